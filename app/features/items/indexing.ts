import type { Database, Statement } from 'better-sqlite3'
import type {
  Audience,
  CardContent,
  DisplacementContent,
  InterventionContent,
  ItemContent,
  ItemKind,
} from '#db/schema/index.ts'
import type { Codes } from '#search/engine.ts'
import { attachedWords } from '../attachments/indexed-words.ts'
import { casesInIndex, placeCodes } from '../cases/indexing.ts'
import { changesItemsOfAll } from '../networks/verbs.ts'
import { type LabelOf, labelsInIndex, lines, sourceNames } from '../search/indexed-words.ts'
import { idsAtATime, type NounIndexing } from '../search/noun-index.ts'
import { type Layer, narrower, versionsOf } from '../search/readers.ts'

/** Cases do not have the list any more that `i` is in; `c` is its case. */
export const isOfRetiredList = `exists (select 1 from section_templates l
  where l.network_id = c.network_id and l.item_kind = i.kind and l.retired_at is not null)`

/** The ids of the items of the list that is one part of the template. */
export function itemsOfTemplate(database: Database): Statement<[number], number> {
  return database
    .prepare<[number], number>(`
      select i.id from section_templates t
      join cases c on c.network_id = t.network_id
      join items i on i.case_id = c.id and i.kind = t.item_kind
      where t.id = ?`)
    .pluck() as Statement<[number], number>
}

type Row = {
  id: number
  caseId: number
  kind: ItemKind
  key: string
  content: string
  text: string
  displacement: string
  createdAt: number
}
type ReleaseRow = {
  subject: 'item' | 'displacement'
  audience: Audience
  content: string
  text: string
  sharedAt: number
}

export const indexItems: NounIndexing = (database) => {
  const caseOf = casesInIndex(database)
  const labelsOf = labelsInIndex(database)
  const attachmentsOf = attachedWords(database, 'item')
  const row = database.prepare<[number], Row>(`
    select i.id, i.case_id as caseId, i.kind, i.key, i.content, i.text, i.displacement,
      i.created_at as createdAt
    from items i join cases c on c.id = i.case_id
    where i.id = ? and i.deleted_at is null and not ${isOfRetiredList}`)
  const releases = database.prepare<[number], ReleaseRow>(`
    select subject, audience, content, text, shared_at as sharedAt from releases
    where item_id = ? and ended_at is null and subject in ('item', 'displacement')`)
  const ofCase = database.prepare<[number], number>('select id from items where case_id = ?').pluck()
  const ofTemplate = itemsOfTemplate(database)
  const next = database
    .prepare<[number, number], number>('select id from items where id > ? order by id limit ?')
    .pluck()

  return {
    keyOf: (id) => `item:${id}`,
    touchedBy({ verb, subject, subjectId, caseId, sectionId, itemId }) {
      if (subject === 'network') return changesItemsOfAll(verb) ? ofTemplate.all(subjectId) : []
      if (subject === 'item') return [subjectId]
      if (subject !== 'case' && subject !== 'release' && subject !== 'attachment') return []
      if (itemId !== null) return [itemId]
      // The name of the case stands with its items, and who may know of it decides who reads them.
      return caseId !== null && sectionId === null && subject !== 'attachment' ? ofCase.all(caseId) : []
    },
    idsAfter: (id) => next.all(id, idsAtATime),
    documentOf(id) {
      const found = row.get(id)
      const theCase = found && caseOf(found.caseId)
      if (!found || !theCase) return null
      const label = labelsOf(theCase.networkId)
      const layer = (
        audience: Audience,
        since: number,
        card: CardContent,
        content: ItemContent,
        text: string,
        files: string,
        displacement: string,
      ): Layer => ({
        audience,
        since,
        title: content.title,
        essence: '',
        tags: lines(tagsOf(content, label)).replaceAll('\n', ', '),
        body: lines(text, ownWords(content).filter(Boolean).join(' · '), displacement),
        attached: lines(sourceNames(content.sources), files),
        codes: { ...placeCodes(theCase.slug, card), ...codesOf(content) },
        context: `${card.name}, ${card.municipality}`,
        shown: {
          caseSlug: theCase.slug,
          caseName: card.name,
          municipality: card.municipality,
          isReference: theCase.isReference,
          ...(content.kind === 'intervention' && content.typeOther && { ownType: content.typeOther }),
        },
      })
      const attachments = attachmentsOf(id)
      const layers: Layer[] = []
      const current = releases.all(id)
      const shared = current.find(({ subject }) => subject === 'item')
      const displacement = current.find(({ subject }) => subject === 'displacement')
      if (shared && theCase.released) {
        const { card } = theCase.released
        const content = JSON.parse(shared.content) as ItemContent
        const audience = narrower(shared.audience, theCase.released.audience)
        const since = shared.sharedAt
        layers.push(layer(audience, since, card, content, shared.text, attachments.shared, ''))
        if (displacement) {
          // For fewer than the rest of it, as a rule: those find it by these words too, and the others do not.
          const among = narrower(displacement.audience, audience)
          const words = (JSON.parse(displacement.content) as DisplacementContent).displacement
          if (among === audience) layers.pop()
          const both = Math.max(since, displacement.sharedAt)
          layers.push(layer(among, both, card, content, shared.text, attachments.shared, words))
        }
      }
      const content = JSON.parse(found.content) as ItemContent
      layers.push(
        layer(
          'coalition',
          found.createdAt,
          theCase.card,
          content,
          found.text,
          attachments.inside,
          found.displacement,
        ),
      )
      return {
        key: `item:${id}`,
        kind: found.kind,
        item: found.key,
        within: { case: found.caseId, item: id },
        versions: versionsOf(theCase, layers),
      }
    },
  }
}

/** What an item says beside its story. */
function ownWords(content: ItemContent): string[] {
  switch (content.kind) {
    case 'dilemma':
      return [...content.poles, content.stateReason]
    case 'question':
      return [content.stateReason]
    case 'expectation':
      return [content.mechanism, content.forWhom, content.byWhen, content.signs, content.stateReason]
    case 'intervention':
      return [
        content.forWhom,
        content.period.text,
        content.partners.map(({ name }) => name).join(', '),
        ...content.expectedYields,
        ...content.reportedEffects.map(({ text }) => text),
        content.evidenceNote,
        content.contestedFor,
        content.contestedAgainst,
      ]
  }
}

/** Its codes as people read them. */
function tagsOf(content: ItemContent, label: LabelOf): string[] {
  const themes = content.themes.map((key) => label('theme', key))
  if (content.kind !== 'intervention') return themes
  return [
    label('domain', content.domain),
    content.typeOther || label('interventionType', content.type),
    ...new Set([label('scale', content.scale), label('scale', content.outcomeScale)]),
    label('interventionPhase', content.phase),
    ...content.targetGroups.map((key) => label('targetGroup', key)),
    ...content.aims.map((key) => label('aim', key)),
    label('nationalEvidence', content.nationalEvidence),
    label('localEvidence', content.localEvidence),
    ...themes,
  ]
}

function codesOf(content: ItemContent): Codes {
  if (content.kind !== 'intervention') return { theme: content.themes, state: [content.state] }
  return {
    domain: [content.domain],
    interventionType: [content.type],
    scale: [content.scale],
    interventionPhase: [content.phase],
    aim: content.aims,
    theme: content.themes,
    localEvidence: [content.localEvidence],
    nationalEvidence: [content.nationalEvidence],
    year: yearsOf(content.period),
  }
}

/** Longer than this an intervention does not run: then one of its years is a slip of the pen. */
const mostYears = 60

/** Every year in which it ran, as far as they are known. */
function yearsOf({ from, to }: InterventionContent['period']): string[] {
  const first = from ?? to
  const last = to ?? from
  if (first === null || last === null) return []
  const count = Math.min(mostYears, Math.max(1, last - first + 1))
  return Array.from({ length: count }, (_, index) => String(first + index))
}
