import '../search.css'
import { data, href, Link, redirect } from 'react-router'
import type { Actor, Person } from '#app/auth/actor.ts'
import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { SearchAway } from '#search/index.ts'
import { savedAs, savedSearchesOf, searchOf } from '../../saved-searches/queries.ts'
import { SaveSearch } from '../../saved-searches/save-search.tsx'
import { type Asked, addressOf, askedIn, isChoosing, lastPage } from '../asked.ts'
import { facetsOf, type ShownFacet } from '../choices.ts'
import { codeLabels, codeWordsOf } from '../codes-on-screen.ts'
import { limitSearching } from '../limits.ts'
import { nearTo } from '../near.ts'
import { NothingFound } from '../nothing-found.tsx'
import { pathOf, search } from '../queries.ts'
import { QuestionField } from '../question-field.tsx'
import { SearchResults } from '../search-results.tsx'
import type { Route } from './+types/search'

const perPage = 20

export async function loader({ context, request }: Route.LoaderArgs) {
  const actor = context.get(actorContext)
  const asked = askedIn(new URL(request.url).searchParams)
  const page = {
    asked,
    isVisitor: actor.kind === 'visitor',
    keeping: actor.kind === 'person' ? keepingOf(actor, asked) : null,
  }
  if (asked.q === '' && !isChoosing(asked)) return { ...page, found: null, isAway: false }
  await limitSearching(context)
  try {
    return { ...page, found: await find(actor, asked), isAway: false }
  } catch (error) {
    if (!(error instanceof SearchAway)) throw error
    return data({ ...page, found: null, isAway: true }, { status: 503, headers: { 'Retry-After': '60' } })
  }
}

/** What one can keep of this, and what one has kept. */
function keepingOf(actor: Person, asked: Asked) {
  return { search: searchOf(asked), saved: savedAs(actor, asked), count: savedSearchesOf(actor).length }
}

async function find(actor: Actor, asked: Asked) {
  const { order, page, ...words } = asked
  const answer = await search(actor, {
    ...words,
    order: order === 'nieuwste' ? 'newest' : 'best',
    limit: perPage,
    offset: (page - 1) * perPage,
  })
  const pages = Math.max(1, Math.min(lastPage, Math.ceil(answer.total / perPage)))
  // An address that was kept, or typed: what it found may have become less.
  if (page > pages) throw redirect(addressOf({ ...asked, page: pages }))
  const labels = codeLabels()
  return {
    answer,
    facets: facetsOf(actor, answer, asked, labels),
    paths: answer.hits.map(pathOf),
    codeWords: answer.hits.map((hit) => codeWordsOf(hit, labels)),
    pages,
    near: answer.totalOfAll === 0 ? await nearTo(actor, asked.q) : null,
  }
}

/** Never kept: what was found depends on who asks, and on what is shared at this moment. */
export function headers({ loaderHeaders }: Route.HeadersArgs) {
  const kept = new Headers(loaderHeaders)
  kept.set('Cache-Control', 'no-store')
  return kept
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  {
    title: m.frame_title({
      page: loaderData?.asked.q ? m.search_title_for({ q: loaderData.asked.q }) : m.search_title(),
    }),
  },
  { name: 'robots', content: 'noindex' },
]

export default function SearchPage({ loaderData }: Route.ComponentProps) {
  const { asked, found, isAway, isVisitor, keeping } = loaderData
  return (
    <div className="page search">
      <div className="masthead found">
        <h1 className={asked.q ? 'sr' : undefined}>{titleOf(asked, found?.answer.total ?? null)}</h1>
        {!asked.q && found?.answer.total !== 0 && (
          <p className="instead">{found ? m.search_chosen_lead() : m.search_lead()}</p>
        )}
        <QuestionField asked={asked} />
        {keeping && keeping.count > 0 && (
          <p className="kept">
            <Link to={href('/zoeken/bewaard')}>{m.saved_link_count({ count: keeping.count })}</Link>
          </p>
        )}
      </div>
      {isAway ? (
        <Away />
      ) : found === null ? null : found.near ? (
        <NothingFound asked={asked} isVisitor={isVisitor} near={found.near} />
      ) : (
        <SearchResults asked={asked} {...found}>
          {keeping && (
            <div className="help sheet">
              <SaveSearch {...keeping} name={asked.q || namesOf(found.facets)} />
            </div>
          )}
        </SearchResults>
      )}
    </div>
  )
}

/** What was chosen, for want of a word. */
function namesOf(facets: ShownFacet[]): string {
  const chosen = facets.flatMap(({ options }) => options.filter(({ isChosen }) => isChosen))
  return chosen.map(({ label }) => label).join(', ')
}

function titleOf({ q }: Asked, total: number | null): string {
  if (total === 0) return q ? m.search_none_for({ q }) : m.search_none_chosen_title()
  if (q) return m.search_results_for({ q })
  return total === null ? m.search_title() : m.search_chosen_title()
}

function Away() {
  return (
    <div className="away">
      <h2>{m.search_away_title()}</h2>
      <p>{m.search_away()}</p>
      <p className="acts">
        <a className="btn plain" href="/casussen">
          {m.search_away_cases()}
        </a>
      </p>
    </div>
  )
}
