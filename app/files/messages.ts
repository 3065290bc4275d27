/** A date as people write it down: it has no time and so no time zone. */
export type Day = { year: number; month: number; day: number }
/** Words, a day, or nothing. Never anything a spreadsheet would work out. */
export type Cell = string | Day | null

export type Sheet = {
  name: string
  /** Stays in sight, as does the first column when `isFirstColumnFixed`. */
  head: string[]
  /** In characters, one for each column. */
  widths: number[]
  rows: Cell[][]
  isFirstColumnFixed?: boolean
}

/** Words in a text document, with the address they come from. */
export type Block = {
  as: 'title' | 'heading' | 'subheading' | 'paragraph' | 'point' | 'note'
  text: string
  /** Absolute; '' when there is none. */
  link?: string
}

/** What the thread that writes files is asked, and what it answers. It writes one and ends. */
export type Task = { task: 'excel'; sheets: Sheet[] } | { task: 'word'; title: string; blocks: Block[] }
export type Answer = { is: 'file'; bytes: Uint8Array } | { is: 'broken'; why: string }
