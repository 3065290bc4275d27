import fc from 'fast-check'
import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'
import {
  openStranger,
  openWriter,
  type Stranger,
  typeInto,
  until,
  varString,
  varUint,
} from '#tests/writer.ts'
import { documentNameOf, loadSectionDocument } from '../features/sections/document.ts'
import { getSection } from '../features/sections/queries.ts'

let world: World
let server: TestServer
let cookie: string

beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
  cookie = cookieOf(world.personIds.editor)
})
afterAll(() => server.stop())

const key = 'de-wijk'

function section() {
  const { working } = getSection(world.actor('contact'), 'nieuwstraat', key).section
  if (!working) throw new Error('not seen')
  return working
}

function stranger(): Promise<Stranger> {
  return openStranger({ url: server.url, cookie, name: documentNameOf(section()) })
}

/** The update that `change` makes of the section as it is stored. */
function updateOf(change: (root: Y.XmlText, doc: Y.Doc) => void): Uint8Array {
  const { id } = section()
  const doc = new Y.Doc()
  Y.applyUpdate(doc, loadSectionDocument(id, 1).state)
  const before = Y.encodeStateVector(doc)
  doc.transact(() => change(doc.get('root', Y.XmlText), doc))
  return Y.encodeStateAsUpdate(doc, before)
}

function element(properties: Record<string, unknown>): Y.XmlText {
  const made = new Y.XmlText()
  for (const [name, value] of Object.entries(properties)) made.setAttribute(name, value as string)
  return made
}

function picture(properties: Record<string, unknown>): Y.XmlElement {
  const made = new Y.XmlElement()
  const own = { __type: 'image', __alt: '', __caption: '', __width: 1, __height: 1 }
  for (const [name, value] of Object.entries({ ...own, ...properties }))
    made.setAttribute(name, value as string)
  return made
}

/** Still there, still answering, the words as they were, and open to who writes as one should. */
async function expectUnharmed(before: string): Promise<void> {
  expect((await fetch(`${server.url}/healthz`)).ok).toBe(true)
  expect(section().text).toBe(before)
  const writer = openWriter({
    url: server.url,
    cookie: cookieOf(world.personIds.contact),
    name: documentNameOf(section()),
  })
  expect(await writer.opened).toBe('open')
  expect(writer.words()).toBe(before)
  await writer.type('x')
  expect(section().text).toBe(`x${before}`)
  writer.leave()
}

/** An update that says there are thirty million structs, in seven bytes. */
const claim = new Uint8Array([1, 0x80, 0x87, 0xa7, 0x0e, 0, 0])

const updates: [string, () => Uint8Array][] = [
  ['nothing', () => new Uint8Array()],
  ['noise', () => new Uint8Array([200, 201, 202, 203, 204])],
  ['thirty million structs in seven bytes', () => claim],
  [
    'a node that is not on the list',
    () => updateOf((root) => root.insertEmbed(0, element({ __type: 'iframe' }))),
  ],
  [
    'a style',
    () =>
      updateOf((root) => root.insertEmbed(0, element({ __type: 'paragraph', __style: 'position:fixed' }))),
  ],
  [
    'a link that runs script',
    () =>
      updateOf((root) => {
        const paragraph = element({ __type: 'paragraph' })
        root.insertEmbed(0, paragraph)
        paragraph.insertEmbed(0, element({ __type: 'link', __url: 'javascript:alert(1)' }))
      }),
  ],
  [
    'a picture of another text',
    () => updateOf((root) => root.insertEmbed(0, picture({ __attachment: 'b'.repeat(16) }))),
  ],
  [
    'a picture from elsewhere',
    () => updateOf((root) => root.insertEmbed(0, picture({ __attachment: 'https://elders.example/x' }))),
  ],
  [
    'few cells that become very many',
    () =>
      updateOf((root) => {
        const table = element({ __type: 'table' })
        root.insertEmbed(0, table)
        for (let n = 0; n < 400; n++) {
          const row = element({ __type: 'tablerow' })
          table.insertEmbed(n, row)
          for (let cell = 0; cell < (n === 0 ? 60 : 1); cell++)
            row.insertEmbed(cell, element({ __type: 'tablecell', __colSpan: 1, __rowSpan: 1 }))
        }
      }),
  ],
  ['an XML element', () => updateOf((root) => root.insertEmbed(0, new Y.XmlElement('script')))],
  [
    'a property with an object in it',
    () => updateOf((root) => root.insertEmbed(0, element({ __type: { a: 1 } }))),
  ],
  ['bytes', () => updateOf((root) => root.insertEmbed(0, new Uint8Array(4)))],
  ['another top than ours', () => updateOf((_, doc) => doc.getMap('elders').set('a', 1))],
  ['a document in the document', () => updateOf((_, doc) => doc.getMap('root2').set('a', new Y.Doc()))],
  [
    'more words than a section has',
    () => updateOf((root) => typeInto(root.doc as Y.Doc, 'a'.repeat(510_000))),
  ],
  [
    'twenty thousand nested elements',
    () =>
      updateOf((root) => {
        let parent = root
        for (let n = 0; n < 20_000; n++) {
          const child = new Y.XmlText()
          parent.insertEmbed(0, child)
          child.setAttribute('__type', 'quote')
          parent = child
        }
      }),
  ],
  [
    'words that follow words nobody has',
    () => {
      const doc = new Y.Doc()
      doc.get('root', Y.XmlText).insert(0, 'a')
      const before = Y.encodeStateVector(doc)
      doc.get('root', Y.XmlText).insert(1, 'b')
      return Y.encodeStateAsUpdate(doc, before)
    },
  ],
  [
    'the second format of Yjs',
    () => {
      const doc = new Y.Doc()
      Y.applyUpdate(doc, loadSectionDocument(section().id, 1).state)
      typeInto(doc, 'v2')
      return Y.encodeStateAsUpdateV2(doc)
    },
  ],
  [
    'the second format that hangs',
    () => new Uint8Array([0, 0, 4, 255, 255, 255, 15, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0]),
  ],
]

describe('an update with', () => {
  test.each(updates)('%s is refused, and its sender is closed', async (_, make) => {
    const bad = await stranger()
    const before = section().text
    bad.update(make())
    expect(await bad.closed).toBe(4400)
    await expectUnharmed(before)
  })
})

describe('a socket', () => {
  test('that sends a message of more than a megabyte is closed', async () => {
    const bad = await stranger()
    bad.raw(new Uint8Array(1024 * 1024 + 1))
    expect(await bad.closed).toBe(1009)
    await expectUnharmed(section().text)
  })

  test('that speaks for another shows nobody anything', async () => {
    const name = documentNameOf(section())
    const contact = openWriter({ url: server.url, cookie: cookieOf(world.personIds.contact), name })
    await contact.opened
    const watcher = openWriter({ url: server.url, cookie: cookieOf(world.personIds.contact), name })
    await watcher.opened
    contact.provider.setAwarenessField('name', 'zelf')
    const seen = () => watcher.provider.awareness?.getStates().get(contact.doc.clientID)
    await until(() => seen()?.name === 'contact')
    const bad = await stranger()
    const pretend = (clientId: number, state: unknown, clock: number) =>
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, 1)
        encoding.writeVarUint(encoder, clientId)
        encoding.writeVarUint(encoder, clock)
        encoding.writeVarString(encoder, JSON.stringify(state))
      })
    const say = (state: Uint8Array) => bad.message(1, varUint(state.length), state)
    say(pretend(contact.doc.clientID, { name: 'burgemeester', color: 'red' }, 1000))
    say(pretend(contact.doc.clientID, null, 1001))
    say(pretend(77, { name: 'burgemeester', anchorPos: { item: { client: 'x' } }, focusPos: 5 }, 1))
    await until(() => watcher.provider.awareness?.getStates().get(77) !== undefined)
    expect(watcher.provider.awareness?.getStates().get(77)).toMatchObject({
      name: 'editor',
      anchorPos: null,
      focusPos: null,
    })
    expect(seen()).toMatchObject({ name: 'contact' })
    bad.close()
    contact.leave()
    watcher.leave()
  })

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 99])(
    'that sends a thousand messages of type %i full of noise harms nothing',
    async (type) => {
      const before = section().text
      let bad = await stranger()
      let isClosed = false
      const watch = () => void bad.closed.then(() => (isClosed = true))
      watch()
      const noise = fc.sample(
        fc.oneof(
          fc.uint8Array({ maxLength: 60 }),
          fc
            .tuple(fc.nat(3), fc.uint8Array({ maxLength: 60 }))
            .map(([kind, bytes]) => Uint8Array.from([kind, bytes.length, ...bytes])),
          fc.string({ maxLength: 40 }).map(varString),
        ),
        { seed: 1000 + type, numRuns: 1000 },
      )
      for (const bytes of noise) {
        if (isClosed) {
          isClosed = false
          bad = await stranger()
          watch()
        }
        bad.message(type, bytes)
        // Room to hear that it was closed: what is sent after that is not read.
        await new Promise((done) => setImmediate(done))
      }
      bad.close()
      await expectUnharmed(before)
    },
  )

  test('that is no message at all is closed', async () => {
    for (const bytes of [new Uint8Array(), new Uint8Array([255]), 'tekst', new Uint8Array(300).fill(255)]) {
      const bad = await stranger()
      bad.raw(bytes)
      await Promise.race([bad.closed, new Promise((done) => setTimeout(done, 50))])
      bad.close()
    }
    await expectUnharmed(section().text)
  })

  test('that changes a byte here and there in a good update harms nothing', async () => {
    const before = section().text
    const good = updateOf((_, doc) => typeInto(doc, 'goed'))
    const mutations = fc.sample(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      { seed: 7, numRuns: 300 },
    )
    for (const changes of mutations) {
      const bad = await stranger()
      const update = good.slice()
      for (const [at, value] of changes) update[at] = value
      bad.update(update)
      await Promise.race([bad.closed, new Promise((done) => setTimeout(done, 5))])
      bad.close()
    }
    // A changed byte may well be another letter; what matters is that the rest stands and the section opens. What comes after it is
    // on the page when this is: so is all that was taken in.
    const writer = openWriter({ url: server.url, cookie, name: documentNameOf(section()) })
    expect(await writer.opened).toBe('open')
    await writer.type('x')
    expect(section().text).toContain(before)
    writer.leave()
  })
})

describe('stopping', () => {
  test('right after an edit keeps it', async () => {
    const writer = openWriter({ url: server.url, cookie, name: documentNameOf(section()) })
    await writer.opened
    const before = section().text
    typeInto(writer.doc, 'Laatste woorden. ')
    expect(await server.stop()).toBe(0)
    expect(section().text).toBe(`Laatste woorden. ${before}`)
    writer.leave()
  })
})
