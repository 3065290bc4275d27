import type { Actor } from '#app/auth/actor.ts'
import { getCase } from '../cases/queries.ts'
import { mayEditItems } from '../items/policy.ts'
import { itemsOf } from '../items/queries.ts'
import { labelOf } from '../networks/offer.ts'
import { allCodesOf } from '../networks/queries.ts'
import { type Displacement, displacementsOf } from './displacements.ts'
import { doneElsewhere, type Elsewhere } from './elsewhere.ts'
import { type Mix, mixOf } from './mix.ts'
import { axesOf, cellOf, type Palette, paletteOf, type Standing, standingOf } from './palette.ts'

/** The palette of a case, as its page shows it. */
export type PalettePage = {
  slug: string
  caseName: string
  palette: Palette
  mix: Mix[]
  elsewhere: ElsewhereGroup[]
  displacements: Displacement[]
  mayEdit: boolean
}

/** What others do in one cell, in words. */
export type ElsewhereGroup = {
  cell: string
  domain: { key: string; label: string }
  scale: { key: string; label: string }
  /** This case has nothing in that cell. */
  isEmptyHere: boolean
  items: (Pick<
    Elsewhere,
    'key' | 'title' | 'slug' | 'caseName' | 'municipality' | 'type' | 'phase' | 'aims'
  > & {
    standing: Standing
  })[]
}

/** @throws notFound when there is no such case, and just so when nothing of it is shared with the actor */
export function readPalettePage(actor: Actor, slug: string): PalettePage {
  const theCase = getCase(actor, slug)
  const codes = allCodesOf(theCase.networkId)
  const items = itemsOf(actor, theCase, 'intervention')
  const palette = paletteOf(items, axesOf(items, codes, true), codes)
  const label = (list: 'domain' | 'scale' | 'interventionType' | 'interventionPhase' | 'aim', key: string) =>
    labelOf(codes, list, key)
  const groups = new Map<string, ElsewhereGroup>()
  for (const one of doneElsewhere(actor, theCase, items)) {
    const cell = cellOf(one)
    const group = groups.get(cell) ?? {
      cell,
      domain: { key: one.domain, label: label('domain', one.domain) },
      scale: { key: one.scale, label: label('scale', one.scale) },
      isEmptyHere: items.every(({ content }) => content.kind !== 'intervention' || cellOf(content) !== cell),
      items: [],
    }
    const { key, title, slug: at, caseName, municipality } = one
    group.items.push({
      key,
      title,
      slug: at,
      caseName,
      municipality,
      type: label('interventionType', one.type),
      phase: one.phase && label('interventionPhase', one.phase),
      aims: one.aims.map((aim) => label('aim', aim)),
      standing: standingOf(one.phase),
    })
    groups.set(cell, group)
  }
  return {
    slug,
    caseName: theCase.card.name,
    palette,
    mix: theCase.isInside
      ? mixOf(
          items.map(({ content }) => content),
          codes,
        )
      : [],
    // First what fills an empty cell.
    elsewhere: [...groups.values()].sort((a, b) => Number(b.isEmptyHere) - Number(a.isEmptyHere)),
    displacements: displacementsOf(actor, theCase, items),
    mayEdit: mayEditItems(actor, theCase),
  }
}
