import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { cleanName } from './clean-name.ts'
import { readDocument } from './documents/read.ts'
import {
  type DocumentType,
  documentTypes,
  largestFileBytes,
  type MediaType,
  pictureType,
  type Refused,
  wordType,
} from './kinds.ts'
import { redraw } from './pictures.ts'
import { keepBytes } from './store.ts'

/** As somebody sent it: nothing it says of itself is believed. */
export type Sent = { name: string; bytes: Uint8Array }

/** On disk, and ready to be pointed at. */
export type Kept = {
  name: string
  hash: string
  sizeBytes: number
  mediaType: MediaType
  width: number | null
  height: number | null
  text: string
}

const pictures = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif'])
/** As phones keep photos, and what no browser but their own shows. */
const phonePhotos = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'])
const longestText = 200_000

/** Looks at what a file is by what is in it, makes a picture anew, has a document checked, and puts it on disk. */
export async function takeIn({ name, bytes }: Sent, only?: 'pictures'): Promise<Kept | Refused> {
  if (bytes.byteLength === 0) return { refused: 'empty' }
  if (bytes.byteLength > largestFileBytes) return { refused: 'too-large' }
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? ''
  if (pictures.has(found)) {
    const picture = await redraw(bytes)
    if ('refused' in picture) return picture
    return keep(name, picture.bytes, { mediaType: pictureType, width: picture.width, height: picture.height })
  }
  if (phonePhotos.has(found)) return { refused: 'phone-photo' }
  if (only !== 'pictures' && isLocked(found, bytes)) return { refused: 'locked' }
  if (only === 'pictures' || !isDocumentType(found)) return { refused: 'kind' }
  if (found === 'application/pdf') return keep(name, bytes, { mediaType: found })
  const answer = await readDocument({ task: found === wordType ? 'text' : 'check', bytes })
  if (answer.is === 'refused') return { refused: 'packed' }
  if (answer.is === 'broken') return { refused: 'unreadable' }
  const text = answer.is === 'text' ? answer.text.slice(0, longestText).toWellFormed() : ''
  return keep(name, bytes, { mediaType: found, text })
}

/** Office puts what a password protects in a file of the kind that Word had before `.docx`, under this name. */
export function isLocked(type: string, bytes: Uint8Array): boolean {
  return type === 'application/x-cfb' && Buffer.from(bytes).includes('EncryptedPackage', 0, 'utf16le')
}

async function keep(
  name: string,
  bytes: Uint8Array,
  found: { mediaType: MediaType; width?: number; height?: number; text?: string },
): Promise<Kept> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  await keepBytes(hash, bytes)
  return {
    name: cleanName(name, found.mediaType),
    hash,
    sizeBytes: bytes.byteLength,
    mediaType: found.mediaType,
    width: found.width ?? null,
    height: found.height ?? null,
    text: found.text ?? '',
  }
}

function isDocumentType(type: string): type is DocumentType {
  return (documentTypes as readonly string[]).includes(type)
}
