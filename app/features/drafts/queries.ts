import { and, eq } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { db } from '#db/client.server.ts'
import { drafts } from '#db/schema/index.ts'

/** What somebody was filling in: the fields as they would have been posted, and when they typed last. */
export type Draft = { fields: string; updatedAt: number }

/** @param form  the path of the form's page */
export function draftOf(actor: Person, form: string): Draft | null {
  const draft = db
    .select({ fields: drafts.fields, updatedAt: drafts.updatedAt })
    .from(drafts)
    .where(and(eq(drafts.personId, actor.id), eq(drafts.form, form)))
    .get()
  return draft ?? null
}
