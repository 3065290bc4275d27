import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo, openDemonstration, part, type Stage, startsToWrite } from './stage.ts'

const almelo = '/casussen/almelo-nieuwstraatkwartier'
const title = 'De wijk'
let stage: Stage
let contact: Page
let editor: Page
let reader: Page

beforeAll(async () => {
  stage = await openDemonstration()
  ;[contact, editor, reader] = await Promise.all([
    stage.comesAs('aanspreekpunt'),
    stage.comesAs('redacteur'),
    stage.comesAs('deelnemer'),
  ])
  await Promise.all([contact, editor, reader].map((page) => goTo(page, almelo)))
})
afterAll(() => stage.close())

/** In order: each goes on where the one before it left. */
describe('a coalition writes on in a part that others read already', () => {
  it('two of them see each other’s words and names', async () => {
    const [hers, his] = await Promise.all([startsToWrite(contact, title), startsToWrite(editor, title)])
    await hers.press('Control+Home')
    await hers.pressSequentially('Sinds gisteren anders. ')
    await his.getByText('Sinds gisteren anders.').waitFor()
    await his.press('Control+End')
    await his.pressSequentially(' En morgen weer.')
    await hers.getByText('En morgen weer.').waitFor()
    await part(contact, title).getByText('Ook hier: gebiedsbeheerder woningcorporatie Almelo').waitFor()
    await part(editor, title).getByText('Ook hier: projectleider gemeente Almelo').waitFor()
  })

  it('who loses the network is told so, keeps writing, and loses no word', async () => {
    const his = editor.getByRole('textbox', { name: `De tekst van “${title}”` })
    await editor.context().setOffline(true)
    await part(editor, title).getByText('Geen verbinding: uw tekst staat op dit apparaat').waitFor()
    await his.press('Control+End')
    await his.pressSequentially(' Ook zonder lijn.')
    await his.getByText('Ook zonder lijn.').waitFor()
    await editor.context().setOffline(false)
    await part(editor, title)
      .getByText(/^Bewaard om/)
      .waitFor()
    await part(contact, title).getByText('Ook zonder lijn.').waitFor()
  })

  it('stops, and sees that the others still read the old words', async () => {
    await part(contact, title)
      .getByText(/^Bewaard om/)
      .waitFor()
    await part(contact, title).getByRole('button', { name: 'Klaar' }).click()
    await part(contact, title).getByText('Later gewijzigd. Anderen lezen nog de gedeelde versie.').waitFor()
    await part(contact, title).getByText('Sinds gisteren anders.').waitFor()
    await goTo(reader, almelo)
    await part(reader, title).getByText('Het Nieuwstraatkwartier is een volkswijk').waitFor()
    expect(await part(reader, title).innerText()).not.toMatch(/Sinds gisteren|En morgen|Ook zonder/)
  })

  it('looks at what would become different, and shares it', async () => {
    await part(contact, title).getByRole('link', { name: 'Deel deze versie' }).click()
    await contact.getByText('Anderen lezen nog een eerdere versie.').waitFor()
    await contact.getByText('Wat anders is dan nu gedeeld').waitFor()
    const came = await contact.getByRole('insertion').allInnerTexts()
    expect(came.join(' ')).toContain('Sinds gisteren anders.')
    expect(came.join(' ')).toContain('Ook zonder lijn.')
    expect(await contact.getByRole('deletion').count()).toBe(0)
    await contact.getByRole('button', { name: 'Deel deze versie' }).click()
    await contact.getByText('Gedeeld zoals het hier staat.').waitFor()
  })

  it('from then on the network reads the new words, and what changed', async () => {
    await goTo(reader, almelo)
    await part(reader, title).getByText('Sinds gisteren anders.').waitFor()
    await part(reader, title)
      .getByRole('link', { name: /^Gedeelde versies/ })
      .click()
    await reader.getByRole('link', { name: /versie 2/i }).click()
    await reader.getByText('Wat er veranderde').waitFor()
    expect((await reader.getByRole('insertion').allInnerTexts()).join(' ')).toContain(
      'Sinds gisteren anders.',
    )
  })

  it('no browser complained', () => expect(stage.complaints).toEqual([]))
})
