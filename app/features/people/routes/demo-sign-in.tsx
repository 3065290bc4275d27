import { href, redirect } from 'react-router'
import { arrivalOf } from '#app/auth/arrival.ts'
import { configuration } from '#app/configuration.ts'
import { notFound } from '#app/errors.ts'
import { readForm } from '#app/ui/read-form.ts'
import { demoAddress } from '../demo-address.ts'
import { demoSignInForm } from '../forms.ts'
import { goIn } from '../go-in.ts'
import { signInToDemonstration } from '../sign-in.ts'
import type { Route } from './+types/demo-sign-in.ts'

export function loader() {
  if (!configuration().isDemonstration) throw notFound()
  return redirect(href('/inloggen'))
}

/** Signs in as the person with this role. Anywhere but on a demonstration it does not exist. */
export async function action({ context, request }: Route.ActionArgs) {
  if (!configuration().isDemonstration) throw notFound()
  const submission = await readForm(request, demoSignInForm)
  if (submission.status !== 'success') throw notFound()
  const email = demoAddress(submission.value.rol)
  const signedIn = signInToDemonstration(email, arrivalOf(context, request))
  if (!signedIn) throw notFound()
  return goIn(signedIn)
}

/** Never shown; with it, what is thrown here becomes the same page as anywhere else. */
export default function DemoSignIn() {
  return null
}
