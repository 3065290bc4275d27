import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { FoldedWhenNarrow } from '#app/ui/folded-when-narrow.tsx'
import type { CasePage } from './case-page.ts'
import { HistoryList } from './history-line.tsx'
import { Reactions } from './reactions.tsx'

/** Who works on a case, by function. */
export function Coalition({ page: { slug, coalition } }: { page: CasePage }) {
  return (
    <section className="part" id="coalitie" aria-labelledby="coalitie-titel">
      <div className="part-text">
        <header className="sec">
          <h2 id="coalitie-titel">{m.cases_coalition()}</h2>
          <p className="meta">
            <Link to={`/casussen/${slug}/coalitie`}>{m.cases_coalition_all()}</Link>
          </p>
        </header>
        {coalition.functions.length > 0 ? (
          <ul className="functions">
            {coalition.functions.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        ) : (
          <p className="unsaid">{m.cases_coalition_none()}</p>
        )}
      </div>
    </section>
  )
}

/** What happened last; reactions on the case as a whole hang beside it. */
export function History({ page }: { page: CasePage }) {
  return (
    <section className="part" id="geschiedenis" aria-labelledby="geschiedenis-titel">
      <div className="part-head">
        <header className="sec">
          <h2 id="geschiedenis-titel">{m.cases_history()}</h2>
          <p className="meta">
            <Link to={`/casussen/${page.slug}/geschiedenis`}>{m.cases_history_all()}</Link>
          </p>
        </header>
      </div>
      <FoldedWhenNarrow summary={m.cases_folded_history()}>
        <div className="part-text">
          <HistoryList lines={page.history} isReference={page.isReference} />
        </div>
      </FoldedWhenNarrow>
      <Reactions page={page} section={null} />
    </section>
  )
}
