import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import { DomainName } from '#app/ui/domain-mark.tsx'
import type { AcrossList } from './across-list.ts'
import { sayOf, wordsFor } from './item-codes.tsx'
import { pathOfItem } from './lists.ts'
import { kindWords } from './words.ts'

const columns = [
  ['type', m.items_type],
  ['phase', m.items_phase],
  ['scale', m.across_scale],
  ['evidence', m.items_local_evidence],
] as const

/** Interventions in rows, to lay side by side and to print. */
export function AcrossTable({ list: { items, facets, isVisitor } }: { list: AcrossList }) {
  const say = wordsFor(facets)
  const unknown = <span className="unsaid">{m.across_unknown()}</span>
  return (
    <table className="stack across-table">
      <caption className="sr">{kindWords.intervention.many()}</caption>
      <thead>
        <tr>
          <th scope="col">{kindWords.intervention.one()}</th>
          <th scope="col">{m.across_case()}</th>
          <th scope="col">{m.items_domain()}</th>
          {columns.map(([facet, label]) => (
            <th key={facet} scope="col">
              {label()}
            </th>
          ))}
          {!isVisitor && <th scope="col">{m.across_visible_to()}</th>}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={pathOfItem(item.slug, item)}>
            <th scope="row">
              <Link to={pathOfItem(item.slug, item)}>{item.title}</Link>
            </th>
            <td data-label={m.across_case()}>
              <Link to={`/casussen/${item.slug}`}>{item.caseName}</Link>
              {item.municipality && `, ${item.municipality}`}
            </td>
            <td data-label={m.items_domain()}>
              {item.domain ? (
                <DomainName domain={item.domain}>{say('domain', item.domain)}</DomainName>
              ) : (
                unknown
              )}
            </td>
            {columns.map(([facet, label]) => (
              <td key={facet} data-label={label()}>
                {item[facet] ? sayOf(item, facet, item[facet], say) : unknown}
              </td>
            ))}
            {!isVisitor && (
              <td data-label={m.across_visible_to()}>
                <AudienceMark audience={item.audience ?? 'coalition'} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
