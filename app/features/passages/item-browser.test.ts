import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toText } from '#app/editor/render.ts'
import { expectNoViolationsInAnyGuise } from '#tests/axe.ts'
import { openBrowser } from '#tests/browser.ts'
import { atWork, goTo } from '#tests/e2e/stage.ts'
import { offerToReact, selectWords } from '#tests/select-words.ts'
import { cookieOf, signedIn, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, paragraph, type World } from '#tests/world.ts'
import { reactOnPassage } from '../comments/commands.ts'
import { getThread } from '../comments/queries.ts'
import { changeItem, createItem } from '../items/commands.ts'
import { type ItemRef, pathOfItem } from '../items/lists.ts'
import { getItem } from '../items/queries.ts'
import { share } from '../releases/commands.ts'

const slug = 'nieuwstraat'
const words = 'De flats worden vervangen door koopwoningen. Bewoners keren terug als zij dat willen.'

let world: World
let server: TestServer
let browser: Browser

beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

function addShared(kind: ItemRef['kind'], title: string): ItemRef {
  const contact = world.actor('contact')
  const item = { kind, key: createItem(contact, slug, { kind, title, story: paragraph(words) }).key }
  share(contact, slug, { item }, 'network')
  return item
}

function workingOf(item: ItemRef) {
  const { working } = getItem(world.actor('contact'), slug, item.kind, item.key).item
  if (!working) throw new Error('not inside')
  return working
}

async function open(
  who: 'expert' | 'contact',
  item: ItemRef,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const context = await signedIn(browser, server.url, world.personIds[who], {
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  const page = await context.newPage()
  await page.goto(server.url + pathOfItem(slug, item))
  if (options.javaScriptEnabled !== false) await atWork(page)
  return page
}

describe('a text proposed for words of an item', () => {
  test('is composed on the words, read as a difference, taken over with one act, and stands in both names', async () => {
    const item = addShared('intervention', 'Sloop en nieuwbouw')
    const expert = await open('expert', item)
    await selectWords(expert.locator('[data-react-on] .written p').first(), 'koopwoningen')
    await offerToReact(expert).click()
    const dialog = expert.getByRole('dialog', { name: 'Reageer op deze woorden' })
    await dialog.getByLabel('Idee').check()
    await dialog.getByLabel('Uw reactie').fill('Vergeet de huurders niet.')
    await dialog.getByText('Stel een andere tekst voor').click()
    await dialog.getByLabel('Uw voorstel').fill('koop- en huurwoningen')
    await dialog.getByRole('button', { name: 'Plaats reactie' }).click()
    const suggested = expert.locator('.suggested .difference')
    await suggested.locator('ins').first().waitFor()
    expect(await suggested.locator('del').innerText()).toContain('koopwoningen')
    expect(await expert.getByRole('button', { name: 'Neem dit voorstel over' }).count()).toBe(0)

    const contact = await open('contact', item)
    const mark = contact.locator('mark.passage')
    await contact.locator('blockquote.quote a').click()
    await expect.poll(() => contact.evaluate(() => location.hash)).toMatch(/^#woorden-/)
    expect(await mark.innerText()).toBe('koopwoningen')
    await contact.getByRole('button', { name: 'Neem dit voorstel over' }).click()
    await contact.getByText('✓ Overgenomen').waitFor()
    await contact.getByText('vervangen door koop- en huurwoningen.').waitFor()
    await contact.getByText('contact nam in “Sloop en nieuwbouw” woorden over van expert').waitFor()
    expect(new URL(contact.url()).pathname).toBe(pathOfItem(slug, item))
    await contact.context().close()

    share(world.actor('contact'), slug, { item }, 'network')
    await goTo(expert, `${server.url}/overzicht`)
    const row = expert.getByRole('listitem').filter({ hasText: 'Vergeet de huurders niet.' })
    await row.getByText('Overgenomen').waitFor()
    expect(await row.locator('.what-changed ins').innerText()).toContain('huurwoningen')
    await expert.context().close()
  })

  test('is composed without script on a paragraph, and taken over without script', async () => {
    const item = addShared('question', 'Wie neemt het over?')
    const expert = await open('expert', item, { javaScriptEnabled: false })
    await expert.getByRole('link', { name: 'Reageer op een alinea' }).click()
    await expert.getByLabel(words).check()
    await expert.getByLabel('Idee').check()
    await expert.getByLabel('Uw reactie').fill('Korter is beter.')
    await expert.getByText('Stel een andere tekst voor').click()
    await expert.getByLabel('Uw voorstel').fill('De flats gaan weg.')
    await expert.getByRole('button', { name: 'Plaats reactie' }).click()
    await expert.locator('.suggested .difference ins').first().waitFor()
    await expert.context().close()

    const contact = await open('contact', item, { javaScriptEnabled: false })
    await contact.getByRole('button', { name: 'Neem dit voorstel over' }).click()
    await contact.getByText('✓ Overgenomen').waitFor()
    expect(toText(workingOf(item).content.story)).toBe('De flats gaan weg.')
    await contact.goto(`${server.url}${pathOfItem(slug, item)}/versies`)
    expect(await contact.getByText('met overgenomen woorden van').count()).toBe(0)
    share(world.actor('contact'), slug, { item }, 'network')
    await contact.reload()
    await contact.getByText('met overgenomen woorden van expert').waitFor()
    await contact.context().close()
  })

  test('without the paragraph it is for, comes back with every word of it', async () => {
    const item = addShared('dilemma', 'Trots en zorg')
    const page = await open('expert', item, { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Reageer op een alinea' }).click()
    await page.getByLabel('Idee').check()
    await page.getByLabel('Uw reactie').fill('Niet kwijt.')
    await page.getByText('Stel een andere tekst voor').click()
    await page.getByLabel('Uw voorstel').fill('Andere woorden.')
    await page.getByRole('button', { name: 'Plaats reactie' }).click()
    await page.getByText('Kies de alinea waarvoor u een andere tekst voorstelt.').waitFor()
    const form = page.locator('details.react-form[open]')
    expect(await form.getByLabel('Uw reactie').inputValue()).toBe('Niet kwijt.')
    expect(await form.getByLabel('Uw voorstel').inputValue()).toBe('Andere woorden.')
    await form.getByRole('link', { name: 'Reageer op een alinea' }).click()
    await page.getByLabel(words).waitFor()
    await page.context().close()
  })

  test('is refused in plain words when those it is for changed while the page stood open', async () => {
    const item = addShared('expectation', 'Meer menging')
    const given = {
      sectionKey: null,
      item,
      kind: 'experience',
      audience: 'shared',
      text: 'Zo ging het',
    } as const
    const pointed = { quote: 'koopwoningen', before: '', after: '', suggestion: 'huurwoningen' }
    const id = reactOnPassage(world.actor('expert'), slug, given, pointed) ?? ''
    const page = await open('contact', item, { javaScriptEnabled: false })
    const { content, ...rest } = workingOf(item)
    const story = paragraph('Er komt een park.')
    changeItem(world.actor('contact'), slug, item, { ...rest, content: { ...content, story } })
    await page.getByRole('button', { name: 'Neem dit voorstel over' }).click()
    await page
      .getByRole('alert')
      .getByText('staan niet meer zo in de tekst. Er is niets veranderd.')
      .waitFor()
    expect(toText(workingOf(item).content.story)).toBe('Er komt een park.')
    expect(getThread(world.actor('contact'), slug, id).seen.isOpen).toBe(true)
    // Known to lead nowhere, it is not offered again.
    expect(await page.getByRole('button', { name: 'Neem dit voorstel over' }).count()).toBe(0)
    await page.context().close()
  })

  test('is read with axe silent, wide and narrow, light and dark', async () => {
    const item = addShared('dilemma', 'Bouwen of bewaren')
    const given = { sectionKey: null, item, kind: 'idea', audience: 'shared', text: 'Liever zo' } as const
    const pointed = { quote: 'koopwoningen', before: '', after: '', suggestion: 'huurwoningen' }
    reactOnPassage(world.actor('expert'), slug, given, pointed)
    await expectNoViolationsInAnyGuise(browser, server.url + pathOfItem(slug, item), {
      ready: (page) => page.getByRole('button', { name: 'Neem dit voorstel over' }).waitFor(),
      cookie: cookieOf(world.personIds.contact),
    })
  })
})
