import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

export type Writer = {
  doc: Y.Doc
  provider: HocuspocusProvider
  socket: HocuspocusProviderWebsocket
  /** What the server said, parsed, oldest first. */
  told: { type: string; written?: number; isOnPage?: boolean }[]
  /** How the connection ended, each time it did. */
  closed: { code: number }[]
  /** `refused` when the document may not be opened. */
  opened: Promise<'open' | 'refused' | 'closed'>
  /** Types at the start of the first block, and waits until the server has it on disk and on the page. */
  type: (words: string) => Promise<void>
  words: () => string
  leave: () => void
}

type Request = { url: string; cookie: string; name: string; origin?: string }

export type Stranger = {
  /** Sends bytes as they are. */
  raw: (bytes: Uint8Array | string) => void
  /** A message about the document: its name, a type, and what comes after. */
  message: (type: number, ...rest: Uint8Array[]) => void
  /** An update, as the sync protocol sends it. */
  update: (update: Uint8Array) => void
  closed: Promise<number>
  close: () => void
}

/**
 * Somebody with a right to write and a program of their own, who sends what no editor does.
 * @param hear  is given every message that comes back, as it is
 */
export async function openStranger({
  url,
  cookie,
  name,
  origin = url,
  hear,
}: Request & { hear?: (message: Uint8Array) => void }): Promise<Stranger> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/collab`, {
    headers: { cookie, origin },
  } as unknown as string[])
  socket.binaryType = 'arraybuffer'
  const closed = new Promise<number>((done) => socket.addEventListener('close', ({ code }) => done(code)))
  socket.addEventListener('error', () => {})
  if (hear) socket.addEventListener('message', ({ data }) => hear(new Uint8Array(data)))
  await new Promise((done) => {
    socket.addEventListener('open', done)
    void closed.then(done)
  })
  const raw = (bytes: Uint8Array | string) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(bytes as Uint8Array<ArrayBuffer>)
  }
  const message = (type: number, ...rest: Uint8Array[]) => {
    const encoder = encoding.createEncoder()
    encoding.writeVarString(encoder, name)
    encoding.writeVarUint(encoder, type)
    for (const bytes of rest) encoding.writeUint8Array(encoder, bytes)
    raw(encoding.toUint8Array(encoder))
  }
  const loaded = new Promise((done) => socket.addEventListener('message', done, { once: true }))
  message(2, varUint(0), varString(''))
  await Promise.race([loaded, closed])
  return {
    raw,
    message,
    update: (update) => message(0, varUint(2), varUint(update.length), update),
    closed,
    close: () => socket.close(),
  }
}

export function varUint(value: number): Uint8Array {
  return encoding.encode((encoder) => encoding.writeVarUint(encoder, value))
}

export function varString(value: string): Uint8Array {
  return encoding.encode((encoder) => encoding.writeVarString(encoder, value))
}

/** Somebody who opened a section to write in it, with the client of the browser but without an editor. */
export function openWriter({ url, cookie, name, origin = url }: Request): Writer {
  const told: Writer['told'] = []
  const closed: Writer['closed'] = []
  class OurSocket extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie, origin } } as unknown as string[])
    }
  }
  const socket = new HocuspocusProviderWebsocket({
    url: `${url.replace('http', 'ws')}/collab`,
    WebSocketPolyfill: OurSocket,
    delay: 100,
    minDelay: 100,
    onClose: ({ event }) => closed.push({ code: event.code }),
  })
  const provider = new HocuspocusProvider({
    name,
    websocketProvider: socket,
    document: new Y.Doc(),
    onStateless: ({ payload }) => told.push(JSON.parse(payload)),
  })
  const opened = new Promise<'open' | 'refused' | 'closed'>((done) => {
    provider.on('synced', () => done('open'))
    provider.on('authenticationFailed', () => done('refused'))
    socket.on('close', () => done('closed'))
  })
  provider.attach()
  const doc = provider.document
  let written = 0
  return {
    doc,
    provider,
    socket,
    told,
    closed,
    opened,
    async type(words) {
      typeInto(doc, words)
      written += 1
      const mine = written
      provider.sendStateless(JSON.stringify({ written: mine, isLeaving: true }))
      await until(() => told.some((one) => one.isOnPage === true && (one.written ?? 0) >= mine))
    },
    words: () => wordsOf(doc.get('root', Y.XmlText)),
    leave() {
      provider.destroy()
      socket.destroy()
    },
  }
}

/** Puts characters before the first ones of the document, as an editor does in its first text. */
export function typeInto(doc: Y.Doc, words: string): void {
  const block = doc.get('root', Y.XmlText).toDelta()[0].insert as Y.XmlText
  block.insert(1, words)
}

function wordsOf(text: Y.XmlText): string {
  return text
    .toDelta()
    .map(({ insert }: { insert: unknown }) =>
      typeof insert === 'string' ? insert : insert instanceof Y.XmlText ? wordsOf(insert) : '',
    )
    .join('')
}

export async function until(isSo: () => boolean, longestMs = 30_000): Promise<void> {
  const startedAt = Date.now()
  while (!isSo()) {
    if (Date.now() - startedAt > longestMs) throw new Error('it did not happen in time')
    await new Promise((done) => setTimeout(done, 10))
  }
}

/** The update that somebody makes who types `words` at the start of a stored document. */
export function typed(state: Uint8Array, words: string): { update: Uint8Array; clientId: number } {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const before = Y.encodeStateVector(doc)
  typeInto(doc, words)
  return { update: Y.encodeStateAsUpdate(doc, before), clientId: doc.clientID }
}
