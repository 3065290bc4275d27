import { useEffect, useRef } from 'react'
import { Form, useLocation } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { Direction } from './order.ts'

/** Up and down in a list. Whoever just pressed one goes on from there, with the keyboard too. */
export function MoveButtons({
  action,
  name,
  place,
  count,
  pressed,
}: {
  action: string
  name: string
  /** Counting from 1. */
  place: number
  count: number
  /** The button that brought it here. */
  pressed: Direction | null
}) {
  const form = useRef<HTMLFormElement>(null)
  const { key } = useLocation()
  const mayGo = { up: place > 1, down: place < count }
  const other = pressed === 'up' ? 'down' : 'up'
  const focused = pressed && (mayGo[pressed] ? pressed : other)
  // The row went elsewhere in the page, and a browser drops the focus of what is moved; without script the attribute does it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each press is an address of its own, also when it leads to the same button
  useEffect(() => {
    if (focused) form.current?.querySelector<HTMLElement>(`[value=${focused}]`)?.focus()
  }, [focused, key])
  return (
    <Form method="post" action={action} preventScrollReset className="move" ref={form}>
      <input type="hidden" name="act" value="move" />
      <input type="hidden" name="from" value={place} />
      {(['up', 'down'] as const).map((to) => (
        <button
          key={to}
          type="submit"
          name="to"
          value={to}
          className="btn plain"
          disabled={!mayGo[to]}
          {...(to === focused && { autoFocus: true })}
        >
          <span aria-hidden="true">{to === 'up' ? '↑' : '↓'}</span>
          <span className="sr">
            {to === 'up' ? m.networks_move_up({ name }) : m.networks_move_down({ name })}
          </span>
        </button>
      ))}
    </Form>
  )
}
