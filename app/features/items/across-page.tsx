import '#app/ui/forms.css'
import '../cases/case-list.css'
import './across.css'
import { Form, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { sayMoment } from '#app/ui/moment.tsx'
import { Pages } from '#app/ui/pages.tsx'
import type { ItemKind } from '#db/schema/index.ts'
import type { AcrossList } from './across-list.ts'
import { AcrossNav } from './across-nav.tsx'
import { AcrossRows } from './across-rows.tsx'
import { AcrossTable } from './across-table.tsx'
import { type Facet, facetWords, unknownKey } from './facets.ts'
import { listWords, pathOfList } from './lists.ts'
import { kindWords } from './words.ts'

/** All items of one kind that the reader may see, whatever case they are of. */
export function AcrossPage({ list }: { list: AcrossList }) {
  const { kind, items, page, pages, isTable } = list
  return (
    <div className="page">
      <header className="masthead list-head">
        <AcrossNav current={kind} />
        <h1>{kindWords[kind].many()}</h1>
        <p className="essence">{introWords[kind]()}</p>
      </header>
      <div className="list-bar">
        <Filters list={list} />
        {kind === 'intervention' && (
          <nav className="seg" aria-label={m.across_view()}>
            <Link to={addressOf({ ...list, isTable: false })} aria-current={isTable ? undefined : 'true'}>
              {m.across_view_list()}
            </Link>
            <Link to={addressOf({ ...list, isTable: true })} aria-current={isTable ? 'true' : undefined}>
              {m.across_view_table()}
            </Link>
          </nav>
        )}
      </div>
      <Narrowed list={list} />
      {items.length === 0 ? (
        <Nothing list={list} />
      ) : (
        <>
          <h2 className="across-count">{sayCount(list)}</h2>
          {isTable ? <AcrossTable list={list} /> : <AcrossRows list={list} />}
        </>
      )}
      <Pages page={page} pages={pages} addressOf={(other) => addressOf(list, other)} />
      {list.isCut && page === pages && <p className="meta across-more">{m.across_cut_more()}</p>}
    </div>
  )
}

const introWords: Record<ItemKind, () => string> = {
  dilemma: m.across_intro_dilemma,
  question: m.across_intro_question,
  expectation: m.across_intro_expectation,
  intervention: m.across_intro_intervention,
}

const facetLabels: Record<Facet, () => string> = {
  domain: m.items_domain,
  type: m.items_type,
  phase: m.items_phase,
  scale: m.across_scale,
  evidence: m.items_local_evidence,
  addressedTo: m.items_addressed_to,
  state: m.items_state,
  theme: m.across_theme,
}

function Filters({ list }: { list: AcrossList }) {
  const { facets, cases, theCase, province, since, order, isTable, kind } = list
  return (
    <Form className="filters" key={addressOf(list)} aria-label={m.across_filter()}>
      {isTable && <input type="hidden" name="weergave" value="tabel" />}
      {facets.map(({ facet, value, options }) => (
        <Choice
          key={facet}
          label={facetLabels[facet]()}
          name={facetWords[facet]}
          value={value}
          options={[{ key: '', label: m.across_any() }, ...options]}
        />
      ))}
      {cases ? (
        <Choice
          label={m.across_case()}
          name="casus"
          value={theCase?.slug ?? ''}
          options={[
            { key: '', label: m.across_any_case() },
            ...cases.map(({ slug, name }) => ({ key: slug, label: name })),
          ]}
        />
      ) : (
        theCase && (
          <Choice
            label={m.across_case()}
            name="casus"
            value={theCase.slug}
            options={[
              { key: '', label: m.across_any_case() },
              { key: theCase.slug, label: theCase.name },
            ]}
          />
        )
      )}
      {province && <input type="hidden" name="provincie" value={province} />}
      {since && <input type="hidden" name="sinds" value={since} />}
      <Choice
        label={m.across_order()}
        name="volgorde"
        value={order === 'title' ? 'titel' : ''}
        options={[
          { key: '', label: m.across_order_shared() },
          { key: 'titel', label: m.across_order_title() },
        ]}
      />
      <button type="submit" className="btn plain">
        {m.across_go()}
      </button>
      {isFiltered(list) && (
        <Link to={addressOf({ ...nothing, kind, order, isTable })}>{m.across_clear()}</Link>
      )}
    </Form>
  )
}

/** What one cannot choose here but came with, from the page of the network as a whole. */
function Narrowed({ list }: { list: AcrossList }) {
  const { province, since } = list
  if (!province && !since) return null
  return (
    <ul className="narrowed">
      {province && (
        <li>
          {province === unknownKey ? m.across_no_province() : m.across_in_province({ province })}{' '}
          <Link to={addressOf({ ...list, province: '' })}>{m.across_anywhere()}</Link>
        </li>
      )}
      {since && (
        <li>
          {m.across_since({ day: sayMoment(Date.parse(since)) })}{' '}
          <Link to={addressOf({ ...list, since: '' })}>{m.across_any_time()}</Link>
        </li>
      )}
    </ul>
  )
}

function Choice({
  label,
  name,
  value,
  options,
}: {
  label: string
  name: string
  value: string
  options: { key: string; label: string }[]
}) {
  return (
    <label>
      <span>{label}</span>
      <select className="utrecht-select" name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

function Nothing({ list }: { list: AcrossList }) {
  const { kind, isVisitor } = list
  const many = kindWords[kind].many().toLowerCase()
  if (isFiltered(list))
    return (
      <div className="nothing">
        <h2>{m.across_none_filtered({ many })}</h2>
        <p>{m.across_none_filtered_why()}</p>
      </div>
    )
  return (
    <div className="nothing">
      <h2>{m.across_none({ many })}</h2>
      <p>{m.across_none_why()}</p>
      {isVisitor && (
        <p>
          <Link className="btn plain" to={`/inloggen?next=/${listWords[kind]}`}>
            {m.across_none_sign_in()}
          </Link>
        </p>
      )}
    </div>
  )
}

function sayCount({ kind, total, isCut }: AcrossList): string {
  const { one, many } = kindWords[kind]
  if (isCut) return m.across_count_cut({ many: many().toLowerCase() })
  return total === 1
    ? m.across_count_one({ one: one().toLowerCase() })
    : m.across_count({ count: total, many: many().toLowerCase() })
}

type Narrowing = Pick<AcrossList, 'facets' | 'theCase' | 'province' | 'since'>
type Chosen = Narrowing & Pick<AcrossList, 'kind' | 'order' | 'isTable'>

const nothing: Narrowing = { facets: [], theCase: null, province: '', since: '' }

function isFiltered({ facets, theCase, province, since }: Narrowing): boolean {
  return theCase !== null || province !== '' || since !== '' || facets.some(({ value }) => value !== '')
}

function addressOf(chosen: Chosen, page = 1): string {
  const { kind, facets, theCase, province, since, order, isTable } = chosen
  return pathOfList(kind, {
    ...Object.fromEntries(facets.map(({ facet, value }) => [facetWords[facet], value])),
    casus: theCase?.slug,
    provincie: province,
    sinds: since,
    volgorde: order === 'title' ? 'titel' : '',
    weergave: isTable ? 'tabel' : '',
    pagina: page > 1 ? String(page) : '',
  })
}
