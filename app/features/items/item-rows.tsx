import './item-rows.css'
import { Form, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import { DomainShape } from '#app/ui/domain-mark.tsx'
import { ChangedSince } from '../readings/changed-since.tsx'
import type { ItemInList } from './list-page.ts'
import { pathOfItem } from './lists.ts'

/** The items of one list of a case, one under another: what it is, how it stands, and who else reads it. */
export function ItemRows({
  slug,
  items,
  reactions,
  mayMove = false,
}: {
  slug: string
  items: ItemInList[]
  reactions?: Record<string, number>
  mayMove?: boolean
}) {
  return (
    <ul className="item-rows">
      {items.map((item, at) => (
        <li key={item.key} id={item.key}>
          <div className="item-title">
            {item.domain.key && <DomainShape domain={item.domain.key} />}
            <Link to={pathOfItem(slug, item)}>{item.title}</Link>
          </div>
          <p className="meta">
            {item.chips.map((chip) => (
              <span key={chip}>{chip}</span>
            ))}
            {item.sharing && <Sharing item={item} />}
            <ChangedSince changed={item.changed} title={item.title} />
            <Reactions count={reactions?.[item.key] ?? 0} />
          </p>
          {mayMove && items.length > 1 && (
            <Form
              method="post"
              action={`${pathOfItem(slug, item)}/plaats`}
              className="move"
              preventScrollReset
            >
              <MoveButton direction="up" title={item.title} isAtEnd={at === 0} />
              <MoveButton direction="down" title={item.title} isAtEnd={at === items.length - 1} />
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}

function Sharing({ item: { sharing } }: { item: ItemInList }) {
  if (!sharing) return null
  if (!sharing.audience) return <span className="state open">{m.sections_not_shared()}</span>
  return (
    <>
      <AudienceMark audience={sharing.audience} />
      {sharing.isChanged && <span className="state open">{m.sections_changed_since_shared()}</span>}
    </>
  )
}

function Reactions({ count }: { count: number }) {
  if (count === 0) return null
  return <span>{count === 1 ? m.items_reactions_one() : m.items_reactions_many({ count })}</span>
}

function MoveButton({
  direction,
  title,
  isAtEnd,
}: {
  direction: 'up' | 'down'
  title: string
  isAtEnd: boolean
}) {
  return (
    <button className="link" type="submit" name="direction" value={direction} disabled={isAtEnd}>
      <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span>
      <span className="sr">
        {direction === 'up' ? m.items_up() : m.items_down()}: {title}
      </span>
    </button>
  )
}
