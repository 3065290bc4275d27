import { and, asc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import { db } from '#db/client.server.ts'
import { cases, releases, sections, sectionTemplates } from '#db/schema/index.ts'

/** A part that says something else to its coalition than to others. */
export type NotShared = { slug: string; key: string; title: string; wasShared: boolean; updatedAt: number }

/** Of these cases, what was written and not shared, or changed since. */
export function notShared(caseIds: number[]): NotShared[] {
  if (caseIds.length === 0) return []
  return db
    .select({
      slug: cases.slug,
      key: sections.key,
      title: sectionTemplates.title,
      sharedAt: releases.sharedAt,
      updatedAt: sections.updatedAt,
    })
    .from(sections)
    .innerJoin(cases, eq(cases.id, sections.caseId))
    .innerJoin(
      sectionTemplates,
      and(
        eq(sectionTemplates.networkId, cases.networkId),
        eq(sectionTemplates.key, sections.key),
        isNull(sectionTemplates.retiredAt),
      ),
    )
    .leftJoin(releases, and(eq(releases.sectionId, sections.id), isNull(releases.endedAt)))
    .where(
      and(
        inArray(sections.caseId, caseIds),
        gt(sections.version, 0),
        or(
          isNull(releases.id),
          sql`json_extract(${releases.content}, '$.richText') <> json(${sections.content})`,
          sql`${releases.content} ->> '$.essence' <> ${sections.essence}`,
        ),
      ),
    )
    .orderBy(asc(cases.name), asc(sectionTemplates.position))
    .all()
    .map(({ slug, key, title, sharedAt, updatedAt }) => ({
      slug,
      key,
      title,
      wasShared: sharedAt !== null,
      updatedAt: updatedAt ?? 0,
    }))
}
