import { data, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { pageAddress } from '#app/page-address.ts'
import { m } from '#app/paraglide/messages.js'
import { readForm } from '#app/ui/read-form.ts'
import { dropDraft } from '../../drafts/commands.ts'
import { draftInForm } from '../../drafts/queries.ts'
import { Retiring } from '../../networks/retiring.tsx'
import { changeLibraryItem, restoreLibraryItem, retireLibraryItem } from '../commands.ts'
import { libraryClashes, readLibraryForm } from '../edit-page.ts'
import { changeLibraryForm } from '../forms.ts'
import { LibraryForm } from '../library-form.tsx'
import type { Route } from './+types/edit'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.library_edit_title({ title: loaderData?.fields.title ?? '' }) }) },
]

export function loader({ context, request, params }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const draft = draftInForm(actor, pageAddress(request).pathname)
  return { ...readLibraryForm(actor, params.key), draft }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const kinds = readLibraryForm(actor, params.key).kinds.map(({ value }) => value)
  const submission = await readForm(request, changeLibraryForm({ kinds }))
  if (submission.status !== 'success') {
    const version = Number(submission.payload.version)
    return data({ result: submission.reply(), version, clashes: [] }, { status: 422 })
  }
  const page = `/kennisbank/${params.key}`
  if (submission.value.act !== 'save') {
    const act = submission.value.act === 'retire' ? retireLibraryItem : restoreLibraryItem
    act(actor, params.key)
    return redirect(page, 303)
  }
  const change = changeLibraryItem(actor, params.key, submission.value)
  if (change.isSaved) {
    dropDraft(actor, pageAddress(request).pathname)
    return redirect(page, 303)
  }
  const clashes = libraryClashes(change.current, submission.value)
  const result = submission.reply({ formErrors: [m.cases_stale()] })
  return data({ result, version: change.version, clashes }, { status: 409 })
}

export default function Edit({ loaderData, actionData, params }: Route.ComponentProps) {
  const { fields, version, kinds, isRetired, draft } = loaderData
  const page = `/kennisbank/${params.key}`
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/kennisbank">{m.library_title()}</Link> · <Link to={page}>{fields.title}</Link>
        </p>
        <h1>{m.library_change()}</h1>
      </header>
      <LibraryForm
        key={String(draft === null)}
        draft={draft}
        given={fields}
        kinds={kinds}
        lastResult={actionData?.result}
        version={actionData?.version ?? draft?.version ?? version}
        clashes={actionData?.clashes}
        back={page}
      />
      <Retiring
        isRetired={isRetired}
        title={isRetired ? m.library_restore() : m.library_retire()}
        note={isRetired ? m.library_restore_hint() : m.library_retire_hint()}
        label={isRetired ? m.library_restore_go() : m.library_retire_go()}
      />
    </div>
  )
}
