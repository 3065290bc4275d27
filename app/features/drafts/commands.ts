import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { transact } from '#db/client.server.ts'
import { drafts } from '#db/schema/index.ts'

/** Nobody fills in more forms than this at once; the oldest makes room. */
const mostDrafts = 50

/**
 * Keeps what somebody typed in a form they did not send yet. No change for the feed: it concerns nobody else.
 * @param fields  urlencoded, as the form would post them
 */
export function keepDraft(actor: Person, form: string, fields: string, now = Date.now()): void {
  transact((tx) => {
    tx.insert(drafts)
      .values({ personId: actor.id, form, fields, updatedAt: now })
      .onConflictDoUpdate({ target: [drafts.personId, drafts.form], set: { fields, updatedAt: now } })
      .run()
    const old = tx
      .select({ id: drafts.id })
      .from(drafts)
      .where(eq(drafts.personId, actor.id))
      .orderBy(desc(drafts.updatedAt))
      .limit(Number.MAX_SAFE_INTEGER)
      .offset(mostDrafts)
      .all()
    if (old.length > 0)
      tx.delete(drafts)
        .where(
          inArray(
            drafts.id,
            old.map(({ id }) => id),
          ),
        )
        .run()
  })
}

/** The form was accepted, or its writer begins anew. */
export function dropDraft(actor: Person, form: string): void {
  transact((tx) =>
    tx
      .delete(drafts)
      .where(and(eq(drafts.personId, actor.id), eq(drafts.form, form)))
      .run(),
  )
}
