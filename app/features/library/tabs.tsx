import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'

/** The two halves of the library: what others wrote, and what one can do. */
export function LibraryTabs({ current }: { current: 'sources' | 'catalogue' }) {
  return (
    <nav className="seg" aria-label={m.library_tabs()}>
      <Link to="/kennisbank" aria-current={current === 'sources' ? 'true' : undefined}>
        {m.library_tab_sources()}
      </Link>
      <Link to="/kennisbank/aanpakken" aria-current={current === 'catalogue' ? 'true' : undefined}>
        {m.library_tab_catalogue()}
      </Link>
    </nav>
  )
}
