import '#app/ui/forms.css'
import '../../cases/case-list.css'
import '../../library/library.css'
import '../findings.css'
import { Form, Link } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { Pages } from '#app/ui/pages.tsx'
import { type FindingListPage, readFindingList } from '../finding-list.ts'
import { StateMark } from '../state-mark.tsx'
import { kindInAddress, sayKind } from '../words.ts'
import type { Route } from './+types/list'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.findings_title() }) }]

export function loader({ context, request }: Route.LoaderArgs) {
  return readFindingList(context.get(actorContext), new URL(request.url).searchParams)
}

export default function List({ loaderData: list }: Route.ComponentProps) {
  const { findings, total, page, pages, filter } = list
  const isFiltered = filter.kind !== undefined || filter.year !== undefined
  return (
    <div className="page">
      <header className="masthead list-head">
        <h1>{m.findings_title()}</h1>
        <p className="essence">{m.findings_intro()}</p>
        {list.mayPropose && (
          <p className="acts">
            <Link className="btn" to="/bevindingen/nieuw">
              {m.findings_propose()}
            </Link>
          </p>
        )}
      </header>
      {(findings.length > 0 || isFiltered) && (
        <div className="list-bar">
          <Filters list={list} isFiltered={isFiltered} />
        </div>
      )}
      {findings.length === 0 ? (
        <div className="nothing">
          <h2>{isFiltered ? m.findings_none_filtered() : m.findings_none()}</h2>
          <p>
            {isFiltered
              ? m.findings_none_filtered_why()
              : list.isVisitor
                ? m.findings_none_visitor()
                : m.findings_none_why()}
          </p>
        </div>
      ) : (
        <>
          <h2 className="shelf-count">
            {total === 1 ? m.findings_count_one() : m.findings_count({ count: total })}
          </h2>
          <ul className="shelf claims">
            {findings.map(({ key, title, kind, year, conditions, state }) => (
              <li key={key}>
                <p className="shelf-side">
                  <b>{sayKind(kind)}</b>
                  {year && <span>{year}</span>}
                  <StateMark state={state} />
                </p>
                <div>
                  <h3>
                    <Link to={`/bevindingen/${key}`}>{title}</Link>
                  </h3>
                  {conditions && <p>{m.findings_when({ conditions })}</p>}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <Pages page={page} pages={pages} addressOf={(to) => addressOf(filter, to)} />
    </div>
  )
}

function Filters({ list: { years, filter }, isFiltered }: { list: FindingListPage; isFiltered: boolean }) {
  return (
    <Form className="filters" key={addressOf(filter)} aria-label={m.findings_filter()}>
      <label>
        <span>{m.findings_kind()}</span>
        <select
          className="utrecht-select"
          name="soort"
          defaultValue={filter.kind ? kindInAddress[filter.kind] : ''}
        >
          <option value="">{m.findings_filter_any_kind()}</option>
          <option value={kindInAddress.finding}>{m.findings_kind_finding()}</option>
          <option value={kindInAddress.advice}>{m.findings_kind_advice()}</option>
        </select>
      </label>
      <label>
        <span>{m.findings_year()}</span>
        <select className="utrecht-select" name="jaar" defaultValue={filter.year ?? ''}>
          <option value="">{m.findings_filter_any_year()}</option>
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
      <button type="submit" className="btn plain">
        {m.cases_filter_go()}
      </button>
      {isFiltered && <Link to="/bevindingen">{m.cases_filter_clear()}</Link>}
    </Form>
  )
}

function addressOf({ kind, year }: FindingListPage['filter'], page = 1): string {
  const search = new URLSearchParams()
  if (kind) search.set('soort', kindInAddress[kind])
  if (year) search.set('jaar', String(year))
  if (page > 1) search.set('pagina', String(page))
  return search.size > 0 ? `/bevindingen?${search}` : '/bevindingen'
}
