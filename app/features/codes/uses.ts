import { m } from '#app/paraglide/messages.js'
import type { CodeList } from '#db/schema/index.ts'

/** What a code can be chosen in. */
export const usedIn = ['cases', 'items', 'catalogue', 'library'] as const
export type UsedIn = (typeof usedIn)[number]
/** How many of each have it now; where that is none, nothing. */
export type Uses = Partial<Record<UsedIn, number>>

type Words = { one: () => string; more: (inputs: { count: number }) => string }

const words: Record<UsedIn, Words> = {
  cases: { one: m.codes_uses_cases_one, more: m.codes_uses_cases },
  items: { one: m.codes_uses_items_one, more: m.codes_uses_items },
  catalogue: { one: m.codes_uses_catalogue_one, more: m.codes_uses_catalogue },
  library: { one: m.codes_uses_library_one, more: m.codes_uses_library },
}
/** Items of every kind have themes; the other lists are about interventions only. */
const anyItems: Words = { one: m.codes_uses_any_items_one, more: m.codes_uses_any_items }

/** "bij 3 casussen, bij 1 interventie"; null when it was chosen nowhere. */
export function sayUses(list: CodeList, uses: Uses): string | null {
  const said = usedIn.flatMap((place) => {
    const count = uses[place]
    if (!count) return []
    const { one, more } = place === 'items' && list === 'theme' ? anyItems : words[place]
    return [count === 1 ? one() : more({ count })]
  })
  return said.length > 0 ? said.join(', ') : null
}
