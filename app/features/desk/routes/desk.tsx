import '../desk.css'
import { href, Link } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { m } from '#app/paraglide/messages.js'
import { Moment, sayDate, sayMoment } from '#app/ui/moment.tsx'
import { pathOfItem } from '../../items/lists.ts'
import { kindWords } from '../../items/words.ts'
import { Changed } from '../changed.tsx'
import { visitDesk } from '../commands.ts'
import { firstStepsFor } from '../first-steps.ts'
import { NewsList } from '../news-list.tsx'
import { Outcomes } from '../outcomes.tsx'
import { type Desk as DeskFacts, readDesk } from '../queries.ts'
import { Questions } from '../questions.tsx'
import { WaitingList } from '../waiting-list.tsx'
import type { Route } from './+types/desk'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.desk_title() }) }]

export function loader({ context, request }: Route.LoaderArgs) {
  const person = requirePerson(context, request)
  const desk = readDesk(person, visitDesk(person))
  return { desk, steps: firstStepsFor(person.networkRole, desk.ownCases) }
}

export default function Desk({ loaderData: { desk, steps } }: Route.ComponentProps) {
  const { waiting, outcomes, news, ownCases } = desk
  const hasNews = news.cases.length > 0 || news.newMembers.length > 0
  const isQuiet =
    waiting.length === 0 &&
    outcomes.length === 0 &&
    desk.changed.length === 0 &&
    (!hasNews || desk.sinceAt === null)
  const hidden = desk.waitingCount - waiting.filter(({ thread }) => thread.isOpen).length
  return (
    <div className="page desk">
      <div className="masthead">
        <p className="crumb">{m.desk_title()}</p>
        <h1>{titleOf(desk)}</h1>
        <p className="essence">{leadOf(desk)}</p>
      </div>
      <div className="cols">
        {waiting.length > 0 && (
          <div className="first">
            <section aria-labelledby="wacht">
              <header className="sec">
                <h2 id="wacht">{m.desk_waiting()}</h2>
                <span className="meta">{m.desk_waiting_order()}</span>
              </header>
              <WaitingList waiting={waiting} manyCases={ownCases.length > 1} />
              {hidden > 0 && <p className="meta">{m.desk_waiting_more({ count: hidden })}</p>}
              {casesOfMany(waiting).map(({ slug, caseName }) => (
                <p key={slug} className="together-link">
                  <Link to={`${href('/casussen/:slug/reacties', { slug })}?toon=open`}>
                    {m.desk_waiting_together()}
                    {ownCases.length > 1 && `, ${caseName ?? ''}`}
                  </Link>
                </p>
              ))}
            </section>
          </div>
        )}
        <Side desk={desk} />
        <div>
          {outcomes.length > 0 && <Outcomes outcomes={outcomes} />}
          {desk.questions.length > 0 && <Questions questions={desk.questions} />}
          {desk.changed.length > 0 && <Changed cases={desk.changed} />}
          {isQuiet && (
            <section aria-labelledby="begin">
              <header className="sec">
                <h2 id="begin">{m.desk_steps()}</h2>
              </header>
              <ol className="start3">
                {steps.map((step, index) => (
                  <li key={step.to + step.title}>
                    <h3>{step.title}</h3>
                    <p>{step.why}</p>
                    <Link className={index === 0 ? 'btn' : 'btn quiet'} to={step.to}>
                      {step.go}
                    </Link>
                  </li>
                ))}
              </ol>
            </section>
          )}
          {(hasNews || !isQuiet) && (
            <section aria-labelledby="nieuw">
              <header className="sec">
                <h2 id="nieuw">{desk.sinceAt === null ? m.desk_news_first() : m.desk_news()}</h2>
                {desk.sinceAt !== null && (
                  <span className="meta">
                    <Moment at={desk.sinceAt} withTime />
                  </span>
                )}
              </header>
              {hasNews ? <NewsList news={news} /> : <p>{m.desk_news_none()}</p>}
            </section>
          )}
        </div>
      </div>
    </div>
  )
}

/** Where more than one reaction waits, which can be settled together. */
function casesOfMany(waiting: DeskFacts['waiting']): DeskFacts['waiting'] {
  const open = waiting.filter(({ thread }) => thread.isOpen)
  return open.filter(
    ({ slug }, place) =>
      open.findIndex((one) => one.slug === slug) === place &&
      open.filter((one) => one.slug === slug).length > 1,
  )
}

function Side({ desk: { notShared, itemsNotShared, ownCases, comesBack, due } }: { desk: DeskFacts }) {
  if (ownCases.length === 0 && due.length === 0) return null
  return (
    <div className="side">
      {ownCases.length > 0 && (
        <section aria-labelledby="casussen">
          <h2 id="casussen">{ownCases.length === 1 ? m.desk_own_cases() : m.desk_own_cases_many()}</h2>
          <ul className="plainlist">
            {ownCases.map(({ slug, name, role }) => (
              <li key={slug}>
                <Link to={href('/casussen/:slug', { slug })}>{name}</Link>
                <span>{roleWords[role]()}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {due.length > 0 && (
        <section aria-labelledby="verwacht">
          <h2 id="verwacht">{m.desk_due()}</h2>
          {due.map(({ slug, kind, key, title, comeBackOn }) => (
            <div key={`${slug} ${key}`} className="back">
              <q>{title}</q>
              <p className="meta">{m.desk_due_since({ date: sayDate(comeBackOn) })}</p>
              <Link to={pathOfItem(slug, { kind, key })}>{m.desk_read()}</Link>
            </div>
          ))}
        </section>
      )}
      {comesBack.length > 0 && (
        <section aria-labelledby="terug">
          <h2 id="terug">{m.desk_comes_back()}</h2>
          {comesBack.map(({ slug, thread, comeBackOn }) => (
            <div key={thread.publicId} className="back">
              <q>{thread.reaction.text}</q>
              <p className="meta">{m.desk_comes_back_since({ date: sayDate(comeBackOn) })}</p>
              <Link to={href('/casussen/:slug/reacties/:id', { slug, id: thread.publicId })}>
                {m.desk_read()}
              </Link>
            </div>
          ))}
        </section>
      )}
      {notShared.length + itemsNotShared.items.length > 0 && (
        <section aria-labelledby="ongedeeld">
          <h2 id="ongedeeld">{m.desk_not_shared()}</h2>
          <p className="meta">{m.desk_not_shared_hint()}</p>
          <ul className="mine">
            {notShared.map(({ slug, key, title, wasShared, updatedAt }) => (
              <li key={`${slug} ${key}`}>
                <Link to={{ pathname: href('/casussen/:slug', { slug }), hash: key }}>{title}</Link>
                <p>
                  {wasShared
                    ? m.desk_not_shared_since({ date: sayMoment(updatedAt) })
                    : m.desk_not_shared_never({ date: sayMoment(updatedAt) })}
                </p>
                <Link
                  className="btn quiet"
                  to={href('/casussen/:slug/onderdelen/:key/deling', { slug, key })}
                  aria-label={m.desk_not_shared_go_label({ title })}
                >
                  {m.desk_not_shared_go()}
                </Link>
              </li>
            ))}
            {itemsNotShared.items.map(({ slug, kind, key, title, wasShared, updatedAt }) => (
              <li key={`${slug} ${kind} ${key}`}>
                <Link to={pathOfItem(slug, { kind, key })}>{title}</Link>
                <p>
                  {kindWords[kind].one()}.{' '}
                  {wasShared
                    ? m.desk_not_shared_since({ date: sayMoment(updatedAt) })
                    : m.desk_not_shared_never({ date: sayMoment(updatedAt) })}
                </p>
              </li>
            ))}
          </ul>
          {itemsNotShared.more > 0 && (
            <p className="meta">{m.desk_not_shared_more({ count: itemsNotShared.more })}</p>
          )}
        </section>
      )}
    </div>
  )
}

const roleWords = {
  contact: m.desk_role_contact,
  editor: m.desk_role_editor,
  facilitator: m.desk_role_facilitator,
  guest: m.desk_role_guest,
}

function titleOf({ waitingCount, outcomes }: DeskFacts): string {
  if (waitingCount === 1) return m.desk_waits_one()
  if (waitingCount > 1) return m.desk_waits({ number: inWords(waitingCount) })
  if (outcomes.length === 1) return m.desk_outcome_one()
  if (outcomes.length > 1) return m.desk_outcomes({ number: inWords(outcomes.length).toLowerCase() })
  return m.desk_nothing()
}

function leadOf({ waitingCount, waiting, ownCases }: DeskFacts): string {
  if (waitingCount > 0) {
    const days = Math.max(0, ...waiting.map(({ thread }) => (thread.isOpen ? (thread.ageDays ?? 0) : 0)))
    if (days === 0) return m.desk_oldest_today()
    return days === 1 ? m.desk_oldest_day() : m.desk_oldest({ days: inWords(days).toLowerCase() })
  }
  const writes = ownCases.some(({ role }) => role === 'contact' || role === 'editor')
  return writes ? m.desk_nothing_writer() : m.desk_nothing_other()
}

/** Small numbers in a headline are words. */
function inWords(number: number): string {
  return m.desk_numbers().split('|')[number] ?? String(number)
}
