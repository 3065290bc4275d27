import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo, openDemonstration, part, type Stage } from './stage.ts'

const almelo = '/casussen/almelo-nieuwstraatkwartier'
const warning = 'Let op: de buurtplek sluit om vijf uur, en dan komt iedereen net thuis.'
let stage: Stage
let expert: Page
let contact: Page

beforeAll(async () => {
  stage = await openDemonstration()
  ;[expert, contact] = await Promise.all([stage.comesAs('expert'), stage.comesAs('aanspreekpunt')])
})
afterAll(() => stage.close())

/** In order: each goes on where the one before it left. */
describe('an expert warns, and hears what was done with it', () => {
  it('says it beside the part it is about', async () => {
    await goTo(expert, almelo)
    const beside = part(expert, 'De wijk')
    await beside.getByText('Reageer op De wijk').click()
    await beside.getByLabel(/^Waarschuwing/).check()
    await beside.getByLabel(/^Uw reactie/).fill(warning)
    await beside.getByRole('button', { name: 'Plaats reactie' }).click()
    const thread = beside.getByRole('article', { name: 'Waarschuwing van onderzoeker gemengd wonen' })
    await thread.getByText(warning).waitFor()
    await thread.getByText('Wacht op de coalitie · sinds vandaag').waitFor()
    await thread.getByText('Expert', { exact: true }).waitFor()
    await thread.and(expert.locator(':focus')).waitFor()
  })

  it('the coalition finds it on its overview, answers and takes it over', async () => {
    await goTo(contact, '/overzicht')
    const waiting = contact.getByRole('listitem').filter({ hasText: warning })
    await waiting.getByText('Antwoord', { exact: true }).click()
    await waiting.getByLabel(/^Uw antwoord/).fill('Dank, wij vragen wie er later kan blijven.')
    await waiting.getByRole('button', { name: 'Plaats antwoord' }).click()
    await expect.poll(() => waiting.getByLabel(/^Uw antwoord/).isVisible()).toBe(false)
    await waiting.getByText('Dank, wij vragen wie er later kan blijven.').waitFor()
    await waiting.getByText('Handel af', { exact: true }).first().click()
    await waiting.getByRole('radio', { name: 'Wij nemen dit over' }).check()
    await waiting.getByLabel(/^Toelichting/).fill('De plek blijft tot acht uur open.')
    await waiting.getByRole('button', { name: 'Handel af' }).click()
    const settled = contact.getByRole('status').filter({ hasText: 'Overgenomen' })
    await settled.getByText('De plek blijft tot acht uur open.').waitFor()
  })

  it('the expert reads the outcome and the answer on their own overview', async () => {
    await goTo(expert, '/overzicht')
    await expert.getByRole('heading', { level: 1, name: /^Er is nieuws over/ }).waitFor()
    const outcome = expert.getByRole('listitem').filter({ hasText: warning })
    await outcome.getByText('Overgenomen').waitFor()
    await outcome.getByText('De plek blijft tot acht uur open.').waitFor()
    await outcome.getByText('1 nieuw antwoord').waitFor()
    await outcome.getByRole('link', { name: 'Uw waarschuwing bij De wijk' }).click()
    await expert.getByText('Dank, wij vragen wie er later kan blijven.').waitFor()
  })

  it('and answers to that once more, after which it rests', async () => {
    await expert.getByText('U kunt hier nog één keer op antwoorden.').waitFor()
    await expert.getByLabel('Uw antwoord').fill('Fijn. Ik kom in het voorjaar kijken.')
    await expert.getByRole('button', { name: 'Plaats antwoord' }).click()
    await expert.getByText('Daarmee rust het, tot de coalitie het opnieuw opent.').waitFor()
    expect(await expert.getByRole('button', { name: 'Plaats antwoord' }).count()).toBe(0)
  })

  it('the coalition comes from its overview to all that wait, and settles them in as many steps as they need', async () => {
    await goTo(contact, '/overzicht')
    await contact.getByRole('link', { name: 'Handel meer reacties tegelijk af' }).click()
    const boxes = contact.getByRole('checkbox', { name: /^Samen afhandelen/ })
    await boxes.first().waitFor()
    const all = await boxes.count()
    for (const box of await boxes.all()) await box.check()
    await contact.getByRole('button', { name: 'Handel de aangevinkte samen af' }).click()
    await contact.getByText('Deze reacties krijgen niet hetzelfde vervolg').waitFor()
    await contact.getByRole('link', { name: new RegExp(`^Begin met \\d van de ${all}: .*ervaring`) }).click()
    await contact.getByLabel(/^Toelichting/).fill('Dank, dit nemen wij mee.')
    await contact.getByRole('button', { name: 'Meegenomen' }).click()
    const done = contact
      .getByRole('status')
      .filter({ hasText: 'Wie ze schreef, ziet dit op zijn overzicht.' })
    const said = await done.innerText()
    expect(await boxes.count()).toBe(all - Number(said.match(/\d+/)?.[0]))
  })
})

describe.each([
  {
    how: 'with script',
    options: {},
    paragraph: 0,
    proposal: 'De cijfers zijn van 2016, de verhalen van nu.',
  },
  {
    how: 'without',
    options: { javaScriptEnabled: false },
    // The coalition has the first otherwise by then.
    paragraph: 1,
    proposal: 'De cijfers zijn oud, en de verhalen van dit jaar.',
  },
])('an expert proposes other words, $how', ({ options, paragraph, proposal }) => {
  let writer: Page
  let taker: Page

  it('for a paragraph of the text', async () => {
    writer = await stage.comesAs('expert', options)
    await writer.goto(almelo)
    await part(writer, 'De wijk').getByRole('link', { name: 'Reageer op een alinea' }).click()
    await writer
      .getByRole('link', { name: /^Kies hieruit woorden/ })
      .nth(paragraph)
      .click()
    await writer.getByLabel(/^Idee/).check()
    await writer.getByLabel(/^Uw reactie/).fill(`Zeg van wanneer het is. ${proposal}`)
    await writer.getByText('Stel een andere tekst voor').click()
    await writer.getByLabel('Uw voorstel').fill(proposal)
    await writer.getByRole('button', { name: 'Plaats reactie' }).click()
    await writer.getByText('Voorstel voor deze woorden').waitFor()
  })

  it('the coalition takes it over from its overview, and has it in its text', async () => {
    taker = await stage.comesAs('aanspreekpunt', options)
    const waiting = taker.getByRole('listitem').filter({ hasText: proposal })
    await waiting.getByRole('button', { name: 'Neem dit voorstel over' }).click()
    await waiting.getByText('Overgenomen').waitFor()
    await taker.goto(almelo)
    await part(taker, 'De wijk').locator('.written').getByText(proposal, { exact: true }).first().waitFor()
  })

  it('and who proposed it is told', async () => {
    await writer.goto('/overzicht')
    const outcome = writer.getByRole('listitem').filter({ hasText: proposal })
    await outcome.getByText('Overgenomen').waitFor()
    await outcome.getByText('Voorstel voor deze woorden').waitFor()
    await Promise.all([writer, taker].map((page) => page.context().close()))
  })
})

it('no browser complained', () => expect(stage.complaints).toEqual([]))
