import { href, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { FoldedReactForm } from '../comments/folded-react-form.tsx'
import { MoreReactions } from '../comments/more-reactions.tsx'
import { countOwn } from '../comments/own.ts'
import type { SeenThread } from '../comments/queries.ts'
import { Threads, ThreadView } from '../comments/thread-view.tsx'
import type { SectionOnPage } from '../sections/section-page.ts'
import type { CasePage } from './case-page.ts'

/** What others said of a part, beside it; without a part, what they said of the case as a whole. */
export function Reactions({ page, section }: { page: CasePage; section: SectionOnPage | null }) {
  const { slug, mayReact, isSignedIn } = page
  const inText = new Set(section?.notes.flatMap(({ ids }) => ids))
  const threads = threadsOn(page, section).filter(({ publicId }) => !inText.has(publicId))
  const more = page.threads.more.find(({ sectionKey }) => sectionKey === (section?.key ?? null))
  const canReact = mayReact && (section === null || section.html !== '')
  if (threads.length === 0 && !more && !canReact && (isSignedIn || section))
    return <aside className="part-margin" hidden />
  const name = section ? m.cases_reactions_on({ title: section.title }) : m.cases_reactions_whole()
  return (
    <aside className="part-margin" aria-label={name}>
      {!section && <h3>{name}</h3>}
      <Threads slug={slug} threads={threads} from="case" />
      {more && <MoreReactions slug={slug} more={more} />}
      {canReact && (
        <>
          {/* A reaction one placed makes a new form, folded and empty; what others place meanwhile leaves it as it is. */}
          <FoldedReactForm
            key={countOwn(threads)}
            slug={slug}
            on={section && { key: section.key, title: section.title, item: null }}
            audience={section ? section.audience : page.audience}
            from="case"
          />
          {section && (
            <p className="meta by-paragraph">
              <Link to={href('/casussen/:slug/onderdelen/:key/reageren', { slug, key: section.key })}>
                {m.passages_by_paragraph()}
                <span className="sr"> {m.passages_by_paragraph_of({ title: section.title })}</span>
              </Link>
            </p>
          )}
        </>
      )}
      {!isSignedIn && !section && (
        <p className="meta">
          <Link to={`/inloggen?next=/casussen/${slug}`}>{m.cases_reactions_sign_in()}</Link>
        </p>
      )}
    </aside>
  )
}

/** The reactions on words of one paragraph: a group and no landmark, of which a case with many would have too many, all called the same. */
export function Notes({ page, ids }: { page: CasePage; ids: string[] }) {
  const threads = page.threads.shown.filter(({ publicId }) => ids.includes(publicId))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div role="group" className="notes threads" aria-label={m.passages_notes()}>
      {threads.map((thread) => (
        <ThreadView key={thread.publicId} slug={page.slug} thread={thread} from="case" />
      ))}
    </div>
  )
}

/** All there are on a part, also those the page does not show. */
export function countReactions(page: CasePage, section: SectionOnPage): number {
  const more = page.threads.more.find(({ sectionKey }) => sectionKey === section.key)
  return threadsOn(page, section).length + (more?.left.reduce((sum, { count }) => sum + count, 0) ?? 0)
}

function threadsOn(page: CasePage, section: SectionOnPage | null): SeenThread[] {
  return page.threads.shown.filter(({ sectionKey }) => sectionKey === (section?.key ?? null))
}
