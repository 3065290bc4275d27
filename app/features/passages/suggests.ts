import type { SeenPassage } from './queries.ts'

/** Whether its writer would rather read something else there, or nothing. */
export function suggests({
  suggestion,
  asksToStrike,
}: Pick<SeenPassage, 'suggestion' | 'asksToStrike'>): boolean {
  return suggestion !== '' || asksToStrike
}
