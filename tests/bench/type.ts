import { parseArgs } from 'node:util'
import { eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { epochOf, loadSectionDocument } from '#app/features/sections/document.ts'
import { appendUpdates, type TypedUpdate } from '#app/features/sections/updates.ts'
import { db } from '#db/client.server.ts'
import { people, sections } from '#db/schema/index.ts'
import { typeAt } from './client.ts'

/**
 * Leaves ten thousand keys that ten people pressed behind a section in the folder in DATA_DIR, as when its document could not be stored
 * for a long time. `--section its-public-id`
 */
const { section: publicId = '' } = parseArgs({ options: { section: { type: 'string' } } }).values
const section = db.select().from(sections).where(eq(sections.publicId, publicId)).get()
const writers = db.select().from(people).limit(10).all()
if (!section || writers.length < 10) throw new Error('this folder was not filled by seed:scale')
const [sectionId, epoch] = [section.id, epochOf(section.id)]
const { state } = loadSectionDocument(sectionId, epoch)
const docs = writers.map(() => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc
})
const updates: TypedUpdate[] = []
for (const [n, doc] of docs.entries())
  doc.on('update', (update: Uint8Array) => {
    const newClientIds = updates.length < docs.length ? [doc.clientID] : []
    updates.push({ sectionId, epoch, update, personId: writers[n]?.id ?? 0, newClientIds })
  })
for (let key = 0; key < 1000; key++) for (const [n, doc] of docs.entries()) typeAt(doc, n, key)
appendUpdates(updates)
