import { data, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { pageAddress } from '#app/page-address.ts'
import { m } from '#app/paraglide/messages.js'
import { readForm } from '#app/ui/read-form.ts'
import { dropDraft } from '../../drafts/commands.ts'
import { catalogueChoices } from '../catalogue-choices.ts'
import { createItem } from '../commands.ts'
import type { GivenItem } from '../content.ts'
import { kindAt, readNewForm } from '../edit-page.ts'
import { itemForm } from '../forms.ts'
import { ItemForm } from '../item-form.tsx'
import { listWords, pathOfItem } from '../lists.ts'
import { kindWords } from '../words.ts'
import type { Route } from './+types/new'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData ? kindWords[loaderData.kind].add() : '' }) },
]

export function loader({ context, request, params }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const kind = kindAt(params.list)
  const { pathname, searchParams: asked } = pageAddress(request)
  const begin = {
    title: asked.get('titel') ?? '',
    domain: asked.get('domein') ?? '',
    scale: asked.get('schaal') ?? '',
  }
  return {
    ...readNewForm(actor, params.slug, kind, pathname, begin),
    catalogue: kind === 'intervention' ? catalogueChoices(actor) : [],
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const kind = kindAt(params.list)
  const path = pageAddress(request).pathname
  const { choices } = readNewForm(actor, params.slug, kind, path)
  const submission = await readForm(request, itemForm(kind, choices))
  // A button that adds a row is no mistake.
  if (submission.status === undefined) return { result: submission.reply(), version: 0, clashes: [] }
  if (submission.status !== 'success')
    return data({ result: submission.reply(), version: 0, clashes: [] }, { status: 422 })
  const { content, displacement } = submission.value
  const { key } = createItem(actor, params.slug, { ...(content as GivenItem), displacement })
  dropDraft(actor, path)
  return redirect(pathOfItem(params.slug, { kind, key }), 303)
}

export default function New({ loaderData, actionData, params }: Route.ComponentProps) {
  const { kind, caseName, fields, version, choices, draftAt, catalogue } = loaderData
  const list = `/casussen/${params.slug}/${listWords[kind]}`
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to={`/casussen/${params.slug}`}>{caseName}</Link> ·{' '}
          <Link to={list}>{kindWords[kind].many()}</Link>
        </p>
        <h1>{kindWords[kind].add()}</h1>
        <p className="essence">
          {kind === 'intervention' ? m.items_none_hint_intervention() : m.items_none_hint()}
        </p>
      </header>
      <ItemForm
        key={`${kind} ${draftAt === null}`}
        kind={kind}
        given={fields}
        version={version}
        choices={choices}
        draftAt={draftAt}
        answer={actionData}
        list={list}
        catalogue={catalogue}
      />
    </div>
  )
}
