import type { ClientAddress } from '@remix-run/node-fetch-server'
import { configuration } from '../configuration.ts'

/**
 * Where a request comes from, for limits and the log. What a proxy says is only believed as far as the operator
 * said there are proxies: anybody can write an X-Forwarded-For.
 */
export function clientIp(request: Request, client: ClientAddress): string {
  const { trustedProxies } = configuration()
  if (trustedProxies === 0) return client.address
  const told =
    request.headers
      .get('x-forwarded-for')
      ?.split(',')
      .map((part) => part.trim()) ?? []
  return told.at(-trustedProxies) || client.address
}
