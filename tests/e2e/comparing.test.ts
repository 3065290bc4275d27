import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo, openDemonstration, type Stage } from './stage.ts'

let stage: Stage
let participant: Page
let contact: Page

beforeAll(async () => {
  stage = await openDemonstration()
  ;[participant, contact] = await Promise.all([stage.comesAs('deelnemer'), stage.comesAs('aanspreekpunt')])
})
afterAll(() => stage.close())

/** In order: each goes on where the one before it left. */
describe('a participant finds, compares, takes along and asks', () => {
  it('by a compound they cannot spell, narrowed to what was done', async () => {
    await goTo(participant, '/casussen')
    await participant.keyboard.press('/')
    await participant.keyboard.type('woningtoewijsing')
    await participant.keyboard.press('Enter')
    await participant.getByText('Resultaten voor woningtoewijzing').waitFor()
    await participant.getByRole('checkbox', { name: /^Interventie/ }).check()
    await participant.waitForURL(/soort=interventie/)
    await participant.locator('main a[href*="/interventies/"]').first().click()
    await participant.waitForURL(/\/interventies\//)
    await participant.getByRole('heading', { level: 1 }).waitFor()
  })

  it('lays three cases side by side, and keeps that', async () => {
    await goTo(participant, '/casussen/almelo-nieuwstraatkwartier')
    await participant.getByRole('link', { name: 'Vergelijk deze casus' }).click()
    await participant.getByRole('checkbox', { name: /^Meerzicht/ }).check()
    await participant.getByRole('checkbox', { name: /^Overvecht/ }).check()
    await participant.getByRole('button', { name: 'Vergelijk' }).click()
    await participant.getByRole('heading', { level: 1, name: 'Drie wijken naast elkaar' }).waitFor()
    await participant.locator('summary', { hasText: 'Bewaar' }).click()
    await participant.getByRole('textbox', { name: 'Naam' }).fill('Voor de bijeenkomst')
    await participant.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await participant.getByText('Bewaard.').waitFor()
    await participant.getByRole('link', { name: 'Voor de bijeenkomst' }).click()
    await participant.getByRole('heading', { level: 1, name: 'Drie wijken naast elkaar' }).waitFor()
  })

  it('reads each fact of the three on one line, and each source once in a case', async () => {
    const facts = participant.locator('#feiten td')
    expect(await facts.count()).toBe(3)
    for (const label of ['Inwoners', 'Betaald werk (15 tot 75 jaar)', 'Jonger dan 15 jaar']) {
      const told = await facts.getByText(label, { exact: true }).all()
      const tops = await Promise.all(told.map(async (one) => Math.round((await one.boundingBox())?.y ?? 0)))
      expect([label, tops.length, new Set(tops).size]).toEqual([label, 3, 1])
    }
    expect(await facts.first().getByText('CBS, Kerncijfers wijken en buurten 2024').count()).toBe(1)
  })

  it('reads on paper what the cases say, and not how one chooses them', async () => {
    const page = await stage.comesAs('deelnemer')
    await goTo(page, '/landelijk')
    const cases = await page.locator('main thead').first().locator('a[href^="/casussen/"]').all()
    const slugs = await Promise.all(cases.slice(0, 8).map((one) => one.getAttribute('href')))
    const search = slugs.map((href) => `casus=${href?.split('/').at(-1)}`).join('&')
    await goTo(page, `/vergelijken?${search}`)
    const full = page.getByText('Er passen hooguit 8 casussen naast elkaar.')
    await full.waitFor()
    await page.emulateMedia({ media: 'print' })
    expect([await full.isVisible(), await page.locator('#kern td').first().isVisible()]).toEqual([
      false,
      true,
    ])
    await page.context().close()
  })

  it('takes it along as a file that says the same', async () => {
    await participant.getByText('Neem mee', { exact: true }).click()
    const [download] = await Promise.all([
      participant.waitForEvent('download'),
      participant.getByRole('link', { name: /^CSV/ }).click(),
    ])
    const csv = await readFile(await download.path(), 'utf8')
    for (const name of ['Nieuwstraatkwartier', 'Meerzicht', 'Overvecht']) expect(csv).toContain(name)
    expect(csv).toContain('niet gezegd')
    await participant.keyboard.press('Escape')
    await participant.getByRole('link', { name: /^CSV/ }).waitFor({ state: 'hidden' })
  })

  it('asks one of them on, from the cell that made them wonder', async () => {
    await participant.getByRole('link', { name: 'Vraag door Nieuwstraatkwartier: De wijk' }).click()
    await participant.waitForURL(/\/casussen\/almelo-nieuwstraatkwartier\/reacties/)
    const section = participant.getByRole('region', { name: 'De wijk', exact: true })
    const words = section.getByRole('textbox')
    await expect.poll(() => words.inputValue()).toBe('Over ‘De wijk’: ')
    await expect.poll(() => section.getByRole('radio', { name: /^Vraag/ }).isChecked()).toBe(true)
    await words.fill('Over ‘De wijk’: wie woonden hier in 1950?')
    await section.getByRole('button', { name: 'Plaats reactie' }).click()
    await section.getByText('wie woonden hier in 1950?').first().waitFor()
  })
})

describe('a member of a coalition takes over what another one does', () => {
  it('from the page of the whole country, through a count, with why they do it otherwise', async () => {
    await goTo(contact, '/landelijk')
    const types = contact.getByRole('table', { name: 'Interventies: soorten en waar ze gebeuren' })
    const count = types.getByRole('link', { name: /: Samenwerking en regie, Poelenburg en Peldersveld$/ })
    const n = Number(await count.innerText())
    await count.click()
    await contact.waitForURL(/\/interventies\?/)
    const rows = contact.locator('.across-rows > li')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(n)
    await rows.first().getByRole('heading').getByRole('link').click()
    await contact.getByRole('link', { name: 'Neem over' }).click()
    await contact
      .getByRole('textbox', { name: 'Wat past u aan, en waarom?' })
      .fill('Wij beginnen met één straat.')
    await contact.getByRole('button', { name: 'Neem over' }).click()
    await contact.waitForURL(/\/casussen\/almelo-nieuwstraatkwartier\/interventies\//)
    await contact.getByText('Wij beginnen met één straat.').waitFor()
    await contact
      .getByRole('main')
      .getByRole('link', { name: /Poelenburg en Peldersveld/ })
      .first()
      .waitFor()
  })

  it('no browser complained', () => expect(stage.complaints).toEqual([]))
})
