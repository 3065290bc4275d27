import { parseWithZod } from '@conform-to/zod/v4'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
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

/** A draft as the form it is of begins with it. */
export type DraftInForm = {
  /** Under the names of the fields; rows in which nobody typed are left out. */
  fields: object
  /** Of what the draft was begun from, when it changes something: what somebody else saved meanwhile is not to be overwritten. */
  version: number | undefined
  at: number
}

/** @param form  the path of the form's page */
export function draftInForm(actor: Person, form: string): DraftInForm | null {
  const draft = draftOf(actor, form)
  if (!draft) return null
  const { payload } = parseWithZod(new URLSearchParams(draft.fields), { schema: z.unknown() })
  const { version, act: _act, ...fields } = payload
  return {
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.filter(isSaid) : value,
      ]),
    ),
    version: version === undefined ? undefined : Number(version),
    at: draft.updatedAt,
  }
}

function isSaid(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isSaid)
  return value !== undefined && value !== ''
}
