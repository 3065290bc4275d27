import { href, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { pathOfItem } from '../items/lists.ts'
import AnswerForm from './answer-form.tsx'
import { countOwnAnswers } from './own.ts'
import type { Posted } from './posted-field.ts'
import type { ThreadFacts } from './queries.ts'
import SettleForm from './settle-form.tsx'
import { LastWord, ThreadView } from './thread-view.tsx'
import { kindWords } from './words.ts'

/** One reaction on a page of its own, with its forms open: also where a refused form comes back. */
export function ThreadPage({
  facts,
  answering,
  settling,
}: {
  facts: ThreadFacts
  answering?: Posted
  settling?: Posted
}) {
  const { slug, caseName, thread } = facts
  const notUndone = settling?.error?.undo
  const canSettle = thread.maySettle && (!thread.settlement || (settling && !notUndone))
  return (
    <div className="page">
      <div className="masthead">
        <p className="crumb">
          {caseName === null ? (
            m.comments_case_gone()
          ) : (
            <>
              <Link to={href('/casussen/:slug', { slug })}>{caseName}</Link>
              {' · '}
              <Link to={href('/casussen/:slug/reacties', { slug })}>{m.comments_title()}</Link>
              {thread.item && (
                <>
                  {' · '}
                  <Link to={pathOfItem(slug, thread.item)}>{thread.item.title}</Link>
                </>
              )}
            </>
          )}
        </p>
        <h1>{titleOfThread(facts)}</h1>
      </div>
      <div className="one-thread">
        <ThreadView
          slug={slug}
          thread={thread}
          from="thread"
          notUndone={notUndone?.join(' ')}
          forms={
            <>
              <LastWord thread={thread} />
              {thread.mayAnswer && (
                <AnswerForm
                  key={countOwnAnswers(thread)}
                  slug={slug}
                  thread={thread}
                  from="thread"
                  posted={answering}
                />
              )}
              {canSettle && (
                <details open={settling ? true : undefined}>
                  <summary className="btn quiet">{m.comments_settle()}</summary>
                  <SettleForm slug={slug} thread={thread} from="thread" posted={settling} />
                </details>
              )}
            </>
          }
        />
      </div>
    </div>
  )
}

export function titleOfThread({ thread }: ThreadFacts): string {
  return m.comments_thread_title({
    kind: kindWords[thread.kind].label(),
    subject: thread.item?.title || (thread.sectionTitle ?? m.comments_case_as_whole()),
  })
}
