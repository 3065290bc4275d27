import '../threads.css'
import { Form, href, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { getCase } from '../../cases/queries.ts'
import { groupsAlike } from '../alike.ts'
import { settleThreads } from '../commands.ts'
import { settlementsForm } from '../forms.ts'
import { dispositionsOf, maySettle } from '../policy.ts'
import { getThread } from '../queries.ts'
import { refusalWords } from '../refusals.ts'
import { SettleFields } from '../settle-fields.tsx'
import { ThreadView } from '../thread-view.tsx'
import { kindWords } from '../words.ts'
import type { Route } from './+types/settlements'

export const meta: Route.MetaFunction = () => [
  { title: m.frame_title({ page: m.comments_together_title() }) },
]

const list = new Intl.ListFormat('nl')

/** More at once nobody reads through. */
const most = 50

export function loader({ context, params, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const theCase = getCase(actor, params.slug)
  allow(maySettle(actor, theCase))
  const ids = [...new Set(new URL(request.url).searchParams.getAll('id'))].slice(0, most)
  const threads = ids.map((id) => getThread(actor, params.slug, id).seen).filter(({ isOpen }) => isOpen)
  const [first, ...others] = threads.map(({ kind }) => dispositionsOf[kind])
  return {
    caseName: theCase.card.name,
    threads,
    groups: groupsAlike(threads).map((group) => ({
      ids: group.map(({ publicId }) => publicId),
      kinds: [...new Set(group.map(({ kind }) => kind))],
    })),
    dispositions: (first ?? []).filter((one) => others.every((other) => other.includes(one))),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  allow(maySettle(actor, getCase(actor, params.slug)))
  const submission = await readForm(request, settlementsForm)
  if (submission.status !== 'success') return refuse(submission)
  const { id, disposition, reason = '', comeBackOn = null } = submission.value
  const refusal = settleThreads(actor, params.slug, id, { disposition, reason, comeBackOn })
  if (refusal) return refuse(submission, { fieldErrors: refusalWords[refusal]() })
  return redirect(`${href('/casussen/:slug/reacties', params)}?toon=open&gedaan=${id.length}`)
}

export default function Settlements({ loaderData, actionData, params }: Route.ComponentProps) {
  const { caseName, threads, groups, dispositions } = loaderData
  const back = href('/casussen/:slug/reacties', { slug: params.slug })
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/casussen/:slug', { slug: params.slug })}>{caseName}</Link> ·{' '}
          <Link to={back}>{m.comments_title()}</Link>
        </p>
        <h1>{m.comments_together_title()}</h1>
        <p className="essence">{m.comments_together_lead()}</p>
      </header>
      <div className="threads-page">
        {dispositions.length === 0 && <NotTogether back={back} all={threads.length} groups={groups} />}
        <div className="threads">
          {threads.map((thread) => (
            <ThreadView key={thread.publicId} slug={params.slug} thread={thread} from="thread" forms={null} />
          ))}
        </div>
        {dispositions.length > 0 && (
          <Form method="post" noValidate>
            {threads.map(({ publicId }) => (
              <input key={publicId} type="hidden" name="id" value={publicId} />
            ))}
            <SettleFields formId="samen" dispositions={dispositions} posted={actionData} />
          </Form>
        )}
      </div>
    </div>
  )
}

/** Nothing was chosen, or what has no outcome in common: then in a few steps. */
function NotTogether({
  back,
  all,
  groups,
}: {
  back: string
  all: number
  groups: Route.ComponentProps['loaderData']['groups']
}) {
  return (
    <>
      <Notice kind="off">
        <p>{all === 0 ? m.comments_together_none() : m.comments_together_mixed()}</p>
        {groups.length > 0 && (
          <ul>
            {groups.map(({ ids, kinds }) => (
              <li key={ids.join()}>
                <Link to={`?${new URLSearchParams(ids.map((id) => ['id', id]))}`}>
                  {m.comments_together_some({
                    count: ids.length,
                    all,
                    kinds: list.format(kinds.map((kind) => kindWords[kind].label().toLowerCase())),
                  })}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Notice>
      <p className="acts">
        <Link className="btn plain" to={back}>
          {m.comments_together_back()}
        </Link>
      </p>
    </>
  )
}
