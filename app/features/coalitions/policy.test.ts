import { describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { coalitionRoles } from '#db/schema/index.ts'
import { buildWorld } from '#tests/world.ts'
import {
  mayChangeRole,
  mayEndMember,
  mayHandOver,
  mayInviteToCase,
  mayManageCoalition,
  mayRestoreMember,
  mayWithdrawInvitation,
  type Seat,
} from './policy.ts'

const world = buildWorld()
const names = [
  'visitor',
  'participant',
  'expert',
  'guest',
  'facilitator',
  'editor',
  'contact',
  'stranger',
  'organiser',
] as const
const actor = (name: (typeof names)[number]): Actor => (name === 'visitor' ? visitor : world.actor(name))
const { contact, editor, guest } = world.personIds
const held: Seat = {
  id: world.caseIds.nieuwstraat,
  isReference: false,
  contactId: contact,
  isContactInvited: false,
}
const vacant: Seat = { ...held, contactId: null }
const invited: Seat = { ...vacant, isContactInvited: true }
const reference: Seat = { ...vacant, isReference: true }
const anEditor = { personId: editor, role: 'editor' as const }
const aGuest = { personId: guest, role: 'guest' as const }
const theContact = { personId: contact, role: 'contact' as const }
const somebody = { personId: 0, role: 'editor' as const }

const verbs: Record<string, [(actor: Actor) => boolean, (typeof names)[number][]]> = {
  'looks after the coalition': [(a) => mayManageCoalition(a, held), ['contact']],
  'invites an editor': [(a) => mayInviteToCase(a, held, 'editor'), ['contact']],
  'invites a facilitator': [(a) => mayInviteToCase(a, held, 'facilitator'), ['contact']],
  'invites a guest': [(a) => mayInviteToCase(a, held, 'guest'), ['contact']],
  'invites a second contact person': [(a) => mayInviteToCase(a, held, 'contact'), []],
  'invites the first contact person': [(a) => mayInviteToCase(a, vacant, 'contact'), ['organiser']],
  'invites an editor where nobody is contact person': [(a) => mayInviteToCase(a, vacant, 'editor'), []],
  'invites a contact person while one is on the way': [(a) => mayInviteToCase(a, invited, 'contact'), []],
  'invites a contact person to a reference case': [(a) => mayInviteToCase(a, reference, 'contact'), []],
  "withdraws an editor's invitation": [(a) => mayWithdrawInvitation(a, held, 'editor'), ['contact']],
  "withdraws a contact person's invitation": [
    (a) => mayWithdrawInvitation(a, invited, 'contact'),
    ['organiser'],
  ],
  "changes an editor's role": [(a) => mayChangeRole(a, held, anEditor, 'guest'), ['contact']],
  'makes an editor contact person without a hand-over': [
    (a) => mayChangeRole(a, held, anEditor, 'contact'),
    [],
  ],
  'takes the contact role away': [(a) => mayChangeRole(a, held, theContact, 'editor'), []],
  "ends the editor's part": [(a) => mayEndMember(a, held, anEditor), ['editor', 'contact']],
  "ends the guest's part": [(a) => mayEndMember(a, held, aGuest), ['guest', 'contact']],
  "ends the contact person's part": [(a) => mayEndMember(a, held, theContact), []],
  'takes back what the contact person ended': [
    (a) => mayRestoreMember(a, held, { ...anEditor, endedById: contact }),
    ['contact'],
  ],
  'takes back that somebody left': [(a) => mayRestoreMember(a, held, { ...anEditor, endedById: editor }), []],
  'hands over to an editor': [(a) => mayHandOver(a, held, anEditor), ['contact']],
  'hands over to a guest': [(a) => mayHandOver(a, held, aGuest), []],
  'hands over what nobody holds': [(a) => mayHandOver(a, vacant, somebody), ['organiser']],
}

describe('who may do what in the coalition of a case', () => {
  for (const [verb, [may, expected]] of Object.entries(verbs))
    it(`${expected.join(' and ') || 'nobody'} ${verb}`, () => {
      expect(names.filter((name) => may(actor(name)))).toEqual(
        names.filter((name) => expected.includes(name)),
      )
    })

  it('nobody hands the contact role to themselves, an organiser who is an editor neither', () => {
    for (const name of names) {
      const one = actor(name)
      if (one.kind === 'person')
        expect(mayHandOver(one, vacant, { personId: one.id, role: 'editor' })).toBe(false)
    }
  })

  it('the contact person of another case may nothing here', () => {
    for (const role of coalitionRoles) expect(mayInviteToCase(actor('stranger'), held, role)).toBe(false)
  })
})
