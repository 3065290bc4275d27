import '../../cases/case.css'
import '../../sections/section-view.css'
import '../item-page.css'
import { Form, Link, useSearchParams } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import { Moment } from '#app/ui/moment.tsx'
import { Written } from '#app/ui/written.tsx'
import { FileList } from '../../attachments/file-list.tsx'
import { HistoryList } from '../../cases/history-line.tsx'
import { MoreReactions } from '../../comments/more-reactions.tsx'
import { countOwn } from '../../comments/own.ts'
import { ReactForm } from '../../comments/react-form.tsx'
import { SelectWordsLater } from '../../comments/select-words-later.tsx'
import { Threads } from '../../comments/thread-view.tsx'
import { FollowButton } from '../../notifications/follow-button.tsx'
import { ChangedSince } from '../../readings/changed-since.tsx'
import { ReadButton } from '../../readings/read-button.tsx'
import { SharingLine } from '../../sections/sharing-line.tsx'
import { SourceList } from '../../sections/source-list.tsx'
import { twinsOf } from '../../twins/queries.ts'
import { TwinList } from '../../twins/twin-list.tsx'
import { kindAt } from '../edit-page.ts'
import { ItemLines } from '../item-lines.tsx'
import { type ItemPage, readItemPage } from '../item-page.ts'
import { LinkForm } from '../link-form.tsx'
import { keyOfItem, listWords, pathOfItem } from '../lists.ts'
import { kindWords, linkWords } from '../words.ts'
import type { Route } from './+types/show'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData?.page.title ?? '' }) },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = context.get(actorContext)
  const ref = { kind: kindAt(params.list), key: params.key }
  const page = readItemPage(actor, params.slug, ref)
  // What visitors read is kept between changes, and the search index follows a change a moment later.
  return { page, twins: actor.kind === 'person' ? await twinsOf(actor, params.slug, ref) : null }
}

export default function Show({ loaderData: { page, twins } }: Route.ComponentProps) {
  const { slug, kind, lines, html, sources, sharing } = page
  const at = pathOfItem(slug, page)
  const [asked] = useSearchParams()
  const proposal = asked.has('contact') && page.ownTwin ? m.twins_proposal(page.ownTwin) : null
  return (
    <div className="page item-page">
      <header className="masthead">
        <p className="crumb">
          <Link to={`/casussen/${slug}`}>{page.caseName}</Link> ·{' '}
          <Link to={`/casussen/${slug}/${listWords[kind]}`}>{kindWords[kind].many()}</Link>
          <span className="kind">{kindWords[kind].one()}</span>
        </p>
        <h1>{page.title}</h1>
        <p className="meta">
          <span>
            {page.isInside ? m.items_changed_on() : m.items_shared_on()} <Moment at={page.at} />
          </span>
          <ChangedSince changed={page.reading?.changed} title={page.title} />
          {page.audience && !sharing && <AudienceMark audience={page.audience} />}
          {page.audience && <Link to={`${at}/versies`}>{m.items_versions()}</Link>}
        </p>
        {sharing && <SharingLine sharing={sharing} shareAt={page.mayShare ? `${at}/deling` : null} />}
        {(page.mayEdit || page.mayBorrow || page.isFollowing !== null) && (
          <div className="acts">
            {page.mayEdit && (
              <>
                <Link className="btn plain" to={`${at}/wijzigen`}>
                  {m.items_edit()}
                </Link>
                <Link className="btn plain" to={`${at}/verwijdering`}>
                  {m.items_delete()}
                </Link>
              </>
            )}
            {page.mayBorrow && (
              <Link className="btn plain" to={`${at}/overname`}>
                {m.items_borrow()}
              </Link>
            )}
            {page.isFollowing !== null && <FollowButton at={at} isFollowing={page.isFollowing} />}
          </div>
        )}
      </header>
      <div className="item-cols">
        <article data-release={page.reading?.release}>
          {html && (
            <div data-react-on={keyOfItem(page)}>
              <Written html={html} />
            </div>
          )}
          <ItemLines lines={lines} />
          <Displacement page={page} at={at} />
          {page.provenance && <p className="meta">{page.provenance}</p>}
          <Files page={page} at={at} />
          {sources.length > 0 && (
            <section aria-labelledby="bronnen">
              <h2 id="bronnen">{m.cases_sources()}</h2>
              <SourceList sources={sources} />
            </section>
          )}
          <Links page={page} at={at} />
          {twins && <TwinList twins={twins} at={at} />}
          <ReadButton readings={[page.reading]} from={at} />
        </article>
        <aside className="item-margin" aria-labelledby="reacties">
          <h2 id="reacties">{kind === 'question' ? m.items_answers() : m.items_reactions()}</h2>
          <Threads slug={slug} threads={page.threads.shown} from="item" />
          {page.threads.more.map((more) => (
            <MoreReactions key={more.sectionKey} slug={slug} more={more} />
          ))}
          {page.mayReact && (
            // A reaction one placed makes a new form, folded and empty; what others place meanwhile leaves it as it is.
            <ReactForm
              key={countOwn(page.threads.shown)}
              slug={slug}
              on={{ key: keyOfItem(page), title: page.title, item: { kind, key: page.key } }}
              audience={page.audience}
              from="item"
              posted={proposal === null ? null : { initialValue: { kind: 'question', text: proposal } }}
            />
          )}
          {page.mayReact && page.html && (
            <p className="meta by-paragraph">
              <Link to={`${at}/reageren`}>{m.passages_by_paragraph()}</Link>
            </p>
          )}
          {!page.isSignedIn && (
            <p className="meta">
              <Link to={`/inloggen?next=${at}`}>{m.items_sign_in()}</Link>
            </p>
          )}
        </aside>
      </div>
      {page.mayReact && (
        <SelectWordsLater
          key={countOwn(page.threads.shown)}
          slug={slug}
          from="item"
          readable={[
            {
              on: { key: keyOfItem(page), title: page.title, item: { kind, key: page.key } },
              audience: page.audience,
            },
          ]}
        />
      )}
      {page.history.length > 0 && (
        <section className="item-history" aria-labelledby="geschiedenis">
          <h2 id="geschiedenis">{m.items_history()}</h2>
          <HistoryList lines={page.history} isReference={page.isReference} />
        </section>
      )}
    </div>
  )
}

function Displacement({ page, at }: { page: ItemPage; at: string }) {
  const { displacement, displacementSharing } = page
  if (!displacement) return null
  return (
    <section className="displacement" aria-labelledby="verplaatsing">
      <h2 id="verplaatsing">{m.items_displacement()}</h2>
      <p>{displacement}</p>
      {displacementSharing && (
        <SharingLine sharing={displacementSharing} shareAt={page.mayShare ? `${at}/verplaatsing` : null} />
      )}
    </section>
  )
}

function Files({ page: { title, files, isInside, audience, mayEdit }, at }: { page: ItemPage; at: string }) {
  if (files.length === 0 && !mayEdit) return null
  return (
    <section id="bestanden" aria-labelledby="bestanden-kop">
      <h2 id="bestanden-kop">{m.items_files()}</h2>
      {files.length > 0 && (
        <FileList files={files} label={m.attachments_list({ title })}>
          {({ isShared }) => isInside && <AudienceMark audience={(isShared && audience) || 'coalition'} />}
        </FileList>
      )}
      {mayEdit && (
        <p className="meta files-foot">
          <Link to={`${at}/bijlagen`}>
            {files.length > 0 ? m.attachments_manage() : m.attachments_manage_first()}
          </Link>
        </p>
      )}
    </section>
  )
}

function Links({ page, at }: { page: ItemPage; at: string }) {
  const { links, mayEdit } = page
  if (links.length === 0 && !mayEdit) return null
  return (
    <section aria-labelledby="verbanden">
      <h2 id="verbanden">{m.items_links()}</h2>
      {links.length === 0 && <p className="unsaid">{m.items_links_none()}</p>}
      <ul className="item-links">
        {links.map((link) => (
          <li key={`${link.isOwn} ${link.name}`}>
            <span className="meta">
              {link.isOwn ? linkWords[link.kind].own() : linkWords[link.kind].others()}
            </span>
            <Link to={link.to}>{link.title}</Link> <span className="kind">{link.where}</span>
            {link.because && <span className="meta">{m.items_link_because({ because: link.because })}</span>}
            {link.contactAt && (
              <Link className="meta" to={link.contactAt}>
                {m.twins_propose()} <span className="sr">{m.twins_propose_with({ name: link.where })}</span>
              </Link>
            )}
            {mayEdit && link.isOwn && (
              <Form method="post" action={`${at}/verbanden`}>
                <button className="link" type="submit" name="remove" value={link.name}>
                  {m.items_link_remove()}
                  <span className="sr"> {m.items_link_remove_of({ title: link.title })}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && page.linkable.length > 0 && (
        <details>
          <summary className="btn quiet">{m.items_link_add()}</summary>
          <LinkForm action={`${at}/verbanden`} linkable={page.linkable} posted={null} />
        </details>
      )}
    </section>
  )
}
