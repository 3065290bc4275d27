import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectNoViolationsInAnyGuise } from '#tests/axe.ts'
import { openBrowser } from '#tests/browser.ts'
import { atWork, goTo } from '#tests/e2e/stage.ts'
import { offerToReact, selectWords } from '#tests/select-words.ts'
import { cookieOf, signedIn, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, paragraph, type World } from '#tests/world.ts'
import { share } from '../releases/commands.ts'
import { writeSection } from '../sections/commands.ts'

const slug = 'nieuwstraat'
const key = 'de-wijk'
const before = 'De flats worden vervangen door koopwoningen. Bewoners keren terug als zij dat willen.'
const after = 'De flats worden vervangen door koop- en huurwoningen. Bewoners keren terug als zij dat willen.'

let world: World
let server: TestServer
let browser: Browser
const complaints: string[] = []

beforeAll(async () => {
  world = buildWorld()
  write(before)
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

function write(words: string): void {
  const contact = world.actor('contact')
  writeSection(contact, slug, key, paragraph(words))
  share(contact, slug, { section: key }, 'network')
}

async function open(who: 'expert' | 'contact', options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await signedIn(browser, server.url, world.personIds[who], {
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${server.url}/casussen/${slug}`)
  if (options.javaScriptEnabled !== false) await atWork(page)
  return page
}

const select = (page: Page, words: string) => selectWords(page.locator(`#${key} .written p`).first(), words)
const mark = (page: Page) => page.locator(`#${key} mark.passage`)
const notes = (page: Page) => page.getByRole('group', { name: 'Reacties op deze alinea' })

describe('an expert who selects words', () => {
  test('gets the whole of a word they left half of, and hears in place what the form still needs', async () => {
    const page = await open('expert')
    await select(page, 'lats worden vervang')
    await offerToReact(page).click()
    const dialog = page.getByRole('dialog', { name: 'Reageer op deze woorden' })
    await dialog.locator('.quote').getByText('flats worden vervangen', { exact: true }).waitFor()
    await dialog.getByLabel('Uw reactie').fill('Wie zegt dat?')
    await dialog.getByRole('button', { name: 'Plaats reactie' }).click()
    await dialog.getByText('Kies wat voor reactie het is.').waitFor()
    expect(await dialog.getByLabel('Uw reactie').inputValue()).toBe('Wie zegt dat?')
    await dialog.getByLabel('Vraag').and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.context().close()
    expect(complaints.splice(0)).toEqual([expect.stringContaining('422')])
  })

  test('by keyboard has the offer under the next key, goes on from there, and comes back to it', async () => {
    const page = await open('expert')
    await select(page, 'flats worden')
    const [words, offer] = await Promise.all([
      page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0),
      offerToReact(page).boundingBox(),
    ])
    expect(Math.abs((offer?.y ?? 0) - words)).toBeLessThan(12)
    await page.keyboard.press('Tab')
    await offerToReact(page).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Reageer op deze woorden' })
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await offerToReact(page).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.locator(`#${key}`).locator(':focus').count()).toBe(1)
    await page.context().close()
  })

  test('reacts on just those, and finds them marked, with the reaction beside them', async () => {
    const page = await open('expert')
    await select(page, 'vervangen door koopwoningen')
    await offerToReact(page).click()
    const dialog = page.getByRole('dialog', { name: 'Reageer op deze woorden' })
    await dialog.locator('.quote').getByText('vervangen door koopwoningen').waitFor()
    await dialog.getByLabel('Idee').check()
    await dialog.getByLabel('Uw reactie').fill('Vergeet de huurders niet.')
    await dialog.getByText('Stel een andere tekst voor').click()
    await dialog.getByLabel('Uw voorstel').fill('vervangen door koop- en huurwoningen')
    await dialog.getByRole('button', { name: 'Plaats reactie' }).click()
    await mark(page).getByText('vervangen door koopwoningen').waitFor()
    await notes(page).getByText('Vergeet de huurders niet.').waitFor()
    await dialog.waitFor({ state: 'detached' })
    expect(await page.locator(`#${key} .written`).first().innerText()).toBe(before)

    // By keyboard from the words to what was said of them, and back.
    await mark(page).getByRole('link').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#reactie-/)
    await notes(page).getByRole('link', { name: 'vervangen door koopwoningen' }).click()
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#woorden-/)
    const [text, note] = [await mark(page).boundingBox(), await notes(page).boundingBox()]
    expect(note?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))

    await page.setViewportSize({ width: 360, height: 800 })
    const [narrow, under] = [await mark(page).boundingBox(), await notes(page).boundingBox()]
    expect(under?.y).toBeGreaterThan(narrow?.y ?? 0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.context().close()
  })

  test('reads them with axe silent, wide and narrow, light and dark', async () => {
    await expectNoViolationsInAnyGuise(browser, `${server.url}/casussen/${slug}#${key}`, {
      ready: (page) => notes(page).getByText('Vergeet de huurders niet.').waitFor(),
      cookie: cookieOf(world.personIds.expert),
    })
  })

  test('is offered nothing for words of two parts, or of what others said', async () => {
    const page = await open('expert')
    const button = offerToReact(page)
    await select(page, 'De flats')
    await page.evaluate(() => {
      const [first, last] = ['#de-wijk .written p', '#gedroomde-aanpak .written p'].map((at) =>
        document.querySelector(at),
      )
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, 1)
    })
    await button.waitFor({ state: 'detached' })
    await select(page, 'De flats')
    await button.waitFor()
    await notes(page)
      .locator('.says p')
      .evaluate((element) => getSelection()?.selectAllChildren(element))
    await button.waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('without script chooses a paragraph', async () => {
    const page = await open('expert', { javaScriptEnabled: false })
    await page.locator(`#${key}`).getByRole('link', { name: 'Reageer op een alinea' }).click()
    await page.getByLabel(before).check()
    await page.getByLabel('Vraag').check()
    await page.getByLabel('Uw reactie').fill('Wanneer is dat?')
    await page.getByRole('button', { name: 'Plaats reactie' }).click()
    await page.getByText('Wanneer is dat?').waitFor()
    expect(await page.locator('blockquote.quote').innerText()).toBe(before)
    await page.context().close()
  })
})

test('the coalition sees it while it writes, settles it, and the expert sees what was and what is', async () => {
  const contact = await open('contact')
  await notes(contact).getByText('Vergeet de huurders niet.').waitFor()
  await contact.locator(`#${key}`).getByRole('button', { name: 'Schrijf mee' }).click()
  await contact.locator(`#${key} .write-text`).waitFor()
  await notes(contact).getByText('Vergeet de huurders niet.').waitFor()
  write(after)
  await goTo(contact, `${server.url}/casussen/${slug}`)
  const note = notes(contact).getByRole('article', { name: 'Idee' })
  await note.getByText('Deze woorden zijn sindsdien veranderd.').waitFor()
  await note.getByText('Handel af', { exact: true }).click()
  await note.getByLabel('Wij nemen dit over').check()
  await note.getByRole('button', { name: 'Handel af' }).click()
  await note.getByText('✓ Overgenomen').waitFor()
  await contact.context().close()

  const expert = await open('expert')
  await goTo(expert, `${server.url}/overzicht`)
  await expert.getByText('Vergeet de huurders niet.').waitFor()
  const row = expert.getByRole('listitem').filter({ hasText: 'Vergeet de huurders niet.' })
  await row.getByText('Overgenomen').waitFor()
  expect(await row.locator('.what-changed ins').innerText()).toContain('huurwoningen')
  expect(await row.locator('.what-changed del').innerText()).toContain('koopwoningen')
  expect(complaints.filter((one) => !one.includes('ERR_'))).toEqual([])
  await expert.context().close()
})
