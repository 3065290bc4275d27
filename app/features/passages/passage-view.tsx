import './passages.css'
import { Link } from 'react-router'
import { Difference } from '#app/differences/difference-view.tsx'
import { m } from '#app/paraglide/messages.js'
import { sayMoment } from '#app/ui/moment.tsx'
import { linesTyped } from './lines-typed.ts'
import type { SeenPassage } from './queries.ts'

/**
 * The words a reaction is on, and what became of them.
 * @param versionsAt  the address of the versions of what they are in
 * @param wordsAt     where the words stand on this page, when they do
 */
export function PassageView({
  passage: { quote, state, place, changed, asksToStrike, suggested, madeOn },
  versionsAt,
  wordsAt,
  isSettled,
}: {
  passage: SeenPassage
  versionsAt: string
  wordsAt: string | null
  /** What became of the words is what its writer comes to see then. */
  isSettled: boolean
}) {
  const words = linesTyped(quote).join('\n')
  return (
    <div className="on-words">
      {quote ? (
        <blockquote className="quote">{wordsAt ? <a href={wordsAt}>{words}</a> : words}</blockquote>
      ) : (
        <p className="meta">{m.passages_not_yours()}</p>
      )}
      {state === 'moved' && <p className="meta">{m.passages_moved()}</p>}
      {state === 'outdated' && <p className="meta">{place ? m.passages_changed() : m.passages_gone()}</p>}
      {state === 'outdated' && (changed || madeOn) && (
        <details className="what-changed" open={isSettled}>
          <summary>{m.passages_what_changed()}</summary>
          {changed && <Difference pieces={changed} />}
          {madeOn && (
            <p className="meta">
              <Link to={`${versionsAt}/${madeOn.publicId}`}>
                {m.passages_made_on({ date: sayMoment(madeOn.sharedAt) })}
              </Link>
            </p>
          )}
        </details>
      )}
      {suggested && (
        <div className="suggested">
          <p className="meta">{asksToStrike ? m.passages_suggested_striking() : m.passages_suggested()}</p>
          <Difference pieces={suggested} />
        </div>
      )}
    </div>
  )
}
