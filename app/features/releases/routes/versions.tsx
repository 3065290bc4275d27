import '../sharing.css'
import { Link } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import { Moment } from '#app/ui/moment.tsx'
import { readVersions } from '../versions.ts'
import type { Route } from './+types/versions'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.releases_versions_of({ title: loaderData?.title ?? '' }) }) },
]

export function loader({ context, params }: Route.LoaderArgs) {
  return readVersions(context.get(actorContext), params.slug, { section: params.key })
}

export default function Versions({ loaderData, params }: Route.ComponentProps) {
  const { caseName, title, versions } = loaderData
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/casussen">{m.cases_crumb()}</Link> ·{' '}
          <Link to={`/casussen/${params.slug}#${params.key}`}>{caseName}</Link>
        </p>
        <h1>{m.releases_versions_of({ title: title })}</h1>
        <p className="essence">{m.releases_versions_intro()}</p>
      </header>
      {versions.length === 0 ? (
        <p className="unsaid versions">{m.releases_versions_none()}</p>
      ) : (
        <ol className="versions" reversed>
          {versions.map((version) => (
            <li key={version.publicId}>
              <h2>
                <Link to={`/casussen/${params.slug}/onderdelen/${params.key}/versies/${version.publicId}`}>
                  {m.releases_version({ number: version.number })}
                </Link>
              </h2>
              <p className="meta">
                <Moment at={version.sharedAt} withTime />
                {version.sharedBy && <span>{m.releases_shared_by({ name: version.sharedBy })}</span>}
                <AudienceMark audience={version.audience} />
                {version.isCurrent && <b className="state taken">{m.releases_version_current()}</b>}
                {version.isTakenBack && <b className="state open">{m.releases_version_taken_back()}</b>}
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
