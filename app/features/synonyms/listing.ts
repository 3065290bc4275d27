import { fold } from '#search/dutch/fold.ts'
import { formsOf } from '#search/words.ts'
import { longestQuestion } from '../search/asked.ts'
import { nameOf } from './words.ts'

/**
 * What of the list is shown. `letter` is null where a word is sought; `beginnings`: the first letters of words under that letter, of which one is
 * chosen, when there are many.
 */
export type Listing<Group> = {
  groups: Group[]
  letters: string[]
  letter: string | null
  beginnings: string[]
  beginning: string | null
  sought: string
}

/** More than this under one letter are shown by their first two. */
const mostUnderLetter = 60

const startOf = (group: { words: string[] }, letters: number) => fold(nameOf(group)).slice(0, letters)

/**
 * The groups that have a word with these letters in it (`woord`), else those that begin with one letter, or two (`letter`): hundreds of them at once are
 * too many to look through.
 * @param just  the key of a group that something was just done to: that is in sight then
 */
export function listed<Group extends { key: string; words: string[] }>(
  all: readonly Group[],
  search: URLSearchParams,
  just?: string,
): Listing<Group> {
  const letters = startsOf(all, 1)
  const sought = (search.get('woord') ?? '').trim().slice(0, longestQuestion)
  if (sought) {
    const plain = (words: string) => formsOf(words).join(' ')
    const part = plain(sought)
    const groups = part ? all.filter(({ words }) => words.some((word) => plain(word).includes(part))) : []
    return { groups, letters, letter: null, beginnings: [], beginning: null, sought }
  }
  const done = all.find(({ key }) => key === just)
  const wanted = done ? startOf(done, 2) : fold(search.get('letter') ?? '')
  const letter = letters.find((one) => one === wanted.charAt(0)) ?? letters[0] ?? null
  const under = all.filter((group) => startOf(group, 1) === letter)
  const beginnings = under.length > mostUnderLetter ? startsOf(under, 2) : []
  const beginning = beginnings.find((one) => one === wanted) ?? beginnings[0] ?? null
  const groups = beginning === null ? under : under.filter((group) => startOf(group, 2) === beginning)
  return { groups, letters, letter, beginnings, beginning, sought }
}

function startsOf(groups: readonly { words: string[] }[], letters: number): string[] {
  const isLetter = (start: string) => /^\p{L}/u.test(start)
  return [...new Set(groups.map((group) => startOf(group, letters)))].sort(
    (a, b) => Number(isLetter(b)) - Number(isLetter(a)) || a.localeCompare(b, 'nl'),
  )
}
