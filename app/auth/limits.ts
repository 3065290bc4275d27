import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { data } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { configuration } from '../configuration.ts'

const minutes = 60
/** How often, in how many seconds. Wide per address: a town hall, or everybody at a meeting, is one address. */
const rules = {
  /** A mail to sign in, per e-mail address and device. */
  'sign-in-mail': [6, 10 * minutes],
  /** The same per e-mail address, from all devices that address never signed in on: five tries per mail, so this bounds guessing. */
  'sign-in-mail-everywhere': [30, 60 * minutes],
  /** A password, per account and device. */
  'sign-in-password': [10, 10 * minutes],
  /** A typed code or a link, per address. */
  'sign-in-code': [600, 10 * minutes],
  /** Whatever way in, per address. */
  'sign-in-address': [400, 10 * minutes],
  /** The code from the console, per address. */
  'set-up': [10, 10 * minutes],
  /** The current password on the page where it is changed, per person. */
  'own-password': [10, 10 * minutes],
  /** A mail to another address somebody wants to sign in with, per person. */
  'own-address': [6, 60 * minutes],
  /** Invitations sent, per person. */
  invitation: [60, 60 * minutes],
  /** Taking an invitation, per address. */
  'take-invitation': [300, 10 * minutes],
  /** What somebody is filling in, kept while they type, per person. */
  draft: [1200, 10 * minutes],
  /** What was in sight, per person: a page says it a few times. */
  reading: [1200, 10 * minutes],
  /** Reactions written, per person. */
  reaction: [60, 10 * minutes],
  /** Streams opened and questions for what is new, per person: a window that polls asks 40 times in ten minutes. */
  live: [1200, 10 * minutes],
  /** Files and pictures sent, per person. */
  upload: [120, 10 * minutes],
  /** Files made of a comparison, per person or address; everybody at a meeting may take one home. */
  export: [300, 10 * minutes],
  /**
   * Questions to the search engine, per person or address, suggestions too. Far above what hands can type: a whole plenary may
   * ask from one address, and when there are too many at once the engine refuses by itself.
   */
  search: [60_000, minutes],
} as const satisfies Record<string, readonly [points: number, seconds: number]>

export type LimitName = keyof typeof rules

const limiters = new Map<LimitName, RateLimiterMemory>()

/**
 * Counts one try of `key`. In memory: there is one process, and a restart forgives.
 * @throws 429 with Retry-After when there were too many
 */
export async function limit(name: LimitName, key: string | number): Promise<void> {
  if (!configuration().hasRateLimits) return
  try {
    await limiterOf(name).consume(key)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    throw tooMany(Math.ceil(refused.msBeforeNext / 1000))
  }
}

function limiterOf(name: LimitName): RateLimiterMemory {
  const known = limiters.get(name)
  if (known) return known
  const [points, duration] = rules[name]
  const made = new RateLimiterMemory({ points, duration, keyPrefix: name })
  limiters.set(name, made)
  return made
}

function tooMany(seconds: number) {
  return data(m.people_too_many({ minutes: Math.max(1, Math.ceil(seconds / minutes)) }), {
    status: 429,
    headers: { 'Retry-After': String(Math.max(1, seconds)) },
  })
}
