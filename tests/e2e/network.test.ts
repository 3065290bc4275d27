import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordFile } from '#tests/make-files.ts'
import { goTo, openDemonstration, part, type Stage } from './stage.ts'

const almelo = '/casussen/almelo-nieuwstraatkwartier'
let stage: Stage
let organiser: Page
let contact: Page
let participant: Page
let visitor: Page

beforeAll(async () => {
  stage = await openDemonstration()
  ;[organiser, contact, participant, visitor] = await Promise.all([
    stage.comesAs('organisator'),
    stage.comesAs('aanspreekpunt'),
    stage.comesAs('deelnemer'),
    stage.comesBy(),
  ])
})
afterAll(async () => {
  expect(stage.complaints).toEqual([])
  await stage.close()
})

describe('a finding', () => {
  const title = 'Een vaste plek in de straat doet meer dan een feest'
  let at = ''

  it('is proposed by a participant, with what it rests on', async () => {
    await goTo(participant, '/bevindingen')
    await participant.getByRole('link', { name: 'Stel een bevinding voor' }).click()
    await participant.getByLabel(/^De bevinding, in één zin/).fill(title)
    await participant.getByLabel(/^Wanneer geldt dit/).fill('Waar mensen lang wonen.')
    await participant.getByLabel(/^Adres 1/).fill(`${almelo}/interventies/gebiedsprogramma`)
    await participant.getByRole('button', { name: 'Stel voor' }).click()
    await participant.getByRole('heading', { level: 1, name: title }).waitFor()
    at = new URL(participant.url()).pathname
    await participant.getByRole('region', { name: 'Waar dit op rust' }).getByRole('link').waitFor()
    // Nobody outside the network knows of a proposal.
    expect((await visitor.goto(at))?.status()).toBe(404)
  })

  it('is not accepted as long as nobody asked who sees it otherwise', async () => {
    await goTo(organiser, `${at}/besluit`)
    await organiser.getByRole('button', { name: 'Neem over', exact: true }).click()
    await organiser.getByRole('alert').waitFor()
    await goTo(participant, `${at}/wijzigen`)
    await participant.getByLabel(/^Iemand ziet het anders/).check()
    await participant.getByLabel(/^Wie ziet het anders, en waarom/).fill('Een bewoner: het feest bracht ons.')
    await participant.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await participant.waitForURL(`**${at}`)
  })

  it('is accepted by an organiser, read by everybody, and tells its members who did what', async () => {
    await goTo(organiser, `${at}/besluit`)
    await organiser.getByLabel(/^Openbaar/).check()
    await organiser.getByRole('button', { name: 'Neem over', exact: true }).click()
    await organiser.waitForURL(`**${at}`)
    const history = organiser.getByRole('region', { name: 'Wie deed wat' })
    // The address changes a moment before the page.
    await expect
      .poll(() => history.getByRole('listitem').allTextContents())
      .toEqual([
        expect.stringContaining('nam dit over.'),
        expect.stringContaining('veranderde dit.'),
        expect.stringContaining('stelde dit voor.'),
      ])
    await visitor.goto(at)
    await visitor.getByRole('heading', { level: 1, name: title }).waitFor()
    await visitor.getByText('Een bewoner: het feest bracht ons.').waitFor()
    expect(await visitor.getByRole('region', { name: 'Wie deed wat' }).count()).toBe(0)
    await visitor.goto('/bevindingen')
    await visitor.getByRole('link', { name: title }).waitFor()
  })
})

describe('a Word document of ten pages', () => {
  const paragraphs = Array.from(
    { length: 120 },
    (_, n) => `Alinea ${n + 1}. ${'Zo woont men hier samen. '.repeat(12)}`,
  )
  const buffer = Buffer.from(wordFile(paragraphs.join('</w:t></w:r></w:p><w:p><w:r><w:t>')))

  it('is looked at first, and then becomes the text of a part, after what stood there', async () => {
    await goTo(contact, almelo)
    const region = part(contact, 'Gewenste opbrengsten')
    const before = await region.locator('.written').first().innerText()
    await region.getByRole('link', { name: /^Neem tekst over uit Word/ }).click()
    await contact.getByLabel(/^Word-document/).setInputFiles({ name: 'plan.docx', mimeType: '', buffer })
    await contact.getByRole('button', { name: 'Laat zien wat het wordt' }).click()
    await contact.getByText('Alles gaat mee').waitFor()
    await contact.getByRole('region', { name: 'Voorbeeld' }).getByText('Alinea 120.').waitFor()
    await contact.getByLabel(/^Achter de tekst die er al staat/).check()
    await contact.getByRole('button', { name: 'Neem de tekst over' }).click()
    await contact.waitForURL(`**${almelo}*`)
    await region.getByText('Alinea 120.').waitFor()
    const after = await region.locator('.written').first().innerText()
    expect(after.startsWith(before.slice(0, 40))).toBe(true)
    await region.getByText('Later gewijzigd. Anderen lezen nog de gedeelde versie.').waitFor()
    await visitor.goto(almelo)
    expect(await visitor.getByText('Alinea 120.').count()).toBe(0)
  })
})

describe('what an organiser adds to a list', () => {
  it('leaves an empty form to go on in, says what was done, and leads to it on a phone', async () => {
    await goTo(organiser, '/beheer/codelijsten/doelgroep')
    const name = organiser.getByRole('textbox', { name: /^Naam/ })
    const add = async (label: string) => {
      await name.fill(label)
      await organiser.keyboard.press('Enter')
    }
    const saved = organiser.getByRole('status').filter({ hasText: 'staat in de lijst' })
    const refused = organiser.getByRole('alert')
    await add('')
    await refused.waitFor()
    // One that is there already is not added again; that it was refused before is over.
    for (const label of ['Jongeren', 'Mantelzorgers']) {
      await add(label)
      await saved.filter({ hasText: label }).waitFor()
      await expect.poll(() => name.inputValue()).toBe('')
      await expect.poll(() => name.evaluate((one) => one === document.activeElement)).toBe(true)
      expect(await refused.count()).toBe(0)
    }
    await add('')
    await refused.waitFor()
    expect(await saved.count()).toBe(0)
    const shortcut = organiser.getByRole('link', { name: 'Nieuwe code' })
    expect((await shortcut.boundingBox())?.x).toBeLessThan(0)
    await organiser.setViewportSize({ width: 360, height: 740 })
    await shortcut.click()
    await expect.poll(async () => (await name.boundingBox())?.y).toBeLessThan(740)
    await organiser.setViewportSize({ width: 1280, height: 720 })
  })

  it('leads, once it is retired, to where it is brought back, and whoever does that goes on at what was done', async () => {
    await goTo(organiser, '/beheer/codelijsten/doelgroep')
    await organiser.getByRole('link', { name: 'Wijzig Mantelzorgers' }).click()
    await organiser.getByRole('button', { name: 'Laat vervallen' }).click()
    await organiser.getByRole('link', { name: 'Onder aan deze pagina brengt u het terug.' }).click()
    await organiser.waitForURL('**#vervallen')
    await organiser.getByRole('button', { name: 'Breng terug Mantelzorgers' }).press('Enter')
    await isFocused(organiser, 'is terug, onder aan de lijst')
  })

  it('is a person too: the address of who was just invited does not stay in the form', async () => {
    await goTo(organiser, '/beheer')
    const address = organiser.getByRole('textbox', { name: /^E-mailadres/ })
    await address.fill('nieuw@voorbeeld.nl')
    await organiser.keyboard.press('Enter')
    await organiser.getByText('De uitnodiging is verstuurd.').waitFor()
    await expect.poll(() => address.inputValue()).toBe('')
    await expect.poll(() => address.evaluate((one) => one === document.activeElement)).toBe(true)
    await organiser.getByRole('button', { name: 'Trek in nieuw@voorbeeld.nl' }).press('Enter')
    await isFocused(organiser, 'De uitnodiging is ingetrokken')
  })

  it('stands beside the cases, and each case whose card was shared is one step away', async () => {
    await goTo(organiser, '/beheer')
    await organiser.getByRole('link', { name: 'Nieuwstraatkwartier', exact: true }).click()
    await organiser.waitForURL(`**${almelo}`)
  })
})

it('on paper a case stands upright and its table of interventions lies, without what one chooses on a screen', async () => {
  const lies = async (path: string) => {
    await visitor.goto(path)
    const [, width, height] =
      /MediaBox ?\[0 0 ([\d.]+) ([\d.]+)/.exec(
        (await visitor.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1'),
      ) ?? []
    return Number(width) > Number(height)
  }
  expect(await lies(almelo)).toBe(false)
  for (const view of ['', '?weergave=palet']) {
    expect(await lies(`${almelo}/interventies${view}`), view).toBe(true)
    await visitor.emulateMedia({ media: 'print' })
    const choices = visitor.getByRole('main').locator('.seg, .filters').filter({ visible: true })
    expect(await choices.count()).toBe(0)
    await visitor.emulateMedia({ media: null })
  }
  // What was chosen is said on paper too.
  await visitor.goto(`${almelo}/interventies?domein=fysiek`)
  await visitor.emulateMedia({ media: 'print' })
  await visitor.getByRole('combobox', { name: 'Domein' }).waitFor()
  await visitor.emulateMedia({ media: null })
})

it('what a coalition prints is what there is to read, and nothing lies over anything', async () => {
  await contact.emulateMedia({ media: 'print' })
  const inSight = (name: string) => contact.getByRole('link', { name }).filter({ visible: true }).count()
  const styleOf = (selector: string, property: string) =>
    contact
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  await contact.goto(almelo)
  for (const act of [
    'Reageer op een alinea',
    'Pas de kern aan',
    'Voeg een bestand toe',
    'Neem tekst uit Word',
  ])
    expect(await inSight(act), act).toBe(0)
  // A row of a grid does not grow with what is broken off at the foot of a page: the next row was printed over it.
  expect(await styleOf('.threads', 'display')).toBe('block')
  await contact.goto(`${almelo}/reacties`)
  expect(await contact.getByRole('checkbox').filter({ visible: true }).count()).toBe(0)
  await contact.goto(`${almelo}/interventies`)
  const phases = contact.locator('td[data-label="Fase"]')
  expect(await phases.getByRole('combobox').filter({ visible: true }).count()).toBe(0)
  expect(await phases.getByText('Loopt').filter({ visible: true }).count()).toBeGreaterThan(0)
  await contact.goto('/overzicht')
  expect(await inSight('Handel meer reacties tegelijk af')).toBe(0)
  await contact.goto(`${almelo}/interventies?weergave=palet`)
  expect(await styleOf('.palette-page', 'display')).toBe('block')
  // Titles that each held on to the next one left the first page empty.
  await contact.goto('/bevindingen')
  expect(await styleOf('.claims h3:last-child', 'break-after')).toBe('auto')
  await contact.goto('/landelijk')
  expect(await styleOf('.gaps-legend .swatch', 'print-color-adjust')).toBe('exact')
  await contact.emulateMedia({ media: null })
})

it('a word that stands in several groups of synonyms has a link of its own in each', async () => {
  await organiser.goto('/beheer/synoniemen?letter=b')
  const links = await organiser
    .getByRole('main')
    .getByRole('link', { name: /^Wijzig/ })
    .allTextContents()
  expect(links.filter((link) => link.startsWith('Wijzig bankje')).length).toBeGreaterThan(1)
  expect(new Set(links).size).toBe(links.length)
})

it('eight cases beside each other stay on the sheet they are printed on', async () => {
  await visitor.goto('/vergelijken')
  const slugs = await visitor
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value') ?? ''))
  const before = visitor.viewportSize() ?? { width: 1280, height: 720 }
  // An A4 on its side, without its margins.
  await visitor.setViewportSize({ width: 1001, height: 700 })
  await visitor.emulateMedia({ media: 'print' })
  for (const count of [6, 8]) {
    const chosen = slugs.slice(0, count).map((slug) => ['casus', slug])
    await visitor.goto(`/vergelijken?${new URLSearchParams(chosen)}`)
    expect(
      await visitor.getByRole('region', { name: 'Vergelijking' }).locator('.stamp').count(),
    ).toBeGreaterThan(0)
    expect(await visitor.evaluate(() => document.documentElement.scrollWidth)).toBe(1001)
  }
  await visitor.emulateMedia({ media: null })
  await visitor.setViewportSize(before)
})

it('beside all the places of an organiser the search box has room for a question', async () => {
  await goTo(organiser, '/beheer')
  const box = organiser.getByRole('combobox', { name: 'Zoeken in het netwerk' })
  for (const width of [1_100, 1_184, 1_186, 1_220, 1_250, 1_266]) {
    await organiser.setViewportSize({ width, height: 720 })
    expect((await box.boundingBox())?.width, String(width)).toBeGreaterThan(220)
  }
  await organiser.setViewportSize({ width: 1280, height: 720 })
})

describe('a code that is in use', () => {
  const at = '/beheer/codelijsten/thema'

  it('is retired, stays where it was chosen, and is offered to nobody else', async () => {
    await goTo(organiser, at)
    const row = organiser
      .getByRole('listitem')
      .filter({ hasText: /bij \d+ / })
      .first()
    const label = (await row.locator('b').innerText()).trim()
    await row.getByRole('link').first().click()
    await organiser.getByRole('heading', { level: 1, name: label }).waitFor()
    await organiser.getByText(/^Deze code is gekozen: /).waitFor()
    await organiser.getByRole('button', { name: 'Laat vervallen' }).click()
    await organiser.getByRole('region', { name: 'Vervallen' }).locator('b', { hasText: label }).waitFor()
    await goTo(contact, `${almelo}/dilemmas/nieuw`)
    await contact.getByText('Meer vertellen').click()
    expect(await contact.getByRole('checkbox', { name: label, exact: true }).count()).toBe(0)
    // The lists across cases still say it of what has it.
    await visitor.goto('/dilemmas')
    await visitor.getByText(label, { exact: true }).filter({ visible: true }).first().waitFor()
  })
})

/** What says so has the focus of whoever pressed a button that is gone. */
async function isFocused(page: Page, words: string): Promise<void> {
  const said = page.getByRole('status').filter({ hasText: words })
  await said.waitFor()
  await expect.poll(() => said.evaluate((one) => one === document.activeElement)).toBe(true)
}
