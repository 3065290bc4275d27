import { Form, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { getCase } from '../../cases/queries.ts'
import { deleteItem, restoreItem } from '../commands.ts'
import { kindAt } from '../edit-page.ts'
import { deletionForm } from '../forms.ts'
import { listWords, pathOfItem } from '../lists.ts'
import { mayEditItems } from '../policy.ts'
import { getItem } from '../queries.ts'
import type { Route } from './+types/deletion'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.items_delete_title({ title: loaderData?.title ?? '' }) }) },
]

export function loader({ context, request, params }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const kind = kindAt(params.list)
  const { theCase, item } = getItem(actor, params.slug, kind, params.key)
  allow(mayEditItems(actor, theCase))
  return { title: item.content.title, at: pathOfItem(params.slug, { kind, key: params.key }) }
}

/** Takes an item away, or puts it back. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const ref = { kind: kindAt(params.list), key: params.key }
  allow(mayEditItems(actor, getCase(actor, params.slug)))
  const submission = await readForm(request, deletionForm)
  if (submission.status !== 'success') return refuse(submission)
  if (submission.value.act === 'undo') {
    restoreItem(actor, params.slug, ref)
    return redirect(pathOfItem(params.slug, ref), 303)
  }
  deleteItem(actor, params.slug, ref)
  return redirect(`/casussen/${params.slug}/${listWords[ref.kind]}#verwijderd`, 303)
}

export default function Deletion({ loaderData: { title, at } }: Route.ComponentProps) {
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to={at}>{title}</Link>
        </p>
        <h1>{m.items_delete_title({ title })}</h1>
        <p className="essence">{m.items_delete_hint()}</p>
      </header>
      <Form method="post">
        <p className="acts">
          <button className="btn" type="submit" name="act" value="delete">
            {m.items_delete_go()}
          </button>
          <Link className="btn plain" to={at}>
            {m.items_save_not()}
          </Link>
        </p>
      </Form>
    </div>
  )
}
