import type { Database, Statement } from 'better-sqlite3'
import type { Audience, SectionContent, Source } from '#db/schema/index.ts'
import { attachedWords } from '../attachments/indexed-words.ts'
import { casesInIndex, placeCodes } from '../cases/indexing.ts'
import { changesSectionsOfAll } from '../networks/verbs.ts'
import { lines, sourceNames } from '../search/indexed-words.ts'
import { idsAtATime, type NounIndexing } from '../search/noun-index.ts'
import { type Layer, narrower, versionsOf } from '../search/readers.ts'

/** The ids of the sections that came from one part of the template. */
export function sectionsOfTemplate(database: Database): Statement<[number], number> {
  return database
    .prepare<[number], number>(`
      select s.id from section_templates t
      join sections s on s.key = t.key
      join cases c on c.id = s.case_id and c.network_id = t.network_id
      where t.id = ?`)
    .pluck() as Statement<[number], number>
}

type Row = {
  id: number
  caseId: number
  key: string
  title: string
  essence: string
  text: string
  sources: string
}
type ReleaseRow = { audience: Audience; content: string; text: string; sharedAt: number }

export const indexSections: NounIndexing = (database) => {
  const caseOf = casesInIndex(database)
  const attachmentsOf = attachedWords(database, 'section')
  const row = database.prepare<[number], Row>(`
    select s.id, s.case_id as caseId, s.key, t.title, s.essence, s.text, s.sources
    from sections s
    join cases c on c.id = s.case_id
    join section_templates t on t.key = s.key and t.network_id = c.network_id and t.retired_at is null
    where s.id = ?`)
  const release = database.prepare<[number], ReleaseRow>(
    'select audience, content, text, shared_at as sharedAt from releases where section_id = ? and ended_at is null',
  )
  const ofCase = database.prepare<[number], number>('select id from sections where case_id = ?').pluck()
  const next = database
    .prepare<[number, number], number>('select id from sections where id > ? order by id limit ?')
    .pluck()

  const ofTemplate = sectionsOfTemplate(database)

  return {
    keyOf: (id) => `section:${id}`,
    touchedBy({ verb, subject, subjectId, caseId, sectionId, itemId }) {
      // Its title stands with it in every case, and a part that was retired is found nowhere.
      if (subject === 'network') return changesSectionsOfAll(verb) ? ofTemplate.all(subjectId) : []
      if (subject === 'thread' || subject === 'comment' || subject === 'settlement') return []
      if (sectionId !== null) return [sectionId]
      if (subject === 'section') return [subjectId]
      if (itemId !== null) return []
      // The name of the case stands with its sections, and who may know of it decides who reads them.
      return caseId !== null && (subject === 'case' || subject === 'release') ? ofCase.all(caseId) : []
    },
    idsAfter: (id) => next.all(id, idsAtATime),
    documentOf(id) {
      const found = row.get(id)
      const theCase = found && caseOf(found.caseId)
      if (!found || !theCase) return null
      const layer = (
        audience: Audience,
        since: number,
        card: { name: string; municipality: string },
        essence: string,
        body: string,
        sources: Source[],
        files: string,
      ): Layer => ({
        audience,
        since,
        title: found.title,
        essence,
        tags: '',
        body,
        attached: lines(sourceNames(sources), files),
        codes: placeCodes(theCase.slug, card),
        context: `${card.name}, ${card.municipality}`,
        shown: {
          caseSlug: theCase.slug,
          caseName: card.name,
          municipality: card.municipality,
          isReference: theCase.isReference,
        },
      })
      const layers: Layer[] = []
      const attachments = attachmentsOf(id)
      const shared = release.get(id)
      if (shared && theCase.released) {
        const { essence, sources } = JSON.parse(shared.content) as SectionContent
        const audience = narrower(shared.audience, theCase.released.audience)
        const { card } = theCase.released
        layers.push(layer(audience, shared.sharedAt, card, essence, shared.text, sources, attachments.shared))
      }
      const sources = JSON.parse(found.sources) as Source[]
      const { card, createdAt } = theCase
      layers.push(layer('coalition', createdAt, card, found.essence, found.text, sources, attachments.inside))
      // A title alone is the same in every case: nothing to find yet.
      if (layers.every(({ essence, body, attached }) => !essence && !body && !attached)) return null
      return {
        key: `section:${id}`,
        kind: 'section',
        item: found.key,
        within: { case: found.caseId, section: id },
        versions: versionsOf(theCase, layers),
      }
    },
  }
}
