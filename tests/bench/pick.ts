import { and, eq, isNull } from 'drizzle-orm'
import { startSession } from '#app/auth/sessions.ts'
import { db, transact } from '#db/client.server.ts'
import { cases, people, releases } from '#db/schema/index.ts'

/**
 * What the benchmark needs to know of the folder in DATA_DIR, as JSON on standard output: somebody signed in who is in no coalition,
 * the public case with the most to read, and a word from it.
 */
const person = db.select().from(people).where(eq(people.email, 'deelnemer@demo.tussenstap.example')).get()
const shared = db
  .select({ slug: cases.slug, text: releases.text })
  .from(releases)
  .innerJoin(cases, eq(cases.id, releases.caseId))
  .where(and(eq(releases.audience, 'public'), isNull(releases.endedAt)))
  .all()
const texts = new Map<string, string>()
for (const { slug, text } of shared) texts.set(slug, `${texts.get(slug) ?? ''} ${text}`)
const [longest] = [...texts].sort(([, a], [, b]) => b.length - a.length)
if (!person || !longest) throw new Error('this folder was not filled by seed:scale')

const [slug, text] = longest
const word = text.split(/\P{L}+/u).find((one) => one.length > 5)
const cookie = `sessie=${transact((tx) => startSession(tx, person.id, 'bench'))}`
process.stdout.write(JSON.stringify({ cookie, slug, word }))
