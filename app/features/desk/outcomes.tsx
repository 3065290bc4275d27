import { href, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import { PlainText } from '../comments/plain-text.tsx'
import { versionsOf } from '../comments/thread-view.tsx'
import { kindWords, outcomeWords } from '../comments/words.ts'
import { PassageView } from '../passages/passage-view.tsx'
import type { Outcome } from './queries.ts'

/** What was done with one's own reactions since one was here. */
export function Outcomes({ outcomes }: { outcomes: Outcome[] }) {
  return (
    <section aria-labelledby="van-u">
      <header className="sec">
        <h2 id="van-u">{m.desk_yours()}</h2>
        <span className="meta">{m.desk_yours_since()}</span>
      </header>
      <ul className="rows">
        {outcomes.map((outcome) => (
          <Row key={outcome.thread.publicId} outcome={outcome} />
        ))}
      </ul>
    </section>
  )
}

function Row({ outcome: { slug, caseName, thread, isSettledSince, newAnswers, at } }: { outcome: Outcome }) {
  const { settlement, reaction } = thread
  const subject = thread.item?.title ?? thread.sectionTitle ?? m.desk_on_case()
  return (
    <li>
      <p className="when">
        <Moment at={at} />
      </p>
      <div>
        <p>
          <Link className="where" to={href('/casussen/:slug/reacties/:id', { slug, id: thread.publicId })}>
            {m.desk_your_thread({ kind: kindWords[thread.kind].label().toLowerCase(), subject })}
          </Link>
          , {caseName ?? m.desk_case_gone()}
        </p>
        {!reaction.isWithdrawn && <p className="quote">{reaction.text}</p>}
        {thread.passage && (thread.passage.changed || (isSettledSince && thread.passage.suggested)) && (
          <PassageView
            passage={thread.passage}
            versionsAt={versionsOf(slug, thread)}
            wordsAt={null}
            isSettled={isSettledSince}
          />
        )}
        {isSettledSince && settlement && (
          <>
            <p className={settlement.disposition === 'not_taken_over' ? 'state' : 'state taken'}>
              {outcomeWords[settlement.disposition]()}
            </p>
            {settlement.reason && <PlainText text={settlement.reason} />}
          </>
        )}
        {newAnswers > 0 && (
          <p>{newAnswers === 1 ? m.desk_new_answer() : m.desk_new_answers({ count: newAnswers })}</p>
        )}
      </div>
    </li>
  )
}
