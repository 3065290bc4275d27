import { m } from '#app/paraglide/messages.js'
import type { Disposition, ThreadKind } from '#db/schema/index.ts'
import type { Byline } from './byline.ts'

/** What people read for each kind and outcome, in one place for every page that shows them. */
export const kindWords: Record<ThreadKind, { label: () => string; hint: () => string; mark: string }> = {
  question: { label: m.comments_kind_question, hint: m.comments_kind_question_hint, mark: 'kind ask' },
  warning: { label: m.comments_kind_warning, hint: m.comments_kind_warning_hint, mark: 'kind warn' },
  experience: { label: m.comments_kind_experience, hint: m.comments_kind_experience_hint, mark: 'kind exp' },
  evidence: { label: m.comments_kind_evidence, hint: m.comments_kind_evidence_hint, mark: 'kind' },
  idea: { label: m.comments_kind_idea, hint: m.comments_kind_idea_hint, mark: 'kind idea' },
  answer: { label: m.comments_kind_answer, hint: m.comments_kind_answer_hint, mark: 'kind exp' },
}

export const outcomeWords: Record<Disposition, () => string> = {
  answered: m.comments_settled_answered,
  noted: m.comments_settled_noted,
  taken_over: m.comments_settled_taken_over,
  being_tried: m.comments_settled_being_tried,
  not_taken_over: m.comments_settled_not_taken_over,
  accepted: m.comments_settled_accepted,
}

export const settleWords: Record<Disposition, () => string> = {
  answered: m.comments_settle_answered,
  noted: m.comments_settle_noted,
  taken_over: m.comments_settle_taken_over,
  being_tried: m.comments_settle_being_tried,
  not_taken_over: m.comments_settle_not_taken_over,
  accepted: m.comments_settle_accepted,
}

export function nameOf({ name }: Byline): string {
  return name || m.comments_by_someone()
}
