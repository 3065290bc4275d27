import './sharing.css'
import { Link } from 'react-router'
import { CompareWith } from '#app/differences/compare-versions.tsx'
import { Difference } from '#app/differences/difference-view.tsx'
import { sayBetween } from '#app/differences/say-versions.ts'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import { Written } from '#app/ui/written.tsx'
import type { VersionPage as Page } from './versions.ts'
import { choicesOf } from './versions-page.tsx'

/** One version of a section or an item, beside what became of the one before it or of another. `at` is the address of the list of versions. */
export function VersionPage({ page, at, backTo }: { page: Page; at: string; backTo: string }) {
  const { caseName, versions, version, other, essence, html, lines, difference, isSince } = page
  const standing = versions.find(({ isCurrent }) => isCurrent)?.publicId ?? null
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/casussen">{m.cases_crumb()}</Link> · <Link to={backTo}>{caseName}</Link> ·{' '}
          <Link to={at}>{m.releases_versions()}</Link>
        </p>
        <h1>{titleOfVersion(page)}</h1>
        <p className="meta">
          {m.releases_shared_on()} <Moment at={version.sharedAt} withTime />
        </p>
      </header>
      {!version.isCurrent && <p className="notice standing">{m.releases_version_old()}</p>}
      <div className="sharing-cols even">
        {/* First, for what changed is what one comes for, and on a phone the text is long. */}
        <section aria-labelledby="verschil">
          <header className="sec">
            <h2 id="verschil">{isSince ? m.readings_since() : m.releases_version_difference()}</h2>
          </header>
          <CompareWith
            at={at}
            choices={choicesOf(versions)}
            version={version.publicId}
            other={other?.publicId ?? null}
            standing={standing}
          />
          {difference && other ? (
            <>
              <p className="meta">{sayBetween(version.number, other.number)}</p>
              <Difference pieces={difference} />
            </>
          ) : (
            <p className="unsaid">{m.releases_version_first()}</p>
          )}
        </section>
        <section aria-labelledby="woorden">
          <header className="sec">
            <h2 id="woorden">
              {version.isCurrent ? m.releases_version_words_now() : m.releases_version_words()}
            </h2>
          </header>
          {essence && <p className="kern">{essence}</p>}
          <Written html={html} />
          {lines.length > 0 && (
            <dl className="lines">
              {lines.map(({ label, value }) => (
                <div key={`${label} ${value}`}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      </div>
    </div>
  )
}

export function titleOfVersion({ title, version }: Page): string {
  return m.releases_version_of({ title, number: version.number })
}
