import { fromBuffer, type ZipFile } from 'yauzl'

/** Word, Excel and the like are zip files. What one unpacks to is bounded before anything reads it. */
const mostBytes = 20 * 1024 * 1024
const mostEntries = 500
const mostTimesLarger = 100

/** It unpacks to more than we read, or is no whole zip file. */
export class BadPackage extends Error {}

/**
 * Unpacks all of it, to nowhere, and stops as soon as there is too much: the sizes a zip file tells of itself may be untrue.
 * @throws BadPackage
 */
export async function checkPackage(bytes: Uint8Array): Promise<void> {
  const zip = await open(bytes)
  if (zip.entryCount > mostEntries) throw new BadPackage('too many entries')
  let told = 0
  let unpacked = 0
  const most = Math.min(mostBytes, bytes.byteLength * mostTimesLarger)
  try {
    for await (const entry of zip.eachEntry()) {
      told += entry.uncompressedSize
      if (told > most) throw new BadPackage('too large')
      if (entry.fileName.endsWith('/')) continue
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        unpacked += (chunk as Buffer).byteLength
        if (unpacked > most) throw new BadPackage('too large')
      }
    }
  } catch (error) {
    throw error instanceof BadPackage ? error : new BadPackage('not whole')
  }
}

/** One part of a checked package as text; '' when it has none of that name. */
export async function readPart(bytes: Uint8Array, name: string): Promise<string> {
  const zip = await open(bytes)
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks).toString('utf8')
  }
  return ''
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((done, fail) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => {
      if (error) fail(new BadPackage('no zip file'))
      else done(zip)
    })
  })
}
