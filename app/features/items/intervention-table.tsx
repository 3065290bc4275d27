import './item-rows.css'
import { Form, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import { DomainName } from '#app/ui/domain-mark.tsx'
import type { ItemInList, readListPage, Sorting } from './list-page.ts'

type Page = ReturnType<typeof readListPage>

const columns: { sorting: Sorting; label: () => string }[] = [
  { sorting: 'titel', label: m.items_column_title },
  { sorting: 'domein', label: m.items_domain },
  { sorting: 'soort', label: m.items_type },
  { sorting: 'fase', label: m.items_phase },
  { sorting: 'schaal', label: m.items_column_scale },
  { sorting: 'onderbouwing', label: m.items_column_evidence },
]

/** The inventory of a case: one row per intervention, sorted by any column, its phase changed on the spot by a writer. */
export function InterventionTable({
  page,
  at,
  sortBy,
}: {
  page: Page
  at: string
  sortBy: (column: Sorting) => string
}) {
  const { items, filter, isInside, mayEdit, phases, total } = page
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways is to be reached by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={m.items_interventions()}>
      <table className="item-table">
        <caption className="sr">
          {total === 1 ? m.items_count_one() : m.items_count({ count: total })}
        </caption>
        <thead>
          <tr data-label={m.items_sort()}>
            {columns.map(({ sorting, label }) => (
              <th key={sorting} scope="col" aria-sort={filter.sorting === sorting ? 'ascending' : undefined}>
                <Link to={sortBy(filter.sorting === sorting ? 'volgorde' : sorting)}>
                  {label()}
                  {filter.sorting === sorting && <span aria-hidden="true"> ↓</span>}
                </Link>
              </th>
            ))}
            {isInside && <th scope="col">{m.items_column_sharing()}</th>}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.key} id={item.key}>
              <th scope="row">
                <Link to={`${at}/${item.key}`}>{item.title}</Link>
                {item.forWhom && <small>{item.forWhom}</small>}
              </th>
              <td data-label={m.items_domain()}>
                {item.domain.key ? (
                  <DomainName domain={item.domain.key}>{item.domain.label}</DomainName>
                ) : (
                  <Unknown />
                )}
              </td>
              <td data-label={m.items_type()}>{item.type || <Unknown />}</td>
              <td data-label={m.items_phase()}>
                {mayEdit && <Phase item={item} at={at} phases={phases} />}
                <span className={mayEdit ? 'on-paper' : undefined}>{item.phase.label || <Unknown />}</span>
              </td>
              <td data-label={m.items_column_scale()}>{item.scale || <Unknown />}</td>
              <td data-label={m.items_column_evidence()}>{item.evidence || <Unknown />}</td>
              {isInside && (
                <td data-label={m.items_column_sharing()}>
                  <AudienceMark audience={item.sharing?.audience ?? 'coalition'} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Unknown() {
  return <span className="unsaid">{m.items_unknown()}</span>
}

function Phase({ item, at, phases }: { item: ItemInList; at: string; phases: Page['phases'] }) {
  return (
    <Form method="post" action={`${at}/${item.key}/fase`} className="quick" preventScrollReset>
      <input type="hidden" name="version" value={item.version} />
      <select
        className="utrecht-select"
        name="phase"
        key={item.phase.key}
        defaultValue={item.phase.key}
        aria-label={`${m.items_phase()}: ${item.title}`}
      >
        {item.phase.key === '' && <option value="">{m.items_unknown()}</option>}
        {phases.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <button className="link" type="submit">
        {m.items_phase_save()}
        <span className="sr">: {item.title}</span>
      </button>
    </Form>
  )
}
