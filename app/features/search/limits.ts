import type { RouterContextProvider } from 'react-router'
import { askerOf } from '#app/auth/asker.ts'
import { limit } from '#app/auth/limits.ts'

/** @throws 429 when this person, or this address, asked more than anybody can read */
export function limitSearching(context: Readonly<RouterContextProvider>): Promise<void> {
  return limit('search', askerOf(context))
}
