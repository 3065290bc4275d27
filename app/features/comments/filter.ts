import type { SeenThread } from './queries.ts'

/** Which reactions a page shows, as its address says it. */
export type ThreadFilter = 'alle' | 'open' | 'afgehandeld'

export function isShown(thread: SeenThread, filter: ThreadFilter): boolean {
  if (filter === 'open') return thread.isOpen
  if (filter === 'afgehandeld') return thread.settlement !== null
  return true
}
