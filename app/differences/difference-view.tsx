import './difference.css'
import { m } from '#app/paraglide/messages.js'
import type { Piece } from './words.ts'

/** What came and what went, to be seen without colour and heard without sight. */
export function Difference({ pieces }: { pieces: Piece[] }) {
  if (pieces.every(({ kind }) => kind === 'same'))
    return <p className="unsaid">{m.differences_only_format()}</p>
  let at = 0
  return (
    <>
      <p className="meta">{m.differences_key()}</p>
      <div className="difference">
        {pieces.map(({ kind, text }) => {
          const place = at
          at += text.length + 1
          if (kind === 'same') return <span key={place}>{text}</span>
          const Mark = kind === 'added' ? 'ins' : 'del'
          return (
            <Mark key={place}>
              <span className="sr">
                {kind === 'added' ? m.differences_added() : m.differences_removed()}{' '}
              </span>
              {text}
              <span className="sr"> {m.differences_mark_end()}</span>
            </Mark>
          )
        })}
      </div>
    </>
  )
}
