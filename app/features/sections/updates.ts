import { and, eq, lte, sql } from 'drizzle-orm'
import * as Y from 'yjs'
import { db, keptQuery, type Tx, transact } from '#db/client.server.ts'
import { sectionAuthors, sectionDocuments, sectionUpdates } from '#db/schema/index.ts'

/** What somebody typed, checked and not yet on disk. */
export type TypedUpdate = {
  sectionId: number
  epoch: number
  /** One V1 update. */
  update: Uint8Array
  personId: number
  /** The Yjs clients in it that nobody wrote as before. */
  newClientIds: number[]
}

/**
 * Puts updates on disk, all of them in one commit.
 * @returns for each its number, which only rises; null when its section was written anew since, and it has no place there
 */
export function appendUpdates(updates: TypedUpdate[], now = Date.now()): (number | null)[] {
  return transact(() =>
    updates.map(({ sectionId, epoch, update, personId, newClientIds }) => {
      if (epochNow().get({ sectionId })?.epoch !== epoch) return null
      for (const clientId of newClientIds) addAuthor().run({ sectionId, epoch, clientId, personId })
      return addUpdate().get({ sectionId, epoch, update, personId, at: now })?.id ?? null
    }),
  )
}

const epochNow = keptQuery(() =>
  db
    .select({ epoch: sectionDocuments.epoch })
    .from(sectionDocuments)
    .where(eq(sectionDocuments.sectionId, sql.placeholder('sectionId')))
    .prepare(),
)

const addAuthor = keptQuery(() =>
  db
    .insert(sectionAuthors)
    .values({
      sectionId: sql.placeholder('sectionId'),
      epoch: sql.placeholder('epoch'),
      clientId: sql.placeholder('clientId'),
      personId: sql.placeholder('personId'),
    })
    .onConflictDoNothing()
    .prepare(),
)

const addUpdate = keptQuery(() =>
  db
    .insert(sectionUpdates)
    .values({
      sectionId: sql.placeholder('sectionId'),
      epoch: sql.placeholder('epoch'),
      update: sql.placeholder('update'),
      personId: sql.placeholder('personId'),
      at: sql.placeholder('at'),
    })
    .returning({ id: sectionUpdates.id })
    .prepare(),
)

/** What was typed since the document was stored last, in the order it came. */
export function updatesOf(tx: Tx, sectionId: number, epoch: number) {
  return tx
    .select({ id: sectionUpdates.id, update: sectionUpdates.update, personId: sectionUpdates.personId })
    .from(sectionUpdates)
    .where(and(eq(sectionUpdates.sectionId, sectionId), eq(sectionUpdates.epoch, epoch)))
    .orderBy(sectionUpdates.id)
    .all()
}

/** A stored document with what was typed since, as one V1 update. */
export function withUpdates(state: Uint8Array, updates: { update: Uint8Array }[]): Uint8Array {
  if (updates.length === 0) return state
  const doc = new Y.Doc()
  doc.transact(() => {
    Y.applyUpdate(doc, state)
    for (const { update } of updates) Y.applyUpdate(doc, update)
  })
  const whole = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return whole
}

/** Takes away the updates that the stored document now holds. */
export function forgetUpdates(tx: Tx, sectionId: number, epoch: number, upTo: number): void {
  tx.delete(sectionUpdates)
    .where(
      and(
        eq(sectionUpdates.sectionId, sectionId),
        eq(sectionUpdates.epoch, epoch),
        lte(sectionUpdates.id, upTo),
      ),
    )
    .run()
}

/** Whose each Yjs client in a document is. */
export function authorsOf(sectionId: number, epoch: number): Map<number, number> {
  const rows = db
    .select({ clientId: sectionAuthors.clientId, personId: sectionAuthors.personId })
    .from(sectionAuthors)
    .where(and(eq(sectionAuthors.sectionId, sectionId), eq(sectionAuthors.epoch, epoch)))
    .all()
  return new Map(rows.map(({ clientId, personId }) => [clientId, personId]))
}
