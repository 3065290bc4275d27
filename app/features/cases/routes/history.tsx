import '../case.css'
import { Link } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { historyOf } from '../history.ts'
import { HistoryList } from '../history-line.tsx'
import { getCase } from '../queries.ts'
import type { Route } from './+types/history'

const pageSize = 50
/** Nobody comes this far by the links. */
const mostPages = 10_000

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.cases_history_of({ name: loaderData?.name ?? '' }) }) },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  const actor = context.get(actorContext)
  const theCase = getCase(actor, params.slug)
  const asked = Number(new URL(request.url).searchParams.get('pagina'))
  const page = Number.isInteger(asked) && asked >= 1 && asked <= mostPages ? asked : 1
  // One more than fits tells whether there is an older page.
  const lines = historyOf(actor, theCase, {
    limit: pageSize + 1,
    offset: (page - 1) * pageSize,
  })
  return {
    name: theCase.card.name,
    isReference: theCase.isReference,
    isInside: theCase.isInside,
    lines: lines.slice(0, pageSize),
    older: lines.length > pageSize ? page + 1 : null,
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
          <Link className="btn plain" to={`/casussen/${params.slug}/geschiedenis?pagina=${older}`}>
            {m.cases_history_older()}
          </Link>
        </p>
      )}
    </div>
  )
}
