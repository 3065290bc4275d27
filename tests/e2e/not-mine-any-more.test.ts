import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo, openDemonstration, part, type Stage, startsToWrite } from './stage.ts'

const almelo = '/casussen/almelo-nieuwstraatkwartier'
const title = 'De wijk'
let stage: Stage
let contact: Page
let editor: Page

beforeAll(async () => {
  stage = await openDemonstration()
  ;[contact, editor] = await Promise.all([stage.comesAs('aanspreekpunt'), stage.comesAs('redacteur')])
  await Promise.all([contact, editor].map((page) => goTo(page, almelo)))
})
afterAll(() => stage.close())

/** What cannot be sent any more, beside the text or, when that went, at the foot of the page. */
function copy(page: Page) {
  return page.getByRole('region', { name: 'Uw woorden staan alleen nog op dit apparaat' })
}

/** The text as the coalition has it, asked anew. */
async function textNow(page: Page): Promise<string> {
  await goTo(page, almelo)
  return part(page, title).locator('.written').innerText()
}

/** In order: each goes on where the one before it left. */
describe('a text that became another while somebody wrote without the network', () => {
  const late = 'Onderweg bedacht, te laat. '

  it('is written in by two, and one of them loses the network and writes on', async () => {
    const [hers, his] = await Promise.all([startsToWrite(contact, title), startsToWrite(editor, title)])
    await hers.press('Control+Home')
    await hers.pressSequentially('Wat wij liever niet hadden. ')
    await his.getByText('Wat wij liever niet hadden.').waitFor()
    await part(contact, title)
      .getByText(/^Bewaard om/)
      .waitFor()
    await editor.context().setOffline(true)
    await part(editor, title).getByText('Geen verbinding: uw tekst staat op dit apparaat').waitFor()
    await his.press('Control+Home')
    await his.pressSequentially(late)
  })

  it('the other puts an earlier version back', async () => {
    await part(contact, title).getByRole('button', { name: 'Klaar' }).click()
    await part(contact, title)
      .getByRole('button', { name: /^Schrijf mee/ })
      .waitFor()
    await goTo(contact, `${almelo}/onderdelen/de-wijk/geschiedenis/1`)
    await contact.getByRole('button', { name: 'Zet deze tekst terug' }).click()
    await contact.waitForURL(`**${almelo}#de-wijk`)
    const said = part(contact, title).getByRole('status').filter({ hasText: 'U zette versie 1 terug.' })
    await said.getByRole('link', { name: 'Bekijk de geschiedenis' }).waitFor()
    expect(await textNow(contact)).not.toContain('Wat wij liever niet hadden.')
  })

  it('who comes back with the old one is offered their words, and the text that was put back stays whole', async () => {
    const before = await textNow(contact)
    await editor.context().setOffline(false)
    await copy(editor).waitFor()
    expect(await copy(editor).getByLabel('Uw woorden').inputValue()).toContain(late)
    expect(await textNow(contact)).toBe(before)

    // Nor does it get there by a page that is opened later: it is offered again, until its writer is done with it.
    await goTo(editor, '/overzicht')
    await copy(editor).waitFor()
    await copy(editor).getByRole('button', { name: 'Verwijder van dit apparaat' }).click()
    await copy(editor).getByRole('button', { name: 'Ja, verwijder deze woorden' }).click()
    await copy(editor).waitFor({ state: 'detached' })
    expect(await textNow(contact)).toBe(before)
    expect(await textNow(editor)).toBe(before)
  })

  it('and writes on in that one, with the other', async () => {
    const his = await startsToWrite(editor, title)
    await his.press('Control+Home')
    await his.pressSequentially('Weer samen. ')
    await part(editor, title)
      .getByText(/^Bewaard om/)
      .waitFor()
    await part(editor, title).getByRole('button', { name: 'Klaar' }).click()
    await part(editor, title)
      .getByRole('button', { name: /^Schrijf mee/ })
      .waitFor()
    expect(await textNow(contact)).toContain('Weer samen. ')
  })
})

describe('who is no writer of the case any more, from one moment to the next', () => {
  it('sends nothing from then on, and is offered the words they had', async () => {
    const his = await startsToWrite(editor, title)
    await goTo(contact, `${almelo}/coalitie`)
    await contact
      .getByRole('listitem')
      .filter({ hasText: 'gebiedsbeheerder woningcorporatie Almelo' })
      .getByRole('link', { name: /^Wijzig/ })
      .click()
    const end = contact.getByRole('button', { name: 'Beëindig' })
    await end.waitFor()

    // Types on and on, without a pause in which all of it could be said to be saved.
    let typed = 0
    let isEnded = false
    const typing = (async () => {
      await his.press('Control+Home')
      for (; !isEnded; typed++) await editor.keyboard.type(`Woord${typed + 1}. `)
    })()
    // Until the server has some of it: on a busy machine the keys run ahead of the page.
    const asRead = async () => (await contact.context().request.get(almelo)).text()
    await expect.poll(asRead, { timeout: 30_000 }).toContain('Woord5.')
    await end.click()
    await contact.getByText('Niet meer in de coalitie').waitFor()
    const typedBefore = typed
    await copy(editor).waitFor()
    isEnded = true
    await typing

    const words = await copy(editor).getByLabel('Uw woorden').inputValue()
    expect(words).toContain('Woord5.')
    // What they wrote while they might is the coalition's.
    const stored = await textNow(contact)
    expect(stored).toContain('Woord5.')
    const last = Math.max(...Array.from(stored.matchAll(/Woord(\d+)/g), ([, number]) => Number(number)))
    // The one that was being typed may just have made it.
    expect(last).toBeLessThanOrEqual(typedBefore + 1)
    for (let number = 1; number <= last; number++) expect(words).toContain(`Woord${number}`)
  })

  it('keeps them when the page is opened anew, and does not get in again', async () => {
    await goTo(editor, almelo)
    await copy(editor).waitFor()
    expect(
      await part(editor, title)
        .getByRole('button', { name: /^Schrijf mee/ })
        .count(),
    ).toBe(0)
    expect(await part(editor, title).innerText()).not.toMatch(/Woord\d/)
  })

  it('no browser complained', () => expect(stage.complaints).toEqual([]))
})
