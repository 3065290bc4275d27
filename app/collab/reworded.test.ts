import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { db } from '#db/client.server.ts'
import { sectionAuthors, sectionVersions } from '#db/schema/index.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, paragraph, type World } from '#tests/world.ts'
import { openWriter, typeInto, until, type Writer } from '#tests/writer.ts'
import { toText } from '../editor/render.ts'
import { reactOnPassage } from '../features/comments/commands.ts'
import { getThread } from '../features/comments/queries.ts'
import { share } from '../features/releases/commands.ts'
import { writeSection } from '../features/sections/commands.ts'
import { contentNow, documentNameOf, epochOf } from '../features/sections/document.ts'
import { readHistory } from '../features/sections/history.ts'
import { getSection } from '../features/sections/queries.ts'

const slug = 'nieuwstraat'
const key = 'de-wijk'

let world: World
let server: TestServer
const writers: Writer[] = []

beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
})
afterAll(() => server.stop())
beforeEach(() => {
  const children = ['Eerste alinea.', 'De flats worden koopwoningen, zegt men.'].flatMap(
    (one) => paragraph(one).root.children,
  )
  writeSection(world.actor('contact'), slug, key, { root: { type: 'root', children } })
  share(world.actor('contact'), slug, { section: key }, 'network')
})
afterEach(() => {
  for (const writer of writers.splice(0)) writer.leave()
})

function section() {
  const { section } = getSection(world.actor('contact'), slug, key)
  if (!section.working) throw new Error('not seen')
  return { ...section, text: section.working.text }
}

async function join(who: 'contact' | 'editor'): Promise<Writer> {
  const name = documentNameOf(section())
  const writer = openWriter({ url: server.url, cookie: cookieOf(world.personIds[who]), name })
  writers.push(writer)
  expect(await writer.opened).toBe('open')
  return writer
}

let asked = 0
function suggest(suggestion: string, quote = 'koopwoningen'): string {
  const given = { sectionKey: key, kind: 'idea', audience: 'shared', text: `Liever zo ${++asked}` } as const
  const pointed = { quote, before: '', after: '', suggestion }
  return reactOnPassage(world.actor('expert'), slug, given, pointed) ?? ''
}

const takeOver = (id: string, who?: 'contact' | 'editor') => act(id, 'take', who)
const takeBack = (id: string) => act(id, 'putBack')

async function act(
  id: string,
  what: 'take' | 'putBack',
  who: 'contact' | 'editor' = 'contact',
): Promise<number> {
  const answer = await fetch(`${server.url}/casussen/${slug}/reacties/${id}/afhandeling`, {
    method: 'POST',
    headers: { cookie: cookieOf(world.personIds[who]) },
    body: new URLSearchParams({ [what]: '1', from: 'thread' }),
    redirect: 'manual',
  })
  return answer.status
}

const reworded = 'De flats worden koop- en huurwoningen, zegt men.'

describe('a suggestion that is taken over while people write', () => {
  test('reaches everybody who writes, who go on in the same document', async () => {
    const [contact, editor] = [await join('contact'), await join('editor')]
    const epoch = epochOf(section().id)
    expect(await takeOver(suggest('koop- en huurwoningen'))).toBe(302)
    await until(() => [contact, editor].every((one) => one.words().includes(reworded)))
    expect(section().text).toBe(`Eerste alinea.\n\n${reworded}`)
    expect(epochOf(section().id)).toBe(epoch)
    await editor.type('Verder. ')
    await until(() => contact.words() === `Verder. Eerste alinea.${reworded}`)
    expect(section().text).toBe(`Verder. Eerste alinea.\n\n${reworded}`)
    expect([contact, editor].flatMap(({ closed }) => closed)).toEqual([])
  })

  test('stands in the history in both names, between the sittings of who wrote before and after it', async () => {
    const editor = await join('editor')
    await editor.type('Voor. ')
    await takeOver(suggest('huurwoningen'))
    await editor.type('Na. ')
    const { sittings } = readHistory(world.actor('contact'), slug, key)
    expect(sittings.slice(0, 3).map(({ authors }) => authors.toSorted())).toEqual([
      ['editor'],
      ['contact', 'expert'],
      ['editor'],
    ])
  })

  test('leaves the words of the last moment, which no page shows yet', async () => {
    const editor = await join('editor')
    typeInto(editor.doc, 'Net getypt. ')
    await until(() => toText(contentNow(section().id)).startsWith('Net getypt. '))
    expect(await takeOver(suggest('huurwoningen'))).toBe(302)
    await until(
      () => section().text === 'Net getypt. Eerste alinea.\n\nDe flats worden huurwoningen, zegt men.',
    )
    await until(() => editor.words().includes('huurwoningen'))
  })

  test('joins what somebody wrote without a connection, in another paragraph and in the same', async () => {
    const editor = await join('editor')
    editor.socket.disconnect()
    await until(() => editor.closed.length > 0)
    typeInto(editor.doc, 'In de trein. ')
    const second = editor.doc.get('root', Y.XmlText).toDelta()[1].insert as Y.XmlText
    second.insert(second.length, ' Zeker weten.')
    const id = suggest('koop- en huurwoningen')
    expect(await takeOver(id)).toBe(302)
    expect(section().text).toBe(`Eerste alinea.\n\n${reworded}`)
    void editor.socket.connect()
    const all = `In de trein. Eerste alinea.\n\n${reworded} Zeker weten.`
    await until(() => section().text === all)
    expect(editor.words()).toBe(all.replace('\n\n', ''))
    expect(getThread(world.actor('expert'), slug, id).seen.settlement?.disposition).toBe('taken_over')
  })

  test('over several paragraphs leaves what others write beside its words, connected or not', async () => {
    const [contact, editor] = [await join('contact'), await join('editor')]
    editor.socket.disconnect()
    await until(() => editor.closed.length > 0)
    typeInto(editor.doc, 'In de trein. ')
    await contact.type('Hier. ')
    const quote = 'Eerste alinea.\n\nDe flats worden koopwoningen, zegt men.'
    const id = suggest('Eerste lid.\nTweede lid.\nDe flats worden huurwoningen, zegt men.', quote)
    expect(await takeOver(id)).toBe(302)
    const [first, ...others] = ['Eerste lid.', 'Tweede lid.', 'De flats worden huurwoningen, zegt men.']
    await until(() => contact.words() === `Hier. ${[first, ...others].join('')}`)
    void editor.socket.connect()
    await until(() => /^(Hier\. In de trein\. |In de trein\. Hier\. )Eerste lid/.test(section().text))
    expect(section().text.split('\n\n').slice(1)).toEqual(others)
    await until(() => editor.words() === contact.words())
    await contact.type('Verder. ')
    await until(() => editor.words().startsWith('Verder. '))
    expect(contact.closed).toEqual([])
  })

  test('goes again from who writes there when it is taken back, and what they wrote stays', async () => {
    const editor = await join('editor')
    const id = suggest('koop- en huurwoningen')
    expect(await takeOver(id)).toBe(302)
    await until(() => editor.words().includes(reworded))
    await editor.type('Verder. ')
    expect(await takeBack(id)).toBe(302)
    const all = 'Verder. Eerste alinea.\n\nDe flats worden koopwoningen, zegt men.'
    await until(() => editor.words() === all.replace('\n\n', ''))
    expect(section().text).toBe(all)
    await editor.type('Nog meer. ')
    expect(section().text).toBe(`Nog meer. ${all}`)
    expect(editor.closed).toEqual([])
    expect(await takeBack(id)).toBe(302)
    expect(section().text).toBe(`Nog meer. ${all}`)
  })

  test('is refused, and changes nothing, when somebody just wrote other words there', async () => {
    const editor = await join('editor')
    const id = suggest('huurwoningen')
    const second = editor.doc.get('root', Y.XmlText).toDelta()[1].insert as Y.XmlText
    second.delete(1, second.length - 1)
    second.insert(1, 'Er komt een park.')
    await until(() => toText(contentNow(section().id)).includes('park'))
    expect(await takeOver(id)).toBe(422)
    await until(() => section().text === 'Eerste alinea.\n\nEr komt een park.')
    expect(getThread(world.actor('expert'), slug, id).seen.isOpen).toBe(true)
  })

  test('is written by who took it over, also in the ledger of the document', async () => {
    const { id } = section()
    const before = db.select().from(sectionVersions).where(eq(sectionVersions.sectionId, id)).all().length
    expect(await takeOver(suggest('huurwoningen'), 'editor')).toBe(302)
    expect(db.select().from(sectionAuthors).where(eq(sectionAuthors.sectionId, id)).all()).toMatchObject([
      { epoch: epochOf(id), personId: world.personIds.editor },
    ])
    expect(db.select().from(sectionVersions).where(eq(sectionVersions.sectionId, id)).all()).toHaveLength(
      before + 1,
    )
  })
})
