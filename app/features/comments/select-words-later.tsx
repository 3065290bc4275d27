import type { ComponentProps } from 'react'
import { Suspense, useEffect, useState } from 'react'
import { optionalPart } from '#app/ui/optional-part.tsx'

const SelectWords = optionalPart(() => import('./select-words.tsx'))

/** Selecting words to react on comes when the page stands: reading goes first. */
export function SelectWordsLater(given: ComponentProps<typeof SelectWords>) {
  const [isTime, setTime] = useState(false)
  useEffect(() => {
    const soon = setTimeout(() => setTime(true), 300)
    return () => clearTimeout(soon)
  }, [])
  if (!isTime) return null
  return (
    <Suspense>
      <SelectWords {...given} />
    </Suspense>
  )
}
