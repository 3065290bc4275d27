import { and, eq } from 'drizzle-orm'
import { type Change, changesAfter, lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { type ChangeVerb, cases, comments, items, sections, sectionTemplates } from '#db/schema/index.ts'
import { type Exclusion, nothingExcluded, type Part, parts } from '#search/engine.ts'
import { retiresPart } from '../networks/verbs.ts'

/** So far behind, everything may have changed. */
const mostBehind = 2000

/** Changes after which nobody may read less than before, so that what the index still says does no harm. */
const harmless: ReadonlySet<ChangeVerb> = new Set<ChangeVerb>([
  'case.created',
  'case.changed',
  'section.saved',
  'section.written',
  'section.reworded',
  'section.struck',
  'section.putBack',
  'section.essence-changed',
  'thread.started',
  'comment.added',
  'item.created',
  'item.changed',
  'item.reworded',
  'item.struck',
  'item.putBack',
  'item.moved',
  'item.restored',
  'item.linked',
  'item.unlinked',
  'item.recognised',
  'attachment.added',
  'attachment.returned',
  'library.added',
  'library.taken',
  'library.use_shared',
  'library.use_ended',
  'catalogue.added',
  'finding.proposed',
])

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
  const narrowed = changes.filter(({ verb }) => !harmless.has(verb)).flatMap(narrowedBy)
  const idsOf = (wanted: Part) => new Set(narrowed.filter(([part]) => part === wanted).map(([, id]) => id))
  return Object.fromEntries(parts.map((part) => [part, [...idsOf(part)]])) as Exclusion
}

/** What some may not find any more since this change. A verb nobody told us of may have done anything to its subject. */
function narrowedBy({ verb, subject, subjectId, caseId, sectionId, itemId }: Change): [Part, number][] {
  switch (subject) {
    case 'network':
      return retiresPart(verb)
        ? [
            ...sectionsOfPart(subjectId).map((id): [Part, number] => ['section', id]),
            ...itemsOfPart(subjectId).map((id): [Part, number] => ['item', id]),
          ]
        : []
    case 'thread':
    case 'item':
    case 'finding':
    case 'library':
    case 'catalogue':
      return [[subject, subjectId]]
    case 'comment':
      return threadsOf(subjectId).map((id) => ['thread', id])
    case 'attachment':
    case 'case':
    case 'section':
    case 'release':
      if (sectionId !== null) return [['section', sectionId]]
      if (itemId !== null) return [['item', itemId]]
      return caseId !== null ? [['case', caseId]] : []
    default:
      return []
  }
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

function itemsOfPart(templateId: number): number[] {
  return db
    .select({ id: items.id })
    .from(sectionTemplates)
    .innerJoin(cases, eq(cases.networkId, sectionTemplates.networkId))
    .innerJoin(items, and(eq(items.caseId, cases.id), eq(items.kind, sectionTemplates.itemKind)))
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
