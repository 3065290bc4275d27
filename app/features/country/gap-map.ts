import type { Actor } from '#app/auth/actor.ts'
import { m } from '#app/paraglide/messages.js'
import type { ItemKind } from '#db/schema/index.ts'
import { namesOfCases } from '../cases/names.ts'
import { casesFor, provincesOf } from '../cases/queries.ts'
import { addressOf as addressOfComparison, fewestCases, mostCases } from '../comparisons/selection.ts'
import { countItems, type ItemCount } from '../items/counts.ts'
import { codeListOf, type Facet, facetWords, unknownKey } from '../items/facets.ts'
import { listWords, pathOfList } from '../items/lists.ts'
import type { Code } from '../networks/queries.ts'

/** With more cases than these a column each would be unreadable: then the columns are provinces. */
export const mostCaseColumns = 12

export type GapMap = {
  kind: ItemKind
  columns: { key: string; label: string; to: string }[]
  /** What there is most of first, and what is nowhere last; levels of evidence in the order of their list. */
  rows: GapRow[]
  total: number
  /** The codes that nothing has, by name. */
  missing: string[]
}
export type GapRow = {
  key: string
  label: string
  /** All there is of it. */
  total: number
  to: string
  /** One for each column. */
  cells: GapCell[]
  /** Lays the cases that have it side by side; '' when they are too few or too many for that. */
  compareAt: string
}
/** How full it is, from 0 for a gap to 4 for the fullest of the map. */
export type GapCell = { n: number; level: number; to: string }

/** What the columns of a map are: places, or the codes of another list. */
export type Columns = {
  along: 'case' | 'province' | 'evidence'
  /** Its word in the address of a list. */
  word: string
  /** `column` is what the counts say. */
  all: { column: string; key: string; label: string; to: string; isRetired?: boolean }[]
}

/** Where things are: the cases themselves as long as they are few, and else the provinces they are in. */
export function placeColumns(actor: Actor): Columns {
  const known = casesFor(actor, {}, { limit: mostCaseColumns + 1, offset: 0 })
  if (known.length > mostCaseColumns)
    return {
      along: 'province',
      word: 'provincie',
      all: provincesOf(actor).map((name) => ({
        column: name,
        key: name || unknownKey,
        label: name || m.country_no_province(),
        to: '',
      })),
    }
  return {
    along: 'case',
    word: 'casus',
    all: known.map(({ slug, card }) => ({
      column: slug,
      key: slug,
      label: card.name,
      to: `/casussen/${slug}`,
    })),
  }
}

export function evidenceColumns(codes: readonly Code[]): Columns {
  const levels = codes.filter(({ list }) => list === 'localEvidence')
  return {
    along: 'evidence',
    word: facetWords.evidence,
    all: [{ key: '', label: m.across_unknown(), retiredAt: null }, ...levels].map(
      ({ key, label, retiredAt }) => ({
        column: key,
        key: key || unknownKey,
        label,
        to: pathOfList('intervention', { [facetWords.evidence]: key || unknownKey }),
        isRetired: retiredAt !== null,
      }),
    ),
  }
}

/** A table of what there is and what is missing, in which each count leads to just those items. Of what the actor may see, and nothing else. */
export async function readGapMap(
  actor: Actor,
  kind: ItemKind,
  facet: Facet,
  columns: Columns,
  codes: readonly Code[],
): Promise<GapMap> {
  const counts = named(actor, await countItems(actor, kind, facet, columns.along), columns)
  const all = columns.all.filter(
    (one) => !one.isRetired || counts.some(({ column }) => column === one.column),
  )
  const ofRow = Map.groupBy(counts, ({ row }) => row)
  const most = Math.max(0, ...counts.map(({ n }) => n))
  const known = codes.filter(({ list }) => list === codeListOf[facet])
  const rows = [...known, { key: '', label: m.across_unknown(), retiredAt: null }].flatMap(
    ({ key, label, retiredAt }): GapRow[] => {
      const own = ofRow.get(key) ?? []
      // What can no longer be chosen is no gap, and neither is it when nothing is unknown.
      if (own.length === 0 && (retiredAt !== null || key === '')) return []
      const narrowed = { [facetWords[facet]]: key || unknownKey }
      return [
        {
          key,
          label,
          total: own.reduce((sum, { n }) => sum + n, 0),
          to: pathOfList(kind, narrowed),
          cells: all.map(({ column, key: place }) => {
            const n = own.find((one) => one.column === column)?.n ?? 0
            return {
              n,
              level: n === 0 ? 0 : Math.ceil((n / most) * 4),
              to: pathOfList(kind, { ...narrowed, [columns.word]: place }),
            }
          }),
          compareAt:
            columns.along === 'case'
              ? comparing(own, facet === 'evidence' ? 'bewijs-lokaal' : listWords[kind])
              : '',
        },
      ]
    },
  )
  return {
    kind,
    columns: all.map(({ key, label, to }) => ({ key, label, to })),
    // A ladder stays in its own order.
    rows: facet === 'evidence' ? rows : rows.sort((a, b) => b.total - a.total),
    total: rows.reduce((sum, { total }) => sum + total, 0),
    missing: rows.filter(({ total }) => total === 0).map(({ label }) => label),
  }
}

/** The same counts by the slugs of the cases, which are in the addresses. */
function named(actor: Actor, counts: ItemCount[], { along }: Columns): ItemCount[] {
  if (along !== 'case') return counts
  const names = namesOfCases(
    actor,
    counts.map(({ column }) => Number(column)),
  )
  return counts.map((count) => ({ ...count, column: names.get(Number(count.column))?.slug ?? '' }))
}

function comparing(own: ItemCount[], row: string): string {
  if (own.length < fewestCases || own.length > mostCases) return ''
  const slugs = own.map(({ column }) => String(column)).sort()
  return addressOfComparison({ slugs, rows: [row], order: 'casus' })
}
