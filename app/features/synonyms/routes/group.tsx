import '#app/features/networks/ordered.css'
import { useForm } from '@conform-to/react'
import { Form, href, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { type Act, addressAfter } from '#app/features/networks/done.ts'
import { Retiring } from '#app/features/networks/retiring.tsx'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, TextArea } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { changeSynonyms, restoreSynonyms, retireSynonyms } from '../commands.ts'
import { synonymsForm } from '../forms.ts'
import { getSynonyms } from '../queries.ts'
import { nameOf } from '../words.ts'
import type { Route } from './+types/group'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData?.name ?? m.synonyms_title() }) },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  const group = getSynonyms(requirePerson(context, request), params.key)
  return { name: nameOf(group), words: group.words.join('\n'), isRetired: group.retiredAt !== null }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  const { key } = getSynonyms(actor, params.key)
  const submission = await readForm(request, synonymsForm)
  if (submission.status !== 'success') return refuse(submission)
  const done = (act: Act) => redirect(addressAfter(href('/beheer/synoniemen'), act, key), 303)
  switch (submission.value.act) {
    case 'change':
      changeSynonyms(actor, key, submission.value.words)
      return done('gewijzigd')
    case 'retire':
      retireSynonyms(actor, key)
      return done('vervallen')
    case 'restore':
      restoreSynonyms(actor, key)
      return done('teruggebracht')
  }
}

export default function Group({ loaderData: { name, words, isRetired }, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<{ words: string }>({
    id: 'groep',
    lastResult: actionData,
    defaultValue: { words },
  })
  return (
    <div className="page shaping">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/beheer')}>{m.networks_members_title()}</Link> ·{' '}
          <Link to={href('/beheer/synoniemen')}>{m.synonyms_title()}</Link>
        </p>
        <h1>{name}</h1>
      </header>
      <div className="narrow">
        <Form id={form.id} method="post" noValidate>
          <ErrorSummary form={form} fields={fields} />
          <TextArea
            field={fields.words}
            label={m.synonyms_words()}
            hint={m.synonyms_words_hint()}
            rows={8}
            required
          />
          <button type="submit" name="act" value="change" className="btn">
            {m.codes_save()}
          </button>
          <p className="meta">{m.synonyms_change_note()}</p>
        </Form>
        <Retiring
          isRetired={isRetired}
          title={isRetired ? m.synonyms_restore_title() : m.synonyms_retire_title()}
          note={isRetired ? m.synonyms_restore_note() : m.synonyms_retire_note()}
          label={isRetired ? m.networks_restore() : m.networks_retire()}
        />
      </div>
    </div>
  )
}
