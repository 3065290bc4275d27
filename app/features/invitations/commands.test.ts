import { and, eq, isNull } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { changes, coalitionMembers, invitations, outgoingMail, people } from '#db/schema/index.ts'
import { statusOf } from '#tests/status-of.ts'
import { actorOf, buildWorld, type World } from '#tests/world.ts'
import { endMember, handOver } from '../coalitions/commands.ts'
import { getCoalitionCase } from '../coalitions/queries.ts'
import { changeMembership } from '../memberships/commands.ts'
import {
  acceptInvitation,
  type Invited,
  inviteToCase,
  inviteToNetwork,
  withdrawCaseInvitation,
  withdrawNetworkInvitation,
} from './commands.ts'
import { getInvitation, openInvitations } from './queries.ts'

const origin = 'https://tussenstap.example'
const day = 24 * 3_600_000
const newPerson = {
  name: 'Nieuw',
  organisation: 'Gemeente',
  jobTitle: 'planoloog',
  domain: 'fysiek' as const,
}

const world: World = buildWorld()
let count = 0
const anAddress = () => `iemand-${++count}@example.org`

function invited(answer: ReturnType<typeof inviteToCase>): Invited {
  if (!('secret' in answer)) throw new Error(JSON.stringify(answer))
  return answer
}
const editorInvited = (email: string, now?: number) =>
  invited(
    inviteToCase(
      world.actor('contact'),
      'nieuwstraat',
      { email, role: 'editor', untilAt: null },
      origin,
      now,
    ),
  )
describe('an invitation', () => {
  it('of a facilitator works no longer than their last day, and says so', () => {
    const email = anAddress()
    const now = Date.now()
    const untilAt = now + 2 * day
    const place = { email, role: 'facilitator', untilAt } as const
    const { publicId, secret } = invited(
      inviteToCase(world.actor('contact'), 'nieuwstraat', place, origin, now),
    )
    expect(getInvitation(publicId, secret, untilAt - 1).expiresAt).toBe(untilAt)
    expect(statusOf(() => acceptInvitation(publicId, secret, { newPerson }, untilAt))).toBe(410)
    expect(db.select().from(people).where(eq(people.email, email)).get()).toBeUndefined()
    const mail = db.select().from(outgoingMail).where(eq(outgoingMail.to, email)).get()
    expect(mail?.staleAt).toBe(untilAt)
  })

  it('is mailed with a link, who invites, what one gets and until when; the secret is kept nowhere', () => {
    const email = anAddress()
    const { publicId, secret } = editorInvited(email.toUpperCase())
    const mail = db.select().from(outgoingMail).where(eq(outgoingMail.to, email)).get()
    expect(mail?.text).toContain(`${origin}/uitnodiging/${publicId}?sleutel=${secret}`)
    expect(mail?.text).toContain('contact, Gemeente')
    expect(mail?.text).toContain('redacteur')
    expect(mail?.subject).toBe('Uitnodiging voor de casus Nieuwstraat')
    const row = db.select().from(invitations).where(eq(invitations.publicId, publicId)).get()
    expect(JSON.stringify(row)).not.toContain(secret)
  })

  it('makes an account with the address it was sent to, and a place in the coalition', () => {
    const email = anAddress()
    const { publicId, secret } = editorInvited(email)
    const personId = acceptInvitation(publicId, secret, { newPerson })
    expect(actorOf(personId)).toMatchObject({ email, name: 'Nieuw', networkRole: null })
    expect(actorOf(personId).coalitions.get(world.caseIds.nieuwstraat)).toBe('editor')
    const last = db.select().from(changes).where(eq(changes.verb, 'coalition.member_joined')).all().at(-1)
    expect(last).toMatchObject({ personId, caseId: world.caseIds.nieuwstraat, actorId: personId })
  })

  it('is read any number of times, and taken once', () => {
    const { publicId, secret } = editorInvited(anAddress())
    getInvitation(publicId, secret)
    getInvitation(publicId, secret)
    const personId = acceptInvitation(publicId, secret, { newPerson })
    expect(statusOf(() => acceptInvitation(publicId, secret, { newPerson }))).toBe(410)
    expect(statusOf(() => acceptInvitation(publicId, secret, { personId }))).toBe(410)
    expect(statusOf(() => getInvitation(publicId, secret))).toBe(410)
  })

  it('holds for fourteen days to the millisecond', () => {
    const now = Date.now()
    const { publicId, secret } = editorInvited(anAddress(), now)
    expect(statusOf(() => getInvitation(publicId, secret, now + 14 * day - 1))).toBe(200)
    expect(statusOf(() => acceptInvitation(publicId, secret, { newPerson }, now + 14 * day))).toBe(410)
  })

  it('tells nothing to who has another secret, or none', () => {
    const { publicId, secret } = editorInvited(anAddress())
    const other = editorInvited(anAddress())
    for (const wrong of ['', 'x', `${secret}x`, other.secret, secret.slice(1)])
      expect(statusOf(() => getInvitation(publicId, wrong))).toBe(404)
    expect(statusOf(() => getInvitation('bestaatniet', secret))).toBe(404)
  })

  it('is for one address: somebody else who is signed in cannot take it', () => {
    const { publicId, secret } = editorInvited(anAddress())
    expect(
      statusOf(() => acceptInvitation(publicId, secret, { personId: world.personIds.participant })),
    ).toBe(403)
    expect(statusOf(() => acceptInvitation(publicId, secret, { newPerson }))).toBe(200)
  })

  it('is taken by the account that has the address, however the address was typed', () => {
    const { publicId, secret } = editorInvited(' Expert@Example.ORG ')
    expect(statusOf(() => acceptInvitation(publicId, secret, { newPerson }))).toBe(403)
    expect(acceptInvitation(publicId, secret, { personId: world.personIds.expert })).toBe(
      world.personIds.expert,
    )
    const expert = world.actor('expert')
    expect(expert.networkRole).toBe('expert')
    expect(expert.coalitions.get(world.caseIds.nieuwstraat)).toBe('editor')
    endMember(world.actor('contact'), 'nieuwstraat', expert.publicId)
  })

  it('makes way when the same address is invited again', () => {
    const email = anAddress()
    const first = editorInvited(email, Date.now() - 61_000)
    const second = editorInvited(email.toUpperCase())
    expect(statusOf(() => getInvitation(first.publicId, first.secret))).toBe(410)
    expect(statusOf(() => getInvitation(second.publicId, second.secret))).toBe(200)
  })

  it('is sent once when the button is pressed twice, so that the link in the mail works', () => {
    const email = anAddress()
    const now = Date.now()
    const invite = (given: Partial<Parameters<typeof inviteToCase>[2]> = {}) =>
      inviteToCase(
        world.actor('contact'),
        'nieuwstraat',
        { email, role: 'editor', untilAt: null, ...given },
        origin,
        now,
      )
    const mails = () => db.select().from(outgoingMail).where(eq(outgoingMail.to, email)).all().length
    const first = invited(invite())
    expect(invite({ email: email.toUpperCase() })).toEqual({ isSentAlready: true })
    expect(mails()).toBe(1)
    expect(statusOf(() => getInvitation(first.publicId, first.secret))).toBe(200)
    // To another part in it is another invitation, and so is the same after it was withdrawn.
    const second = invited(invite({ role: 'guest' }))
    expect(statusOf(() => getInvitation(first.publicId, first.secret))).toBe(410)
    withdrawCaseInvitation(world.actor('contact'), 'nieuwstraat', second.publicId)
    invited(invite({ role: 'guest' }))
    expect(mails()).toBe(3)
  })

  it('is withdrawn by the contact person of its own case only', () => {
    const { publicId, secret } = editorInvited(anAddress())
    expect(statusOf(() => withdrawCaseInvitation(world.actor('stranger'), 'nieuwstraat', publicId))).toBe(404)
    expect(statusOf(() => withdrawCaseInvitation(world.actor('stranger'), 'meerzicht', publicId))).toBe(404)
    expect(statusOf(() => withdrawCaseInvitation(world.actor('organiser'), 'nieuwstraat', publicId))).toBe(
      404,
    )
    expect(statusOf(() => withdrawNetworkInvitation(world.actor('organiser'), publicId))).toBe(404)
    withdrawCaseInvitation(world.actor('contact'), 'nieuwstraat', publicId)
    expect(statusOf(() => getInvitation(publicId, secret))).toBe(410)
    const until = lastChangeId()
    withdrawCaseInvitation(world.actor('contact'), 'nieuwstraat', publicId)
    expect(lastChangeId()).toBe(until)
    expect(statusOf(() => withdrawCaseInvitation(world.actor('editor'), 'nieuwstraat', publicId))).toBe(404)
  })
})

describe('who is not invited to a case', () => {
  it('somebody who is in the coalition already', () => {
    expect(
      inviteToCase(
        world.actor('contact'),
        'nieuwstraat',
        { email: 'Editor@example.org', role: 'guest', untilAt: null },
        origin,
      ),
    ).toEqual({ refused: 'already_member' })
  })

  it('a facilitator without a day to come', () => {
    const invite = (untilAt: number | null) =>
      inviteToCase(
        world.actor('contact'),
        'nieuwstraat',
        { email: anAddress(), role: 'facilitator', untilAt },
        origin,
      )
    expect(invite(null)).toEqual({ refused: 'until' })
    expect(invite(Date.now() - 1)).toEqual({ refused: 'until' })
    expect(invite(Date.now() + day)).toHaveProperty('secret')
  })

  it('anybody, by who is not the contact person: the answer is that of a case that is not there', () => {
    const invite = (name: Parameters<World['actor']>[0], slug: string) =>
      statusOf(() =>
        inviteToCase(world.actor(name), slug, { email: anAddress(), role: 'editor', untilAt: null }, origin),
      )
    for (const name of [
      'organiser',
      'expert',
      'participant',
      'editor',
      'facilitator',
      'guest',
      'stranger',
    ] as const)
      expect([name, invite(name, 'nieuwstraat')]).toEqual([name, 404])
    expect(invite('contact', 'bestaat-niet')).toBe(404)
    expect(invite('contact', 'meerzicht')).toBe(404)
  })
})

describe('the first contact person', () => {
  const contactInvited = (email: string) =>
    inviteToCase(world.actor('organiser'), 'gildenwijk', { email, role: 'contact', untilAt: null }, origin)

  it('is invited by an organiser, once, and never by themselves', () => {
    expect(contactInvited('ORGANISER@example.org')).toEqual({ refused: 'own_address' })
    const { publicId, secret } = invited(contactInvited(anAddress()))
    expect(getCoalitionCase(world.actor('organiser'), 'gildenwijk')).toMatchObject({
      contactId: null,
      isContactInvited: true,
    })
    expect(statusOf(() => contactInvited(anAddress()))).toBe(404)
    const personId = acceptInvitation(publicId, secret, { newPerson })
    expect(getCoalitionCase(world.actor('organiser'), 'gildenwijk')).toMatchObject({
      contactId: personId,
      isContactInvited: false,
    })
    expect(statusOf(() => contactInvited(anAddress()))).toBe(404)
  })

  it('takes the place of one whose account was closed', () => {
    const before = getCoalitionCase(world.actor('organiser'), 'gildenwijk').contactId ?? 0
    db.update(people).set({ disabledAt: Date.now() }).where(eq(people.id, before)).run()
    const { publicId, secret } = invited(contactInvited(anAddress()))
    const personId = acceptInvitation(publicId, secret, { newPerson })
    const contacts = db
      .select()
      .from(coalitionMembers)
      .where(
        and(
          eq(coalitionMembers.caseId, world.caseIds.gildenwijk),
          eq(coalitionMembers.role, 'contact'),
          isNull(coalitionMembers.endedAt),
        ),
      )
      .all()
    expect(contacts.map((one) => one.personId)).toEqual([personId])
  })

  it('is not let in by an organiser who is none any more', () => {
    const { publicId: asOrganiser, secret: asOrganiserSecret } = invited(
      inviteToNetwork(world.actor('organiser'), { email: anAddress(), role: 'organiser' }, origin),
    )
    const second = actorOf(acceptInvitation(asOrganiser, asOrganiserSecret, { newPerson }))
    const before = getCoalitionCase(second, 'gildenwijk').contactId ?? 0
    db.update(people).set({ disabledAt: Date.now() }).where(eq(people.id, before)).run()
    const asked = { email: anAddress(), role: 'contact', untilAt: null } as const
    const { publicId, secret } = invited(inviteToCase(second, 'gildenwijk', asked, origin))
    expect(changeMembership(world.actor('organiser'), second.publicId, 'participant')).toBeNull()
    expect(statusOf(() => acceptInvitation(publicId, secret, { newPerson }))).toBe(410)
    expect(getCoalitionCase(world.actor('organiser'), 'gildenwijk').isContactInvited).toBe(false)
  })

  it('is not asked for a reference case', () => {
    expect(
      statusOf(() =>
        inviteToCase(
          world.actor('organiser'),
          'buitenland',
          { email: anAddress(), role: 'contact', untilAt: null },
          origin,
        ),
      ),
    ).toBe(404)
  })
})

describe('an invitation to the network', () => {
  it('comes from an organiser, and gives the role it names', () => {
    for (const role of ['organiser', 'expert', 'participant'] as const) {
      const { publicId, secret } = invited(
        inviteToNetwork(world.actor('organiser'), { email: anAddress(), role }, origin),
      )
      expect(actorOf(acceptInvitation(publicId, secret, { newPerson })).networkRole).toBe(role)
    }
    for (const name of ['expert', 'participant', 'contact', 'editor', 'facilitator', 'guest'] as const)
      expect(
        statusOf(() =>
          inviteToNetwork(world.actor(name), { email: anAddress(), role: 'participant' }, origin),
        ),
      ).toBe(404)
  })

  it('is sent once when the button is pressed twice, and anew for another role', () => {
    const email = anAddress()
    const invite = (role: 'expert' | 'participant') =>
      inviteToNetwork(world.actor('organiser'), { email, role }, origin)
    const first = invited(invite('expert'))
    expect(invite('expert')).toEqual({ isSentAlready: true })
    expect(statusOf(() => getInvitation(first.publicId, first.secret))).toBe(200)
    invited(invite('participant'))
    expect(statusOf(() => getInvitation(first.publicId, first.secret))).toBe(410)
  })

  it('is not sent to a member, and is not among those of a case', () => {
    expect(
      inviteToNetwork(world.actor('organiser'), { email: 'Expert@example.org', role: 'organiser' }, origin),
    ).toEqual({ refused: 'already_member' })
    const { networkId } = world
    const email = anAddress()
    invited(inviteToNetwork(world.actor('organiser'), { email, role: 'expert' }, origin))
    expect(openInvitations({ networkId, caseId: null }).map((one) => one.email)).toContain(email)
    expect(
      openInvitations({ networkId, caseId: world.caseIds.nieuwstraat }).map((one) => one.email),
    ).not.toContain(email)
  })

  it('goes with the role of the organiser who sent it', () => {
    const { publicId: first, secret: firstSecret } = invited(
      inviteToNetwork(world.actor('organiser'), { email: anAddress(), role: 'organiser' }, origin),
    )
    const second = actorOf(acceptInvitation(first, firstSecret, { newPerson }))
    const { publicId, secret } = invited(
      inviteToNetwork(second, { email: anAddress(), role: 'organiser' }, origin),
    )
    expect(changeMembership(world.actor('organiser'), second.publicId, 'participant')).toBeNull()
    expect(statusOf(() => acceptInvitation(publicId, secret, { newPerson }))).toBe(410)
  })
})

it('a former contact person who was let go lets nobody in any more', () => {
  const { publicId, secret } = editorInvited(anAddress())
  const { publicId: kept, secret: keptSecret } = editorInvited(anAddress())
  handOver(world.actor('contact'), 'nieuwstraat', world.actor('editor').publicId)
  expect(statusOf(() => acceptInvitation(kept, keptSecret, { newPerson }))).toBe(200)
  endMember(world.actor('editor'), 'nieuwstraat', world.actor('contact').publicId)
  expect(statusOf(() => acceptInvitation(publicId, secret, { newPerson }))).toBe(410)
})
