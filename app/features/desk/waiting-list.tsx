import { Form, href, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { dispositionsOf } from '../comments/policy.ts'
import { sayAbout } from '../comments/say-about.ts'
import {
  Author,
  canBeTaken,
  TakeOver,
  ThreadForms,
  ThreadView,
  versionsOf,
  Words,
} from '../comments/thread-view.tsx'
import { kindWords, settleWords } from '../comments/words.ts'
import { PassageView } from '../passages/passage-view.tsx'
import type { DeskThread } from './queries.ts'

/** What waits for a writer, the oldest first, with the answer at hand. */
export function WaitingList({ waiting, manyCases }: { waiting: DeskThread[]; manyCases: boolean }) {
  return (
    <ol className="rows">
      {waiting.map((one) => (
        <Row key={one.thread.publicId} one={one} showsCase={manyCases} />
      ))}
    </ol>
  )
}

/** From this many days on the age stands out. */
const lateDays = 10

function Row({ one: { slug, caseName, thread }, showsCase }: { one: DeskThread; showsCase: boolean }) {
  const days = thread.ageDays ?? 0
  const words = kindWords[thread.kind]
  if (thread.settlement)
    return (
      <li className="just">
        <ThreadView slug={slug} thread={thread} from="desk" forms={null} />
      </li>
    )
  return (
    <li className={days >= lateDays ? 'late' : undefined} id={`reactie-${thread.publicId}`}>
      <p className="age">
        {days === 0 ? (
          m.desk_today()
        ) : (
          <>
            <b>{days}</b> {days === 1 ? m.desk_day() : m.desk_days()}
          </>
        )}
      </p>
      <div>
        <div className="from">
          <Author comment={thread.reaction} />
          <span className={words.mark}>{words.label()}</span>
          <Link to={href('/casussen/:slug/reacties/:id', { slug, id: thread.publicId })}>
            {m.desk_on({ subject: thread.item?.title ?? thread.sectionTitle ?? m.desk_on_case() })}
            {showsCase && `, ${caseName ?? ''}`}
          </Link>
        </div>
        {thread.passage && (
          <PassageView
            passage={thread.passage}
            versionsAt={versionsOf(slug, thread)}
            wordsAt={null}
            isSettled={false}
          />
        )}
        <Words comment={thread.reaction} />
        <LastAnswer thread={thread} />
        {thread.audience === 'coalition' && <p className="inside">{m.desk_inside()}</p>}
        <ThreadForms
          slug={slug}
          thread={thread}
          from="desk"
          quick={
            canBeTaken(thread) ? (
              <TakeOver slug={slug} thread={thread} from="desk" />
            ) : (
              <QuickOutcome slug={slug} thread={thread} />
            )
          }
        />
      </div>
    </li>
  )
}

/** Who answered a moment ago sees that it stands there, and a colleague that somebody did. */
function LastAnswer({ thread: { answers } }: Pick<DeskThread, 'thread'>) {
  const last = answers.at(-1)
  if (!last) return null
  return (
    <>
      {answers.length > 1 && <p className="inside">{m.comments_answers({ count: answers.length })}</p>}
      <div className="last-answer">
        <div className="from">
          <Author comment={last} />
        </div>
        <Words comment={last} />
      </div>
    </>
  )
}

/** The one outcome that needs no words is one press away. */
function QuickOutcome({ slug, thread }: Pick<DeskThread, 'slug' | 'thread'>) {
  const [first] = dispositionsOf[thread.kind]
  if (!first || first === 'answered') return null
  return (
    <Form
      method="post"
      action={href('/casussen/:slug/reacties/:id/afhandeling', { slug, id: thread.publicId })}
      preventScrollReset
    >
      <input type="hidden" name="from" value="desk" />
      <button
        className="btn"
        type="submit"
        name="disposition"
        value={first}
        aria-label={sayAbout(settleWords[first](), thread)}
      >
        {settleWords[first]()}
      </button>
    </Form>
  )
}
