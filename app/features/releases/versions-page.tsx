import './sharing.css'
import { Link } from 'react-router'
import { CompareAnyTwo, type VersionChoice } from '#app/differences/compare-versions.tsx'
import { sayVersion } from '#app/differences/say-versions.ts'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import { Moment } from '#app/ui/moment.tsx'
import type { Version, VersionList } from './versions.ts'

/** The versions of a section or an item that were shared, newest first. `at` is the page's own address. */
export function VersionsPage({ list, at, backTo }: { list: VersionList; at: string; backTo: string }) {
  const { caseName, title, versions } = list
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/casussen">{m.cases_crumb()}</Link> · <Link to={backTo}>{caseName}</Link>
        </p>
        <h1>{m.releases_versions_of({ title: title })}</h1>
        <p className="essence">{m.releases_versions_intro()}</p>
      </header>
      {versions.length === 0 ? (
        <p className="unsaid versions">{m.releases_versions_none()}</p>
      ) : (
        <>
          <CompareAnyTwo at={at} choices={choicesOf(versions)} />
          <ol className="versions" reversed>
            {versions.map((version) => (
              <li key={version.publicId}>
                <h2>
                  <Link to={`${at}/${version.publicId}`}>
                    {m.releases_version({ number: version.number })}
                  </Link>
                </h2>
                <p className="meta">
                  <Moment at={version.sharedAt} withTime />
                  {version.sharedBy && <span>{m.releases_shared_by({ name: version.sharedBy })}</span>}
                  {version.wordsOf.length > 0 && (
                    <span>{m.releases_words_of({ names: version.wordsOf.join(', ') })}</span>
                  )}
                  <AudienceMark audience={version.audience} />
                  {version.isCurrent && <b className="state taken">{m.releases_version_current()}</b>}
                  {version.isTakenBack && <b className="state open">{m.releases_version_taken_back()}</b>}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  )
}

export function choicesOf(versions: Version[]): VersionChoice[] {
  return versions.map(({ publicId, number, sharedAt, isCurrent }) => ({
    value: publicId,
    label: sayVersion({ number, at: sharedAt, isNow: isCurrent }),
  }))
}
