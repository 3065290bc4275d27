import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { countOwn } from '../comments/own.ts'
import { ReactForm } from '../comments/react-form.tsx'
import { Threads } from '../comments/thread-view.tsx'
import type { SectionOnPage } from '../sections/section-page.ts'
import type { CasePage } from './case-page.ts'

/** What others said of a part, beside it; without a part, what they said of the case as a whole. */
export function Reactions({ page, section }: { page: CasePage; section: SectionOnPage | null }) {
  const { slug, mayReact, isSignedIn } = page
  const threads = page.threads.filter(
    (thread) => thread.item === null && thread.sectionKey === (section?.key ?? null),
  )
  const canReact = mayReact && (section === null || section.html !== '')
  if (threads.length === 0 && !canReact && (isSignedIn || section))
    return <aside className="part-margin" hidden />
  const name = section ? m.cases_reactions_on({ title: section.title }) : m.cases_reactions_whole()
  return (
    <aside className="part-margin" aria-label={name}>
      {!section && <h3>{name}</h3>}
      <Threads slug={slug} threads={threads} from="case" />
      {canReact && (
        // A reaction one placed makes a new form, folded and empty; what others place meanwhile leaves it as it is.
        <ReactForm
          key={countOwn(threads)}
          slug={slug}
          on={section && { key: section.key, title: section.title, item: null }}
          audience={section ? section.audience : page.audience}
          from="case"
        />
      )}
      {!isSignedIn && !section && (
        <p className="meta">
          <Link to={`/inloggen?next=/casussen/${slug}`}>{m.cases_reactions_sign_in()}</Link>
        </p>
      )}
    </aside>
  )
}
