import { lastChangeId } from '#db/changes.ts'
import { readSessionToken } from './auth/session-cookie.ts'

/** A page as it was made for a visitor, good as long as nothing changed since. */
type Page = {
  madeAtChange: number
  status: number
  headers: [string, string][]
  body: Uint8Array<ArrayBuffer>
}

const maxPages = 500
const maxBytes = 24 * 1024 * 1024
const pages = new Map<string, Page>()
let bytes = 0

/**
 * Pages that show the database and nothing else: not the clock, as where one signs in with a code that expires. Search is left out
 * because there are too many questions to keep.
 */
const keepable =
  /^\/($|(casussen|kennisbank|bevindingen)(\/|$)|(interventies|dilemmas|vragen|verwachtingen|wie-ziet-wat|toegankelijkheid|privacy)$)/

/**
 * What was made once for visitors is not made again while nothing changed. They all see the same: no name, no nonce, no script.
 * Whatever changes anything writes to the change feed, so its last id tells whether a page still holds.
 */
export async function answerFromMemory(
  request: Request,
  respond: () => Promise<Response>,
): Promise<Response> {
  if (!isVisitorsPage(request)) return guarded(respond)
  const url = new URL(request.url)
  const key = `${url.origin}${url.pathname}${url.search}`
  const madeAtChange = lastChangeId()
  const kept = pages.get(key)
  if (kept && kept.madeAtChange === madeAtChange) return answer(kept)
  const response = await guarded(respond)
  if (!isWorthKeeping(response)) return response
  const page: Page = {
    madeAtChange,
    status: response.status,
    headers: [...response.headers],
    body: new Uint8Array(await response.arrayBuffer()),
  }
  keep(key, page)
  return answer(page)
}

function isVisitorsPage(request: Request): boolean {
  return (
    request.method === 'GET' &&
    readSessionToken(request.headers) === null &&
    keepable.test(new URL(request.url).pathname)
  )
}

function isWorthKeeping(response: Response): boolean {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
  return (
    response.status === 200 &&
    isPage &&
    !response.headers.has('set-cookie') &&
    response.headers.get('x-scripts') !== '1' &&
    response.headers.get('cache-control') !== 'no-store'
  )
}

function keep(key: string, page: Page): void {
  drop(key)
  pages.set(key, page)
  bytes += page.body.byteLength
  // The oldest go first: a Map keeps the order in which things were put into it.
  for (const old of pages.keys()) {
    if (pages.size <= maxPages && bytes <= maxBytes) break
    drop(old)
  }
}

function drop(key: string): void {
  bytes -= pages.get(key)?.body.byteLength ?? 0
  pages.delete(key)
}

function answer(page: Page): Response {
  return new Response(page.body, { status: page.status, headers: page.headers })
}

/** React Router turns what a loader throws into a page; what is thrown before it gets there is an answer as it is. */
async function guarded(respond: () => Promise<Response>): Promise<Response> {
  try {
    return await respond()
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}
