import './ordered.css'
import type { ReactNode } from 'react'
import { Form, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { Done } from './done.ts'
import { MoveButtons } from './move-buttons.tsx'

/** One line: what it is called, where it is changed, and what is said of it. */
export type Ordered = { key: string; name: string; at: string; words: ReactNode }

/** What organisers put in order, to move and to change; and under it what was retired, to bring back. */
export function OrderedLists({
  title,
  note,
  none = null,
  standing,
  retiredNote,
  retired,
  done,
  isWide = false,
}: {
  title: string
  note: string
  /** In the place of an empty list. */
  none?: ReactNode
  standing: Ordered[]
  retiredNote: string
  retired: Ordered[]
  /** What an act before this page did, and to which one. */
  done: Done | null
  /** Its words are more than a line. */
  isWide?: boolean
}) {
  const classOf = (isJust: boolean) =>
    [isWide && 'wide', isJust && 'just'].filter(Boolean).join(' ') || undefined
  return (
    <div>
      <section aria-labelledby="nu">
        <div className="sec">
          <h2 id="nu">{title}</h2>
          <span className="meta">{note}</span>
        </div>
        {standing.length === 0 && none}
        <ol className="ordered">
          {standing.map(({ key, name, at, words }, place) => (
            <li key={key} className={classOf(key === done?.key)}>
              {words}
              <div className="ordered-acts">
                <MoveButtons
                  action={at}
                  name={name}
                  place={place + 1}
                  count={standing.length}
                  pressed={key === done?.key ? done.to : null}
                />
                <Link className="btn plain" to={at}>
                  {m.networks_change()} <span className="sr">{name}</span>
                </Link>
              </div>
            </li>
          ))}
        </ol>
      </section>
      {retired.length > 0 && (
        <section aria-labelledby="vervallen">
          <div className="sec">
            <h2 id="vervallen">{m.networks_retired()}</h2>
            <span className="meta">{retiredNote}</span>
          </div>
          <ul className="ordered">
            {retired.map(({ key, name, at, words }) => (
              <li key={key} className={classOf(false)}>
                {words}
                <Form method="post" action={at}>
                  <button type="submit" name="act" value="restore" className="btn quiet">
                    {m.networks_restore()} <span className="sr">{name}</span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
