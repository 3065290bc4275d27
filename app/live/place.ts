import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const cipher = 'aes-128-gcm'
const nonceBytes = 12
const tagBytes = 16
/** Of this process: after a restart nobody is where they were, and their pages refresh once. */
const key = randomBytes(16)

/**
 * A place in the change feed as a reader may hold it: closed, and never twice the same. The bare number would tell everybody how much
 * happens in cases that are not theirs, and when.
 */
export function sealPlace(changeId: number): string {
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, key, nonce)
  const body = Buffer.alloc(8)
  body.writeBigUInt64BE(BigInt(changeId))
  return Buffer.concat([nonce, sealing.update(body), sealing.final(), sealing.getAuthTag()]).toString(
    'base64url',
  )
}

/** @returns null for what this process did not seal */
export function openPlace(sealed: string): number | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length !== nonceBytes + 8 + tagBytes) return null
  const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes))
  opening.setAuthTag(bytes.subarray(-tagBytes))
  try {
    const body = opening.update(bytes.subarray(nonceBytes, -tagBytes))
    opening.final()
    return Number(body.readBigUInt64BE())
  } catch {
    return null
  }
}
