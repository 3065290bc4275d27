import { m } from '#app/paraglide/messages.js'
import type { SettlementRefusal } from './commands.ts'

/** Why a settlement was refused, beside the field it is about. */
export const refusalWords: Record<SettlementRefusal, () => Record<string, string[]>> = {
  other_kind: () => ({ disposition: [m.comments_other_kind()] }),
  needs_answer: () => ({ reason: [m.comments_answer_missing()] }),
  needs_reason: () => ({ reason: [m.comments_reason_missing()] }),
  already_settled: () => ({ disposition: [m.comments_already_settled()] }),
}
