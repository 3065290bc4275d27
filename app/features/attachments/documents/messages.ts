import type { WordDocument } from './word.ts'

/** What the thread that reads documents is asked, and what it answers. It reads one and ends. */
export type Task = { task: 'check' | 'text' | 'word'; bytes: Uint8Array }
export type Answer =
  | { is: 'checked' }
  | { is: 'text'; text: string }
  | { is: 'word'; document: WordDocument }
  /** It unpacks to more than we read, or is not whole. */
  | { is: 'refused' }
  /** It could not be read; `why` is for the log. */
  | { is: 'broken'; why: string }
