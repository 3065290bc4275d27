import type { Instead } from './ask.ts'
import type { Answer, EmbeddedEngine, Question, Suggesting, Suggestion } from './engine.ts'

export type Spread = ReturnType<EmbeddedEngine['textsWith']>

/** What means about the same in a network, as it is now: the thread reads it by itself. */
export type ListedSynonyms = { networkId: number; version: string }

/** What the app says to the search thread. */
export type ToWorker =
  | { type: 'search'; id: number; question: Omit<Question, 'synonyms'>; synonyms?: ListedSynonyms }
  | { type: 'suggest'; id: number; question: Suggesting }
  | { type: 'count'; id: number; question: readonly string[] }
  | { type: 'instead'; id: number; question: string; synonyms: ListedSynonyms }
  /** There may be changes the index does not have yet. */
  | { type: 'follow' }
  | { type: 'stop' }

export type WorkerState = {
  /** `building`: there is no index yet, it is being made. */
  state: 'building' | 'ready'
  place: number
  documents: number
  /** Of the engine beside the embedded one; null when there is none. */
  beside: { state: 'ready' | 'behind' | 'away'; place: number } | null
}

/** What the search thread says to the app. */
export type FromWorker =
  | { type: 'answer'; id: number; answer: Answer | Suggestion[] | Spread | Instead[] }
  /** The question was not answered: the index is being made, or failed on it. */
  | { type: 'away'; id: number }
  | ({ type: 'state' } & WorkerState)
  | { type: 'trouble'; what: string; error: string }
