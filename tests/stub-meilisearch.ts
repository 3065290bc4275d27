import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A stub, not Meilisearch: as much of its HTTP interface as our engine uses, as its manual and its source describe it, and no kinder. Writes are tasks
 * that are only accepted and may fail later, filters are its language, and what was not set cannot be filtered, sorted or counted by. Of a question no
 * more than ten words are looked at; the last is the beginning of one, or two words that stand together; between quotes it is neither. Its ranking
 * is much simpler. What a real server does is told by the same contract with `MEILI_URL` set.
 */
type Doc = Record<string, unknown> & { id: string }
type Index = {
  docs: Map<string, Doc>
  settings: Settings
  /** In which documents each word is; null after a write. */
  words: Map<string, Set<Doc>> | null
}
type Settings = typeof unset
/** As they are until they are set, those that our engine sets. */
const unset = {
  searchableAttributes: ['*'],
  filterableAttributes: [] as string[],
  sortableAttributes: [] as string[],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness'],
  typoTolerance: { enabled: true },
  localizedAttributes: null as unknown,
  faceting: { maxValuesPerFacet: 100 },
  pagination: { maxTotalHits: 1000 },
}
type Task = {
  uid: number
  indexUid: string | null
  type: string
  status: 'enqueued' | 'succeeded' | 'failed'
  error: { message: string; code: string } | null
}
type Body = Record<string, unknown>

/** What it refuses, by the codes and statuses of crates/meilisearch-types/src/error.rs. */
class Refused extends Error {
  readonly code: keyof typeof statuses

  constructor(code: keyof typeof statuses, message: string) {
    super(message)
    this.code = code
  }
}
const statuses = {
  bad_request: 400,
  invalid_index_uid: 400,
  invalid_settings: 400,
  invalid_search: 400,
  invalid_document_filter: 400,
  invalid_document_id: 400,
  missing_authorization_header: 401,
  invalid_api_key: 403,
  index_not_found: 404,
  document_not_found: 404,
  task_not_found: 404,
  index_already_exists: 409,
  payload_too_large: 413,
  missing_content_type: 415,
  too_many_search_requests: 503,
}

/** What it takes of one body, and of one attribute: words further on are passed over without a word (`MAX_POSITION_PER_ATTRIBUTE` of milli). */
const mostBytes = 100 * 1024 * 1024
const mostWords = 65_536

export type Stub = Awaited<ReturnType<typeof startStub>>

export async function startStub() {
  const indexes = new Map<string, Index>()
  const tasks: Task[] = []
  const trouble = {
    html: false,
    slowMs: 0,
    failTasks: false,
    holdTasks: false,
    isBusy: false,
    /** The one key it takes; null when it asks for none. */
    key: null as string | null,
    /** A key for some indexes may swap two of those, and is not told of a task that is of more than one. */
    isKeyOfSomeIndexes: false,
  }
  let searches = 0
  let waiting: (() => void)[] = []

  function enqueue(response: ServerResponse, type: string, indexUid: string | null, work: () => void): void {
    const task: Task = { uid: tasks.length, indexUid, type, status: 'enqueued', error: null }
    tasks.push(task)
    const run = () => {
      try {
        if (trouble.failTasks) throw new Error('no space left on device')
        work()
        task.status = 'succeeded'
      } catch (error) {
        task.status = 'failed'
        const { code = 'internal' } = Object(error) as { code?: string }
        task.error = { message: String(error), code }
      }
    }
    waiting.push(run)
    setImmediate(settle)
    send(response, 202, { taskUid: task.uid, indexUid, status: 'enqueued', type })
  }

  function settle(): void {
    if (trouble.holdTasks) return
    const now = waiting
    waiting = []
    for (const run of now) run()
  }

  const indexOf = (uid: string): Index => {
    const index = indexes.get(uid)
    if (!index) throw new Refused('index_not_found', `Index \`${uid}\` not found.`)
    return index
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await read(request)
    if (trouble.slowMs > 0) await new Promise((done) => setTimeout(done, trouble.slowMs))
    if (trouble.html) {
      response.writeHead(502, { 'content-type': 'text/html' })
      return void response.end('<html><body>502 Bad Gateway</body></html>')
    }
    try {
      answerTo(request, response, bodyOf(request, text, trouble.key))
    } catch (error) {
      const refused = error instanceof Refused ? error : new Refused('bad_request', String(error))
      const { code, message } = refused
      send(response, statuses[code], { message, code, type: 'invalid_request', link: '' })
    }
  }

  function answerTo(request: IncomingMessage, response: ServerResponse, body: Body) {
    const [, first, uid = '', third, fourth] = (request.url ?? '').split('/')
    const what = `${request.method} ${[first, uid && (first === 'indexes' ? ':uid' : ':id'), third].filter(Boolean).join('/')}`
    switch (what) {
      case 'GET health':
        return send(response, 200, { status: 'available' })
      case 'GET tasks/:id': {
        const task = tasks[Number(uid)]
        if (!task || (trouble.isKeyOfSomeIndexes && task.indexUid === null))
          throw new Refused('task_not_found', `Task \`${uid}\` not found.`)
        return send(response, 200, task)
      }
      case 'GET indexes/:uid':
        return send(response, 200, { uid: indexOf(uid) && uid, primaryKey: 'id' })
      case 'GET indexes/:uid/documents': {
        const doc = indexOf(uid).docs.get(fourth ?? '')
        if (!doc) throw new Refused('document_not_found', `Document \`${fourth}\` not found.`)
        return send(response, 200, doc)
      }
      case 'DELETE indexes/:uid':
        return enqueue(response, 'indexDeletion', uid, () => void (indexOf(uid) && indexes.delete(uid)))
      case 'POST indexes': {
        const { uid: made } = body as { uid: string }
        if (!/^[a-zA-Z0-9_-]{1,400}$/.test(made))
          throw new Refused('invalid_index_uid', `\`${made}\` is not a valid index uid.`)
        return enqueue(response, 'indexCreation', made, () => {
          if (indexes.has(made))
            throw new Refused('index_already_exists', `Index \`${made}\` already exists.`)
          indexes.set(made, { docs: new Map(), settings: { ...unset }, words: null })
        })
      }
      case 'PATCH indexes/:uid/settings':
        checkSettings(body)
        return enqueue(response, 'settingsUpdate', uid, () => void Object.assign(indexOf(uid).settings, body))
      case 'POST indexes/:uid/documents':
        if (fourth === 'delete') {
          const { filter } = body as { filter?: unknown }
          if (typeof filter !== 'string') throw new Refused('invalid_document_filter', 'no filter')
          return enqueue(response, 'documentDeletion', uid, () => {
            const index = indexOf(uid)
            const { docs, settings } = index
            const matches = readFilter(filter, settings.filterableAttributes)
            index.words = null
            for (const doc of docs.values()) if (matches(doc)) docs.delete(doc.id)
          })
        }
        return enqueue(response, 'documentAdditionOrUpdate', uid, () => {
          const index = indexOf(uid)
          const docs = [body].flat() as unknown as Doc[]
          for (const { id } of docs)
            if (!/^[a-zA-Z0-9_-]{1,511}$/.test(id))
              throw new Refused('invalid_document_id', `invalid document id ${id}`)
          index.words = null
          for (const doc of docs) index.docs.set(doc.id, doc)
        })
      case 'POST swap-indexes':
        return enqueue(response, 'indexSwap', null, () => {
          for (const { indexes: pair } of body as unknown as { indexes: [string, string] }[]) {
            const [a, b] = pair.map(indexOf)
            if (!a || !b) throw new Error('a pair is two')
            indexes.set(pair[0], b)
            indexes.set(pair[1], a)
          }
        })
      case 'POST multi-search': {
        searches += 1
        if (trouble.isBusy)
          throw new Refused('too_many_search_requests', 'Too many search requests running at the same time')
        const { queries } = body as { queries: Body[] }
        // One that is refused is the answer to all of them.
        const results = queries.map((query) => search(indexOf(String(query.indexUid)), query))
        return send(response, 200, { results })
      }
    }
    throw new Error(`the stub does not know ${what}`)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  // A connection that closes just as it is used again would be a fault of the stub, and none that is tested here.
  server.keepAliveTimeout = 0
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    trouble,
    searches: () => searches,
    /** Everything that waited in the queue happens now. */
    letGo(): void {
      trouble.holdTasks = false
      settle()
    },
    /** Loses everything, as when its disk is replaced. */
    forget: () => indexes.clear(),
    indexNames: () => [...indexes.keys()],
    async stop(): Promise<void> {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

function bodyOf({ method, url, headers }: IncomingMessage, text: string, key: string | null): Body {
  // Only whether it is there at all is told to everybody.
  if (key !== null && url !== '/health') {
    if (!headers.authorization)
      throw new Refused('missing_authorization_header', 'The Authorization header is missing.')
    if (headers.authorization !== `Bearer ${key}`)
      throw new Refused('invalid_api_key', 'The provided API key is invalid.')
  }
  if (method === 'GET' || method === 'DELETE') return {}
  if (headers['content-type'] !== 'application/json')
    throw new Refused('missing_content_type', 'A Content-Type header is missing.')
  if (Buffer.byteLength(text) > mostBytes)
    throw new Refused('payload_too_large', 'The provided payload reached the size limit.')
  return JSON.parse(text)
}

const rankingRules = new Set(unset.rankingRules)

/** Not all that may be set, but nothing that may not. */
function checkSettings(settings: Body): void {
  const isTextList = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string')
  const isOnly = (value: unknown, ...names: string[]) =>
    Object.keys(Object(value)).every((name) => names.includes(name))
  const allowed: Record<string, (value: never) => boolean> = {
    searchableAttributes: isTextList,
    filterableAttributes: isTextList,
    sortableAttributes: isTextList,
    rankingRules: (rules: string[]) => rules.every((rule) => rankingRules.has(rule)),
    typoTolerance: (typo) => isOnly(typo, 'enabled'),
    localizedAttributes: (rules: { locales: string[]; attributePatterns: string[] }[]) =>
      rules.every(
        ({ locales, attributePatterns, ...more }) =>
          locales.every((locale) => /^[a-z]{3}$/.test(locale)) &&
          isTextList(attributePatterns) &&
          isOnly(more),
      ),
    faceting: (faceting: { maxValuesPerFacet: number; sortFacetValuesBy?: Record<string, string> }) =>
      isOnly(faceting, 'maxValuesPerFacet', 'sortFacetValuesBy') &&
      Number.isInteger(faceting.maxValuesPerFacet) &&
      Object.values(faceting.sortFacetValuesBy ?? {}).every((by) => by === 'count' || by === 'alpha'),
    pagination: (pagination: { maxTotalHits: number }) =>
      isOnly(pagination, 'maxTotalHits') && Number.isInteger(pagination.maxTotalHits),
  }
  for (const [name, value] of Object.entries(settings))
    if (!allowed[name]?.(value as never))
      throw new Refused('invalid_settings', `Invalid value at \`.${name}\`.`)
}

/** What our engine may ask of a search; whatever else is in one is refused. */
const known = new Set(
  `indexUid q filter sort facets limit offset page hitsPerPage attributesToRetrieve attributesToSearchOn matchingStrategy showRankingScore`.split(
    ' ',
  ),
)
const counts = ['limit', 'offset', 'page', 'hitsPerPage']

function search(index: Index, query: Body) {
  const { settings } = index
  const refuse = (message: string): never => {
    throw new Refused('invalid_search', message)
  }
  for (const name of Object.keys(query)) if (!known.has(name)) refuse(`unknown field ${name}`)
  for (const name of counts)
    if (name in query && !(Number.isInteger(query[name]) && Number(query[name]) >= 0))
      refuse(`${name} is not a positive integer`)
  if (typeof query.q !== 'string' || typeof query.filter !== 'string') refuse('q and filter are texts')
  if (query.matchingStrategy !== 'all') refuse('the stub leaves out no words')
  const attributes =
    listed(query.attributesToSearchOn, settings.searchableAttributes) ?? settings.searchableAttributes
  const facets = listed(query.facets, settings.filterableAttributes) ?? []
  const sort = listed(
    query.sort,
    settings.sortableAttributes.flatMap((name) => [`${name}:asc`, `${name}:desc`]),
  )
  if (sort && !settings.rankingRules.includes('sort')) refuse('sort is not among the ranking rules')
  const matches = readFilter(String(query.filter), settings.filterableAttributes)
  const terms = readTerms(String(query.q))
  const all = settings.searchableAttributes
  const ranked = candidates(index, terms)
    .filter(matches)
    .map((doc) => {
      const texts = attributes.map((name) => textOf(doc, name))
      const places = terms.map((term) => texts.findIndex((text) => isIn(text, term)))
      const isThere = terms.every((term, at) => places[at] !== -1 || isSpread(doc, term, texts, all))
      const lost = places.reduce((sum, at) => sum + (at === -1 ? attributes.length : at), 0)
      return { doc, isThere, score: 1 - lost / (terms.length * attributes.length || 1) }
    })
    .filter(({ isThere }) => isThere)
  const isSorted = sort?.includes('since:desc')
  ranked.sort((a, b) => (isSorted ? Number(b.doc.since) - Number(a.doc.since) : 0) || b.score - a.score)
  const facetDistribution: Record<string, Record<string, number>> = {}
  for (const facet of facets) {
    const counts: Record<string, number> = {}
    for (const { doc } of ranked)
      for (const value of [doc[facet] ?? []].flat()) counts[String(value)] = (counts[String(value)] ?? 0) + 1
    const kept = Object.entries(counts).sort(([, a], [, b]) => b - a)
    facetDistribution[facet] = Object.fromEntries(kept.slice(0, settings.faceting.maxValuesPerFacet))
  }
  const isByPage = query.hitsPerPage !== undefined
  const size = Number((isByPage ? query.hitsPerPage : query.limit) ?? 20)
  const from = isByPage ? (Number(query.page) - 1) * size : Number(query.offset ?? 0)
  const most = settings.pagination.maxTotalHits
  return {
    hits: ranked.slice(from, Math.min(from + size, most)).map(({ doc, score }) => ({
      ...retrieved(doc, query.attributesToRetrieve),
      ...(query.showRankingScore === true && { _rankingScore: score }),
    })),
    ...(isByPage
      ? { totalHits: Math.min(ranked.length, most) }
      : { estimatedTotalHits: Math.min(ranked.length, most) }),
    ...(query.facets !== undefined && { facetDistribution }),
  }
}

function listed(names: unknown, allowed: string[]): string[] | undefined {
  if (names === undefined) return undefined
  const list = names as string[]
  for (const name of list)
    if (!allowed.includes(name)) throw new Refused('invalid_search', `${name} is not among ${allowed}`)
  return list
}

function retrieved(doc: Doc, names: unknown): Body {
  return Array.isArray(names)
    ? Object.fromEntries(Object.entries(doc).filter(([name]) => names.includes(name)))
    : doc
}

/** Its words with a space before and after each, as far as they are looked at. */
const texts = new WeakMap<Doc, Map<string, string>>()
function textOf(doc: Doc, name: string): string {
  const known = texts.get(doc) ?? new Map<string, string>()
  texts.set(doc, known)
  const text =
    known.get(name) ??
    ` ${String(doc[name] ?? '')
      .split(' ')
      .filter(Boolean)
      .slice(0, mostWords)
      .join(' ')} `
  known.set(name, text)
  return text
}

type Term = { words: string; isQuoted: boolean; isPrefix: boolean }

function readTerms(q: string): Term[] {
  // Before a word it means that this must not be there.
  if (q.includes('-')) throw new Refused('invalid_search', `the stub knows no - in ${q}`)
  const last = /([^ "]+)$/.exec(q)?.[1]
  const terms = q.split('"').flatMap((part, index): Term[] => {
    if (index % 2 === 1) return [{ words: part.trim(), isQuoted: true, isPrefix: false }]
    return part
      .split(' ')
      .filter(Boolean)
      .map((words) => ({ words, isQuoted: false, isPrefix: words === last }))
  })
  return terms.slice(0, 10)
}

/** A word that is not quoted may be two as well, wherever it can be cut. */
function isIn(text: string, { words, isQuoted, isPrefix }: Term): boolean {
  if (text.includes(isPrefix ? ` ${words}` : ` ${words} `)) return true
  return !isQuoted && halvesOf(words).some(([left, right]) => text.includes(` ${left} ${right} `))
}

/**
 * Words between quotes are looked for three at a time and by pairs: each has to be in what is searched, but a pair may stand together in any attribute,
 * and three are not told from two and two that stand elsewhere (`compute_phrase_docids` of milli, which restricts no pair to `attributesToSearchOn`).
 */
function isSpread(doc: Doc, { words: phrase, isQuoted }: Term, searched: string[], all: string[]): boolean {
  const words = phrase.split(' ')
  if (!isQuoted || words.length < 2) return false
  if (!words.every((word) => searched.some((text) => text.includes(` ${word} `)))) return false
  const isNear = (one: string, other: string, most: number) =>
    all.some((name) => isWithin(textOf(doc, name), one, other, most))
  return words.every((word, at) =>
    words.slice(at + 1, at + 3).every((other, between) => isNear(word, other, between + 1)),
  )
}

function isWithin(text: string, one: string, other: string, most: number): boolean {
  for (let at = text.indexOf(` ${one} `); at !== -1; at = text.indexOf(` ${one} `, at + 1)) {
    const next = text.slice(at + one.length + 2).split(' ', most)
    if (next.includes(other)) return true
  }
  return false
}

function halvesOf(word: string): [string, string][] {
  return Array.from({ length: word.length - 1 }, (_, at) => [word.slice(0, at + 1), word.slice(at + 1)])
}

/** Some of all documents, with all that have the words among them. */
function candidates(index: Index, terms: Term[]): Doc[] {
  index.words ??= wordsOf(index)
  const all = index.words
  const among = terms.map((term): Set<Doc> => {
    const { words, isQuoted, isPrefix } = term
    if (isQuoted)
      return words
        .split(' ')
        .map((word) => all.get(word) ?? new Set<Doc>())
        .reduce((fewest, docs) => (docs.size < fewest.size ? docs : fewest))
    const begun = isPrefix ? [...all.keys()].filter((word) => word.startsWith(words)) : [words]
    return new Set(
      [...begun, ...halvesOf(words).map(([left]) => left)].flatMap((word) => [...(all.get(word) ?? [])]),
    )
  })
  const [first, ...rest] = among.sort((a, b) => a.size - b.size)
  return first ? [...first].filter((doc) => rest.every((docs) => docs.has(doc))) : [...index.docs.values()]
}

function wordsOf({ docs, settings }: Index): Map<string, Set<Doc>> {
  const words = new Map<string, Set<Doc>>()
  for (const doc of docs.values())
    for (const name of settings.searchableAttributes)
      for (const word of textOf(doc, name).split(' ')) {
        const kept = words.get(word) ?? new Set()
        kept.add(doc)
        words.set(word, kept)
      }
  return words
}

type Matches = (doc: Doc) => boolean

const keywords = new Set('AND OR IN NOT TO EXISTS IS NULL EMPTY CONTAINS STARTS WITH'.split(' '))
const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"' }

/** Its quotes are read first, and then what a \ stands before, once more. */
function unquoted(token: string): string {
  const inside = token.slice(1, -1).replaceAll('\\"', '"')
  return inside.replace(/\\(.|$)/g, (_, next: string) => {
    const meant = escapes[next]
    if (meant === undefined) throw new Refused('invalid_search', `malformed value ${token}`)
    return meant
  })
}

/** As values of facets are compared. */
function folded(value: unknown): string {
  return String(value).trim().normalize('NFKD').toLowerCase()
}

/** The language of its filters: AND before OR, NOT before both, `=`, `>`, `<=`, `IN [...]`; values are compared without capitals. */
function readFilter(filter: string, filterable: string[]): Matches {
  const tokens = filter.match(/"(?:\\.|[^"\\])*"|<=|[()[\],=>]|[^\s()[\],=<>"]+/g) ?? []
  let at = 0
  const next = () => tokens[at++] ?? ''
  const expect = (wanted: string) => {
    const token = next()
    if (token !== wanted) throw new Error(`expected ${wanted} and not ${token} in ${filter}`)
  }
  const value = () => {
    const token = next()
    if (token.startsWith('"')) return folded(unquoted(token))
    if (keywords.has(token) || !/^[\p{L}\p{N}_.-]+$/u.test(token))
      throw new Refused('invalid_search', `${token} is no value in ${filter}`)
    return folded(token)
  }
  const valuesOf = (doc: Doc, name: string) => [doc[name] ?? []].flat().map(folded)

  function any(): Matches {
    const all = [every()]
    while (tokens[at] === 'OR') {
      at++
      all.push(every())
    }
    return (doc) => all.some((one) => one(doc))
  }
  function every(): Matches {
    const all = [not()]
    while (tokens[at] === 'AND') {
      at++
      all.push(not())
    }
    return (doc) => all.every((one) => one(doc))
  }
  function not(): Matches {
    if (tokens[at] !== 'NOT') return one()
    at++
    const inner = not()
    return (doc) => !inner(doc)
  }
  function one(): Matches {
    if (tokens[at] === '(') {
      at++
      const inner = any()
      expect(')')
      return inner
    }
    const name = next()
    if (!filterable.includes(name)) throw new Error(`${name} is not filterable`)
    const operator = next()
    if (operator === '=') {
      const wanted = value()
      return (doc) => valuesOf(doc, name).includes(wanted)
    }
    if (operator === '>') {
      const least = Number(value())
      return (doc) => typeof doc[name] === 'number' && doc[name] > least
    }
    if (operator === '<=') {
      const most = Number(value())
      return (doc) => typeof doc[name] === 'number' && doc[name] <= most
    }
    if (operator !== 'IN') throw new Error(`unknown operator ${operator} in ${filter}`)
    expect('[')
    const wanted = new Set<string>()
    while (tokens[at] !== ']') {
      wanted.add(value())
      if (tokens[at] === ',') at++
      if (at >= tokens.length) throw new Error(`no end to the list in ${filter}`)
    }
    at++
    return (doc) => valuesOf(doc, name).some((held) => wanted.has(held))
  }
  const read = any()
  if (at < tokens.length) throw new Error(`more than a filter: ${filter}`)
  return read
}
