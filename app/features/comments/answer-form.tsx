import { href } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { MentionArea } from '../mentions/mention-area.tsx'
import { type Posted, postedField } from './posted-field.ts'
import type { SeenThread } from './queries.ts'
import { sayAbout } from './say-about.ts'
import { SmallForm } from './small-form.tsx'
import type { From } from './thread-view.tsx'

/** Answers a reaction; a writer of the case may round off a question in the same act. */
export default function AnswerForm({
  slug,
  thread,
  from,
  posted: refused,
}: {
  slug: string
  thread: SeenThread
  from: From
  posted?: Posted
}) {
  const roundsOff = thread.kind === 'question' && thread.isOpen && thread.maySettle
  return (
    <SmallForm
      action={href('/casussen/:slug/reacties/:id/antwoorden', { slug, id: thread.publicId })}
      posted={refused}
    >
      {(posted) => (
        <>
          <input type="hidden" name="from" value={from} />
          <MentionArea
            slug={slug}
            thread={thread.publicId}
            field={postedField(`antwoord-op-${thread.publicId}`, 'text', posted)}
            label={m.comments_answer_text()}
            hint={m.mentions_hint()}
            required
          />
          <div className="acts">
            {roundsOff && (
              <button
                className="btn"
                type="submit"
                name="settle"
                value="answered"
                aria-label={sayAbout(m.comments_answer_and_settle(), thread)}
              >
                {m.comments_answer_and_settle()}
              </button>
            )}
            <button
              className={roundsOff ? 'btn quiet' : 'btn'}
              type="submit"
              aria-label={sayAbout(m.comments_answer_go(), thread)}
            >
              {m.comments_answer_go()}
            </button>
          </div>
        </>
      )}
    </SmallForm>
  )
}
