import type { ReactNode } from 'react'

/** What just happened, or is happening. `saved` is read out politely, `wrong` at once. */
export function Notice({
  id,
  kind,
  title,
  children,
}: {
  /** Where an act comes back to, as the hash of the address: who did it by keyboard goes on here. */
  id?: string
  kind?: 'saved' | 'wrong' | 'off'
  /** A few words in bold before the rest. */
  title?: string
  children?: ReactNode
}) {
  const role = kind === 'saved' ? 'status' : kind === 'wrong' ? 'alert' : undefined
  return (
    <div id={id} className={kind ? `notice ${kind}` : 'notice'} role={role}>
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
