import { existsSync, rmSync } from 'node:fs'
import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endMember, restoreMember } from '#app/features/coalitions/commands.ts'
import { createItem, deleteItem, restoreItem } from '#app/features/items/commands.ts'
import { blank } from '#app/features/items/content.ts'
import { share, takeBack } from '#app/features/releases/commands.ts'
import { previewSharing } from '#app/features/releases/preview.ts'
import { writeSection } from '#app/features/sections/commands.ts'
import { db } from '#db/client.server.ts'
import { filesDir } from '#db/data-dir.ts'
import { type Audience, attachments, files, type RichText } from '#db/schema/index.ts'
import { hugePng, pdf, photo, wordFile } from '#tests/make-files.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { sweepFiles } from './sweep.ts'

let world: World
let server: TestServer
beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
})
afterAll(() => server.stop())

type Name = Parameters<World['actor']>[0] | null
const everyone: Name[] = [
  'organiser',
  'expert',
  'participant',
  'contact',
  'editor',
  'facilitator',
  'guest',
  'stranger',
  null,
]
const section = (key: string) => `/casussen/nieuwstraat/onderdelen/${key}`

function headersOf(who: Name): Record<string, string> {
  return who ? { cookie: cookieOf(world.personIds[who]) } : {}
}

function get(who: Name, at: string, headers: Record<string, string> = {}) {
  return fetch(server.url + at, { headers: { ...headersOf(who), ...headers }, redirect: 'manual' })
}

/** As a browser without script sends it. */
function send(who: Name, at: string, bytes: Uint8Array | null, name = 'verslag.pdf') {
  const form = new FormData()
  if (bytes) form.set('bestand', new File([new Uint8Array(bytes)], name))
  return fetch(server.url + at, { method: 'POST', headers: headersOf(who), body: form, redirect: 'manual' })
}

async function post(who: Name, at: string, fields: Record<string, string> = {}) {
  const body = new URLSearchParams(fields)
  return (await fetch(server.url + at, { method: 'POST', headers: headersOf(who), body, redirect: 'manual' }))
    .status
}

/** Adds a file and gives its address. */
async function add(key: string, bytes: Uint8Array, name?: string): Promise<string> {
  const answer = await send('editor', `${section(key)}/bijlagen`, bytes, name)
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `${section(key)}/bijlagen?gedaan=erbij`,
  ])
  const last = db.select().from(attachments).all().at(-1)
  return `/bijlagen/${last?.publicId}`
}

async function readers(at: string): Promise<Name[]> {
  const found: Name[] = []
  for (const who of everyone) {
    const { status } = await get(who, at)
    expect([200, 404]).toContain(status)
    if (status === 200) found.push(who)
  }
  return found
}

const contact = () => world.actor('contact')
const inside: Name[] = ['contact', 'editor', 'facilitator']

describe('a file under a section', () => {
  test('is read inside at once, and by others from the next sharing on, as long as it lasts', async () => {
    const at = await add('de-wijk', wordFile('Verslag'), 'Verslag van 3 mei.docx')
    expect(await readers(at)).toEqual(inside)
    const page = await (await get('editor', '/casussen/nieuwstraat')).text()
    expect(page).toContain('Verslag van 3 mei.docx')
    expect(await (await get(null, '/casussen/nieuwstraat')).text()).not.toContain('Verslag van 3 mei')

    const preview = previewSharing(contact(), 'nieuwstraat', { section: 'de-wijk' })
    expect(preview.current?.isSame).toBe(false)
    expect(preview.words.lines).toContainEqual({ label: 'Bestand', value: 'Verslag van 3 mei.docx' })
    share(contact(), 'nieuwstraat', { section: 'de-wijk' }, 'public')
    expect(await readers(at)).toEqual(everyone)
    expect(await (await get(null, '/casussen/nieuwstraat')).text()).toContain('Verslag van 3 mei.docx')

    share(contact(), 'nieuwstraat', { section: 'de-wijk' }, 'local')
    expect(await readers(at)).toEqual([...inside, 'guest'])
    takeBack(contact(), 'nieuwstraat', { section: 'de-wijk' })
    expect(await readers(at)).toEqual(inside)
    share(contact(), 'nieuwstraat', { section: 'de-wijk' }, 'public')
  })

  test('that somebody added since the preview is not shared unseen', async () => {
    const { seen } = previewSharing(contact(), 'nieuwstraat', { section: 'de-wijk' })
    await add('de-wijk', pdf)
    expect(share(contact(), 'nieuwstraat', { section: 'de-wijk' }, 'public', Date.now(), seen)).toEqual({
      isShared: false,
      because: 'changed',
    })
  })

  test('is added once when its button is pressed twice, and again under another name or by somebody else', async () => {
    const at = `${section('de-wijk')}/bijlagen`
    const bytes = wordFile('Twee keer gedrukt')
    const sent = () => db.select().from(attachments).where(eq(attachments.name, 'dubbel.docx')).all().length
    const answers = await Promise.all([1, 2, 3].map(() => send('editor', at, bytes, 'dubbel.docx')))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(sent()).toBe(1)
    expect((await send('editor', at, bytes, 'ander.docx')).status).toBe(303)
    expect((await send('contact', at, bytes, 'dubbel.docx')).status).toBe(303)
    expect(sent()).toBe(2)
    expect(db.select().from(attachments).where(eq(attachments.name, 'ander.docx')).all()).toHaveLength(1)
  })

  test('is nobody’s once it is taken away, and can be put back', async () => {
    const at = await add('gedroomde-aanpak', pdf)
    share(contact(), 'nieuwstraat', { section: 'gedroomde-aanpak' }, 'network')
    for (const who of ['facilitator', 'guest', 'expert', 'stranger'] as const)
      expect([who, await post(who, `${at}/verwijdering`)]).toEqual([who, 403])
    expect(await post(null, `${at}/verwijdering`)).toBe(303)
    expect(await readers(at)).toContain('expert')
    expect(await post('editor', `${at}/verwijdering`)).toBe(303)
    expect(await readers(at)).toEqual([])
    expect(await post('expert', `${at}/verwijdering`)).toBe(404)
    expect(await (await get('contact', `${section('gedroomde-aanpak')}/bijlagen`)).text()).toContain(
      'Zet terug',
    )
    expect(await post('contact', `${at}/verwijdering`, { act: 'undo' })).toBe(303)
    expect(await readers(at)).toContain('expert')
  })

  test('leaves the disk when nothing points at it for thirty days', async () => {
    const at = await add('wat-is-nodig', wordFile('Alleen hier'), 'weg.docx')
    const row = db
      .select()
      .from(attachments)
      .where(eq(attachments.publicId, at.slice(10)))
      .get()
    if (!row) throw new Error('no row')
    expect(await post('editor', `${at}/verwijdering`)).toBe(303)
    const path = join(filesDir, row.hash)
    await utimes(path, 0, 0)
    await sweepFiles(Date.now() + 29 * 24 * 3_600_000)
    expect(existsSync(path)).toBe(true)
    await sweepFiles(Date.now() + 31 * 24 * 3_600_000)
    expect(existsSync(path)).toBe(false)
    expect(db.select().from(files).where(eq(files.hash, row.hash)).get()).toBeUndefined()
  })
})

describe('a file under an item', () => {
  const ref = { kind: 'intervention', key: 'buurtkamer' } as const
  const page = '/casussen/nieuwstraat/interventies/buurtkamer'
  beforeAll(() => {
    const fields = { title: 'Buurtkamer', displacement: 'Naar het plein.' }
    createItem(contact(), 'nieuwstraat', { ...blank('intervention'), ...fields, key: ref.key })
  })
  const sharing = (audience: Audience) => share(contact(), 'nieuwstraat', { item: ref }, audience)
  const bodyFor = async (who: Name) => (await get(who, page)).text()
  const addHere = async (name: string) => {
    const answer = await send('editor', `${page}/bijlagen`, wordFile(name), name)
    expect(answer.headers.get('location')).toBe(`${page}/bijlagen?gedaan=erbij`)
    return `/bijlagen/${db.select().from(attachments).all().at(-1)?.publicId}`
  }

  test('is read inside at once, and by others with the next sharing of the item, as long as it lasts', async () => {
    const at = await addHere('plan.docx')
    expect(await readers(at)).toEqual(inside)
    expect(await bodyFor('editor')).toContain('plan.docx')
    expect(previewSharing(contact(), 'nieuwstraat', { item: ref }).words.lines).toContainEqual({
      label: 'Bestand',
      value: 'plan.docx',
    })
    sharing('public')
    expect(await readers(at)).toEqual(everyone)
    expect(await bodyFor(null)).toContain('plan.docx')

    const later = await addHere('later.docx')
    expect(await readers(later)).toEqual(inside)
    expect(await bodyFor(null)).not.toContain('later.docx')
    expect(previewSharing(contact(), 'nieuwstraat', { item: ref }).current?.isSame).toBe(false)
    // What is shared by itself takes nothing along.
    share(contact(), 'nieuwstraat', { displacement: ref }, 'public')
    expect(await readers(later)).toEqual(inside)

    sharing('local')
    expect(await readers(later)).toEqual([...inside, 'guest'])
    takeBack(contact(), 'nieuwstraat', { item: ref })
    expect(await readers(at)).toEqual(inside)
  })

  test('is taken away and put back by its writers, who go back to the page of its files', async () => {
    const at = await addHere('weg.docx')
    sharing('network')
    const remove = (who: Name, fields = {}) =>
      fetch(`${server.url}${at}/verwijdering`, {
        method: 'POST',
        headers: headersOf(who),
        body: new URLSearchParams(fields),
        redirect: 'manual',
      })
    expect((await remove('expert')).status).toBe(403)
    expect((await remove('editor')).headers.get('location')).toBe(`${page}/bijlagen?gedaan=weg`)
    expect(await readers(at)).toEqual([])
    expect(await bodyFor('contact')).not.toContain('weg.docx')
    expect((await remove('expert')).status).toBe(404)
    expect((await remove('contact', { act: 'undo' })).headers.get('location')).toBe(
      `${page}/bijlagen?gedaan=terug`,
    )
    expect(await readers(at)).toContain('expert')
  })

  test('may be as large as one under a section', async () => {
    const large = Buffer.concat([pdf, new Uint8Array(2 * 1024 * 1024)])
    const answer = await send('editor', `${page}/bijlagen`, large)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${page}/bijlagen?gedaan=erbij`])
    expect((await send('expert', `${page}/bijlagen`, pdf)).status).toBe(403)
    expect((await send('editor', `${page}/bijlagen`, new Uint8Array(21 * 1024 * 1024))).status).toBe(422)
    expect((await send(null, `${page}/bijlagen`, large)).status).toBe(413)
  })

  test('goes and comes with the item', async () => {
    const at = await addHere('samen.docx')
    sharing('public')
    deleteItem(contact(), 'nieuwstraat', ref)
    expect(await readers(at)).toEqual([])
    restoreItem(contact(), 'nieuwstraat', ref)
    expect(await readers(at)).toEqual(expect.arrayContaining(inside))
  })
})

describe('a picture in the words of a section', () => {
  const of = { section: 'wat-is-nodig' } as const
  const words = (...attachments: string[]): RichText => {
    const text = { type: 'paragraph', children: [{ type: 'text', text: 'Hier wonen wij.', format: 0 }] }
    const pictures = attachments.map((attachment) => ({
      type: 'image',
      attachment,
      alt: '',
      caption: '',
      width: 120,
      height: 80,
    }))
    return { root: { type: 'root', children: [text, ...pictures] } } as RichText
  }
  const write = (richText: RichText) => writeSection(contact(), 'nieuwstraat', of.section, richText)
  const sharing = (audience: Audience) => share(contact(), 'nieuwstraat', of, audience)

  test('is read as long as words that it stands in are, and is gone with them', async () => {
    const { publicId } = await (
      await send('editor', `${section(of.section)}/afbeeldingen`, await photo())
    ).json()
    const at = `/bijlagen/${publicId}`
    write(words(publicId))
    sharing('network')
    expect(await readers(at)).toContain('expert')
    // In the version before it still stands, and that is read too.
    write(words())
    sharing('network')
    expect(await readers(at)).toContain('expert')

    write(words(publicId))
    takeBack(contact(), 'nieuwstraat', of)
    expect(await readers(at)).toEqual(inside)
  })

  test('that stood only in what was taken back is nobody’s, whatever is shared after it', async () => {
    const { publicId } = await (
      await send('editor', `${section(of.section)}/afbeeldingen`, await photo())
    ).json()
    const at = `/bijlagen/${publicId}`
    write(words(publicId))
    sharing('network')
    takeBack(contact(), 'nieuwstraat', of)
    write(words())
    sharing('public')
    expect(await readers(at)).toEqual(inside)
    takeBack(contact(), 'nieuwstraat', of)
  })
})

describe('who may add one', () => {
  test.each<[Name, number]>([
    ['facilitator', 403],
    ['guest', 403],
    ['expert', 403],
    ['organiser', 403],
    ['stranger', 403],
    [null, 303],
  ])('not %s', async (who, status) => {
    for (const to of ['bijlagen', 'afbeeldingen'])
      expect([to, (await send(who, `${section('de-wijk')}/${to}`, await photo())).status]).toEqual([
        to,
        status,
      ])
    expect((await get(who, `${section('de-wijk')}/bijlagen`)).status).toBe(status)
  })

  test('and who may not see the section is told there is none', async () => {
    for (const at of [
      section('wat-is-nodig'),
      section('bestaat-niet'),
      '/casussen/gildenwijk/onderdelen/de-wijk',
    ])
      expect((await send('expert', `${at}/bijlagen`, pdf)).status).toBe(404)
  })
})

describe('who loses the right to while their file is on its way', () => {
  test('did not add it', async () => {
    const boundary = 'grens'
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="bestand"; filename="laat.pdf"\r\n\r\n`
    const isEnded = Promise.withResolvers<void>()
    const count = () => db.select().from(attachments).all().length
    const before = count()
    async function* slowly() {
      yield Buffer.concat([Buffer.from(head), pdf])
      await isEnded.promise
      yield Buffer.from(`\r\n--${boundary}--\r\n`)
    }
    const answer = fetch(`${server.url}${section('de-wijk')}/bijlagen`, {
      method: 'POST',
      headers: { ...headersOf('editor'), 'content-type': `multipart/form-data; boundary=${boundary}` },
      body: Readable.toWeb(Readable.from(slowly())),
      duplex: 'half',
      redirect: 'manual',
    } as RequestInit)
    await new Promise((done) => setTimeout(done, 500))
    const { publicId } = world.actor('editor')
    endMember(contact(), 'nieuwstraat', publicId)
    isEnded.resolve()
    expect((await answer).status).toBe(403)
    expect(count()).toBe(before)
    restoreMember(contact(), 'nieuwstraat', publicId)
  })
})

describe('how it is served', () => {
  test('a picture as WebP, whatever it came as; nothing in it runs', async () => {
    const answer = await send(
      'editor',
      `${section('de-wijk')}/afbeeldingen`,
      await photo('png'),
      '../x\u202e.png',
    )
    expect(answer.status).toBe(201)
    const { publicId, width, height } = await answer.json()
    expect([width, height]).toEqual([120, 80])
    const { headers } = await get('editor', `/bijlagen/${publicId}`)
    expect(headers.get('content-type')).toBe('image/webp')
    expect(headers.get('content-disposition')).toBe("inline; filename*=UTF-8''x.webp")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    expect(headers.get('cache-control')).toBe('private, no-store')
  })

  test('a document to be saved, and what is public asked for again each time', async () => {
    const at = await add('de-wijk', wordFile('Openbaar'), "Plan 'a' (één).docx")
    expect((await get('editor', at)).headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''Plan%20%27a%27%20%28%C3%A9%C3%A9n%29.docx",
    )
    share(contact(), 'nieuwstraat', { section: 'de-wijk' }, 'public')
    const { headers } = await get(null, at)
    expect(headers.get('cache-control')).toBe('no-cache')
    const etag = headers.get('etag') ?? ''
    for (const marks of [etag, `"a", ${etag}`, `W/${etag}`, '*'])
      expect((await get(null, at, { 'if-none-match': marks })).status).toBe(304)
    expect((await get(null, at, { 'if-none-match': '"a", W/"b"' })).status).toBe(200)
    expect((await get('expert', '/bijlagen/zzzzzzzzzzzzzzzz')).status).toBe(404)
  })

  test('is a fault of one answer when the disk lost it', async () => {
    const at = await add('de-wijk', wordFile('Kwijt'), 'kwijt.docx')
    const row = db
      .select()
      .from(attachments)
      .where(eq(attachments.publicId, at.slice(10)))
      .get()
    rmSync(join(filesDir, row?.hash ?? ''))
    expect((await get('editor', at)).status).toBe(500)
    expect((await get('editor', '/healthz')).status).toBe(200)
  })
})

describe('what is refused', () => {
  test.each<[string, () => Uint8Array | null, RegExp]>([
    ['no file', () => null, /Kies eerst een bestand/],
    ['a file with nothing in it', () => new Uint8Array(), /Dit bestand is leeg/],
    ['a drawing', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /Dit soort bestand/],
    ['a page', () => Buffer.from('<!doctype html><p>x'), /Dit soort bestand/],
    ['a picture of 2,500 million pixels', () => hugePng(), /te veel beeldpunten/],
    ['more than 20 MB', () => new Uint8Array(21 * 1024 * 1024), /te groot/],
    ['much more than 20 MB', () => new Uint8Array(45 * 1024 * 1024), /te groot/],
  ])('%s, in words beside the field', async (_, make, words) => {
    const answer = await send('editor', `${section('de-wijk')}/bijlagen`, make(), 'x.png')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(words)
  })

  test('something large from who does not say who they are, or to another address', async () => {
    const large = new Uint8Array(1024 * 1024)
    expect((await send(null, `${section('de-wijk')}/bijlagen`, large)).status).toBe(413)
    expect((await send('editor', `${section('de-wijk')}/kern`, large)).status).toBe(413)
  })

  test('a body that is no form', async () => {
    const answer = await fetch(`${server.url}${section('de-wijk')}/bijlagen`, {
      method: 'POST',
      headers: { ...headersOf('editor'), 'content-type': 'multipart/form-data; boundary=x' },
      body: 'niets',
    })
    expect(answer.status).toBe(400)
  })
})
