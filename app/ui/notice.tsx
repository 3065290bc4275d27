import type { ReactNode } from 'react'

/** What just happened, or is happening. `saved` is read out politely, `wrong` at once. */
export function Notice({
  kind,
  title,
  children,
}: {
  kind?: 'saved' | 'wrong' | 'off'
  /** A few words in bold before the rest. */
  title?: string
  children?: ReactNode
}) {
  const role = kind === 'saved' ? 'status' : kind === 'wrong' ? 'alert' : undefined
  return (
    <div className={kind ? `notice ${kind}` : 'notice'} role={role}>
      {title && (
        <b>
          {kind === 'saved' && <span aria-hidden="true">✓ </span>}
          {title}
        </b>
      )}
      {children}
    </div>
  )
}
