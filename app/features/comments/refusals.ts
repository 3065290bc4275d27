import { m } from '#app/paraglide/messages.js'
import type { NotPlaced, SettlementRefusal } from './commands.ts'

/** Why a settlement was refused, beside the field it is about. */
export const refusalWords: Record<SettlementRefusal, () => Record<string, string[]>> = {
  other_kind: () => ({ disposition: [m.comments_other_kind()] }),
  needs_answer: () => ({ reason: [m.comments_answer_missing()] }),
  needs_reason: () => ({ reason: [m.comments_reason_missing()] }),
  already_settled: () => ({ disposition: [m.comments_already_settled()] }),
}

/** Why a reaction on words was not placed, beside the field it is about. */
export const notPlacedWords: Record<NotPlaced, () => Record<string, string[]>> = {
  not_there: () => ({ quote: [m.passages_not_there()] }),
  cells: () => ({ suggestion: [m.passages_suggestion_cells()] }),
  picture: () => ({ suggestion: [m.passages_suggestion_picture()] }),
}
