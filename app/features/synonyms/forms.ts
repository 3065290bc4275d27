import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'
import { formsOf } from '#search/words.ts'
import { tidy } from '../networks/names.ts'

const mostWords = 30
const longestWord = 60

/** One word or fixed combination a line; commas do as well. The same word twice is one. */
const words = z
  .string({ error: () => m.synonyms_few() })
  .max(4000, { error: () => m.synonyms_many({ most: mostWords }) })
  .transform((typed) => {
    const given = typed.split(/[\n,;]/).map(tidy)
    const byForm = new Map(given.map((word) => [formsOf(word).join(' '), word]))
    byForm.delete('')
    return [...byForm.values()]
  })
  .pipe(
    z
      .array(z.string().max(longestWord, { error: () => m.people_too_long({ max: longestWord }) }))
      .min(2, { error: () => m.synonyms_few() })
      .max(mostWords, { error: () => m.synonyms_many({ most: mostWords }) }),
  )

export const newSynonymsForm = z.object({ words })

export const synonymsForm = z.discriminatedUnion('act', [
  z.object({ act: z.literal('change'), words }),
  z.object({ act: z.literal('retire') }),
  z.object({ act: z.literal('restore') }),
])
