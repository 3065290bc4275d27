/** In the address of a page of reactions: the page that has this one. */
export const withThread = 'bij'

/** Which reactions a page shows, as its address says it. */
export type ThreadFilter = 'alle' | 'open' | 'afgehandeld'
