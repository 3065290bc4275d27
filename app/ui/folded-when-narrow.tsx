import './folded-when-narrow.css'
import type { ReactNode } from 'react'

/** Stands open where there is room and on paper; where the page is narrow it is unfolded, without script too. */
export function FoldedWhenNarrow({
  summary,
  isOpen = false,
  children,
}: {
  summary: ReactNode
  isOpen?: boolean
  children: ReactNode
}) {
  return (
    <details className="folded-when-narrow" open={isOpen || undefined}>
      <summary>
        <span>{summary}</span>
      </summary>
      {children}
    </details>
  )
}
