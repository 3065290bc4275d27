import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo, openDemonstration, part, type Stage, startsToWrite } from './stage.ts'

const almelo = '/casussen/almelo-nieuwstraatkwartier'
const at = `${almelo}/interventies/fietsles-in-het-park`
let stage: Stage
let contact: Page
beforeAll(async () => {
  stage = await openDemonstration()
  contact = await stage.comesAs('aanspreekpunt')
  await goTo(contact, `${almelo}/interventies/nieuw`)
  await contact.getByLabel(/^Hoe heet de interventie/).fill('Fietsles in het park')
  await contact.getByLabel(/^Domein/).selectOption('sociaal')
  await contact.getByLabel(/^Fase/).selectOption('gepland')
  await contact.getByLabel(/^Voor wie/).fill('moeders')
  await contact.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await contact.waitForURL(`**${at}`)
  await contact.getByText('Reageer op deze interventie').click()
  await contact.getByLabel(/^Idee/).check()
  await contact.getByLabel(/^Uw reactie/).fill('Fietsles voor mannen ook?')
  await contact.getByRole('button', { name: 'Plaats reactie' }).click()
  await contact.getByRole('article').getByText('Fietsles voor mannen ook?').waitFor()
})
afterAll(() => stage.close())

const options = () => contact.getByRole('listbox', { name: 'Suggesties' }).last().getByRole('option')

/** Types until what was just made is in the index, which follows. */
async function ask(letters: string, title: string, within = options()): Promise<void> {
  const wanted = within.filter({ hasText: title }).first()
  await contact.keyboard.type(letters)
  for (let tries = 0; ; tries++) {
    const isThere = await wanted.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    )
    if (isThere) return
    if (tries === 8) throw new Error(`nothing called ${title}`)
    const last = letters.at(-1) ?? ''
    await contact.keyboard.press('Backspace')
    await contact.keyboard.type(last)
  }
}

describe('a link to what the network holds', () => {
  it('is made in a section with @ and the keyboard alone, and stands in its words', async () => {
    await goTo(contact, almelo)
    // The search box knows of a reaction that begins so too; the words of a section do not lead to those.
    await contact.getByRole('combobox', { name: 'Zoeken in het netwerk' }).focus()
    await ask('fietsles', 'Fietsles voor mannen ook?', contact.getByRole('option'))
    await contact.keyboard.press('Escape')
    const text = await startsToWrite(contact, 'De wijk')
    await text.press('ControlOrMeta+End')
    await contact.keyboard.type(' Zie ')
    await ask('@fietsles', 'Fietsles in het park')
    expect(await options().filter({ hasText: 'voor mannen' }).count()).toBe(0)
    const first = await options().first().getAttribute('id')
    await expect.poll(() => text.getAttribute('aria-activedescendant')).toBe(first)
    await contact.keyboard.press('ArrowDown')
    await contact.keyboard.press('ArrowUp')
    await contact.keyboard.press('Enter')
    await options().first().waitFor({ state: 'hidden' })
    await contact.keyboard.type('voor wie durft.')
    const region = part(contact, 'De wijk')
    await region.getByRole('button', { name: 'Klaar' }).click()
    const link = region.getByRole('link', { name: 'Fietsles in het park' })
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe(at)
    await region.getByText('Zie Fietsles in het park voor wie durft.').waitFor()
  })

  it('is made in a story with [[, and not where Escape was pressed', async () => {
    await goTo(contact, `${at}/wijzigen`)
    await contact.getByText('Meer vertellen').click()
    await contact.getByRole('button', { name: 'Opmaken met knoppen' }).click()
    const story = contact.getByRole('textbox', { name: 'Vertel het verhaal erachter' })
    await contact.locator('.story-field .write-text').waitFor()
    await story.click()
    await ask('@nieuwstraat', 'Nieuwstraatkwartier')
    await contact.keyboard.press('Escape')
    await options().first().waitFor({ state: 'hidden' })
    await contact.keyboard.press('Enter')
    await contact.keyboard.type('Hoort bij ')
    await ask('[[nieuwstraat', 'Nieuwstraatkwartier')
    await options().filter({ hasText: 'Casus' }).first().click()
    await contact.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await contact.waitForURL(`**${at}`)
    const words = contact.getByRole('article').first()
    await words.getByText('@nieuwstraat', { exact: true }).waitFor()
    const link = words.getByRole('link', { name: /Nieuwstraatkwartier/ })
    expect(await link.getAttribute('href')).toBe(almelo)
  })

  it('leads there still when what it leads to has another name', async () => {
    await goTo(contact, `${at}/wijzigen`)
    await contact.getByLabel(/^Hoe heet de interventie/).fill('Fietsles op het plein')
    await contact.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await contact.waitForURL(`**${at}`)
    await goTo(contact, almelo)
    await part(contact, 'De wijk').getByRole('link', { name: 'Fietsles in het park' }).click()
    await contact.getByRole('heading', { level: 1, name: 'Fietsles op het plein' }).waitFor()
    expect(stage.complaints).toEqual([])
  })
})
