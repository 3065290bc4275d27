import type { ReactNode } from 'react'
import { m } from '#app/paraglide/messages.js'
import type { ItemKind } from '#db/schema/index.ts'
import type { ReactOn } from './open-react-form.tsx'

const itemWords: Record<ItemKind, () => string> = {
  dilemma: m.comments_react_dilemma,
  question: m.comments_react_question,
  expectation: m.comments_react_expectation,
  intervention: m.comments_react_intervention,
}

/** On the button: a part by its name, an item by its kind, since its name is a sentence that stands above it already. */
export function sayReact(on: ReactOn): ReactNode {
  if (!on) return m.comments_react_case()
  if (!on.item) return m.comments_react_section({ title: on.title })
  return (
    <>
      {itemWords[on.item.kind]()}
      <span className="sr">: {on.title}</span>
    </>
  )
}
