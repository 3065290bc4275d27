import { m } from '#app/paraglide/messages.js'
import { type Direction, directions } from './order.ts'

const words = {
  toegevoegd: ({ name }: Named) => m.networks_done_added({ name }),
  gewijzigd: ({ name }: Named) => m.networks_done_changed({ name }),
  verplaatst: ({ name, place, count }: Named) => m.networks_done_moved({ name, place, count }),
  vervallen: ({ name }: Named) => m.networks_done_retired({ name }),
  teruggebracht: ({ name }: Named) => m.networks_done_restored({ name }),
}
type Named = { name: string; place: number; count: number }
export type Act = keyof typeof words

/** What an act before this page did, in a sentence, and to which one. */
export type Done = { act: Act; sentence: string; key: string; to: Direction | null }

/** Where the page of a list says what was just done to one of it. */
export function addressAfter(path: string, act: Act, key: string, to?: Direction): string {
  const address = `${path}?${new URLSearchParams({ gedaan: act, wat: key, ...(to && { naar: to }) })}`
  // Its button is gone, so who pressed it goes on at the words; who adds or moves goes on where they were.
  return act === 'teruggebracht' ? `${address}#gedaan` : address
}

/** As the address says it, in names that are in the list: one of our own sentences and nothing else. */
export function readDone(
  request: Request,
  current: readonly { key: string; name: string }[],
  retired: readonly { key: string; name: string }[],
): Done | null {
  const search = new URL(request.url).searchParams
  const act = search.get('gedaan')
  const place = current.findIndex(({ key }) => key === search.get('wat'))
  const found = current[place] ?? retired.find(({ key }) => key === search.get('wat'))
  if (!found || !isAct(act)) return null
  return {
    act,
    sentence: words[act]({ name: found.name, place: place + 1, count: current.length }),
    key: found.key,
    to: directions.find((one) => one === search.get('naar')) ?? null,
  }
}

function isAct(act: string | null): act is Act {
  return act !== null && Object.hasOwn(words, act)
}
