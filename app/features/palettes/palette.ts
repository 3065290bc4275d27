import type { InterventionContent, ItemContent } from '#db/schema/index.ts'
import type { Code } from '../networks/queries.ts'

/** Whether an intervention is a plan, goes on or was done, or came to a stop. */
export type Standing = 'plan' | 'runs' | 'stopped'

/** One intervention on the palette. */
type Mark = { key: string; title: string; phase: string; standing: Standing }
type Axis = { key: string; label: string }[]
export type Axes = { domains: Axis; scales: Axis }
/** Domain by scale; every cell is there, also where nothing is. */
export type Palette = Axes & {
  total: number
  rows: { scale: Axis[number]; cells: { domain: Axis[number]; marks: Mark[] }[] }[]
}

type Placed = { key: string; content: ItemContent }

/**
 * The domains and scales to lay interventions out on, in the order of their lists. What nobody said stands last, under the key '',
 * and only when there is something of it; so does a code that was retired.
 */
export function axesOf(items: readonly Placed[], codes: readonly Code[], isWhole: boolean): Axes {
  const interventions = items.flatMap(({ content }) => (content.kind === 'intervention' ? [content] : []))
  const axis = (list: 'domain' | 'scale'): Axis => {
    const used = new Set(interventions.map((content) => content[list]))
    const known = codes.filter((code) => code.list === list)
    const shown = known.filter(({ key, retiredAt }) => used.has(key) || (isWhole && retiredAt === null))
    const strange = [...used].filter((key) => known.every((code) => code.key !== key))
    return [
      ...shown.map(({ key, label }) => ({ key, label })),
      ...strange.sort((a, b) => Number(a === '') - Number(b === '')).map((key) => ({ key, label: key })),
    ]
  }
  return { domains: axis('domain'), scales: axis('scale') }
}

export function paletteOf(
  items: readonly Placed[],
  { domains, scales }: Axes,
  codes: readonly Code[],
): Palette {
  const cells = new Map<string, Mark[]>()
  const phases = new Map(
    codes.filter(({ list }) => list === 'interventionPhase').map(({ key, label }) => [key, label]),
  )
  let total = 0
  for (const { key, content } of items) {
    if (content.kind !== 'intervention') continue
    total += 1
    const at = cellOf(content)
    const phase = phases.get(content.phase) ?? content.phase
    const mark = { key, title: content.title, phase, standing: standingOf(content.phase) }
    cells.set(at, [...(cells.get(at) ?? []), mark])
  }
  return {
    domains,
    scales,
    total,
    rows: scales.map((scale) => ({
      scale,
      cells: domains.map((domain) => ({
        domain,
        marks: cells.get(cellOf({ domain: domain.key, scale: scale.key })) ?? [],
      })),
    })),
  }
}

/** Names a cell, also in an address on the page. */
export function cellOf({ domain, scale }: Pick<InterventionContent, 'domain' | 'scale'>): string {
  return `${domain || 'onbekend'}-${scale || 'onbekend'}`
}

const plans: ReadonlySet<string> = new Set(['idee', 'gepland', 'voorbereiding'])

/** A phase that a network added itself counts as going on. */
export function standingOf(phase: string): Standing {
  if (phase === 'gestopt') return 'stopped'
  return plans.has(phase) ? 'plan' : 'runs'
}
