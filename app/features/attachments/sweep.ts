import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { eq, isNull, lt } from 'drizzle-orm'
import { log } from '#app/log.ts'
import { db, transact } from '#db/client.server.ts'
import { filesDir } from '#db/data-dir.ts'
import { attachments, files } from '#db/schema/index.ts'
import { returnableMs } from './queries.ts'

const dayMs = 24 * 3_600_000
/** Bytes that no row points at may belong to somebody who is sending them now. */
const freshMs = 3_600_000

/** At the start, and once a day. */
export function startSweeping(): void {
  const sweep = () =>
    sweepFiles().catch((error) => log.error({ err: error }, 'files that are not used could not be removed'))
  void sweep()
  setInterval(sweep, dayMs).unref()
}

/** Forgets what was taken away more than thirty days ago, and takes from the disk the bytes that nothing points at any more. */
export async function sweepFiles(now = Date.now()): Promise<void> {
  transact((tx) => {
    tx.delete(attachments)
      .where(lt(attachments.removedAt, now - returnableMs))
      .run()
  })
  const unused = db
    .select({ hash: files.hash })
    .from(files)
    .leftJoin(attachments, eq(attachments.hash, files.hash))
    .where(isNull(attachments.id))
    .all()
  for (const { hash } of unused) {
    const path = join(filesDir, hash)
    const touchedAt = (await stat(path).catch(() => null))?.mtimeMs ?? 0
    if (touchedAt > now - freshMs) continue
    // The row goes first: bytes without a row are only waste, a row without bytes would be a promise.
    const isGone = transact((tx) => {
      const isUsed = tx.select().from(attachments).where(eq(attachments.hash, hash)).get()
      if (!isUsed) tx.delete(files).where(eq(files.hash, hash)).run()
      return !isUsed
    })
    if (isGone) await rm(path, { force: true })
  }
}
