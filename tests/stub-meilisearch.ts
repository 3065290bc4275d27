import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A stub, not Meilisearch: as much of its HTTP interface as our engine uses, as its manual and its source describe it. Writes are tasks that are only
 * accepted and may fail later, filters are its language, and what was not set cannot be filtered, sorted or counted by. Of a question no more
 * than ten words are looked at; the last is the beginning of one, or two words that stand together; between quotes it is neither. Its ranking
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
type Task = { status: 'enqueued' | 'succeeded' | 'failed'; error: { message: string } | null }
type Body = Record<string, unknown>

export type Stub = Awaited<ReturnType<typeof startStub>>

export async function startStub() {
  const indexes = new Map<string, Index>()
  const tasks: Task[] = []
  const trouble = { html: false, slowMs: 0, failTasks: false, holdTasks: false }
  let searches = 0
  let waiting: (() => void)[] = []

  function enqueue(response: ServerResponse, work: () => void): void {
    const task: Task = { status: 'enqueued', error: null }
    const taskUid = tasks.push(task) - 1
    const run = () => {
      try {
        if (trouble.failTasks) throw new Error('no space left on device')
        work()
        task.status = 'succeeded'
      } catch (error) {
        task.status = 'failed'
        task.error = { message: String(error) }
      }
    }
    waiting.push(run)
    setImmediate(settle)
    send(response, 202, { taskUid, status: 'enqueued' })
  }

  function settle(): void {
    if (trouble.holdTasks) return
    const now = waiting
    waiting = []
    for (const run of now) run()
  }

  const indexOf = (uid: string): Index => {
    const index = indexes.get(uid)
    if (!index) throw new Error(`Index \`${uid}\` not found.`)
    return index
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request)
    if (trouble.slowMs > 0) await new Promise((done) => setTimeout(done, trouble.slowMs))
    if (trouble.html) {
      response.writeHead(502, { 'content-type': 'text/html' })
      return void response.end('<html><body>502 Bad Gateway</body></html>')
    }
    const [, first, uid = '', third, fourth] = (request.url ?? '').split('/')
    const what = `${request.method} ${[first, uid && (first === 'indexes' ? ':uid' : ':id'), third].filter(Boolean).join('/')}`
    switch (what) {
      case 'GET tasks/:id':
        return send(response, tasks[Number(uid)] ? 200 : 404, tasks[Number(uid)] ?? {})
      case 'GET indexes/:uid':
        return send(response, indexes.has(uid) ? 200 : 404, { uid })
      case 'GET indexes/:uid/documents': {
        const doc = indexes.get(uid)?.docs.get(fourth ?? '')
        return send(response, doc ? 200 : 404, doc ?? { code: 'document_not_found' })
      }
      case 'DELETE indexes/:uid':
        return enqueue(response, () => void (indexOf(uid) && indexes.delete(uid)))
      case 'POST indexes':
        return enqueue(response, () => {
          const { uid: made } = body as { uid: string }
          if (indexes.has(made)) throw new Error(`Index \`${made}\` already exists.`)
          indexes.set(made, { docs: new Map(), settings: { ...unset }, words: null })
        })
      case 'PATCH indexes/:uid/settings':
        if (!Object.keys(body).every((name) => name in unset))
          return send(response, 400, {
            message: `unknown setting in ${Object.keys(body)}`,
            code: 'bad_request',
          })
        return enqueue(response, () => void Object.assign(indexOf(uid).settings, body))
      case 'POST indexes/:uid/documents':
        if (fourth === 'delete')
          return enqueue(response, () => {
            const index = indexOf(uid)
            const { docs, settings } = index
            const matches = readFilter((body as { filter: string }).filter, settings.filterableAttributes)
            index.words = null
            for (const doc of docs.values()) if (matches(doc)) docs.delete(doc.id)
          })
        return enqueue(response, () => {
          indexOf(uid).words = null
          for (const doc of body as unknown as Doc[]) {
            if (!/^[a-zA-Z0-9_-]{1,511}$/.test(doc.id)) throw new Error(`invalid document id ${doc.id}`)
            indexOf(uid).docs.set(doc.id, doc)
          }
        })
      case 'POST swap-indexes':
        return enqueue(response, () => {
          for (const { indexes: pair } of body as unknown as { indexes: [string, string] }[]) {
            const [a, b] = pair.map(indexOf)
            if (!a || !b) throw new Error('a pair is two')
            indexes.set(pair[0], b)
            indexes.set(pair[1], a)
          }
        })
      case 'POST multi-search': {
        searches += 1
        const { queries } = body as { queries: Body[] }
        try {
          const results = queries.map((query) => search(indexOf(String(query.indexUid)), query))
          return send(response, 200, { results })
        } catch (error) {
          return send(response, 400, { message: String(error), code: 'invalid_search_filter' })
        }
      }
    }
    send(response, 404, { message: `the stub does not know ${what}` })
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

async function read(request: IncomingMessage): Promise<Body> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text ? JSON.parse(text) : {}
}

/** What our engine may ask of a search; whatever else is in one is refused. */
const known = new Set(
  `indexUid q filter sort facets limit offset page hitsPerPage attributesToRetrieve attributesToSearchOn matchingStrategy showRankingScore`.split(
    ' ',
  ),
)

function search(index: Index, query: Body) {
  const { settings } = index
  for (const name of Object.keys(query)) if (!known.has(name)) throw new Error(`unknown field ${name}`)
  if (query.matchingStrategy !== 'all') throw new Error('the stub leaves out no words')
  const attributes =
    listed(query.attributesToSearchOn, settings.searchableAttributes) ?? settings.searchableAttributes
  const facets = listed(query.facets, settings.filterableAttributes) ?? []
  const sort = listed(
    query.sort,
    settings.sortableAttributes.flatMap((name) => [`${name}:asc`, `${name}:desc`]),
  )
  const matches = readFilter(String(query.filter), settings.filterableAttributes)
  const terms = readTerms(String(query.q))
  const ranked = candidates(index, terms)
    .filter(matches)
    .map((doc) => {
      const texts = attributes.map((name) => ` ${String(doc[name] ?? '').trim()} `)
      const places = terms.map((term) => texts.findIndex((text) => isIn(text, term)))
      const score = 1 - places.reduce((sum, at) => sum + at, 0) / (terms.length * attributes.length || 1)
      return { doc, isThere: !places.includes(-1), score }
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
  for (const name of list) if (!allowed.includes(name)) throw new Error(`${name} is not among ${allowed}`)
  return list
}

function retrieved(doc: Doc, names: unknown): Body {
  return Array.isArray(names)
    ? Object.fromEntries(Object.entries(doc).filter(([name]) => names.includes(name)))
    : doc
}

type Term = { words: string; isQuoted: boolean; isPrefix: boolean }

function readTerms(q: string): Term[] {
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
      for (const word of String(doc[name] ?? '').split(' ')) {
        const kept = words.get(word) ?? new Set()
        kept.add(doc)
        words.set(word, kept)
      }
  return words
}

type Matches = (doc: Doc) => boolean

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
    return (token.startsWith('"') ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token).toLowerCase()
  }
  const valuesOf = (doc: Doc, name: string) =>
    [doc[name] ?? []].flat().map((one) => String(one).toLowerCase())

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
