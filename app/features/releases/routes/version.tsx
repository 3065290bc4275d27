import '../sharing.css'
import { Link } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import { Written } from '#app/ui/written.tsx'
import { Difference } from '../difference-view.tsx'
import { readVersion } from '../versions.ts'
import type { Route } from './+types/version'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData ? titleOf(loaderData) : '' }) },
]

export function loader({ context, params }: Route.LoaderArgs) {
  return readVersion(context.get(actorContext), params.slug, { section: params.key }, params.release)
}

export default function Version({ loaderData, params }: Route.ComponentProps) {
  const { caseName, version, essence, html, difference } = loaderData
  const at = `/casussen/${params.slug}/onderdelen/${params.key}/versies`
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/casussen">{m.cases_crumb()}</Link> ·{' '}
          <Link to={`/casussen/${params.slug}#${params.key}`}>{caseName}</Link> ·{' '}
          <Link to={at}>{m.releases_versions()}</Link>
        </p>
        <h1>{titleOf(loaderData)}</h1>
        <p className="meta">
          {m.releases_shared_on()} <Moment at={version.sharedAt} withTime />
        </p>
      </header>
      {!version.isCurrent && <p className="notice standing">{m.releases_version_old()}</p>}
      <div className="sharing-cols even">
        <section aria-labelledby="woorden">
          <header className="sec">
            <h2 id="woorden">{m.releases_version_words()}</h2>
          </header>
          {essence && <p className="kern">{essence}</p>}
          <Written html={html} />
        </section>
        <section aria-labelledby="verschil">
          <header className="sec">
            <h2 id="verschil">{m.releases_version_difference()}</h2>
          </header>
          {difference ? (
            <Difference pieces={difference} />
          ) : (
            <p className="unsaid">{m.releases_version_first()}</p>
          )}
        </section>
      </div>
    </div>
  )
}

function titleOf({ title, version }: Route.ComponentProps['loaderData']): string {
  return m.releases_version_of({ title: title, number: version.number })
}
