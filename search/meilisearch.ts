import {
  type Asked,
  asTyped,
  fewHits,
  isEnough,
  isTakenApart,
  leastOf,
  readQuestion,
  type Term,
  withOtherForms,
} from './ask.ts'
import {
  type Answer,
  type Batch,
  type Codes,
  codeFacets,
  type EmbeddedEngine,
  type Facets,
  type Hit,
  parts,
  type Question,
  type Reader,
  type SearchEngine,
  type Suggesting,
  type Suggestion,
} from './engine.ts'
import { type FacetName, facetNames, isChoosing, most, noFacets, wantedOf } from './facets.ts'
import { markWords, shownOf } from './marks.ts'
import {
  inPortions,
  type Row,
  rowsOf,
  type State,
  schemaVersion,
  settings,
  shownAttributes,
  stateId,
  stateRow,
  typedAttributes,
  within,
} from './meilisearch-documents.ts'
import { SearchUnavailable, type Server, talkTo } from './meilisearch-http.ts'
import { isAskable, mostWays, type Way, wayAsTyped, waysOf } from './ways.ts'

/** Of what is found by more ways than one so many texts are put in order by us. What one way finds more of is left to that way. */
const mostListed = 500

type Found = {
  hits: Row[]
  totalHits?: number
  facetDistribution?: Record<string, Record<string, number>>
}
type Query = Record<string, unknown>
/** What is looked for: the words, and what keeps out the texts that were not meant. */
type Words = { q: string; only: string[]; attributesToSearchOn?: readonly string[] }
/** How a question is read, and what it finds: by one way, or as ids in the order they are wanted. */
type Plan = { asked: Asked; total: number; words: Words; order?: string[] }

/**
 * The engine for who runs a Meilisearch server. It keeps the place among the documents, so that both move at once when an index is swapped.
 * @param embedded  the engine beside it, of the same documents: it knows all words, reads the question with them, and answers what is left to it
 * @returns null when there is no such index, or one of another version
 * @throws SearchUnavailable
 */
export async function openMeilisearch(
  server: Server,
  index: string,
  embedded: () => EmbeddedEngine,
): Promise<SearchEngine | null> {
  const { read, ask, askInPeace, change } = talkTo(server)
  const path = `/indexes/${index}`
  const state = (await read(`${path}/documents/${stateId}`)) as State | null
  if (state?.schema !== schemaVersion || !Number.isInteger(state.place)) return null
  let place = state.place
  let documents = await countDocuments()

  async function queries(asked: Query[], asking = ask): Promise<Found[]> {
    const answer = await asking('/multi-search', {
      queries: asked.map((query) => ({ indexUid: index, matchingStrategy: 'all', ...query })),
    })
    const { results } = Object(answer) as { results?: unknown }
    if (!Array.isArray(results) || results.length !== asked.length)
      throw new SearchUnavailable('not an answer to what was asked')
    return results as Found[]
  }

  async function countDocuments(): Promise<number> {
    const [found] = await queries([{ q: '', filter: 'number = 0', ...counting }], askInPeace)
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
    // With the last of them comes the place: either the server has all of it, or the place stays behind.
    for (const some of inPortions([...rows, stateRow(next)])) await change('POST', `${path}/documents`, some)
    place = next
    if (keys.length > 0) documents = await countDocuments()
  }

  /** What is looked for with what the reader may see; each time anew, because it is the only thing that keeps the rest out. */
  const asQuery = (words: Words, reader: Reader) => {
    const { only, ...looked } = words
    return { ...looked, filter: [...visible(reader), ...only].join(' AND ') }
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
    if (question.isSomeEnough) return embedded().search(question)
    const plan = await planOf(question.isLiteral ? asTyped(asked) : withOtherForms(asked), question)
    if (!plan) return embedded().search(question)
    const meant = plan.asked.terms.filter(({ how }) => how !== undefined)
    return answer({
      ...(meant.length > 0 && {
        corrected: meant.map(({ asked: from, forms }) => ({ from, to: forms.join(' ') })),
      }),
      ...(await chosen(plan.words, question, plan.asked, plan.order)),
    })
  }

  /**
   * All words as they were typed, else as they must have been meant.
   * @returns null when that finds nothing, and when the server cannot be asked: the embedded engine answers, with some of the words
   */
  async function planOf(typed: Asked, question: Question): Promise<Plan | null> {
    const terms = question.isLiteral ? typed.terms : embedded().apart(typed.terms, question)
    const read = { ...typed, terms }
    const least = leastOf(read, question)
    const asTyped = await allOf(read, question)
    if (asTyped === null || isEnough(asTyped.asked, asTyped.total, least)) return asTyped
    const meant = question.isLiteral
      ? null
      : embedded().corrected(terms, question, embedded().instead(read, question))
    const asMeant = meant && (await allOf({ ...read, terms: meant }, question))
    return asMeant && isEnough(asMeant.asked, asMeant.total, least) ? asMeant : null
  }

  /** What has all the words, and when that is little, what means about the same after it; null when the server cannot be asked. */
  async function allOf(asked: Asked, question: Question): Promise<Plan | null> {
    if (!asked.terms.every(({ forms, isPrefix }) => isAskable({ words: forms, isPrefix }))) return null
    // Which words stand together a server knows by pairs only, and in any attribute, what was made of other words included: not exactly enough.
    if (asked.terms.some(({ forms, isExact }) => isExact && forms.length > 1)) return null
    const known = asked.terms.map((term) => withoutUnknown(term, question))
    const exact = known.filter(({ isExact }) => isExact)
    const terms = known.filter(({ isExact }) => !isExact)
    if (terms.length === 0) {
      const words = { ...wordsOf(wayAsTyped(exact)), attributesToSearchOn: typedAttributes }
      const [found] = await queries([{ ...asQuery(words, question), ...counting }])
      return { asked, words, total: found?.totalHits ?? 0 }
    }
    const kept = exact.length > 0 ? await textsWith(exact, question) : []
    const direct = waysOf(terms)
    if (!kept || direct.length === 0) return null
    const beside = wayAsTyped(exact)
    const plain = await union(
      direct.map((way) => wordsOf(way, beside, kept)),
      question,
    )
    const isGuessed = isTakenApart(asked)
    const instead = plain.total < fewHits || isGuessed ? embedded().instead(asked, question) : []
    if (instead.length === 0) return { asked, ...plain }
    // What a word seems to be made of and what means the same are put in one order by how rare they are, which a server does not know.
    if (exact.length > 0 || isGuessed) return null
    const ways = waysOf(terms, instead)
    // Not all of them then: what has all these words in some other way would be left out.
    if (ways.length >= mostWays) return null
    const wider = await union(
      ways.map((way) => wordsOf(way)),
      question,
    )
    if (wider.total <= plain.total) return { asked, ...plain }
    if (wider.total > mostListed) return null
    const order = [...new Set([...plain.ids, ...wider.ids])]
    return { asked: { ...asked, instead }, total: order.length, words: textsOf(order), order }
  }

  /** A filter for the texts that have these words as they stand here; null when they are too many to name. */
  async function textsWith(exact: Term[], reader: Reader): Promise<string[] | null> {
    const { q } = wordsOf(wayAsTyped(exact))
    const words = { q, only: [], attributesToSearchOn: typedAttributes }
    const [found] = await queries([{ ...asQuery(words, reader), ...listing }])
    const { hits = [], totalHits = 0 } = found ?? {}
    return totalHits > mostListed ? null : textsOf(hits.map(({ id }) => id)).only
  }

  /** What is found by one of these ways, the best of all of them first. Putting in order is most of the work, so only what has to be is. */
  async function union(
    ways: Words[],
    reader: Reader,
  ): Promise<Pick<Plan, 'total' | 'words' | 'order'> & { ids: string[] }> {
    const counted = await queries(ways.map((words) => ({ ...asQuery(words, reader), ...counting })))
    const totals = counted.map(({ totalHits = 0 }) => totalHits)
    const total = Math.max(...totals)
    const alone = { ids: [], total, words: ways[totals.indexOf(total)] ?? everyText() }
    const finding = ways.filter((_, at) => totals[at] !== 0)
    if (total === 0 || total > mostListed || (finding.length === 1 && total >= fewHits)) return alone
    const listed = await queries(finding.map((words) => ({ ...asQuery(words, reader), ...listing })))
    const ids = idsByScore(listed)
    return ids.length > total
      ? { ids, total: ids.length, words: textsOf(ids), order: ids }
      : { ...alone, ids }
  }

  /**
   * Of what is one word elsewhere, or two, only what this reader finds something by: all others would be asked for in vain. And of a word with which
   * none begins the server would make two, anywhere.
   */
  function withoutUnknown(term: Term, reader: Reader): Term {
    const isKnown = (one: Omit<Term, 'asked'>) => embedded().isFound({ ...one, asked: term.asked }, reader)
    const { forms, isPrefix, isExact } = term
    const others = term.others?.filter(
      ({ how, forms, isApart }) => how === 'form' || isApart || isKnown({ forms, isPrefix: false }),
    )
    return {
      ...term,
      isPrefix: isPrefix && isKnown({ forms, isPrefix, ...(isExact && { isExact }) }),
      ...(others && { others }),
    }
  }

  /**
   * What was chosen of what was found, with the counts. A list in which something was chosen is counted as if nothing were.
   * @param order  ids in the order they are wanted; else the server's own
   */
  async function chosen(
    words: Words,
    question: Question,
    asked: Pick<Asked, 'terms' | 'instead'>,
    order?: string[],
  ): Promise<Pick<Answer, 'total' | 'totalOfAll' | 'facets' | 'hits'>> {
    const { limit, offset } = question
    const named = facetNames.filter((facet) => wantedOf(question, facet).length > 0)
    const choice = (except?: FacetName) => ({
      ...words,
      only: [
        ...words.only,
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
          : { attributesToRetrieve: shownAttributes, limit, offset }),
      },
      { ...asQuery(choice(), question), ...counting, facets: facetNames },
      { ...asQuery(words, question), ...counting },
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
      { ...asQuery(textsOf(wanted), question), attributesToRetrieve: shownAttributes, limit: wanted.length },
    ])
    return (page?.hits ?? []).sort((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id))
  }

  async function suggest({ q, scopes, exclude, limit }: Suggesting): Promise<Suggestion[]> {
    const { terms } = readQuestion(q)
    if (terms.length === 0 || scopes.length === 0) return []
    const way = wayAsTyped(terms.map((term) => withoutUnknown(term, { scopes, exclude })))
    if (!way.every(isAskable) || terms.some(({ isExact }) => isExact))
      return embedded().suggest({ q, scopes, exclude, limit })
    const [found] = await queries([
      { ...asQuery(wordsOf(way), { scopes, exclude }), attributesToRetrieve: shownAttributes, limit },
    ])
    return (found?.hits ?? []).map(({ kind, item, shown, title }) => ({
      kind,
      item,
      shown,
      title: markWords(title, { terms }),
    }))
  }

  return {
    write,
    search,
    suggest,
    place: () => place,
    stats: () => ({ documents, place }),
    close: () => {},
  }
}

/** An index with nothing in it, in the place of whatever stood there. */
export async function startMeilisearch(
  server: Server,
  index: string,
  embedded: () => EmbeddedEngine,
): Promise<SearchEngine> {
  const { change } = talkTo(server)
  await throwAway(server, index)
  await change('POST', '/indexes', { uid: index, primaryKey: 'id' })
  await change('PATCH', `/indexes/${index}/settings`, settings)
  await change('POST', `/indexes/${index}/documents`, [stateRow(0)])
  const made = await openMeilisearch(server, index, embedded)
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

/** The index, if there is one. */
export async function throwAway(server: Server, index: string): Promise<void> {
  const { read, change } = talkTo(server)
  if (await read(`/indexes/${index}`)) await change('DELETE', `/indexes/${index}`)
}

/** Counts are exact only when they are asked for by page. */
const counting = { page: 1, hitsPerPage: 1, attributesToRetrieve: ['id'] }
const listing = { page: 1, hitsPerPage: mostListed, attributesToRetrieve: ['id'], showRankingScore: true }

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

/**
 * All of these words, and at least one of them, or of those beside them, in words of its own. Between quotes a word is whole, and the server neither joins it to the next nor
 * leaves it out; the last one without them is the beginning of a word.
 */
function wordsOf(way: Way, beside: Way = [], only: string[] = []): Words {
  const whole = way.filter(({ isPrefix }) => !isPrefix).map(({ words }) => `"${words.join(' ')}"`)
  const begun = way.filter(({ isPrefix }) => isPrefix).map(({ words }) => words[0])
  const none = [...way, ...beside]
    .flatMap(({ words, isPrefix }) => words.map((word) => (isPrefix ? `^${word}` : word)))
    .map((word) => `contextOnly = ${quoted(word)}`)
    .join(' AND ')
  return {
    q: [...whole, ...begun].join(' '),
    only: [`NOT (${none})`, ...only],
  }
}

/** Whatever it says, of what the reader may see. */
function everyText(...only: string[]): Words {
  return { q: '', only }
}

function textsOf(ids: string[]): Words {
  return everyText(among('id', ids))
}

/** Each once, by the best place the server gave it. */
function idsByScore(found: Found[]): string[] {
  const scores = new Map<string, number>()
  for (const { id, _rankingScore: score = 0 } of found.flatMap(({ hits }) => hits))
    scores.set(id, Math.max(score, scores.get(id) ?? 0))
  return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id)
}

function fillFacet(
  facets: Facets,
  facet: FacetName,
  counts: Record<string, number>,
  question: Question,
): void {
  const values: Record<string, number> = facet === 'kind' ? facets.kind : facets.codes[facet]
  for (const [key, count] of Object.entries(counts)) if (count > 0) values[key] = count
  if (facet === 'kind') return
  facets.codes[facet] = most(Object.keys(values), Uint32Array.from(Object.values(values)), question, facet)
}

function hitOf(row: Row, asked: Parameters<typeof shownOf>[1]): Hit {
  const codes: Codes = {}
  for (const facet of codeFacets) {
    const keys = row[facet]
    if (keys && keys.length > 0) codes[facet] = keys
  }
  return { kind: row.kind, codes, item: row.item, shown: row.shown, ...shownOf(row, asked) }
}

function among(attribute: string, values: readonly (string | number)[]): string {
  return `${attribute} IN [${values.map((value) => (typeof value === 'number' ? value : quoted(value))).join(', ')}]`
}

/** A value in a filter, whatever a network calls its codes. */
function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`
}
