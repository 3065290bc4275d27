import { type ReactNode, useState } from 'react'
import type { FormField } from '#app/ui/fields.tsx'
import { FoldedWhenNarrow } from '#app/ui/folded-when-narrow.tsx'

/** Fields that belong together, of which a form has many: on a phone what is filled in already is one line. */
export function FoldedRow({
  className = 'row',
  label,
  title,
  others,
  children,
}: {
  className?: string
  label: string
  /** What the row is known by. */
  title: FormField
  others: FormField[]
  children: ReactNode
}) {
  const said = typeof title.initialValue === 'string' ? title.initialValue : ''
  const isWrong = [title, ...others].some(({ errors }) => errors !== undefined && errors.length > 0)
  const [isOpen, setOpen] = useState(said === '' || isWrong)
  // What was opened stays so: a fault that is mended does not fold the row under one's hands.
  if (isWrong && !isOpen) setOpen(true)
  return (
    <fieldset className={className} aria-label={label}>
      <FoldedWhenNarrow summary={said || label} isOpen={isOpen}>
        {children}
      </FoldedWhenNarrow>
    </fieldset>
  )
}
