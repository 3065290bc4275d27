import { m } from '#app/paraglide/messages.js'
import type { Hit, Kind } from '#search/engine.ts'
import { kindWords as items } from '../items/words.ts'

const threadKinds = {
  question: m.search_thread_question,
  warning: m.search_thread_warning,
  experience: m.search_thread_experience,
  evidence: m.search_thread_evidence,
  idea: m.search_thread_idea,
  answer: m.search_thread_answer,
}

export const kindWords: Record<Kind, () => string> = {
  case: m.search_kind_case,
  section: m.search_kind_section,
  expectation: items.expectation.one,
  dilemma: items.dilemma.one,
  question: items.question.one,
  intervention: items.intervention.one,
  thread: m.search_kind_thread,
  finding: m.search_kind_finding,
  library: m.search_kind_library,
  catalogue: m.search_kind_catalogue,
}

/** What a hit is, in a word: a reaction says which kind. */
export function wordForKind({ kind, shown }: Pick<Hit, 'kind' | 'shown'>): string {
  if (shown.threadKind) return threadKinds[shown.threadKind]()
  return shown.isAdvice ? m.search_kind_advice() : kindWords[kind]()
}

const kindSigns: Record<Kind, string> = {
  case: '▣',
  section: '¶',
  expectation: items.expectation.mark,
  dilemma: items.dilemma.mark,
  question: items.question.mark,
  intervention: items.intervention.mark,
  thread: '“',
  finding: '§',
  library: '≡',
  catalogue: '◇',
}
const threadSigns = { question: '?', warning: '!', experience: '“', evidence: '§', idea: '+', answer: '“' }

export function signOf({ kind, shown }: Pick<Hit, 'kind' | 'shown'>): string {
  return shown.threadKind ? threadSigns[shown.threadKind] : kindSigns[kind]
}
