import { Form, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { Chooser } from './chooser.ts'
import { addressOf, fewestCases, mostCases, type Selection } from './selection.ts'

/** Adds cases: by ticking them where they are few, by name where they are many. Without script it is a form like any other. */
export function ChooseCases({
  chooser,
  selection,
  isOpen,
}: {
  chooser: Chooser
  selection: Selection
  isOpen: boolean
}) {
  const { slugs } = selection
  if (slugs.length >= mostCases)
    return <p className="meta is-full">{m.comparisons_full({ max: mostCases })}</p>
  if (slugs.length === 0 && !chooser.isCut && chooser.asked === '' && chooser.cases.length < fewestCases)
    return <p className="notice">{m.comparisons_none()}</p>
  return (
    <details className="pick" open={isOpen || undefined} key={`${isOpen}`}>
      <summary className="btn quiet">
        {slugs.length === 0 ? m.comparisons_choose_first() : m.comparisons_add()}
      </summary>
      {(chooser.isCut || chooser.asked !== '') && <LookUp chooser={chooser} selection={selection} />}
      {chooser.isCut || chooser.asked !== '' ? (
        <Found chooser={chooser} selection={selection} />
      ) : (
        <Tick chooser={chooser} selection={selection} />
      )}
    </details>
  )
}

type Props = { chooser: Chooser; selection: Selection }

function LookUp({ chooser, selection }: Props) {
  return (
    <Form className="look-up" key={chooser.asked}>
      <Kept selection={selection} />
      {selection.slugs.map((slug) => (
        <input key={slug} type="hidden" name="casus" value={slug} />
      ))}
      <label>
        <span>{m.comparisons_look_up()}</span>
        <input type="search" name="zoek" defaultValue={chooser.asked} />
      </label>
      <button className="btn plain" type="submit">
        {m.comparisons_look_up_go()}
      </button>
    </Form>
  )
}

function Found({ chooser: { cases, asked }, selection }: Props) {
  const { slugs } = selection
  const others = cases.filter(({ slug }) => !slugs.includes(slug))
  if (others.length === 0 && !asked) return null
  if (others.length === 0) return <p>{m.comparisons_found_none({ asked })}</p>
  return (
    <ul className="pick-found">
      {others.map(({ slug, name, municipality }) => (
        <li key={slug}>
          <Link to={addressOf({ ...selection, slugs: [...slugs, slug] })}>
            {name}
            {municipality && <small>, {municipality}</small>}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Tick({ chooser: { cases }, selection }: Props) {
  const { slugs } = selection
  return (
    <Form key={slugs.join(' ')}>
      <Kept selection={selection} />
      <fieldset className="pick-ticks">
        <legend>{m.comparisons_tick({ max: mostCases })}</legend>
        {cases.map(({ slug, name, municipality }) => (
          <label key={slug}>
            <input type="checkbox" name="casus" value={slug} defaultChecked={slugs.includes(slug)} />
            <span>
              {name}
              {municipality && <small>, {municipality}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      <button className="btn" type="submit">
        {m.comparisons_go()}
      </button>
    </Form>
  )
}

/** What else is in the address, so that choosing cases does not forget it. */
function Kept({ selection: { rows, order } }: { selection: Selection }) {
  return (
    <>
      {rows.map((row) => (
        <input key={row} type="hidden" name="rij" value={row} />
      ))}
      {order !== 'casus' && <input type="hidden" name="orde" value={order} />}
    </>
  )
}
