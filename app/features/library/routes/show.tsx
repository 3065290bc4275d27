import '../library.css'
import { Form, Link } from 'react-router'
import type { Actor } from '#app/auth/actor.ts'
import { actorContext } from '#app/auth/context.ts'
import { safeAddress } from '#app/editor/safe-address.ts'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import { Moment } from '#app/ui/moment.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PlainText } from '../../comments/plain-text.tsx'
import { historyOfKnowledge } from '../../networks/history.ts'
import { HistorySection } from '../../networks/history-section.tsx'
import { labelOf } from '../../networks/offer.ts'
import { allCodesOf } from '../../networks/queries.ts'
import { mayKeepLibrary } from '../policy.ts'
import { casesToTakeTo, getLibraryItem, type SeenUse, usesOf } from '../queries.ts'
import type { Route } from './+types/show'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData?.title ?? '' }) },
  { name: 'description', content: loaderData?.summary },
]

export function loader({ context, params }: Route.LoaderArgs) {
  return readPage(context.get(actorContext), params.key)
}

function readPage(actor: Actor, key: string) {
  const item = getLibraryItem(actor, key)
  const { title, publisher, year, url, summary, tags, provenance, audience, retiredAt } = item
  return {
    title,
    kind: item.kind && labelOf(allCodesOf(item.networkId), 'libraryKind', item.kind),
    publisher,
    year,
    url,
    summary,
    tags,
    provenance,
    audience,
    retiredAt,
    uses: usesOf(actor, item.id),
    history: historyOfKnowledge(actor, 'library', item.id),
    mayChange: mayKeepLibrary(actor),
    mayTake: retiredAt === null && casesToTakeTo(actor).length > 0,
  }
}

export default function Show({ loaderData: item, params }: Route.ComponentProps) {
  const { title, kind, url, summary, tags, provenance, audience, retiredAt, uses } = item
  const address = safeAddress(url)
  const page = `/kennisbank/${params.key}`
  return (
    <div className="page knowledge">
      <header className="masthead">
        <p className="crumb">
          <Link to="/kennisbank">{m.library_title()}</Link>
          {kind && ` · ${kind}`}
        </p>
        <h1>{title}</h1>
        <p className="byline">
          {[item.publisher, item.year].filter(Boolean).join(', ')} <AudienceMark audience={audience} />
        </p>
        {retiredAt !== null && (
          <Notice kind="off" title={m.library_retired()}>
            {m.library_retired_why()} <Moment at={retiredAt} />
          </Notice>
        )}
        <p className="acts">
          {address && (
            <a className="btn" href={address} rel="noopener noreferrer">
              {m.library_read()}
            </a>
          )}
          {item.mayTake && (
            <Link className="btn plain" to={`${page}/meenemen`}>
              {m.library_take()}
            </Link>
          )}
          {item.mayChange && (
            <Link className="btn plain" to={`${page}/wijzigen`}>
              {m.library_change()}
            </Link>
          )}
        </p>
      </header>
      <section aria-labelledby="samenvatting">
        <h2 id="samenvatting">{m.library_summary()}</h2>
        <div className="prose">
          {summary ? <PlainText text={summary} /> : <p className="unsaid">{m.library_no_summary()}</p>}
        </div>
        {provenance && (
          <p className="meta">
            <b>{m.cases_provenance()}</b> {provenance}
          </p>
        )}
        {tags.length > 0 && (
          <ul className="chips" aria-label={m.library_tags()}>
            {tags.map((tag) => (
              <li key={tag}>
                <Link className="chip" to={`/kennisbank?${new URLSearchParams({ trefwoord: tag })}`}>
                  {tag}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section id="gebruikt" aria-labelledby="gebruikt-titel">
        <h2 id="gebruikt-titel">{m.library_uses()}</h2>
        {uses.length === 0 ? (
          <p className="unsaid">{m.library_no_uses()}</p>
        ) : (
          <ul className="shelf">
            {uses.map((use) => (
              <Use key={`${use.slug} ${use.item?.address ?? ''}`} use={use} page={page} />
            ))}
          </ul>
        )}
      </section>
      <HistorySection lines={item.history} />
    </div>
  )
}

const shareWords: Record<SeenUse['sharedWith'][number], () => string> = {
  coalition: m.releases_take_back,
  network: m.library_use_share_network,
  public: m.library_use_share_public,
}

function Use({
  use: { slug, caseName, item, reason, audience, at, mayEnd, sharedWith },
  page,
}: {
  use: SeenUse
  page: string
}) {
  return (
    <li>
      <p className="shelf-side">
        <AudienceMark audience={audience} />
        <span>
          <Moment at={at} />
        </span>
      </p>
      <div>
        <h3>
          {item ? (
            <Link to={item.address}>{item.title}</Link>
          ) : (
            <Link to={`/casussen/${slug}`}>{caseName}</Link>
          )}
        </h3>
        {item && <p className="meta">{caseName}</p>}
        {reason && <p>{reason}</p>}
        {sharedWith.length > 0 && (
          <Form method="post" action={`${page}/meenemen`}>
            <p className="hint-line">{m.library_use_share_hint()}</p>
            <input type="hidden" name="act" value="share" />
            <input type="hidden" name="slug" value={slug} />
            <p className="acts">
              {sharedWith.map((one) => (
                <button key={one} type="submit" className="btn plain" name="audience" value={one}>
                  {shareWords[one]()}
                </button>
              ))}
            </p>
          </Form>
        )}
        {mayEnd && (
          <Form method="post" action={`${page}/meenemen`}>
            <input type="hidden" name="act" value="end" />
            <button type="submit" className="btn plain" name="slug" value={slug}>
              {m.library_use_end({ name: caseName })}
            </button>
          </Form>
        )}
      </div>
    </li>
  )
}
