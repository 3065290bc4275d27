import { and, eq } from 'drizzle-orm'
import { type Change, changesAfter, lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { cases, comments, sections, sectionTemplates } from '#db/schema/index.ts'
import { type Exclusion, nothingExcluded } from '#search/engine.ts'
import { retiresSections } from '../networks/verbs.ts'

/** So far behind, everything may have changed. */
const mostBehind = 2000

/** Changes after which nobody may read less than before, so that what the index still says does no harm. */
const harmless = new Set([
  'case.created',
  'case.changed',
  'section.saved',
  'section.written',
  'section.essence-changed',
  'thread.started',
  'comment.added',
])
const found: Change['subject'][] = ['case', 'section', 'release', 'thread', 'comment']

let known: { from: number; upTo: number; exclusion: Exclusion | null } = {
  from: 0,
  upTo: 0,
  exclusion: nothingExcluded,
}

/**
 * What may have been taken back, narrowed or withdrawn since the index was at `place`. Better a reader misses something for
 * a moment than that they find what was just taken from them.
 * @returns null when the index is too far behind to say
 */
export function exclusionsSince(place: number): Exclusion | null {
  const upTo = lastChangeId()
  if (upTo <= place) return nothingExcluded
  if (known.from !== place || known.upTo !== upTo) known = { from: place, upTo, exclusion: read(place) }
  return known.exclusion
}

function read(place: number): Exclusion | null {
  const changes = changesAfter(place, mostBehind + 1)
  if (changes.length > mostBehind) return null
  const left = { cases: new Set<number>(), sections: new Set<number>(), threads: new Set<number>() }
  for (const { verb, subject, subjectId, caseId, sectionId } of changes) {
    if (retiresSections(verb)) for (const id of sectionsOfPart(subjectId)) left.sections.add(id)
    if (harmless.has(verb) || !found.includes(subject)) continue
    if (subject === 'thread') left.threads.add(subjectId)
    else if (subject === 'comment') for (const id of threadsOf(subjectId)) left.threads.add(id)
    else if (sectionId !== null) left.sections.add(sectionId)
    else if (caseId !== null) left.cases.add(caseId)
  }
  return { cases: [...left.cases], sections: [...left.sections], threads: [...left.threads] }
}

function sectionsOfPart(templateId: number): number[] {
  return db
    .select({ id: sections.id })
    .from(sectionTemplates)
    .innerJoin(sections, eq(sections.key, sectionTemplates.key))
    .innerJoin(cases, and(eq(cases.id, sections.caseId), eq(cases.networkId, sectionTemplates.networkId)))
    .where(eq(sectionTemplates.id, templateId))
    .all()
    .map(({ id }) => id)
}

function threadsOf(commentId: number): number[] {
  return db
    .select({ threadId: comments.threadId })
    .from(comments)
    .where(eq(comments.id, commentId))
    .all()
    .map(({ threadId }) => threadId)
}
