import * as Y from 'yjs'
import type { OwnPictures } from '#app/editor/allowed.ts'
import { treeOf } from '#app/editor/document.ts'
import { BadUpdate, scanUpdate } from './scan.ts'

/** A document never holds more pieces than this, living and deleted; the longest sections have some thousands. */
const mostStructs = 500_000

export type ProvingGround = {
  /** @throws BadUpdate, BadDocument or whatever Yjs makes of it; the document itself was not touched */
  tryOut: (update: Uint8Array) => void
  close: () => void
}

/**
 * A second copy of a document, where every update goes first. Only when it left a document that we can read, that is not too large, and
 * that misses nothing, it may go on to the real one and so to the others and to disk. What broke the copy is gone with it.
 */
export function openProvingGround(document: Y.Doc, isOwn: OwnPictures): ProvingGround {
  let copy = copyOf(document)
  return {
    tryOut(update) {
      scanUpdate(update)
      try {
        Y.applyUpdate(copy, update)
        const { pendingStructs, pendingDs, clients } = copy.store
        // Who comes back after a break sends everything at once, so nothing honest ever waits for the rest.
        if (pendingStructs || pendingDs) throw new BadUpdate('builds on what is not there')
        let structs = 0
        for (const all of clients.values()) structs += all.length
        if (structs > mostStructs) throw new BadUpdate('too many pieces')
        treeOf(copy, isOwn)
      } catch (error) {
        copy.destroy()
        copy = copyOf(document)
        throw error
      }
    },
    close: () => copy.destroy(),
  }
}

function copyOf(document: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document))
  return copy
}
