import * as decoding from 'lib0/decoding'

/** An update that is not what a client of ours sends. The message is for the log, and holds none of its words. */
export class BadUpdate extends Error {}

const longestRun = 10_000_000

/** Content by Yjs' number for it: deleted, characters, a type, plain values. All that a document of ours is made of. */
const deleted = 1
const characters = 4
const sharedType = 7
const values = 8

/**
 * Walks through an update in Yjs' first format without making anything of it. Yjs believes every count it reads (seven bytes can ask for an
 * array of thirty million), so each one is held against the bytes that are left; and only what our documents are made of goes through.
 * An update in the second format, which can make Yjs hang, does not read as one in the first.
 * @throws BadUpdate
 */
export function scanUpdate(update: Uint8Array): void {
  const decoder = decoding.createDecoder(update)
  try {
    scanStructs(decoder)
    scanDeletes(decoder)
  } catch (error) {
    throw error instanceof BadUpdate ? error : new BadUpdate('cut off')
  }
  if (decoding.hasContent(decoder)) throw new BadUpdate('more than an update')
}

function scanStructs(decoder: decoding.Decoder): void {
  const clients = count(decoder, 3)
  for (let client = 0; client < clients; client++) {
    const structs = count(decoder, 1)
    id(decoder)
    for (let struct = 0; struct < structs; struct++) scanStruct(decoder)
  }
}

function scanStruct(decoder: decoding.Decoder): void {
  const info = decoding.readUint8(decoder)
  const kind = info & 0b11111
  // Garbage that was collected, and what is left out of an update.
  if (kind === 0 || kind === 10) {
    run(decoder)
    return
  }
  const hasOrigin = (info & 0b10000000) !== 0
  const hasRightOrigin = (info & 0b01000000) !== 0
  if (hasOrigin) id(decoder)
  if (hasRightOrigin) id(decoder)
  if (!hasOrigin && !hasRightOrigin) {
    if (decoding.readVarUint(decoder) === 1) {
      if (decoding.readVarString(decoder) !== 'root') throw new BadUpdate('outside the document')
    } else id(decoder)
    if ((info & 0b00100000) !== 0) bytes(decoder)
  }
  scanContent(decoder, kind)
}

function scanContent(decoder: decoding.Decoder, kind: number): void {
  if (kind === deleted) run(decoder)
  else if (kind === characters) {
    if (bytes(decoder) === 0) throw new BadUpdate('nothing written')
  } else if (kind === sharedType) {
    const type = decoding.readVarUint(decoder)
    // A map, an XML text and an XML element, which has a name; see the shape in `editor/document.ts`.
    if (type === 3) bytes(decoder)
    else if (type !== 1 && type !== 6) throw new BadUpdate(`type ${type}`)
  } else if (kind === values) {
    const length = count(decoder, 1)
    if (length === 0) throw new BadUpdate('nothing written')
    for (let n = 0; n < length; n++) scanValue(decoder)
  } else throw new BadUpdate(`content ${kind}`)
}

/** A plain value, by lib0's number for it; lists and objects can be nested without end, and none of ours is one. */
function scanValue(decoder: decoding.Decoder): void {
  switch (decoding.readUint8(decoder)) {
    case 127: // undefined
    case 126: // null
    case 121: // false
    case 120: // true
      return
    case 125:
      decoding.readVarInt(decoder)
      return
    case 124:
      decoding.readFloat32(decoder)
      return
    case 123:
      decoding.readFloat64(decoder)
      return
    case 119:
      bytes(decoder)
      return
    default:
      throw new BadUpdate('a value that is not plain')
  }
}

function scanDeletes(decoder: decoding.Decoder): void {
  const clients = count(decoder, 2)
  for (let client = 0; client < clients; client++) {
    decoding.readVarUint(decoder)
    const ranges = count(decoder, 2)
    for (let range = 0; range < ranges; range++) {
      clock(decoder)
      run(decoder)
    }
  }
}

/** How many things follow, each of at least `size` bytes. */
function count(decoder: decoding.Decoder, size: number): number {
  const claimed = decoding.readVarUint(decoder)
  if (claimed * size > left(decoder)) throw new BadUpdate('counts more than it holds')
  return claimed
}

function bytes(decoder: decoding.Decoder): number {
  const length = decoding.readVarUint(decoder)
  if (length > left(decoder)) throw new BadUpdate('counts more than it holds')
  decoder.pos += length
  return length
}

function id(decoder: decoding.Decoder): void {
  decoding.readVarUint(decoder)
  clock(decoder)
}

function clock(decoder: decoding.Decoder): void {
  if (decoding.readVarUint(decoder) > 2 ** 31) throw new BadUpdate('a clock that runs ahead')
}

function run(decoder: decoding.Decoder): void {
  const length = decoding.readVarUint(decoder)
  if (length === 0 || length > longestRun) throw new BadUpdate('a run of no length')
}

function left(decoder: decoding.Decoder): number {
  return decoder.arr.length - decoder.pos
}
