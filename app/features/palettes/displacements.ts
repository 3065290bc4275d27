import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { db } from '#db/client.server.ts'
import { type CardContent, cases, releases } from '#db/schema/index.ts'
import type { SeenItem } from '../items/queries.ts'
import { isSharedWith } from '../releases/queries.ts'

/** What an intervention may push elsewhere, in the words of its coalition, and the cases those words name. */
export type Displacement = {
  key: string
  title: string
  text: string
  to: { slug: string; name: string; municipality: string }[]
}

/** Of as many interventions as say so to whoever these items were read for. */
export function displacementsOf(actor: Actor, items: readonly SeenItem[]): Displacement[] {
  return items.flatMap(({ key, content, displacement }) =>
    displacement
      ? [{ key, title: content.title, text: displacement, to: casesNamedIn(actor, displacement) }]
      : [],
  )
}

/** More than these in one text are no names. */
const mostNames = 40
/** A name in running text: one to three words, the first with a capital. */
const capitalised = /\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,2}/gu

/** The cases shared with the actor that a text names, each once. */
function casesNamedIn(actor: Actor, text: string): Displacement['to'] {
  const names = new Set<string>()
  for (const [found] of text.matchAll(capitalised)) {
    const words = found.split(' ')
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= words.length; to++) names.add(words.slice(from, to).join(' '))
  }
  if (names.size === 0) return []
  return db
    .select({ slug: cases.slug, content: releases.content })
    .from(releases)
    .innerJoin(cases, eq(cases.id, releases.caseId))
    .where(
      and(
        sql`${releases.subject} = 'card'`,
        isNull(releases.endedAt),
        isSharedWith(actor),
        inArray(sql`${releases.content} ->> '$.name' collate nocase`, [...names].slice(0, mostNames)),
      ),
    )
    .limit(mostNames)
    .all()
    .map(({ slug, content }) => {
      const { name, municipality } = content as CardContent
      return { slug, name, municipality }
    })
}
