import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { type Asked, addressOf, nothingAsked } from './asked.ts'
import type { Near } from './near.ts'

type Props = { asked: Asked; near: Near; isVisitor: boolean }

/** What then: what comes near, and where to ask. */
export function NothingFound({ asked, near, isVisitor }: Props) {
  const { q } = asked
  return (
    <>
      <div className="nothing-found" role="status">
        <h2>{q ? m.search_none_for({ q }) : m.search_none_chosen_title()}</h2>
        <p>
          {m.search_none_lead()}{' '}
          {asked.isLiteral && (
            <Link to={addressOf({ ...asked, isLiteral: false, page: 1 })}>{m.search_not_literal()}</Link>
          )}
        </p>
      </div>
      <div className="none">
        <div>
          <NearList near={near} />
          <p className="promise">{m.search_promise()}</p>
        </div>
        <div className="askbox sheet">
          {near.askAt ? (
            <>
              <h2>{m.search_ask()}</h2>
              <p>{m.search_ask_why()}</p>
              <Link className="btn" to={near.askAt}>
                {m.search_ask_go()}
              </Link>
            </>
          ) : near.askCases.length > 0 ? (
            <>
              <h2>{m.search_ask()}</h2>
              <p>{m.search_ask_cases_why()}</p>
              <ul>
                {near.askCases.map(({ url, name }) => (
                  <li key={url}>
                    <Link to={url}>{m.search_ask_case({ name })}</Link>
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <Tips q={q} isVisitor={isVisitor} />
          )}
        </div>
      </div>
    </>
  )
}

function NearList({ near: { hits, themes, isAbout, cases } }: { near: Near }) {
  return (
    <>
      {hits.length > 0 && (
        <>
          <h2>{m.search_near()}</h2>
          <ul className="near">
            {hits.map(({ url, title, of }) => (
              <li key={url}>
                <Link to={url}>{title}</Link>
                <span>{of}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {themes.length > 0 && (
        <>
          <h2>{isAbout ? m.search_near_themes() : m.search_themes()}</h2>
          <Chips chips={themes.map(({ url, label, count }) => ({ url, label, count }))} />
        </>
      )}
      {cases.length > 0 && (
        <>
          <h2>{m.search_near_cases()}</h2>
          <Chips chips={cases.map(({ url, name, count }) => ({ url, label: name, count }))} />
        </>
      )}
    </>
  )
}

function Chips({ chips }: { chips: { url: string; label: string; count: number }[] }) {
  return (
    <ul className="chips">
      {chips.map(({ url, label, count }) => (
        <li key={url}>
          <Link className="chip" to={url}>
            {label} <small>{count}</small>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Tips({ q, isVisitor }: { q: string; isVisitor: boolean }) {
  const here = addressOf({ ...nothingAsked, q })
  return (
    <>
      <h2>{m.search_tips()}</h2>
      <ul>
        <li>{m.search_tip_fewer()}</li>
        <li>{m.search_tip_other()}</li>
        <li>
          <Link to="/casussen">{m.search_tip_cases()}</Link>
        </li>
      </ul>
      {isVisitor && (
        <p>
          {m.search_sign_in()}{' '}
          <Link to={`/inloggen?${new URLSearchParams({ next: here })}`}>{m.search_sign_in_link()}</Link>
        </p>
      )}
    </>
  )
}
