import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A stub, not Meilisearch: as much of its HTTP interface as our engine uses, as its manual describes it. Writes are tasks that are only accepted and
 * may fail later, filters are its language, the last word is the beginning of one, quoted words have to be there. Its ranking is much
 * simpler. What a real server does is told by the same contract with `MEILI_URL` set.
 */
type Doc = Record<string, unknown> & { id: string }
type Index = { docs: Map<string, Doc>; settings: { searchableAttributes: string[]; rankingRules: string[] } }
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
          indexes.set(made, { docs: new Map(), settings: { searchableAttributes: ['*'], rankingRules: [] } })
        })
      case 'PATCH indexes/:uid/settings':
        return enqueue(response, () => void Object.assign(indexOf(uid).settings, body))
      case 'POST indexes/:uid/documents':
        if (fourth === 'delete')
          return enqueue(response, () => {
            const { docs } = indexOf(uid)
            const matches = readFilter((body as { filter: string }).filter)
            for (const doc of docs.values()) if (matches(doc)) docs.delete(doc.id)
          })
        return enqueue(response, () => {
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

function search({ docs, settings }: Index, query: Body) {
  const attributes = (query.attributesToSearchOn as string[] | undefined) ?? settings.searchableAttributes
  const matches = readFilter(String(query.filter))
  const terms = readTerms(String(query.q))
  // Without being told so, words may be left out from the last on; quoted ones never.
  const strategy = query.matchingStrategy ?? 'last'
  const ranked = [...docs.values()]
    .filter(matches)
    .map((doc) => {
      const texts = attributes.map((name) => ` ${String(doc[name] ?? '').trim()} `)
      const found = terms.map(({ pattern }) => texts.findIndex((text) => pattern.test(text)))
      const misses = found.indexOf(-1)
      const count = misses < 0 ? found.length : misses
      const isThere =
        strategy === 'all'
          ? misses < 0
          : (terms.length === 0 || count > 0) &&
            terms.every(({ isQuoted }, at) => !isQuoted || found[at] !== -1)
      return { doc, isThere, count, places: found.reduce((sum, at) => sum + (at < 0 ? 9 : at), 0) }
    })
    .filter(({ isThere }) => isThere)
  const isSorted = Array.isArray(query.sort) && query.sort.includes('since:desc')
  ranked.sort(
    (a, b) =>
      (isSorted ? Number(b.doc.since) - Number(a.doc.since) : 0) || b.count - a.count || a.places - b.places,
  )
  const found = ranked.map(({ doc }) => doc)
  const facetDistribution: Record<string, Record<string, number>> = {}
  for (const facet of (query.facets as string[] | undefined) ?? []) {
    const counts: Record<string, number> = {}
    for (const doc of found)
      for (const value of [doc[facet] ?? []].flat()) counts[String(value)] = (counts[String(value)] ?? 0) + 1
    facetDistribution[facet] = counts
  }
  const isByPage = query.hitsPerPage !== undefined
  const size = Number((isByPage ? query.hitsPerPage : query.limit) ?? 20)
  const from = isByPage ? (Number(query.page) - 1) * size : Number(query.offset ?? 0)
  return {
    hits: found.slice(from, from + size),
    ...(isByPage ? { totalHits: found.length } : { estimatedTotalHits: found.length }),
    ...(query.facets !== undefined && { facetDistribution }),
  }
}

function readTerms(q: string): { pattern: RegExp; isQuoted: boolean }[] {
  const parts = q.split('"')
  const terms = parts.flatMap((part, index) => {
    if (index % 2 === 1) return [{ pattern: new RegExp(` ${part.trim()} `, 'u'), isQuoted: true }]
    return part
      .split(' ')
      .filter(Boolean)
      .map((word) => ({ pattern: new RegExp(` ${word} `, 'u'), isQuoted: false }))
  })
  const last = /([^ "]+)$/.exec(q)?.[1]
  if (last) terms.splice(-1, 1, { pattern: new RegExp(` ${last}`, 'u'), isQuoted: false })
  return terms
}

type Matches = (doc: Doc) => boolean

/** The language of its filters: AND before OR, NOT before both, `=`, `>`, `<=`, `IN [...]`; values are compared without capitals. */
function readFilter(filter: string): Matches {
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
