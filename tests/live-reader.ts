import type { LiveChange, LiveNews } from '#app/live/live-change.ts'

export type LiveReader = {
  /** What the server said, oldest first. */
  said: { name: string; id: string; data: LiveNews & { because?: string } }[]
  /** Of all that was told, the verbs, in order. */
  verbs: () => string[]
  changes: () => LiveChange[]
  /** Where the reader is, to come back to. */
  place: () => string
  status: number
  ended: Promise<void>
  leave: () => void
}

/** Somebody with a page in sight, with a program of their own that reads the stream as the standard says. */
export async function openLive(
  url: string,
  cookie: string,
  { place, query = '' }: { place?: string; query?: string } = {},
): Promise<LiveReader> {
  const aborting = new AbortController()
  const answer = await fetch(`${url}/live${query}`, {
    headers: { cookie, accept: 'text/event-stream', ...(place && { 'last-event-id': place }) },
    redirect: 'manual',
    signal: aborting.signal,
  })
  const said: LiveReader['said'] = []
  const ended = answer.headers.get('content-type')?.startsWith('text/event-stream')
    ? read(answer, said).catch(() => undefined)
    : Promise.resolve()
  return {
    said,
    verbs: () => said.flatMap(({ data }) => (data.changes ?? []).map(({ verb }) => verb)),
    changes: () => said.flatMap(({ data }) => data.changes ?? []),
    place: () => said.findLast(({ id }) => id !== '')?.id ?? '',
    status: answer.status,
    ended,
    leave: () => aborting.abort(),
  }
}

async function read(answer: Response, said: LiveReader['said']): Promise<void> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const bytes of answer.body ?? []) {
    text += decoder.decode(bytes, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const fields = new Map(
        block.split('\n').map((line) => [line.split(': ', 1)[0], line.slice(line.indexOf(': ') + 2)]),
      )
      const name = fields.get('event')
      if (name) said.push({ name, id: fields.get('id') ?? '', data: JSON.parse(fields.get('data') ?? '{}') })
    }
  }
}
