import { href, redirect } from 'react-router'
import type { SignedIn } from './sign-in.ts'

/** Sends somebody who just signed in to where they were going, or to their desk. */
export function goIn({ cookies, next }: SignedIn): Response {
  const headers = new Headers()
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return redirect(next ?? href('/overzicht'), { status: 303, headers })
}
