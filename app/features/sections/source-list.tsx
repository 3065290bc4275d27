import { safeAddress } from '#app/editor/safe-address.ts'
import type { Source } from '#db/schema/index.ts'

export function SourceList({ sources }: { sources: Source[] }) {
  return (
    <ol className="sources">
      {sources.map(({ title, publisher, year, url, note }) => {
        const address = url ? safeAddress(url) : null
        return (
          <li key={`${title} ${publisher} ${year ?? ''}`}>
            {address ? (
              <a href={address} rel="noopener noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            <span className="meta">{[publisher, year].filter(Boolean).join(', ')}</span>
            {note && <span className="meta">{note}</span>}
          </li>
        )
      })}
    </ol>
  )
}
