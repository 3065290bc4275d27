import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { and, eq, gt, isNotNull, isNull, lt, or } from 'drizzle-orm'
import { data, href } from 'react-router'
import type { Person } from '#app/auth/actor.ts'
import type { Arrival } from '#app/auth/arrival.ts'
import { endOtherSessions } from '#app/auth/sessions.ts'
import { notFound } from '#app/errors.ts'
import { log } from '#app/log.ts'
import { queueMail } from '#app/mail/outbox.ts'
import { m } from '#app/paraglide/messages.js'
import { twiceMs } from '#app/pressed-twice.ts'
import { sayMoment } from '#app/ui/moment.tsx'
import { recordChange } from '#db/changes.ts'
import { db, type Tx, transact } from '#db/client.server.ts'
import { addressChanges, outgoingMail, people, signInMails } from '#db/schema/index.ts'
import { getNetwork } from '../networks/queries.ts'
import { findPersonByEmail, normalEmail } from './queries.ts'

const validMs = 60 * 60_000
const keepMs = 24 * 60 * 60_000

type AddressChange = typeof addressChanges.$inferSelect

/** What somebody sees of another address they asked for. */
export type SeenAddress = {
  email: string
  /** Whose it became since they asked: somebody else's, or theirs, when they come back to a link that did its work. */
  owner: 'nobody' | 'somebody else' | 'themselves'
}

/**
 * Mails a link to the address somebody wants to sign in with, which an earlier link makes way for; nothing changes yet. When it is somebody
 * else's everything happens but that mail, so that nothing tells the difference: they hear that it was tried.
 */
export function askForAddress(
  actor: Person,
  { email, origin }: { email: string; origin: string },
  { ip }: Pick<Arrival, 'ip'>,
  now = Date.now(),
): void {
  const address = normalEmail(email)
  transact((tx) => {
    const open = openChange(actor, now)
    // Another mail would end the link in the one that is on its way.
    if (open?.email === address && now - open.createdAt < twiceMs) return
    tx.delete(addressChanges)
      .where(
        or(
          lt(addressChanges.expiresAt, now - keepMs),
          and(eq(addressChanges.personId, actor.id), isNull(addressChanges.usedAt)),
        ),
      )
      .run()
    const id = randomBytes(18).toString('base64url')
    const secret = randomBytes(24).toString('base64url')
    const expiresAt = now + validMs
    tx.insert(addressChanges)
      .values({
        id,
        personId: actor.id,
        email: address,
        secretHash: digest(id, secret),
        createdAt: now,
        expiresAt,
      })
      .run()
    const { name: network } = getNetwork()
    const owner = findPersonByEmail(address)
    if (owner === null) {
      const link = `${origin}${href('/profiel/e-mailadres/:id', { id })}?geheim=${secret}`
      queueMail(tx, {
        to: address,
        subject: m.people_address_mail_subject({ network }),
        text: m.people_address_mail({ name: actor.name, network, link }),
        staleAt: expiresAt,
      })
    } else if (owner.disabledAt === null) {
      queueMail(tx, {
        to: owner.email,
        subject: m.people_address_tried_mail_subject({ network }),
        text: m.people_address_tried_mail({ name: owner.name, network }),
      })
    }
  })
  log.info({ event: 'address.asked', actorId: actor.id, ip })
}

/** The other address somebody asked for, as long as its link works, or null. */
export function openAddress(actor: Person, now = Date.now()): { email: string; expiresAt: number } | null {
  const open = openChange(actor, now)
  return open ? { email: open.email, expiresAt: open.expiresAt } : null
}

/**
 * What the page of the link shows. Looking changes nothing: programs that scan mail follow links too.
 * @throws 404 when there is none, it is somebody else's or the secret is another one; 410 when it is old
 */
export function getAddressChange(actor: Person, id: string, secret: string, now = Date.now()): SeenAddress {
  return seen(actor, changeOfLink(actor, id, secret, now))
}

/**
 * From now on they sign in with the other address. Like a new password it ends every other session: what they left behind where they worked
 * before is over. So are the ways in that were mailed to the old address. This browser goes on with the session it has, so that a second
 * press comes where the first did.
 * @returns whose the address was before; of somebody else it stays
 * @throws as getAddressChange does
 */
export function takeAddress(
  actor: Person,
  id: string,
  secret: string,
  { ip }: Pick<Arrival, 'ip'>,
  now = Date.now(),
): SeenAddress {
  const before = transact((tx) => {
    const change = changeOfLink(actor, id, secret, now)
    const found = seen(actor, change)
    if (found.owner !== 'nobody') return found
    tx.update(addressChanges).set({ usedAt: now }).where(eq(addressChanges.id, id)).run()
    giveAddress(tx, actor, change.email, { actorId: actor.id, keepSessionId: actor.sessionId }, now)
    return found
  })
  if (before.owner === 'nobody') log.info({ event: 'address.changed', actorId: actor.id, ip })
  return before
}

/**
 * The same by the operator, for who reads the old mail no more and can prove nothing: nobody confirms it, and every session ends.
 * @returns the name of whose it is from now on; why not, when nobody has the one or somebody has the other
 */
export function moveAddress(
  from: string,
  to: string,
  now = Date.now(),
): { name: string } | { refused: 'unknown' | 'taken' } {
  return transact((tx) => {
    const person = findPersonByEmail(from)
    if (!person) return { refused: 'unknown' }
    if (findPersonByEmail(to)) return { refused: 'taken' }
    giveAddress(tx, person, normalEmail(to), { actorId: null, keepSessionId: null }, now)
    return { name: person.name }
  })
}

type Owner = Pick<Person, 'id' | 'email' | 'name'>

function giveAddress(
  tx: Tx,
  owner: Owner,
  email: string,
  { actorId, keepSessionId }: { actorId: number | null; keepSessionId: string | null },
  now: number,
): void {
  const { id } = owner
  tx.update(people).set({ email }).where(eq(people.id, id)).run()
  endWaysIn(tx, owner, now)
  redirectDigests(tx, owner, email)
  endOtherSessions(tx, id, keepSessionId)
  const about = { personId: id, actorId, at: now }
  recordChange(tx, { verb: 'person.address_changed', subject: 'person', subjectId: id, ...about })
  recordChange(tx, { verb: 'session.ended', subject: 'session', subjectId: id, ...about })
  tellOldAddress(tx, owner, now)
}

function openChange(actor: Person, now: number): AddressChange | undefined {
  return db
    .select()
    .from(addressChanges)
    .where(
      and(
        eq(addressChanges.personId, actor.id),
        isNull(addressChanges.usedAt),
        gt(addressChanges.expiresAt, now),
      ),
    )
    .get()
}

function changeOfLink(actor: Person, id: string, secret: string, now: number): AddressChange {
  const change = db.select().from(addressChanges).where(eq(addressChanges.id, id)).get()
  if (change?.personId !== actor.id || !timingSafeEqual(change.secretHash, digest(id, secret)))
    throw notFound()
  const isDone = change.usedAt !== null && seen(actor, change).owner === 'themselves'
  if (!isDone && (change.usedAt !== null || now >= change.expiresAt)) throw data(null, { status: 410 })
  return change
}

function seen(actor: Person, { email }: AddressChange): SeenAddress {
  const owner = findPersonByEmail(email)
  if (owner === null) return { email, owner: 'nobody' }
  return { email, owner: owner.id === actor.id ? 'themselves' : 'somebody else' }
}

function endWaysIn(tx: Tx, { id }: Owner, now: number): void {
  tx.update(signInMails)
    .set({ expiresAt: now })
    .where(and(eq(signInMails.personId, id), isNull(signInMails.usedAt), gt(signInMails.expiresAt, now)))
    .run()
}

/** Their words are made when they are sent, of what there is to read by then: that is not for who reads the old mail. */
function redirectDigests(tx: Tx, { email }: Owner, to: string): void {
  tx.update(outgoingMail)
    .set({ to })
    .where(and(eq(outgoingMail.to, email), isNull(outgoingMail.sentAt), isNotNull(outgoingMail.digestOf)))
    .run()
}

/** Without the new address: who reads the old mail may be somebody else by now. */
function tellOldAddress(tx: Tx, { email, name }: Owner, now: number): void {
  const { name: network, organisers } = getNetwork()
  queueMail(tx, {
    to: email,
    subject: m.people_address_left_mail_subject({ network }),
    text: m.people_address_left_mail({ name, network, organisers, moment: sayMoment(now, true) }),
  })
}

/** With the id and the purpose in it, so that no other kind of secret ever fits here. */
function digest(id: string, secret: string): Uint8Array {
  return createHash('sha256').update(`address ${id} ${secret}`).digest()
}
