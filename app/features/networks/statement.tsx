import type { ReactNode } from 'react'

/** A page of plain text about this place itself: who sees what, accessibility, privacy. */
export function Statement({ title, intro, children }: { title: string; intro: string; children: ReactNode }) {
  return (
    <div className="page">
      <div className="masthead">
        <h1>{title}</h1>
        <p className="essence">{intro}</p>
      </div>
      <div className="prose statement">{children}</div>
    </div>
  )
}
