import { afterEach, beforeAll, expect, test } from 'vitest'
import { sqlite } from '#db/client.server.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { openWriter, typeInto, until, type Writer } from '#tests/writer.ts'
import { documentNameOf } from '../features/sections/document.ts'
import { getSection } from '../features/sections/queries.ts'

let world: World
let server: TestServer | null = null
const writers: Writer[] = []

beforeAll(() => {
  world = buildWorld()
})
afterEach(async () => {
  for (const writer of writers.splice(0)) writer.leave()
  await server?.stop()
})

function section() {
  const { working } = getSection(world.actor('contact'), 'nieuwstraat', 'de-wijk').section
  if (!working) throw new Error('not seen')
  return working
}

async function write(at: TestServer, words: string): Promise<Writer> {
  const writer = openWriter({
    url: at.url,
    cookie: cookieOf(world.personIds.contact),
    name: documentNameOf(section()),
  })
  writers.push(writer)
  await writer.opened
  typeInto(writer.doc, words)
  writer.provider.sendStateless(JSON.stringify({ written: 1 }))
  await until(() => writer.told.some(({ type, written }) => type === 'saved' && written === 1))
  return writer
}

test('what was called saved is on the page after the process was killed, whether or not the document was stored', async () => {
  server = await startServer()
  // As it is when the process dies before it came to that.
  sqlite.exec(
    "create trigger not_yet before update on section_documents begin select raise(abort, 'not yet'); end",
  )
  await write(server, 'Net op tijd. ')
  await server.kill()
  expect(section().text).not.toContain('Net op tijd.')
  sqlite.exec('drop trigger not_yet')
  server = await startServer()
  expect(section().text.startsWith('Net op tijd. ')).toBe(true)
  expect(sqlite.prepare('select count(*) from section_updates').pluck().get()).toBe(0)
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
})

test('a writer who was there when it was killed goes on in the same document', async () => {
  server = await startServer()
  const { url, kill } = server
  const writer = await write(server, 'Ervoor. ')
  await kill()
  typeInto(writer.doc, 'Erna. ')
  server = await startServer({ PORT: new URL(url).port })
  await until(() => section().text.includes('Erna. '))
  expect(section().text.split('Ervoor. ')).toHaveLength(2)
  expect(section().text.split('Erna. ')).toHaveLength(2)
})
