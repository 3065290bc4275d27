import type { Connection, Document } from '@hocuspocus/server'
import * as Y from 'yjs'
import { BadDocument, readDocument } from '#app/editor/document.ts'
import { returnToLastGood, saveSection } from '../features/sections/commands.ts'
import {
  epochOf,
  lastStoredAt,
  loadSectionDocument,
  picturesOf,
  type WritableDocument,
} from '../features/sections/document.ts'
import { authorsOf } from '../features/sections/updates.ts'
import { log } from '../log.ts'
import type { LogWriter } from './log-writer.ts'
import { openProvingGround } from './proving.ts'
import { closeCodes, type Socket } from './socket.ts'

const debounceMs = 400
const longestWaitMs = 2_000
const longestRetryMs = 30_000

export type OpenDocument = {
  sectionId: number
  /**
   * Lets in what somebody wrote: checked, then on disk, and only then in the document, and so with the others. For as long as it cannot
   * be written down it waits here, and its sender is told.
   * @returns whether it was let in; not when the section was written anew or they lost the right to meanwhile
   * @throws BadUpdate, BadDocument or whatever Yjs makes of it, when it is nothing an editor of ours sends
   */
  letIn: (update: Uint8Array, connection: Connection) => Promise<boolean>
  /**
   * The browser of `socket` wants to hear that what it wrote up to here is on disk: it is, or it would not have been let in.
   * @param isLeaving  it is about to show the page again, which has to have these words
   */
  asked: (socket: Socket, isLeaving: boolean) => void
  /** Takes in what is on disk of it and was not written through here, and passes that on to who writes in it. */
  refresh: () => void
  /** Stores the document: what a page shows, and a version. @returns whether everything typed is in it and on disk */
  store: () => boolean
  close: () => void
}

/**
 * A document while people write in it. Hocuspocus would try a failed store again at the next edit only, and forgets the document when the
 * last writer leaves; so the storing is ours.
 */
export function openDocument(
  document: Document,
  of: WritableDocument,
  {
    logWriter,
    onStored,
    mayStay,
  }: { logWriter: LogWriter; onStored: () => void; mayStay: (socket: Socket) => boolean },
): OpenDocument {
  const { sectionId, epoch } = of
  const stored = loadSectionDocument(sectionId, epoch)
  Y.applyUpdate(document, stored.state)
  let { upTo } = stored
  const authors = authorsOf(sectionId, epoch)
  const writers = new Set<number>()
  const waiting = new Set<Uint8Array>()
  const isOwn = picturesOf(sectionId)
  const provingGround = openProvingGround(document, isOwn, () => [...waiting])
  let changedAt: number | null = null
  let failures = 0
  let timer: NodeJS.Timeout | undefined
  let storedAt = lastStoredAt(sectionId)

  async function letIn(update: Uint8Array, connection: Connection): Promise<boolean> {
    const socket: Socket = connection.context.socket
    const { personId } = socket
    const proven = provingGround.tryOut(update, (clientId, isNew) => mayWriteAs(socket, clientId, isNew))
    if (!proven) return true
    for (const clientId of proven.newClientIds) authors.set(clientId, personId)
    waiting.add(update)
    return new Promise((done) => {
      logWriter.append({
        sectionId,
        epoch,
        update,
        personId,
        newClientIds: proven.newClientIds,
        mayStill: () => mayStay(socket),
        onDisk(id) {
          waiting.delete(update)
          upTo = id
          Y.applyUpdate(document, update, { source: 'connection', connection })
          changed(personId)
          done(true)
        },
        onRefused() {
          waiting.delete(update)
          provingGround.reset()
          socket.close(closeCodes.notYours, 'no longer yours')
          done(false)
          onStored()
        },
        onFailed: () => connection.sendStateless(JSON.stringify({ type: 'saving-failed' })),
      })
    })
  }

  /** Somebody else's name is taken by what they wrote before, or by where they said their cursor is. */
  function mayWriteAs(socket: Socket, clientId: number, isNew: boolean): boolean {
    const author = authors.get(clientId)
    if (author !== undefined) return author === socket.personId
    // What is in the document without an author was made by the server.
    return isNew && !isOfAnother(socket, clientId)
  }

  function isOfAnother({ personId }: Socket, clientId: number): boolean {
    return document.getConnections().some(({ context }) => {
      const other: Socket = context.socket
      return other.personId !== personId && other.clientId === clientId
    })
  }

  /** It will be stored soon, and again until that worked. */
  function changed(personId: number): void {
    // Deleted first, so that who wrote last stands last.
    writers.delete(personId)
    writers.add(personId)
    const now = Date.now()
    changedAt ??= now
    if (failures === 0) plan(Math.max(0, Math.min(debounceMs, changedAt + longestWaitMs - now)))
  }

  function plan(waitMs: number): void {
    clearTimeout(timer)
    timer = setTimeout(store, waitMs)
  }

  function store(): boolean {
    clearTimeout(timer)
    if (changedAt === null) return waiting.size === 0
    try {
      const writerIds = [...writers]
      const content = readDocument(document, isOwn)
      const state = Y.encodeStateAsUpdate(document)
      saveSection({ sectionId, epoch, state, content, writerIds, upTo })
      storedAt = Date.now()
    } catch (error) {
      if (isGone(error)) return abandon()
      if (error instanceof BadDocument) return fallBack(error)
      return retry(error)
    }
    changedAt = null
    failures = 0
    writers.clear()
    onStored()
    return waiting.size === 0
  }

  /** What was typed is on disk already, so its writers lose nothing by it; what a page shows is behind. */
  function retry(error: unknown): boolean {
    failures += 1
    log.error({ err: error, sectionId, failures }, 'a section could not be stored; it will be tried again')
    plan(Math.min(longestRetryMs, debounceMs * 2 ** failures))
    return false
  }

  /** Written anew while it was open: what was typed since has nowhere to go. Its writers keep it in their window. */
  function abandon(): boolean {
    log.warn({ sectionId, epoch }, 'a section was written anew while people wrote in it')
    sendAway(closeCodes.notYours, 'section written anew')
    return true
  }

  /** Each update by itself was well, and together they are nothing that can be read. */
  function fallBack(error: BadDocument): boolean {
    log.error({ err: error, sectionId, epoch }, 'a section went back to how it was stored last')
    try {
      returnToLastGood(sectionId, epoch)
    } catch (failure) {
      return retry(failure)
    }
    sendAway(closeCodes.refused, 'went back to the last good state')
    return true
  }

  function refresh(): void {
    // Written anew since: those who have this one open are about to be sent away.
    if (epochOf(sectionId) !== epoch) return
    const { state } = loadSectionDocument(sectionId, epoch)
    for (const [clientId, personId] of authorsOf(sectionId, epoch)) authors.set(clientId, personId)
    Y.applyUpdate(document, state, { source: 'local', skipStoreHooks: true })
    provingGround.reset()
    storedAt = lastStoredAt(sectionId)
  }

  function sendAway(code: number, reason: string): void {
    changedAt = null
    for (const { context } of document.getConnections()) context.socket.close(code, reason)
    onStored()
  }

  return {
    sectionId,
    letIn,
    asked(socket, isLeaving) {
      const connection = document.getConnections().find((one) => one.context.socket === socket)
      const isOnPage = isLeaving && store()
      const at = changedAt === null ? storedAt : Date.now()
      connection?.sendStateless(JSON.stringify({ type: 'saved', at, written: socket.written, isOnPage }))
    },
    refresh,
    store,
    close() {
      clearTimeout(timer)
      provingGround.close()
    },
  }
}

/** What `notFound()` makes. */
function isGone(error: unknown): boolean {
  const init = (error as { init?: { status?: number } | null } | null)?.init
  return init?.status === 404
}
