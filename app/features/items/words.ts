import { m } from '#app/paraglide/messages.js'
import type {
  DilemmaContent,
  ExpectationContent,
  ItemKind,
  LinkKind,
  QuestionContent,
} from '#db/schema/index.ts'

/** What people read for each kind of item, in one place for every page that shows them. */
export const kindWords: Record<
  ItemKind,
  { one: () => string; many: () => string; add: () => string; none: () => string; mark: string }
> = {
  dilemma: {
    one: m.items_dilemma,
    many: m.items_dilemmas,
    add: m.items_dilemma_add,
    none: m.items_dilemma_none,
    mark: '⇄',
  },
  question: {
    one: m.items_question,
    many: m.items_questions,
    add: m.items_question_add,
    none: m.items_question_none,
    mark: '?',
  },
  expectation: {
    one: m.items_expectation,
    many: m.items_expectations,
    add: m.items_expectation_add,
    none: m.items_expectation_none,
    mark: '→',
  },
  intervention: {
    one: m.items_intervention,
    many: m.items_interventions,
    add: m.items_intervention_add,
    none: m.items_intervention_none,
    mark: '▲',
  },
}

export const stateWords: {
  dilemma: Record<DilemmaContent['state'], () => string>
  question: Record<QuestionContent['state'], () => string>
  expectation: Record<ExpectationContent['state'], () => string>
} = {
  dilemma: {
    current: m.items_state_current,
    living_with: m.items_state_living_with,
    over: m.items_state_over,
  },
  question: { open: m.items_state_open, answered: m.items_state_answered, lapsed: m.items_state_lapsed },
  expectation: {
    open: m.items_state_expected,
    held: m.items_state_held,
    shifted: m.items_state_shifted,
    dropped: m.items_state_dropped,
  },
}

/** Whom a question is put to. */
export const addresseeWords: Record<QuestionContent['addressedTo'], () => string> = {
  experts: m.items_to_experts,
  everyone: m.items_to_everyone,
}

/** How a link reads from the item that says it, and from the other end. */
export const linkWords: Record<LinkKind, { own: () => string; others: () => string }> = {
  serves: { own: m.items_link_serves, others: m.items_link_served_by },
  touches: { own: m.items_link_touches, others: m.items_link_touched_by },
  answers: { own: m.items_link_answers, others: m.items_link_answered_by },
  resembles: { own: m.items_link_resembles, others: m.items_link_resembled_by },
  borrows: { own: m.items_link_borrows, others: m.items_link_borrowed_by },
}
