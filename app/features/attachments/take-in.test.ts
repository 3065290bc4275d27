import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { filesDir } from '#db/data-dir.ts'
import { hugePng, lyingZip, manyEntries, pdf, photo, wordFile, zipBomb } from '#tests/make-files.ts'
import { cleanName } from './clean-name.ts'
import { takeIn } from './take-in.ts'

const bytesOf = (hash: string) => readFileSync(join(filesDir, hash))

describe('a picture', () => {
  test.each(['png', 'jpeg', 'gif', 'webp'] as const)(
    'that is a %s becomes WebP without EXIF',
    async (format) => {
      const kept = await takeIn({ name: 'straat.JPG', bytes: await photo(format) })
      expect(kept).toMatchObject({ mediaType: 'image/webp', name: 'straat.webp', width: 120, height: 80 })
      if ('refused' in kept) return
      const { exif, format: now } = await sharp(bytesOf(kept.hash)).metadata()
      expect([exif, now]).toEqual([undefined, 'webp'])
    },
  )

  test('larger than a screen is made smaller', async () => {
    const kept = await takeIn({ name: 'groot', bytes: await photo('jpeg', 5000, 1000) })
    expect(kept).toMatchObject({ width: 2000, height: 400 })
  })

  test('with another file behind it keeps nothing of that', async () => {
    const bytes = Buffer.concat([await photo('gif'), Buffer.from('<script>alert(1)</script>PK\u0003\u0004')])
    const kept = await takeIn({ name: 'x.gif', bytes })
    if ('refused' in kept) throw new Error(kept.refused)
    expect(bytesOf(kept.hash).includes('script')).toBe(false)
  })

  test.each([50_000, 6500])(
    'that says it is %s pixels on each side is refused before it is decoded',
    async (side) => {
      const before = process.memoryUsage.rss()
      expect(await takeIn({ name: 'x.png', bytes: hugePng(side) })).toEqual({ refused: 'too-many-pixels' })
      expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000)
    },
  )

  test('that is cut off is refused', async () => {
    const whole = await photo('png', 400, 400)
    expect(await takeIn({ name: 'x.png', bytes: whole.subarray(0, 200) })).toEqual({ refused: 'unreadable' })
  })
})

test('a photo as an iPhone keeps it is refused by that name', async () => {
  // A file of the kind begins with a box that says so; nothing behind it is read.
  const bytes = strToU8('\0\0\0\u0018ftypheic\0\0\0\0heicmif1', true)
  expect(await takeIn({ name: 'IMG_0042.HEIC', bytes })).toEqual({ refused: 'phone-photo' })
  expect(await takeIn({ name: 'IMG_0042.jpg', bytes }, 'pictures')).toEqual({ refused: 'phone-photo' })
})

describe('a document', () => {
  test('is kept as it came; the words of a Word document are read', async () => {
    const word = wordFile('Samen in de wijk')
    const kept = await takeIn({ name: 'Verslag.docx', bytes: word })
    expect(kept).toMatchObject({ name: 'Verslag.docx', sizeBytes: word.byteLength })
    if ('refused' in kept) return
    expect(kept.text.trim()).toBe('Samen in de wijk')
    expect(Buffer.compare(bytesOf(kept.hash), word)).toBe(0)
    expect(await takeIn({ name: 'kaart.pdf', bytes: pdf })).toMatchObject({ mediaType: 'application/pdf' })
  })

  test('is on disk once, however often it is sent', async () => {
    const [one, two] = await Promise.all([
      takeIn({ name: 'a.pdf', bytes: pdf }),
      takeIn({ name: 'b.pdf', bytes: pdf }),
    ])
    if ('refused' in one || 'refused' in two) throw new Error('refused')
    expect(one.hash).toBe(two.hash)
    expect(existsSync(join(filesDir, one.hash))).toBe(true)
    expect(readdirSync(filesDir).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test.each([
    ['that unpacks to a hundred megabytes', zipBomb],
    ['that lies about what it unpacks to', lyingZip],
    ['of ten thousand parts', manyEntries],
  ])('%s is refused, and costs us little', async (_, make) => {
    const bytes = make()
    global.gc?.()
    const before = process.memoryUsage.rss()
    expect(await takeIn({ name: 'x.docx', bytes })).toEqual({ refused: 'packed' })
    expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000)
  })

  test('that is no Word document, whatever it says, is refused', async () => {
    const broken = wordFile('x', { 'word/document.xml': strToU8('<w:document') })
    expect(await takeIn({ name: 'x.docx', bytes: broken })).toEqual({ refused: 'unreadable' })
  })
})

describe('a file of the kind Office had before', () => {
  const ofKind = (name: string) =>
    new Uint8Array(
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(1024),
        Buffer.from(name, 'utf16le'),
        Buffer.alloc(512),
      ]),
    )

  test('is told from one that a password protects, which a new one becomes', async () => {
    expect(await takeIn({ name: 'plan.docx', bytes: ofKind('EncryptedPackage') })).toEqual({
      refused: 'locked',
    })
    expect(await takeIn({ name: 'plan.doc', bytes: ofKind('WordDocument') })).toEqual({ refused: 'kind' })
  })
})

const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><rect width="9" height="9"/></svg>'

describe('anything else', () => {
  test.each([
    ['a drawing', svg],
    ['a drawing with a declaration', `<?xml version="1.0"?>${svg}`],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['plain words', 'gewoon tekst'],
    ['a program', 'MZ\u0090\u0000\u0003'],
  ])('is refused by what is in it: %s', async (_, text) => {
    for (const name of ['x.png', 'x.pdf', 'x.docx', 'x.svg'])
      expect(await takeIn({ name, bytes: strToU8(text, true) })).toEqual({ refused: 'kind' })
  })

  test('and a document is no picture', async () => {
    expect(await takeIn({ name: 'x.png', bytes: pdf }, 'pictures')).toEqual({ refused: 'kind' })
    expect(await takeIn({ name: 'x.png', bytes: new Uint8Array() })).toEqual({ refused: 'empty' })
    expect(await takeIn({ name: 'x', bytes: new Uint8Array(20 * 1024 * 1024 + 1) })).toEqual({
      refused: 'too-large',
    })
  })
})

test.each([
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\jan\\plan.pdf', 'plan.pdf'],
  ['foto\u202egpj.exe', 'fotogpj.pdf'],
  ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie x=1.pdf'],
  ['  .htaccess', 'bestand.pdf'],
  ['', 'bestand.pdf'],
  ['Wijkplan 2026 (definitief).docx', 'Wijkplan 2026 (definitief).pdf'],
  ['versie 1.2', 'versie 1.2.pdf'],
  ['\ud800half', 'half.pdf'],
  ['é'.repeat(500), `${'é'.repeat(120)}.pdf`],
])('the name %j is shown as %j', (given, shown) => {
  expect(cleanName(given, 'application/pdf').replace('\ufffd', '')).toBe(shown)
})
