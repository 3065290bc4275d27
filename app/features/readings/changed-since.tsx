import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import type { Changed } from './queries.ts'

/** That something is not as this reader knows it, one step from what became of it. */
export function ChangedSince({ changed, title }: { changed: Changed | null | undefined; title: string }) {
  if (!changed) return null
  return (
    <Link className="state open" to={changed.to}>
      {m.readings_changed()} (<Moment at={changed.at} />)<span className="sr"> {title}</span>
    </Link>
  )
}
