import { isIP, isIPv6 } from 'node:net'
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
      .map((part) => withoutPort(part.trim())) ?? []
  return told.at(-trustedProxies) || client.address
}

/** Some proxies say the port along, which is another with every connection: each would have a count of its own. */
function withoutPort(told: string): string {
  if (isIP(told)) return told
  const address = /^\[(.+)\](?::\d+)?$/.exec(told)?.[1] ?? /^([^:]+):\d+$/.exec(told)?.[1]
  return address && isIP(address) ? address : told
}

/**
 * The address by which tries are counted. Of the newer kind everybody gets a block of 2^64 at once, and who guesses would come from
 * another with every try; so they count as one.
 */
export function countedAddress(ip: string): string {
  // One of the older kind, written as one of the newer.
  if (!isIPv6(ip) || ip.includes('.')) return ip
  const [head = '', tail] = ip.toLowerCase().split('::')
  const groups = head === '' ? [] : head.split(':')
  // Four zeros at most are needed of what `::` leaves out.
  const shown = tail === undefined ? groups : [...groups, ...leftOut(groups, tail), ...tail.split(':')]
  return shown
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

function leftOut(head: string[], tail: string): string[] {
  const after = tail === '' ? 0 : tail.split(':').length
  return Array.from({ length: 8 - head.length - after }, () => '0')
}
