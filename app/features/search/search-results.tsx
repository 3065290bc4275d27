import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { Answer, Hit } from '#search/engine.ts'
import { type Asked, addressOf, nothingAsked, type Order, orders } from './asked.ts'
import type { ShownFacet } from './choices.ts'
import { ChosenChips } from './chosen-chips.tsx'
import { FacetBoxes, RefineButton } from './facet-boxes.tsx'
import { HitView } from './hit-view.tsx'

type Props = {
  asked: Asked
  answer: Answer
  facets: ShownFacet[]
  paths: string[]
  codeWords: string[][]
  pages: number
  /** What stands under the results. */
  children: ReactNode
}

/** What was found, the name of each case hanging beside what was found in it, or the best first. */
export function SearchResults({ asked, answer, facets, paths, codeWords, pages, children }: Props) {
  const hits = answer.hits.map((hit, index) => ({
    hit,
    path: paths[index] ?? '',
    codeWords: codeWords[index] ?? [],
  }))
  const chosen = facets.flatMap(({ options }) => options.filter(({ isChosen }) => isChosen)).length
  return (
    <div className="cols">
      <FacetBoxes facets={facets} total={answer.total} />
      <div className="results">
        <Reading asked={asked} answer={answer} />
        <div className="tools">
          <p className="meta" role="status">
            <b>{answer.total === 1 ? m.search_found_one() : m.search_found({ count: answer.total })}</b>
            {pages > 1 && `, ${m.search_page_of({ page: asked.page, pages })}`}
          </p>
          <RefineButton chosen={chosen} />
          <Orders asked={asked} />
        </div>
        <ChosenChips asked={asked} facets={facets} />
        {answer.total === 0 && <NothingChosen asked={asked} without={answer.totalOfAll} />}
        {asked.order !== 'casus' ? (
          <>
            <h2 className="sr">{m.search_hits()}</h2>
            <ol className="hits flat">
              {hits.map((shown) => (
                <HitView key={shown.path} {...shown} placeName={placeOf(shown.hit).name} />
              ))}
            </ol>
          </>
        ) : (
          groupByPlace(hits).map((group) => (
            <Group key={group.id} {...group} rest={restOf(group, asked, answer)} />
          ))
        )}
        {pages > 1 && <Pages asked={asked} pages={pages} />}
        {children}
        <p className="promise">{m.search_promise()}</p>
      </div>
    </div>
  )
}

/** The words are somewhere, but not in what was ticked; without words there is nothing to look for without ticks. */
function NothingChosen({ asked, without }: { asked: Asked; without: number }) {
  const { q, isLiteral, order } = asked
  if (q === '') return <p className="nothing-chosen">{m.search_none_chosen_fewer()}</p>
  return (
    <p className="nothing-chosen">
      {m.search_none_chosen()}{' '}
      <Link to={addressOf({ ...nothingAsked, q, isLiteral, order })}>
        {without === 1 ? m.search_none_chosen_link_one() : m.search_none_chosen_link({ count: without })}
      </Link>
    </p>
  )
}

/** How the question was read, where that is not as it was typed. */
function Reading({
  asked,
  answer: { corrected = [], matched, isCut, words },
}: Pick<Props, 'asked' | 'answer'>) {
  return (
    <>
      {corrected.length > 0 && (
        <p className="instead">
          {m.search_corrected_for()} <b>{corrected.map(({ to }) => to).join(' ')}</b>{' '}
          {m.search_corrected_instead()}{' '}
          <span className="slip">{corrected.map(({ from }) => from).join(' ')}</span>.{' '}
          <Link to={addressOf({ ...asked, isLiteral: true, page: 1 })}>{m.search_literally()}</Link>
        </p>
      )}
      {matched === 'any' && (
        <p className="instead">{words.length > 1 ? m.search_any() : m.search_any_piece()}</p>
      )}
      {isCut && <p className="instead">{m.search_cut()}</p>}
    </>
  )
}

const orderWords: Record<Order, () => string> = {
  casus: m.search_order_case,
  beste: m.search_order_best,
  nieuwste: m.search_order_newest,
}

function Orders({ asked }: Pick<Props, 'asked'>) {
  return (
    <nav className="seg" aria-label={m.search_order()}>
      {orders.map((order) => (
        <Link
          key={order}
          to={addressOf({ ...asked, order, page: 1 })}
          aria-current={asked.order === order ? 'true' : undefined}
          preventScrollReset
        >
          {orderWords[order]()}
        </Link>
      ))}
    </nav>
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
  /** Null when it is no case. */
  slug: string | null
  isReference: boolean
  hits: ShownHit[]
}

type Rest = { count: number; to: string } | null

/** What more there is in this case, which stands on other pages; null when this is all, or the only case looked in. */
function restOf({ slug, hits }: PlaceGroup, asked: Asked, { facets, total }: Answer): Rest {
  const count = slug === null ? 0 : (facets.codes.case[slug] ?? 0) - hits.length
  if (slug === null || count <= 0 || total === count + hits.length) return null
  return { count, to: addressOf({ ...asked, codes: { ...asked.codes, case: [slug] }, page: 1 }) }
}

function Group({ id, path, name, of, isReference, hits, rest }: PlaceGroup & { rest: Rest }) {
  return (
    <section className="group" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          <Link to={path}>{name}</Link>
        </h2>
        <p>
          {of && <span>{of}</span>}{' '}
          <span>{hits.length === 1 ? m.search_found_one() : m.search_found({ count: hits.length })}</span>{' '}
          {isReference && <span className="tag">{m.search_reference()}</span>}
        </p>
      </header>
      <div>
        <ol className="hits">
          {hits.map((shown) => (
            <HitView key={shown.path} {...shown} />
          ))}
        </ol>
        {rest && (
          <p className="rest">
            <Link to={rest.to}>{m.search_rest({ count: rest.count, name })}</Link>
          </p>
        )}
      </div>
    </section>
  )
}

function Pages({ asked, pages }: { asked: Asked; pages: number }) {
  const { page } = asked
  return (
    <nav className="acts pages" aria-label={m.search_pages()}>
      {page > 1 && (
        <Link className="btn plain" rel="prev" to={addressOf({ ...asked, page: page - 1 })}>
          {m.search_previous()}
        </Link>
      )}
      {page < pages && (
        <Link className="btn plain" rel="next" to={addressOf({ ...asked, page: page + 1 })}>
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
      slug: caseSlug,
      isReference: isReference === true,
    }
  const ofNetwork = { of: m.search_of_network(), slug: null, isReference: false }
  return kind === 'finding'
    ? { id: 'bevindingen', path: '/bevindingen', name: m.search_findings(), ...ofNetwork }
    : { id: 'kennisbank', path: '/kennisbank', name: m.search_library(), ...ofNetwork }
}
