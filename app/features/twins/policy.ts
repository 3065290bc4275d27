import type { SeenItem } from '../items/queries.ts'

/** Others than its own coalition can read it, so that it tells nothing when they hear of it. */
export function isSeenElsewhere({ release }: Pick<SeenItem, 'release'>): boolean {
  return release?.audience === 'network' || release?.audience === 'public'
}
