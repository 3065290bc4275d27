import * as Y from 'yjs'
import type { OwnPictures } from '#app/editor/allowed.ts'
import { checkTouched, rootName } from '#app/editor/document.ts'
import { BadUpdate, scanUpdate } from './scan.ts'

/** A document never holds more pieces than this, living and deleted; the longest sections have some thousands. */
const mostStructs = 500_000

type Proven = {
  /** The Yjs clients in it that nobody wrote as before. */
  newClientIds: number[]
}

export type ProvingGround = {
  /**
   * @returns null when there is nothing in it that was not there
   * @throws BadUpdate, BadDocument or whatever Yjs makes of it; the document itself was not touched
   */
  tryOut: (update: Uint8Array, mayWriteAs: (clientId: number, isNew: boolean) => boolean) => Proven | null
  /** Begins anew from the document: what was tried out and not let in is gone from here too. */
  reset: () => void
  close: () => void
}

/**
 * A second copy of a document, where every update goes first. Only when it left a document that we can read and that misses nothing, it
 * may go on to disk, to the real one and so to the others. What broke the copy is gone with it.
 * @param waiting  the updates that were tried out, and are not in the document yet because they are on their way to disk
 */
export function openProvingGround(
  document: Y.Doc,
  isOwn: OwnPictures,
  waiting: () => Uint8Array[],
): ProvingGround {
  let done: Y.Transaction | null = null
  let copy = copyOf()

  function copyOf(): Y.Doc {
    const made = new Y.Doc()
    // Known by its kind before anything is in it: Yjs otherwise puts another in its place later, and what changed is said of the first.
    made.get(rootName, Y.XmlText)
    Y.applyUpdate(made, Y.encodeStateAsUpdate(document))
    for (const update of waiting()) Y.applyUpdate(made, update)
    made.on('afterTransaction', (transaction: Y.Transaction) => {
      done = transaction
    })
    return made
  }

  function reset(): void {
    copy.destroy()
    copy = copyOf()
  }

  return {
    tryOut(update, mayWriteAs) {
      scanUpdate(update)
      const newClientIds = newWriters(update, copy, mayWriteAs)
      done = null
      try {
        Y.applyUpdate(copy, update)
        const { pendingStructs, pendingDs, clients } = copy.store
        // Who comes back after a break sends everything at once, so nothing honest ever waits for the rest.
        if (pendingStructs || pendingDs) throw new BadUpdate('builds on what is not there')
        let structs = 0
        for (const all of clients.values()) structs += all.length
        if (structs > mostStructs) throw new BadUpdate('too many pieces')
        const transaction = done as Y.Transaction | null
        if (!transaction || isEmpty(transaction)) return null
        checkTouched(transaction, isOwn)
        return { newClientIds }
      } catch (error) {
        reset()
        throw error
      }
    },
    reset,
    close: () => copy.destroy(),
  }
}

/** @throws BadUpdate when somebody writes here as a client that is not theirs */
function newWriters(
  update: Uint8Array,
  copy: Y.Doc,
  mayWriteAs: (clientId: number, isNew: boolean) => boolean,
): number[] {
  const newClientIds: number[] = []
  // Who comes back after a break sends again what we have already, of others too: that writes nothing.
  for (const [clientId, end] of Y.parseUpdateMeta(update).to) {
    const known = Y.getState(copy.store, clientId)
    if (end <= known) continue
    if (!mayWriteAs(clientId, known === 0)) throw new BadUpdate('in the name of another')
    if (known === 0) newClientIds.push(clientId)
  }
  return newClientIds
}

function isEmpty({ beforeState, afterState, deleteSet }: Y.Transaction): boolean {
  if (deleteSet.clients.size > 0) return false
  for (const [client, clock] of afterState) if (beforeState.get(client) !== clock) return false
  return true
}
