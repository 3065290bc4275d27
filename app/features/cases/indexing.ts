import type { Database } from 'better-sqlite3'
import type { AboutContent, Audience, CardContent, ReleaseSubject } from '#db/schema/index.ts'
import type { Codes, SearchDocument } from '#search/engine.ts'
import { changesLabels } from '../networks/verbs.ts'
import { type LabelOf, labelsInIndex, lines, sourceNames } from '../search/indexed-words.ts'
import { idsAtATime, type NounIndexing } from '../search/noun-index.ts'
import { type IndexedCase, type Layer, narrower, versionsOf } from '../search/readers.ts'

type Row = CardContent & {
  id: number
  networkId: number
  slug: string
  isReference: number
  phase: string
  motives: string
  facts: string
  sources: string
  provenance: string
  unconfirmedBecause: string
  createdAt: number
}
type ReleaseRow = { subject: ReleaseSubject; audience: Audience; content: string; sharedAt: number }

/** What of a case its parts need to look right in search. */
export type CaseInIndex = IndexedCase & {
  slug: string
  createdAt: number
  card: CardContent
  /** Null when the case is shared with nobody. */
  released: { audience: Audience; card: CardContent } | null
}

export const indexCases: NounIndexing = (database) => {
  const labelsOf = labelsInIndex(database)
  const releases = database.prepare<[number], ReleaseRow>(
    "select subject, audience, content, shared_at as sharedAt from releases where case_id = ? and ended_at is null and subject in ('card', 'about')",
  )
  const row = database.prepare<[number], Row>(`
    select id, network_id as networkId, slug, is_reference as isReference, name, municipality, province, essence,
      latitude, longitude, phase, motives, facts, sources, provenance, unconfirmed_because as unconfirmedBecause,
      created_at as createdAt
    from cases where id = ?`)
  const withLabels = database
    .prepare<[number], number>(
      `select c.id from codes k join cases c on c.network_id = k.network_id
      where k.id = ? and k.list in ('casePhase', 'motive')`,
    )
    .pluck()
  const next = database
    .prepare<[number, number], number>('select id from cases where id > ? order by id limit ?')
    .pluck()

  return {
    keyOf: (id) => `case:${id}`,
    touchedBy({ verb, subject, subjectId, caseId, sectionId, itemId }) {
      if (subject === 'network') return changesLabels(verb) ? withLabels.all(subjectId) : []
      return caseId !== null &&
        sectionId === null &&
        itemId === null &&
        (subject === 'case' || subject === 'release')
        ? [caseId]
        : []
    },
    idsAfter: (id) => next.all(id, idsAtATime),
    documentOf(id): SearchDocument | null {
      const found = row.get(id)
      if (!found) return null
      const theCase = { id, networkId: found.networkId, isReference: found.isReference === 1 }
      const shared = releases.all(id)
      const card = shared.find(({ subject }) => subject === 'card')
      const about = shared.find(({ subject }) => subject === 'about')
      const layer = (
        audience: Audience,
        since: number,
        shownCard: CardContent,
        shownAbout: AboutContent | null,
      ): Layer => ({
        audience,
        since,
        title: shownCard.name,
        essence: shownCard.essence,
        tags: tagsOf(shownCard, shownAbout, labelsOf(found.networkId)),
        body: shownAbout ? bodyOf(shownAbout) : '',
        attached: '',
        codes: placeCodes(found.slug, shownCard),
        context: '',
        shown: {
          caseSlug: found.slug,
          caseName: shownCard.name,
          municipality: shownCard.municipality,
          isReference: theCase.isReference,
        },
      })
      const layers: Layer[] = []
      if (card) {
        const content = JSON.parse(card.content) as CardContent
        layers.push(layer(card.audience, card.sharedAt, content, null))
        if (about) {
          const audience = narrower(card.audience, about.audience)
          const since = Math.max(card.sharedAt, about.sharedAt)
          const both = layer(audience, since, content, JSON.parse(about.content) as AboutContent)
          if (audience === card.audience) layers.pop()
          layers.push(both)
        }
      }
      layers.push(layer('coalition', found.createdAt, found, workingAbout(found)))
      return {
        key: `case:${id}`,
        kind: 'case',
        item: found.slug,
        within: { case: id },
        versions: versionsOf(theCase, layers),
      }
    },
  }
}

/** By which case, and which municipality, everything of a case can be chosen. */
export function placeCodes(slug: string, { municipality }: Pick<CardContent, 'municipality'>): Codes {
  return { case: [slug], municipality: [municipality] }
}

/** Reads cases for the documents of what is in them. */
export function casesInIndex(database: Database): (id: number) => CaseInIndex | null {
  const row = database.prepare<
    [number],
    CardContent & { id: number; networkId: number; slug: string; isReference: number; createdAt: number }
  >(
    `select id, network_id as networkId, slug, is_reference as isReference, name, municipality, province, essence,
      latitude, longitude, created_at as createdAt from cases where id = ?`,
  )
  const release = database.prepare<[number], { audience: Audience; content: string }>(
    "select audience, content from releases where case_id = ? and subject = 'card' and ended_at is null",
  )
  return (id) => {
    const found = row.get(id)
    if (!found) return null
    const card = release.get(id)
    return {
      id,
      networkId: found.networkId,
      slug: found.slug,
      createdAt: found.createdAt,
      isReference: found.isReference === 1,
      card: found,
      released: card ? { audience: card.audience, card: JSON.parse(card.content) as CardContent } : null,
    }
  }
}

function tagsOf(card: CardContent, about: AboutContent | null, label: LabelOf): string {
  const codes = about
    ? [label('casePhase', about.phase), ...about.motives.map((motive) => label('motive', motive))]
    : []
  return [card.municipality, card.province, ...codes].filter(Boolean).join(', ')
}

function bodyOf({ facts, sources, provenance }: AboutContent): string {
  return lines(
    facts.map(({ label, value }) => `${label}: ${value}`),
    provenance,
    sourceNames(sources),
  )
}

function workingAbout(row: Row): AboutContent {
  return {
    phase: row.phase,
    motives: JSON.parse(row.motives) as string[],
    facts: JSON.parse(row.facts) as AboutContent['facts'],
    sources: JSON.parse(row.sources) as AboutContent['sources'],
    provenance: row.provenance,
    unconfirmedBecause: row.unconfirmedBecause,
  }
}
