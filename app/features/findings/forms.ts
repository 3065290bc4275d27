import { z } from 'zod'
import type { Actor } from '#app/auth/actor.ts'
import { paragraphsOf } from '#app/editor/paragraphs.ts'
import { m } from '#app/paraglide/messages.js'
import { findingKinds } from '#db/schema/index.ts'
import { lines, neededLines, sourceRows, yearField } from '../cases/forms.ts'
import { itemRefOf, readableItemId } from '../items/readable.ts'
import { networkAudience } from '../networks/audience-field.ts'

const maxItems = 40

/** Whether somebody asked who sees it otherwise, and what came of it. */
const dissentStates = ['unasked', 'nobody', 'somebody'] as const

/** What a proposer fills in. The items it rests on are addresses, of items this actor may read. */
export function findingForm(actor: Actor) {
  return checked(z.object(fields(actor)))
}

export function changeFindingForm(actor: Actor) {
  return checked(z.object({ ...fields(actor), version: z.coerce.number().int() }))
}

const seen = { version: z.coerce.number({ error: () => m.findings_version_missing() }).int() }

export const decisionForm = z.discriminatedUnion('act', [
  z.object({ act: z.literal('accept'), audience: networkAudience, ...seen }),
  z.object({
    act: z.literal('decline'),
    reason: neededLines(1000, m.findings_reason_missing),
    ...seen,
  }),
  z.object({ act: z.literal('undo') }),
])

function fields(actor: Actor) {
  const itemAt = (address: string): number | null => {
    const ref = itemRefOf(address)
    return ref && readableItemId(actor, ref)
  }
  return {
    title: neededLines(300, m.findings_title_missing),
    kind: z.enum(findingKinds, { error: () => m.findings_kind_missing() }),
    story: lines(8000).transform(paragraphsOf),
    conditions: lines(1000),
    dissentState: z.enum(dissentStates, { error: () => m.findings_dissent_missing() }),
    dissent: lines(1000),
    year: yearField(),
    sources: sourceRows(),
    items: z
      .array(
        z
          .string()
          .trim()
          .max(500, m.cases_too_long({ max: 500 }))
          .optional()
          .refine((address) => !address || itemAt(address) !== null, m.findings_item_unknown()),
      )
      .max(maxItems, m.cases_too_many({ max: maxItems }))
      .default([])
      .transform((rows) => [...new Set(rows.flatMap((address) => (address && itemAt(address)) || []))]),
  }
}

type Filled = {
  dissentState: (typeof dissentStates)[number]
  dissent: string
  items: number[]
}

function checked<Shape extends z.ZodType<Filled>>(schema: Shape) {
  return schema
    .superRefine(({ dissentState, dissent }, context) => {
      if ((dissentState === 'somebody') === (dissent !== '')) return
      const message = dissent === '' ? m.findings_dissent_text_missing() : m.findings_dissent_text_needless()
      context.addIssue({ code: 'custom', path: ['dissent'], message })
    })
    .transform(({ dissentState, items, ...rest }) => ({
      ...rest,
      hasNoDissent: dissentState === 'nobody',
      itemIds: items,
    }))
}
