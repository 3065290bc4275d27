import { Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { linkItems, unlinkItems } from '../commands.ts'
import { kindAt } from '../edit-page.ts'
import { linkForm } from '../forms.ts'
import { readItemPage } from '../item-page.ts'
import { LinkForm } from '../link-form.tsx'
import { keyOfItem, pathOfItem } from '../lists.ts'
import { mayEditItems } from '../policy.ts'
import { getItem, itemsOf } from '../queries.ts'
import type { Route } from './+types/links'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.items_links() }) }]

export function loader({ context, request, params }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const page = readItemPage(actor, params.slug, { kind: kindAt(params.list), key: params.key })
  allow(page.mayEdit)
  return { title: page.title, linkable: page.linkable, at: pathOfItem(params.slug, page) }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const from = { kind: kindAt(params.list), key: params.key }
  const { theCase } = getItem(actor, params.slug, from.kind, from.key)
  allow(mayEditItems(actor, theCase))
  const submission = await readForm(request, linkForm)
  if (submission.status !== 'success') return refuse(submission)
  const { remove, kind, to } = submission.value
  if (remove !== undefined) unlinkItems(actor, params.slug, from, remove)
  else {
    if (!kind) return refuse(submission, { fieldErrors: { kind: [m.items_link_kind_missing()] } })
    const other = itemsOf(actor, theCase).find((one) => keyOfItem(one) === to)
    if (!other) return refuse(submission, { fieldErrors: { to: [m.items_link_to_missing()] } })
    linkItems(actor, params.slug, from, { slug: params.slug, ref: other, kind })
  }
  return redirect(`${pathOfItem(params.slug, from)}#verbanden`, 303)
}

export default function Links({ loaderData: { title, linkable, at }, actionData }: Route.ComponentProps) {
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to={at}>{title}</Link>
        </p>
        <h1>{m.items_link_add()}</h1>
      </header>
      <LinkForm action={`${at}/verbanden`} linkable={linkable} posted={actionData} />
    </div>
  )
}
