import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { Answer, Hit, Kind } from '#search/engine.ts'
import { HitView } from './hit-view.tsx'
import { kindsInAddress } from './words-on-screen.ts'

type Props = { q: string; chosen: string[]; page: number; pages: number; answer: Answer; paths: string[] }

const labels: Record<Kind, () => string> = {
  case: m.search_kind_case,
  section: m.search_kind_section,
  thread: m.search_kind_thread,
}

/** What was found, the name of each case hanging beside what was found in it. */
export function SearchResults({ q, chosen, page, pages, answer, paths }: Props) {
  const groups = groupByCase(answer.hits, paths)
  return (
    <>
      <div className="masthead found">
        <h1>
          <span>{m.search_results_for()}</span>
          {q}
        </h1>
        {answer.matched === 'any' && <p className="instead">{m.search_any()}</p>}
        {answer.isCut && <p className="instead">{m.search_cut()}</p>}
      </div>
      <div className="cols">
        <Facets q={q} chosen={chosen} answer={answer} />
        <div>
          <div className="tools">
            <p className="meta" role="status">
              <b>{answer.total === 1 ? m.search_found_one() : m.search_found({ count: answer.total })}</b>
              {pages > 1
                ? `, ${m.search_page_of({ page, pages })}`
                : ` ${groups.length === 1 ? m.search_found_in_case() : m.search_found_in_cases({ count: groups.length })}`}
            </p>
          </div>
          {groups.map((group) => (
            <Group key={group.slug} {...group} />
          ))}
          {pages > 1 && <Pages q={q} chosen={chosen} page={page} pages={pages} />}
          <p className="promise">{m.search_promise()}</p>
        </div>
      </div>
    </>
  )
}

function Facets({ q, chosen, answer }: Pick<Props, 'q' | 'chosen' | 'answer'>) {
  return (
    <form className="facets" action="/zoeken" aria-label={m.search_refine()}>
      <input type="hidden" name="q" value={q} />
      <fieldset>
        <legend>{m.search_kind()}</legend>
        {Object.entries(kindsInAddress).map(([word, kind]) => (
          <label key={word}>
            <input type="checkbox" name="soort" value={word} defaultChecked={chosen.includes(word)} />
            <span>{labels[kind]()}</span>
            <span className="n">{answer.facets[kind]}</span>
          </label>
        ))}
      </fieldset>
      <button className="btn quiet" type="submit">
        {m.search_apply()}
      </button>
    </form>
  )
}

type CaseGroup = {
  slug: string
  name: string
  municipality: string
  isReference: boolean
  hits: { hit: Hit; path: string }[]
}

function Group({ slug, name, municipality, isReference, hits }: CaseGroup) {
  return (
    <section className="group" aria-labelledby={`casus-${slug}`}>
      <header>
        <h2 id={`casus-${slug}`}>
          <Link to={`/casussen/${slug}`}>{name}</Link>
        </h2>
        <p>
          {municipality}
          <br />
          {hits.length === 1 ? m.search_found_one() : m.search_found({ count: hits.length })}
        </p>
        {isReference && <span className="tag">{m.search_reference()}</span>}
      </header>
      <ol className="hits">
        {hits.map(({ hit, path }) => (
          <HitView key={path} hit={hit} path={path} />
        ))}
      </ol>
    </section>
  )
}

function Pages({ q, chosen, page, pages }: Pick<Props, 'q' | 'chosen' | 'page' | 'pages'>) {
  const to = (number: number) => {
    const query = new URLSearchParams({ q })
    for (const kind of chosen) query.append('soort', kind)
    if (number > 1) query.set('pagina', String(number))
    return `/zoeken?${query}`
  }
  return (
    <nav className="acts pages" aria-label={m.search_pages()}>
      {page > 1 && (
        <Link className="btn plain" rel="prev" to={to(page - 1)}>
          {m.search_previous()}
        </Link>
      )}
      {page < pages && (
        <Link className="btn plain" rel="next" to={to(page + 1)}>
          {m.search_next()}
        </Link>
      )}
    </nav>
  )
}

/** In the order in which the best of each case comes. */
function groupByCase(hits: Hit[], paths: string[]): CaseGroup[] {
  const groups = new Map<string, CaseGroup>()
  for (const [index, hit] of hits.entries()) {
    const { caseSlug, caseName, municipality, isReference } = hit.shown
    const group = groups.get(caseSlug) ?? {
      slug: caseSlug,
      name: caseName,
      municipality,
      isReference: isReference === true,
      hits: [],
    }
    group.hits.push({ hit, path: paths[index] ?? '' })
    groups.set(caseSlug, group)
  }
  return [...groups.values()]
}
