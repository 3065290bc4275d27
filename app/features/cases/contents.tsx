import { m } from '#app/paraglide/messages.js'
import type { CasePage } from './case-page.ts'

/** Where everything is on the page of a case. */
export function Contents({ page }: { page: CasePage }) {
  return (
    <nav className="toc" aria-label={m.cases_contents()}>
      <ol>
        {page.sections.map(({ key, title, html, list }) => (
          <li key={key} className={html || list?.items.length ? undefined : 'todo'}>
            <a href={`#${key}`}>
              {title} {!html && !list?.items.length && <i>{m.cases_contents_empty()}</i>}
              {list && list.items.length > 0 && <small>{list.items.length}</small>}
            </a>
          </li>
        ))}
        {page.about && (
          <li>
            <a href="#feiten">{m.cases_facts_and_sources()}</a>
          </li>
        )}
        {page.about && !page.isReference && (
          <li>
            <a href="#coalitie">{m.cases_coalition()}</a>
          </li>
        )}
        <li>
          <a href="#geschiedenis">{m.cases_history()}</a>
        </li>
      </ol>
    </nav>
  )
}
