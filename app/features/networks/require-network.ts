import { href, redirect } from 'react-router'
import { pageAddress } from '#app/page-address.ts'
import { findNetwork } from './queries.ts'

/** What answers before there is a network: the page that makes it, and what watches the process. */
const open: readonly string[] = [href('/inrichten'), href('/healthz'), href('/readyz')]

let isSetUp = false

/**
 * For the root's middleware, before anything else.
 * @throws a redirect to the set-up page as long as there is no network
 */
export function requireNetwork(request: Request): void {
  // A network never goes away again, so this is asked of the database only until there is one.
  isSetUp ||= findNetwork() !== null
  if (!isSetUp && !open.includes(pageAddress(request).pathname)) throw redirect(href('/inrichten'))
}
