import '../saved-searches.css'
import { useForm } from '@conform-to/react'
import { Form, href, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, TextField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { askedIn } from '../../search/asked.ts'
import { limitSearching } from '../../search/limits.ts'
import { mostSaved, saveSearch } from '../commands.ts'
import { saveForm } from '../forms.ts'
import { readSavedSearches } from '../list.ts'
import { searchOf } from '../queries.ts'
import { SavedList } from '../saved-list.tsx'
import type { Route } from './+types/saved'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.saved_title() }) }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  await limitSearching(context)
  const done = new URL(request.url).searchParams
  return {
    searches: await readSavedSearches(actor),
    done: done.get('gedaan') ?? '',
    deleted: done.get('welke') ?? '',
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const submission = await readForm(request, saveForm)
  if (submission.status !== 'success') return refuse(submission)
  const { name, search: given, follow } = submission.value
  const search = searchOf(askedIn(new URLSearchParams(given)))
  if (search === '') return refuse(submission, { formErrors: [m.saved_nothing()] })
  if (!saveSearch(actor, { name, search, isFollowed: follow === 'on' }))
    return refuse(submission, { formErrors: [m.saved_too_many({ most: mostSaved })] })
  return redirect(`${href('/zoeken/bewaard')}?gedaan=bewaard`, 303)
}

const said = new Map([
  ['bewaard', m.saved_done],
  ['volgt', m.saved_done_followed],
  ['volgt-niet', m.saved_done_unfollowed],
  ['terug', m.saved_done_back],
])

export default function Saved({ loaderData: { searches, done, deleted }, actionData }: Route.ComponentProps) {
  const sentence = said.get(done)
  return (
    <div className="page saved">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/zoeken')}>{m.search_title()}</Link>
        </p>
        <h1>{m.saved_title()}</h1>
        <p className="essence">{m.saved_lead()}</p>
      </header>
      {actionData ? (
        <SaveAgain refused={actionData} />
      ) : done === 'weg' ? (
        <Notice kind="saved" title={m.saved_done_deleted()}>
          <Form method="post" action={href('/zoeken/bewaard/:id/verwijdering', { id: deleted })}>
            <button className="btn plain" name="act" value="undo" type="submit">
              {m.saved_undo()}
            </button>
          </Form>
        </Notice>
      ) : (
        sentence && <Notice kind="saved" title={sentence()} />
      )}
      {searches.length > 0 ? <SavedList searches={searches} /> : <Nothing />}
    </div>
  )
}

/** What was not accepted, to put right. */
function SaveAgain({ refused }: { refused: NonNullable<Route.ComponentProps['actionData']> }) {
  const [form, fields] = useForm<{ name: string; search: string; follow: string }>({
    lastResult: refused,
    id: 'bewaar',
  })
  return (
    <Form method="post" id={form.id} noValidate className="save-again">
      <ErrorSummary form={form} fields={{ name: fields.name }} />
      <input type="hidden" name="search" value={String(fields.search.initialValue ?? '')} />
      {fields.follow.initialValue === 'on' && <input type="hidden" name="follow" value="on" />}
      <TextField field={fields.name} label={m.saved_name()} required />
      <p className="acts">
        <button className="btn" type="submit">
          {m.saved_go()}
        </button>
      </p>
    </Form>
  )
}

function Nothing() {
  return (
    <div className="nothing">
      <h2>{m.saved_none()}</h2>
      <p>{m.saved_none_why()}</p>
      <Link className="btn" to={href('/zoeken')}>
        {m.search_title()}
      </Link>
    </div>
  )
}
