import { m } from '#app/paraglide/messages.js'
import OpenReactForm, { type ReactOn, type ReactProps } from './open-react-form.tsx'

/** A new reaction on a section, an item, or on the case as a whole; folded away until asked for, or until one comes for it. */
export function ReactForm({ isOpen, ...react }: ReactProps & { isOpen?: boolean }) {
  return (
    <details className="react-form" open={react.posted || isOpen ? true : undefined}>
      <summary className="btn ghost">{sayWhat(react.on)}</summary>
      <OpenReactForm {...react} />
    </details>
  )
}

function sayWhat(on: ReactOn): string {
  if (!on) return m.comments_react_case()
  return on.item?.kind === 'question'
    ? m.comments_react_question()
    : m.comments_react_section({ title: on.title })
}
