import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { pathAmongAll } from './back-to.ts'
import type { ThreadFilter } from './filter.ts'
import type { MoreThreads } from './on-page.ts'

const words: Record<ThreadFilter, { one: () => string; more: (inputs: { count: number }) => string }> = {
  alle: { one: m.comments_more_one, more: m.comments_more },
  open: { one: m.comments_more_open_one, more: m.comments_more_open },
  afgehandeld: { one: m.comments_more_settled_one, more: m.comments_more_settled },
}

/** The way to what a page does not show any more. */
export function MoreReactions({ slug, more }: { slug: string; more: MoreThreads }) {
  return (
    <>
      {more.left.map(({ filter, count, first }) => (
        <p className="meta" key={filter}>
          <Link to={pathAmongAll(slug, first, filter)}>
            {count === 1 ? words[filter].one() : words[filter].more({ count })}
          </Link>
        </p>
      ))}
    </>
  )
}
