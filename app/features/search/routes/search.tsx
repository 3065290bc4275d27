import '../search.css'
import { data, Link } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import type { Answer, Kind } from '#search/engine.ts'
import { SearchAway } from '#search/index.ts'
import { codeLabels, codesInAddress, codeWordsOf, facetsOf } from '../codes-on-screen.ts'
import { limitSearching } from '../limits.ts'
import { pathOf, search } from '../queries.ts'
import { SearchResults } from '../search-results.tsx'
import { kindsInAddress } from '../words-on-screen.ts'
import type { Route } from './+types/search'

const perPage = 20
/** Nobody reads further; who wants it all asks for something more precise. */
const lastPage = 50

export async function loader({ context, request }: Route.LoaderArgs) {
  const given = new URL(request.url).searchParams
  const actor = context.get(actorContext)
  const chosen = given.getAll('soort').filter((kind) => Object.hasOwn(kindsInAddress, kind))
  const codes = codesInAddress(given)
  const page = Math.min(lastPage, Math.max(1, Number.parseInt(given.get('pagina') ?? '', 10) || 1))
  const q = (given.get('q') ?? '').trim()
  const asked = { q: q.slice(0, 200), chosen, page, isVisitor: actor.kind === 'visitor' }
  const nothing = { ...asked, answer: null, facets: [], paths: [], codeWords: [], pages: 0 }
  if (q === '') return { ...nothing, isAway: false }
  await limitSearching(context)
  try {
    const kinds = chosen.map((kind) => kindsInAddress[kind] as Kind)
    const answer = await search(actor, { q, kinds, codes, limit: perPage, offset: (page - 1) * perPage })
    const labels = codeLabels()
    return {
      ...asked,
      answer,
      facets: facetsOf(answer, codes, labels),
      paths: answer.hits.map(pathOf),
      codeWords: answer.hits.map((hit) => codeWordsOf(hit, labels)),
      pages: Math.min(lastPage, Math.ceil(answer.total / perPage)),
      isAway: false,
    }
  } catch (error) {
    if (!(error instanceof SearchAway)) throw error
    return data({ ...nothing, isAway: true }, { status: 503, headers: { 'Retry-After': '60' } })
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
      page: loaderData?.q ? m.search_title_for({ q: loaderData.q }) : m.search_title(),
    }),
  },
  { name: 'robots', content: 'noindex' },
]

export default function SearchPage({ loaderData }: Route.ComponentProps) {
  const { q, answer, isAway, isVisitor } = loaderData
  return (
    <div className="page search">
      {isAway ? (
        <Away q={q} />
      ) : !answer ? (
        <Empty />
      ) : answer.total === 0 ? (
        <NothingFound q={q} answer={answer} isVisitor={isVisitor} />
      ) : (
        <SearchResults {...loaderData} answer={answer} />
      )}
    </div>
  )
}

function Empty() {
  return (
    <>
      <div className="masthead found">
        <h1>{m.search_title()}</h1>
        <p className="instead">{m.search_lead()}</p>
      </div>
      <QuestionForm q="" />
    </>
  )
}

function QuestionForm({ q }: { q: string }) {
  return (
    <form className="question" action="/zoeken">
      <label className="field" htmlFor="vraag">
        {m.search_label()}
        <small id="vraag-uitleg">{m.search_label_hint()}</small>
      </label>
      <div className="line">
        <input id="vraag" name="q" type="search" defaultValue={q} aria-describedby="vraag-uitleg" />
        <button className="btn" type="submit">
          {m.search_go()}
        </button>
      </div>
    </form>
  )
}

function NothingFound({ q, answer, isVisitor }: { q: string; answer: Answer; isVisitor: boolean }) {
  const elsewhere = answer.totalOfAll
  return (
    <>
      <div className="masthead found">
        <h1>
          <span>{m.search_none()}</span>
          {q}
        </h1>
        {elsewhere > 0 ? (
          <p className="instead">
            {m.search_none_chosen()}{' '}
            <Link to={`/zoeken?${new URLSearchParams({ q })}`}>
              {elsewhere === 1
                ? m.search_none_chosen_link_one()
                : m.search_none_chosen_link({ count: elsewhere })}
            </Link>
          </p>
        ) : (
          <p className="instead">{m.search_none_lead()}</p>
        )}
      </div>
      <div className="none">
        <div>
          <h2>{m.search_tips()}</h2>
          <ul>
            <li>{m.search_tip_spelling()}</li>
            <li>{m.search_tip_fewer()}</li>
            <li>{m.search_tip_other()}</li>
            <li>
              <Link to="/casussen">{m.search_tip_cases()}</Link>
            </li>
          </ul>
          {isVisitor && (
            <p>
              {m.search_sign_in()}{' '}
              <Link
                to={`/inloggen?${new URLSearchParams({ next: `/zoeken?${new URLSearchParams({ q })}` })}`}
              >
                {m.search_sign_in_link()}
              </Link>
            </p>
          )}
          <p className="promise">{m.search_promise()}</p>
        </div>
        <QuestionForm q={q} />
      </div>
    </>
  )
}

function Away({ q }: { q: string }) {
  return (
    <div className="masthead found">
      <h1>{m.search_away_title()}</h1>
      <p className="instead">{m.search_away()}</p>
      <p className="acts">
        <a className="btn" href={`/zoeken?${new URLSearchParams({ q })}`}>
          {m.search_away_again()}
        </a>
        <Link className="btn plain" to="/casussen">
          {m.search_away_cases()}
        </Link>
      </p>
    </div>
  )
}
