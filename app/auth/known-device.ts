import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { isHttps } from '../configuration.ts'

/**
 * A browser in which somebody signed in before has its own count of tries: who guesses at your account from elsewhere, or from
 * beside you in the same building, cannot lock you out. The key lives as long as the process, like the counts themselves.
 */
const key = randomBytes(32)
const longestSeconds = 400 * 24 * 60 * 60

function cookieName(): string {
  return isHttps() ? '__Host-apparaat' : 'apparaat'
}

/** @returns the Set-Cookie header for a browser in which `email` just signed in */
export function knownDeviceCookie(email: string): string {
  const id = randomBytes(12).toString('base64url')
  const secure = isHttps() ? '; Secure' : ''
  return `${cookieName()}=${id}.${signature(id, email)}; Max-Age=${longestSeconds}; Path=/; HttpOnly; SameSite=Lax${secure}`
}

/** @returns what this browser is known by for this address, or null */
export function knownDevice(headers: Headers, email: string): string | null {
  for (const pair of headers.get('cookie')?.split(';') ?? []) {
    const [name, value] = pair.trim().split('=')
    const [id, signed] = value?.split('.') ?? []
    if (name === cookieName() && id && signed && isSame(signed, signature(id, email))) return id
  }
  return null
}

function signature(id: string, email: string): string {
  return createHmac('sha256', key).update(`${id} ${email}`).digest('base64url')
}

/** Of letters as many can be of bytes more: anybody may write a cookie of their own. */
function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}
