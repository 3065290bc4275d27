import { Form, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { Comparison } from './compare.ts'
import { addressOf, type Order } from './selection.ts'

const orderWords: [Order, () => string][] = [
  ['casus', m.comparisons_order_case],
  ['verschil', m.comparisons_order_different],
  ['gelijk', m.comparisons_order_alike],
]

/** In what order, and which questions. */
export function Tools({ comparison: { selection, choices } }: { comparison: Comparison }) {
  const chosen = choices.filter(({ isChosen }) => isChosen).length
  return (
    <div className="vs-tools">
      <p className="label" id="orde">
        {m.comparisons_order()}
      </p>
      <nav className="seg" aria-labelledby="orde">
        {orderWords.map(([order, label]) => (
          <Link
            key={order}
            to={addressOf({ ...selection, order })}
            aria-current={order === selection.order ? 'true' : undefined}
            preventScrollReset
          >
            {label()}
          </Link>
        ))}
      </nav>
      <details className="pick pick-rows" key={addressOf(selection)}>
        <summary className="btn plain">{m.comparisons_rows({ chosen, all: choices.length })}</summary>
        <Form>
          {selection.slugs.map((slug) => (
            <input key={slug} type="hidden" name="casus" value={slug} />
          ))}
          {selection.order !== 'casus' && <input type="hidden" name="orde" value={selection.order} />}
          <fieldset className="pick-ticks">
            <legend>{m.comparisons_rows_choose()}</legend>
            {choices.map(({ key, label, isChosen }) => (
              <label key={key}>
                <input type="checkbox" name="rij" value={key} defaultChecked={isChosen} />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
          <button className="btn" type="submit">
            {m.comparisons_rows_go()}
          </button>{' '}
          <Link to={addressOf({ ...selection, rows: [] })}>{m.comparisons_rows_all()}</Link>
        </Form>
      </details>
    </div>
  )
}
