import type { ThreadKind } from '#db/schema/index.ts'
import type { Asked, Instead, Term } from './ask.ts'
import type { Synonyms } from './synonyms.ts'

/** What can be found. The order is the order of the facet on the page. */
export const kinds = [
  'case',
  'section',
  'expectation',
  'dilemma',
  'question',
  'intervention',
  'thread',
  'finding',
  'library',
  'catalogue',
] as const
export type Kind = (typeof kinds)[number]

/** The code lists of the network by which one can choose among what was found. */
export const listFacets = [
  'domain',
  'interventionType',
  'scale',
  'interventionPhase',
  'aim',
  'theme',
  'localEvidence',
  'nationalEvidence',
] as const
/**
 * By what else: the slug of the case it is in, the municipality of that, the years it ran, appeared or was said, and how a dilemma,
 * question or expectation stands.
 */
export const codeFacets = [...listFacets, 'case', 'municipality', 'year', 'state'] as const
export type ListFacet = (typeof listFacets)[number]
export type CodeFacet = (typeof codeFacets)[number]
/** Keys of codes, never their labels. A list that has none is left out. */
export type Codes = Partial<Record<CodeFacet, string[]>>

/** What can be taken back, narrowed or deleted, with everything in the index that is in it. */
export const parts = ['case', 'section', 'item', 'thread', 'finding', 'library', 'catalogue'] as const
export type Part = (typeof parts)[number]

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
  /** Ids of what it is, and of what it is in: it is left out when one of them is excluded. */
  within: Partial<Record<Part, number>>
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
  /** Its sources and the words of its attachments: found as the body is, but shown only when they are why. */
  attached: string
  /** Since when these readers can read it, as it is shared now. */
  since: number
  /** What these readers may choose it by. Its labels are among the words when they should be found. */
  codes: Codes
  /** The name of what it is a part of. Helps to find it together with words of its own, never alone. */
  context: string
  /** Kept beside the words for whoever shows the result; the engine does not look into it. */
  shown: Shown
}

export type Shown = {
  /** Null for what is no part of a case: the library, the catalogue and the findings are the network's. */
  caseSlug: string | null
  caseName: string
  municipality: string
  isReference?: boolean
  /** A reaction's kind, and the title of what it is on; '' when that is the case. */
  threadKind?: ThreadKind
  on?: string
  byExpert?: boolean
  /** In its writers' own word, when the type of an intervention is not in the list. */
  ownType?: string
  /** Of the library: who published it, and when. */
  published?: string
  /** A finding that says what to do. */
  isAdvice?: boolean
  /** A finding that nobody accepted yet. */
  isProposal?: boolean
}

/** What changed since the place of the index, and may have been narrowed: left out until the index knows. */
export type Exclusion = Record<Part, number[]>

export type Question = {
  /** As typed, whatever it is: never the syntax of an engine. Without a word in it, everything of what was chosen is found. */
  q: string
  /** Only the words as they were typed: no other forms, no corrections. */
  isLiteral?: boolean
  /** What the reader holds now. Part of the query, so that hits, total and facets know of nothing else. */
  scopes: string[]
  /** Only these; all when empty. */
  kinds: Kind[]
  /** Only what has one of these, of every list that is named. */
  codes: Codes
  /** The words are those of a text and not of a sentence: some of them are enough, and none is read as another or with its neighbours. */
  isSomeEnough?: boolean
  /** How much there is of each kind and code need not be counted. */
  isWithoutFacets?: boolean
  /** What means about the same as words of the question. Looked for as well when the words themselves are found in few places. */
  synonyms?: Synonyms
  /** How many there are of these is wanted, however few. Of a long list only the most found are counted otherwise. */
  counted?: Codes
  /** Only what can be read since after this moment. */
  since?: number
  /** Only what could be read by then, as it is shared now. */
  until?: number
  /** `best` when left out; without a word in it, a question is always answered with the newest first. */
  order?: 'best' | 'newest'
  limit: number
  offset: number
  exclude: Exclusion
}

/** A part of a text, from `start` up to `end`, in UTF-16 units. */
export type Mark = [start: number, end: number]
export type Marked = { text: string; marks: Mark[] }

export type Where = 'title' | 'essence' | 'tags' | 'body' | 'context'
/** How a word that stands there answers to one that was asked for. */
export type How =
  | 'typed'
  | 'form'
  | 'part'
  /** The other way round: it is a part of what was asked for. */
  | 'piece'
  | 'joined'
  | 'split'
  | 'correction'
  | 'sound'
  | 'beginning'
  | 'synonym'
/** Why something was found: the word asked for, the word that stands there, and where; `found` is null when it is missing. */
export type Because = { asked: string; found: string | null; where: Where; how?: How }

export type Hit = {
  kind: Kind
  codes: Codes
  item: string
  title: Marked
  snippet: Marked
  because: Because[]
  shown: Shown
}

/**
 * How much there is of each kind and code among what was found. Each counts what would be left by choosing it beside what was
 * chosen of the others: what was chosen of its own list does not take the rest of that list away.
 */
export type Facets = { kind: Record<Kind, number>; codes: Record<CodeFacet, Record<string, number>> }

export type Answer = {
  /** The words it looked for, after the rest was cut. */
  words: string[]
  /** True when not everything typed was used: a question has at most ten words. */
  isCut: boolean
  /** Words that were read as others, because nothing this reader may see has them as they were typed. */
  corrected?: { from: string; to: string }[]
  /** `all`: every word is in each hit. `any`: nothing has them all, or of a long question hardly anything, so these have some. */
  matched: 'all' | 'any'
  total: number
  /** What there is without choosing by kind or code. */
  totalOfAll: number
  facets: Facets
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

/** What someone may see of what was found. */
export type Reader = Pick<Question, 'scopes' | 'exclude' | 'since' | 'until'>

/** What only the embedded engine can tell, which is always there. */
export type EmbeddedEngine = SearchEngine & {
  /** Whether this reader finds something by it. */
  isFound(term: Term, reader: Reader): boolean
  /** Terms with their mistyped words as they must have been meant, where this reader finds something by that; null when none are. */
  corrected(terms: Term[], reader: Reader, instead: readonly Instead[]): Term[] | null
  /** Terms that this reader finds nothing by as words they are made of, where they do find something by those. */
  apart(terms: Term[], reader: Reader): Term[]
  /** What means about the same as words of a question. */
  instead(asked: Asked, question: Question): Instead[]
  /**
   * Does some of what the first who asks would wait for, a moment's work.
   * @returns what for: what every question needs, or what only makes some quicker; null when there is nothing left to do
   */
  prepareSome(): 'needed' | 'useful' | null
  /**
   * In how many of all texts each of these words is, in any of its forms; each version of a document is a text. To tell words that say
   * much from words that are everywhere, and not to be shown: it knows no readers. A count may be some thousands of changes old.
   */
  textsWith(words: readonly string[]): { counts: number[]; texts: number }
}

export const nothingExcluded: Exclusion = {
  case: [],
  section: [],
  item: [],
  thread: [],
  finding: [],
  library: [],
  catalogue: [],
}
