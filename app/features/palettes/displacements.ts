import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { db } from '#db/client.server.ts'
import { type CardContent, cases, releases } from '#db/schema/index.ts'
import type { SeenCase } from '../cases/queries.ts'
import type { SeenItem } from '../items/queries.ts'
import { isSharedWith } from '../releases/queries.ts'

/** What an intervention may push elsewhere, in the words of its coalition, and the other cases those words name. */
export type Displacement = {
  key: string
  title: string
  text: string
  to: { slug: string; name: string; municipality: string }[]
}

/** Of as many interventions as say so to whoever these items were read for. */
export function displacementsOf(actor: Actor, theCase: SeenCase, items: readonly SeenItem[]): Displacement[] {
  return items.flatMap(({ key, content, displacement }) =>
    displacement
      ? [{ key, title: content.title, text: displacement, to: casesNamedIn(actor, theCase, displacement) }]
      : [],
  )
}

/** More than these in one text are no destinations. */
const mostCases = 40
/** No name of a case is longer. */
const mostWords = 6
const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
const beginsWithCapital = /(?<![\p{L}\p{N}])[\p{Lu}\p{N}]/u

/** Every few words in a row of which one begins with a capital: a name may stand in any sentence, and behind any other word. */
function mayBeNames(text: string): string[] {
  const words = [...text.replace(/\s+/g, ' ').matchAll(word)]
  const names = new Set<string>()
  for (const [from, { index, input }] of words.entries())
    for (const last of words.slice(from, from + mostWords)) {
      const name = input.slice(index, last.index + last[0].length)
      if (beginsWithCapital.test(name)) names.add(name)
    }
  return [...names]
}

/** The other cases shared with the actor that a text names, each once; "Presikhaaf" is named by "Presikhaaf (Arnhem-Oost)" too. */
function casesNamedIn(actor: Actor, theCase: SeenCase, text: string): Displacement['to'] {
  const name = sql`(${releases.content} ->> '$.name')`
  return db
    .select({ slug: cases.slug, content: releases.content })
    .from(releases)
    .innerJoin(cases, eq(cases.id, releases.caseId))
    .where(
      and(
        sql`${releases.subject} = 'card'`,
        isNull(releases.endedAt),
        ne(cases.id, theCase.id),
        isSharedWith(actor),
        sql`substr(${name}, 1, instr(${name} || ' (', ' (') - 1) collate nocase
          in (select value from json_each(${JSON.stringify(mayBeNames(text))}))`,
      ),
    )
    .limit(mostCases)
    .all()
    .map(({ slug, content }) => {
      const { name, municipality } = content as CardContent
      return { slug, name, municipality }
    })
}
