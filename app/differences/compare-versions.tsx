import './compare-versions.css'
import { Form, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'

/** A version to choose: as its address calls it, and as people know it. */
export type VersionChoice = { value: string; label: string }

/**
 * Any two versions of a list, newest first; nothing where there are no two. Plain fields of a plain form: the choice is the address.
 * @param at  the address of the list
 */
export function CompareAnyTwo({ at, choices }: { at: string; choices: VersionChoice[] }) {
  const [newest, before] = choices
  if (!newest || !before) return null
  return (
    <Form className="filters compare" action={at} aria-label={m.differences_compare()}>
      <Choice name="versie" label={m.differences_version()} choices={choices} chosen={newest.value} />
      <Choice name="met" label={m.differences_with()} choices={choices} chosen={before.value} />
      <Compare />
    </Form>
  )
}

/**
 * Which other version this one stands beside, and the way to the one before it, to the words of now, and to any other.
 * @param at        the address of the list
 * @param version   this one, of `choices`
 * @param other     the one it is compared with; null for the first, as long as nobody chose
 * @param standing  the one that is read now; null when none is
 */
export function CompareWith({
  at,
  choices,
  version,
  other,
  standing,
}: {
  at: string
  choices: VersionChoice[]
  version: string
  other: string | null
  standing: string | null
}) {
  const place = choices.findIndex(({ value }) => value === version)
  // One from long ago is in the list no more.
  const before = place === -1 ? null : (choices[place + 1]?.value ?? null)
  const others = choices.filter(({ value }) => value !== version)
  if (others.length === 0) return null
  const here = `${at}/${version}`
  const offersNow = standing !== null && standing !== version && standing !== other
  const offersBefore = before !== null && before !== other
  return (
    <>
      {(offersNow || offersBefore) && (
        <p className="meta compare">
          {offersBefore && (
            <Link to={`${here}?met=${before}#verschil`}>{m.differences_with_the_one_before()}</Link>
          )}
          {offersNow && <Link to={`${here}?met=${standing}#verschil`}>{m.differences_with_now()}</Link>}
        </p>
      )}
      {others.length > 1 && (
        // With a new choice from elsewhere it begins anew: a field remembers what was chosen in it.
        <Form
          className="filters compare"
          key={`${version} ${other}`}
          action={`${here}#verschil`}
          aria-label={m.differences_compare()}
        >
          <Choice
            name="met"
            label={m.differences_with()}
            choices={others}
            chosen={other ?? others[0]?.value ?? ''}
          />
          <Compare />
        </Form>
      )}
    </>
  )
}

function Choice({
  name,
  label,
  choices,
  chosen,
}: {
  name: string
  label: string
  choices: VersionChoice[]
  chosen: string
}) {
  return (
    <label>
      <span>{label}</span>
      <select className="utrecht-select" name={name} defaultValue={chosen}>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

function Compare() {
  return (
    <button type="submit" className="btn plain">
      {m.differences_go()}
    </button>
  )
}
