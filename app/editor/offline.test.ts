import { eq } from 'drizzle-orm'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeSection } from '#app/features/sections/commands.ts'
import { loadSectionDocument } from '#app/features/sections/document.ts'
import { getSection } from '#app/features/sections/queries.ts'
import { db, sqlite } from '#db/client.server.ts'
import { coalitionMembers } from '#db/schema/index.ts'
import { openBrowser } from '#tests/browser.ts'
import { atWork, goTo, hasCaret } from '#tests/e2e/stage.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, paragraph, type World } from '#tests/world.ts'
import { until } from '#tests/writer.ts'
import { stateToRichText } from './document.ts'
import { toText } from './render.ts'

let world: World
let server: TestServer
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})
beforeEach(async () => {
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
})
afterEach(() => context.close())

type Name = 'contact' | 'editor'

async function signIn(who: Name): Promise<void> {
  const [name = '', value = ''] = cookieOf(world.personIds[who]).split('=')
  await context.addCookies([{ name, value, url: server.url }])
}

async function open(path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${server.url}${path}`)
  await atWork(page)
  return page
}

async function startWriting(page: Page): Promise<void> {
  await part(page).getByRole('button', { name: 'Schrijf mee' }).click()
  await hasCaret(text(page))
  await part(page).getByText('U kunt schrijven').waitFor()
}

/** The same section at another desk, in a browser of somebody else. */
async function openOffice(): Promise<Page> {
  const other = await browser.newContext()
  const [name = '', value = ''] = cookieOf(world.personIds.editor).split('=')
  await other.addCookies([{ name, value, url: server.url }])
  const page = await other.newPage()
  await goTo(page, `${server.url}/casussen/nieuwstraat`)
  await startWriting(page)
  return page
}

/** Types at the start, without a network, and waits until the page says where the words are. */
async function writeWithoutNetwork(page: Page, words: string): Promise<void> {
  await context.setOffline(true)
  await text(page).press('Control+Home')
  await page.keyboard.type(words)
  await part(page).getByText('uw tekst staat op dit apparaat').waitFor()
  await settled(page)
}

/** What the browser was writing to its disk is there: a transaction that begins now comes after it. */
function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('tussenstap:')) continue
      await new Promise<void>((done) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => {
          const transaction = request.result.transaction(['updates', 'custom'])
          transaction.objectStore('updates').count()
          transaction.oncomplete = () => done(request.result.close())
        }
      })
    }
  })
}

function keptOnDevice(page: Page): Promise<string[]> {
  return page.evaluate(async () =>
    (await indexedDB.databases())
      .map(({ name = '' }) => name)
      .filter((name) => name.startsWith('tussenstap:')),
  )
}

const part = (page: Page) => page.locator('#de-wijk')
const text = (page: Page) => page.locator('#de-wijk .write-text')
const unsent = (page: Page) => page.getByRole('complementary', { name: 'Wat nog niet was verstuurd' })
const copy = (page: Page) => page.getByRole('region', { name: 'Uw woorden staan alleen nog op dit apparaat' })

function section() {
  const { working } = getSection(world.actor('contact'), 'nieuwstraat', 'de-wijk').section
  if (!working) throw new Error('not seen')
  return working
}

/** What would be read back if the process died now. */
function onDisk(): string {
  const { id } = section()
  const epoch = sqlite.prepare('select epoch from section_documents where section_id = ?').pluck().get(id)
  return toText(stateToRichText(loadSectionDocument(id, Number(epoch ?? 1)).state))
}

function endSeat(who: Name, endedAt: number | null): void {
  db.update(coalitionMembers)
    .set({ endedAt })
    .where(eq(coalitionMembers.personId, world.personIds[who]))
    .run()
}

describe('words written without a connection', () => {
  test('survive the closing of the window, and are sent from any page when there is a connection again', async () => {
    await signIn('contact')
    const train = await open('/casussen/nieuwstraat')
    await startWriting(train)
    await writeWithoutNetwork(train, 'In de trein. ')
    await train.close()
    expect(onDisk()).not.toContain('In de trein.')

    await context.setOffline(false)
    const desk = await open('/overzicht')
    await unsent(desk).getByText('is verstuurd en bewaard').waitFor()
    expect(onDisk()).toContain('In de trein. ')
    await until(() => section().text.includes('In de trein. '))
    await expect.poll(() => keptOnDevice(desk)).toEqual([])
    await unsent(desk).getByRole('button', { name: 'Sluit' }).click()
    await unsent(desk).waitFor({ state: 'detached' })
  })

  test('join what another wrote meanwhile', async () => {
    await signIn('contact')
    const train = await open('/casussen/nieuwstraat')
    await startWriting(train)
    await writeWithoutNetwork(train, 'Van onderweg. ')

    const office = await openOffice()
    await text(office).press('Control+End')
    await office.keyboard.type(' Van kantoor.')
    await part(office)
      .getByText(/Bewaard om/)
      .waitFor()

    await context.setOffline(false)
    await text(train).getByText('Van kantoor.').waitFor()
    await text(office).getByText('Van onderweg.').waitFor()
    await part(train)
      .getByText(/Bewaard om/)
      .waitFor()
    expect(onDisk()).toContain('Van onderweg. ')
    expect(onDisk()).toContain(' Van kantoor.')
    await office.context().close()
  })

  test('are offered as a copy, and not stored, when the text was written anew meanwhile', async () => {
    await signIn('contact')
    const train = await open('/casussen/nieuwstraat')
    await startWriting(train)
    await writeWithoutNetwork(train, 'Te laat. ')
    await train.close()
    writeSection(world.actor('contact'), 'nieuwstraat', 'de-wijk', paragraph('Opnieuw begonnen.'))

    await context.setOffline(false)
    const desk = await open('/overzicht')
    await copy(desk).waitFor()
    expect(await copy(desk).getByLabel('Uw woorden').inputValue()).toContain('Te laat. ')
    await copy(desk).getByRole('button', { name: 'Kopieer' }).click()
    await copy(desk).getByText('Gekopieerd.').waitFor()
    expect(await desk.evaluate(() => navigator.clipboard.readText())).toContain('Te laat. ')
    expect(onDisk()).toBe('Opnieuw begonnen.')

    // They stay until their writer is done with them.
    await desk.reload()
    await atWork(desk)
    await copy(desk).getByRole('button', { name: 'Verwijder van dit apparaat' }).click()
    await copy(desk).getByRole('button', { name: 'Ja, verwijder deze woorden' }).click()
    await copy(desk).waitFor({ state: 'detached' })
    await expect.poll(() => keptOnDevice(desk)).toEqual([])
  })

  test('are offered as a copy to who lost the right to write meanwhile, in the window where they stand', async () => {
    await signIn('editor')
    const train = await open('/casussen/nieuwstraat')
    await startWriting(train)
    await writeWithoutNetwork(train, 'Niet meer van mij. ')
    endSeat('editor', Date.now())
    try {
      await context.setOffline(false)
      await copy(train).waitFor()
      expect(await copy(train).getByLabel('Uw woorden').inputValue()).toContain('Niet meer van mij. ')
      expect(onDisk()).not.toContain('Niet meer van mij.')
    } finally {
      endSeat('editor', null)
    }
  })

  test('are not shown to somebody else on the same device', async () => {
    await signIn('contact')
    const train = await open('/casussen/nieuwstraat')
    await startWriting(train)
    await writeWithoutNetwork(train, 'Alleen van contact. ')
    await train.close()
    await context.setOffline(false)
    await context.clearCookies()
    await signIn('editor')
    const page = await open('/overzicht')
    await page.waitForTimeout(500)
    expect(await unsent(page).count()).toBe(0)
    expect(onDisk()).not.toContain('Alleen van contact.')
    await context.clearCookies()
    await signIn('contact')
    await page.reload()
    await unsent(page).getByText('is verstuurd en bewaard').waitFor()
  })

  test('are asked about at sign-out, and go only after a yes', async () => {
    await signIn('contact')
    // Before there is anything on the device: a page that finds words sends them as soon as there is a connection.
    const profile = await open('/profiel')
    const train = await open('/casussen/nieuwstraat')
    await startWriting(train)
    await writeWithoutNetwork(train, 'Nooit verstuurd. ')
    const signOut = profile.getByRole('button', { name: 'Log uit', exact: true })
    await signOut.click()
    await profile.getByRole('dialog').getByText('“De wijk”').waitFor()
    await profile.getByRole('button', { name: 'Blijf ingelogd' }).click()
    expect(await keptOnDevice(profile)).toHaveLength(1)
    await train.close()

    await context.setOffline(false)
    await signOut.click()
    await profile.getByRole('button', { name: 'Log uit en verwijder ze' }).click()
    await profile.waitForURL(`${server.url}/`)
    await expect.poll(() => keptOnDevice(profile)).toEqual([])
    expect(onDisk()).not.toContain('Nooit verstuurd.')
  })
})

test('a column more than a table can have, because two added one, is offered as a copy for as long as it stands on the device, and does not come back once it is taken off', async () => {
  await signIn('contact')
  const train = await open('/casussen/nieuwstraat')
  await startWriting(train)
  await paste(train, `<table><tr>${'<td>vak</td>'.repeat(63)}</tr></table>`)
  await until(() => onDisk().includes('vak'))
  const office = await openOffice()

  await writeWithoutNetwork(train, 'Onderweg. ')
  for (const page of [train, office]) {
    await text(page).locator('td').last().click()
    await part(page).getByRole('button', { name: 'Kolom erbij' }).click()
    await text(page).locator('td').nth(63).waitFor()
  }
  await part(office).getByRole('button', { name: 'Kolom erbij', disabled: true }).waitFor()
  await part(office)
    .getByText(/Bewaard om/)
    .waitFor()
  await office.context().close()
  await context.setOffline(false)
  await copy(train).first().waitFor()
  await settled(train)
  await train.close()

  const page = await open('/casussen/nieuwstraat')
  await part(page).getByRole('button', { name: 'Schrijf mee' }).click()
  await part(page).getByText('Iets in deze tekst kan hier niet worden bewaard').waitFor()
  await part(page).getByRole('button', { name: 'Verwijder van dit apparaat' }).click()
  await part(page).getByRole('button', { name: 'Ja, verwijder deze woorden' }).click()
  await expect.poll(() => keptOnDevice(page)).toEqual([])

  await page.reload()
  await atWork(page)
  await startWriting(page)
  expect(await text(page).locator('td').count()).toBe(64)
})

async function paste(page: Page, html: string): Promise<void> {
  await text(page).press('Control+End')
  await text(page).evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

test('nobody is held back at the door who may not write any more and has nothing unsent', async () => {
  await signIn('contact')
  const page = await open('/casussen/nieuwstraat')
  await startWriting(page)
  await page.keyboard.type('Bewaard. ')
  await part(page)
    .getByText(/Bewaard om/)
    .waitFor()
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  // The editor stays where it is while the page is not drawn again.
  await page.route('**/*.data*', (route) => route.abort())
  writeSection(world.actor('editor'), 'nieuwstraat', 'de-wijk', paragraph('Anders.'))
  await part(page).getByText('U kunt hier niet meer schrijven').waitFor()
  await page.reload()
  expect(asked).toEqual([])
})

test('nothing stays on the device of what was saved', async () => {
  await signIn('contact')
  const page = await open('/casussen/nieuwstraat')
  await startWriting(page)
  await page.keyboard.type('Bewaard. ')
  await part(page)
    .getByText(/Bewaard om/)
    .waitFor()
  expect(await keptOnDevice(page)).toHaveLength(1)
  await part(page).getByRole('button', { name: 'Klaar' }).click()
  await part(page).getByRole('button', { name: 'Schrijf mee' }).waitFor()
  await expect.poll(() => keptOnDevice(page)).toEqual([])
})
