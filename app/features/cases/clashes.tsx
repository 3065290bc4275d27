import { m } from '#app/paraglide/messages.js'
import type { Clash } from './stale.ts'

/** What somebody else saved, beside what was typed meanwhile. */
export function Clashes({ clashes }: { clashes: Clash[] }) {
  if (clashes.length === 0) return null
  return (
    <section className="clashes sheet" aria-labelledby="verschillen">
      <h2 id="verschillen">{m.cases_clashes()}</h2>
      {clashes.map(({ label, theirs, yours }) => (
        <dl key={label}>
          <dt className="clash-of">{label}</dt>
          <div>
            <dt>{m.cases_clash_theirs()}</dt>
            <dd>{theirs || m.cases_clash_empty()}</dd>
          </div>
          <div>
            <dt>{m.cases_clash_yours()}</dt>
            <dd>{yours || m.cases_clash_empty()}</dd>
          </div>
        </dl>
      ))}
    </section>
  )
}
