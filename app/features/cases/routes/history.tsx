import '../case.css'
import { Link } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { historyOf } from '../history.ts'
import { HistoryList } from '../history-line.tsx'
import { getCase } from '../queries.ts'
import type { Route } from './+types/history'

const pageSize = 50

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.cases_history_of({ name: loaderData?.name ?? '' }) }) },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  const actor = context.get(actorContext)
  const theCase = getCase(actor, params.slug)
  const before = Number(new URL(request.url).searchParams.get('voor'))
  // One more than fits tells whether there is an older page.
  const lines = historyOf(actor, theCase, {
    limit: pageSize + 1,
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
  })
  return {
    name: theCase.card.name,
    isReference: theCase.isReference,
    isInside: theCase.isInside,
    lines: lines.slice(0, pageSize),
    older: lines.length > pageSize ? (lines[pageSize - 1]?.id ?? null) : null,
  }
}

export default function History({ loaderData, params }: Route.ComponentProps) {
  const { name, isInside, isReference, lines, older } = loaderData
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/casussen">{m.cases_crumb()}</Link> · <Link to={`/casussen/${params.slug}`}>{name}</Link>
        </p>
        <h1>{m.cases_history_of({ name })}</h1>
        <p className="essence">{isInside ? m.cases_history_inside() : m.cases_history_outside()}</p>
      </header>
      {lines.length > 0 ? (
        <HistoryList lines={lines} isReference={isReference} />
      ) : (
        <p className="unsaid">{m.cases_history_none()}</p>
      )}
      {older !== null && (
        <p className="acts">
          <Link className="btn plain" to={`/casussen/${params.slug}/geschiedenis?voor=${older}`}>
            {m.cases_history_older()}
          </Link>
        </p>
      )}
    </div>
  )
}
