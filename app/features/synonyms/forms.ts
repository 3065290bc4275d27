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
  .transform((typed, { addIssue }) => {
    const given = typed.split(/[\n,;]/).map(tidy)
    const byForm = new Map(given.map((word) => [formsOf(word).join(' '), word]))
    byForm.delete('')
    const words = [...byForm.values()]
    // Of the field as a whole: what is wrong with one of a list has a name that no field of the form has.
    const long = words.find((word) => word.length > longestWord)
    if (words.length < 2) addIssue(m.synonyms_few())
    else if (words.length > mostWords) addIssue(m.synonyms_many({ most: mostWords }))
    else if (long) addIssue(m.synonyms_long({ word: `${long.slice(0, longestWord)}…`, max: longestWord }))
    return words
  })

export const newSynonymsForm = z.object({ words })

export const synonymsForm = z.discriminatedUnion('act', [
  z.object({ act: z.literal('change'), words }),
  z.object({ act: z.literal('retire') }),
  z.object({ act: z.literal('restore') }),
])
