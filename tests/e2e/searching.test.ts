import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo, openDemonstration, part, type Stage, startsToWrite } from './stage.ts'

const almelo = '/casussen/almelo-nieuwstraatkwartier'
let stage: Stage
let participant: Page
let contact: Page

beforeAll(async () => {
  stage = await openDemonstration()
  ;[participant, contact] = await Promise.all([stage.comesAs('deelnemer'), stage.comesAs('aanspreekpunt')])
})
afterAll(() => stage.close())

describe('a participant searches and reads', () => {
  it('with a slash to the box, some letters, and Enter', async () => {
    await goTo(participant, '/casussen')
    await participant.keyboard.press('/')
    await expect
      .poll(() =>
        participant
          .getByRole('combobox', { name: 'Zoeken in het netwerk' })
          .evaluate((box) => box === document.activeElement),
      )
      .toBe(true)
    await participant.keyboard.type('welkomstaanp')
    await participant.keyboard.press('Enter')
    await participant.getByRole('heading', { level: 1, name: 'welkomstaanp' }).waitFor()
    await participant.keyboard.press('/')
    await participant.keyboard.type('meerz')
    await participant
      .getByRole('option', { name: /^Meerzicht/ })
      .first()
      .waitFor()
    await participant.keyboard.press('Enter')
    await participant.getByRole('heading', { level: 1, name: 'meerz' }).waitFor()
    await participant.getByRole('main').getByRole('link', { name: 'Meerzicht', exact: true }).first().click()
    await participant.getByRole('heading', { level: 1, name: 'Meerzicht' }).waitFor()
    await part(participant, 'Gewenste opbrengsten').waitFor()
  })

  it('and finds what is only the coalition’s nowhere, while the coalition does', async () => {
    const draft = `${almelo}#wat-is-nodig`
    expect(await found(participant, '"programmabureau"')).toEqual([])
    expect(await found(contact, '"programmabureau"')).toEqual([draft])
    // As with a word that nobody wrote its parts are looked for, and so an answer tells nothing of the draft.
    expect(await found(participant, 'programmabureau')).not.toContain(draft)
    expect(await found(contact, 'programmabureau')).toEqual([draft])
  })

  it('what somebody just wrote is found within seconds, by who may read it', async () => {
    await goTo(contact, almelo)
    const text = await startsToWrite(contact, 'Wat is nodig')
    await text.pressSequentially('Vraag de duivenmelkersvereniging. ')
    await part(contact, 'Wat is nodig')
      .getByText(/^Bewaard om/)
      .waitFor()
    await expect.poll(() => found(contact, 'duivenmelkers')).toEqual([`${almelo}#wat-is-nodig`])
    expect(await found(participant, 'duivenmelkers')).toEqual([])
    await part(contact, 'Wat is nodig').getByRole('button', { name: 'Klaar' }).click()
    await part(contact, 'Wat is nodig').getByRole('link', { name: 'Deel dit' }).click()
    await contact.getByRole('button', { name: 'Deel deze versie' }).click()
    await contact.getByText('Gedeeld zoals het hier staat.').waitFor()
    await expect.poll(() => found(participant, 'duivenmelkers')).toEqual([`${almelo}#wat-is-nodig`])
  })

  it('no browser complained', () => expect(stage.complaints).toEqual([]))
})

/** Where what they look for is, says the search of programs, with their own session. */
async function found(page: Page, q: string): Promise<string[]> {
  const answer = await page.context().request.get('/api/v1/search', { params: { q } })
  const { hits } = (await answer.json()) as { hits: { url: string }[] }
  return hits.map(({ url }) => url)
}
