import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import { OwnMark } from './case-card.tsx'
import type { CaseCard } from './queries.ts'

/** The same cases in rows, for whoever looks for one among many. */
export function CaseTable({
  cases,
  sayPhase,
}: {
  cases: CaseCard[]
  sayPhase: (key: string | null) => string | null
}) {
  return (
    <table className="case-table">
      <caption className="sr">{m.cases_title()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.cases_table_name()}</th>
          <th scope="col">{m.cases_table_place()}</th>
          <th scope="col">{m.cases_phase()}</th>
          <th scope="col">{m.cases_visible_to()}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((theCase) => (
          <tr key={theCase.slug}>
            <th scope="row">
              <Link to={`/casussen/${theCase.slug}`}>{theCase.card.name}</Link>
              <OwnMark theCase={theCase} />
            </th>
            <td data-name={m.cases_table_place()}>
              {[theCase.card.municipality, theCase.card.province].filter(Boolean).join(', ')}
            </td>
            <td data-name={m.cases_phase()}>
              {sayPhase(theCase.phase) || (
                <span className="unsaid">
                  {theCase.phase === null ? m.cases_not_shared() : m.cases_unknown()}
                </span>
              )}
            </td>
            <td data-name={m.cases_visible_to()}>
              <AudienceMark audience={theCase.audience ?? 'coalition'} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
