import './stamp.css'
import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { DomainShape } from '#app/ui/domain-mark.tsx'
import type { Palette, Standing } from './palette.ts'

/** A palette as small as a stamp: a mark per intervention, with the same in words for who cannot see it. */
export function Stamp({ palette, to, caseName }: { palette: Palette; to: string; caseName: string }) {
  const { domains, rows, total } = palette
  return (
    <figure className="stamp">
      <table>
        <caption className="sr">{m.palettes_caption({ count: total })}</caption>
        <thead>
          <tr>
            <td />
            {domains.map(({ key, label }) => (
              <th key={key} scope="col">
                <DomainShape domain={key} />
                <span className="sr">{label || m.palettes_unknown()}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ scale, cells }) => (
            <tr key={scale.key}>
              <th scope="row">{scale.label || m.palettes_unknown()}</th>
              {cells.map(({ domain, marks }) => (
                <td key={domain.key}>
                  {marks.map(({ key, title, standing }) => (
                    <span key={key} title={title}>
                      <DomainShape domain={domain.key} standing={standing} />
                      <span className="sr">
                        {title}, {standingWords[standing]()}.{' '}
                      </span>
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption>
        {total === 1 ? m.items_count_one() : m.items_count({ count: total })}.{' '}
        <Link to={to}>
          {m.palettes_see()}
          <span className="sr">: {caseName}</span>
        </Link>
      </figcaption>
    </figure>
  )
}

const standingWords: Record<Standing, () => string> = {
  runs: m.palettes_legend_runs,
  plan: m.palettes_legend_plan,
  stopped: m.palettes_legend_stopped,
}
