import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoViolations } from '../axe.ts'
import { openDemonstration, type Stage } from './stage.ts'

let stage: Stage
let participant: Page

beforeAll(async () => {
  stage = await openDemonstration()
  participant = await stage.comesAs('deelnemer')
})
afterAll(() => stage.close())

describe('a participant on the search page', () => {
  it('sees the answer follow what is typed, and keeps typing', async () => {
    await participant.goto('/zoeken')
    const question = participant.getByRole('searchbox', { name: 'Waarnaar zoekt u?' })
    await question.click()
    await participant.keyboard.type('herstruc')
    await heading(participant, 'herstruc').waitFor()
    await participant.keyboard.type('turering', { delay: 30 })
    await heading(participant, 'Resultaten voor herstructurering').waitFor()
    expect(await focused(participant)).toBe('vraag')
    expect(addressOf(participant)).toBe('/zoeken?q=herstructurering')
    expect(await participant.locator('#vraag').inputValue()).toBe('herstructurering')
  })

  it('ticks a kind with the keyboard, sees what is left, and the focus stays on the box', async () => {
    const box = participant.getByRole('checkbox', { name: /^Interventie/ })
    const left = Number((await participant.locator('label', { has: box }).locator('.n').textContent()) ?? '')
    await box.focus()
    await participant.keyboard.press('Space')
    await participant.waitForURL('**/zoeken?q=herstructurering&soort=interventie')
    await participant.getByRole('status').getByText(`${left} vindplaatsen`).waitFor()
    expect(await box.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await participant.locator('.hit .what b').allTextContents()).toEqual(
      Array(Math.min(left, 20)).fill('Interventie'),
    )
  })

  it('takes the choice away again by its chip, and the box knows', async () => {
    await participant.getByRole('link', { name: 'Interventie weghalen' }).click()
    await participant.waitForURL('**/zoeken?q=herstructurering')
    const box = participant.getByRole('checkbox', { name: /^Interventie/ })
    await expect.poll(() => box.isChecked()).toBe(false)
  })

  it('goes back one choice at a time, and the boxes and what was found go along', async () => {
    await participant.goto('/casussen')
    await participant.goto('/zoeken?q=wijk')
    const found = () => participant.getByRole('status').locator('b').textContent()
    const box = (name: RegExp) => participant.getByRole('checkbox', { name })
    const chip = (name: string) => participant.getByRole('link', { name: `${name} weghalen` })
    const ofAll = await found()
    await box(/^Interventie/).check()
    await chip('Interventie').waitFor()
    const ofOne = await found()
    await box(/^Dilemma/).check()
    await chip('Dilemma').waitFor()
    expect(new Set([ofAll, ofOne, await found()]).size).toBe(3)
    await participant.goBack()
    await chip('Dilemma').waitFor({ state: 'detached' })
    expect([addressOf(participant), await found()]).toEqual(['/zoeken?q=wijk&soort=interventie', ofOne])
    const ticked = () => Promise.all([/^Interventie/, /^Dilemma/].map((name) => box(name).isChecked()))
    await expect.poll(ticked).toEqual([true, false])
    await participant.goBack()
    await chip('Interventie').waitFor({ state: 'detached' })
    expect([addressOf(participant), await found()]).toEqual(['/zoeken?q=wijk', ofAll])
    await expect.poll(ticked).toEqual([false, false])
    await participant.goBack()
    await participant.waitForURL('**/casussen')
  })

  it('chooses on a telephone in a sheet that comes up and says what it leaves', async () => {
    const phone = await stage.comesAs('deelnemer', { viewport: { width: 360, height: 740 } })
    await phone.goto('/zoeken?q=wijk')
    const box = phone.getByRole('checkbox', { name: /^Dilemma/ })
    expect(await box.isVisible()).toBe(false)
    await phone.getByRole('button', { name: 'Verfijn' }).click()
    await box.check()
    await phone.waitForURL('**/zoeken?q=wijk&soort=dilemma')
    await phone.getByRole('link', { name: 'Dilemma weghalen' }).waitFor()
    const total = (await phone.getByRole('status').locator('b').textContent()) ?? ''
    await expectNoViolations(phone)
    await phone.getByRole('button', { name: `Toon ${Number.parseInt(total, 10)} vindplaatsen` }).click()
    await box.waitFor({ state: 'hidden' })
    await phone.getByRole('button', { name: 'Verfijn (1 gekozen)' }).waitFor()
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  it('keeps a search by a name, follows it, lets it go and has it back', async () => {
    await participant.goto('/zoeken?q=wijk&soort=dilemma&thema=herstructurering')
    await participant.getByLabel('Naam').fill('Dilemma’s over herstructurering')
    await participant.getByRole('button', { name: 'Bewaar', exact: true }).click()
    const item = participant.getByRole('listitem').filter({ hasText: 'Dilemma’s over herstructurering' })
    await item.getByText('‘wijk’ · Dilemma · Herstructurering').waitFor()
    await item.getByText(/in de laatste week/).waitFor()
    await item.getByRole('button', { name: /^Volg niet meer/ }).click()
    await participant.getByText('U volgt deze zoekvraag niet meer.').waitFor()
    await item.getByRole('button', { name: /^Verwijder/ }).click()
    await participant.getByText('U hebt nog niets bewaard.').waitFor()
    await participant.getByRole('button', { name: 'Zet terug' }).click()
    await item.getByRole('link', { name: 'Dilemma’s over herstructurering' }).click()
    await participant.waitForURL('**/zoeken?q=wijk&soort=dilemma&thema=herstructurering')
    await participant.getByText('Onder de naam ‘Dilemma’s over herstructurering’.').waitFor()
    await participant.getByRole('link', { name: 'Uw bewaarde zoekvragen (1)' }).waitFor()
  })

  it('finds by a compound that is misspelt, filters, opens it, and can have it literally after all', async () => {
    await participant.goto('/zoeken')
    await participant.locator('#vraag').fill('waterbedefekt')
    await participant.getByRole('main').getByRole('button', { name: 'Zoek', exact: true }).click()
    await participant.getByText('Resultaten voor waterbedeffect in plaats van waterbedefekt.').waitFor()
    await participant.getByText('klinkt als waterbedefekt').first().waitFor()
    const marks = await participant.locator('.hit').first().locator('mark').allTextContents()
    expect(marks.join(' ')).toMatch(/waterbedeffect/i)
    await participant.getByRole('checkbox', { name: /^Kennisbron/ }).check()
    await participant.getByRole('link', { name: 'Kennisbron weghalen' }).waitFor()
    const title = participant.locator('.hit h3 a').first()
    const name = (await title.textContent()) ?? ''
    await title.click()
    await heading(participant, name).waitFor()
    await participant.goBack()
    await participant.getByRole('link', { name: 'Zoek toch letterlijk' }).click()
    await participant.getByRole('heading', { level: 2, name: 'Niets gevonden voor waterbedefekt' }).waitFor()
    await participant.getByRole('link', { name: 'Zoek ook andere vormen van het woord' }).click()
    await participant.getByRole('link', { name: 'Zoek toch letterlijk' }).waitFor()
  })

  it('finds nothing of what a coalition keeps to itself, by any road, while the coalition finds it by each', async () => {
    const contact = await stage.comesAs('aanspreekpunt')
    const roads = [
      '/zoeken?q=programmabureau',
      '/zoeken?q=programmabur',
      '/zoeken?q=programmabureau&orde=nieuwste',
      '/zoeken?q=programmabureau&letterlijk=1',
      '/zoeken?q=&casus=almelo-nieuwstraatkwartier&soort=tekst',
    ]
    const draft = '#wat-is-nodig'
    const leadsThere = async (page: Page, road: string) => {
      await page.goto(road)
      return page
        .locator('main a')
        .evaluateAll((links, end) => links.some((link) => link.getAttribute('href')?.endsWith(end)), draft)
    }
    for (const road of roads) {
      expect([road, await leadsThere(contact, road)]).toEqual([road, true])
      expect([road, await leadsThere(participant, road)]).toEqual([road, false])
    }
    // Nor does the page of who finds nothing lead near it, nor what is new in a search that is followed.
    await participant.goto('/zoeken?q=programmabureaux')
    expect(await participant.locator('main').textContent()).not.toContain('Wat is nodig')
    for (const page of [participant, contact]) {
      await page.goto('/zoeken?casus=almelo-nieuwstraatkwartier&soort=tekst')
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
      await page.getByText('Bewaard.').waitFor()
    }
    expect(await participant.locator(`main a[href$="${draft}"]`).count()).toBe(0)
  })

  it('no browser complained', () => expect(stage.complaints).toEqual([]))
})

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)
const addressOf = (page: Page) => page.url().slice(stage.server.url.length)
