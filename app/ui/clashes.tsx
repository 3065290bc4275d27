import { m } from '#app/paraglide/messages.js'

/** Something two people filled in differently; '' when one of them left it empty. */
export type Clash = { label: string; theirs: string; yours: string }

/** Where what somebody saves differs from what somebody else saved meanwhile: both texts, to choose from. */
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
