import { randomFillSync } from 'node:crypto'

const alphabet = '23456789abcdefghjkmnpqrstvwxyz'

/** Filled many bytes at a time: asking for them costs more than all the rest, and a new part of the template needs an id in every case at once. */
const pool = new Uint8Array(4096)
let taken = pool.length

function randomByte(): number {
  if (taken === pool.length) {
    randomFillSync(pool)
    taken = 0
  }
  return pool[taken++] ?? 0
}

/** An id for a URL: random, 16 characters of 30 (78 bits), without letters that are easily confused. */
export function newPublicId(length = 16): string {
  let id = ''
  while (id.length < length) {
    const byte = randomByte()
    // 240 is the largest multiple of 30 in a byte: above it some letters would come more often.
    if (byte < 240) id += alphabet[byte % 30]
  }
  return id
}
