/** Fewer than two are no comparison; more than eight nobody reads side by side. */
export const fewestCases = 2
export const mostCases = 8

/** As one finds them in the cases, or what differs most first, or what is most alike first. */
export const orders = ['casus', 'verschil', 'gelijk'] as const
export type Order = (typeof orders)[number]

/** What is compared: all of it stands in the address. */
export type Selection = {
  slugs: string[]
  /** Keys of the rows; [] is all of them. */
  rows: string[]
  order: Order
}

/** What makes no sense in an address counts as not said; of too many cases the first ones stay. */
export function selectionOf(search: URLSearchParams): Selection {
  return {
    slugs: [...new Set(search.getAll('casus').filter(Boolean))].slice(0, mostCases),
    rows: [...new Set(search.getAll('rij').filter(Boolean))],
    order: orders.find((one) => one === search.get('orde')) ?? 'casus',
  }
}

/** @returns how many other cases were asked for than there is room for */
export function tooMany(search: URLSearchParams): number {
  return Math.max(0, new Set(search.getAll('casus').filter(Boolean)).size - mostCases)
}

/** The address of a selection, always the same one for the same selection; under it are its files. */
export function addressOf({ slugs, rows, order }: Selection, file = ''): string {
  const search = new URLSearchParams()
  for (const slug of slugs) search.append('casus', slug)
  for (const row of rows) search.append('rij', row)
  if (order !== 'casus') search.set('orde', order)
  const path = file ? `/vergelijken/${file}` : '/vergelijken'
  return search.size > 0 ? `${path}?${search}` : path
}
