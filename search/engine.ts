import type { ThreadKind } from '#db/schema/index.ts'

/** What can be found. The order is the order of the facet on the page. */
export const kinds = ['case', 'section', 'thread'] as const
export type Kind = (typeof kinds)[number]

/**
 * One thing that can be found, in as many versions as there are groups of readers who see it differently. Nobody
 * sees two versions of one document, so that counts are right without looking at the results.
 */
export type SearchDocument = {
  /** Stays the same when the document is indexed anew: "section:12". */
  key: string
  kind: Kind
  /** What the URL of the thing ends with. */
  item: string
  caseId: number
  sectionId: number | null
  threadId: number | null
  versions: Version[]
}

export type Version = {
  /** Scopes (`public`, `network:1`, `coalition:7`): who holds one of them reads this version. At most three. */
  readers: string[]
  /** ... but not who holds one of these, because they read a newer or fuller version. At most three. */
  exceptFor: string[]
  title: string
  essence: string
  /** Facts about it in a few words: the municipality, the phase. */
  tags: string
  body: string
  /** The name of what it is a part of. Helps to find it together with words of its own, never alone. */
  context: string
  /** Kept beside the words for whoever shows the result; the engine does not look into it. */
  shown: Shown
}

export type Shown = {
  caseSlug: string
  caseName: string
  municipality: string
  /** A reaction's kind, and the section it is on; '' when it is on the case. */
  threadKind?: ThreadKind
  sectionTitle?: string
  byExpert?: boolean
  isReference?: boolean
}

/** What changed since the place of the index, and may have been narrowed: left out until the index knows. */
export type Exclusion = { cases: number[]; sections: number[]; threads: number[] }

export type Question = {
  /** As typed, whatever it is: never the syntax of an engine. */
  q: string
  /** What the reader holds now. Part of the query, so that hits, total and facets know of nothing else. */
  scopes: string[]
  /** Only these; all when empty. Facets count every kind. */
  kinds: Kind[]
  limit: number
  offset: number
  exclude: Exclusion
}

/** A part of a text, from `start` up to `end`, in UTF-16 units. */
export type Mark = [start: number, end: number]
export type Marked = { text: string; marks: Mark[] }

export type Where = 'title' | 'essence' | 'tags' | 'body' | 'context'
/** Why something was found: the word asked for, the word that stands there, and where; `found` is null when it is missing. */
export type Because = { asked: string; found: string | null; where: Where }

export type Hit = {
  kind: Kind
  item: string
  title: Marked
  snippet: Marked
  because: Because[]
  shown: Shown
}

export type Answer = {
  /** The words it looked for, after the rest was cut. */
  words: string[]
  /** True when not everything typed was used: a question has at most ten words. */
  isCut: boolean
  /** `all`: every word is in each hit. `any`: nothing has them all, so these have some. */
  matched: 'all' | 'any'
  total: number
  facets: Record<Kind, number>
  hits: Hit[]
  tookMs: number
}

export type Suggesting = Pick<Question, 'q' | 'scopes' | 'exclude' | 'limit'>
export type Suggestion = { kind: Kind; item: string; title: Marked; shown: Shown }

/** A batch of what changed, and up to which change of the feed the index is right once it is written. */
export type Batch = { documents: SearchDocument[]; removedKeys: string[]; place: number }

/** What every engine can do. Its contract is `search/contract.ts`: an engine is one when that passes. */
export type SearchEngine = {
  /** Replaces and removes whole documents, and moves the place, as one. */
  write(batch: Batch): Promise<void> | void
  search(question: Question): Promise<Answer> | Answer
  /** Titles that fit what is being typed. */
  suggest(question: Suggesting): Promise<Suggestion[]> | Suggestion[]
  /** The last change of the feed that is in it. */
  place(): number
  stats(): { documents: number; place: number }
  close(): Promise<void> | void
}

export const nothingExcluded: Exclusion = { cases: [], sections: [], threads: [] }
