import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'
import { type KeptText, leftUnsent, nameOnDevice } from './kept-text.ts'
import { readUnsent, tidy, titleKey, unsentFact } from './unsent.ts'

export type OnDevice = {
  /**
   * What this device had of the text is in the document.
   * @returns whether it holds words that were not sent
   */
  opened: Promise<boolean>
  /** Whether what is written now survives this window. */
  isKept: () => boolean
  /** What came in this way did not come from the server, and was not typed now. */
  isOrigin: (origin: unknown) => boolean
  /** This window wrote its `written`th change, which the server does not have yet. */
  wrote: (written: number) => void
  /** The server has everything of this window, and what the device had when it opened. */
  sent: () => void
  /** Ends it; what is not sent stays, and the page is told so. */
  letGo: () => void
}

const probe = 'tussenstap'

/** Keeps a document on this device while it is written in, so that closing the window or the lid loses nothing. */
export function openOnDevice(text: KeptText, doc: Y.Doc): OnDevice {
  const name = nameOnDevice(text)
  const ownFact = unsentFact(doc.clientID)
  let persistence: IndexeddbPersistence | null = null
  let foundUnsent: [key: string, written: unknown][] = []
  let isKept = false
  let isGone = false
  let wrote = 0
  let letOthersTidy = () => {}
  /** What was said to be sent is forgotten on the device too. */
  let forgotten: Promise<unknown> = Promise.resolve()

  // Whoever tidies up waits for this window.
  const held = navigator.locks?.request(name, { mode: 'shared' }, async () => {
    if (!isGone) await new Promise<void>((done) => (letOthersTidy = done))
  })

  async function open(): Promise<boolean> {
    if (!(await canKeep()) || isGone) return false
    foundUnsent = await readUnsent(text)
    if (isGone) return false
    persistence = new IndexeddbPersistence(name, doc)
    await persistence.whenSynced
    await persistence.set(titleKey, text.title)
    isKept = true
    if (wrote > 0) say(wrote)
    return foundUnsent.length > 0
  }

  function say(written: number): void {
    persistence?.set(ownFact, written).catch(() => (isKept = false))
  }

  return {
    opened: open().catch(() => false),
    isKept: () => isKept,
    isOrigin: (origin) => persistence !== null && origin === persistence,
    wrote(written) {
      wrote = written
      say(written)
    },
    sent() {
      wrote = 0
      const facts = foundUnsent.splice(0).map(([key, written]) => forgetFact(key, written))
      forgotten = Promise.all([forgotten, persistence?.del(ownFact), ...facts])
    },
    letGo() {
      if (isGone) return
      isGone = true
      void forgotten
        // A store that is closed forgets nothing any more.
        .then(() => persistence?.destroy())
        .then(() => letOthersTidy())
        // Only then it is ours no more, and can be had to tidy up.
        .then(() => held)
        .then(() => tidy(text))
        .then(async () => {
          if ((await readUnsent(text)).length > 0) window.dispatchEvent(new Event(leftUnsent))
        })
    },
  }

  /** Unless the window it is of wrote on meanwhile. */
  async function forgetFact(key: string, written: unknown): Promise<void> {
    if ((await persistence?.get(key)) === written) await persistence?.del(key)
  }
}

/** Some browsers keep nothing in a private window, and find out when it is tried. */
function canKeep(): Promise<boolean> {
  return new Promise((done) => {
    const request = indexedDB.open(probe)
    request.onerror = () => done(false)
    request.onsuccess = () => {
      request.result.close()
      done(true)
    }
  })
}
