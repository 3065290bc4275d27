import { at, memoryMb, type Running, sleep } from './measure.ts'

const acts = 40

/**
 * As many pages in sight as there are `cookies`, and somebody who reacts on a case that all of them may read: from sending the form to
 * the news at each of them, and what the streams cost in memory.
 */
export async function liveReaders(
  server: Running,
  cookies: string[],
  slug: string,
): Promise<{ p50Ms: number; p95Ms: number; missed: number; memoryMb: number }> {
  const before = memoryMb(server)
  const stopping = new AbortController()
  const arrivals: number[] = []
  await Promise.all(
    cookies.map(async (cookie) => {
      const answer = await fetch(`${server.url}/live`, {
        headers: { cookie, accept: 'text/event-stream' },
        signal: stopping.signal,
      })
      if (!answer.ok) throw new Error(`a stream was refused with ${answer.status}`)
      void hear(answer, arrivals).catch(() => undefined)
    }),
  )
  await sleep(1000)
  const after = memoryMb(server)
  const took: number[] = []
  for (let n = 0; n < acts; n++) {
    arrivals.length = 0
    const sentAt = performance.now()
    await react(server.url, cookies[n % cookies.length] ?? '', slug, n)
    for (let tries = 0; arrivals.length < cookies.length && tries < 200; tries++) await sleep(10)
    took.push(...arrivals.map((arrivedAt) => arrivedAt - sentAt))
  }
  stopping.abort()
  took.sort((a, b) => a - b)
  return {
    p50Ms: at(took, 0.5),
    p95Ms: at(took, 0.95),
    missed: acts * cookies.length - took.length,
    memoryMb: after - before,
  }
}

async function hear(answer: Response, arrivals: number[]): Promise<void> {
  const decoder = new TextDecoder()
  for await (const bytes of answer.body ?? []) {
    if (decoder.decode(bytes).startsWith('event: news')) arrivals.push(performance.now())
  }
}

async function react(url: string, cookie: string, slug: string, n: number): Promise<void> {
  const answer = await fetch(`${url}/casussen/${slug}/reacties`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie },
    body: new URLSearchParams({
      from: 'case',
      kind: 'idea',
      audience: 'shared',
      shown: 'public',
      text: `Een reactie van de meting, nummer ${n}.`,
    }),
  })
  if (answer.status !== 302) throw new Error(`a reaction was refused with ${answer.status}`)
}
