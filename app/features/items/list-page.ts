import { count, inArray } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { db } from '#db/client.server.ts'
import { type Audience, type ItemKind, threads } from '#db/schema/index.ts'
import { getCase, type SeenCase } from '../cases/queries.ts'
import { allCodesOf, type Code } from '../networks/queries.ts'
import { type Changed, changedItemOn } from '../readings/queries.ts'
import type { SharingState } from '../sections/section-page.ts'
import { choicesFor } from './codes.ts'
import { sharingOf } from './item-page.ts'
import { mayEditItems, restorableMs } from './policy.ts'
import { deletedItems, itemsOf, type SeenItem } from './queries.ts'
import { stateWords } from './words.ts'

/** An item as a list shows it, in labels and not in keys. */
export type ItemInList = {
  key: string
  kind: ItemKind
  title: string
  /** How it stands; '' of an intervention, which has a phase. */
  state: string
  domain: { key: string; label: string }
  type: string
  phase: { key: string; label: string }
  scale: string
  evidence: string
  forWhom: string
  /** The main things it says, as short words. */
  chips: string[]
  audience: Audience | null
  sharing: SharingState | null
  version: number
  /** Since the actor read it, from the outside. */
  changed: Changed | null
}

/** @returns how an item stands in a list, given the codes of its network */
export function inList(item: SeenItem, codes: readonly Code[], changed: Changed | null): ItemInList {
  const { content } = item
  const label = (list: Code['list'], key: string) =>
    key === '' ? '' : (codes.find((code) => code.list === list && code.key === key)?.label ?? key)
  const of = (list: Code['list'], key: string) => ({ key, label: label(list, key) })
  const isIntervention = content.kind === 'intervention'
  const none = { key: '', label: '' }
  const state = isIntervention
    ? ''
    : (stateWords[content.kind] as Record<string, () => string>)[content.state]?.()
  const domain = isIntervention ? of('domain', content.domain) : none
  const phase = isIntervention ? of('interventionPhase', content.phase) : none
  const type = isIntervention ? content.typeOther || label('interventionType', content.type) : ''
  const themes = content.themes.map((key) => label('theme', key))
  return {
    key: item.key,
    kind: item.kind,
    title: content.title,
    state: state ?? '',
    domain,
    type,
    phase,
    scale: isIntervention ? label('scale', content.scale) : '',
    evidence: isIntervention ? label('localEvidence', content.localEvidence) : '',
    forWhom: isIntervention ? content.forWhom : '',
    chips: (isIntervention ? [domain.label, type, phase.label] : [state ?? '', ...themes]).filter(Boolean),
    audience: item.release?.audience ?? null,
    sharing: sharingOf(item),
    version: item.working?.version ?? 0,
    changed,
  }
}

/** By what the table of interventions can be sorted, as it stands in the address. */
export const sortings = ['volgorde', 'titel', 'domein', 'soort', 'fase', 'schaal', 'onderbouwing'] as const
export type Sorting = (typeof sortings)[number]
export type ItemFilter = { sorting: Sorting; domain: string; phase: string }

/** One list of a case, for whoever may see something of it. */
export function readListPage(
  actor: Actor,
  slug: string,
  kind: ItemKind,
  filter: ItemFilter,
  now = Date.now(),
) {
  const theCase = getCase(actor, slug)
  const codes = allCodesOf(theCase.networkId)
  const changedOf = changedItemOn(actor, theCase)
  const seen = itemsOf(actor, theCase, kind)
  const all = seen.map((item) => inList(item, codes, changedOf(item)))
  const shown = all.filter(
    ({ domain, phase }) =>
      (!filter.domain || domain.key === filter.domain) && (!filter.phase || phase.key === filter.phase),
  )
  const choices = choicesFor(codes, null)
  return {
    slug,
    kind,
    caseName: theCase.card.name,
    filter,
    total: all.length,
    items: sorted(shown, filter.sorting, codes),
    domains: choices.domain.filter(({ value }) => all.some(({ domain }) => domain.key === value)),
    phases: choices.interventionPhase,
    reactions: reactionCounts(theCase, seen),
    deleted: deletedItems(theCase, kind, now - restorableMs).map(({ key, content, deletedAt }) => ({
      key,
      title: content.title,
      deletedAt: deletedAt ?? 0,
    })),
    isInside: theCase.isInside,
    mayEdit: mayEditItems(actor, theCase),
  }
}

const byLabel: Record<Exclude<Sorting, 'volgorde'>, (item: ItemInList) => string> = {
  titel: ({ title }) => title,
  domein: ({ domain }) => domain.key,
  soort: ({ type }) => type,
  fase: ({ phase }) => phase.key,
  schaal: ({ scale }) => scale,
  onderbouwing: ({ evidence }) => evidence,
}

/** Codes in the order of their list, words by the alphabet; what was not said comes last. */
function sorted(items: ItemInList[], sorting: Sorting, codes: readonly Code[]): ItemInList[] {
  if (sorting === 'volgorde') return items
  const value = byLabel[sorting]
  const list = { domein: 'domain', fase: 'interventionPhase' }[sorting as 'domein']
  const rank = (item: ItemInList) => codes.findIndex((code) => code.list === list && code.key === value(item))
  return [...items].sort((a, b) => {
    if (!value(a) || !value(b)) return Number(!value(a)) - Number(!value(b))
    return list ? rank(a) - rank(b) : value(a).localeCompare(value(b), 'nl')
  })
}

/** Of how many reactions those inside know; others see them on the item itself, as far as they are theirs to read. */
function reactionCounts(theCase: SeenCase, items: SeenItem[]): Record<string, number> {
  if (!theCase.isInside || items.length === 0) return {}
  const rows = db
    .select({ itemId: threads.itemId, n: count() })
    .from(threads)
    .where(
      inArray(
        threads.itemId,
        items.map(({ id }) => id),
      ),
    )
    .groupBy(threads.itemId)
    .all()
  const counts = new Map(rows.map(({ itemId, n }) => [itemId, n]))
  return Object.fromEntries(items.map(({ id, key }) => [key, counts.get(id) ?? 0]))
}
