import { expect, it } from 'vitest'
import type { ThreadKind } from '#db/schema/index.ts'
import { groupsAlike } from './alike.ts'

it.each<[string, ThreadKind[], ThreadKind[][]]>([
  ['reactions of one kind are one group', ['idea', 'idea'], [['idea', 'idea']]],
  ['a warning is settled as an idea is', ['idea', 'warning'], [['idea', 'warning']]],
  [
    'a question is not settled as an experience is',
    ['question', 'experience'],
    [['question'], ['experience']],
  ],
  [
    'an answer goes along with what is noted, and is no group of its own',
    ['answer', 'question', 'experience', 'evidence'],
    [['answer', 'experience', 'evidence'], ['question']],
  ],
  ['of nothing there is no group', [], []],
])('%s', (_name, kinds, groups) => {
  const found = groupsAlike(kinds.map((kind) => ({ kind })))
  expect(found.map((group) => group.map(({ kind }) => kind))).toEqual(groups)
})
