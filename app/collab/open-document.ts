import type { Document } from '@hocuspocus/server'
import * as Y from 'yjs'
import { readDocument } from '#app/editor/document.ts'
import { saveSection } from '../features/sections/commands.ts'
import { picturesOf, storedSection, type WritableDocument } from '../features/sections/document.ts'
import { log } from '../log.ts'
import { openProvingGround, type ProvingGround } from './proving.ts'
import { closeCodes, type Socket } from './socket.ts'

const debounceMs = 400
const longestWaitMs = 2_000
const longestRetryMs = 30_000

export type OpenDocument = {
  provingGround: ProvingGround
  /** Somebody changed it: it will be stored soon, and again until that worked. */
  changed: (personId: number) => void
  /** The browser of `socket` wants to hear when what it wrote up to here is on disk. */
  asked: (socket: Socket) => void
  /** Stores what is not on disk yet. @returns whether everything now is */
  store: () => boolean
  close: () => void
}

/**
 * A document while people write in it. Hocuspocus would try a failed store again at the next edit only, and forgets the document when the
 * last writer leaves; so the storing is ours.
 */
export function openDocument(document: Document, of: WritableDocument, onStored: () => void): OpenDocument {
  const { sectionId, epoch } = of
  const writers = new Set<number>()
  const isOwn = picturesOf(sectionId)
  const provingGround = openProvingGround(document, isOwn)
  let changedAt: number | null = null
  let failures = 0
  let timer: NodeJS.Timeout | undefined
  let told = storedSection(sectionId)

  function plan(waitMs: number): void {
    clearTimeout(timer)
    timer = setTimeout(store, waitMs)
  }

  function store(): boolean {
    clearTimeout(timer)
    if (changedAt === null) return true
    try {
      const writerIds = [...writers]
      const content = readDocument(document, isOwn)
      const version = saveSection({
        sectionId,
        epoch,
        state: Y.encodeStateAsUpdate(document),
        content,
        writerIds,
      })
      told = { version: version ?? told.version, at: Date.now() }
    } catch (error) {
      return isGone(error) ? abandon() : retry(error)
    }
    changedAt = null
    failures = 0
    writers.clear()
    for (const connection of document.getConnections()) tell(connection.context.socket)
    onStored()
    return true
  }

  function retry(error: unknown): boolean {
    failures += 1
    log.error({ err: error, sectionId, failures }, 'a section could not be stored; it will be tried again')
    for (const connection of document.getConnections())
      connection.sendStateless(JSON.stringify({ type: 'saving-failed' }))
    plan(Math.min(longestRetryMs, debounceMs * 2 ** failures))
    return false
  }

  /** Written anew while it was open: what was typed since has nowhere to go. Its writers keep it in their window. */
  function abandon(): boolean {
    log.warn({ sectionId, epoch }, 'a section was written anew while people wrote in it')
    changedAt = null
    for (const connection of document.getConnections())
      connection.context.socket.close(closeCodes.notYours, 'section written anew')
    onStored()
    return true
  }

  function tell(socket: Socket): void {
    const connection = document.getConnections().find((one) => one.context.socket === socket)
    connection?.sendStateless(JSON.stringify({ type: 'saved', ...told, written: socket.written }))
  }

  return {
    provingGround,
    changed(personId) {
      // Deleted first, so that who wrote last stands last.
      writers.delete(personId)
      writers.add(personId)
      const now = Date.now()
      changedAt ??= now
      if (failures === 0) plan(Math.max(0, Math.min(debounceMs, changedAt + longestWaitMs - now)))
    },
    asked(socket) {
      if (changedAt === null) tell(socket)
    },
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
