import { and, eq, inArray } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { isInsideOf } from '#app/auth/audiences.ts'
import { db } from '#db/client.server.ts'
import { type CardContent, cases, releases } from '#db/schema/index.ts'
import { isReadable } from '../releases/queries.ts'

/** A case in a line of text; its name is null, and its municipality '', when it is no longer shared with the reader. */
export type ShownCase = { slug: string; name: string | null; municipality: string }

/** What these cases are called, on the card the actor may read or inside, however many they are in one query. */
export function namesOfCases(actor: Actor, caseIds: number[]): Map<number, ShownCase> {
  if (caseIds.length === 0) return new Map()
  const rows = db
    .select({
      id: cases.id,
      slug: cases.slug,
      isReference: cases.isReference,
      name: cases.name,
      municipality: cases.municipality,
      content: releases.content,
    })
    .from(cases)
    .leftJoin(releases, and(eq(releases.caseId, cases.id), eq(releases.subject, 'card'), isReadable(actor)))
    .where(inArray(cases.id, [...new Set(caseIds)]))
    .all()
  return new Map(
    rows.map(({ id, slug, isReference, content, ...working }) => {
      const shown = isInsideOf(actor, { id, isReference }) ? working : (content as CardContent | null)
      return [id, { slug, name: shown?.name ?? null, municipality: shown?.municipality ?? '' }]
    }),
  )
}
