import { fewHits, type Instead, insteadIn, readQuestion, type Term } from './ask.ts'
import {
  type Answer,
  type Batch,
  type Codes,
  codeFacets,
  type Exclusion,
  type Facets,
  type Hit,
  type Kind,
  parts,
  type Question,
  type SearchDocument,
  type SearchEngine,
  type Shown,
  type Suggesting,
  type Version,
} from './engine.ts'
import { type FacetName, facetNames, inOrder, isChoosing, most, noFacets, wantedOf } from './facets.ts'
import { markWords, shownOf } from './marks.ts'
import { SearchUnavailable, type Server, talkTo } from './meilisearch-http.ts'
import { foldText, wordsOf } from './words.ts'

/** Rises when what is below changes; an index of another version is made anew. */
const schemaVersion = 1
const stateId = 'state'
/** What means about the same is looked for in so many ways at most, and among so many of each. */
const mostWays = 20
const mostOfEachWay = 500

const texts = ['title', 'essence', 'tags', 'body', 'attached', 'context'] as const
const searched = ['titleWords', 'essenceWords', 'tagWords', 'bodyWords', 'contextWords'] as const

/**
 * Words arrive as our own analysis left them, so the server has nothing to guess: what is found, and why, is the same as in the embedded
 * engine. Therefore no typing slips of its own either: `shownOf` could not say what they were, and the embedded engine reads them.
 */
const settings = {
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
  faceting: { maxValuesPerFacet: 10_000, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: 1_000_000 },
}

type Row = { id: string; key: string; kind: Kind; item: string; shown: Shown } & Pick<
  Version,
  (typeof texts)[number]
> &
  Codes
type State = { schema: number; place: number }
type Found = {
  hits: Row[]
  totalHits?: number
  facetDistribution?: Record<string, Record<string, number>>
}
type Query = Record<string, unknown>
/** What is looked for: the words, and what keeps out the texts that were not meant. */
type Way = {
  q: string
  only: string[]
  matchingStrategy: 'all' | 'last'
  attributesToSearchOn?: readonly string[]
}

/**
 * The engine for who runs a Meilisearch server. It keeps the place among the documents, so that both move at once when an index is swapped.
 * @returns null when there is no such index, or one of another version
 * @throws SearchUnavailable
 */
export async function openMeilisearch(server: Server, index: string): Promise<SearchEngine | null> {
  const { read, ask, change } = talkTo(server)
  const path = `/indexes/${index}`
  const state = (await read(`${path}/documents/${stateId}`)) as State | null
  if (state?.schema !== schemaVersion || !Number.isInteger(state.place)) return null
  let place = state.place
  let documents = await countDocuments()

  async function queries(asked: Query[]): Promise<Found[]> {
    const answer = await ask('/multi-search', {
      queries: asked.map((query) => ({ indexUid: index, ...query })),
    })
    const { results } = Object(answer) as { results?: unknown }
    if (!Array.isArray(results) || results.length !== asked.length)
      throw new SearchUnavailable('not an answer to what was asked')
    return results as Found[]
  }

  async function countDocuments(): Promise<number> {
    const [found] = await queries([{ q: '', filter: 'number = 0', ...counting }])
    return found?.totalHits ?? 0
  }

  async function write({ documents: changed, removedKeys, place: next }: Batch): Promise<void> {
    const rows = changed.flatMap(rowsOf)
    const keys = [...removedKeys, ...changed.map(({ key }) => key)]
    if (keys.length > 0) {
      const stays =
        rows.length > 0
          ? ` AND NOT ${among(
              'id',
              rows.map(({ id }) => id),
            )}`
          : ''
      await change('POST', `${path}/documents/delete`, { filter: `${among('key', keys)}${stays}` })
    }
    if (rows.length > 0) await change('POST', `${path}/documents`, rows)
    await change('POST', `${path}/documents`, [stateRow(next)])
    place = next
    if (keys.length > 0) documents = await countDocuments()
  }

  /** What is looked for with what the reader may see; each time anew, because it is the only thing that keeps the rest out. */
  const asQuery = (way: Way, reader: Reader) => {
    const { only, ...words } = way
    return { ...words, filter: [...visible(reader), ...only].join(' AND ') }
  }

  async function total(way: Way, reader: Reader): Promise<number> {
    const [found] = await queries([{ ...asQuery(way, reader), ...counting }])
    return found?.totalHits ?? 0
  }

  /** Ids of what says the same in other words, after what says it in these; null when that is no more. */
  async function widened(terms: Term[], instead: Instead[], question: Question): Promise<string[] | null> {
    const ways = waysToSay(terms, instead)
    const found = await queries(
      ways.map((way) => ({
        ...asQuery(wayOf(way), question),
        attributesToRetrieve: ['id'],
        limit: mostOfEachWay,
      })),
    )
    const idsOf = (some: Found[]) => [...new Set(some.flatMap(({ hits }) => hits.map(({ id }) => id)))]
    const all = idsOf(found)
    return all.length > idsOf(found.slice(0, 1)).length ? all : null
  }

  async function search(question: Question): Promise<Answer> {
    const started = performance.now()
    const asked = readQuestion(question.q)
    const answer = (some: Partial<Answer>): Answer => ({
      words: asked.terms.map((term) => term.asked),
      isCut: asked.isCut,
      matched: 'all',
      total: 0,
      totalOfAll: 0,
      facets: noFacets(),
      hits: [],
      ...some,
      tookMs: performance.now() - started,
    })
    if (question.scopes.length === 0) return answer({})
    if (asked.terms.length === 0)
      return answer(isChoosing(question) ? await chosen(everyText(), question, { terms: [] }) : {})
    const way = wayOf(asked.terms)
    const first = await total(way, question)
    const instead = first < fewHits ? insteadIn(asked.terms, question.synonyms ?? []) : []
    const wider = instead.length > 0 ? await widened(asked.terms, instead, question) : null
    if (wider)
      return answer(
        await chosen(everyText(among('id', wider)), question, { terms: asked.terms, instead }, wider),
      )
    if (first > 0) return answer(await chosen(way, question, asked))
    if (asked.terms.length === 1) return answer({})
    const some = await rarestFirst(asked.terms, question)
    if (!some) return answer({})
    return answer({ matched: 'any', ...(await chosen(some, question, asked)) })
  }

  /** Of words that are not found together: what has the one this reader finds least, then what has the next with it. */
  async function rarestFirst(terms: Term[], reader: Reader): Promise<Way | null> {
    const alone = await queries(terms.map((term) => ({ ...asQuery(wayOf([term]), reader), ...counting })))
    const found = terms
      .map((term, at) => ({ ...term, count: alone[at]?.totalHits ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count)
    const [first] = found
    if (!first) return null
    if (first.isPrefix || first.forms.length > 1) return wayOf([first])
    // Not between quotes, because the server may leave out no quoted word. A space at the end makes the last word a whole one.
    const q = found.flatMap(({ forms }) => forms).join(' ') + (found.at(-1)?.isPrefix ? '' : ' ')
    return { q, only: [], matchingStrategy: 'last', attributesToSearchOn: searched.slice(0, 4) }
  }

  /**
   * What was chosen of what was found, with the counts. A list in which something was chosen is counted as if nothing were.
   * @param order  ids in the order they are wanted; else the server's own
   */
  async function chosen(
    way: Way,
    question: Question,
    asked: Pick<Parameters<typeof shownOf>[1], 'terms' | 'instead'>,
    order?: string[],
  ): Promise<Pick<Answer, 'total' | 'totalOfAll' | 'facets' | 'hits'>> {
    const { limit, offset } = question
    const named = facetNames.filter((facet) => wantedOf(question, facet).length > 0)
    const choice = (except?: FacetName) => ({
      ...way,
      only: [
        ...way.only,
        ...named.filter((facet) => facet !== except).map((facet) => among(facet, wantedOf(question, facet))),
      ],
    })
    const isNewest = question.order === 'newest' || asked.terms.length === 0
    const isOurOrder = order !== undefined && !isNewest
    const [page, counted, everything, ...lists] = await queries([
      {
        ...asQuery(choice(), question),
        ...(isNewest && { sort: ['since:desc'] }),
        ...(isOurOrder
          ? { attributesToRetrieve: ['id'], limit: order.length, offset: 0 }
          : { limit, offset }),
      },
      { ...asQuery(choice(), question), ...counting, facets: facetNames },
      { ...asQuery(way, question), ...counting },
      ...named.map((facet) => ({ ...asQuery(choice(facet), question), ...counting, facets: [facet] })),
    ])
    const facets = noFacets()
    for (const facet of facetNames) {
      const source = lists[named.indexOf(facet)] ?? counted
      fillFacet(facets, facet, source?.facetDistribution?.[facet] ?? {}, question)
    }
    const rows = isOurOrder ? await readInOrder(page?.hits ?? [], order, question) : (page?.hits ?? [])
    return {
      total: counted?.totalHits ?? 0,
      totalOfAll: everything?.totalHits ?? 0,
      facets,
      hits: rows.map((row) => hitOf(row, asked)),
    }
  }

  async function readInOrder(found: Row[], order: string[], question: Question): Promise<Row[]> {
    const there = new Set(found.map(({ id }) => id))
    const wanted = order
      .filter((id) => there.has(id))
      .slice(question.offset, question.offset + question.limit)
    if (wanted.length === 0) return []
    const [page] = await queries([
      { ...asQuery(everyText(among('id', wanted)), question), limit: wanted.length },
    ])
    return (page?.hits ?? []).sort((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id))
  }

  return {
    write,
    search,
    async suggest({ q, scopes, exclude, limit }: Suggesting) {
      const { terms } = readQuestion(q)
      if (terms.length === 0 || scopes.length === 0) return []
      const [found] = await queries([{ ...asQuery(wayOf(terms), { scopes, exclude }), limit }])
      return (found?.hits ?? []).map(({ kind, item, shown, title }) => ({
        kind,
        item,
        shown,
        title: markWords(title, { terms }),
      }))
    },
    place: () => place,
    stats: () => ({ documents, place }),
    close: () => {},
  }
}

/** An index with nothing in it, in the place of whatever stood there. */
export async function startMeilisearch(server: Server, index: string): Promise<SearchEngine> {
  const { read, change } = talkTo(server)
  if (await read(`/indexes/${index}`)) await change('DELETE', `/indexes/${index}`)
  await change('POST', '/indexes', { uid: index, primaryKey: 'id' })
  await change('PATCH', `/indexes/${index}/settings`, settings)
  await change('POST', `/indexes/${index}/documents`, [stateRow(0)])
  const made = await openMeilisearch(server, index)
  if (!made) throw new SearchUnavailable(`${index} was made, and is not there`)
  return made
}

/** The index that was made takes the place of the one there was, at once; that one is thrown away. */
export async function swapMeilisearch(server: Server, made: string, index: string): Promise<void> {
  const { read, change } = talkTo(server)
  // Only what exists can be swapped.
  if (!(await read(`/indexes/${index}`))) await change('POST', '/indexes', { uid: index, primaryKey: 'id' })
  await change('POST', '/swap-indexes', [{ indexes: [made, index] }])
  await change('DELETE', `/indexes/${made}`)
}

type Reader = Pick<Question, 'scopes' | 'since' | 'until'> & { exclude: Exclusion }

/** Counts are exact only when they are asked for by page. */
const counting = { page: 1, hitsPerPage: 1, attributesToRetrieve: ['id'] }

/** The row that holds the place. It has no readers, so that no question finds it. */
function stateRow(place: number) {
  return { id: stateId, schema: schemaVersion, place }
}

function rowsOf({ key, kind, item, within: where, versions }: SearchDocument) {
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
    titleWords: foldText(version.title),
    essenceWords: foldText(version.essence),
    tagWords: foldText(version.tags),
    bodyWords: foldText(version.body) + foldText(version.attached),
    contextWords: foldText(version.context),
    contextOnly: contextOnly(version),
    kind,
    ...Object.fromEntries(codeFacets.map((facet) => [facet, inOrder(version.codes[facet])])),
    ...Object.fromEntries(parts.map((part) => [within(part), where[part] ?? null])),
  }))
}

/**
 * The words that stand in the name of what this is a part of and nowhere else, and after a `*` how they begin. What has nothing else of what was
 * asked is left out by them: else a case would bring all its parts.
 */
function contextOnly({ context, ...version }: Version): string[] {
  const names = new Set(Array.from(wordsOf(context), ({ form }) => form))
  if (names.size === 0) return []
  const own = new Set<string>()
  for (const name of ['title', 'essence', 'tags', 'body', 'attached'] as const)
    for (const { form } of wordsOf(version[name])) own.add(form)
  return Array.from(names).flatMap((name) => {
    let shared = 0
    for (const word of own)
      while (shared < name.length && word.startsWith(name.slice(0, shared + 1))) shared++
    const beginnings = Array.from(name, (_, at) => name.slice(0, at + 1)).slice(shared)
    return [...(own.has(name) ? [] : [name]), ...beginnings.map((beginning) => `*${beginning}`)]
  })
}

/** Who reads it, less what was taken from them: the same four sentences as in the embedded engine. */
function visible({ scopes, exclude, since, until }: Reader): string[] {
  return [
    among('readers', scopes),
    `NOT ${among('exceptFor', scopes)}`,
    ...parts
      .filter((part) => exclude[part].length > 0)
      .map((part) => `NOT ${among(within(part), exclude[part])}`),
    ...(since === undefined ? [] : [`since > ${since}`]),
    ...(until === undefined ? [] : [`since <= ${until}`]),
  ]
}

/** All of these words, and at least one of them in words of its own. */
function wayOf(terms: Term[]): Way {
  const forms = terms.flatMap((term) => term.forms.map((form) => (term.isPrefix ? `*${form}` : form)))
  const none = forms.map((form) => `contextOnly = ${quoted(form)}`).join(' AND ')
  return { q: wordsAsked(terms), only: [`NOT (${none})`], matchingStrategy: 'all' }
}

/** Whatever it says, of what the reader may see. */
function everyText(...only: string[]): Way {
  return { q: '', only, matchingStrategy: 'all' }
}

/** Forms hold letters and digits only, so that no sign means anything to the server; between quotes a word is whole. */
function wordsAsked(terms: Term[]): string {
  const whole = terms.filter(({ isPrefix }) => !isPrefix)
  const begun = terms.filter(({ isPrefix }) => isPrefix)
  return [...whole.map(({ forms }) => `"${forms.join(' ')}"`), ...begun.map(({ forms }) => forms[0])].join(
    ' ',
  )
}

/** The words themselves first, then every way to say some of them otherwise. */
function waysToSay(terms: Term[], instead: Instead[]): Term[][] {
  let ways: Term[][] = [[]]
  for (let at = 0; at < terms.length; ) {
    const here = instead.find(({ from }) => from === at)
    const to = here?.to ?? at + 1
    const others = (here?.others ?? [])
      .filter((forms) => forms.length > 0 && forms.every((form) => /^[\p{L}\p{N}]+$/u.test(form)))
      .map((forms): Term[] => [{ forms, asked: '', isPrefix: false }])
    const said = [terms.slice(at, to), ...others]
    ways = said.flatMap((words) => ways.map((way) => [...way, ...words])).slice(0, mostWays)
    at = to
  }
  return ways
}

function fillFacet(
  facets: Facets,
  facet: FacetName,
  counts: Record<string, number>,
  question: Question,
): void {
  const values: Record<string, number> = facet === 'kind' ? facets.kind : facets.codes[facet]
  for (const [key, count] of Object.entries(counts)) if (count > 0) values[key] = count
  if (facet !== 'kind') facets.codes[facet] = most(facets.codes[facet], question, facet)
}

function hitOf(row: Row, asked: Parameters<typeof shownOf>[1]): Hit {
  const codes: Codes = {}
  for (const facet of codeFacets) {
    const keys = row[facet]
    if (keys && keys.length > 0) codes[facet] = keys
  }
  return { kind: row.kind, codes, item: row.item, shown: row.shown, ...shownOf(row, asked) }
}

function within(part: string): string {
  return `${part}Id`
}

function among(attribute: string, values: readonly (string | number)[]): string {
  return `${attribute} IN [${values.map((value) => (typeof value === 'number' ? value : quoted(value))).join(', ')}]`
}

/** A value in a filter, whatever a network calls its codes. */
function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`
}
