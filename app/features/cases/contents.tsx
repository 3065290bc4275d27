import { type RefObject, useEffect, useRef } from 'react'
import { m } from '#app/paraglide/messages.js'
import type { CasePage } from './case-page.ts'

/** Where everything is on the page of a case. */
export function Contents({ page }: { page: CasePage }) {
  return (
    <nav className="toc" aria-label={m.cases_contents()}>
      <ol ref={useSlidingAlong()}>
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

/** The link to where one is reading, which a browser that knows this keeps up by itself. */
const current = 'a:target-current'

/** On a narrow screen the contents are a strip wider than the screen: it goes along to where one is reading. */
function useSlidingAlong(): RefObject<HTMLOListElement | null> {
  const strip = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (!CSS.supports(`selector(${current})`)) return
    const slide = () => {
      const link = strip.current?.querySelector(current)
      if (!strip.current || !link) return
      const [own, its] = [strip.current.getBoundingClientRect(), link.getBoundingClientRect()]
      // Not by scrollIntoView, which may move the page as well.
      strip.current.scrollBy({ left: its.left + its.width / 2 - (own.left + own.width / 2) })
    }
    // What is current is told only when the page is painted after it stood still.
    const slideLater = () => requestAnimationFrame(() => requestAnimationFrame(slide))
    document.addEventListener('scrollend', slideLater)
    return () => document.removeEventListener('scrollend', slideLater)
  }, [])
  return strip
}
