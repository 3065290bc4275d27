import { type SubmissionResult, useForm } from '@conform-to/react'
import { Form, href, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { addressAfter, readDone } from '#app/features/networks/done.ts'
import { DoneNotice } from '#app/features/networks/done-notice.tsx'
import { type Ordered, OrderedLists } from '#app/features/networks/ordered-lists.tsx'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { useEmptied } from '#app/ui/use-emptied.ts'
import { CodeFields } from '../code-fields.tsx'
import { addCode } from '../commands.ts'
import { newCodeForm } from '../forms.ts'
import { aboutList, canTouchHousing, nameOfList } from '../lists.ts'
import { type CodeInList, getList, readList } from '../queries.ts'
import { sayRefusal } from '../refusals.ts'
import { sayUses } from '../uses.ts'
import type { Route } from './+types/list'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData ? nameOfList(loaderData.list) : m.codes_title() }) },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  const page = readList(requirePerson(context, request), params.list)
  const named = (codes: CodeInList[]) => codes.map(({ key, label }) => ({ key, name: label }))
  return { ...page, done: readDone(request, named(page.codes), named(page.retired)) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const list = getList(actor, params.list)
  const submission = await readForm(request, newCodeForm)
  if (submission.status !== 'success') return refuse(submission)
  const answer = addCode(actor, list, submission.value)
  if ('refused' in answer) return refuse(submission, { fieldErrors: { label: [sayRefusal(answer)] } })
  return redirect(addressAfter(href('/beheer/codelijsten/:list', params), 'toegevoegd', answer.key), 303)
}

export default function List({ loaderData, actionData, params }: Route.ComponentProps) {
  const { list, codes, retired } = loaderData
  // What was refused since is not what was done.
  const done = actionData ? null : loaderData.done
  const lineOf = (code: CodeInList): Ordered => ({
    key: code.key,
    name: code.label,
    at: href('/beheer/codelijsten/:list/:key', { list: params.list, key: code.key }),
    words: (
      <p className="ordered-words">
        <b>{code.label}</b>
        <span className="meta">
          {[code.touchesHousing && m.codes_touches_housing(), sayUses(list, code.uses) ?? m.codes_uses_none()]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
    ),
  })
  return (
    <div className="page shaping">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/beheer')}>{m.networks_members_title()}</Link> ·{' '}
          <Link to={href('/beheer/codelijsten')}>{m.codes_title()}</Link>
        </p>
        <h1>{nameOfList(list)}</h1>
        <p className="essence">{aboutList(list)}</p>
        <p className="to-form">
          <a className="btn plain" href="#nieuw">
            {m.codes_add_title()}
          </a>
        </p>
      </header>
      {done && <DoneNotice done={done} />}
      <div className="beside">
        <OrderedLists
          title={m.codes_now()}
          note={m.codes_now_note()}
          none={<p className="undone">{m.codes_none()}</p>}
          standing={codes.map(lineOf)}
          retiredNote={m.codes_retired_note()}
          retired={retired.map(lineOf)}
          done={done}
        />
        <aside className="sheet" aria-labelledby="nieuw">
          <h2 id="nieuw">{m.codes_add_title()}</h2>
          <NewCode
            isAdded={done?.act === 'toegevoegd'}
            asksHousing={canTouchHousing(list)}
            lastResult={actionData}
          />
        </aside>
      </div>
    </div>
  )
}

function NewCode({
  isAdded,
  asksHousing,
  lastResult,
}: {
  /** The one before it was. */
  isAdded: boolean
  asksHousing: boolean
  lastResult: SubmissionResult<string[]> | undefined
}) {
  const [form, fields] = useForm<{ label: string; touchesHousing: boolean }>({
    id: 'nieuwe-code',
    lastResult,
  })
  const ref = useEmptied(isAdded)
  return (
    <Form id={form.id} method="post" noValidate ref={ref}>
      <ErrorSummary form={form} fields={fields} />
      <CodeFields fields={fields} asksHousing={asksHousing} />
      <button type="submit" className="btn">
        {m.codes_add()}
      </button>
      <p className="meta">{m.codes_add_note()}</p>
    </Form>
  )
}
