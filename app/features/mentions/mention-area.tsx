import './mentions.css'
import { type ComponentProps, Suspense, useEffect, useRef, useState } from 'react'
import { TextArea } from '#app/ui/fields.tsx'
import { optionalPart } from '#app/ui/optional-part.tsx'
import { nameAsked } from './words-asked.ts'

const MentionList = optionalPart(() => import('./mention-list.tsx'))

/** A field in which one can mention people. Who types no `@` loads no more than the field. */
export function MentionArea({
  slug,
  thread,
  ...area
}: ComponentProps<typeof TextArea> & {
  slug: string
  /** The thread it is an answer in; else the form says what it is on. */
  thread?: string
}) {
  const [isAsked, setAsked] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = place.current?.querySelector('textarea')
    if (!field || isAsked) return
    const look = () => setAsked(nameAsked(field.value.slice(0, field.selectionEnd)) !== null)
    field.addEventListener('input', look)
    return () => field.removeEventListener('input', look)
  }, [isAsked])
  return (
    <div className="mention-area" ref={place}>
      <TextArea {...area} />
      {isAsked && (
        <Suspense>
          <MentionList fieldId={area.field.id} slug={slug} thread={thread} />
        </Suspense>
      )}
    </div>
  )
}
