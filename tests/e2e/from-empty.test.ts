import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailTo } from '../visit.ts'
import { atWork, goTo, openStage, part, type Stage, startsToWrite } from './stage.ts'

let stage: Stage
let organiser: Page
let contact: Page
let address = ''

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** In order: each goes on where the one before it left. */
describe('from an empty folder to a case that others read', () => {
  it('somebody with the code from the console makes the network, and is in', async () => {
    organiser = await stage.comesBy()
    const code = stage.server.output().match(/[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}/)?.[0] ?? ''
    await organiser.getByLabel(/^Code/).fill(code)
    await organiser.getByLabel(/^Naam van het netwerk/).fill('Gemengde wijken')
    await organiser.getByLabel(/^In een of twee zinnen/).fill('Samen leren van wijken.')
    await organiser.getByLabel(/^Wie het leiden/).fill('Platform31 en Movisie')
    await organiser.getByLabel(/^Naam \(/).fill('Robin')
    await organiser.getByLabel(/^E-mailadres/).fill('robin@example.org')
    await organiser.getByRole('button', { name: 'Maak het netwerk' }).click()
    await organiser.getByRole('heading', { level: 1, name: 'Gemengde wijken' }).waitFor()
    await atWork(organiser)
  })

  it('reads that there is nothing to compare yet, and gets no button that does nothing', async () => {
    await goTo(organiser, '/vergelijken')
    await organiser.getByText('Er zijn nog geen twee casussen die u kunt lezen.').waitFor()
    expect(await organiser.getByRole('button', { name: 'Vergelijk' }).count()).toBe(0)
  })

  it('makes a case, and invites its contact person by mail', async () => {
    await organiser.getByRole('link', { name: 'Mijn overzicht', exact: true }).click()
    await organiser.getByRole('link', { name: 'Maak een casus' }).click()
    await organiser.getByLabel(/^Naam van de wijk/).fill('Molenbuurt')
    await organiser.getByLabel(/^Gemeente/).fill('Deventer')
    await organiser.getByRole('button', { name: 'Maak de casus' }).click()
    await organiser.getByRole('link', { name: 'Nodig aanspreekpunt uit Molenbuurt' }).click()
    await organiser.getByRole('heading', { name: 'Nodig het aanspreekpunt van Molenbuurt uit' }).waitFor()
    await organiser.getByLabel(/^E-mailadres/).fill('sam@example.org')
    await organiser.getByRole('button', { name: 'Verstuur de uitnodiging' }).click()
    await organiser.getByText('De uitnodiging is verstuurd.').waitFor()
  })

  it('who takes the invitation stands on the empty case, and says what it comes down to', async () => {
    contact = await stage.comesBy()
    await contact.goto((await mailTo('sam@example.org')).link)
    await contact.getByText('Aanspreekpunt', { exact: true }).waitFor()
    await introduces(contact, 'Sam')
    await contact.getByRole('heading', { level: 1, name: 'Molenbuurt' }).waitFor()
    await atWork(contact)
    address = new URL(contact.url()).pathname
    await contact.getByRole('link', { name: 'Vat uw wijk samen in één zin' }).click()
    await contact.getByLabel(/^Kern/).fill('Een buurt tussen twee molens.')
    await contact.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await contact.getByText('Een buurt tussen twee molens.').waitFor()
  })

  it('writes in two parts, and reads that it was saved', async () => {
    for (const [title, words] of [
      ['De wijk', 'Hier kent men elkaar van de brug.'],
      ['Wat is nodig', 'Een geheim: wij zijn moe.'],
    ] as const) {
      const text = await startsToWrite(contact, title)
      await text.pressSequentially(words)
      await part(contact, title)
        .getByText(/Bewaard om .* nog niet gedeeld/)
        .waitFor()
      await part(contact, title).getByRole('button', { name: 'Klaar' }).click()
      await part(contact, title).getByText('Nog niet gedeeld.', { exact: true }).waitFor()
    }
    await part(contact, 'De wijk')
      .getByRole('link', { name: /^Schrijf de kern/ })
      .click()
    await contact.getByLabel(/^De kern/).fill('Een buurt van water en wind.')
    await contact.getByRole('button', { name: 'Bewaar de kern' }).click()
    await part(contact, 'De wijk').getByText('Een buurt van water en wind.').waitFor()
  })

  it('shares one of them with the network, after reading what the others will see', async () => {
    await part(contact, 'De wijk').getByRole('link', { name: 'Deel dit' }).click()
    const preview = contact.getByRole('region', { name: 'Dit lezen zij dan' })
    await preview.getByText('Een buurt van water en wind.').waitFor()
    await preview.getByText('Hier kent men elkaar van de brug.').waitFor()
    expect(await contact.getByRole('radio', { name: /^◍?\s*Netwerk/ }).isChecked()).toBe(true)
    await contact.getByText('Daarmee zien zij ook dat deze casus bestaat').first().waitFor()
    await contact.getByRole('button', { name: 'Deel deze versie' }).click()
    await contact.getByText('Gedeeld zoals het hier staat.').waitFor()
  })

  it('a participant who comes in reads exactly that, and a visitor nothing', async () => {
    await organiser.getByRole('link', { name: 'Beheer' }).click()
    await organiser.getByLabel(/^E-mailadres/).fill('kim@example.org')
    await organiser.getByLabel(/^Deelnemer/).check()
    await organiser.getByRole('button', { name: 'Verstuur de uitnodiging' }).click()
    await organiser.getByText('De uitnodiging is verstuurd.').waitFor()
    const participant = await stage.comesBy()
    await participant.goto((await mailTo('kim@example.org')).link)
    await introduces(participant, 'Kim')
    await atWork(participant)
    await participant.getByRole('link', { name: 'Casussen', exact: true }).click()
    await participant.getByRole('link', { name: 'Molenbuurt' }).click()
    await part(participant, 'De wijk').getByText('Hier kent men elkaar van de brug.').waitFor()
    expect(await participant.content()).not.toContain('geheim')
    expect(await part(participant, 'Wat is nodig').count()).toBe(0)
    expect(await participant.getByRole('button', { name: /^Schrijf mee/ }).count()).toBe(0)

    const visitor = await stage.comesBy()
    expect((await visitor.goto(address))?.status()).toBe(404)
    await visitor.goto('/casussen')
    await visitor.getByText('Hier staan straks de wijken van dit netwerk').waitFor()
  })

  it('the organiser reads what was shared too, and no more', async () => {
    await goTo(organiser, address)
    await part(organiser, 'De wijk').getByText('Hier kent men elkaar van de brug.').waitFor()
    expect(await organiser.content()).not.toContain('geheim')
  })

  it('no browser complained', () => expect(stage.complaints).toEqual([]))
})

/** Fills in who they are, and takes the invitation. */
async function introduces(page: Page, name: string): Promise<void> {
  await page.getByLabel(/^Naam/).fill(name)
  await page.getByLabel(/^Organisatie/).fill('Gemeente Deventer')
  await page.getByLabel(/^Functie/).fill('projectleider')
  await page.getByLabel(/^Waar u het meest mee bezig bent/).selectOption({ label: 'Bestuur en organisatie' })
  await page.getByRole('button', { name: 'Neem de uitnodiging aan' }).click()
}
