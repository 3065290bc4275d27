import { Fragment, type ReactNode } from 'react'
import { Written } from '#app/ui/written.tsx'
import type { MarkedText } from './mark-words.ts'

/** A text with what was said about it behind each paragraph: in the margin where there is one, and else under the paragraph. */
export function WrittenWithNotes({
  html,
  notes,
  children,
}: MarkedText & { children: (ids: string[]) => ReactNode }) {
  return (
    <>
      {notes.map(({ at, ids }, index) => (
        <Fragment key={at}>
          <Written html={html.slice(notes[index - 1]?.at ?? 0, at)} />
          {children(ids)}
        </Fragment>
      ))}
      <Written html={html.slice(notes.at(-1)?.at ?? 0)} />
    </>
  )
}
