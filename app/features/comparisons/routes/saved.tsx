import '#app/ui/forms.css'
import '../../saved-searches/saved-searches.css'
import '../comparison.css'
import { useForm } from '@conform-to/react'
import { Form, href, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, TextField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { mostSaved, saveComparison } from '../commands.ts'
import { saveForm } from '../forms.ts'
import { SaveComparison } from '../save-comparison.tsx'
import { type ListedComparison, savedComparisonsOf, searchOf } from '../saved.ts'
import { selectionOf } from '../selection.ts'
import type { Route } from './+types/saved'

export const meta: Route.MetaFunction = () => [
  { title: m.frame_title({ page: m.saved_comparisons_title() }) },
]

export function loader({ context, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const done = new URL(request.url).searchParams
  return {
    comparisons: savedComparisonsOf(actor),
    done: done.get('gedaan') ?? '',
    deleted: done.get('welke') ?? '',
  }
}

/** Keeps a comparison; of one that was kept already this is its new name. */
export async function action({ context, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const submission = await readForm(request, saveForm)
  if (submission.status !== 'success') return refuse(submission)
  const { name, search: given } = submission.value
  const search = searchOf(selectionOf(new URLSearchParams(given)))
  if (search === '') return refuse(submission, { formErrors: [m.saved_comparisons_nothing()] })
  if (!saveComparison(actor, { name, search }))
    return refuse(submission, { formErrors: [m.saved_comparisons_too_many({ most: mostSaved })] })
  return redirect(`${href('/vergelijken/bewaard')}?gedaan=bewaard`, 303)
}

export default function SavedComparisons({ loaderData, actionData }: Route.ComponentProps) {
  const { comparisons, done, deleted } = loaderData
  return (
    <div className="page saved">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/vergelijken')}>{m.comparisons_title()}</Link>
        </p>
        <h1>{m.saved_comparisons_title()}</h1>
        <p className="essence">{m.saved_comparisons_lead()}</p>
      </header>
      {actionData ? <SaveAgain refused={actionData} /> : <Done done={done} deleted={deleted} />}
      {comparisons.length > 0 ? (
        <ul className="saved-list">
          {comparisons.map((comparison) => (
            <Saved key={comparison.publicId} comparison={comparison} />
          ))}
        </ul>
      ) : (
        <div className="nothing">
          <h2>{m.saved_comparisons_none()}</h2>
          <p>{m.saved_comparisons_none_why()}</p>
          <Link className="btn" to={href('/vergelijken')}>
            {m.comparisons_title()}
          </Link>
        </div>
      )}
    </div>
  )
}

function Done({ done, deleted }: { done: string; deleted: string }) {
  switch (done) {
    case 'bewaard':
      return <Notice kind="saved" title={m.saved_done()} />
    case 'terug':
      return <Notice kind="saved" title={m.saved_done_back()} />
    case 'weg':
      return (
        <Notice kind="saved" title={m.saved_done_deleted()}>
          <Form method="post" action={href('/vergelijken/bewaard/:id/verwijdering', { id: deleted })}>
            <button className="btn plain" name="act" value="undo" type="submit">
              {m.saved_undo()}
            </button>
          </Form>
        </Notice>
      )
    default:
      return null
  }
}

function Saved({ comparison: { publicId, name, url, search, cases } }: { comparison: ListedComparison }) {
  return (
    <li>
      <div>
        <h2>
          <Link to={url}>{name}</Link>
        </h2>
        <p className="meta">{cases.join(' · ')}</p>
      </div>
      <div className="acts">
        <details className="pick" key={name}>
          <summary className="btn plain" aria-label={m.saved_comparisons_rename_which({ name })}>
            {m.saved_comparisons_rename()}
          </summary>
          <SaveComparison id={publicId} search={search} name={name} />
        </details>
        <Form method="post" action={href('/vergelijken/bewaard/:id/verwijdering', { id: publicId })}>
          <button className="btn plain" type="submit" aria-label={m.saved_delete_which({ name })}>
            {m.saved_delete()}
          </button>
        </Form>
      </div>
    </li>
  )
}

/** What was not accepted, to put right. */
function SaveAgain({ refused }: { refused: NonNullable<Route.ComponentProps['actionData']> }) {
  const [form, fields] = useForm<{ name: string; search: string }>({ lastResult: refused, id: 'bewaar' })
  return (
    <Form method="post" id={form.id} noValidate className="save-again">
      <ErrorSummary form={form} fields={{ name: fields.name }} />
      <input type="hidden" name="search" value={String(fields.search.initialValue ?? '')} />
      <TextField field={fields.name} label={m.saved_name()} required />
      <p className="acts">
        <button className="btn" type="submit">
          {m.saved_go()}
        </button>
      </p>
    </Form>
  )
}
