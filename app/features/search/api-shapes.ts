import { z } from 'zod'
import { m } from '#app/paraglide/messages.js'
import { codeFacets, kinds } from '#search/engine.ts'

/**
 * What the search of programs takes and answers. The route reads its question by this, and the OpenAPI document is made of it, so that what
 * is described is what there is.
 */
const mostHits = 50
/** Further nobody reads; who wants it all asks for something more precise. */
const mostSkipped = 1000

const whole = (least: number, most: number, message: () => string) =>
  z.int({ error: message }).min(least, { error: message }).max(most, { error: message })
const yes = z.enum(['1', 'true'], { error: () => m.search_api_yes() }).optional()
const keys = z.array(z.string().max(200, { error: () => m.search_api_key() })).max(50, {
  error: () => m.search_api_key(),
})

export const searchQuestion = z.object({
  q: z
    .string()
    .default('')
    .describe(
      'What to look for, at most ten words, small ones as "de" and "van" not counted. Without one, everything of what was chosen is found.',
    ),
  kind: z
    .array(z.enum(kinds, { error: () => m.search_api_kind({ kinds: kinds.join(', ') }) }))
    .describe('Only these kinds.'),
  ...(Object.fromEntries(
    codeFacets.map((facet) => [facet, keys.describe(`Only what has one of these in "${facet}".`)]),
  ) as Record<(typeof codeFacets)[number], typeof keys>),
  mine: yes.describe('Only what is in the cases the asker has a part in.'),
  literal: yes.describe('Only the words as they were typed: no other forms, no corrections.'),
  since: z.iso
    .datetime({ error: () => m.search_api_since() })
    .optional()
    .describe('Only what the asker can read since after this moment.'),
  order: z
    .enum(['best', 'newest'], { error: () => m.search_api_order() })
    .default('best')
    .describe('Without a word to look for it is always the newest first.'),
  limit: whole(1, mostHits, () => m.search_api_limit({ most: mostHits }))
    .default(10)
    .describe('How many hits to answer with.'),
  offset: whole(0, mostSkipped, () => m.search_api_offset({ most: mostSkipped }))
    .default(0)
    .describe('How many hits to skip.'),
})

const ofEveryFacet = <Shape extends z.ZodType>(shape: Shape) =>
  z.object(
    Object.fromEntries(codeFacets.map((facet) => [facet, shape])) as Record<
      (typeof codeFacets)[number],
      Shape
    >,
  )
const count = z.int().min(0)

const because = z.strictObject({
  asked: z.string().describe('The word that was asked for.'),
  found: z.string().nullable().describe('The word that stands there; null when it does not.'),
  where: z.enum(['title', 'essence', 'tags', 'body', 'context']),
  how: z
    .enum([
      'typed',
      'form',
      'part',
      'piece',
      'joined',
      'split',
      'correction',
      'sound',
      'beginning',
      'synonym',
    ])
    .optional()
    .describe('How the one answers to the other; as it was typed when left out.'),
})

const hit = z.strictObject({
  kind: z.enum(kinds),
  id: z.string(),
  caseSlug: z.string().nullable().describe('Null when it belongs to the network and to no case.'),
  title: z.string(),
  snippet: z.string().describe('The passage that fits the question best, as plain text.'),
  codes: ofEveryFacet(z.array(z.string())).partial().strict(),
  url: z.string().describe('Where it stands, from the root of this server.'),
  because: z.array(because).describe('Why it was found, a reason for each word.'),
})

export const searchAnswer = z.strictObject({
  query: z.string(),
  words: z.array(z.string()).describe('The words that were looked for.'),
  isCut: z.boolean().describe('Not everything that was asked was used.'),
  corrected: z
    .array(z.strictObject({ from: z.string(), to: z.string() }))
    .describe(
      'Words that were read as others, because nothing the asker may see has them as they were typed.',
    ),
  matched: z
    .enum(['all', 'any'])
    .describe(
      '"any" when nothing holds every word, or of a long question hardly anything does: these hold some of them.',
    ),
  total: count,
  totalOfAll: count.describe('Without choosing by kind or code.'),
  limit: count,
  offset: count,
  next: z
    .string()
    .nullable()
    .describe(
      'The address of the hits after these; null when these are the last, or the last one may ask for.',
    ),
  tookMs: z.number(),
  hits: z.array(hit),
  facets: z
    .strictObject({
      kind: z.record(z.enum(kinds), count),
      codes: ofEveryFacet(z.record(z.string(), count)).strict(),
    })
    .describe(
      'How many there are of each, under what was chosen of the other lists. Of a long list only those with most.',
    ),
})
export type SearchAnswer = z.infer<typeof searchAnswer>

/** The address of the hits after these; null when these are the last, or the last one may ask for. */
export function nextAfter(
  { pathname, searchParams }: URL,
  { offset, limit, total }: Pick<SearchAnswer, 'offset' | 'limit' | 'total'>,
): string | null {
  const after = offset + limit
  if (after >= total || after > mostSkipped) return null
  const next = new URLSearchParams(searchParams)
  next.set('offset', String(after))
  return `${pathname}?${next}`
}

/** RFC 9457. */
export const problem = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('A sentence in Dutch.'),
})
