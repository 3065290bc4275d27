import { and, eq, isNotNull } from 'drizzle-orm'
import { startSession } from '#app/auth/sessions.ts'
import { documentNameOf } from '#app/features/sections/document.ts'
import { db, transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import { cases, coalitionMembers, people, sections } from '#db/schema/index.ts'

/**
 * Makes fifty people editors of the same few cases in the folder in DATA_DIR; as JSON on standard output their cookies, the slug of the
 * first case, and the sections they write in: key and document name, those of the first case first.
 */
const [writers, documents] = [50, 25]
const written = db
  .select({
    id: sections.id,
    publicId: sections.publicId,
    key: sections.key,
    caseId: cases.id,
    slug: cases.slug,
  })
  .from(sections)
  .innerJoin(cases, eq(cases.id, sections.caseId))
  .where(and(eq(cases.isReference, false), isNotNull(sections.updatedAt)))
  .orderBy(cases.id, sections.id)
  .limit(documents)
  .all()
const [first] = written
if (!first || written.length < documents) throw new Error('this folder was not filled by seed:scale')
const caseIds = [...new Set(written.map(({ caseId }) => caseId))]
const cookies = transact((tx) =>
  Array.from({ length: writers }, (_, n) => {
    const createdAt = Date.now()
    const email = `schrijver-${n}@meting.example`
    const person = { publicId: newPublicId(), email, name: `Schrijver ${n}`, createdAt }
    const { id: personId } = tx.insert(people).values(person).returning().get()
    for (const caseId of caseIds)
      tx.insert(coalitionMembers).values({ caseId, personId, role: 'editor', createdAt }).run()
    return `sessie=${startSession(tx, personId, 'bench')}`
  }),
)
const places = written.map((section) => ({ key: section.key, name: documentNameOf(section) }))
process.stdout.write(JSON.stringify({ cookies, slug: first.slug, sections: places }))
