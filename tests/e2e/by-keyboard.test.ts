import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atWork, goTo, openDemonstration, part, type Stage, startsToWrite } from './stage.ts'

const almelo = '/casussen/almelo-nieuwstraatkwartier'
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

  it('goes along the bar, and along the tools of the editor, and the page stays where it is', async () => {
    const reader = await stage.comesAs('redacteur', { reducedMotion: 'reduce' })
    await goTo(reader, '/casussen/almelo-nieuwstraatkwartier')
    const place = () => reader.evaluate(() => Math.round(scrollY))
    await reader.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }))
    await expect.poll(place).toBe(2000)
    await reader.keyboard.press('/')
    for (let stop = 0; stop < 4; stop++) await reader.keyboard.press('Tab')
    await hasFocus(reader.locator('.places a:focus'))
    expect(await place()).toBe(2000)
    await startsToWrite(reader, 'De wijk')
    await reader.keyboard.press('Tab')
    await hasFocus(reader.getByRole('button', { name: 'Kop', exact: true }))
    const before = await place()
    for (let stop = 0; stop < 4; stop++) await reader.keyboard.press('Tab')
    await hasFocus(reader.getByRole('button', { name: 'Lijst', exact: true }))
    expect(await place()).toBe(before)
    await reader.context().close()
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

  it('each reaction has buttons that say about which one they are', async () => {
    await goTo(page, `${almelo}/reacties`)
    const acts = page.getByRole('main').locator('.react > .acts > details > summary')
    const names = await acts.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    expect(names.length).toBeGreaterThan(4)
    expect(new Set(names).size).toBe(names.length)
    expect(names[0]).toMatch(/^Antwoord: .+ van .+, “.+”$/)
    const details = page.getByRole('main').locator('.react > .acts > details')
    for (const n of [0, 1, 2, 3]) await details.nth(n).locator('> summary').click()
    const sending = details.locator('form button[type="submit"]')
    await expect.poll(() => sending.count()).toBeGreaterThan(3)
    const sent = await sending.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    expect(new Set(sent).size).toBe(sent.length)
    await goTo(page, '/vergelijken?casus=almelo-nieuwstraatkwartier&casus=amsterdam-bijlmermeer')
    const passages = await page.getByRole('link', { name: /^Lees de passage/ }).allTextContents()
    expect(passages.length).toBeGreaterThan(4)
    expect(new Set(passages).size).toBe(passages.length)
    await goTo(page, almelo)
    const sharings = await page.locator('main .sharing > a').allTextContents()
    expect(sharings.length).toBeGreaterThan(2)
    expect(new Set(sharings).size).toBe(sharings.length)
  })

  it('moves a dilemma to the end, and hears where it stands', async () => {
    await goTo(page, `${almelo}/dilemmas`)
    const rows = page.locator('.item-rows > li')
    const count = await rows.count()
    const title = await rows.nth(-2).locator('.item-title').innerText()
    await rows.nth(-2).getByRole('button', { name: 'Omlaag' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText(`‘${title}’ staat nu op plaats ${count} van ${count}.`).waitFor()
    expect(await rows.last().evaluate((row) => row.contains(document.activeElement))).toBe(true)
  })

  it('hears that a phase was saved, and what is no longer shared', async () => {
    await goTo(page, `${almelo}/interventies`)
    await page.getByRole('button', { name: 'Bewaar fase' }).first().focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('status')
      .getByText(/^Bewaard: de fase van ‘.+’ is .+\.$/)
      .waitFor()
    await goTo(page, `${almelo}/onderdelen/gewenste-opbrengsten/deling`)
    await page.getByRole('button', { name: 'Deel dit niet langer' }).focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('status')
      .getByText(/^Niet meer gedeeld/)
      .waitFor()
    await hasFocus(page.getByRole('button', { name: 'Maak ongedaan' }))
  })

  it('goes on in the page when what was pressed is not there any more', async () => {
    const press = async (what: Locator) => {
      await what.focus()
      await page.keyboard.press('Enter')
    }
    await goTo(page, '/zoeken?q=buurt&soort=casus')
    await press(page.locator('.chosen a').first())
    await page.waitForURL((url) => !url.searchParams.has('soort'))
    await hasFocus(page.getByRole('main'))
    await press(page.getByRole('main').getByRole('button', { name: 'Bewaar', exact: true }))
    await press(page.getByRole('button', { name: 'Verwijder ‘buurt’' }))
    const said = page.getByRole('status').filter({ hasText: 'Verwijderd.' })
    await hasFocus(said)
    await tabTo(said.getByRole('button', { name: 'Zet terug' }))
    await page.keyboard.press('Enter')
    await hasFocus(page.getByRole('status').filter({ hasText: 'Teruggezet.' }))
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
