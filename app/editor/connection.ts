import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import type { Provider } from '@lexical/yjs'
import * as Y from 'yjs'
import type { KeptText } from './kept-text.ts'
import { openOnDevice } from './on-device.ts'
import { wordsOfDocument } from './words-of-document.ts'

/** What is true of the words in this window. */
export type Saving =
  | { state: 'opening' }
  /** `isOnPage`: a page that is loaded now shows these words. */
  | { state: 'saved'; at: number | null; hasWritten: boolean; isOnPage: boolean }
  | { state: 'busy' }
  /** The server has the words and cannot store them; it keeps trying. */
  | { state: 'failing' }
  /** `isKept`: the words are on this device and survive this window. */
  | { state: 'offline'; isKept: boolean }
  /** The right to write is gone, or the text was written anew. */
  | { state: 'notYours' }
  /** What this window sent was refused; it goes no further. */
  | { state: 'refused' }

export type Connection = {
  doc: Y.Doc
  provider: Provider
  saving: () => Saving
  /** There are words to show, from the server or from this device. */
  hasWords: () => boolean
  /** Something that was written here is not with the server. */
  hasUnsent: () => boolean
  /** The words without their form, to take along. */
  words: () => string
  /** Takes the words off this device, after it was asked. */
  discard: () => void
  /** Asks for what was written to be on the page too, before the editor makes way for it. */
  finish: () => void
  /** The names of the others who are writing here now. */
  others: () => string[]
  /** Calls back when one of these two became something else. */
  subscribe: (listener: () => void) => () => void
  /** Ends it, after this turn: the editor that stands on it goes first. */
  letGo: () => void
}

const askAfterMs = 250
const notYours = 4403
const refused = 4400
const connectionLost = 1006
/** More in one message than the server takes: it will be just as much the next time. */
const tooLarge = 1009

/**
 * Opens the document of a section for an editor. "Bewaard" is said by the server and only once it is on disk: after every edit we send it
 * a number behind the words, and it sends that number back when everything before it was written down.
 */
export function openConnection(text: KeptText): Connection {
  const listeners = new Set<() => void>()
  let saving: Saving = { state: 'opening' }
  let others: string[] = []
  let written = 0
  let isLeaving = false
  let stored = 0
  let storedAt: number | null = null
  let asking: ReturnType<typeof setTimeout> | undefined

  const address = new URL('/collab', location.href)
  address.protocol = address.protocol.replace('http', 'ws')
  const socket = new Line({ url: address.href, autoConnect: false })
  const doc = new Y.Doc()
  const device = openOnDevice(text, doc)
  const provider = new HocuspocusProvider({
    name: text.documentName,
    document: doc,
    websocketProvider: socket,
    onSynced: comeBack,
    onStateless: ({ payload }) => hear(JSON.parse(payload)),
    onClose: ({ event }) => leave(event.code),
    onAuthenticationFailed: () => leave(notYours),
    onAwarenessChange: ({ states }) => meet(states),
  })
  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin === provider || device.isOrigin(origin)) return
    device.wrote(written + 1)
    wrote()
  })
  void device.opened.then((hasUnsent) => {
    if (hasUnsent) wrote()
    else if (saving.state === 'offline') leave(connectionLost)
    else tell()
  })

  function wrote(): void {
    written += 1
    if (saving.state === 'saved') become({ state: 'busy' })
    else if (saving.state === 'offline') leave(connectionLost)
    clearTimeout(asking)
    asking = setTimeout(ask, askAfterMs)
  }
  provider.attach()
  // A browser knows at once that it has no network; a socket finds out half a minute later.
  window.addEventListener('offline', lose)
  window.addEventListener('online', seek)

  function ask(): void {
    if (provider.isSynced) provider.sendStateless(JSON.stringify({ written, isLeaving }))
  }

  function finish(): void {
    isLeaving = true
    clearTimeout(asking)
    ask()
  }

  function comeBack(): void {
    if (saving.state === 'opening' || saving.state === 'offline') become({ state: 'busy' })
    ask()
  }

  function lose(): void {
    socket.cut()
  }

  function seek(): void {
    // It was waiting for a next attempt, longer each time.
    if (saving.state === 'offline') void socket.connect()
  }

  function hear(told: { type: string; at?: number | null; written?: number; isOnPage?: boolean }): void {
    if (told.type === 'saved') {
      stored = told.written ?? 0
      storedAt = told.at ?? null
      const isOnPage = told.isOnPage === true
      if (stored < written) return
      device.sent()
      become({ state: 'saved', at: storedAt, hasWritten: written > 0, isOnPage })
    } else if (told.type === 'saving-failed' && stored < written) become({ state: 'failing' })
  }

  function leave(code: number): void {
    if (saving.state === 'notYours' || saving.state === 'refused') return
    if (code === notYours) become({ state: 'notYours' })
    else if (code === refused || code === tooLarge) become({ state: 'refused' })
    else become({ state: 'offline', isKept: device.isKept() })
    // It would only be sent away again.
    if (saving.state !== 'offline') socket.end()
  }

  function meet(states: { clientId: number; [field: string]: unknown }[]): void {
    const names = states
      .filter(({ clientId, awarenessData }) => clientId !== doc.clientID && !isOneself(awarenessData))
      .flatMap(({ name }) => (typeof name === 'string' ? [name] : []))
    const met = [...new Set(names)].sort()
    if (met.join('\n') === others.join('\n')) return
    others = met
    tell()
  }

  /** In another window. */
  function isOneself(awarenessData: unknown): boolean {
    return (awarenessData as { person?: unknown } | undefined)?.person === text.personId
  }

  function become(next: Saving): void {
    saving = next
    tell()
  }

  function tell(): void {
    for (const listener of listeners) listener()
  }

  return {
    doc,
    provider: forLexical(provider, socket, device.opened),
    saving: () => saving,
    hasWords: () => provider.isSynced || doc.get('root', Y.XmlText).length > 0,
    hasUnsent: () => stored < written,
    words: () => wordsOfDocument(doc),
    discard() {
      written = stored
      device.sent()
      device.letGo()
      tell()
    },
    finish,
    others: () => others,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    letGo() {
      setTimeout(() => {
        clearTimeout(asking)
        window.removeEventListener('offline', lose)
        window.removeEventListener('online', seek)
        provider.destroy()
        socket.destroy()
        device.letGo()
        doc.destroy()
      })
    },
  }
}

/** The socket, which can be cut and can end. */
class Line extends HocuspocusProviderWebsocket {
  private isOver = false

  override async connect(): Promise<unknown> {
    return this.isOver ? undefined : super.connect()
  }

  /** At once: over a network that is gone nobody answers a goodbye, and nothing may be on its way that the page says is here. */
  cut(): void {
    this.disconnect()
    this.emit('close', { event: { code: connectionLost, reason: 'offline' } })
  }

  /** For good: told to close, it may have a next attempt planned already. */
  end(): void {
    this.isOver = true
    this.disconnect()
  }
}

/** The provider as Lexical wants it: it listens for `sync` where Hocuspocus says `synced`, and opens the socket itself. */
function forLexical(
  provider: HocuspocusProvider,
  socket: HocuspocusProviderWebsocket,
  opened: Promise<unknown>,
): Provider {
  const translated = new Map<unknown, (data: { state: boolean }) => void>()
  return {
    awareness: provider.awareness as unknown as Provider['awareness'],
    // What the device has goes along with the first exchange.
    connect: () => void opened.then(() => socket.connect()),
    disconnect: () => socket.disconnect(),
    on(type: string, callback: (data: never) => void) {
      if (type !== 'sync') return void provider.on(type, callback)
      const listener = ({ state }: { state: boolean }) => callback(state as never)
      translated.set(callback, listener)
      provider.on('synced', listener)
    },
    off(type: string, callback: (data: never) => void) {
      if (type !== 'sync') return void provider.off(type, callback)
      provider.off('synced', translated.get(callback))
      translated.delete(callback)
    },
  }
}
