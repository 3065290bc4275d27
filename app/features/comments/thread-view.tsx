import './threads.css'
import { type ReactNode, Suspense } from 'react'
import { Form, href, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import { Folded } from '#app/ui/folded.tsx'
import { Moment, sayDate, sayMoment } from '#app/ui/moment.tsx'
import { NotLoaded, optionalPart } from '#app/ui/optional-part.tsx'
import { pathOfItem } from '../items/lists.ts'
import { PassageView } from '../passages/passage-view.tsx'
import { suggests } from '../passages/suggests.ts'
import { countOwnAnswers } from './own.ts'
import { PlainText } from './plain-text.tsx'
import type { SeenComment, SeenSettlement, SeenThread } from './queries.ts'
import { beginningOf, sayAbout } from './say-about.ts'
import { kindWords, nameOf, outcomeWords } from './words.ts'

// Most of what is read is answered by nobody: these come when somebody unfolds them.
const AnswerForm = optionalPart(() => import('./answer-form.tsx'), NotLoaded)
const SettleForm = optionalPart(() => import('./settle-form.tsx'), NotLoaded)

/** The page a form stands on, and comes back to. */
export type From = 'case' | 'threads' | 'thread' | 'desk' | 'item'

/** The reactions on one thing, for beside or under it: what waits first in sight, what is done folded away. */
export function Threads({
  slug,
  threads,
  from,
  chooseFor,
}: {
  slug: string
  threads: SeenThread[]
  from: From
  /** The form in which one chooses several of those that wait. */
  chooseFor?: string
}) {
  const done = threads.filter(({ isDone }) => isDone)
  return (
    <div className="threads">
      {threads
        .filter(({ isDone }) => !isDone)
        .map((thread) => (
          <ThreadView key={thread.publicId} slug={slug} thread={thread} from={from} chooseFor={chooseFor} />
        ))}
      {done.length > 0 && (
        <>
          <details className="settled">
            <summary className="btn ghost">
              {done.length === 1 ? m.comments_settled_one() : m.comments_settled_many({ count: done.length })}
            </summary>
            <div className="threads">
              {done.map((thread) => (
                <ThreadView key={thread.publicId} slug={slug} thread={thread} from={from} />
              ))}
            </div>
          </details>
          {/* Seen on paper alone, where nothing can be unfolded: what somebody unfolded before is printed. */}
          <p className="meta not-printed">
            {done.length === 1
              ? m.comments_settled_not_printed_one()
              : m.comments_settled_not_printed({ count: done.length })}
          </p>
        </>
      )}
    </div>
  )
}

export function ThreadView({
  slug,
  thread,
  from,
  chooseFor,
  notUndone,
  forms = <ThreadForms slug={slug} thread={thread} from={from} />,
}: {
  slug: string
  thread: SeenThread
  from: From
  chooseFor?: string
  /** Why a settlement was not taken back. */
  notUndone?: string
  /** What one can do with it; by default folded away until asked for. */
  forms?: ReactNode
}) {
  const { publicId, kind, reaction, answers, settlement } = thread
  const words = kindWords[kind]
  return (
    <article
      className={thread.isOpen ? 'react on' : 'react'}
      id={`reactie-${publicId}`}
      data-thread={publicId}
      aria-label={m.comments_thread_label({ kind: words.label(), name: nameOf(reaction.by) })}
    >
      {chooseFor && thread.isOpen && thread.maySettle && (
        <label className="choose-thread">
          <input type="checkbox" name="id" value={publicId} form={chooseFor} />
          {m.comments_together_choose()}
        </label>
      )}
      <div className="who">
        <Author comment={reaction} />
        <span className={words.mark}>{words.label()}</span>
      </div>
      {thread.passage && (
        <PassageView
          passage={thread.passage}
          versionsAt={versionsOf(slug, thread)}
          wordsAt={from === 'case' || from === 'item' ? wordsAt(thread) : null}
          isSettled={settlement !== null}
        />
      )}
      {thread.maySettle && !settlement && canBeTaken(thread) && (
        <TakeOver slug={slug} thread={thread} from={from} />
      )}
      <Words comment={reaction} />
      <p className="meta">
        <Link
          to={href('/casussen/:slug/reacties/:id', { slug, id: publicId })}
          aria-label={m.comments_permalink({ date: sayMoment(thread.createdAt) })}
        >
          <Moment at={thread.createdAt} />
        </Link>
        <AudienceMark audience={thread.audience} />
        <OwnLink slug={slug} thread={thread} comment={reaction} />
      </p>
      {answers.length > 0 && (
        <ol className="answers">
          {answers.map((answer) => (
            <li key={answer.publicId} id={`antwoord-${answer.publicId}`}>
              <div className="who">
                <Author comment={answer} />
              </div>
              <Words comment={answer} />
              <p className="meta">
                <Moment at={answer.createdAt} />
                <OwnLink slug={slug} thread={thread} comment={answer} />
              </p>
            </li>
          ))}
        </ol>
      )}
      {thread.isOpen && <p className="state open">{sayWaiting(thread.ageDays)}</p>}
      {settlement && <Settlement slug={slug} thread={thread} settlement={settlement} from={from} />}
      {notUndone && (
        <p className="notice wrong" role="alert">
          {notUndone}
        </p>
      )}
      {forms}
    </article>
  )
}

/** The words it is for stand there as they were. */
export function canBeTaken({ passage }: SeenThread): boolean {
  return passage !== null && suggests(passage) && passage.state !== 'outdated'
}

/** Puts what was suggested in the text, in one act. */
export function TakeOver({ slug, thread, from }: { slug: string; thread: SeenThread; from: From }) {
  return (
    <Form
      method="post"
      action={href('/casussen/:slug/reacties/:id/afhandeling', { slug, id: thread.publicId })}
      preventScrollReset
      className="take-over"
    >
      <input type="hidden" name="from" value={from} />
      <button
        className="btn"
        type="submit"
        name="take"
        value="1"
        aria-label={sayAbout(m.passages_take_over(), thread)}
      >
        {m.passages_take_over()}
      </button>
    </Form>
  )
}

/** The address of the versions of what a reaction is on. */
export function versionsOf(slug: string, { item, sectionKey }: SeenThread): string {
  return item ? `${pathOfItem(slug, item)}/versies` : `/casussen/${slug}/onderdelen/${sectionKey}/versies`
}

/** The words are marked in the text beside it as long as something is expected of somebody. */
function wordsAt({ publicId, passage, isDone }: SeenThread): string | null {
  return passage?.place && !isDone ? `#woorden-${publicId}` : null
}

/** Answering and settling, folded away; for who may. */
export function ThreadForms({
  slug,
  thread,
  from,
  quick,
}: {
  slug: string
  thread: SeenThread
  from: From
  /** An act before these that needs no words. */
  quick?: ReactNode
}) {
  const canSettle = thread.maySettle && !thread.settlement
  if (!thread.mayAnswer && !canSettle) return <LastWord thread={thread} />
  const elsewhere = {
    to: href('/casussen/:slug/reacties/:id', { slug, id: thread.publicId }),
    label: m.comments_on_own_page(),
  }
  const forms = (
    <div className="acts">
      {quick}
      {thread.mayAnswer && (
        // An answer one placed makes a new form, folded and empty; what others place meanwhile leaves it as it is.
        <Folded
          key={countOwnAnswers(thread)}
          summary={
            <summary className="btn quiet" aria-label={sayAbout(m.comments_answer(), thread)}>
              {m.comments_answer()}
            </summary>
          }
          elsewhere={elsewhere}
        >
          {() => (
            <Suspense>
              <AnswerForm slug={slug} thread={thread} from={from} />
            </Suspense>
          )}
        </Folded>
      )}
      {canSettle && (
        <Folded
          summary={
            <summary className="btn quiet" aria-label={sayAbout(m.comments_settle(), thread)}>
              {m.comments_settle()}
            </summary>
          }
          elsewhere={elsewhere}
        >
          {() => (
            <Suspense>
              <SettleForm slug={slug} thread={thread} from={from} />
            </Suspense>
          )}
        </Folded>
      )}
    </div>
  )
  return (
    <>
      <LastWord thread={thread} />
      {forms}
    </>
  )
}

/** Says to its writer that what was done with it may be answered once, and afterwards that it rests. */
export function LastWord({ thread }: { thread: SeenThread }) {
  if (!thread.isOwn || !thread.settlement) return null
  if (thread.mayAnswer) return <p className="meta">{m.comments_answer_once()}</p>
  return countOwnAnswers(thread) > 0 ? <p className="meta">{m.comments_answer_rests()}</p> : null
}

function sayWaiting(days: number | null): string {
  if (days === null) return m.comments_waits()
  if (days === 0) return m.comments_waits_today()
  return days === 1 ? m.comments_waits_day() : m.comments_waits_days({ days })
}

/** Who wrote it, and the marks that say how to read it. */
export function Author({ comment }: { comment: SeenComment }) {
  return (
    <p>
      <b>{nameOf(comment.by)}</b>
      {comment.by.detail && <small> {comment.by.detail}</small>}
      {comment.byExpert && <Mark className="mark expert">{m.comments_expert()}</Mark>}
      {comment.byCoalition && <Mark className="mark">{m.comments_coalition()}</Mark>}
      {comment.isFictional && <Mark className="mark made-up">{m.comments_fictional()}</Mark>}
    </p>
  )
}

/** The space stands before it, so that on a line of its own it is not set in. */
function Mark({ className, children }: { className: string; children: string }) {
  return (
    <>
      {' '}
      <span className={className}>{children}</span>
    </>
  )
}

export function Words({ comment }: { comment: SeenComment }) {
  return (
    <div className="says">
      {comment.isWithdrawn ? (
        <p className="unsaid">{m.comments_withdrawn()}</p>
      ) : (
        <PlainText text={comment.text} named={comment.named} />
      )}
      {comment.isEdited && !comment.isWithdrawn && <p className="meta">{m.comments_edited()}</p>}
    </div>
  )
}

function OwnLink({ slug, thread, comment }: { slug: string; thread: SeenThread; comment: SeenComment }) {
  if (!comment.mayWithdraw) return null
  const words = comment.mayEdit ? m.comments_change() : m.comments_withdraw_link()
  return (
    <Link
      to={href('/casussen/:slug/reacties/:id/bijdragen/:comment', {
        slug,
        id: thread.publicId,
        comment: comment.publicId,
      })}
      aria-label={`${words}: “${beginningOf(comment.text)}”`}
    >
      {words}
    </Link>
  )
}

function Settlement({
  slug,
  thread,
  settlement,
  from,
}: {
  slug: string
  thread: SeenThread
  settlement: SeenSettlement
  from: From
}) {
  const { disposition, reason, comeBackOn, settledAt, by, isJustMade } = settlement
  return (
    <div className={isJustMade ? 'outcome notice saved' : 'outcome'} role={isJustMade ? 'status' : undefined}>
      <p className={disposition === 'not_taken_over' ? 'state' : 'state taken'}>
        {disposition !== 'not_taken_over' && <span aria-hidden="true">✓ </span>}
        {outcomeWords[disposition]()}
      </p>
      {reason && <PlainText text={reason} />}
      {comeBackOn && <p>{m.comments_come_back({ date: sayDate(comeBackOn) })}</p>}
      <p className="meta">
        {m.comments_settled_by({ name: nameOf(by), date: sayMoment(settledAt) })}
        {isJustMade && ` · ${m.comments_just_settled()}`}
      </p>
      {thread.maySettle && <Undo slug={slug} thread={thread} from={from} />}
    </div>
  )
}

/** Takes a settlement back; when what was suggested stands in the text, one says whether that goes along. */
function Undo({ slug, thread, from }: { slug: string; thread: SeenThread; from: From }) {
  const { publicId, passage, settlement } = thread
  const wasTaken = passage && suggests(passage) && settlement && isTakenOver(settlement)
  const form = (acts: ReactNode) => (
    <Form
      method="post"
      action={href('/casussen/:slug/reacties/:id/afhandeling', { slug, id: publicId })}
      preventScrollReset
    >
      <input type="hidden" name="from" value={from} />
      {acts}
    </Form>
  )
  const isStruck = passage?.asksToStrike
  const leave = isStruck ? m.passages_undo_struck_leave() : m.passages_undo_leave()
  const title = thread.item?.title ?? thread.sectionTitle ?? ''
  if (passage?.isAsSuggested)
    return (
      <details className="undo">
        <summary className="link" aria-label={sayAbout(m.comments_undo(), thread)}>
          {m.comments_undo()}
        </summary>
        {form(
          <>
            <p>{isStruck ? m.passages_undo_struck_asks({ title }) : m.passages_undo_asks({ title })}</p>
            <p className="acts">
              <button
                className="btn quiet"
                type="submit"
                name="putBack"
                value="1"
                aria-label={sayAbout(m.passages_undo_put_back(), thread)}
              >
                {m.passages_undo_put_back()}
              </button>
              <button
                className="btn quiet"
                type="submit"
                name="undo"
                value="1"
                aria-label={sayAbout(leave, thread)}
              >
                {leave}
              </button>
            </p>
          </>,
        )}
      </details>
    )
  return form(
    <>
      <button
        className="link"
        type="submit"
        name="undo"
        value="1"
        aria-label={sayAbout(m.comments_undo(), thread)}
      >
        {m.comments_undo()}
      </button>
      {wasTaken && passage.state === 'outdated' && <p className="meta">{m.passages_undo_changed()}</p>}
    </>,
  )
}

/** Of other kinds it is said in the reason; see `takeOverSuggestion`. */
function isTakenOver({ disposition, reason }: SeenSettlement): boolean {
  return disposition === 'taken_over' || reason === m.passages_taken_over() || reason === m.passages_struck()
}
