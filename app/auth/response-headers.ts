import { randomBytes } from 'node:crypto'
import { configuration, isHttps } from '../configuration.ts'

export function newNonce(): string {
  return randomBytes(16).toString('base64')
}

/**
 * What every answer carries. Scripts only with this request's nonce, and none at all on a page without one of them;
 * no inline styles, nothing from elsewhere, in nobody's frame.
 */
export function secure(response: Response, nonce: string): Response {
  const { headers } = response
  const isPage = headers.get('content-type')?.startsWith('text/html')
  const scripts = headers.get('x-scripts') === '1' ? `'self' 'nonce-${nonce}'` : "'none'"
  headers.delete('x-scripts')
  headers.set(
    'Content-Security-Policy',
    isPage
      ? `default-src 'none'; script-src ${scripts}; style-src 'self' 'nonce-${nonce}'; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
      : "default-src 'none'; frame-ancestors 'none'",
  )
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Referrer-Policy', 'same-origin')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
  if (isHttps()) headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  if (configuration().isDemonstration) headers.set('X-Robots-Tag', 'noindex, nofollow')
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
  return response
}
