import type { Actor } from '#app/auth/actor.ts'
import { dayOf, sayDay } from '#app/files/day.ts'
import type { ItemKind } from '#db/schema/index.ts'
import { countCasesFor } from '../cases/queries.ts'
import { startOfDay } from '../coalitions/until.ts'
import { newSince } from '../items/counts.ts'
import { kindOfList, listKinds, pathOfItem, pathOfList } from '../items/lists.ts'
import { allCodesOf, getNetwork, retiredKindsOf } from '../networks/queries.ts'
import { type Columns, evidenceColumns, type GapMap, placeColumns, readGapMap } from './gap-map.ts'
import { monthBefore } from './month-before.ts'

/** What one lays out by theme; the address says which. */
const themedKinds = ['dilemma', 'question', 'expectation'] as const
type ThemedKind = (typeof themedKinds)[number]

/** As many as show what it is about; the list has the rest. */
const mostNew = 3

export type Country = {
  name: string
  caseCount: number
  /** A day, as '2026-03-03'. */
  since: string
  news: {
    kind: ItemKind
    total: number
    isCut: boolean
    to: string
    items: { title: string; caseName: string; to: string }[]
  }[]
  themedKinds: ThemedKind[]
  themedKind: ThemedKind
  themes: GapMap | null
  types: GapMap | null
  evidence: GapMap | null
  evidencePerType: GapMap | null
}

/**
 * The network as a whole, as far as the actor may see it.
 * @param asked  the word of the list that is laid out by theme
 */
export async function readCountry(actor: Actor, asked: string, now = Date.now()): Promise<Country> {
  const { id, name } = getNetwork()
  const codes = allCodesOf(id)
  const gone = retiredKindsOf(id)
  const places = placeColumns(actor)
  const since = monthBefore(sayDay(dayOf(now)))
  const kinds = themedKinds.filter((kind) => !gone.has(kind))
  const themedKind = kinds.find((kind) => kind === kindOfList(asked)) ?? kinds[0] ?? 'dilemma'
  const hasInterventions = !gone.has('intervention')
  const ofInterventions = (facet: 'type' | 'evidence', columns: Columns) =>
    hasInterventions ? readGapMap(actor, 'intervention', facet, columns, codes) : null
  const [themes, types, evidence, evidencePerType] = await Promise.all([
    kinds.length > 0 ? readGapMap(actor, themedKind, 'theme', places, codes) : null,
    ofInterventions('type', places),
    ofInterventions('evidence', places),
    ofInterventions('type', evidenceColumns(codes)),
  ])
  return {
    name,
    caseCount: countCasesFor(actor),
    since,
    news: listKinds
      .filter((kind) => !gone.has(kind))
      .map((kind) => {
        const { items, ...counted } = newSince(actor, kind, startOfDay(since) ?? 0, mostNew)
        return {
          kind,
          ...counted,
          to: pathOfList(kind, { sinds: since }),
          items: items.map((item) => ({
            title: item.title,
            caseName: item.caseName,
            to: pathOfItem(item.slug, item),
          })),
        }
      }),
    themedKinds: kinds,
    themedKind,
    themes,
    types,
    evidence,
    evidencePerType,
  }
}
