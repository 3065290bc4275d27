import { createHash, timingSafeEqual } from 'node:crypto'
import { configuration } from '#app/configuration.ts'
import { m } from '#app/paraglide/messages.js'
import { newPublicId } from '#db/public-id.ts'

/** Kept in memory only: each start without a network has a new one, and the first network ends it. */
let code: string | null = null

/** Tells whoever reads the console how to set up this installation: who can start the process may, and nobody else. */
export function announceSetUp(): void {
  code = newPublicId(12)
  const { publicUrl, port } = configuration()
  const address = `${publicUrl?.origin ?? `http://localhost:${port}`}/inrichten`
  console.info(m.operator_set_up({ address, code: code.replace(/(.{4})(?=.)/g, '$1-') }))
}

/** @param given  as somebody typed it: capitals, spaces and dashes do not matter */
export function isSetUpCode(given: string): boolean {
  return code !== null && timingSafeEqual(digest(given), digest(code))
}

export function endSetUp(): void {
  code = null
}

function digest(text: string): Uint8Array {
  return createHash('sha256').update(text.toLowerCase().replace(/[\s-]/g, '')).digest()
}
