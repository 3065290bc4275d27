import '../../sections/section-view.css'
import '../../library/library.css'
import '../findings.css'
import { Link } from 'react-router'
import type { Actor } from '#app/auth/actor.ts'
import { actorContext } from '#app/auth/context.ts'
import { toHtml } from '#app/editor/render.ts'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import { Moment } from '#app/ui/moment.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Written } from '#app/ui/written.tsx'
import { PlainText } from '../../comments/plain-text.tsx'
import { historyOfKnowledge } from '../../networks/history.ts'
import { HistorySection } from '../../networks/history-section.tsx'
import { SourceList } from '../../sections/source-list.tsx'
import { isDissentAnswered } from '../commands.ts'
import { stateOf } from '../finding-list.ts'
import { mayChangeFinding, mayDecideFinding } from '../policy.ts'
import { evidenceOf, getFinding, proposerOf } from '../queries.ts'
import { StateMark } from '../state-mark.tsx'
import { sayDissent, sayItemKind, sayKind } from '../words.ts'
import type { Route } from './+types/show'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData?.title ?? '' }) },
]

export function loader({ context, params }: Route.LoaderArgs) {
  return readPage(context.get(actorContext), params.key)
}

function readPage(actor: Actor, key: string) {
  const finding = getFinding(actor, key)
  return {
    title: finding.title,
    kind: finding.kind,
    state: stateOf(finding),
    storyHtml: toHtml(finding.story),
    conditions: finding.conditions,
    dissent: sayDissent(finding),
    isDissentAnswered: isDissentAnswered(finding),
    year: finding.year,
    sources: finding.sources,
    audience: finding.audience,
    items: evidenceOf(actor, finding.id),
    acceptedAt: finding.acceptedAt,
    declinedAt: finding.declinedAt,
    declinedBecause: finding.declinedBecause,
    proposedBy: proposerOf(actor, finding),
    proposedAt: finding.proposedAt,
    history: historyOfKnowledge(actor, 'finding', finding.id),
    mayChange: mayChangeFinding(actor, finding),
    mayDecide: mayDecideFinding(actor),
  }
}

export default function Show({ loaderData: finding, params }: Route.ComponentProps) {
  const { state, acceptedAt, declinedAt, items } = finding
  const page = `/bevindingen/${params.key}`
  return (
    <div className="page knowledge finding">
      <header className="masthead">
        <p className="crumb">
          <Link to="/bevindingen">{m.findings_title()}</Link> · {sayKind(finding.kind)}{' '}
          <StateMark state={state} />
        </p>
        <h1>{finding.title}</h1>
        <p className="byline">
          {finding.year && <span>{finding.year}</span>}
          <span>
            {finding.proposedBy
              ? m.findings_proposed_by({ name: finding.proposedBy })
              : m.findings_proposed()}{' '}
            <Moment at={finding.proposedAt} />
          </span>
          {acceptedAt !== null && (
            <span>
              {m.findings_accepted()} <Moment at={acceptedAt} />
            </span>
          )}
          <AudienceMark audience={finding.audience} />
        </p>
        {state === 'proposal' && <Notice>{m.findings_proposal_why()}</Notice>}
        {declinedAt !== null && (
          <Notice kind="off" title={m.findings_declined()}>
            <Moment at={declinedAt} />. {finding.declinedBecause}
          </Notice>
        )}
        {(finding.mayChange || finding.mayDecide) && (
          <p className="acts">
            {finding.mayDecide && (
              <Link className="btn" to={`${page}/besluit`}>
                {state === 'proposal' ? m.findings_decide() : m.findings_undo()}
              </Link>
            )}
            {finding.mayChange && (
              <Link className="btn plain" to={`${page}/wijzigen`}>
                {m.findings_change()}
              </Link>
            )}
          </p>
        )}
      </header>
      {finding.storyHtml && (
        <section aria-labelledby="verhaal">
          <h2 id="verhaal">{m.findings_story()}</h2>
          <Written html={finding.storyHtml} />
        </section>
      )}
      <div className="finding-sides">
        <section aria-labelledby="voorwaarden">
          <h2 id="voorwaarden">{m.findings_conditions()}</h2>
          {finding.conditions ? (
            <PlainText text={finding.conditions} />
          ) : (
            <p className="unsaid">{m.findings_no_conditions()}</p>
          )}
        </section>
        <section aria-labelledby="anders">
          <h2 id="anders">{m.findings_dissent()}</h2>
          {finding.isDissentAnswered ? (
            <PlainText text={finding.dissent} />
          ) : (
            <p className="unsaid">{finding.dissent}</p>
          )}
        </section>
      </div>
      <section aria-labelledby="rust-op">
        <h2 id="rust-op">{m.findings_evidence()}</h2>
        {items.length === 0 ? (
          <p className="unsaid">{m.findings_no_evidence()}</p>
        ) : (
          <ul className="shelf">
            {items.map(({ address, kind, title, caseName }) => (
              <li key={address}>
                <p className="shelf-side">
                  <b>{sayItemKind(kind)}</b>
                  <span>{caseName}</span>
                </p>
                <h3>
                  <Link to={address}>{title}</Link>
                </h3>
              </li>
            ))}
          </ul>
        )}
      </section>
      {finding.sources.length > 0 && (
        <section aria-labelledby="bronnen">
          <h2 id="bronnen">{m.cases_sources()}</h2>
          <SourceList sources={finding.sources} />
        </section>
      )}
      <HistorySection lines={finding.history} />
    </div>
  )
}
