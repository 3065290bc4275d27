import type { VersionChoice } from '#app/differences/compare-versions.tsx'
import { sayVersion } from '#app/differences/say-versions.ts'
import { m } from '#app/paraglide/messages.js'
import type { Sitting } from './history.ts'

/** Who wrote in a sitting, and what kind of sitting it was. */
export function SittingLine({ sitting: { authors, restoredFrom } }: { sitting: Sitting }) {
  return (
    <p className="meta">
      <span>
        {authors.length > 0
          ? m.sections_history_by({ names: authors.join(', ') })
          : m.sections_history_before()}
      </span>
      {restoredFrom !== null && <span>{m.sections_history_restored({ number: restoredFrom })}</span>}
    </p>
  )
}

/** Sittings, newest first, to choose from. */
export function sittingChoices(sittings: Sitting[]): VersionChoice[] {
  return sittings.map(({ number, endedAt, authors }, place) => ({
    value: String(number),
    label: sayVersion({ number, at: endedAt, isNow: place === 0, names: authors }),
  }))
}
