import { DomainName } from '#app/ui/domain-mark.tsx'
import type { ListedItem } from './across.ts'
import type { FacetChoice } from './across-list.ts'
import { type Facet, facetsOf } from './facets.ts'

/** What people read for the codes of an item; a code that was retired since keeps its key. */
export function wordsFor(facets: FacetChoice[]) {
  const words = new Map(
    facets.flatMap(({ facet, options }) =>
      options.map(({ key, label }): [string, string] => [`${facet} ${key}`, label]),
    ),
  )
  return (facet: Facet, key: string) => words.get(`${facet} ${key}`) ?? key
}

/** What one reads for a code of an item: of a type that is not in the list, the words of its writers. */
export function sayOf(item: ListedItem, facet: Facet, key: string, say: ReturnType<typeof wordsFor>): string {
  return (facet === 'type' && item.typeOther) || say(facet, key)
}

/** The codes of an item in a list; how sure one is of it is for the table. */
export function ItemChips({ item, say }: { item: ListedItem; say: ReturnType<typeof wordsFor> }) {
  const said = facetsOf[item.kind].flatMap((facet) => {
    if (facet === 'evidence') return []
    const keys = facet === 'theme' ? item.themes : [item[facet]]
    return keys.filter(Boolean).map((key) => ({ facet, key }))
  })
  if (said.length === 0) return null
  return (
    <ul className="item-codes">
      {said.map(({ facet, key }) => (
        <li key={`${facet} ${key}`} className={facet === 'state' ? 'chip is-state' : 'chip'}>
          {facet === 'domain' ? (
            <DomainName domain={key}>{say(facet, key)}</DomainName>
          ) : (
            sayOf(item, facet, key, say)
          )}
        </li>
      ))}
    </ul>
  )
}
