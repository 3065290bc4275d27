import { data, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { pageAddress } from '#app/page-address.ts'
import { m } from '#app/paraglide/messages.js'
import { readForm } from '#app/ui/read-form.ts'
import { dropDraft } from '../../drafts/commands.ts'
import { draftInForm } from '../../drafts/queries.ts'
import { Retiring } from '../../networks/retiring.tsx'
import { CatalogueForm } from '../catalogue-form.tsx'
import { changeCatalogueItem, restoreCatalogueItem, retireCatalogueItem } from '../commands.ts'
import { catalogueClashes, keysIn, readCatalogueForm } from '../edit-page.ts'
import { changeCatalogueForm } from '../forms.ts'
import type { Route } from './+types/edit'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.library_edit_title({ title: loaderData?.fields.title ?? '' }) }) },
]

export function loader({ context, request, params }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const draft = draftInForm(actor, pageAddress(request).pathname)
  return { ...readCatalogueForm(actor, params.key), draft }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const { offer } = readCatalogueForm(actor, params.key)
  const submission = await readForm(request, changeCatalogueForm(keysIn(offer)))
  const version = Number(submission.payload.version)
  // A button that adds a row is no mistake.
  if (submission.status === undefined) return { result: submission.reply(), version, clashes: [] }
  if (submission.status !== 'success') {
    return data({ result: submission.reply(), version, clashes: [] }, { status: 422 })
  }
  const page = `/kennisbank/aanpakken/${params.key}`
  if (submission.value.act !== 'save') {
    const act = submission.value.act === 'retire' ? retireCatalogueItem : restoreCatalogueItem
    act(actor, params.key)
    return redirect(page, 303)
  }
  const change = changeCatalogueItem(actor, params.key, submission.value)
  if (change.isSaved) {
    dropDraft(actor, pageAddress(request).pathname)
    return redirect(page, 303)
  }
  const clashes = catalogueClashes(change.current, submission.value)
  const result = submission.reply({ formErrors: [m.cases_stale()] })
  return data({ result, version: change.version, clashes }, { status: 409 })
}

export default function Edit({ loaderData, actionData, params }: Route.ComponentProps) {
  const { fields, version, offer, isRetired, draft } = loaderData
  const page = `/kennisbank/aanpakken/${params.key}`
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/kennisbank/aanpakken">{m.library_tab_catalogue()}</Link> ·{' '}
          <Link to={page}>{fields.title}</Link>
        </p>
        <h1>{m.catalogue_change()}</h1>
      </header>
      <CatalogueForm
        key={String(draft === null)}
        draft={draft}
        given={fields}
        offer={offer}
        lastResult={actionData?.result}
        version={actionData?.version ?? draft?.version ?? version}
        clashes={actionData?.clashes}
        back={page}
      />
      <Retiring
        isRetired={isRetired}
        title={isRetired ? m.library_restore() : m.library_retire()}
        note={isRetired ? m.catalogue_restore_hint() : m.catalogue_retire_hint()}
        label={isRetired ? m.library_restore_go() : m.library_retire_go()}
      />
    </div>
  )
}
