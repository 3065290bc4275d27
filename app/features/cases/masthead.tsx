import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import { FoldedWhenNarrow } from '#app/ui/folded-when-narrow.tsx'
import { FollowButton } from '../notifications/follow-button.tsx'
import { SharingLine } from '../sections/sharing-line.tsx'
import type { CasePage } from './case-page.ts'

/** How many figures stand at the head of a case; the others wait below its text. */
const factsInHead = 2

export function Masthead({ page }: { page: CasePage }) {
  const { slug, name, municipality, province, about, audience, isReference } = page
  return (
    <header className="masthead case-head">
      <p className="crumb">
        <Link to="/casussen">{m.cases_crumb()}</Link> · {[municipality, province].filter(Boolean).join(', ')}
        {isReference && <span className="kind">{m.cases_reference()}</span>}
      </p>
      <h1>{name}</h1>
      {page.essence && (
        <p className="essence">
          {page.essence}
          {page.isEssenceAutomatic && <small className="automatic">{m.cases_automatic()}</small>}
        </p>
      )}
      <FoldedWhenNarrow summary={<Brief page={page} />}>
        <dl className="facts">
          {about && (
            <FactLine term={m.cases_phase()}>
              {about.phase || <span className="unsaid">{m.cases_unknown()}</span>}
            </FactLine>
          )}
          {about?.facts.slice(0, factsInHead).map(({ label, value, source }) => (
            <FactLine key={label} term={label}>
              {value} {source && <small>{source}</small>}
            </FactLine>
          ))}
          {about && about.motives.length > 0 && (
            <FactLine term={m.cases_motives()} isLong>
              {about.motives.join(', ')}
            </FactLine>
          )}
          {page.coalition.organisations.length > 0 && (
            <FactLine term={m.cases_coalition()} isLong>
              {page.coalition.organisations.join(', ')}
            </FactLine>
          )}
          <FactLine term={m.cases_visible_to()}>
            <AudienceMark audience={audience ?? 'coalition'} />
          </FactLine>
        </dl>
        {about?.unconfirmedBecause && (
          <p className="notice unconfirmed">
            <b>{m.cases_unconfirmed()}</b> {about.unconfirmedBecause}
          </p>
        )}
        {page.sharing && <OwnSharing page={page} sharing={page.sharing} />}
      </FoldedWhenNarrow>
      <div className="acts">
        {page.mayChange && (
          <Link className="btn plain" to={`/casussen/${slug}/gegevens`}>
            {m.cases_change()}
          </Link>
        )}
        <Link className="btn plain" to={`/vergelijken?casus=${slug}`}>
          {m.comparisons_with_others()}
        </Link>
        <Link className="btn plain" to={`/casussen/${slug}/reacties`}>
          {m.cases_reactions_all()}
        </Link>
        {page.isFollowing !== null && (
          <FollowButton at={`/casussen/${slug}`} isFollowing={page.isFollowing} />
        )}
      </div>
    </header>
  )
}

/** What one unfolds on a phone: what it holds, and of that the little one has to know before reading on. */
function Brief({ page: { about, audience, sharing } }: { page: CasePage }) {
  const waits = [sharing?.card, sharing?.about].some((one) => one && (!one.audience || one.isChanged))
  return (
    <>
      {m.cases_folded_about()}
      <span className="brief">
        {about?.phase && <span>{about.phase}</span>}
        <AudienceMark audience={audience ?? 'coalition'} />
        {about?.unconfirmedBecause && <span>{m.cases_unconfirmed_brief()}</span>}
        {waits && <span className="waits">{m.cases_folded_waits()}</span>}
      </span>
    </>
  )
}

function FactLine({ term, isLong, children }: { term: string; isLong?: boolean; children: ReactNode }) {
  return (
    <div className={isLong ? 'long' : undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function OwnSharing({ page, sharing }: { page: CasePage; sharing: NonNullable<CasePage['sharing']> }) {
  const at = (subject: string) => (page.mayShare ? `/casussen/${page.slug}/deling/${subject}` : null)
  return (
    <ul className="own-sharing">
      <li>
        <b>{m.cases_card()}</b>{' '}
        <SharingLine sharing={sharing.card} shareAt={at('kaart')} of={m.cases_card()} />
      </li>
      <li>
        <b>{m.cases_about()}</b>{' '}
        <SharingLine sharing={sharing.about} shareAt={at('gegevens')} of={m.cases_about()} />
      </li>
    </ul>
  )
}
