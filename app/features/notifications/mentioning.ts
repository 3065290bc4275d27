import type { SeenComment, SeenThread } from '../comments/queries.ts'

/** The last of what was said in a thread that mentions its reader. */
export function mentioning({ reaction, answers }: SeenThread): SeenComment | undefined {
  return [reaction, ...answers].findLast(({ namesYou }) => namesYou)
}
