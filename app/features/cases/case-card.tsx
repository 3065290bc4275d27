import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import type { CaseCard as Card } from './queries.ts'

/** A case in a list of cards; `phase` is its label, null when it is not for this reader. */
export function CaseCard({ theCase, phase }: { theCase: Card; phase: string | null }) {
  const { slug, card, audience } = theCase
  return (
    <li className="sheet">
      <p className="meta">
        {[card.municipality, card.province].filter(Boolean).join(', ')}
        <OwnMark theCase={theCase} />
      </p>
      <h3>
        <Link to={`/casussen/${slug}`}>{card.name}</Link>
      </h3>
      <p className={card.essence ? 'kern' : 'kern unsaid'}>{card.essence || m.cases_no_essence()}</p>
      <p className="who">
        {phase !== null && <span>{phase ? m.cases_in_phase({ phase }) : m.cases_phase_unknown()}</span>}
        <AudienceMark audience={audience ?? 'coalition'} />
      </p>
    </li>
  )
}

/** Says that it is the reader's own, or that it was compiled from sources. */
export function OwnMark({ theCase: { role, isReference } }: { theCase: Card }) {
  if (isReference) return <span className="kind">{m.cases_reference()}</span>
  if (!role) return null
  return <span className="kind own">{role === 'guest' ? m.cases_own_guest() : m.cases_own()}</span>
}
