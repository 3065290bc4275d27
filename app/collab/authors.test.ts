import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { openStranger, openWriter, typeInto, until, type Writer } from '#tests/writer.ts'
import { documentNameOf, loadSectionDocument } from '../features/sections/document.ts'
import { getSection } from '../features/sections/queries.ts'
import { authorsOf } from '../features/sections/updates.ts'

let world: World
let server: TestServer
const writers: Writer[] = []

beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
})
afterAll(() => server.stop())
afterEach(() => {
  for (const writer of writers.splice(0)) writer.leave()
})

function section() {
  const { working } = getSection(world.actor('contact'), 'nieuwstraat', 'de-wijk').section
  if (!working) throw new Error('not seen')
  return working
}

function join(who: 'contact' | 'editor'): Writer {
  const cookie = cookieOf(world.personIds[who])
  const writer = openWriter({ url: server.url, cookie, name: documentNameOf(section()) })
  writers.push(writer)
  return writer
}

const forger = () =>
  openStranger({
    url: server.url,
    cookie: cookieOf(world.personIds.editor),
    name: documentNameOf(section()),
  })

/** What somebody would send who writes as another client. */
function written(clientId: number, words: string): Uint8Array {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, loadSectionDocument(section().id, 1).state)
  const before = Y.encodeStateVector(doc)
  doc.clientID = clientId
  typeInto(doc, words)
  return Y.encodeStateAsUpdate(doc, before)
}

test('whoever wrote first as a client is its author', async () => {
  const contact = join('contact')
  await contact.opened
  await contact.type('Van mij. ')
  expect(authorsOf(section().id, 1).get(contact.doc.clientID)).toBe(world.personIds.contact)
})

test('nobody goes on as a client of somebody else', async () => {
  const contact = join('contact')
  await contact.opened
  await contact.type('Echt. ')
  const bad = await forger()
  bad.update(written(contact.doc.clientID, 'Onder een andere naam. '))
  expect(await bad.closed).toBe(4400)
  await contact.type('Daarna. ')
  expect(section().text).toContain('Daarna. ')
  expect(section().text).not.toContain('Onder een andere naam')
})

test('nobody takes the client of somebody who is there and did not write yet', async () => {
  const contact = join('contact')
  await contact.opened
  contact.provider.setAwarenessField('focusing', true)
  const editor = join('editor')
  await editor.opened
  await until(() => editor.provider.awareness?.getStates().has(contact.doc.clientID) === true)
  const bad = await forger()
  bad.update(written(contact.doc.clientID, 'Voor haar beurt. '))
  expect(await bad.closed).toBe(4400)
  await contact.type('Nu pas. ')
  expect(section().text).toContain('Nu pas. ')
})

test('nobody writes as the server, who made the first words', async () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, loadSectionDocument(section().id, 1).state)
  const authors = authorsOf(section().id, 1)
  const made = [...doc.store.clients.keys()].find((clientId) => !authors.has(clientId))
  const bad = await forger()
  bad.update(written(made ?? 0, 'Namens het netwerk. '))
  expect(await bad.closed).toBe(4400)
  expect(section().text).not.toContain('Namens het netwerk')
})

test('who was away and sends again all they have, of others too, is let in', async () => {
  const contact = join('contact')
  const editor = join('editor')
  await contact.opened
  await editor.opened
  await contact.type('Een. ')
  await until(() => editor.words().includes('Een. '))
  editor.socket.disconnect()
  await until(() => editor.socket.status === 'disconnected')
  typeInto(editor.doc, 'Zonder verbinding. ')
  await contact.type('Intussen. ')
  void editor.socket.connect()
  await until(() => section().text.includes('Zonder verbinding. '))
  await until(() => editor.words() === contact.words())
  expect(section().text).toContain('Intussen. ')
  const whole = await forger()
  let isSentAway = false
  void whole.closed.then(() => {
    isSentAway = true
  })
  whole.update(Y.encodeStateAsUpdate(contact.doc))
  await editor.type('Nog steeds. ')
  await new Promise((done) => setTimeout(done, 50))
  expect(isSentAway).toBe(false)
  whole.close()
})
