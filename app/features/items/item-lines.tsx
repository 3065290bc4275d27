import type { ItemLine } from './said.ts'

/** What an item says besides its words, as a list of terms; what nobody said is not in it. */
export function ItemLines({ lines }: { lines: ItemLine[] }) {
  if (lines.length === 0) return null
  return (
    <dl className="item-lines">
      {lines.map(({ label, value, isLong }) => (
        <div key={label} className={isLong ? 'long' : undefined}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
