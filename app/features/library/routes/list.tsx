import '#app/ui/forms.css'
import '../../cases/case-list.css'
import '../library.css'
import { Form, Link } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { Pages } from '#app/ui/pages.tsx'
import { type LibraryListPage, readLibraryList } from '../library-list.ts'
import { LibraryTabs } from '../tabs.tsx'
import type { Route } from './+types/list'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.library_title() }) }]

export function loader({ context, request }: Route.LoaderArgs) {
  return readLibraryList(context.get(actorContext), new URL(request.url).searchParams)
}

export default function List({ loaderData: list }: Route.ComponentProps) {
  const { items, total, page, pages, filter } = list
  const isFiltered = filter.kind !== '' || filter.tag !== ''
  return (
    <div className="page">
      <header className="masthead list-head">
        <h1>{m.library_title()}</h1>
        <p className="essence">{m.library_intro()}</p>
        {list.mayAdd && (
          <p className="acts">
            <Link className="btn" to="/kennisbank/nieuw">
              {m.library_new()}
            </Link>
          </p>
        )}
      </header>
      <div className="list-bar">
        <LibraryTabs current="sources" />
        <Filters list={list} isFiltered={isFiltered} />
      </div>
      {items.length === 0 ? (
        <div className="nothing">
          <h2>{isFiltered ? m.library_none_filtered() : m.library_none()}</h2>
          <p>
            {isFiltered
              ? m.library_none_filtered_why()
              : list.isVisitor
                ? m.library_none_visitor()
                : m.library_none_why()}
          </p>
        </div>
      ) : (
        <>
          <h2 className="shelf-count">
            {total === 1 ? m.library_count_one() : m.library_count({ count: total })}
          </h2>
          <ul className="shelf">
            {items.map((item) => (
              <li key={item.key}>
                <p className="shelf-side">
                  {item.kind && <b>{item.kind}</b>}
                  <span>{[item.publisher, item.year].filter(Boolean).join(', ')}</span>
                  {item.isRetired && <span className="kind warn">{m.library_retired()}</span>}
                </p>
                <div>
                  <h3>
                    <Link to={`/kennisbank/${item.key}`}>{item.title}</Link>
                  </h3>
                  {item.summary && <p>{item.summary}</p>}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <Pages page={page} pages={pages} addressOf={(page) => addressOf(filter, page)} />
    </div>
  )
}

function Filters({
  list: { kinds, tags, filter },
  isFiltered,
}: {
  list: LibraryListPage
  isFiltered: boolean
}) {
  return (
    <Form className="filters" key={addressOf(filter)} aria-label={m.library_filter()}>
      <label>
        <span>{m.library_kind()}</span>
        <select className="utrecht-select" name="soort" defaultValue={filter.kind}>
          <option value="">{m.library_filter_any_kind()}</option>
          {kinds.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{m.library_tag()}</span>
        <select className="utrecht-select" name="trefwoord" defaultValue={filter.tag}>
          <option value="">{m.library_filter_any_tag()}</option>
          {tags.map(({ tag, count }) => (
            <option key={tag} value={tag}>
              {m.library_tag_count({ tag, count })}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="btn plain">
        {m.cases_filter_go()}
      </button>
      {isFiltered && <Link to="/kennisbank">{m.cases_filter_clear()}</Link>}
    </Form>
  )
}

function addressOf({ kind, tag }: LibraryListPage['filter'], page = 1): string {
  const search = new URLSearchParams()
  if (kind) search.set('soort', kind)
  if (tag) search.set('trefwoord', tag)
  if (page > 1) search.set('pagina', String(page))
  return search.size > 0 ? `/kennisbank?${search}` : '/kennisbank'
}
