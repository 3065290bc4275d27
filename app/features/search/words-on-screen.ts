import { m } from '#app/paraglide/messages.js'
import type { Hit, Kind } from '#search/engine.ts'

const threadKinds = {
  question: m.search_thread_question,
  warning: m.search_thread_warning,
  experience: m.search_thread_experience,
  evidence: m.search_thread_evidence,
  idea: m.search_thread_idea,
  answer: m.search_thread_answer,
}

/** What a hit is, in a word: a reaction says which kind. */
export function wordForKind({ kind, shown }: Pick<Hit, 'kind' | 'shown'>): string {
  if (kind === 'case') return m.search_kind_case()
  if (kind === 'section') return m.search_kind_section()
  return shown.threadKind ? threadKinds[shown.threadKind]() : m.search_kind_thread()
}

/** A kind in the address of the page, which is Dutch as all of it is. */
export const kindsInAddress: Record<string, Kind> = { casus: 'case', tekst: 'section', reactie: 'thread' }

export const signs: Record<string, string> = {
  case: '▣',
  section: '¶',
  thread: '“',
  question: '?',
  warning: '!',
  experience: '“',
  evidence: '§',
  idea: '+',
  answer: '“',
}
