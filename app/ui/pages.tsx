import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'

/** The way to the other pages of a list; nothing when there are none. */
export function Pages({
  page,
  pages,
  addressOf,
}: {
  page: number
  pages: number
  addressOf: (page: number) => string
}) {
  if (pages === 1) return null
  return (
    <nav className="pages" aria-label={m.frame_pages()}>
      {page > 1 && (
        <Link rel="prev" to={addressOf(page - 1)}>
          {m.frame_pages_previous()}
        </Link>
      )}
      <span>{m.frame_pages_where({ page, pages })}</span>
      {page < pages && (
        <Link rel="next" to={addressOf(page + 1)}>
          {m.frame_pages_next()}
        </Link>
      )}
    </nav>
  )
}
