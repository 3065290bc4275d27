import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDemonstration, part, type Stage } from './stage.ts'

const almelo = '/casussen/almelo-nieuwstraatkwartier'
const zoetermeer = '/casussen/zoetermeer-meerzicht'
const gorinchem = '/casussen/gorinchem-gildenwijk-haarwijk'
const shared = ['De wijk', 'Gedroomde aanpak', 'Gewenste opbrengsten']
let stage: Stage
let visitor: Page
let guest: Page
let participant: Page

beforeAll(async () => {
  stage = await openDemonstration()
  ;[visitor, guest, participant] = await Promise.all([
    stage.comesBy(),
    stage.comesAs('gast'),
    stage.comesAs('deelnemer'),
  ])
})
afterAll(() => stage.close())

const both = () => [visitor, guest]

describe('a guest and a visitor see their part, and no sign of more', () => {
  it('of Almelo: what was shared, not what is written since, nor what stays inside', async () => {
    for (const page of both()) {
      await page.goto(almelo)
      for (const title of shared) await part(page, title).waitFor()
      expect(await part(page, 'Wat is nodig').count()).toBe(0)
      const all = await page.content()
      expect(all).not.toMatch(
        /programmabureau|Hoe we het merken|Alleen voor ons|nog niet gedeeld|Schrijf mee/i,
      )
      expect(all).toContain('niet bevestigd als casuswijk'.slice(5))
      expect(all).toContain('Voorbeeldreactie, verzonnen')
    }
  })

  it('in the history of Almelo: what was shared, and by nobody’s name but the coalition’s', async () => {
    for (const page of both()) {
      await page.goto(`${almelo}/geschiedenis`)
      await page.getByText('Wat de coalitie met u deelde, van nieuw naar oud.').waitFor()
      await page.getByText(/deelde een versie van “De wijk”/).waitFor()
      expect(await page.getByRole('main').innerText()).not.toMatch(/Wat is nodig|schreef in|paste de kern/)
    }
  })

  it('of Zoetermeer: the card, and nothing more', async () => {
    for (const page of both()) {
      await page.goto(zoetermeer)
      await page.getByRole('heading', { level: 1, name: 'Meerzicht' }).waitFor()
      for (const title of [...shared, 'Wat is nodig']) expect(await part(page, title).count()).toBe(0)
      expect(await page.content()).not.toMatch(/waterbed|beginmeting/)
    }
    await participant.goto(zoetermeer)
    for (const title of [...shared, 'Wat is nodig']) await part(participant, title).waitFor()
  })

  it('of Gorinchem: that it does not exist, just like a case that does not', async () => {
    for (const page of both()) {
      const [hidden, missing] = [await page.goto(gorinchem), await page.goto('/casussen/bestaat-niet')]
      expect([hidden?.status(), missing?.status()]).toEqual([404, 404])
      await page.getByRole('heading', { level: 1, name: 'Bestaat niet, of is niet met u gedeeld' }).waitFor()
    }
    await participant.goto(gorinchem)
    for (const title of [...shared, 'Wat is nodig']) await part(participant, title).waitFor()
  })

  it('in the list and on the front page: two cases of the three', async () => {
    for (const page of both())
      for (const path of ['/casussen', '/casussen?weergave=tabel', '/']) {
        await page.goto(path)
        const all = await page.getByRole('main').innerText()
        expect([path, /Nieuwstraatkwartier/.test(all), /Meerzicht/.test(all)]).toEqual([path, true, true])
        expect(await page.content()).not.toMatch(/Gildenwijk|Gorinchem/)
      }
  })

  it('in search: what they may read, and no count of the rest', async () => {
    for (const page of both()) {
      await page.goto('/zoeken?q=programmabureau&letterlijk=1')
      await page.getByRole('heading', { level: 2, name: 'Niets gevonden voor' }).waitFor()
      // As with a word that nobody wrote its parts are looked for; nothing leads to the text that has it.
      await page.goto('/zoeken?q=programmabureau')
      await page.getByRole('heading', { level: 1, name: 'programmabureau' }).waitFor()
      expect(await page.locator(`main a[href="${almelo}#wat-is-nodig"]`).count()).toBe(0)
      // The library names the town; of the case and all that is in it nothing is found.
      for (const q of ['Gorinchem', 'Gildenwijk', 'Haarwijk']) {
        await page.goto(`/zoeken?q=${q}`)
        expect(await page.content()).not.toContain('gorinchem-gildenwijk-haarwijk')
      }
      await page.goto('/zoeken?q=Nieuwstraatkwartier')
      await page
        .getByRole('main')
        .getByRole('link', { name: 'Nieuwstraatkwartier', exact: true })
        .first()
        .click()
      await page.getByRole('heading', { level: 1, name: 'Nieuwstraatkwartier' }).waitFor()
    }
    await participant.goto('/zoeken?q=Gorinchem')
    await participant
      .getByRole('main')
      .getByRole('link', { name: /Gildenwijk/ })
      .first()
      .waitFor()
  })

  it('a visitor is asked to sign in before reacting, and a guest just reacts', async () => {
    await visitor.goto(almelo)
    expect(await visitor.getByRole('button', { name: 'Plaats reactie' }).count()).toBe(0)
    await visitor.getByRole('link', { name: 'Log in om te reageren' }).click()
    await visitor.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor()
    await guest.goto(almelo)
    await part(guest, 'De wijk').getByText('Reageer op De wijk').waitFor()
  })

  it('a visitor gets no script', async () => {
    await visitor.goto(almelo)
    expect(await visitor.locator('script').count()).toBe(0)
  })

  it('no browser complained', () => expect(stage.complaints).toEqual([]))
})
