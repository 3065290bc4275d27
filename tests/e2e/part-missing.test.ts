import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo, hasCaret, openDemonstration, part, type Stage, startsToWrite } from './stage.ts'

const almelo = '/casussen/almelo-nieuwstraatkwartier'
let stage: Stage

beforeAll(async () => {
  stage = await openDemonstration()
})
afterAll(() => stage.close())

/** The connection goes for some files of ours. @returns brings it back */
async function without(page: Page, files: RegExp): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort())
  return () => page.unroute(files)
}

async function opensReaction(page: Page, words: string) {
  const form = part(page, 'De wijk').locator('details.react-form')
  await form.locator('summary').click()
  await form.getByLabel(/^Uw reactie/).fill(words)
  return form.getByLabel(/^Uw reactie/)
}

/** One way to try again: the button that asked for it gave its place, and the focus, to that. */
async function hasOneRetry(page: Page, gone: RegExp | string) {
  await retry(page).and(page.locator(':focus')).waitFor()
  expect(await page.getByRole('button', { name: gone }).count()).toBe(0)
}
const retry = (page: Page) => page.getByRole('button', { name: 'Probeer opnieuw' })
const reload = (page: Page) => page.getByRole('button', { name: 'Laad de pagina opnieuw' })

describe('who wants to write in a section while its editor cannot be loaded', () => {
  it.each([
    ['its script', /assets\/section-editor-.*\.js$/],
    ['what its script needs', /assets\/toolbar-.*\.js$/],
    ['its style', /assets\/toolbar-.*\.css$/],
  ])('for want of %s reads on, and writes once it can', async (_, files) => {
    const page = await stage.comesAs('aanspreekpunt')
    await goTo(page, almelo)
    const reaction = await opensReaction(page, 'Half geschreven')
    const back = await without(page, files)
    const region = part(page, 'De wijk')
    const standing = await region.locator('[data-react-on]').textContent()
    await region.getByRole('button', { name: /^Schrijf mee/ }).click()
    await region.getByRole('alert').filter({ hasText: 'U kunt nu niet schrijven' }).waitFor()
    expect(await region.locator('[data-react-on]').textContent()).toBe(standing)
    expect(await reload(page).count()).toBe(0)
    await hasOneRetry(page, 'Schrijf mee in “De wijk”')
    await back()
    await retry(page).click()
    const text = region.getByRole('textbox', { name: 'De tekst van “De wijk”' })
    await hasCaret(text)
    const tools = region.locator('.write-tools').first()
    expect(await tools.evaluate((one) => getComputedStyle(one).display)).toBe('flex')
    expect(await reaction.inputValue()).toBe('Half geschreven')
    await page.context().close()
  })

  it('may load the page again when trying again was in vain: there is a new version then', async () => {
    const page = await stage.comesAs('aanspreekpunt')
    await goTo(page, almelo)
    const reaction = await opensReaction(page, 'Half geschreven')
    const gone = /assets\/section-editor-.*\.js$/
    await page.route(gone, (route) => route.fulfill({ status: 404, body: '' }))
    const region = part(page, 'De wijk')
    await region.getByRole('button', { name: /^Schrijf mee/ }).click()
    await retry(page).click()
    await reload(page).waitFor()
    await region.getByText('Kopieer dat eerst.').waitFor()
    expect(await reaction.inputValue()).toBe('Half geschreven')
    await page.unroute(gone)
    await reload(page).click()
    await page.waitForEvent('load')
    await startsToWrite(page, 'De wijk')
    await page.context().close()
  })
})

describe('who tells a story while its editor cannot be loaded', () => {
  const plain = (page: Page) => page.locator('textarea').and(page.getByLabel(/^Vertel het verhaal erachter/))
  const storyEditor = /assets\/story-editor-.*\.js$/
  const missing = 'Opmaken met knoppen kan nu niet'

  it('goes on in the plain field, and has all of it in the editor once that is there', async () => {
    const page = await stage.comesAs('redacteur')
    await goTo(page, `${almelo}/vragen/nieuw`)
    await page.getByText('Meer vertellen').click()
    await plain(page).fill('Eerst dit.')
    const back = await without(page, storyEditor)
    await page.getByRole('button', { name: 'Opmaken met knoppen' }).click()
    await page.getByRole('alert').filter({ hasText: missing }).waitFor()
    expect(await plain(page).inputValue()).toBe('Eerst dit.')
    await hasOneRetry(page, 'Opmaken met knoppen')
    await plain(page).fill('Eerst dit.\n\nEn **dan** dat.')
    await back()
    await retry(page).click()
    const text = page.locator('.story-field .write-text')
    await text.getByText('Eerst dit.').waitFor()
    expect(await text.locator('strong').textContent()).toBe('dan')
    await page.context().close()
  })

  it('finds a draft that was made in it in the plain field, and keeps what is typed there', async () => {
    const page = await stage.comesAs('redacteur')
    await goTo(page, `${almelo}/dilemmas/nieuw`)
    await page.getByText('Meer vertellen').click()
    await page.getByRole('button', { name: 'Opmaken met knoppen' }).click()
    const text = page.locator('.story-field .write-text')
    await text.click()
    await text.pressSequentially('Uit de editor.')
    await page.getByText(/^Concept bewaard om/).waitFor()

    const back = await without(page, storyEditor)
    await goTo(page, `${almelo}/dilemmas/nieuw`)
    await page.getByRole('alert').filter({ hasText: missing }).waitFor()
    expect(await plain(page).inputValue()).toBe('Uit de editor.')
    await plain(page).fill('Uit de editor. En uit het veld.')
    await page.getByText(/^Concept bewaard om/).waitFor()
    await goTo(page, `${almelo}/dilemmas/nieuw`)
    expect(await plain(page).inputValue()).toBe('Uit de editor. En uit het veld.')
    await back()
    await page.getByLabel(/^Wat is het dilemma/).fill('Snel of samen')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.waitForURL(/snel-of-samen/)
    await page.getByText('Uit de editor. En uit het veld.').waitFor()
    await page.context().close()
  })
})
