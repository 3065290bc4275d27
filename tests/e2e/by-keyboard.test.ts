import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atWork, openDemonstration, part, type Stage } from './stage.ts'

let stage: Stage
let page: Page

beforeAll(async () => {
  stage = await openDemonstration()
  page = await stage.comesAs('aanspreekpunt')
  await atWork(page)
})
afterAll(() => stage.close())

/** In order: each goes on where the one before it left. No test here touches a mouse. */
describe('with the keyboard alone', () => {
  it('the first stop is a way past the bar', async () => {
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Naar de inhoud' })
    await hasFocus(skip)
    expect(await skip.isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    await hasFocus(page.getByRole('main'))
  })

  it('searches, chooses a suggestion with the arrows, and is on the case', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('nieuwstraat')
    await page
      .getByRole('option', { name: /^Nieuwstraatkwartier/ })
      .first()
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Nieuwstraatkwartier' }).waitFor()
  })

  it('opens the editor, types, stops, and comes back where it began', async () => {
    const start = part(page, 'De wijk').getByRole('button', { name: /^Schrijf mee/ })
    await tabTo(start)
    await page.keyboard.press('Enter')
    const text = page.getByRole('textbox', { name: 'De tekst van “De wijk”' })
    await hasFocus(text)
    await page.keyboard.type('Met de toetsen. ')
    await part(page, 'De wijk')
      .getByText(/^Bewaard om/)
      .waitFor()
    const done = part(page, 'De wijk').getByRole('button', { name: 'Klaar' })
    await tabTo(done, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await part(page, 'De wijk').getByText('Met de toetsen.').waitFor()
    await hasFocus(start)
  })

  it('reacts on it', async () => {
    const beside = part(page, 'De wijk')
    await tabTo(beside.getByText('Reageer op De wijk'))
    await page.keyboard.press('Enter')
    await tabTo(beside.getByRole('radio', { name: /^Vraag/ }))
    await page.keyboard.press('Space')
    await tabTo(beside.getByLabel(/^Uw reactie/))
    await page.keyboard.type('Kan dit ook zonder muis?')
    await tabTo(beside.getByRole('button', { name: 'Plaats reactie' }))
    await page.keyboard.press('Enter')
    await beside.getByRole('article').getByText('Kan dit ook zonder muis?').waitFor()
  })

  it('no browser complained', () => expect(stage.complaints).toEqual([]))
})

const hasFocus = (what: Locator) =>
  expect.poll(() => what.evaluate((element) => element === document.activeElement)).toBe(true)

/** Presses Tab until the focus is there, as often as somebody would before they give up. */
async function tabTo(what: Locator, key = 'Tab'): Promise<void> {
  const element = await what.elementHandle()
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key)
    if (await page.evaluate((wanted) => wanted === document.activeElement, element)) return
  }
  throw new Error(`${what} cannot be reached with ${key}`)
}
