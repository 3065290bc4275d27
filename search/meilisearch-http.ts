/** Longer than this nobody waits for a search; to look something up may take a little more, and to send megabytes of documents over a slow line a lot. */
const searchWithinMs = 2000
const lookWithinMs = 10_000
const sendWithinMs = 120_000
/**
 * So long a task may take that was accepted: a server that is busy for others too keeps a queue, and whoever gives up sooner only puts the same work in it
 * once more. One whose disk is full keeps a task for ever, and that has to be said some time.
 */
const taskWithinMs = 20 * 60_000
const longestLookMs = 500

/** The server is away, too slow, not Meilisearch, or refused what was asked. Whoever asks has another engine. */
export class SearchUnavailable extends Error {}

export type Server = { url: string; key: string | null }

type Task = { status: string; error?: { message?: string } | null }

/**
 * The few calls of a Meilisearch server that we need. Without the client of its makers: that has no time limit of its own, lets a page of HTML
 * surface as a syntax error, and resolves for a task that failed, so that little would be left of it but its types.
 */
export function talkTo({ url, key }: Server) {
  const base = url.replace(/\/+$/, '')

  async function call(method: string, path: string, body: unknown, withinMs: number): Promise<unknown> {
    const what = `${method} ${path}`
    const response = await fetch(`${base}${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(key && { authorization: `Bearer ${key}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      // A key is for this server only, never for where it might send us.
      redirect: 'error',
      signal: AbortSignal.timeout(withinMs),
    }).catch((error) => {
      throw new SearchUnavailable(`${what}: ${whyOf(error)}`)
    })
    const answer = await response.json().catch(() => {
      throw new SearchUnavailable(`${what}: ${response.status}, and no JSON`)
    })
    if (response.ok) return answer
    if (response.status === 404 && method === 'GET') return null
    const { message } = Object(answer) as { message?: unknown }
    throw new SearchUnavailable(`${what}: ${response.status} ${message ?? ''}`)
  }

  /** Every write is only accepted; what became of it is known when its task has ended. */
  async function change(method: string, path: string, body?: unknown): Promise<void> {
    const { taskUid } = Object(await call(method, path, body, sendWithinMs)) as { taskUid?: unknown }
    if (typeof taskUid !== 'number') throw new SearchUnavailable(`${method} ${path}: no task`)
    const end = Date.now() + taskWithinMs
    for (let look = 5; Date.now() < end; look = Math.min(longestLookMs, look * 2)) {
      const task = (await call('GET', `/tasks/${taskUid}`, undefined, lookWithinMs)) as Task | null
      // Of a swap only a key for all indexes is told: meilisearch/meilisearch#4103.
      if (!task)
        throw new SearchUnavailable(`${method} ${path}: its task is not shown; is the key for all indexes?`)
      if (task.status === 'succeeded') return
      if (task.status === 'failed' || task.status === 'canceled')
        throw new SearchUnavailable(`${method} ${path}: task ${task.status}: ${task.error?.message ?? ''}`)
      await new Promise((done) => setTimeout(done, look))
    }
    throw new SearchUnavailable(`${method} ${path}: its task has not ended`)
  }

  return {
    /** @returns null when it is not there */
    read: (path: string) => call('GET', path, undefined, lookWithinMs),
    ask: (path: string, body: unknown) => call('POST', path, body, searchWithinMs),
    /** The same when nobody waits for it: what it is asked while it takes documents in is slower, and a count that fails would end the whole write. */
    askInPeace: (path: string, body: unknown) => call('POST', path, body, lookWithinMs),
    change,
  }
}

/** What fetch says is only that it failed; the cause says why. */
function whyOf(error: unknown): string {
  const { message = error, cause } = Object(error) as { message?: unknown; cause?: unknown }
  const { code, message: inside } = Object(cause) as { code?: unknown; message?: unknown }
  return [message, inside || code].filter(Boolean).join(': ')
}
