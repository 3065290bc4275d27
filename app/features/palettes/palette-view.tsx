import './palette.css'
import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { DomainName, DomainShape } from '#app/ui/domain-mark.tsx'
import { pathOfItem } from '../items/lists.ts'
import type { Mix } from './mix.ts'
import { cellOf, type Palette } from './palette.ts'
import type { ElsewhereGroup, PalettePage } from './palette-page.ts'

/** What a case does, domain by scale, with what one could ask about it. */
export function PaletteView({ page }: { page: PalettePage }) {
  return (
    <div className="palette-page">
      {page.mix.length > 0 && <MixQuestion mix={page.mix} />}
      <Legend />
      <PaletteTable page={page} />
      <Displacements page={page} />
      <Elsewhere page={page} />
    </div>
  )
}

function MixQuestion({ mix }: { mix: Mix[] }) {
  return (
    <section className="palette-mix" aria-labelledby="mix">
      <h2 id="mix" className="sr">
        {m.palettes_mix()}
      </h2>
      {mix.map((one) => (
        <p key={one.is}>{sayMix(one)}</p>
      ))}
      <p className="meta">{m.palettes_mix_inside()}</p>
    </section>
  )
}

function sayMix(mix: Mix): string {
  switch (mix.is) {
    case 'housing':
      return m.palettes_mix_housing()
    case 'one scale':
      return m.palettes_mix_scale({ scale: mix.scale.toLowerCase() })
    case 'one domain': {
      const { count, total } = mix
      const domain = mix.domain.toLowerCase()
      return count === total
        ? m.palettes_mix_domain_all({ total, domain })
        : m.palettes_mix_domain({ count, total, domain })
    }
    case 'spread': {
      const parts = mix.parts.map(({ count, domain }) =>
        m.palettes_mix_part({ count, domain: domain.toLowerCase() }),
      )
      const last = parts.pop() ?? ''
      return m.palettes_mix_spread({
        total: mix.total,
        parts: parts.length > 0 ? parts.join(', ') + m.palettes_and() + last : last,
      })
    }
  }
}

function Legend() {
  return (
    <p className="palette-legend meta">
      <span>
        <DomainShape domain="fysiek" />
        {m.palettes_legend_runs()}
      </span>
      <span>
        <DomainShape domain="fysiek" standing="plan" />
        {m.palettes_legend_plan()}
      </span>
      <span>
        <DomainShape domain="fysiek" standing="stopped" />
        {m.palettes_legend_stopped()}
      </span>
    </p>
  )
}

function PaletteTable({ page }: { page: PalettePage }) {
  const { slug, palette, elsewhere } = page
  const others = new Map(elsewhere.map(({ cell, items }) => [cell, items.length]))
  const at = pathOfItem(slug, { kind: 'intervention', key: '' }).replace(/\/$/, '')
  return (
    <table className="palette">
      <caption className="sr">{m.palettes_caption({ count: palette.total })}</caption>
      <thead>
        <tr>
          <th scope="col">{m.palettes_scale()}</th>
          {palette.domains.map(({ key, label }) => (
            <th key={key} scope="col">
              <DomainName domain={key}>{sayAxis(label)}</DomainName>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {palette.rows.map(({ scale, cells }) => (
          <tr key={scale.key}>
            <th scope="row">{sayAxis(scale.label)}</th>
            {cells.map((cell) => (
              <Cell
                key={cell.domain.key}
                cell={cell}
                scale={scale}
                at={at}
                elsewhere={others.get(cellOf({ domain: cell.domain.key, scale: scale.key })) ?? 0}
                mayEdit={page.mayEdit}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Row = Palette['rows'][number]

function Cell({
  cell: { domain, marks },
  scale,
  at,
  elsewhere,
  mayEdit,
}: {
  cell: Row['cells'][number]
  scale: Row['scale']
  at: string
  elsewhere: number
  mayEdit: boolean
}) {
  const where = { domain: sayAxis(domain.label), scale: sayAxis(scale.label).toLowerCase() }
  if (marks.length === 0)
    return (
      <td className="is-empty" data-label={where.domain}>
        {mayEdit ? (
          <Link to={`${at}/nieuw?${new URLSearchParams({ domein: domain.key, schaal: scale.key })}`}>
            {m.palettes_empty()}
            <span className="sr"> {m.palettes_empty_add(where)}</span>
          </Link>
        ) : (
          <span>{m.palettes_empty()}</span>
        )}
        {elsewhere > 0 && (
          <a href={`#elders-${cellOf({ domain: domain.key, scale: scale.key })}`}>
            {m.palettes_elsewhere_link({ count: elsewhere })}
            <span className="sr"> {m.palettes_elsewhere_link_of(where)}</span>
          </a>
        )}
      </td>
    )
  return (
    <td data-label={where.domain}>
      <ul>
        {marks.map(({ key, title, phase, standing }) => (
          <li key={key}>
            <DomainShape domain={domain.key} standing={standing} />
            <span>
              <Link to={`${at}/${key}`}>{title}</Link> <small>{phase || m.palettes_unknown()}</small>
            </span>
          </li>
        ))}
      </ul>
    </td>
  )
}

function sayAxis(label: string): string {
  return label || m.palettes_unknown()
}

function Displacements({ page: { slug, displacements } }: { page: PalettePage }) {
  if (displacements.length === 0) return null
  return (
    <section aria-labelledby="verplaatsing">
      <h2 id="verplaatsing">{m.palettes_displacements()}</h2>
      <p className="meta">{m.palettes_displacements_intro()}</p>
      <ul className="palette-arrows">
        {displacements.map(({ key, title, text, to }) => (
          <li key={key}>
            <Link to={pathOfItem(slug, { kind: 'intervention', key })}>{title}</Link>
            <span aria-hidden="true">→</span>
            <div>
              <p>{text}</p>
              {to.length > 0 && (
                <p className="meta">
                  {m.palettes_displacement_to()}:{' '}
                  {to.map((one, n) => (
                    <span key={one.slug}>
                      {n > 0 && ', '}
                      <Link to={`/casussen/${one.slug}`}>{one.name}</Link> ({one.municipality})
                    </span>
                  ))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Elsewhere({ page: { slug, elsewhere, palette, mayEdit } }: { page: PalettePage }) {
  if (palette.total === 0) return null
  return (
    <section aria-labelledby="elders">
      <h2 id="elders">{m.palettes_elsewhere()}</h2>
      <p className="meta">
        {elsewhere.length > 0 ? m.palettes_elsewhere_intro() : m.palettes_elsewhere_none()}
      </p>
      <div className="palette-elsewhere">
        {elsewhere.map((group) => (
          <Group key={group.cell} group={group} slug={slug} mayEdit={mayEdit} />
        ))}
      </div>
    </section>
  )
}

function Group({ group, slug, mayEdit }: { group: ElsewhereGroup; slug: string; mayEdit: boolean }) {
  const { cell, domain, scale, isEmptyHere, items } = group
  return (
    <section id={`elders-${cell}`} aria-labelledby={`elders-${cell}-kop`}>
      <h3 id={`elders-${cell}-kop`}>
        <DomainName domain={domain.key}>
          {m.palettes_elsewhere_group({ domain: domain.label, scale: scale.label.toLowerCase() })}
        </DomainName>
        {isEmptyHere && <span className="kind">{m.palettes_elsewhere_empty_here()}</span>}
      </h3>
      <ul>
        {items.map((one) => {
          const at = pathOfItem(one.slug, { kind: 'intervention', key: one.key })
          return (
            <li key={at}>
              <p>
                <DomainShape domain={domain.key} standing={one.standing} />
                <Link to={at}>{one.title}</Link>
              </p>
              <p className="meta">
                <Link to={`/casussen/${one.slug}`}>{one.caseName}</Link>, {one.municipality}. {one.type}
                {one.phase && `, ${one.phase.toLowerCase()}`}.{' '}
                {m.palettes_elsewhere_also({ aims: one.aims.join(', ').toLowerCase() })}.
              </p>
              {mayEdit && (
                <Link className="btn quiet" to={`${at}/overname?casus=${slug}`}>
                  {m.palettes_take()}
                  <span className="sr">: {one.title}</span>
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
