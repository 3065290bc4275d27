import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailTo } from '../visit.ts'
import { openDemonstration, part, type Stage } from './stage.ts'

const almelo = '/casussen/almelo-nieuwstraatkwartier'
const password = 'drie fietsen in de regen'
const question = 'Wie belt de bewoner die nooit komt?'
const without = { javaScriptEnabled: false }
let stage: Stage
let expert: Page
let contact: Page

beforeAll(async () => {
  stage = await openDemonstration()
})
afterAll(() => stage.close())

/** In order: each goes on where the one before it left. */
describe('without JavaScript', () => {
  it('one signs in with the code from a mail, chooses a password, and signs in with that', async () => {
    expert = await stage.comesBy(without)
    await expert.getByRole('link', { name: 'Inloggen' }).first().click()
    await expert.getByLabel(/^E-mailadres/).fill('expert@demo.tussenstap.example')
    await expert.getByRole('button', { name: 'Stuur mij een mail' }).click()
    await expert.getByLabel(/^Code uit de mail/).fill('000 000')
    await expert.getByRole('button', { name: 'Log in' }).click()
    await expert.getByText('Deze code klopt niet.').first().waitFor()
    const { code } = await mailTo('expert@demo.tussenstap.example')
    await expert.getByLabel(/^Code uit de mail/).fill(code)
    await expert.getByRole('button', { name: 'Log in' }).click()
    await expert.waitForURL('**/overzicht')

    await expert.goto('/profiel')
    await expert.getByRole('link', { name: 'Kies een wachtwoord' }).click()
    await expert.getByLabel(/^Nieuw wachtwoord/).fill(password)
    await expert.getByRole('button', { name: 'Bewaar het wachtwoord' }).click()
    await expert.getByText('Uw wachtwoord is bewaard.').waitFor()
    await expert.getByRole('button', { name: 'Log uit' }).click()
    await expert.getByRole('link', { name: 'Inloggen' }).first().click()
    await expert.getByRole('link', { name: 'Inloggen met een wachtwoord' }).click()
    await expert.getByLabel(/^E-mailadres/).fill('expert@demo.tussenstap.example')
    await expert.getByLabel(/^Wachtwoord/).fill(password)
    await expert.getByRole('main').getByRole('button', { name: 'Inloggen' }).click()
    await expert.waitForURL('**/overzicht')
  })

  it('searches, opens what was found and reads', async () => {
    await expert.getByRole('searchbox', { name: 'Zoeken in het netwerk' }).fill('ruilwinkel')
    await expert.getByRole('button', { name: 'Zoek', exact: true }).first().click()
    await expert.getByRole('heading', { level: 1, name: 'ruilwinkel' }).waitFor()
    await expert.getByRole('main').getByRole('link', { name: 'De wijk' }).first().click()
    expect(new URL(expert.url()).hash).toBe('#de-wijk')
    await part(expert, 'De wijk').getByText('ruilwinkel').waitFor()
  })

  it('reacts, is told what is missing with the words kept, and reacts', async () => {
    const beside = part(expert, 'De wijk')
    await beside.getByText('Reageer op De wijk').click()
    await beside.getByRole('link', { name: 'Ga naar het formulier' }).click()
    await expert.getByRole('heading', { level: 1, name: /^Reacties op/ }).waitFor()
    await beside.getByLabel(/^Uw reactie/).fill(question)
    await beside.getByRole('button', { name: 'Plaats reactie' }).click()
    await expert.getByText('Kies wat voor reactie het is.').first().waitFor()
    expect(
      await part(expert, 'De wijk')
        .getByLabel(/^Uw reactie/)
        .inputValue(),
    ).toBe(question)
    await part(expert, 'De wijk')
      .getByLabel(/^Vraag/)
      .check()
    await part(expert, 'De wijk').getByRole('button', { name: 'Plaats reactie' }).click()
    await expert.getByRole('article').getByText(question).waitFor()
  })

  it('the coalition answers and rounds off', async () => {
    contact = await stage.comesAs('aanspreekpunt', without)
    const waiting = contact.getByRole('listitem').filter({ hasText: question })
    await waiting.getByText('Antwoord', { exact: true }).click()
    await waiting.getByRole('link', { name: 'Ga naar het formulier' }).first().click()
    await contact.getByLabel(/^Uw antwoord/).fill('De opbouwwerker, elke donderdag.')
    await contact.getByRole('button', { name: 'Antwoord en rond af' }).click()
    await contact.getByRole('status').filter({ hasText: 'Beantwoord' }).waitFor()
    await expert.goto('/overzicht')
    const outcome = expert.getByRole('listitem').filter({ hasText: question })
    await outcome.getByText('Beantwoord').waitFor()
  })

  it('changes what a part comes down to, and shares it', async () => {
    await contact.goto(almelo)
    await part(contact, 'Wat is nodig')
      .getByRole('paragraph')
      .filter({ hasText: 'Schrijven in deze tekst gaat alleen met JavaScript.' })
      .waitFor()
    await part(contact, 'Wat is nodig')
      .getByRole('link', { name: /^Pas de kern aan/ })
      .click()
    await contact.getByLabel(/^De kern/).fill('Iemand die de lijnen kort houdt.')
    await contact.getByRole('button', { name: 'Bewaar de kern' }).click()
    await part(contact, 'Wat is nodig').getByText('Iemand die de lijnen kort houdt.').waitFor()
    await part(contact, 'Wat is nodig').getByRole('link', { name: 'Deel dit' }).click()
    await contact.getByLabel(/Netwerk/).check()
    await contact.getByRole('button', { name: 'Deel deze versie' }).click()
    await contact.getByText('Gedeeld zoals het hier staat.').waitFor()
    await expert.goto(almelo)
    await part(expert, 'Wat is nodig').getByText('Iemand die de lijnen kort houdt.').waitFor()
    await contact.getByRole('button', { name: 'Deel dit niet langer' }).click()
    await contact.getByText('Niet meer gedeeld. Alleen uw coalitie ziet dit.').waitFor()
    await expert.goto(almelo)
    expect(await part(expert, 'Wat is nodig').count()).toBe(0)
  })

  it('somebody who was invited takes another address, and signs in with that', async () => {
    await contact.goto(`${almelo}/coalitie/uitnodigingen`)
    await contact.getByLabel(/^E-mailadres/).fill('noor@oudwerk.example.org')
    await contact.getByLabel(/^Gast/).check()
    await contact.getByRole('button', { name: 'Verstuur de uitnodiging' }).click()
    const guest = await stage.comesBy(without)
    await guest.goto((await mailTo('noor@oudwerk.example.org')).link)
    await guest.getByLabel(/^Naam/).fill('Noor')
    await guest.getByLabel(/^Organisatie/).fill('Wijkteam')
    await guest.getByLabel(/^Functie/).fill('opbouwwerker')
    await guest.getByLabel(/^Waar u het meest mee/).selectOption('sociaal')
    await guest.getByRole('button', { name: 'Neem de uitnodiging aan' }).click()
    await guest.getByRole('heading', { level: 1 }).waitFor()

    await guest.goto('/profiel')
    await guest.getByRole('link', { name: 'E-mailadres wijzigen' }).click()
    await guest.getByLabel(/^Nieuw e-mailadres/).fill('noor@nieuwwerk.example.org')
    await guest.getByRole('button', { name: 'Stuur een link naar dit adres' }).click()
    await guest.getByRole('status').filter({ hasText: 'Kijk in de mail van uw nieuwe adres.' }).waitFor()
    await guest.goto((await mailTo('noor@nieuwwerk.example.org')).link)
    await guest.getByRole('button', { name: 'Log voortaan in met dit adres' }).click()
    await guest.getByRole('status').filter({ hasText: 'Uw e-mailadres is gewijzigd.' }).waitFor()
    await guest.getByText('U logt in met noor@nieuwwerk.example.org.').waitFor()
  })
})
