import type { SeenThread } from './queries.ts'

/** How many of these somebody wrote themselves: it grows when they placed one, and not when another did. */
export function countOwn(threads: SeenThread[]): number {
  return threads.filter(({ isOwn }) => isOwn).length
}

export function countOwnAnswers({ answers }: SeenThread): number {
  return answers.filter(({ mayWithdraw }) => mayWithdraw).length
}
