import { parseArgs } from 'node:util'
import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { actorOfToken, startSession } from '#app/auth/sessions.ts'
import { reactOnPassage } from '#app/features/comments/commands.ts'
import { db, transact } from '#db/client.server.ts'
import { cases, people, releases, sections } from '#db/schema/index.ts'

/** Reacts a thousand times on one shared section of a case in the folder in DATA_DIR, each time on words in it. `--slug a-case` */
const { slug = '' } = parseArgs({ options: { slug: { type: 'string' } } }).values
const person = db.select().from(people).where(eq(people.email, 'expert@demo.tussenstap.example')).get()
const section = db
  .select({ key: sections.key, text: releases.text })
  .from(releases)
  .innerJoin(cases, eq(cases.id, releases.caseId))
  .innerJoin(sections, eq(sections.id, releases.sectionId))
  .where(and(eq(cases.slug, slug), isNotNull(releases.sectionId), isNull(releases.endedAt)))
  .orderBy(desc(sql`length(${releases.text})`))
  .limit(1)
  .get()
const expert = person && actorOfToken(transact((tx) => startSession(tx, person.id, 'bench')))
if (expert?.kind !== 'person' || !section) throw new Error('this folder was not filled by seed:scale')

const words = [...section.text.matchAll(/\S+/g)].map(({ index }) => index)
const length = 3
for (let n = 0; n < 1000; n++) {
  const first = (n * length) % (words.length - length)
  const [start, end] = [words[first] ?? 0, words[first + length] ?? section.text.length]
  const given = { sectionKey: section.key, kind: 'question', audience: 'shared', text: `Vraag ${n}` } as const
  const pointed = {
    quote: section.text.slice(start, end).trimEnd(),
    before: section.text.slice(Math.max(0, start - 60), start),
    after: section.text.slice(end, end + 60),
  }
  if (!reactOnPassage(expert, slug, given, pointed)) throw new Error(`not found: ${pointed.quote}`)
}
