import { z } from 'zod'
import { safeAddress } from '#app/editor/safe-address.ts'
import { m } from '#app/paraglide/messages.js'
import { line, lines, neededLines, yearField } from '../cases/forms.ts'
import { networkAudience } from '../networks/audience-field.ts'

/** Who can be told that a case rests on something. */
export const useAudiences = ['coalition', 'network', 'public'] as const
export type UseAudience = (typeof useAudiences)[number]

const maxTags = 20
const maxTag = 60

/** What an organiser fills in; the codes are those that can be chosen in the network. */
export function libraryForm({ kinds }: { kinds: string[] }) {
  return z.object({
    title: z
      .string({ error: () => m.library_title_missing() })
      .trim()
      .min(1, m.library_title_missing())
      .max(300, m.cases_too_long({ max: 300 })),
    kind: z
      .string()
      .default('')
      .refine((key) => key === '' || kinds.includes(key), m.library_kind_wrong()),
    publisher: line(160),
    year: yearField(),
    url: line(500).refine(
      (url) => url === '' || /^https?:\/\//.test(safeAddress(url) ?? ''),
      m.cases_source_url_wrong(),
    ),
    summary: lines(2000),
    tags: line(600)
      .transform(tagsIn)
      .refine((tags) => tags.length <= maxTags, m.cases_too_many({ max: maxTags }))
      .refine((tags) => tags.every((tag) => tag.length <= maxTag), m.library_tag_long({ max: maxTag })),
    provenance: lines(600),
    audience: networkAudience,
  })
}

/** The same when it is there already, and the two buttons beside it. */
export function changeLibraryForm(codes: { kinds: string[] }) {
  return z.discriminatedUnion('act', [
    libraryForm(codes).extend({ act: z.literal('save'), version: z.coerce.number().int() }),
    z.object({ act: z.literal('retire') }),
    z.object({ act: z.literal('restore') }),
  ])
}

/** What a writer fills in to take something along to a case; only their own cases can be chosen. */
export function takeForm(slugs: string[]) {
  const slug = z
    .string({ error: () => m.library_take_case_missing() })
    .refine((one) => slugs.includes(one), m.library_take_case_missing())
  return z.discriminatedUnion('act', [
    z.object({
      act: z.literal('take'),
      slug,
      reason: neededLines(600, m.library_take_reason_missing),
      /** Not asked of who may not share. */
      audience: useAudience.default('coalition'),
    }),
    z.object({ act: z.literal('share'), slug, audience: useAudience }),
    z.object({ act: z.literal('end'), slug }),
  ])
}

const useAudience = z.enum(useAudiences, { error: () => m.networks_audience_missing() })

/** Words between commas, each once. */
function tagsIn(text: string): string[] {
  return [...new Set(text.split(',').map((tag) => tag.trim()))].filter(Boolean)
}
