import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import type { Provider } from '@lexical/yjs'
import * as Y from 'yjs'

/** What is true of the words in this window. */
export type Saving =
  | { state: 'opening' }
  /** `isOnPage`: a page that is loaded now shows these words. */
  | { state: 'saved'; at: number | null; hasWritten: boolean; isOnPage: boolean }
  | { state: 'busy' }
  /** The server has the words and cannot store them; it keeps trying. */
  | { state: 'failing' }
  | { state: 'offline' }
  /** The right to write is gone, or the text was written anew. */
  | { state: 'notYours' }
  /** What this window sent was refused; it goes no further. */
  | { state: 'refused' }

export type Connection = {
  doc: Y.Doc
  provider: Provider
  saving: () => Saving
  /** Asks for what was written to be on the page too, before the editor makes way for it. */
  finish: () => void
  /** The names of the others who are writing here now. */
  others: () => string[]
  /** Calls back when one of these two became something else. */
  subscribe: (listener: () => void) => () => void
  /** Ends it, unless `keep` is called before this turn is over: React may only be mounting anew. */
  letGo: () => void
  keep: () => void
}

const askAfterMs = 250
const notYours = 4403
const refused = 4400
const connectionLost = 1006

/**
 * Opens the document of a section for an editor. "Bewaard" is said by the server and only once it is on disk: after every edit we send it
 * a number behind the words, and it sends that number back when everything before it was written down.
 */
export function openConnection(documentName: string): Connection {
  const listeners = new Set<() => void>()
  let saving: Saving = { state: 'opening' }
  let others: string[] = []
  let written = 0
  let isLeaving = false
  let stored = 0
  let storedAt: number | null = null
  let asking: ReturnType<typeof setTimeout> | undefined
  let ending: ReturnType<typeof setTimeout> | undefined

  const address = new URL('/collab', location.href)
  address.protocol = address.protocol.replace('http', 'ws')
  const socket = new HocuspocusProviderWebsocket({ url: address.href, autoConnect: false })
  const doc = new Y.Doc()
  const provider = new HocuspocusProvider({
    name: documentName,
    document: doc,
    websocketProvider: socket,
    onSynced: comeBack,
    onStateless: ({ payload }) => hear(JSON.parse(payload)),
    onClose: ({ event }) => leave(event.code),
    onAuthenticationFailed: () => leave(notYours),
    onAwarenessChange: ({ states }) => meet(states),
  })
  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin === provider) return
    written += 1
    if (saving.state === 'saved') become({ state: 'busy' })
    clearTimeout(asking)
    asking = setTimeout(ask, askAfterMs)
  })
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
    leave(connectionLost)
  }

  function seek(): void {
    if (saving.state !== 'offline') return
    if (provider.isSynced) comeBack()
    // It was waiting for a next attempt, longer each time.
    else void socket.connect()
  }

  function hear(told: { type: string; at?: number | null; written?: number; isOnPage?: boolean }): void {
    if (told.type === 'saved') {
      stored = told.written ?? 0
      storedAt = told.at ?? null
      const isOnPage = told.isOnPage === true
      if (stored >= written) become({ state: 'saved', at: storedAt, hasWritten: written > 0, isOnPage })
    } else if (told.type === 'saving-failed' && stored < written) become({ state: 'failing' })
  }

  function leave(code: number): void {
    if (saving.state === 'notYours' || saving.state === 'refused') return
    if (code === notYours) become({ state: 'notYours' })
    else if (code === refused) become({ state: 'refused' })
    else become({ state: 'offline' })
    // It would only be sent away again.
    if (code === notYours || code === refused) socket.disconnect()
  }

  function meet(states: { clientId: number; [field: string]: unknown }[]): void {
    const names = states
      .filter(({ clientId, name }) => clientId !== doc.clientID && typeof name === 'string')
      .map(({ name }) => String(name))
    const met = [...new Set(names)].sort()
    if (met.join('\n') === others.join('\n')) return
    others = met
    for (const listener of listeners) listener()
  }

  function become(next: Saving): void {
    saving = next
    for (const listener of listeners) listener()
  }

  return {
    doc,
    provider: forLexical(provider, socket),
    saving: () => saving,
    finish,
    others: () => others,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    letGo() {
      ending = setTimeout(() => {
        clearTimeout(asking)
        window.removeEventListener('offline', lose)
        window.removeEventListener('online', seek)
        provider.destroy()
        socket.destroy()
        doc.destroy()
      })
    },
    keep: () => clearTimeout(ending),
  }
}

/** The provider as Lexical wants it: it listens for `sync` where Hocuspocus says `synced`, and opens the socket itself. */
function forLexical(provider: HocuspocusProvider, socket: HocuspocusProviderWebsocket): Provider {
  const translated = new Map<unknown, (data: { state: boolean }) => void>()
  return {
    awareness: provider.awareness as unknown as Provider['awareness'],
    connect: () => void socket.connect(),
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
