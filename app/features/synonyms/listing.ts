import { fold } from '#search/dutch/fold.ts'
import { longestQuestion } from '../search/asked.ts'
import { nameOf } from './words.ts'

/** What of the list is shown; `letter` is null where a word is sought. */
export type Listing<Group> = { groups: Group[]; letters: string[]; letter: string | null; sought: string }

const letterOf = (group: { words: string[] }) => fold(nameOf(group)).charAt(0)

/**
 * The groups that have a word with these letters in it (`woord`), else those under one letter (`letter`): hundreds of them at once are too many to look
 * through.
 * @param just  the key of a group that something was just done to: that is in sight then
 */
export function listed<Group extends { key: string; words: string[] }>(
  all: readonly Group[],
  search: URLSearchParams,
  just?: string,
): Listing<Group> {
  const letters = [...new Set(all.map(letterOf))].sort()
  const sought = (search.get('woord') ?? '').trim().slice(0, longestQuestion)
  if (sought) {
    const has = (word: string) => word.toLocaleLowerCase('nl').includes(sought.toLocaleLowerCase('nl'))
    return { groups: all.filter(({ words }) => words.some(has)), letters, letter: null, sought }
  }
  const done = all.find(({ key }) => key === just)
  const wanted = done ? letterOf(done) : search.get('letter')
  const letter = letters.find((one) => one === wanted) ?? letters[0] ?? null
  return { groups: all.filter((group) => letterOf(group) === letter), letters, letter, sought }
}
