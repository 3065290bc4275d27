import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'

/** Files as people send them, and as somebody with bad intentions could. For tests. */
export function photo(format: 'png' | 'jpeg' | 'gif' | 'webp' = 'jpeg', width = 120, height = 80) {
  return sharp({ create: { width, height, channels: 3, background: '#c4552d' } })
    .withExif({ IFD0: { Copyright: 'Waar ik woon' } })
    .toFormat(format)
    .toBuffer()
}

export const pdf = strToU8(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n',
)

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A Word document with these words; `more` goes into its zip file as it is. */
export function wordFile(text: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
    ...more,
  })
}

/** A hundred kilobytes or so that unpack to a hundred megabytes. */
export function zipBomb(): Uint8Array {
  return wordFile('klein', { 'word/media/a.xml': new Uint8Array(104_857_600) })
}

/** Says of itself that what unpacks to so many bytes is ten. */
export function lyingZip(): Uint8Array {
  const bytes = wordFile('klein', { 'word/zzz.xml': new Uint8Array(30_000_000) })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < bytes.byteLength - 46; at++) {
    // A file's header, and its line in the directory at the end: the unpacked size stands at 22 and at 24.
    if (view.getUint32(at, true) === 0x04034b50 && view.getUint32(at + 22, true) === 30_000_000)
      view.setUint32(at + 22, 10, true)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 30_000_000)
      view.setUint32(at + 24, 10, true)
  }
  return bytes
}

export function manyEntries(): Uint8Array {
  const entries = Array.from({ length: 10_000 }, (_, n) => [`word/${n}.xml`, new Uint8Array(1)] as const)
  return wordFile('klein', Object.fromEntries(entries))
}

/** A picture that says it is `side` by `side` and has nothing more to show for it. */
export function hugePng(side = 50_000): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const made = Buffer.alloc(body.length + 8)
  made.writeUInt32BE(data.length, 0)
  body.copy(made, 4)
  made.writeUInt32BE(crc(body), body.length + 4)
  return made
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}
