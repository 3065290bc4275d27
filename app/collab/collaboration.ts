import { Hocuspocus } from '@hocuspocus/server'
import * as decoding from 'lib0/decoding'
import { lastChangeId } from '#db/changes.ts'
import { actorOfToken } from '../auth/sessions.ts'
import { findWritableDocument } from '../features/sections/document.ts'
import { onReworded } from '../features/sections/open-documents.ts'
import { log } from '../log.ts'
import { deciding, guarded, Refusal } from './guarded.ts'
import { createLogWriter } from './log-writer.ts'
import { type OpenDocument, openDocument } from './open-document.ts'
import { rewritePresence } from './presence.ts'
import { closeCodes, type Socket } from './socket.ts'

export type Collaboration = {
  hocuspocus: Hocuspocus<Context>
  /** Stores every open document. @returns whether everything is on disk */
  storeAll: () => boolean
  close: () => void
}

type Context = { socket: Socket }

/** How long what was found of somebody's rights holds while nothing changed that we know of. */
const trustMs = 1_000
const longestPresence = 16 * 1024
const awarenessMessage = 1

/** Hocuspocus, with every hook saying who may do what with the document of a section. */
export function createCollaboration(): Collaboration {
  const open = new Map<string, OpenDocument>()
  const stopListening = onReworded((sectionId) => {
    for (const one of open.values()) if (one.sectionId === sectionId) one.refresh()
  })
  const logWriter = createLogWriter()

  const hocuspocus = new Hocuspocus<Context>({
    quiet: true,
    timeout: 60_000,
    maxUnauthenticatedQueueSize: 1024 * 1024,
    maxUnauthenticatedQueueMessages: 500,
    maxPendingDocuments: 1,

    // Not yours and not there get one answer, and the socket goes: there is nothing else it is for.
    onAuthenticate: deciding('onAuthenticate', ({ documentName, context: { socket } }) => {
      const found = findWritableDocument(actorOfToken(socket.token), documentName)
      if (!found || socket.document) {
        setImmediate(() => socket.close(closeCodes.notYours, 'permission denied'))
        throw new Refusal()
      }
      socket.document = { ...found, name: documentName }
      socket.checked = { at: Date.now(), changeId: lastChangeId() }
    }),

    onLoadDocument: deciding('onLoadDocument', ({ document, documentName, context }) => {
      const of = context.socket.document
      if (!of) throw new Refusal()
      const onStored = () => void hocuspocus.unloadDocument(document)
      open.set(documentName, openDocument(document, of, { logWriter, onStored, mayStay }))
    }),

    beforeHandleMessage: deciding('beforeHandleMessage', ({ document, connection, context, update }) => {
      const { socket } = context
      // Messages that were waiting when the connection was closed are handed on all the same.
      if (!document.hasConnection(connection)) throw new Refusal()
      if (!isTrusted(socket) && !mayStay(socket)) throw new Refusal()
      if (update.length > longestPresence && isPresence(update)) refuse(socket, 'presence too long')
    }),

    // Hocuspocus applies it when this is done, which then changes nothing any more; and acknowledges it.
    beforeSync: deciding(
      'beforeSync',
      async ({ document, connection, context: { socket }, type, payload }) => {
        if (type === 0) return
        let isLetIn: boolean | undefined
        try {
          // The bytes belong to a message that is gone by the time they are written down.
          isLetIn = await open.get(document.name)?.letIn(payload.slice(), connection)
        } catch (error) {
          refuse(socket, error instanceof Error ? error.message : String(error))
        }
        if (!isLetIn) throw new Refusal()
      },
    ),

    beforeHandleAwareness: deciding('beforeHandleAwareness', ({ states, context, document }) => {
      if (!context) throw new Refusal()
      rewritePresence(states, context.socket, document)
    }),

    onStateless: guarded('onStateless', ({ connection, document, payload }) => {
      const asked = readAsked(payload)
      if (!asked) return
      connection.context.socket.written = asked.written
      open.get(document.name)?.asked(connection.context.socket, asked.isLeaving)
    }),

    // Refusing here keeps it in memory: what could not be stored yet is nowhere else.
    beforeUnloadDocument: deciding('beforeUnloadDocument', ({ documentName }) => {
      if (open.get(documentName)?.store() === false) throw new Refusal()
    }),

    afterUnloadDocument: guarded('afterUnloadDocument', ({ documentName }) => {
      open.get(documentName)?.close()
      open.delete(documentName)
    }),
  })

  function storeAll(): boolean {
    const isWritten = logWriter.flush()
    return [...open.values()].every((one) => one.store()) && isWritten
  }

  return { hocuspocus, storeAll, close: stopListening }
}

function isTrusted({ checked }: Socket): boolean {
  return checked.changeId === lastChangeId() && Date.now() - checked.at < trustMs
}

/** Whether the person of this socket still may write where they do; closes it when not. */
export function mayStay(socket: Socket, now = Date.now()): boolean {
  const { document, token } = socket
  const changeId = lastChangeId()
  const actor = actorOfToken(token)
  const stays = actor.kind === 'person' && (!document || findWritableDocument(actor, document.name) !== null)
  if (stays) {
    socket.name = actor.name
    socket.checked = { at: now, changeId }
  } else socket.close(closeCodes.notYours, 'permission denied')
  return stays
}

function refuse(socket: Socket, why: string): never {
  log.warn(
    { personId: socket.personId, sectionId: socket.document?.sectionId, why },
    'what a browser sent was refused',
  )
  socket.close(closeCodes.refused, 'refused')
  throw new Refusal()
}

function isPresence(message: Uint8Array): boolean {
  const decoder = decoding.createDecoder(message)
  // Every message begins with the name of its document.
  decoding.readVarString(decoder)
  return decoding.readVarUint(decoder) === awarenessMessage
}

/** `{"written": 12}`: what a browser says when it has sent all it had up to there. Anything else is ignored. */
function readAsked(payload: string): { written: number; isLeaving: boolean } | null {
  if (payload.length > 100) return null
  try {
    const { written, isLeaving } = JSON.parse(payload)
    return Number.isSafeInteger(written) ? { written, isLeaving: isLeaving === true } : null
  } catch {
    return null
  }
}
