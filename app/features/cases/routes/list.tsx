import '#app/ui/forms.css'
import '../case-list.css'
import { Form, Link } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { Pages } from '#app/ui/pages.tsx'
import { AcrossNav } from '../../items/across-nav.tsx'
import { CaseCard } from '../case-card.tsx'
import { type CaseListPage, readCaseList } from '../case-list.ts'
import { CaseTable } from '../case-table.tsx'
import { mayCreateCase } from '../policy.ts'
import type { Route } from './+types/list'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.cases_title() }) }]

export function loader({ context, request }: Route.LoaderArgs) {
  const actor = context.get(actorContext)
  const search = new URL(request.url).searchParams
  return {
    ...readCaseList(actor, search),
    isTable: search.get('weergave') === 'tabel',
    mayCreate: mayCreateCase(actor),
    isVisitor: actor.kind === 'visitor',
  }
}

export default function List({ loaderData }: Route.ComponentProps) {
  const { cases, total, phases, filter, isTable } = loaderData
  const labels = new Map(phases.map(({ key, label }) => [key, label]))
  const sayPhase = (key: string | null) => key && (labels.get(key) ?? key)
  return (
    <div className="page">
      <header className="masthead list-head">
        <AcrossNav current="case" />
        <h1>{m.cases_title()}</h1>
        <p className="essence">{total === 1 ? m.cases_count_one() : m.cases_count({ count: total })}</p>
        {loaderData.mayCreate && (
          <p className="acts">
            <Link className="btn" to="/casussen/nieuw">
              {m.cases_new()}
            </Link>
          </p>
        )}
      </header>
      <div className="list-bar">
        <Filters list={loaderData} isTable={isTable} />
        <nav className="seg" aria-label={m.cases_view()}>
          <Link to={addressOf(filter, false)} aria-current={isTable ? undefined : 'true'}>
            {m.cases_view_cards()}
          </Link>
          <Link to={addressOf(filter, true)} aria-current={isTable ? 'true' : undefined}>
            {m.cases_view_table()}
          </Link>
        </nav>
      </div>
      {cases.length === 0 ? (
        <Nothing isFiltered={isFiltered(filter)} isVisitor={loaderData.isVisitor} />
      ) : isTable ? (
        <CaseTable cases={cases} sayPhase={sayPhase} />
      ) : (
        <>
          <h2 className="sr">{m.cases_view_cards()}</h2>
          <ul className="case-cards">
            {cases.map((theCase) => (
              <CaseCard key={theCase.slug} theCase={theCase} phase={sayPhase(theCase.phase)} />
            ))}
          </ul>
        </>
      )}
      <Pages
        page={loaderData.page}
        pages={loaderData.pages}
        addressOf={(page) => addressOf(filter, isTable, page)}
      />
    </div>
  )
}

type Filter = CaseListPage['filter']

function Filters({ list: { phases, filter }, isTable }: { list: CaseListPage; isTable: boolean }) {
  return (
    <Form className="filters" key={addressOf(filter, isTable)} aria-label={m.cases_filter()}>
      {isTable && <input type="hidden" name="weergave" value="tabel" />}
      <label>
        <span>{m.cases_phase()}</span>
        <select className="utrecht-select" name="fase" defaultValue={filter.phase}>
          <option value="">{m.cases_filter_any_phase()}</option>
          {phases
            .filter(({ key, isRetired }) => !isRetired || key === filter.phase)
            .map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
        </select>
      </label>
      <label>
        <span>{m.cases_filter_kind()}</span>
        <select className="utrecht-select" name="soort" defaultValue={sayKind(filter)}>
          <option value="">{m.cases_filter_any_kind()}</option>
          <option value="coalitie">{m.cases_filter_coalition()}</option>
          <option value="referentie">{m.cases_filter_reference()}</option>
        </select>
      </label>
      <button type="submit" className="btn plain">
        {m.cases_filter_go()}
      </button>
      {isFiltered(filter) && <Link to={addressOf(nothing, isTable)}>{m.cases_filter_clear()}</Link>}
    </Form>
  )
}

function Nothing({ isFiltered, isVisitor }: { isFiltered: boolean; isVisitor: boolean }) {
  return (
    <div className="nothing">
      <h2>{isFiltered ? m.cases_none_filtered() : m.cases_none()}</h2>
      <p>{isFiltered ? m.cases_none_filtered_why() : m.cases_none_why()}</p>
      {isVisitor && !isFiltered && (
        <p>
          <Link className="btn plain" to="/inloggen?next=/casussen">
            {m.cases_none_sign_in()}
          </Link>
        </p>
      )}
    </div>
  )
}

const nothing: Filter = { phase: '', isReference: undefined }

function isFiltered(filter: Filter): boolean {
  return filter.phase !== '' || filter.isReference !== undefined
}

function sayKind({ isReference }: Filter): string {
  if (isReference === undefined) return ''
  return isReference ? 'referentie' : 'coalitie'
}

function addressOf(filter: Filter, isTable: boolean, page = 1): string {
  const search = new URLSearchParams()
  if (filter.phase) search.set('fase', filter.phase)
  if (filter.isReference !== undefined) search.set('soort', sayKind(filter))
  if (isTable) search.set('weergave', 'tabel')
  if (page > 1) search.set('pagina', String(page))
  return search.size > 0 ? `/casussen?${search}` : '/casussen'
}
