import '../case.css'
import { Link } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { type HistoryPlace, historyOf, placeAfter } from '../history.ts'
import { HistoryList } from '../history-line.tsx'
import { getCase } from '../queries.ts'
import type { Route } from './+types/history'

const pageSize = 50
/** A page has no more of one moment, and nobody wrote whole pages in a millisecond. */
const mostShown = 10_000

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.cases_history_of({ name: loaderData?.name ?? '' }) }) },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  const actor = context.get(actorContext)
  const theCase = getCase(actor, params.slug)
  const after = placeAsked(new URL(request.url).searchParams)
  // One more than fits tells whether there is an older page.
  const lines = historyOf(actor, theCase, { limit: pageSize + 1, after })
  const shown = lines.slice(0, pageSize)
  return {
    name: theCase.card.name,
    isReference: theCase.isReference,
    isInside: theCase.isInside,
    lines: shown,
    older: lines.length > pageSize ? addressAfter(placeAfter(shown, after)) : null,
  }
}

/** What makes no sense in an address is the first page. */
function placeAsked(search: URLSearchParams): HistoryPlace | undefined {
  const at = Date.parse(search.get('na') ?? '')
  if (Number.isNaN(at)) return undefined
  const shown = Number(search.get('gezien') ?? 1)
  return { at, shown: Number.isInteger(shown) && shown >= 0 && shown <= mostShown ? shown : 1 }
}

function addressAfter(place: HistoryPlace | undefined): string | null {
  if (!place) return null
  const search = new URLSearchParams({ na: new Date(place.at).toISOString() })
  if (place.shown > 1) search.set('gezien', String(place.shown))
  return `?${search}`
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
          <Link className="btn plain" to={`/casussen/${params.slug}/geschiedenis${older}`}>
            {m.cases_history_older()}
          </Link>
        </p>
      )}
    </div>
  )
}
