import { configuration } from '../configuration.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a change that another site asks a browser to make (CSRF). Covers every URL, resource routes and `.data` too;
 * React Router's own check only looks at pages, and only when there is an Origin.
 * A program that is not a browser sends neither header, and has no cookie that somebody else could ride on.
 */
export function refuseForgery(request: Request): Response | null {
  if (reading.has(request.method)) return null
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  const fromElsewhere = site !== null && site !== 'same-origin' && site !== 'none'
  const wrongOrigin = origin !== null && origin !== ownOrigin(request)
  if (!fromElsewhere && !wrongOrigin) return null
  return new Response('Dit verzoek komt van een andere site en is niet uitgevoerd.', {
    status: 403,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

/** Scheme and host as browsers see us: as the operator set it, else as the request says. */
export function ownOrigin(request: { url: string }): string {
  return configuration().publicUrl?.origin ?? new URL(request.url).origin
}
