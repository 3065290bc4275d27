import { Form, href, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { sayMoment } from '#app/ui/moment.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { MentionArea } from '../../mentions/mention-area.tsx'
import { editComment, withdrawComment } from '../commands.ts'
import { contributionForm } from '../forms.ts'
import { PlainText } from '../plain-text.tsx'
import { editableMs } from '../policy.ts'
import { postedField } from '../posted-field.ts'
import { getComment } from '../queries.ts'
import type { Route } from './+types/comment'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  {
    title: m.frame_title({
      page: loaderData?.mayEdit ? m.comments_change_title() : m.comments_withdraw_title(),
    }),
  },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const { seenComment } = getComment(actor, params.slug, params.id, params.comment)
  allow(seenComment.mayWithdraw)
  return {
    text: seenComment.text,
    mayEdit: seenComment.mayEdit,
    editableUntil: seenComment.createdAt + editableMs,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  allow(getComment(actor, params.slug, params.id, params.comment).comment.authorId === actor.id)
  const submission = await readForm(request, contributionForm)
  if (submission.status !== 'success') return refuse(submission)
  const { slug, id, comment } = params
  const { withdraw, text } = submission.value
  if (withdraw) {
    withdrawComment(actor, slug, id, comment)
    return redirect(href('/casussen/:slug/reacties/:id', { slug, id }))
  }
  if (!text) return refuse(submission, { fieldErrors: { text: [m.comments_text_missing()] } })
  const refusal = editComment(actor, slug, id, comment, { text })
  if (refusal) return refuse(submission, { fieldErrors: { text: [m.comments_change_too_late()] } })
  return redirect(href('/casussen/:slug/reacties/:id', { slug, id }))
}

export default function Comment({ loaderData, actionData, params }: Route.ComponentProps) {
  const { text, mayEdit, editableUntil } = loaderData
  const field = postedField('bijdrage', 'text', actionData, text)
  return (
    <div className="page">
      <div className="masthead">
        <p className="crumb">
          <Link to={href('/casussen/:slug/reacties/:id', { slug: params.slug, id: params.id })}>
            {m.comments_back_to_thread()}
          </Link>
        </p>
        <h1>{mayEdit ? m.comments_change_title() : m.comments_withdraw_title()}</h1>
      </div>
      <div className="one-thread">
        {mayEdit || field.errors ? (
          <Form method="post" noValidate>
            <MentionArea
              slug={params.slug}
              thread={params.id}
              field={field}
              label={m.comments_text()}
              hint={mayEdit ? m.comments_change_until({ time: sayMoment(editableUntil, true) }) : undefined}
              required
              rows={8}
            />
            {mayEdit && (
              <div className="acts">
                <button className="btn" type="submit">
                  {m.comments_change_go()}
                </button>
              </div>
            )}
          </Form>
        ) : (
          <>
            <PlainText text={text} />
            <p className="meta">{m.comments_change_late()}</p>
          </>
        )}
        <section className="withdraw">
          <h2>{m.comments_withdraw()}</h2>
          <p>{m.comments_withdraw_hint()}</p>
          <Form method="post">
            <button className="btn plain" type="submit" name="withdraw" value="1">
              {m.comments_withdraw_go()}
            </button>
          </Form>
        </section>
      </div>
    </div>
  )
}
