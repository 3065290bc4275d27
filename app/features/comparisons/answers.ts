import type { Fact } from '#db/schema/index.ts'
import type { Palette } from '../palettes/palette.ts'

/** Nothing was said, or nothing that is shared with the reader; it does not apply; or it was said that nobody knows. */
export type BlankReason = 'unsaid' | 'not applicable' | 'unknown'

/** One dilemma, question or expectation in a cell. */
export type ComparedItem = {
  title: string
  /** How it stands, in words. */
  state: string
  /** The two sides of a dilemma; [] of everything else. */
  poles: string[]
  /** Keys of its themes. */
  themes: string[]
  to: string
  /** Its counterpart in another of these cases; null when there is none. */
  twin: Twin | null
}
export type Twin = { title: string; caseName: string; to: string; because: string }

/** A code of a list, or what its writers called it where none of the list was it: then it is alike only in the same words. */
type AnsweredCode = { key: string; label: string; isOwn: boolean; isElsewhere: boolean }

/** What one case says in one row. */
export type Answer =
  | { is: 'words'; text: string; isAutomatic: boolean; to: string }
  | { is: 'codes'; codes: AnsweredCode[] }
  | { is: 'items'; items: ComparedItem[] }
  | { is: 'palette'; palette: Palette; to: string }
  | { is: 'facts'; facts: Fact[] }
  | { is: 'blank'; why: BlankReason }

/** How much the cases are alike in a row. */
export type Likeness = 'different' | 'partly' | 'same' | 'silent'

export type ComparedRow = {
  key: string
  label: string
  /** Where it comes from; '' when the label says it. */
  from: string
  /** Key of the part of a case that answers it; left out when that is no one part. */
  section?: string
  /** One for each case, in their order. */
  answers: Answer[]
  likeness: Likeness
  /** From 0 to 1, for the order alone. */
  alike: number
}
