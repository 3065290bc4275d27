import {
  type Codes,
  codeFacets,
  type Kind,
  parts,
  type SearchDocument,
  type Shown,
  type Version,
} from './engine.ts'
import { facetNames, inOrder } from './facets.ts'
import { madeOf } from './made-of.ts'
import { foldText } from './words.ts'

/** Rises when what is below changes; an index of another version is made anew. */
export const schemaVersion = 4
export const stateId = 'state'
/** A body of a request is refused from 100 MB on; in letters, which are bytes in what we send but for those with marks. */
const mostSent = 20_000_000

/**
 * Of one attribute a server looks at so many words, and passes over the rest without saying so: a file or two with a part make more. What comes after so
 * many is given once only, and not when it was there before.
 * @see meilisearch/meilisearch crates/milli/src/lib.rs, MAX_POSITION_PER_ATTRIBUTE
 */
const mostWords = 65_536
const mostAsTheyStand = 40_000

const texts = ['title', 'essence', 'tags', 'body', 'attached', 'context'] as const
/** The words as they stand there. */
export const typedAttributes = [
  'titleWords',
  'essenceWords',
  'tagWords',
  'bodyWords',
  'contextWords',
] as const
/**
 * Where a word counts for most comes first, as in the embedded engine; but for the name of what it is a part of, which says more beside a title than
 * words of a text do when nothing is known of how rare these are.
 */
const searched = [
  'titleWords',
  'titleForms',
  'titleParts',
  'contextWords',
  'contextForms',
  'essenceWords',
  'tagWords',
  'essenceForms',
  'essenceParts',
  'bodyWords',
  'bodyForms',
  'bodyParts',
] as const
/** What a hit is made of. */
export const shownAttributes = ['id', 'kind', 'item', 'shown', ...texts, ...codeFacets]

/**
 * Words arrive as our own analysis left them, and are asked for as that reads the question, so the server has nothing to guess: what is found, and
 * why, is the same as in the embedded engine. Therefore no typing slips of its own either: `shownOf` could not say what they were, and the
 * embedded engine reads them. Named Dutch, no text is taken for German, whose compounds the server would take apart.
 */
export const settings = {
  searchableAttributes: searched,
  filterableAttributes: [
    'id',
    'key',
    'number',
    'since',
    'readers',
    'exceptFor',
    'contextOnly',
    ...facetNames,
    ...parts.map(within),
  ],
  sortableAttributes: ['since'],
  rankingRules: ['sort', 'words', 'attribute', 'proximity', 'exactness'],
  typoTolerance: { enabled: false },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['nld'] }],
  faceting: { maxValuesPerFacet: 10_000, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: 1_000_000 },
}

/** As a search gives it back. */
export type Row = { id: string; kind: Kind; item: string; shown: Shown; _rankingScore?: number } & Pick<
  Version,
  (typeof texts)[number]
> &
  Codes
export type State = { schema: number; place: number }

/** The row that holds the place. It has no readers, so that no question finds it. */
export function stateRow(place: number): State & { id: string } {
  return { id: stateId, schema: schemaVersion, place }
}

export function rowsOf({ key, kind, item, within: where, versions }: SearchDocument) {
  return versions.map((version, number) => ({
    // Letters, digits, - and _ are all an id may hold.
    id: `${key.replace(/[^a-zA-Z0-9-]/g, '_')}_${number}`,
    key,
    number,
    item,
    shown: version.shown,
    since: version.since,
    readers: version.readers,
    exceptFor: version.exceptFor,
    ...Object.fromEntries(texts.map((name) => [name, version[name]])),
    ...wordsIn(version),
    kind,
    ...Object.fromEntries(codeFacets.map((facet) => [facet, inOrder(version.codes[facet])])),
    ...Object.fromEntries(parts.map((part) => [within(part), where[part] ?? null])),
  }))
}

/** What is looked into: the words as they stand there, and what was made of them. */
function wordsIn({ title, essence, tags, body, attached, context }: Version) {
  const own = {
    title: madeOf(title),
    essence: madeOf(`${essence} ${tags}`),
    body: madeOf(`${body} ${attached}`),
  }
  const ownWords = {
    titleWords: foldText(title),
    titleForms: own.title.forms,
    titleParts: own.title.parts,
    essenceWords: foldText(essence),
    tagWords: foldText(tags),
    essenceForms: own.essence.forms,
    essenceParts: own.essence.parts,
    bodyWords: foldText(body) + foldText(attached),
    bodyForms: own.body.forms,
    bodyParts: own.body.parts,
  }
  const contextWords = foldText(context)
  const contextForms = madeOf(context).forms
  return {
    ...Object.fromEntries(
      Object.entries({ ...ownWords, contextWords, contextForms }).map(([name, words]) => [
        name,
        withinReach(words),
      ]),
    ),
    contextOnly: contextOnly(
      wordsApart(contextWords + contextForms),
      wordsApart(Object.values(ownWords).join(' ')),
    ),
  }
}

function withinReach(words: string): string {
  const all = words.split(' ')
  if (all.length <= mostWords) return words
  const asTheyStand = all.slice(0, mostAsTheyStand)
  const known = new Set(asTheyStand)
  return [...asTheyStand, ...new Set(all.filter((word) => !known.has(word)))].join(' ')
}

function wordsApart(words: string): Set<string> {
  return new Set(words.split(' ').filter(Boolean))
}

/**
 * The words that stand in the name of what this is a part of and nowhere else, and after a `^` how they begin. What has nothing else of what was
 * asked is left out by them: else a case would bring all its parts.
 */
function contextOnly(names: Set<string>, own: Set<string>): string[] {
  if (names.size === 0) return []
  return Array.from(names).flatMap((name) => {
    let shared = 0
    for (const word of own)
      while (shared < name.length && word.startsWith(name.slice(0, shared + 1))) shared++
    const beginnings = Array.from(name, (_, at) => name.slice(0, at + 1)).slice(shared)
    return [...(own.has(name) ? [] : [name]), ...beginnings.map((beginning) => `^${beginning}`)]
  })
}

/** A file with many words is a few megabytes in all: so many documents at once as a server takes. */
export function* inPortions<Sent>(rows: Sent[]): Generator<Sent[]> {
  let portion: Sent[] = []
  let size = 0
  for (const row of rows) {
    const { length } = JSON.stringify(row)
    if (portion.length > 0 && size + length > mostSent) {
      yield portion
      portion = []
      size = 0
    }
    portion.push(row)
    size += length
  }
  if (portion.length > 0) yield portion
}

/** The attribute with the id of what a document is, or is in. */
export function within(part: string): string {
  return `${part}Id`
}
