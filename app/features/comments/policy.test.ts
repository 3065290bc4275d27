import { describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { getCase } from '#app/features/cases/queries.ts'
import { type Audience, threadKinds } from '#db/schema/index.ts'
import { buildWorld, type World } from '#tests/world.ts'
import {
  dispositionsOf,
  editableMs,
  isExpertOn,
  mayAnswer,
  mayEditComment,
  mayReact,
  maySeeThread,
  maySettle,
  mayWithdrawComment,
} from './policy.ts'

const world: World = buildWorld()
type Name = keyof World['personIds'] | 'visitor'
const actorOf = (name: Name): Actor => (name === 'visitor' ? visitor : world.actor(name))

/** Of Nieuwstraat: may they react, do they settle, and which audiences of a thread on its public part do they see. */
const table: Record<Name, { reacts: boolean; settles: boolean; sees: Audience[] }> = {
  visitor: { reacts: false, settles: false, sees: ['public'] },
  participant: { reacts: true, settles: false, sees: ['network', 'public'] },
  expert: { reacts: true, settles: false, sees: ['network', 'public'] },
  organiser: { reacts: true, settles: false, sees: ['network', 'public'] },
  stranger: { reacts: true, settles: false, sees: ['network', 'public'] },
  guest: { reacts: true, settles: false, sees: ['local', 'network', 'public'] },
  facilitator: { reacts: true, settles: false, sees: ['coalition', 'local', 'network', 'public'] },
  editor: { reacts: true, settles: true, sees: ['coalition', 'local', 'network', 'public'] },
  contact: { reacts: true, settles: true, sees: ['coalition', 'local', 'network', 'public'] },
}
const all: Audience[] = ['coalition', 'local', 'network', 'public']
const somebody = -1

describe.each(Object.entries(table))('on Nieuwstraat a %s', (name, expected) => {
  const actor = actorOf(name as Name)
  const theCase = getCase(actor, 'nieuwstraat')
  const thread = (audience: Audience, authorId = somebody) => ({
    authorId,
    sectionId: null,
    itemId: null,
    audience,
  })

  it(expected.reacts ? 'reacts' : 'does not react', () =>
    expect(mayReact(actor, theCase)).toBe(expected.reacts),
  )
  it(expected.settles ? 'settles' : 'does not settle', () =>
    expect(maySettle(actor, theCase)).toBe(expected.settles),
  )
  it(`sees threads for ${expected.sees.join(', ')} and answers in just those`, () => {
    expect(all.filter((audience) => maySeeThread(actor, theCase, thread(audience)))).toEqual(expected.sees)
    expect(all.filter((audience) => mayAnswer(actor, theCase, thread(audience)))).toEqual(
      expected.reacts ? expected.sees : [],
    )
  })
  it('sees and withdraws their own, edits it for fifteen minutes, and never touches another’s', () => {
    if (actor.kind === 'visitor') return
    expect(maySeeThread(actor, null, thread('coalition', actor.id))).toBe(true)
    expect(mayAnswer(actor, null, thread('coalition', actor.id))).toBe(false)
    const own = { authorId: actor.id, createdAt: 1000, withdrawnAt: null }
    expect(mayEditComment(actor, own, 1000 + editableMs - 1)).toBe(true)
    expect(mayEditComment(actor, own, 1000 + editableMs)).toBe(false)
    expect(mayWithdrawComment(actor, own)).toBe(true)
    expect(mayWithdrawComment(actor, { ...own, withdrawnAt: 2000 })).toBe(false)
    expect(mayEditComment(actor, { ...own, authorId: somebody }, 1000)).toBe(false)
    expect(mayWithdrawComment(actor, { ...own, authorId: somebody })).toBe(false)
  })
})

describe('elsewhere', () => {
  it('guests and facilitators react on their own case only', () => {
    const elsewhere = { id: world.caseIds.meerzicht, isReference: false }
    expect(mayReact(actorOf('guest'), elsewhere)).toBe(false)
    expect(mayReact(actorOf('facilitator'), elsewhere)).toBe(false)
    expect(mayReact(actorOf('editor'), elsewhere)).toBe(true)
  })
  it('nobody settles on a reference case, not even its organisers', () => {
    const reference = { id: world.caseIds.buitenland, isReference: true }
    for (const name of Object.keys(table)) expect(maySettle(actorOf(name as Name), reference)).toBe(false)
  })
  it('only experts of the network carry the mark', () => {
    const theCase = { id: world.caseIds.nieuwstraat, isReference: false }
    expect(Object.keys(table).filter((name) => isExpertOn(actorOf(name as Name), theCase))).toEqual([
      'expert',
    ])
  })
  it('a question is answered, what one knows is noted, and a warning or idea is decided on', () => {
    expect(threadKinds.map((kind) => [kind, dispositionsOf[kind].join(' ')])).toEqual([
      ['question', 'answered'],
      ['warning', 'taken_over being_tried not_taken_over'],
      ['experience', 'noted'],
      ['evidence', 'noted'],
      ['idea', 'taken_over being_tried not_taken_over'],
      ['answer', 'accepted noted'],
    ])
  })
})
