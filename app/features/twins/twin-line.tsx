import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { Twin } from './queries.ts'

/** An item of another case, why it is about the same, and what was done there. */
export function TwinLine({
  twin: { to, title, caseName, shared, done },
  isBeside = false,
}: {
  twin: Twin
  /** It stands beside what somebody is writing, which is to stay where it is. */
  isBeside?: boolean
}) {
  const elsewhere = isBeside ? { target: '_blank', rel: 'noopener' } : {}
  return (
    <>
      <Link to={to} {...elsewhere}>
        {title}
        {isBeside && <span className="sr"> {m.twins_opens_beside()}</span>}
      </Link>{' '}
      <span className="kind">{caseName}</span>
      <p className="meta">{m.twins_why({ words: shared.join(', ') })}</p>
      {done.length > 0 && (
        <p className="meta">
          {m.twins_done_there({ name: caseName })}{' '}
          {done.map((one, n) => (
            <span key={one.to}>
              {n > 0 && ', '}
              <Link to={one.to} {...elsewhere}>
                {one.title}
                {isBeside && <span className="sr"> {m.twins_opens_beside()}</span>}
              </Link>
            </span>
          ))}
        </p>
      )}
    </>
  )
}
