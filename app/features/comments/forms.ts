import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'
import { audiences, dispositions, threadKinds } from '#db/schema/index.ts'
import { kindOfList } from '../items/lists.ts'
import { saysSame } from '../passages/lines-typed.ts'

/** Where a form stood, so that its writer comes back there. */
const from = z.enum(['case', 'threads', 'thread', 'desk', 'item']).catch('thread')

/** Plain text as it is kept: one kind of line end, no control characters, no blanks around it. */
function words(max: number, tooLong: () => string) {
  return (
    z
      .string()
      .transform((text) => text.replace(/\r\n?/g, '\n'))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what we take out
      .transform((text) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').trim())
      .refine((text) => text.length <= max, { error: tooLong })
  )
}

const textOr = (missing: () => string) =>
  z
    .string({ error: missing })
    .pipe(words(5000, m.comments_text_long))
    .refine((text) => text !== '', { error: missing })

const text = textOr(m.comments_text_missing)

/** Words of the text that somebody pointed at, with what stands around them. */
const passage = {
  quote: words(3000, m.passages_quote_long).optional(),
  /** Which of them, for who chose a paragraph. */
  part: words(3000, m.passages_quote_long).optional(),
  before: z.string().max(200).optional(),
  after: z.string().max(200).optional(),
  /** What they would rather read there. */
  suggestion: words(5000, m.comments_text_long).optional(),
  /** That is nothing: the words are to go. */
  strike: z.literal('ja').optional(),
}

export const reactionForm = z
  .object({
    ...passage,
    /** Empty on the case as a whole. */
    sectionKey: z.string().max(100).optional(),
    /** The list and the key of an item: `dilemmas/trots-en-zorg`. */
    item: z
      .string()
      .max(200)
      .optional()
      .transform((text) => (text === undefined ? null : itemAt(text))),
    kind: z.enum(threadKinds, { error: () => m.comments_kind_missing() }),
    audience: z.enum(['shared', 'coalition'], { error: () => m.comments_audience_missing() }),
    shown: z.enum(audiences).optional().catch(undefined),
    text,
    from,
  })
  // Words for no words in particular would be lost.
  .refine(({ quote, suggestion, strike }) => quote || !(suggestion || strike), {
    path: ['quote'],
    error: () => m.passages_choose_missing(),
  })
  .refine(({ quote = '', suggestion, strike }) => !(strike && suggestion) || saysSame(quote, suggestion), {
    path: ['strike'],
    error: () => m.passages_strike_or_other(),
  })

export const answerForm = z.object({
  text: textOr(m.comments_answer_empty),
  /** The second button of a writer of the case, under a question. */
  settle: z.literal('answered').optional(),
  from,
})

export const settlementForm = z.object({
  undo: z.literal('1').optional(),
  /** And put in the text again what stood there. */
  putBack: z.literal('1').optional(),
  /** Put the suggested words in the text. */
  take: z.literal('1').optional(),
  disposition: z.enum(dispositions, { error: () => m.comments_settle_missing() }).optional(),
  reason: words(2000, m.comments_reason_long).optional(),
  comeBackOn: z.iso.date({ error: () => m.comments_come_back_on_wrong() }).optional(),
  from,
})

/** The same about several reactions at once. */
export const settlementsForm = z.object({
  id: z
    .array(z.string().max(40))
    .min(1, { error: () => m.comments_together_none() })
    .max(50),
  disposition: z.enum(dispositions, { error: () => m.comments_settle_missing() }),
  reason: words(2000, m.comments_reason_long).optional(),
  comeBackOn: z.iso.date({ error: () => m.comments_come_back_on_wrong() }).optional(),
})

export const contributionForm = z.object({
  withdraw: z.literal('1').optional(),
  text: text.optional(),
})

/** What names no item names one that does not exist, so that both are answered the same. */
function itemAt(text: string) {
  const [list = '', key = ''] = text.split('/')
  return { kind: kindOfList(list) ?? ('dilemma' as const), key }
}
