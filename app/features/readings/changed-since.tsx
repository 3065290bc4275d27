import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import type { Reading } from './queries.ts'

/** That something is not as this reader knows it, one step from what became of it. */
export function ChangedSince({ reading, title }: { reading: Reading | null; title: string }) {
  if (!reading?.changed) return null
  return (
    <Link className="state open" to={reading.changed.to}>
      {m.readings_changed()} (<Moment at={reading.changed.at} />)<span className="sr"> {title}</span>
    </Link>
  )
}
