import { data, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { pageAddress } from '#app/page-address.ts'
import { m } from '#app/paraglide/messages.js'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { dropDraft } from '../../drafts/commands.ts'
import { draftInForm } from '../../drafts/queries.ts'
import { CatalogueForm } from '../catalogue-form.tsx'
import { addCatalogueItem } from '../commands.ts'
import { keysIn, readNewCatalogueForm } from '../edit-page.ts'
import { newCatalogueForm } from '../forms.ts'
import type { Route } from './+types/new'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.catalogue_new() }) }]

export function loader({ context, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const draft = draftInForm(actor, pageAddress(request).pathname)
  return { ...readNewCatalogueForm(actor), draft }
}

export async function action({ context, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const { offer } = readNewCatalogueForm(actor)
  const submission = await readForm(request, newCatalogueForm(keysIn(offer)))
  // A button that adds a row is no mistake.
  if (submission.status === undefined) return data(submission.reply())
  if (submission.status !== 'success') return refuse(submission)
  const { key } = addCatalogueItem(actor, submission.value)
  dropDraft(actor, pageAddress(request).pathname)
  return redirect(`/kennisbank/aanpakken/${key}`, 303)
}

export default function New({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/kennisbank">{m.library_title()}</Link> ·{' '}
          <Link to="/kennisbank/aanpakken">{m.library_tab_catalogue()}</Link>
        </p>
        <h1>{m.catalogue_new()}</h1>
        <p className="essence">{m.catalogue_new_intro()}</p>
      </header>
      <CatalogueForm
        key={String(loaderData.draft === null)}
        draft={loaderData.draft}
        offer={loaderData.offer}
        lastResult={actionData}
        back="/kennisbank/aanpakken"
      />
    </div>
  )
}
