import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser } from '#tests/browser.ts'
import { atWork } from '#tests/e2e/stage.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, paragraph, type World } from '#tests/world.ts'
import { until } from '#tests/writer.ts'
import { reactOnPassage } from '../features/comments/commands.ts'
import { share } from '../features/releases/commands.ts'
import { writeSection } from '../features/sections/commands.ts'
import { epochOf } from '../features/sections/document.ts'
import { getSection } from '../features/sections/queries.ts'

const slug = 'nieuwstraat'
const key = 'de-wijk'
const words = (text: string, format = 0) => ({ type: 'text' as const, text, format })

let world: World
let server: TestServer
let browser: Browser
const complaints: string[] = []

beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})
beforeEach(() => {
  const contact = world.actor('contact')
  writeSection(contact, slug, key, {
    root: {
      type: 'root',
      children: [
        ...paragraph('Eerste alinea.').root.children,
        {
          type: 'paragraph',
          children: [words('De '), words('oude', 1), words(' flats worden koopwoningen, zegt men.')],
        },
      ],
    },
  })
  share(contact, slug, { section: key }, 'network')
})

async function openCase(who: 'contact' | 'editor'): Promise<Page> {
  const [name = '', value = ''] = cookieOf(world.personIds[who]).split('=')
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await context.addCookies([{ name, value, url: server.url }])
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(`${who}: ${error.message}`))
  await page.goto(`${server.url}/casussen/${slug}`)
  await atWork(page)
  await part(page).getByRole('button', { name: 'Schrijf mee' }).click()
  await part(page).getByText('U kunt schrijven').waitFor()
  return page
}

const part = (page: Page) => page.locator(`#${key}`)
const text = (page: Page) => page.locator(`#${key} .write-text`)
const bold = (page: Page) => text(page).locator('strong')
const takeOver = (page: Page) => part(page).getByRole('button', { name: 'Neem dit voorstel over' })

function suggest(text: string, quote: string, suggestion: string): void {
  const given = { sectionKey: key, kind: 'idea', audience: 'shared', text } as const
  reactOnPassage(world.actor('expert'), slug, given, { quote, before: '', after: '', suggestion })
}

function section() {
  const { working } = getSection(world.actor('contact'), slug, key).section
  if (!working) throw new Error('not seen')
  return working
}

test('what somebody takes over beside the text they write comes in it, for everybody who writes there', async () => {
  suggest('Liever zo', 'oude flats worden koopwoningen', 'hoge flats worden koop- en huurwoningen')
  const epoch = epochOf(section().id)
  const [contact, editor] = [await openCase('contact'), await openCase('editor')]
  await text(editor).press('Control+End')
  await editor.keyboard.type(' Nog iets.')
  await text(contact).getByText('Nog iets.').waitFor()
  await takeOver(contact).click()
  for (const page of [contact, editor]) {
    await text(page).getByText('flats worden koop- en huurwoningen, zegt men. Nog iets.').waitFor()
    expect(await bold(page).innerText()).toBe('hoge')
  }
  // The editor's cursor stands where it stood.
  await editor.keyboard.type(' Verder.')
  await text(contact).press('Control+Home')
  await contact.keyboard.type('Vooraan. ')
  const all =
    'Vooraan. Eerste alinea.\n\nDe hoge flats worden koop- en huurwoningen, zegt men. Nog iets. Verder.'
  await until(() => section().text === all)
  expect(epochOf(section().id)).toBe(epoch)
  await part(contact).getByText('✓ Overgenomen').waitFor()
  for (const page of [contact, editor]) await page.context().close()
})

test('words written without a connection join what was taken over meanwhile', async () => {
  suggest('Anders', 'koopwoningen', 'huurwoningen')
  const [train, office] = [await openCase('contact'), await openCase('editor')]
  await train.context().setOffline(true)
  await text(train).press('Control+Home')
  await train.keyboard.type('In de trein. ')
  await part(train).getByText('uw tekst staat op dit apparaat').waitFor()
  await takeOver(office).click()
  await text(office).getByText('flats worden huurwoningen').waitFor()
  expect(section().text).not.toContain('In de trein.')

  await train.context().setOffline(false)
  await text(train).getByText('flats worden huurwoningen').waitFor()
  await until(
    () => section().text === 'In de trein. Eerste alinea.\n\nDe oude flats worden huurwoningen, zegt men.',
  )
  await text(office).getByText('In de trein. Eerste alinea.').waitFor()
  expect(await train.getByText('Uw woorden staan alleen nog op dit apparaat').count()).toBe(0)
  for (const page of [train, office]) await page.context().close()
})

test('nobody’s browser complained', () => expect(complaints).toEqual([]))
