import * as decoding from 'lib0/decoding'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { openStranger, varUint } from '../writer.ts'

/** Who writes, by their session, and where. */
export type Place = { cookie: string; name: string }

export type Client = {
  name: string
  /** Presses a key, and says where the cursor is then, as an editor does. @returns what `heard` tells the others of it */
  press: () => Key
  leave: () => void
}

/** One key that somebody pressed: who, and the how many things they wrote then. */
type Key = `${number} ${number}`
/** Kinds of messages, and what can be said in the first. */
const sync = 0
const presenceMessage = 1
const steps = { ask: 0, whole: 1, update: 2 } as const

/**
 * Somebody in a section, as light as it goes, so that a machine has room for hundreds beside the server: what others write is heard, and
 * not put in the document.
 * @param seat   which of those in this section they are; each has a place of their own in the text
 * @param heard  is told each key of anybody that comes in
 */
export async function openClient(
  url: string,
  { cookie, name }: Place,
  seat: number,
  heard: (client: Client, key: Key) => void,
): Promise<Client> {
  const doc = new Y.Doc()
  const awareness = new Awareness(doc)
  const update: { made: Uint8Array | null } = { made: null }
  let presses = 0
  let isFilled = () => {}
  const filled = new Promise<void>((done) => (isFilled = done))
  const client: Client = {
    name,
    press() {
      const at = typeAt(doc, seat, presses++)
      if (update.made) stranger.update(update.made)
      const place = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(at.block, at.index))
      awareness.setLocalState({ anchorPos: place, focusPos: place, focusing: true })
      const presence = encodeAwarenessUpdate(awareness, [doc.clientID])
      stranger.message(presenceMessage, varUint(presence.length), presence)
      return `${doc.clientID} ${Y.getState(doc.store, doc.clientID)}`
    },
    leave() {
      stranger.close()
      awareness.destroy()
    },
  }

  const stranger = await openStranger({ url, cookie, name, hear })

  function hear(message: Uint8Array): void {
    const decoder = decoding.createDecoder(message)
    decoding.readVarString(decoder)
    if (decoding.readVarUint(decoder) !== sync) return
    const step = decoding.readVarUint(decoder)
    if (step === steps.whole) {
      Y.applyUpdate(doc, decoding.readVarUint8Array(decoder))
      doc.on('update', (made: Uint8Array) => (update.made = made))
      isFilled()
    }
    if (step !== steps.update) return
    const { from, to } = Y.parseUpdateMeta(decoding.readVarUint8Array(decoder))
    for (const [clientId, end] of to)
      for (let clock = (from.get(clientId) ?? 0) + 1; clock <= end; clock++)
        heard(client, `${clientId} ${clock}`)
  }

  const nothing = Y.encodeStateVector(doc)
  stranger.message(sync, varUint(steps.ask), varUint(nothing.length), nothing)
  await filled
  return client
}

/** Types the next letter of a writer, who has a place of their own in a text with others. @returns where their cursor is then */
export function typeAt(doc: Y.Doc, seat: number, presses: number): { block: Y.XmlText; index: number } {
  const blocks = doc
    .get('root', Y.XmlText)
    .toDelta()
    .map(({ insert }: { insert: unknown }) => insert)
    .filter((one: unknown) => one instanceof Y.XmlText) as Y.XmlText[]
  const block = blocks[seat % blocks.length]
  if (!block) throw new Error('a section without words')
  // The first place in a block is that of its first text itself.
  const index = 1 + Math.floor(seat / blocks.length) + presses
  block.insert(index, 'abcdefghijklmnopqrstuvwxyz '.charAt(presses % 27))
  return { block, index: index + 1 }
}
