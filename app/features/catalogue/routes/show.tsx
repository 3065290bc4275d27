import '../../sections/section-view.css'
import '../../library/library.css'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Actor } from '#app/auth/actor.ts'
import { actorContext } from '#app/auth/context.ts'
import { toHtml } from '#app/editor/render.ts'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import { DomainName } from '#app/ui/domain-mark.tsx'
import { Moment } from '#app/ui/moment.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Written } from '#app/ui/written.tsx'
import type { CodeList } from '#db/schema/index.ts'
import { historyOfKnowledge } from '../../networks/history.ts'
import { HistorySection } from '../../networks/history-section.tsx'
import { labelOf } from '../../networks/offer.ts'
import { allCodesOf } from '../../networks/queries.ts'
import { SourceList } from '../../sections/source-list.tsx'
import { mayKeepCatalogue } from '../policy.ts'
import { getCatalogueItem, instancesOf } from '../queries.ts'
import type { Route } from './+types/show'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData?.title ?? '' }) },
  { name: 'description', content: loaderData?.forWhom },
]

export function loader({ context, params }: Route.LoaderArgs) {
  return readPage(context.get(actorContext), params.key)
}

function readPage(actor: Actor, key: string) {
  const { id, networkId, title, audience, retiredAt, content } = getCatalogueItem(actor, key)
  const codes = allCodesOf(networkId)
  const say = (list: CodeList, code: string) => code && labelOf(codes, list, code)
  return {
    title,
    audience,
    retiredAt,
    storyHtml: toHtml(content.story),
    forWhom: content.forWhom,
    domain: content.domain,
    domainLabel: say('domain', content.domain),
    type: content.typeOther || say('interventionType', content.type),
    scale: say('scale', content.scale),
    aims: content.aims.map((aim) => say('aim', aim)),
    partners: content.partners,
    expectedYields: content.expectedYields,
    reportedEffects: content.reportedEffects,
    nationalEvidence: say('nationalEvidence', content.nationalEvidence),
    localEvidence: say('localEvidence', content.localEvidence),
    evidenceNote: content.evidenceNote,
    sources: content.sources,
    instances: instancesOf(actor, key).map(({ phase, ...instance }) => ({
      ...instance,
      phase: say('interventionPhase', phase),
    })),
    history: historyOfKnowledge(actor, 'catalogue', id),
    mayChange: mayKeepCatalogue(actor),
  }
}

export default function Show({ loaderData: item, params }: Route.ComponentProps) {
  return (
    <div className="page knowledge">
      <header className="masthead">
        <p className="crumb">
          <Link to="/kennisbank">{m.library_title()}</Link> ·{' '}
          <Link to="/kennisbank/aanpakken">{m.library_tab_catalogue()}</Link>
        </p>
        <h1>{item.title}</h1>
        <p className="essence">{m.catalogue_for({ whom: item.forWhom })}</p>
        <p className="byline">
          <b>
            <DomainName domain={item.domain}>{item.domainLabel}</DomainName>
          </b>{' '}
          <AudienceMark audience={item.audience} />
        </p>
        {item.retiredAt !== null && (
          <Notice kind="off" title={m.library_retired()}>
            {m.catalogue_retired_why()} <Moment at={item.retiredAt} />
          </Notice>
        )}
        {item.mayChange && (
          <p className="acts">
            <Link className="btn plain" to={`/kennisbank/aanpakken/${params.key}/wijzigen`}>
              {m.catalogue_change()}
            </Link>
          </p>
        )}
      </header>
      {item.storyHtml && (
        <section aria-labelledby="verhaal">
          <h2 id="verhaal">{m.catalogue_how()}</h2>
          <Written html={item.storyHtml} />
        </section>
      )}
      <section aria-labelledby="kort">
        <h2 id="kort">{m.catalogue_facts()}</h2>
        <dl className="in-short">
          <Line term={m.catalogue_type()} value={item.type} />
          <Line term={m.catalogue_scale()} value={item.scale} />
          <Line term={m.catalogue_aims()} value={item.aims.join(', ')} />
          <Line term={m.catalogue_partners()} value={item.partners.join(', ')} />
          <Line term={m.catalogue_national_evidence()} value={item.nationalEvidence} />
          <Line term={m.catalogue_local_evidence()} value={item.localEvidence}>
            {item.evidenceNote && <small>{item.evidenceNote}</small>}
          </Line>
        </dl>
      </section>
      {item.expectedYields.length > 0 && (
        <section aria-labelledby="opbrengsten">
          <h2 id="opbrengsten">{m.catalogue_yields()}</h2>
          <ul className="prose">
            {item.expectedYields.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
      {item.reportedEffects.length > 0 && (
        <section aria-labelledby="effecten">
          <h2 id="effecten">{m.catalogue_effects()}</h2>
          <ul className="shelf">
            {item.reportedEffects.map(({ text, source }) => (
              <li key={text}>
                <p className="shelf-side">{source || m.catalogue_effect_no_source()}</p>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="casussen">
        <h2 id="casussen">{m.catalogue_instances()}</h2>
        {item.instances.length === 0 ? (
          <p className="unsaid">{m.catalogue_no_instances()}</p>
        ) : (
          <ul className="shelf">
            {item.instances.map(({ address, title, caseName, phase }) => (
              <li key={address}>
                <p className="shelf-side">
                  <b>{caseName}</b>
                  {phase && <span>{phase}</span>}
                </p>
                <h3>
                  <Link to={address}>{title}</Link>
                </h3>
              </li>
            ))}
          </ul>
        )}
      </section>
      {item.sources.length > 0 && (
        <section aria-labelledby="bronnen">
          <h2 id="bronnen">{m.cases_sources()}</h2>
          <SourceList sources={item.sources} />
        </section>
      )}
      <HistorySection lines={item.history} />
    </div>
  )
}

function Line({ term, value, children }: { term: string; value: string; children?: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {value || <span className="unsaid">{m.cases_unknown()}</span>}
        {children}
      </dd>
    </div>
  )
}
