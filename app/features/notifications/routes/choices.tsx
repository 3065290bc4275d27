import { Form, href, Link, redirect, useSearchParams } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { m } from '#app/paraglide/messages.js'
import { ChoiceField } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { type MailTopic, mailPaces, mailTopics } from '#db/schema/index.ts'
import { postedField } from '../../comments/posted-field.ts'
import { choosePaces } from '../commands.ts'
import { pacesForm } from '../forms.ts'
import { pacesOf } from '../queries.ts'
import type { Route } from './+types/choices'

export const meta: Route.MetaFunction = () => [
  { title: m.frame_title({ page: m.notifications_choices_title() }) },
]

export function loader({ context, request }: Route.LoaderArgs) {
  return { paces: pacesOf(requirePerson(context, request).id) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const person = requirePerson(context, request)
  const submission = await readForm(request, pacesForm)
  if (submission.status !== 'success') return refuse(submission)
  choosePaces(person, submission.value)
  return redirect(`${href('/profiel/meldingen')}?gedaan=1`, 303)
}

const topicWords: Record<MailTopic, { label: () => string; hint: () => string }> = {
  own: { label: m.notifications_topic_own, hint: m.notifications_topic_own_hint },
  reactions: { label: m.notifications_topic_reactions, hint: m.notifications_topic_reactions_hint },
  followed: { label: m.notifications_topic_followed, hint: m.notifications_topic_followed_hint },
}

const paceWords = {
  once: m.notifications_pace_once,
  workday: m.notifications_pace_workday,
  week: m.notifications_pace_week,
  never: m.notifications_pace_never,
}

export default function Choices({ loaderData: { paces }, actionData }: Route.ComponentProps) {
  const [search] = useSearchParams()
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/profiel')}>{m.people_profile()}</Link>
        </p>
        <h1>{m.notifications_choices_title()}</h1>
        <p className="essence">{m.notifications_choices_lead()}</p>
        {!actionData && search.has('gedaan') && (
          <Notice kind="saved" title={m.notifications_choices_saved()} />
        )}
      </header>
      <Form method="post" noValidate className="one-thread">
        {mailTopics.map((topic) => (
          <ChoiceField
            key={topic}
            field={postedField('mail', topic, actionData, paces[topic])}
            label={topicWords[topic].label()}
            hint={topicWords[topic].hint()}
            required
            options={mailPaces.map((pace) => ({ value: pace, label: paceWords[pace]() }))}
          />
        ))}
        <div className="acts">
          <button className="btn" type="submit">
            {m.notifications_choices_save()}
          </button>
        </div>
      </Form>
    </div>
  )
}
