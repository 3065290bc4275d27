/** Longer than this nobody waits for a search; a write may take a little more. */
const searchWithinMs = 2000
const writeWithinMs = 10_000
/** So long a task may take that was accepted; a server that is busy for others too keeps a queue. */
const taskWithinMs = 60_000
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
      throw new SearchUnavailable(`${what}: ${error instanceof Error ? error.message : error}`)
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
    const { taskUid } = Object(await call(method, path, body, writeWithinMs)) as { taskUid?: unknown }
    if (typeof taskUid !== 'number') throw new SearchUnavailable(`${method} ${path}: no task`)
    const end = Date.now() + taskWithinMs
    for (let look = 5; Date.now() < end; look = Math.min(longestLookMs, look * 2)) {
      const task = (await call('GET', `/tasks/${taskUid}`, undefined, writeWithinMs)) as Task | null
      if (task?.status === 'succeeded') return
      if (task?.status === 'failed' || task?.status === 'canceled')
        throw new SearchUnavailable(`${method} ${path}: task ${task.status}: ${task.error?.message ?? ''}`)
      await new Promise((done) => setTimeout(done, look))
    }
    throw new SearchUnavailable(`${method} ${path}: its task has not ended`)
  }

  return {
    /** @returns null when it is not there */
    read: (path: string) => call('GET', path, undefined, writeWithinMs),
    ask: (path: string, body: unknown) => call('POST', path, body, searchWithinMs),
    change,
  }
}
