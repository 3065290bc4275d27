import '#app/features/releases/sharing.css'
import { Form, Link, redirect } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { otherAsked } from '#app/differences/asked.ts'
import { CompareWith } from '#app/differences/compare-versions.tsx'
import { Difference } from '#app/differences/difference-view.tsx'
import { sayBetween } from '#app/differences/say-versions.ts'
import { notFound } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import { Written } from '#app/ui/written.tsx'
import { restoreVersion } from '../commands.ts'
import { type HistoryVersion, readHistoryVersion } from '../history.ts'
import { SittingLine, sittingChoices } from '../sitting-line.tsx'
import type { Route } from './+types/history-version'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData ? titleOf(loaderData) : '' }) },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  const asked = otherAsked(request)
  return readHistoryVersion(
    context.get(actorContext),
    params.slug,
    params.key,
    numberOf(params.number),
    asked && isNumber(asked) ? Number(asked) : null,
  )
}

/** Puts this version back, as a new one. */
export function action({ context, params, request }: Route.ActionArgs) {
  const actor = requirePerson(context, request)
  restoreVersion(actor, params.slug, params.key, numberOf(params.number))
  return redirect(`/casussen/${params.slug}#${params.key}`, 303)
}

function numberOf(given: string): number {
  if (!isNumber(given)) throw notFound()
  return Number(given)
}

function isNumber(given: string): boolean {
  return /^[1-9]\d{0,8}$/.test(given)
}

export default function HistoryVersionPage({ loaderData, params }: Route.ComponentProps) {
  const { caseName, sitting, sittings, html, other, difference, isLatest, mayRestore } = loaderData
  const list = `/casussen/${params.slug}/onderdelen/${params.key}/geschiedenis`
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to="/casussen">{m.cases_crumb()}</Link> ·{' '}
          <Link to={`/casussen/${params.slug}#${params.key}`}>{caseName}</Link> ·{' '}
          <Link to={list}>{m.sections_history()}</Link>
        </p>
        <h1>{titleOf(loaderData)}</h1>
        <p className="meta">
          <Moment at={sitting.endedAt} withTime />
        </p>
        <SittingLine sitting={sitting} />
      </header>
      {isLatest && <p className="notice standing">{m.sections_history_latest()}</p>}
      {!isLatest && mayRestore && (
        <Form method="post" className="notice standing">
          <p>{m.sections_history_restore_why()}</p>
          <button type="submit" className="btn">
            {m.sections_history_restore()}
          </button>
        </Form>
      )}
      <div className="sharing-cols even">
        {/* First, for what changed is what one comes for, and on a phone the text is long. */}
        <section aria-labelledby="verschil">
          <header className="sec">
            <h2 id="verschil">{m.sections_history_difference()}</h2>
          </header>
          <CompareWith
            at={list}
            choices={sittingChoices(sittings)}
            version={String(sitting.number)}
            other={other === null ? null : String(other)}
            standing={sittings[0] ? String(sittings[0].number) : null}
          />
          {difference && other !== null ? (
            <>
              <p className="meta">{sayBetween(sitting.number, other)}</p>
              <Difference pieces={difference} />
            </>
          ) : (
            <p className="unsaid">{m.sections_history_first()}</p>
          )}
        </section>
        <section aria-labelledby="woorden">
          <header className="sec">
            <h2 id="woorden">{isLatest ? m.sections_history_words_now() : m.sections_history_words()}</h2>
          </header>
          {html ? <Written html={html} /> : <p className="unsaid">{m.sections_writing_nothing()}</p>}
        </section>
      </div>
    </div>
  )
}

function titleOf({ title, sitting }: HistoryVersion): string {
  return m.sections_history_version({ title, number: sitting.number })
}
