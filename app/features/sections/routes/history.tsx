import '#app/features/releases/sharing.css'
import { href, Link, redirect } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { comparisonAsked } from '#app/differences/asked.ts'
import { CompareAnyTwo } from '#app/differences/compare-versions.tsx'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import { readHistory } from '../history.ts'
import { SittingLine, sittingChoices } from '../sitting-line.tsx'
import type { Route } from './+types/history'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.sections_history_of({ title: loaderData?.title ?? '' }) }) },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  const history = readHistory(context.get(actorContext), params.slug, params.key)
  const asked = comparisonAsked(request, addressOf(params))
  if (asked) throw redirect(asked)
  return history
}

export default function History({ loaderData, params }: Route.ComponentProps) {
  const { caseName, title, sittings } = loaderData
  const at = addressOf(params)
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/casussen">{m.cases_crumb()}</Link> ·{' '}
          <Link to={`/casussen/${params.slug}#${params.key}`}>{caseName}</Link>
        </p>
        <h1>{m.sections_history_of({ title })}</h1>
        <p className="essence">{m.sections_history_intro()}</p>
        <p className="meta">
          <Link to={`/casussen/${params.slug}/onderdelen/${params.key}/versies`}>
            {m.releases_versions()}
          </Link>
        </p>
      </header>
      {sittings.length === 0 ? (
        <p className="unsaid versions">{m.sections_history_none()}</p>
      ) : (
        <>
          <CompareAnyTwo at={at} choices={sittingChoices(sittings)} />
          <ol className="versions" reversed>
            {sittings.map((sitting) => (
              <li key={sitting.number}>
                <h2>
                  <Link to={`${at}/${sitting.number}`}>
                    {m.releases_version({ number: sitting.number })}, <Moment at={sitting.endedAt} withTime />
                  </Link>
                </h2>
                <SittingLine sitting={sitting} />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  )
}

function addressOf({ slug, key }: { slug: string; key: string }): string {
  return href('/casussen/:slug/onderdelen/:key/geschiedenis', { slug, key })
}
