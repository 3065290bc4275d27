import { href, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { forgetReadings } from '../commands.ts'
import type { Route } from './+types/forget'

export function loader() {
  throw notFound()
}

/** Wipes what is remembered of what somebody read. */
export function action({ context, request }: Route.ActionArgs) {
  forgetReadings(requirePerson(context, request))
  return redirect(`${href('/profiel')}?gedaan=gelezen`, 303)
}

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'
