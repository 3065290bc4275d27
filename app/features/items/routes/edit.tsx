import { data, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { pageAddress } from '#app/page-address.ts'
import { m } from '#app/paraglide/messages.js'
import { readForm } from '#app/ui/read-form.ts'
import { dropDraft } from '../../drafts/commands.ts'
import { catalogueChoices } from '../catalogue-choices.ts'
import { changeItem } from '../commands.ts'
import { keepOfDeleted } from '../deleted-meanwhile.ts'
import { clashesBetween, kindAt, readEditForm } from '../edit-page.ts'
import { itemForm } from '../forms.ts'
import { ItemForm } from '../item-form.tsx'
import { listWords, pathOfItem } from '../lists.ts'
import type { Route } from './+types/edit'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.items_edit_title({ title: loaderData?.title ?? '' }) }) },
]

export function loader({ context, request, params }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const kind = kindAt(params.list)
  return {
    ...readEditForm(actor, params.slug, kind, params.key, pageAddress(request).pathname),
    catalogue: kind === 'intervention' ? catalogueChoices(actor) : [],
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const ref = { kind: kindAt(params.list), key: params.key }
  const path = pageAddress(request).pathname
  const deletedSo = await keepOfDeleted(actor, params.slug, ref, request)
  if (deletedSo) return redirect(deletedSo, 303)
  const { choices } = readEditForm(actor, params.slug, ref.kind, ref.key, path)
  const submission = await readForm(request, itemForm(ref.kind, choices))
  // The version the form was made from, also after a mistake: what somebody else saved meanwhile is not to be overwritten.
  const version = Number(submission.payload.version)
  // A button that adds a row is no mistake.
  if (submission.status === undefined) return { result: submission.reply(), version, clashes: [] }
  if (submission.status !== 'success')
    return data({ result: submission.reply(), version, clashes: [] }, { status: 422 })
  const change = changeItem(actor, params.slug, ref, submission.value)
  if (change.isSaved) {
    dropDraft(actor, path)
    return redirect(pathOfItem(params.slug, ref), 303)
  }
  const clashes = clashesBetween(change.current, submission.value)
  const result = submission.reply({ formErrors: [m.items_stale()] })
  return data({ result, version: change.version, clashes }, { status: 409 })
}

export default function Edit({ loaderData, actionData, params }: Route.ComponentProps) {
  const { kind, caseName, title, fields, version, choices, draftAt, catalogue } = loaderData
  const at = pathOfItem(params.slug, { kind, key: params.key })
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to={`/casussen/${params.slug}`}>{caseName}</Link> · <Link to={at}>{title}</Link>
        </p>
        <h1>{m.items_edit_title({ title })}</h1>
      </header>
      <ItemForm
        key={`${params.key} ${draftAt === null}`}
        kind={kind}
        given={fields}
        version={version}
        choices={choices}
        draftAt={draftAt}
        answer={actionData}
        list={`/casussen/${params.slug}/${listWords[kind]}`}
        itemKey={params.key}
        catalogue={catalogue}
      />
    </div>
  )
}
