import { href, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { sendOnceMore } from '../commands.ts'
import type { Route } from './+types/sending'

export function loader() {
  throw notFound()
}

/** Sends a mail that may not have arrived once more. */
export function action({ context, params, request }: Route.ActionArgs) {
  sendOnceMore(requirePerson(context, request), Number(params.id))
  return redirect(`${href('/beheer')}?gedaan=verzonden#gedaan`, 303)
}

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'
