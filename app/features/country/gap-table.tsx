import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { kindWords } from '../items/words.ts'
import type { GapCell, GapMap, GapRow } from './gap-map.ts'

const inThousands = new Intl.NumberFormat('nl-NL')

/** What there is, and what is missing: a table in which every count is a link. On a phone each row says where it is. */
export function GapTable({ map, caption, rowHead }: { map: GapMap; caption: string; rowHead: string }) {
  const { kind, columns, rows } = map
  const canCompare = rows.some(({ compareAt }) => compareAt !== '')
  const say = (n: number) => (n === 1 ? kindWords[kind].one() : kindWords[kind].many()).toLowerCase()
  return (
    <table className="gaps">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="what">
            {rowHead}
          </th>
          {columns.map(({ key, label, to }) => (
            <th key={key} scope="col" className="col">
              <span>{to ? <Link to={to}>{label}</Link> : label}</span>
            </th>
          ))}
          <th scope="col" className="sum">
            {m.country_total()}
          </th>
          {canCompare && (
            <th scope="col" className="beside">
              {m.country_compare()}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={row.total === 0 ? 'is-gap' : undefined}>
            <th scope="row">{row.total === 0 ? row.label : <Link to={row.to}>{row.label}</Link>}</th>
            {columns.map(({ key, label }, n) => {
              const cell = row.cells[n]
              return cell && <Cell key={key} cell={cell} row={row} column={label} what={say(cell.n)} />
            })}
            <td className="sum">
              {row.total === 0 ? (
                <span className="nowhere">{m.country_nowhere()}</span>
              ) : (
                <Link
                  to={row.to}
                  aria-label={m.country_cell_total({
                    count: row.total,
                    what: say(row.total),
                    code: row.label,
                  })}
                >
                  {inThousands.format(row.total)}
                </Link>
              )}
            </td>
            {canCompare && <Beside row={row} />}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({
  cell: { n, level, to },
  row,
  column,
  what,
}: {
  cell: GapCell
  row: GapRow
  column: string
  what: string
}) {
  if (n === 0)
    return (
      <td className="gap">
        <span className="sr">{m.country_gap()}</span>
      </td>
    )
  return (
    <td data-level={level}>
      <Link
        to={to}
        data-column={column}
        aria-label={m.country_cell({ count: n, what, code: row.label, column })}
      >
        {inThousands.format(n)}
      </Link>
    </td>
  )
}

function Beside({ row: { compareAt, cells, label } }: { row: GapRow }) {
  const count = cells.filter(({ n }) => n > 0).length
  return (
    <td className="beside">
      {compareAt && (
        <Link
          to={compareAt}
          data-label={m.country_compare()}
          aria-label={m.country_compare_which({ count, code: label })}
        >
          {m.country_compare_of({ count })}
        </Link>
      )}
    </td>
  )
}

export function GapLegend() {
  return (
    <p className="gaps-legend" aria-hidden="true">
      <span>
        <i className="swatch" data-level="0" /> {m.country_legend_gap()}
      </span>
      <span>
        <i className="swatch" data-level="1" /> {m.country_legend_few()}
      </span>
      <span>
        <i className="swatch" data-level="4" /> {m.country_legend_many()}
      </span>
    </p>
  )
}
