import { Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { pageAddress } from '#app/page-address.ts'
import { m } from '#app/paraglide/messages.js'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { dropDraft } from '../../drafts/commands.ts'
import { draftInForm } from '../../drafts/queries.ts'
import { addLibraryItem } from '../commands.ts'
import { readNewLibraryForm } from '../edit-page.ts'
import { libraryForm } from '../forms.ts'
import { LibraryForm } from '../library-form.tsx'
import type { Route } from './+types/new'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.library_new() }) }]

export function loader({ context, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const draft = draftInForm(actor, pageAddress(request).pathname)
  return { ...readNewLibraryForm(actor), draft }
}

export async function action({ context, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const kinds = readNewLibraryForm(actor).kinds.map(({ value }) => value)
  const submission = await readForm(request, libraryForm({ kinds }))
  if (submission.status !== 'success') return refuse(submission)
  const { key } = addLibraryItem(actor, submission.value)
  dropDraft(actor, pageAddress(request).pathname)
  return redirect(`/kennisbank/${key}`, 303)
}

export default function New({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/kennisbank">{m.library_title()}</Link>
        </p>
        <h1>{m.library_new()}</h1>
        <p className="essence">{m.library_new_intro()}</p>
      </header>
      <LibraryForm
        key={String(loaderData.draft === null)}
        draft={loaderData.draft}
        kinds={loaderData.kinds}
        lastResult={actionData}
        back="/kennisbank"
      />
    </div>
  )
}
