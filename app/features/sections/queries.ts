import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { db, keptQuery } from '#db/client.server.ts'
import { type ItemKind, sections, sectionTemplates } from '#db/schema/index.ts'
import { getCase, type SeenCase } from '../cases/queries.ts'
import type { SectionRelease } from '../releases/queries.ts'

type SectionRow = typeof sections.$inferSelect

/** A section as an actor sees it: what was shared with them, and for those inside the working version too. */
export type SeenSection = {
  id: number
  publicId: string
  key: string
  title: string
  hint: string
  /** What it is a list of; null for a text. */
  itemKind: ItemKind | null
  release: SectionRelease | null
  /** Null outside the coalition. */
  working: SectionRow | null
}

/** The sections of a case that the actor may see, in the order of the template. */
export function sectionsOf(theCase: SeenCase): SeenSection[] {
  const working = new Map(
    theCase.isInside
      ? workingOf()
          .all({ caseId: theCase.id })
          .map((row) => [row.id, row])
      : [],
  )
  return placesOf(theCase)
    .map((section) => ({
      ...section,
      release: theCase.released.sections.get(section.id) ?? null,
      working: working.get(section.id) ?? null,
    }))
    .filter((section) => section.working !== null || section.release !== null)
}

/** Every section of a case in the order of the template, whoever sees it: to put in its place what they do see. */
export function placesOf(theCase: SeenCase) {
  return inOrder().all({ networkId: theCase.networkId, caseId: theCase.id })
}

/** Apart from which sections there are: outsiders have no use for it, and reading rich text costs more than all the rest. */
const workingOf = keptQuery(() =>
  db
    .select()
    .from(sections)
    .where(eq(sections.caseId, sql.placeholder('caseId')))
    .prepare(),
)

const inOrder = keptQuery(() =>
  db
    .select({
      id: sections.id,
      publicId: sections.publicId,
      key: sections.key,
      title: sectionTemplates.title,
      hint: sectionTemplates.hint,
      itemKind: sectionTemplates.itemKind,
    })
    .from(sections)
    .innerJoin(
      sectionTemplates,
      and(
        eq(sectionTemplates.key, sections.key),
        eq(sectionTemplates.networkId, sql.placeholder('networkId')),
        isNull(sectionTemplates.retiredAt),
      ),
    )
    .where(eq(sections.caseId, sql.placeholder('caseId')))
    .orderBy(asc(sectionTemplates.position))
    .prepare(),
)

/**
 * One section, with the case it is a part of.
 * @throws notFound when there is none, and just so when nothing of it is shared with the actor
 */
export function getSection(
  actor: Actor,
  slug: string,
  key: string,
): { theCase: SeenCase; section: SeenSection } {
  const theCase = getCase(actor, slug)
  const section = sectionsOf(theCase).find((one) => one.key === key)
  if (!section) throw notFound()
  return { theCase, section }
}
