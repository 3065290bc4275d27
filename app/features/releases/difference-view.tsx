import { m } from '#app/paraglide/messages.js'
import type { Piece } from './difference.ts'

/** What came and what went, to be seen without colour and heard without sight. */
export function Difference({ pieces }: { pieces: Piece[] }) {
  if (pieces.every(({ is }) => is === 'same')) return <p className="unsaid">{m.releases_only_format()}</p>
  let at = 0
  return (
    <>
      <p className="meta">{m.releases_difference_key()}</p>
      <div className="difference">
        {pieces.map(({ is, text }) => {
          const place = at
          at += text.length + 1
          if (is === 'same') return <span key={place}>{text}</span>
          const Mark = is === 'added' ? 'ins' : 'del'
          return (
            <Mark key={place}>
              <span className="sr">{is === 'added' ? m.releases_added() : m.releases_removed()} </span>
              {text}
              <span className="sr"> {m.releases_mark_end()}</span>
            </Mark>
          )
        })}
      </div>
    </>
  )
}
