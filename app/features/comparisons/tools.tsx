import { Form, href, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { useHasScript } from '#app/ui/use-has-script.ts'
import type { Comparison } from './compare.ts'
import { SaveComparison } from './save-comparison.tsx'
import { addressOf, type Order, type Selection } from './selection.ts'

const orderWords: [Order, () => string][] = [
  ['casus', m.comparisons_order_case],
  ['verschil', m.comparisons_order_different],
  ['gelijk', m.comparisons_order_alike],
]

/** In what order, and which questions. */
export function Tools({
  comparison: { cases, selection, choices },
  saved,
}: {
  comparison: Comparison
  /** What the reader kept; null for who cannot keep anything. */
  saved: { shown: string; name: string }[] | null
}) {
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
      {saved && <Keep selection={selection} saved={saved} names={cases.map(({ name }) => name)} />}
      <Take selection={selection} />
    </div>
  )
}

/** Keeps this comparison, or says by what name it was kept. */
function Keep({
  selection,
  saved,
  names,
}: {
  selection: Selection
  saved: { shown: string; name: string }[]
  names: string[]
}) {
  const search = addressOf(selection).split('?')[1] ?? ''
  const kept = saved.find((one) => one.shown === search)
  if (kept)
    return (
      <Link className="kept" to={href('/vergelijken/bewaard')}>
        {m.saved_comparisons_kept({ name: kept.name })}
      </Link>
    )
  return (
    <details className="pick pick-rows" key={search}>
      <summary className="btn plain">{m.saved_comparisons_save()}</summary>
      <SaveComparison id="vergelijking" search={search} name={names.join(', ')} />
    </details>
  )
}

const fileWords: [file: string, name: () => string, why: () => string][] = [
  ['excel', m.comparisons_take_excel, m.comparisons_take_excel_why],
  ['csv', m.comparisons_take_csv, m.comparisons_take_csv_why],
  ['codeboek', m.comparisons_take_codebook, m.comparisons_take_codebook_why],
  ['word', m.comparisons_take_word, m.comparisons_take_word_why],
]

/** The same comparison as a file, or on paper. */
function Take({ selection }: { selection: Selection }) {
  const hasScript = useHasScript()
  return (
    <>
      <button type="button" className="btn plain menu-button" popoverTarget="meenemen">
        {m.comparisons_take()}
      </button>
      <ul className="menu" id="meenemen" popover="auto">
        {fileWords.map(([file, name, why]) => (
          <li key={file}>
            {/* A file and no page: the browser is to fetch it, and not the router. */}
            <a href={addressOf(selection, file)} download>
              {name()}
              <small>{why()}</small>
            </a>
          </li>
        ))}
        {hasScript && (
          <li>
            <button
              type="button"
              popoverTarget="meenemen"
              popoverTargetAction="hide"
              onClick={() => window.print()}
            >
              {m.comparisons_take_print()}
              <small>{m.comparisons_take_print_why()}</small>
            </button>
          </li>
        )}
      </ul>
    </>
  )
}
