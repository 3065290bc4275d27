import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { Answer, Hit } from '#search/engine.ts'
import type { ShownFacet } from './codes-on-screen.ts'
import { HitView } from './hit-view.tsx'
import { kindsInAddress, kindWords } from './words-on-screen.ts'

type Props = {
  q: string
  /** Kinds, as they stand in the address. */
  chosen: string[]
  page: number
  pages: number
  answer: Answer
  facets: ShownFacet[]
  paths: string[]
  codeWords: string[][]
}

/** A list that is longer than this is folded: what is in it is seldom what one looks for. */
const mostOpen = 6

/** What was found, the name of each case hanging beside what was found in it. */
export function SearchResults({ q, chosen, page, pages, answer, facets, paths, codeWords }: Props) {
  const groups = groupByPlace(
    answer.hits.map((hit, index) => ({
      hit,
      path: paths[index] ?? '',
      codeWords: codeWords[index] ?? [],
    })),
  )
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
        <Facets q={q} chosen={chosen} answer={answer} facets={facets} />
        <div>
          <div className="tools">
            <p className="meta" role="status">
              <b>{answer.total === 1 ? m.search_found_one() : m.search_found({ count: answer.total })}</b>
              {pages > 1
                ? `, ${m.search_page_of({ page, pages })}`
                : ` ${m.search_found_in({ places: inWords(groups) })}`}
            </p>
          </div>
          {groups.map((group) => (
            <Group key={group.id} {...group} />
          ))}
          {pages > 1 && <Pages q={q} chosen={chosen} facets={facets} page={page} pages={pages} />}
          <p className="promise">{m.search_promise()}</p>
        </div>
      </div>
    </>
  )
}

function Facets({ q, chosen, answer, facets }: Pick<Props, 'q' | 'chosen' | 'answer' | 'facets'>) {
  const kinds = Object.entries(kindsInAddress)
    .map(([value, kind]) => ({
      value,
      label: kindWords[kind](),
      count: answer.facets.kind[kind],
      isChosen: chosen.includes(value),
    }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
  return (
    <form className="facets" action="/zoeken" aria-label={m.search_refine()}>
      <input type="hidden" name="q" value={q} />
      <Facet name="soort" legend={m.search_kind()} options={kinds} isFolded={false} />
      {facets.map((facet) => (
        <Facet key={facet.name} {...facet} isFolded={facet.options.length > mostOpen} />
      ))}
      <button className="btn quiet" type="submit">
        {m.search_apply()}
      </button>
    </form>
  )
}

function Facet({ name, legend, options, isFolded }: ShownFacet & { isFolded: boolean }) {
  const boxes = options.map(({ value, label, count, isChosen }) => (
    <label key={value}>
      <input type="checkbox" name={name} value={value} defaultChecked={isChosen} />
      <span>{label}</span>
      <span className="n">{count}</span>
    </label>
  ))
  return (
    <fieldset>
      <legend>{legend}</legend>
      {isFolded ? (
        <details open={options.some(({ isChosen }) => isChosen)}>
          <summary>{m.search_facet_choices({ count: options.length })}</summary>
          {boxes}
        </details>
      ) : (
        boxes
      )}
    </fieldset>
  )
}

type ShownHit = { hit: Hit; path: string; codeWords: string[] }
/** What was found in one case, or in what belongs to the network as a whole. */
type PlaceGroup = {
  id: string
  path: string
  name: string
  /** Under its name: a municipality, or that it is the network's. */
  of: string
  isCase: boolean
  isReference: boolean
  hits: ShownHit[]
}

function Group({ id, path, name, of, isReference, hits }: PlaceGroup) {
  return (
    <section className="group" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          <Link to={path}>{name}</Link>
        </h2>
        <p>
          {of}
          <br />
          {hits.length === 1 ? m.search_found_one() : m.search_found({ count: hits.length })}
        </p>
        {isReference && <span className="tag">{m.search_reference()}</span>}
      </header>
      <ol className="hits">
        {hits.map((shown) => (
          <HitView key={shown.path} {...shown} />
        ))}
      </ol>
    </section>
  )
}

function Pages({
  q,
  chosen,
  facets,
  page,
  pages,
}: Pick<Props, 'q' | 'chosen' | 'facets' | 'page' | 'pages'>) {
  const to = (number: number) => {
    const query = new URLSearchParams({ q })
    for (const kind of chosen) query.append('soort', kind)
    for (const { name, options } of facets)
      for (const { value, isChosen } of options) if (isChosen) query.append(name, value)
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

/** In the order in which the best of each place comes. */
function groupByPlace(hits: ShownHit[]): PlaceGroup[] {
  const groups = new Map<string, PlaceGroup>()
  for (const shown of hits) {
    const place = placeOf(shown.hit)
    const group = groups.get(place.id) ?? { ...place, hits: [] }
    group.hits.push(shown)
    groups.set(place.id, group)
  }
  return [...groups.values()]
}

function placeOf({ kind, shown }: Hit): Omit<PlaceGroup, 'hits'> {
  const { caseSlug, caseName, municipality, isReference } = shown
  if (caseSlug !== null)
    return {
      id: `casus-${caseSlug}`,
      path: `/casussen/${caseSlug}`,
      name: caseName,
      of: municipality,
      isCase: true,
      isReference: isReference === true,
    }
  const ofNetwork = { of: m.search_of_network(), isCase: false, isReference: false }
  return kind === 'finding'
    ? { id: 'bevindingen', path: '/bevindingen', name: m.search_findings(), ...ofNetwork }
    : { id: 'kennisbank', path: '/kennisbank', name: m.search_library(), ...ofNetwork }
}

/** "3 casussen en de kennisbank" */
function inWords(groups: PlaceGroup[]): string {
  const cases = groups.filter(({ isCase }) => isCase).length
  const places = [
    ...(cases > 0 ? [cases === 1 ? m.search_one_case() : m.search_cases({ count: cases })] : []),
    ...(groups.some(({ id }) => id === 'kennisbank') ? [m.search_the_library()] : []),
    ...(groups.some(({ id }) => id === 'bevindingen') ? [m.search_the_findings()] : []),
  ]
  return new Intl.ListFormat('nl').format(places)
}
