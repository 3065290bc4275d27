import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { RichTextBlock } from '#db/schema/index.ts'
import { openBrowser } from '#tests/browser.ts'
import { atWork, goTo } from '#tests/e2e/stage.ts'
import { offerToReact } from '#tests/select-words.ts'
import { signedIn, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, paragraph, type World } from '#tests/world.ts'
import { until } from '#tests/writer.ts'
import { reactOnPassage } from '../comments/commands.ts'
import { share } from '../releases/commands.ts'
import { writeSection } from '../sections/commands.ts'
import { getSection } from '../sections/queries.ts'

const slug = 'nieuwstraat'
const key = 'de-wijk'
const text = (words: string, format = 0) => ({ type: 'text' as const, text: words, format })
const item = (words: string) => ({ type: 'listitem' as const, children: [text(words)] })
const cell = (words: string) => ({
  type: 'tablecell' as const,
  headerState: 0,
  children: [{ type: 'paragraph' as const, children: [text(words)] }],
})
const content: RichTextBlock[] = [
  ...paragraph('Wij wonen hier graag.').root.children,
  { type: 'paragraph', children: [text('De '), text('oude', 1), text(' flats gaan weg.')] },
  { type: 'list', listType: 'bullet', children: [item('eerst koop'), item('dan huur'), item('en een park')] },
  {
    type: 'table',
    children: [
      { type: 'tablerow', children: [cell('de gemeente'), cell('bouwt woningen')] },
      { type: 'tablerow', children: [cell('de buurt'), cell('plant bomen')] },
    ],
  },
]

let world: World
let server: TestServer
let browser: Browser
const complaints: string[] = []

beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})
beforeEach(() => {
  writeSection(world.actor('contact'), slug, key, { root: { type: 'root', children: content } })
  share(world.actor('contact'), slug, { section: key }, 'network')
})

async function open(who: 'expert' | 'contact' | 'editor', script = true): Promise<Page> {
  const context = await signedIn(browser, server.url, world.personIds[who], {
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: script,
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(`${who}: ${error.message}`))
  await page.goto(`${server.url}/casussen/${slug}`)
  if (script) await atWork(page)
  return page
}

const part = (page: Page) => page.locator(`#${key}`)
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Reageer op deze woorden' })
const stored = () => getSection(world.actor('contact'), slug, key).section.working?.text

/** Drags over the text, from some words up to and with others. */
async function select(page: Page, from: string, upTo: string): Promise<void> {
  await expect
    .poll(async () => {
      if (await offerToReact(page).isVisible()) return true
      await part(page).evaluate(
        (element, [first = '', last = '']) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
          const nodes: Text[] = []
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            if (node.parentElement?.closest('.written')) nodes.push(node as Text)
          const [start, end] = [first, last].map((words) => nodes.find(({ data }) => data.includes(words)))
          if (!start || !end) throw new Error('not there')
          getSelection()?.removeAllRanges()
          getSelection()?.setBaseAndExtent(
            start,
            start.data.indexOf(first),
            end,
            end.data.indexOf(last) + last.length,
          )
        },
        [from, upTo],
      )
      return false
    })
    .toBe(true)
  await offerToReact(page).click()
  await dialog(page).getByLabel('Idee').check()
  await dialog(page).getByText('Stel een andere tekst voor').click()
}

async function place(page: Page, suggestion: string, words: string): Promise<void> {
  await dialog(page).getByLabel('Uw voorstel').fill(suggestion)
  await dialog(page).getByLabel('Uw reactie').fill(words)
  await dialog(page).getByRole('button', { name: 'Plaats reactie' }).click()
}

describe('a suggestion over several paragraphs', () => {
  test('begins with what stands there, is taken over while people write, and shows what was and is', async () => {
    const expert = await open('expert')
    await select(expert, 'flats gaan', 'dan huur')
    expect(await dialog(expert).getByLabel('Uw voorstel').inputValue()).toBe(
      'flats gaan weg.\neerst koop\ndan huur',
    )
    await place(expert, 'flats blijven.\neerst koop\ndan niets\ndan huur', 'Sloop ze niet.')
    const note = (page: Page) => part(page).getByRole('article', { name: 'Idee' })
    await note(expert).getByText('Sloop ze niet.').waitFor()
    expect(await note(expert).locator('.suggested del').allInnerTexts()).toEqual([
      expect.stringContaining('gaan weg'),
    ])

    const [contact, editor] = [await open('contact'), await open('editor')]
    for (const page of [contact, editor]) {
      await part(page).getByRole('button', { name: 'Schrijf mee' }).click()
      await part(page).getByText('U kunt schrijven').waitFor()
    }
    const written = (page: Page) => part(page).locator('.write-text')
    await editor.keyboard.press('Control+Home')
    await editor.keyboard.type('Hoort u ons? ')
    await note(contact).getByRole('button', { name: 'Neem dit voorstel over' }).click()
    for (const page of [contact, editor]) {
      await written(page).getByText('dan niets').waitFor()
      expect((await written(page).locator('li').allInnerTexts()).map((one) => one.trim())).toEqual([
        'eerst koop',
        'dan niets',
        'dan huur',
        'en een park',
      ])
      expect(await written(page).locator('p strong').innerText()).toBe('oude')
    }
    // The editor's cursor stands where it stood, in the same text.
    await editor.keyboard.type('Ja? ')
    const list = 'eerst koop\ndan niets\ndan huur\nen een park'
    const table = 'de gemeente | bouwt woningen\nde buurt | plant bomen'
    const all = `Hoort u ons? Ja? Wij wonen hier graag.\n\nDe oude flats blijven.\n\n${list}\n\n${table}`
    await until(() => stored() === all)
    await note(contact).getByText('✓ Overgenomen').waitFor()

    share(world.actor('contact'), slug, { section: key }, 'network')
    await goTo(expert, `${server.url}/overzicht`)
    const row = expert.getByRole('listitem').filter({ hasText: 'Sloop ze niet.' })
    await row.getByText('Overgenomen').waitFor()
    expect(await row.locator('.what-changed del').allInnerTexts()).toEqual([
      expect.stringContaining('gaan weg'),
    ])
    expect(await row.locator('.what-changed ins').allInnerTexts()).toEqual([
      expect.stringContaining('blijven'),
      expect.stringContaining('dan niets'),
    ])
    for (const page of [expert, contact, editor]) await page.context().close()
  })

  test('works in one cell, and over cells is refused beside the field, which keeps what was typed', async () => {
    const expert = await open('expert')
    await select(expert, 'bouwt woningen', 'de buurt')
    await place(expert, 'bouwt flats\nde straat', 'Zo is het.')
    const field = expert.getByLabel('Uw voorstel')
    await expert.getByText('Uw voorstel gaat over meer dan één vak van een tabel.').waitFor()
    expect(await field.inputValue()).toBe('bouwt flats\nde straat')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await expert.getByLabel('Uw reactie').and(expert.locator(':visible')).inputValue()).toBe(
      'Zo is het.',
    )

    await goTo(expert, `${server.url}/casussen/${slug}`)
    await select(expert, 'woningen', 'woningen')
    await place(expert, 'flats', 'Hoger dus.')
    await part(expert).getByText('Hoger dus.').waitFor()
    const contact = await open('contact', false)
    const note = part(contact).getByRole('article', { name: 'Idee' }).filter({ hasText: 'Hoger dus.' })
    await note.getByRole('button', { name: 'Neem dit voorstel over' }).click()
    await until(() => stored()?.includes('bouwt flats\n') === true)
    for (const page of [expert, contact]) await page.context().close()
  })
})

test('who takes a settlement back is asked about the text, without script too', async () => {
  const given = { sectionKey: key, kind: 'idea', audience: 'shared', text: 'Liever zo' } as const
  const passage = {
    quote: 'flats gaan weg.\neerst koop',
    before: '',
    after: '',
    suggestion: 'flats blijven.',
  }
  const before = stored()
  const id = reactOnPassage(world.actor('expert'), slug, given, passage) ?? ''
  const contact = await open('contact', false)
  const note = contact.locator(`#reactie-${id}`)
  const undo = note.getByText('Maak ongedaan')
  await note.getByRole('button', { name: 'Neem dit voorstel over' }).click()
  await note.getByText('✓ Overgenomen').waitFor()
  expect(stored()).not.toBe(before)

  await undo.click()
  await note.getByText('De tekst van het voorstel staat nu in “').waitFor()
  await note.getByRole('button', { name: 'Nee, laat de nieuwe staan' }).click()
  await note.getByText('Wacht op de coalitie').waitFor()
  expect(stored()).not.toBe(before)
  expect(await note.getByRole('button', { name: 'Neem dit voorstel over' }).count()).toBe(0)

  await contact.goto(`${server.url}/casussen/${slug}/reacties/${id}/afhandeling`)
  await contact.getByLabel('Wij nemen dit over').check()
  await contact.getByRole('button', { name: 'Handel af' }).click()
  await undo.click()
  const putBack = note.getByRole('button', { name: 'Ja, zet de oude woorden terug' })
  writeSection(world.actor('contact'), slug, key, paragraph('Er komt een park.'))
  await putBack.click()
  await contact.getByRole('alert').getByText('Er is niets ongedaan gemaakt.').waitFor()
  await note.getByText('De tekst is na het overnemen nog veranderd.').waitFor()
  expect(stored()).toBe('Er komt een park.')
  expect(await putBack.count()).toBe(0)
  await note.getByRole('button', { name: 'Maak ongedaan' }).click()
  await note.getByText('Wacht op de coalitie').waitFor()
  await contact.context().close()
})

test('words are proposed to go, taken over and put back, all without script', async () => {
  const expert = await open('expert', false)
  await part(expert).getByRole('link', { name: 'Reageer op een alinea' }).click()
  await expert.getByLabel('De oude flats gaan weg.').check()
  await expert.getByLabel('Idee').check()
  await expert.getByLabel('Uw reactie').fill('Dat is al gebeurd.')
  await expert.getByText('of stel voor dit te schrappen').click()
  await expert.getByLabel('Ik stel voor deze passage te schrappen').check()
  await expert.getByRole('button', { name: 'Plaats reactie' }).click()
  const proposal = expert.locator('.suggested')
  await proposal.getByText('Voorstel: schrap deze woorden').waitFor()
  expect(await proposal.locator('del').innerText()).toContain('De oude flats gaan weg.')
  expect(await proposal.locator('ins').count()).toBe(0)

  const before = stored()
  const written = (page: Page) => part(page).locator('.written').first().innerText()
  const contact = await open('contact', false)
  const note = part(contact).getByRole('article', { name: 'Idee' }).filter({ hasText: 'Dat is al gebeurd.' })
  await note.getByRole('button', { name: 'Neem dit voorstel over' }).click()
  await contact.getByText('✓ Overgenomen').first().waitFor()
  expect(stored()).toMatch(/^Wij wonen hier graag\.\n\neerst koop/)
  const done = contact.getByRole('article', { name: 'Idee' }).filter({ hasText: 'Dat is al gebeurd.' })
  expect(await done.locator('.suggested del').innerText()).toContain('De oude flats gaan weg.')
  await done.getByText('Maak ongedaan').click()
  await done.getByText('Moeten ze er weer in?').waitFor()
  await done.getByRole('button', { name: 'Ja, zet de oude woorden terug' }).click()
  await done.getByText('Wacht op de coalitie').waitFor()
  expect(stored()).toBe(before)
  expect(await part(contact).locator('.written strong').first().innerText()).toBe('oude')
  expect(await written(contact)).toContain('De oude flats gaan weg.')
  for (const page of [expert, contact]) await page.context().close()
})

test('without script one begins with the paragraph one chose, and reacts on some of its words', async () => {
  const list = 'eerst koop\ndan huur\nen een park'
  const expert = await open('expert', false)
  await part(expert).getByRole('link', { name: 'Reageer op een alinea' }).click()
  await expert.getByRole('link', { name: 'Kies hieruit woorden' }).nth(2).click()
  expect(await expert.locator('blockquote.quote').innerText()).toBe(list)
  await expert.getByText('Stel een andere tekst voor').click()
  expect(await expert.getByLabel('Uw voorstel').inputValue()).toBe(list)
  await expert
    .getByLabel('Uw voorstel')
    .fill(list.replace('een park', 'twee parken').replace('huur', 'niets'))
  await expert.getByLabel('Welke woorden precies?').fill('dan  huren')
  await expert.getByLabel('Waarschuwing').check()
  await expert.getByLabel('Uw reactie').fill('Leg dat vast.')
  await expert.getByRole('button', { name: 'Plaats reactie' }).click()

  const form = expert.locator('details.react-form[open]')
  const some = form.getByLabel('Welke woorden precies?')
  const place = form.getByRole('button', { name: 'Plaats reactie' })
  await form.getByText('Deze woorden staan niet zo in de alinea').waitFor()
  expect(await some.getAttribute('aria-invalid')).toBe('true')
  expect(await some.inputValue()).toBe('dan  huren')
  expect(await form.getByLabel('Uw reactie').inputValue()).toBe('Leg dat vast.')
  await some.fill('dan huur')
  await place.click()
  await form.getByText('uw voorstel verandert ook de rest van de alinea').waitFor()
  await form.getByLabel('Uw voorstel').fill(list.replace('huur', 'niets'))
  await place.click()

  const note = expert.getByRole('article', { name: 'Waarschuwing' })
  expect(await note.locator('blockquote.quote').innerText()).toBe('dan huur')
  expect(await note.locator('.suggested ins').innerText()).toContain('niets')
  await expert.context().close()
})

test('who writes there sees words go and come back as they were', async () => {
  const given = { sectionKey: key, kind: 'idea', audience: 'shared', text: 'Weg ermee' } as const
  const passage = { quote: 'De oude flats gaan weg.\neerst koop', before: '', after: '', suggestion: '' }
  const before = stored()
  const id = reactOnPassage(world.actor('expert'), slug, given, passage) ?? ''
  const [contact, editor] = [await open('contact'), await open('editor')]
  for (const page of [contact, editor]) {
    await part(page).getByRole('button', { name: 'Schrijf mee' }).click()
    await part(page).getByText('U kunt schrijven').waitFor()
  }
  const written = (page: Page) => part(page).locator('.write-text')
  const note = contact.locator(`#reactie-${id}`)
  await note.getByRole('button', { name: 'Neem dit voorstel over' }).click()
  for (const page of [contact, editor])
    await expect.poll(() => written(page).locator('li').first().innerText()).toBe('dan huur')
  await editor.keyboard.press('Control+Home')
  await editor.keyboard.type('Ja. ')
  await until(() => stored()?.startsWith('Ja. Wij wonen hier graag.\n\ndan huur') === true)
  await note.getByText('Maak ongedaan').click()
  await note.getByRole('button', { name: 'Ja, zet de oude woorden terug' }).click()
  for (const page of [contact, editor]) {
    await written(page).getByText('flats gaan weg.').waitFor()
    expect(await written(page).locator('p strong').innerText()).toBe('oude')
    expect(await written(page).locator('li').first().innerText()).toBe('eerst koop')
  }
  await until(() => stored() === `Ja. ${before}`)
  for (const page of [contact, editor]) await page.context().close()
})

test('with script the text is as it was with one more press', async () => {
  const given = { sectionKey: key, kind: 'idea', audience: 'shared', text: 'Zoals het was' } as const
  const passage = { quote: 'dan huur', before: '', after: '', suggestion: 'dan niets\nook geen park' }
  const before = stored()
  const id = reactOnPassage(world.actor('expert'), slug, given, passage) ?? ''
  const contact = await open('contact')
  const note = contact.locator(`#reactie-${id}`)
  await note.getByRole('button', { name: 'Neem dit voorstel over' }).click()
  await contact.locator(`#${key} .written`).getByText('ook geen park').first().waitFor()
  await note.getByText('Maak ongedaan').click()
  await note.getByRole('button', { name: 'Ja, zet de oude woorden terug' }).click()
  await note.getByText('Wacht op de coalitie').waitFor()
  expect(stored()).toBe(before)
  await note.getByRole('button', { name: 'Neem dit voorstel over' }).waitFor()
  await contact.context().close()
})

test('nobody’s browser complained', () => expect(complaints).toEqual([]))
