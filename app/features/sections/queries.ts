import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { sections, sectionTemplates } from '#db/schema/index.ts'
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
  release: SectionRelease | null
  /** Null outside the coalition. */
  working: SectionRow | null
}

/** The sections of a case that the actor may see, in the order of the template. */
export function sectionsOf(theCase: SeenCase): SeenSection[] {
  rowsOfCase ??= prepareRowsOfCase()
  const rows = rowsOfCase.all({ caseId: theCase.id, networkId: theCase.networkId })
  return rows
    .map(({ section, template }) => ({
      id: section.id,
      publicId: section.publicId,
      key: section.key,
      title: template.title,
      hint: template.hint,
      release: theCase.released.sections.get(section.id) ?? null,
      working: theCase.isInside ? section : null,
    }))
    .filter((section) => section.working !== null || section.release !== null)
}

// Prepared once, at first use: every page of a case asks it, and making the SQL takes longer than running it.
let rowsOfCase: ReturnType<typeof prepareRowsOfCase> | undefined
function prepareRowsOfCase() {
  return db
    .select({ section: sections, template: sectionTemplates })
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
    .prepare()
}

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
