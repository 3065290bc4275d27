import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import type { WebSocketLike } from '@hocuspocus/server'
import type { Peer } from 'crossws'
import crossws from 'crossws/adapters/node'
import { type Change, lastChangeId } from '#db/changes.ts'
import type { ChangeSubject } from '#db/schema/index.ts'
import { mostBytesAtOnce } from '../editor/allowed.ts'
import type { Follower } from '../feed/follower.ts'
import { log } from '../log.ts'
import { createCollaboration, mayStay } from './collaboration.ts'
import { closeCodes, isWithinBudget, type Socket } from './socket.ts'
import { type Welcome, welcome } from './upgrade.ts'

/** `maxFragments` is newer than the types of `ws`. */
const limits: object = { maxPayload: mostBytesAtOnce, maxFragments: 64, perMessageDeflate: false }
/** What may wait for a reader who is slow, before they are sent away. */
const mostWaiting = 8 * 1024 * 1024
const mostSocketsEach = 20
const recheckMs = 60_000
const lastWordsMs = 100
const longestStopMs = 3_000

/** A change of one of these can take somebody's right to write away. */
const aboutRights = new Set<ChangeSubject>([
  'network',
  'person',
  'membership',
  'session',
  'case',
  'coalition',
])

export type Sockets = {
  /** Closes the sockets of whoever lost the right to write. */
  follower: Follower
  accept: (server: Server) => void
  close: () => Promise<void>
}

/** Lets people write together, over WebSockets on `/collab` of our own HTTP server. */
export function startSockets(): Sockets {
  const sockets = new Map<Peer, Socket>()
  const { hocuspocus, storeAll, close: closeCollaboration } = createCollaboration()
  let isStopping = false
  let isDeaf = false

  const adapter = crossws({
    serverOptions: limits,
    hooks: {
      open(peer) {
        const { token, person, isWriter } = peer.context.welcomed as Welcome
        if (!isWriter) {
          peer.close(closeCodes.notYours, 'permission denied')
          return
        }
        const socket: Socket = {
          token,
          personId: person.id,
          publicId: person.publicId,
          name: person.name,
          document: null,
          clientId: null,
          written: 0,
          checked: { at: 0, changeId: 0 },
          budget: { since: Date.now(), bytes: 0, messages: 0 },
          client: null,
          close: (code, reason) => peer.close(code, reason),
        }
        // Hocuspocus asks no more of it than this; crossws' type leaves out what other platforms may lack.
        socket.client = hocuspocus.handleConnection(peer.websocket as WebSocketLike, peer.request, { socket })
        sockets.set(peer, socket)
      },
      message(peer, message) {
        const socket = sockets.get(peer)
        if (!socket || isDeaf) return
        const bytes = message.uint8Array()
        if (isWithinBudget(socket, bytes.length)) socket.client?.handleMessage(bytes)
        else {
          log.warn({ personId: socket.personId }, 'a socket sent more than anybody writes')
          socket.close(closeCodes.tooMuch, 'too much')
        }
      },
      close: leave,
      // A frame that is none, a message that is too large: the library closes the socket by itself.
      error: (peer) => leave(peer, { code: 1006 }),
    },
  })

  function leave(peer: Peer, event: { code?: number; reason?: string }): void {
    const socket = sockets.get(peer)
    sockets.delete(peer)
    socket?.client?.handleClose({ code: event.code ?? 1005, reason: event.reason ?? '' })
  }

  function hasTooMany({ person }: Welcome): boolean {
    return [...sockets.values()].filter((one) => one.personId === person.id).length >= mostSocketsEach
  }

  function onUpgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    stream.on('error', () => stream.destroy())
    try {
      const asked = isStopping ? 503 : welcome(request)
      const welcomed = typeof asked !== 'number' && hasTooMany(asked) ? 429 : asked
      if (typeof welcomed === 'number') {
        refuse(stream, welcomed)
        return
      }
      const webRequest = Object.assign(new Request(welcomed.url), { context: { welcomed } })
      adapter.handleUpgrade(request, stream, head, webRequest).catch((error) => {
        log.error({ err: error }, 'a socket could not be opened')
        stream.destroy()
      })
    } catch (error) {
      log.error({ err: error }, 'a socket could not be opened')
      stream.destroy()
    }
  }

  function recheck(): void {
    for (const [peer, socket] of sockets) {
      if (peer.bufferedAmount > mostWaiting) socket.close(closeCodes.tooMuch, 'too slow')
      else mayStay(socket)
    }
  }
  const timer = setInterval(recheck, recheckMs)

  // Nobody is connected to a process that starts, so what happened before is not its concern.
  let place = lastChangeId()
  const follower: Follower = {
    name: 'collab',
    keepsOwnPlace: { lastChangeId: () => place },
    handle(changes: Change[]) {
      if (changes.some(({ subject, verb }) => aboutRights.has(subject) || verb === 'section.written'))
        recheck()
      place = changes.at(-1)?.id ?? place
    },
  }

  /** Words that are on their way are let in, everything is stored, and then everybody goes; their browsers come back by themselves. */
  async function close(): Promise<void> {
    isStopping = true
    clearInterval(timer)
    if (sockets.size > 0) await pause(lastWordsMs)
    isDeaf = true
    const connections = [...hocuspocus.documents.values()].flatMap((document) => document.getConnections())
    await Promise.race([
      Promise.all(connections.map((connection) => connection.waitForPendingMessages())),
      pause(500),
    ])
    const startedAt = Date.now()
    while (!storeAll() && Date.now() - startedAt < longestStopMs) await pause(200)
    for (const socket of sockets.values()) socket.close(closeCodes.restarting, 'restarting')
    for (let tries = 0; sockets.size > 0 && tries < 20; tries++) await pause(25)
    adapter.closeAll(closeCodes.restarting, 'restarting', true)
    closeCollaboration()
  }

  return { follower, accept: (server) => void server.on('upgrade', onUpgrade), close }
}

/** It goes as soon as it is said: nothing else watches this connection, and who never hangs up would keep it for ever. */
function refuse(stream: Duplex, status: number): void {
  stream.once('finish', () => stream.destroy())
  stream.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
