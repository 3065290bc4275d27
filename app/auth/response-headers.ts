import { randomBytes } from 'node:crypto'
import { configuration, isHttps } from '../configuration.ts'

export function newNonce(): string {
  return randomBytes(16).toString('base64')
}

const noPage = "default-src 'none'; frame-ancestors 'none'"
/** Somebody's file: whatever is in it, it runs nothing and is from nowhere. */
const filePolicy = `${noPage}; sandbox`

/** What every answer carries, whoever makes it: files as they are too. */
export function commonHeaders(): Record<string, string> {
  return {
    'Content-Security-Policy': noPage,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    ...(isHttps() && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
    ...(configuration().isDemonstration && { 'X-Robots-Tag': 'noindex, nofollow' }),
  }
}

/** A drawing brings its own colours; nothing else may. */
export const drawingPolicy = `${noPage}; style-src 'unsafe-inline'`

/**
 * What an answer that we made carries. Scripts only with this request's nonce, and none at all on a page without one of them;
 * no inline styles, nothing from elsewhere, in nobody's frame.
 */
export function secure(response: Response, nonce: string): Response {
  const { headers } = response
  const isPage = headers.get('content-type')?.startsWith('text/html')
  const scripts = headers.get('x-scripts') === '1' ? `'self' 'nonce-${nonce}'` : "'none'"
  headers.delete('x-scripts')
  for (const [name, value] of Object.entries(commonHeaders())) headers.set(name, value)
  if (isPage)
    headers.set(
      'Content-Security-Policy',
      `default-src 'none'; script-src ${scripts}; style-src 'self' 'nonce-${nonce}'; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    )
  if (headers.has('Content-Disposition')) {
    headers.set('Content-Security-Policy', filePolicy)
    headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  }
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
  return response
}
