import OpenReactForm, { type ReactProps } from './open-react-form.tsx'
import { sayReact } from './react-on.tsx'

/** A new reaction on a section, an item, or on the case as a whole; folded away until asked for, or until one comes for it. */
export function ReactForm({ isOpen, ...react }: ReactProps & { isOpen?: boolean }) {
  return (
    <details className="react-form" open={react.posted || isOpen ? true : undefined}>
      <summary className="btn ghost">{sayReact(react.on)}</summary>
      <OpenReactForm {...react} />
    </details>
  )
}
