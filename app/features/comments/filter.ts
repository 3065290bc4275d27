/** Which reactions a page shows, as its address says it. */
export type ThreadFilter = 'alle' | 'open' | 'afgehandeld'
