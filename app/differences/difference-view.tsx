import './difference.css'
import { Fragment } from 'react'
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
        {pieces.map(({ kind, text }, index) => {
          const place = at
          at += text.length + 1
          if (kind === 'same')
            return (
              <Fragment key={place}>
                <Same text={text} isFirst={index === 0} isLast={index === pieces.length - 1} />
              </Fragment>
            )
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

/** Less than this takes no more room than a line that says how much of it there is. */
const leastToFold = 400

/** Folded, except the paragraphs beside a change: in a long text one would have to look for the word that is new. */
function Same({ text, isFirst, isLast }: { text: string; isFirst: boolean; isLast: boolean }) {
  const paragraphs = text.split(/\n{2,}/)
  // Before a change stands the beginning of its own paragraph, and often a heading above that.
  const [from, to] = [isFirst ? 0 : 1, isLast ? paragraphs.length : -2]
  const between = paragraphs.slice(from, to)
  const folded = between.join('\n\n')
  if (folded.length < leastToFold) return text
  return (
    <>
      {paragraphs.slice(0, from)}
      <details className="stayed">
        <summary>
          {between.length === 1 ? m.differences_same_one() : m.differences_same({ count: between.length })}
        </summary>
        {folded}
      </details>
      {isLast ? null : paragraphs.slice(to).join('\n\n')}
    </>
  )
}
