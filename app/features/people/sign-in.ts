import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { eq, lt, sql } from 'drizzle-orm'
import { href } from 'react-router'
import type { Arrival } from '#app/auth/arrival.ts'
import { knownDeviceCookie } from '#app/auth/known-device.ts'
import { isPassword } from '#app/auth/passwords.ts'
import { signIn } from '#app/auth/sign-in.ts'
import { log } from '#app/log.ts'
import { queueMail } from '#app/mail/outbox.ts'
import { m } from '#app/paraglide/messages.js'
import { type Tx, transact } from '#db/client.server.ts'
import { people, signInMails } from '#db/schema/index.ts'
import { findNetwork } from '../networks/queries.ts'
import { findPersonByEmail, isOpen, maxAttempts, normalEmail } from './queries.ts'

const signInMailMs = 10 * 60_000
const keepMs = 24 * 60 * 60_000

/** The headers that sign somebody in, and where they go then. */
export type SignedIn = { cookies: string[]; next: string | null }
export type Proof = { secret: string } | { code: string }

/**
 * Mails a way in: a link and a code, ten minutes, once. When nobody has this address everything happens but the mail, so that
 * nothing tells the difference. Earlier mails keep working: people press twice.
 * @param next  an own path to go to afterwards
 * @returns the id of the page where the code is typed
 */
export function requestSignIn(
  { email, next, origin }: { email: string; next: string | null; origin: string },
  now = Date.now(),
): string {
  const id = randomBytes(18).toString('base64url')
  const secret = randomBytes(24).toString('base64url')
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const person = findPersonByEmail(email)
  const personId = person && person.disabledAt === null ? person.id : null
  transact((tx) => {
    tx.delete(signInMails)
      .where(lt(signInMails.expiresAt, now - keepMs))
      .run()
    tx.insert(signInMails)
      .values({
        id,
        email: normalEmail(email),
        personId,
        secretHash: digest(id, secret),
        codeHash: digest(id, code),
        next,
        createdAt: now,
        expiresAt: now + signInMailMs,
      })
      .run()
    if (person && personId !== null) {
      const link = `${origin}${href('/inloggen/mail/:id', { id })}?geheim=${secret}`
      const network = findNetwork()?.name ?? m.frame_product()
      queueMail(tx, {
        to: person.email,
        subject: m.people_mail_sign_in_subject({ network }),
        text: m.people_mail_sign_in({ name: person.name, network, link, code: spaced(code) }),
        staleAt: now + signInMailMs,
      })
    }
  })
  return id
}

/**
 * Signs in with what a mail held. Whether its address is somebody's makes no difference to the answer.
 * @returns `wrong` when it may be tried again, `over` when this mail is used, old, or tried too often
 */
export function takeSignInMail(
  id: string,
  proof: Proof,
  arrival: Arrival,
  now = Date.now(),
): SignedIn | 'wrong' | 'over' {
  return transact((tx) => {
    const mail = tx.select().from(signInMails).where(eq(signInMails.id, id)).get()
    if (!mail || !isOpen(mail, now)) return refused(arrival, 'mail', null, 'over')
    if (!isRight(mail, proof) || mail.personId === null) {
      tx.update(signInMails).set({ attempts: sql`attempts + 1` }).where(eq(signInMails.id, id)).run()
      return refused(arrival, 'mail', mail.personId, mail.attempts + 1 < maxAttempts ? 'wrong' : 'over')
    }
    const person = tx.select().from(people).where(eq(people.id, mail.personId)).get()
    if (!person || person.disabledAt !== null) return refused(arrival, 'mail', mail.personId, 'over')
    // Used at the very moment the session begins: `beganByMail` knows it by that.
    tx.update(signInMails).set({ usedAt: now }).where(eq(signInMails.id, id)).run()
    return welcome(tx, person, arrival, 'mail', mail.next, now)
  })
}

/** @returns null when the address and the password do not belong together, whichever of the two is wrong */
export async function signInWithPassword(
  { email, password, next }: { email: string; password: string; next: string | null },
  arrival: Arrival,
): Promise<SignedIn | null> {
  const person = findPersonByEmail(email)
  const matches = await isPassword(person?.passwordHash ?? null, password)
  if (!person || !matches || person.disabledAt !== null)
    return refused(arrival, 'password', person?.id ?? null, null)
  return transact((tx) => welcome(tx, person, arrival, 'password', next, Date.now()))
}

/** Signs in as somebody of the demonstration. */
export function signInToDemonstration(email: string, arrival: Arrival): SignedIn | null {
  const person = findPersonByEmail(email)
  if (!person) return null
  return transact((tx) => welcome(tx, person, arrival, 'demonstration', null, Date.now()))
}

type Way = 'mail' | 'password' | 'demonstration'

function welcome(
  tx: Tx,
  person: { id: number; email: string },
  { request, ip }: Arrival,
  way: Way,
  next: string | null,
  now: number,
): SignedIn {
  const cookies = [signIn(tx, person.id, request, now), knownDeviceCookie(person.email)]
  log.info({ event: 'sign-in.accepted', way, actorId: person.id, ip })
  return { cookies, next }
}

function refused<Answer>({ ip }: Arrival, way: Way, personId: number | null, answer: Answer): Answer {
  log.info({ event: 'sign-in.refused', way, personId, ip })
  return answer
}

function isRight(mail: typeof signInMails.$inferSelect, proof: Proof): boolean {
  return 'secret' in proof
    ? timingSafeEqual(mail.secretHash, digest(mail.id, proof.secret))
    : timingSafeEqual(mail.codeHash, digest(mail.id, proof.code.replace(/\s/g, '')))
}

/** With the id and the purpose in it, so that no other kind of secret ever fits here. */
function digest(id: string, secret: string): Uint8Array {
  return createHash('sha256').update(`sign-in ${id} ${secret}`).digest()
}

function spaced(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
