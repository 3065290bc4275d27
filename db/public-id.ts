import { randomBytes } from 'node:crypto'

const alphabet = '23456789abcdefghjkmnpqrstvwxyz'

/** An id for a URL: random, 16 characters of 30 (78 bits), without letters that are easily confused. */
export function newPublicId(length = 16): string {
  let id = ''
  while (id.length < length) {
    for (const byte of randomBytes(length)) {
      // 240 is the largest multiple of 30 in a byte: above it some letters would come more often.
      if (byte < 240 && id.length < length) id += alphabet[byte % 30]
    }
  }
  return id
}
