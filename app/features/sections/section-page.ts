import { count, eq, sql } from 'drizzle-orm'
import { toHtml } from '#app/editor/render.ts'
import { db, keptQuery } from '#db/client.server.ts'
import {
  type Audience,
  type ItemKind,
  type Source,
  sectionDocuments,
  sections,
  sectionWriters,
} from '#db/schema/index.ts'
import { type FileOnPage, filesBySection } from '../attachments/queries.ts'
import type { SeenCase } from '../cases/queries.ts'
import type { ItemInList } from '../items/list-page.ts'
import type { MarkedText } from '../passages/mark-words.ts'
import { hasSameWords } from '../releases/sharing.ts'
import { sectionWords } from '../releases/subject.ts'
import { firstSentence } from './first-sentence.ts'
import { placesOf, type SeenSection, sectionsOf } from './queries.ts'

/** What the coalition sees of how something is shared: not at all, as it stands, or as it was before it was changed. */
export type SharingState = { audience: Audience | null; isChanged: boolean }

/** A section as the page of its case shows it. */
export type SectionOnPage = {
  key: string
  title: string
  /** Its items, when it is a list; its words then are the introduction. */
  list: { kind: ItemKind; items: ItemInList[] } | null
  /** The question this part answers; '' once there are words. */
  hint: string
  essence: string
  essenceVersion: number
  /** What a phone shows before a part is unfolded that has no essence: its first sentence, or of a list without words the first title. */
  begin: string
  html: string
  /** Where in it reactions stand; see `passages/mark-words.ts`. */
  notes: MarkedText['notes']
  sources: Source[]
  files: FileOnPage[]
  /** When the words one reads here were written, or shared. Null when there are none. */
  at: number | null
  /** How many wrote in it; 0 outside the coalition, who would learn from it that there is writing going on. */
  writerCount: number
  /** Who else reads it. */
  audience: Audience | null
  /** Null outside the coalition. */
  sharing: SharingState | null
  /** What a writer's editor opens; null for everybody else. */
  documentName: string | null
}

/**
 * The sections of a case as its page shows them: working words inside the coalition, shared ones elsewhere. A list is there for whoever
 * sees one of its items, whether its introduction is shared or not.
 */
export function sectionsOnPage(
  theCase: SeenCase,
  items: ItemInList[],
): { id: number; section: SectionOnPage; text: string }[] {
  const seen = new Map(sectionsOf(theCase).map((section) => [section.id, section]))
  const writing = writingOf(theCase.id)
  const files = filesBySection(theCase)
  return placesOf(theCase).flatMap((place) => {
    const list = place.itemKind && {
      kind: place.itemKind,
      items: items.filter(({ kind }) => kind === place.itemKind),
    }
    const section =
      seen.get(place.id) ?? (list?.items.length ? { ...place, release: null, working: null } : null)
    return section ? [onPage(theCase, section, list, writing, files.get(section.id) ?? [])] : []
  })
}

function onPage(
  theCase: SeenCase,
  section: SeenSection,
  list: SectionOnPage['list'],
  writing: ReturnType<typeof writingOf>,
  files: FileOnPage[],
) {
  const shown = shownWords(section)
  const text = section.working?.text ?? section.release?.text ?? ''
  return {
    id: section.id,
    text,
    section: {
      key: section.key,
      title: section.title,
      list,
      ...shown,
      begin: shown.essence ? '' : firstSentence(text) || (list?.items[0]?.title ?? ''),
      notes: [],
      hint: list && list.items.length > 0 ? '' : shown.hint,
      files,
      writerCount: section.working ? (writing.get(section.id)?.writers ?? 0) : 0,
      audience: section.release?.audience ?? null,
      sharing: sharingOf(section),
      documentName: theCase.isWriter
        ? `section:${section.publicId}:${writing.get(section.id)?.epoch ?? 1}`
        : null,
    },
  }
}

function shownWords({ working, release, hint }: SeenSection) {
  if (working) {
    const html = toHtml(working.content)
    return {
      hint: html ? '' : hint,
      essence: working.essence,
      essenceVersion: working.essenceVersion,
      html,
      sources: working.sources,
      at: working.updatedAt,
    }
  }
  return {
    hint: '',
    essence: release?.content.essence ?? '',
    essenceVersion: 0,
    html: release?.html ?? '',
    sources: release?.content.sources ?? [],
    at: release?.sharedAt ?? null,
  }
}

function sharingOf(section: SeenSection): SharingState | null {
  const words = sectionWords(section)
  if (!words) return null
  return {
    audience: section.release?.audience ?? null,
    isChanged: section.release !== null && !hasSameWords(words),
  }
}

/** How many wrote in each section of a case, and which document of it is open now. */
function writingOf(caseId: number): Map<number, { writers: number; epoch: number | null }> {
  return new Map(
    writing()
      .all({ caseId })
      .map(({ id, ...found }) => [id, found]),
  )
}

const writing = keptQuery(() =>
  db
    .select({ id: sections.id, writers: count(sectionWriters.id), epoch: sectionDocuments.epoch })
    .from(sections)
    .leftJoin(sectionWriters, eq(sectionWriters.sectionId, sections.id))
    .leftJoin(sectionDocuments, eq(sectionDocuments.sectionId, sections.id))
    .where(eq(sections.caseId, sql.placeholder('caseId')))
    .groupBy(sections.id)
    .prepare(),
)
