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
export function sayNotPlaced(why: NotPlaced, isStriking: boolean): Record<string, string[]> {
  if (why === 'not_there') return { quote: [m.passages_not_there()] }
  if (isStriking)
    return { strike: [why === 'cells' ? m.passages_strike_cells() : m.passages_strike_picture()] }
  return { suggestion: [why === 'cells' ? m.passages_suggestion_cells() : m.passages_suggestion_picture()] }
}
