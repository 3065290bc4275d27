import { isHttps } from '../configuration.ts'

/** `__Host-` ties the cookie to this host and to https; browsers refuse that name on plain http. */
export function sessionCookieName(): string {
  return isHttps() ? '__Host-sessie' : 'sessie'
}

const longestSeconds = 180 * 24 * 60 * 60

export function readSessionToken(headers: Headers): string | null {
  for (const pair of headers.get('cookie')?.split(';') ?? []) {
    const [name, value] = pair.trim().split('=')
    if (name === sessionCookieName() && value) return value
  }
  return null
}

export function sessionCookie(token: string): string {
  return `${sessionCookieName()}=${token}; Max-Age=${longestSeconds}; ${attributes()}`
}

export function clearedSessionCookie(): string {
  return `${sessionCookieName()}=; Max-Age=0; ${attributes()}`
}

function attributes(): string {
  return `Path=/; HttpOnly; SameSite=Lax${isHttps() ? '; Secure' : ''}`
}
