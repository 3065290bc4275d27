import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { startSession } from '#app/auth/sessions.ts'
import { db, transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import { cases, memberships, people, releases } from '#db/schema/index.ts'

/**
 * What the benchmark needs to know of the folder in DATA_DIR, as JSON on standard output: somebody signed in who is in no coalition,
 * the public case with the most to read, and a word from it; eight public cases to lay side by side; and fifty members with ten windows each.
 */
const person = db.select().from(people).where(eq(people.email, 'deelnemer@demo.tussenstap.example')).get()
const isPublic = and(eq(releases.audience, 'public'), isNull(releases.endedAt))
const length = sql<number>`sum(length(${releases.text}))`
const longest = db
  .select({ id: cases.id, slug: cases.slug })
  .from(releases)
  .innerJoin(cases, eq(cases.id, releases.caseId))
  .where(isPublic)
  .groupBy(cases.id)
  .orderBy(desc(length))
  .limit(1)
  .get()
if (!person || !longest) throw new Error('this folder was not filled by seed:scale')

const word = db
  .select({ text: releases.text })
  .from(releases)
  .where(and(isPublic, eq(releases.caseId, longest.id)))
  .all()
  .flatMap(({ text }) => text.split(/\P{L}+/u))
  .find((one) => one.length > 5)
const network = db.select().from(memberships).where(eq(memberships.personId, person.id)).get()
const readers = transact((tx) =>
  Array.from({ length: 50 }, (_, n) => {
    const { id } = tx
      .insert(people)
      .values({
        publicId: newPublicId(),
        email: `lezer-${n}@meting.example`,
        name: `Lezer ${n}`,
        createdAt: Date.now(),
      })
      .returning()
      .get()
    const networkId = network?.networkId ?? 0
    tx.insert(memberships)
      .values({ networkId, personId: id, role: 'participant', createdAt: Date.now() })
      .run()
    return `sessie=${startSession(tx, id, 'bench')}`
  }).flatMap((cookie) => Array.from({ length: 10 }, () => cookie)),
)
const cookie = `sessie=${transact((tx) => startSession(tx, person.id, 'bench'))}`
const compared = db
  .select({ slug: cases.slug })
  .from(releases)
  .innerJoin(cases, eq(cases.id, releases.caseId))
  .where(and(isPublic, eq(releases.subject, 'card')))
  .orderBy(cases.id)
  .limit(8)
  .all()
  .map(({ slug }) => slug)
process.stdout.write(JSON.stringify({ cookie, readers, slug: longest.slug, word, compared }))
