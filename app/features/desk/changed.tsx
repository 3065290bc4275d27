import { href, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import type { ChangedCase } from '../readings/queries.ts'

/** This many parts of a case are named; who opens it sees the rest. */
const mostNamed = 3

/** What became of what somebody read, per case, each part one step from what is different in it. */
export function Changed({ cases }: { cases: ChangedCase[] }) {
  return (
    <section aria-labelledby="gewijzigd">
      <header className="sec">
        <h2 id="gewijzigd">{m.readings_desk()}</h2>
        <span className="meta">{m.readings_desk_hint()}</span>
      </header>
      <ul className="rows news">
        {cases.map(({ slug, name, parts }) => (
          <li key={slug}>
            <p className="when">{parts[0] && <Moment at={parts[0].at} />}</p>
            <div>
              <p>
                <Link className="where" to={href('/casussen/:slug', { slug })}>
                  {name}
                </Link>
              </p>
              <ul className="named">
                {parts.slice(0, mostNamed).map(({ title, to }) => (
                  <li key={to}>
                    <Link to={to}>{title}</Link>
                  </li>
                ))}
                {parts.length > mostNamed && (
                  <li>
                    <Link to={href('/casussen/:slug', { slug })}>
                      {m.readings_desk_more({ count: parts.length - mostNamed })}
                    </Link>
                  </li>
                )}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
