import '#app/features/networks/ordered.css'
import '../synonyms.css'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { Form, href, Link, redirect } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { addressAfter, readDone } from '#app/features/networks/done.ts'
import { DoneNotice } from '#app/features/networks/done-notice.tsx'
import { m } from '#app/paraglide/messages.js'
import { ErrorSummary, TextArea } from '#app/ui/fields.tsx'
import { readForm } from '#app/ui/read-form.ts'
import { refuse } from '#app/ui/refuse.ts'
import { useEmptied } from '#app/ui/use-emptied.ts'
import { longestQuestion } from '../../search/asked.ts'
import { addSynonyms } from '../commands.ts'
import { newSynonymsForm } from '../forms.ts'
import { type Listing, listed } from '../listing.ts'
import { openSynonyms, readSynonyms, type SynonymGroup } from '../queries.ts'
import { type Trial, tryQuestion } from '../trial.ts'
import { nameOf } from '../words.ts'
import type { Route } from './+types/list'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.synonyms_title() }) }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  const { standing, retired } = readSynonyms(actor)
  const search = new URL(request.url).searchParams
  const q = (search.get('proef') ?? '').trim().slice(0, longestQuestion)
  const named = (groups: SynonymGroup[]) => groups.map((group) => ({ key: group.key, name: nameOf(group) }))
  const done = readDone(request, named(standing), named(retired))
  const { groups, ...listing } = listed(standing, search, done?.key)
  return {
    ...listing,
    standing: groups.map(shown),
    count: standing.length,
    retired: retired.map(shown),
    trial: q ? await tryQuestion(actor, q) : null,
    done,
  }
}

type Shown = { key: string; name: string; others: string }

function shown(group: SynonymGroup): Shown {
  return { key: group.key, name: nameOf(group), others: group.words.slice(1).join(', ') }
}

export async function action({ context, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  openSynonyms(actor)
  const submission = await readForm(request, newSynonymsForm)
  if (submission.status !== 'success') return refuse(submission)
  const { key } = addSynonyms(actor, submission.value.words)
  return redirect(addressAfter(href('/beheer/synoniemen'), 'toegevoegd', key), 303)
}

export default function List({ loaderData, actionData }: Route.ComponentProps) {
  const { standing, count, sought, retired, trial } = loaderData
  // What was refused since is not what was done.
  const done = actionData ? null : loaderData.done
  return (
    <div className="page shaping synonyms">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/beheer')}>{m.networks_members_title()}</Link>
        </p>
        <h1>{m.synonyms_title()}</h1>
        <p className="essence">{m.synonyms_lead()}</p>
        <p className="to-form">
          <a className="btn plain" href="#nieuw">
            {m.synonyms_add_title()}
          </a>
        </p>
      </header>
      {done && <DoneNotice done={done} />}
      <div className="beside">
        <div>
          <section aria-labelledby="nu">
            <div className="sec">
              <h2 id="nu">{m.synonyms_now()}</h2>
              <span className="meta">{m.synonyms_now_note()}</span>
            </div>
            <Form className="try" action={href('/beheer/synoniemen')}>
              <label htmlFor="woord">{m.synonyms_find({ count })}</label>
              <input
                id="woord"
                name="woord"
                type="search"
                maxLength={longestQuestion}
                defaultValue={sought}
                autoComplete="off"
              />
              <button type="submit" className="btn plain">
                {m.synonyms_find_go()}
              </button>
            </Form>
            <Letters {...loaderData} />
            {sought && standing.length === 0 && <p>{m.synonyms_find_none({ word: sought })}</p>}
            <ul className="ordered">
              {standing.map((group) => (
                <li key={group.key} className={group.key === done?.key ? 'just' : undefined}>
                  <Words group={group} />
                  <Link className="btn plain" to={href('/beheer/synoniemen/:key', { key: group.key })}>
                    {m.networks_change()} <span className="sr">{sayWhich(group)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
          {retired.length > 0 && <Retired retired={retired} />}
        </div>
        <div>
          <aside className="sheet" aria-labelledby="proef-kop">
            <h2 id="proef-kop">{m.synonyms_try()}</h2>
            <Try trial={trial} />
          </aside>
          <aside className="sheet" aria-labelledby="nieuw">
            <h2 id="nieuw">{m.synonyms_add_title()}</h2>
            <NewGroup isAdded={done?.act === 'toegevoegd'} lastResult={actionData} />
          </aside>
        </div>
      </div>
    </div>
  )
}

function Letters({
  letters,
  letter,
  beginnings,
  beginning,
}: Pick<Listing<Shown>, 'letters' | 'letter' | 'beginnings' | 'beginning'>) {
  return (
    <>
      <LetterRow label={m.synonyms_letters()} all={letters} chosen={letter} />
      {letter !== null && beginnings.length > 0 && (
        <LetterRow label={m.synonyms_beginnings({ letter })} all={beginnings} chosen={beginning} />
      )}
    </>
  )
}

function LetterRow({ label, all, chosen }: { label: string; all: string[]; chosen: string | null }) {
  return (
    <nav className="letters" aria-label={label}>
      {all.map((one) => (
        <Link
          key={one}
          to={`${href('/beheer/synoniemen')}?letter=${encodeURIComponent(one)}`}
          aria-current={one === chosen ? 'page' : undefined}
        >
          {one}
        </Link>
      ))}
    </nav>
  )
}

function Words({ group: { name, others } }: { group: Shown }) {
  return (
    <p className="ordered-words">
      <b>{name}</b>
      <span className="meta">{others}</span>
    </p>
  )
}

/** A word may be in several groups. */
function sayWhich({ name, others }: Shown): string {
  return others ? `${name}: ${others}` : name
}

function Retired({ retired }: { retired: Shown[] }) {
  return (
    <section aria-labelledby="vervallen">
      <div className="sec">
        <h2 id="vervallen">{m.networks_retired()}</h2>
        <span className="meta">{m.synonyms_retired_note()}</span>
      </div>
      <ul className="ordered">
        {retired.map((group) => (
          <li key={group.key}>
            <Words group={group} />
            <Form method="post" action={href('/beheer/synoniemen/:key', { key: group.key })}>
              <button type="submit" name="act" value="restore" className="btn quiet">
                {m.networks_restore()} <span className="sr">{sayWhich(group)}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Try({ trial }: { trial: Trial | null }) {
  return (
    <>
      <Form className="try" action={href('/beheer/synoniemen')}>
        <label htmlFor="proef">{m.synonyms_try_label()}</label>
        <input
          id="proef"
          name="proef"
          type="search"
          maxLength={longestQuestion}
          defaultValue={trial?.q ?? ''}
          autoComplete="off"
        />
        <button type="submit" className="btn plain">
          {m.synonyms_try_go()}
        </button>
      </Form>
      {trial && (
        <div role="status">
          <Tried {...trial} />
        </div>
      )}
    </>
  )
}

function Tried({ q, found }: Trial) {
  if (!found) return <p>{m.search_away()}</p>
  if (found.instead.length === 0) return <p>{m.synonyms_try_none({ q })}</p>
  return (
    <>
      {found.instead.map(({ asked, others }) => (
        <p key={asked}>{m.synonyms_try_words({ asked, others: others.join(', ') })}</p>
      ))}
      <p>{sayTotals(found.totals)}</p>
    </>
  )
}

function sayTotals({ without, with: withThem }: { without: number; with: number }): string {
  return withThem > without
    ? m.synonyms_try_more({ without, more: withThem - without })
    : m.synonyms_try_enough({ without })
}

function NewGroup({
  isAdded,
  lastResult,
}: {
  /** The one before it was. */
  isAdded: boolean
  lastResult: SubmissionResult<string[]> | undefined
}) {
  const [form, fields] = useForm<{ words: string }>({ id: 'nieuwe-groep', lastResult })
  const ref = useEmptied(isAdded)
  return (
    <Form id={form.id} method="post" noValidate ref={ref}>
      <ErrorSummary form={form} fields={fields} />
      <TextArea
        field={fields.words}
        label={m.synonyms_words()}
        hint={m.synonyms_words_hint()}
        rows={4}
        required
      />
      <button type="submit" className="btn">
        {m.synonyms_add()}
      </button>
    </Form>
  )
}
