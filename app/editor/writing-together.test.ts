import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSectionDocument } from '#app/features/sections/document.ts'
import { getSection } from '#app/features/sections/queries.ts'
import { openBrowser } from '#tests/browser.ts'
import { goTo, hasCaret } from '#tests/e2e/stage.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { until } from '#tests/writer.ts'
import { stateToRichText } from './document.ts'
import { toText } from './render.ts'

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

async function openCase(who: 'contact' | 'editor' | 'expert'): Promise<Page> {
  const [name = '', value = ''] = cookieOf(world.personIds[who]).split('=')
  const context = await browser.newContext()
  await context.addCookies([{ name, value, url: server.url }])
  const page = await context.newPage()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${who}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${who}: ${error.message}`))
  await goTo(page, `${server.url}/casussen/nieuwstraat`)
  return page
}

async function startWriting(page: Page): Promise<void> {
  await page.locator('#de-wijk').getByRole('button', { name: 'Schrijf mee' }).click()
  await hasCaret(text(page))
}

function text(page: Page) {
  return page.locator('#de-wijk .write-text')
}

/** The words of the item of a list in which the next key lands. */
function itemAtCaret(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { anchorNode = null } = document.getSelection() ?? {}
    const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement
    return element?.closest('li')?.textContent
  })
}

/** What stands behind the caret in the text; null when it is not in there. */
function wordsAfterCaret(page: Page): Promise<string | null> {
  return text(page).evaluate((root) => {
    const { focusNode = null, focusOffset = 0 } = document.getSelection() ?? {}
    if (!focusNode || !root.contains(focusNode)) return null
    const rest = document.createRange()
    rest.selectNodeContents(root)
    rest.setStart(focusNode, focusOffset)
    return rest.toString()
  })
}

/** How far down the page something stands. */
function placeOf(locator: Locator): Promise<number> {
  return locator.evaluate((element) => Math.round(element.getBoundingClientRect().top + scrollY))
}

function stored() {
  return getSection(world.actor('contact'), 'nieuwstraat', 'de-wijk').section.working
}

/** What would be read back if the process died now. */
function onDisk(): string {
  const { state } = loadSectionDocument(stored()?.id ?? 0, 1)
  return toText(stateToRichText(state))
}

describe('two people in one section', () => {
  test('see each other’s words and names, are told when it is saved, and leave a page that reads the same', async () => {
    const contact = await openCase('contact')
    const editor = await openCase('editor')
    const before = await placeOf(contact.locator('#de-wijk .written'))
    await startWriting(contact)
    expect(await placeOf(text(contact))).toBe(before)
    await startWriting(editor)

    await text(contact).press('Control+Home')
    await contact.keyboard.type('Van contact. ')
    await text(editor).press('Control+End')
    await editor.keyboard.type(' Van editor.')
    await text(contact).getByText('Van editor.').waitFor()
    await text(editor).getByText('Van contact.').waitFor()
    await contact.locator('#de-wijk').getByText('Ook hier: editor').waitFor()
    await editor.locator('#de-wijk').getByText('Ook hier: contact').waitFor()
    await contact.locator('.write-caret-name', { hasText: 'editor' }).waitFor()
    await contact
      .locator('#de-wijk')
      .getByText(/Bewaard om \d\d:\d\d · nog niet gedeeld/)
      .waitFor()
    await editor
      .locator('#de-wijk')
      .getByText(/Bewaard om/)
      .waitFor()
    expect(onDisk()).toContain('Van contact. ')
    expect(onDisk()).toContain(' Van editor.')

    await contact.locator('#de-wijk').getByRole('button', { name: 'Klaar' }).click()
    await contact.locator('#de-wijk').getByRole('button', { name: 'Schrijf mee' }).waitFor()
    await contact.locator('#de-wijk .written').getByText('Van editor.').waitFor()
    await editor.locator('#de-wijk').getByText('Ook hier').waitFor({ state: 'detached' })
    await contact.context().close()
    await editor.context().close()
  })

  test('are not told of their own other window, which has the same words', async () => {
    const here = await openCase('contact')
    const there = await openCase('contact')
    const editor = await openCase('editor')
    for (const page of [here, there, editor]) await startWriting(page)
    await text(there).press('Control+End')
    await there.keyboard.type(' Uit het andere venster.')
    await text(here).getByText('Uit het andere venster.').waitFor()
    await text(here).press('Control+End')
    await editor.locator('#de-wijk').getByText('Ook hier: contact').waitFor()
    for (const page of [here, there])
      await page.locator('#de-wijk').getByText('Ook hier: editor', { exact: true }).waitFor()
    for (const page of [here, there, editor]) await page.context().close()
  })

  test('can use every button and shortcut, and paste what a section cannot hold', async () => {
    const page = await openCase('contact')
    await startWriting(page)
    const press = (name: string) =>
      page.locator('#de-wijk').getByRole('button', { name, exact: true }).click()
    // An editor that still puts its caret at the beginning takes it back there: one presses again.
    await expect
      .poll(async () => {
        await text(page).press('Control+End')
        return wordsAfterCaret(page)
      })
      .toBe('')
    await page.keyboard.press('Enter')
    await press('Kop')
    await page.keyboard.type('Een kop')
    await page.keyboard.press('Enter')
    await page.keyboard.type('## Een tussenkop')
    await page.keyboard.press('Enter')
    await press('Vet')
    await page.keyboard.type('vet')
    await press('Vet')
    await page.keyboard.type(' en *cursief* hier')
    await page.keyboard.press('Enter')
    await page.keyboard.type('- een')
    await page.keyboard.press('Enter')
    await page.keyboard.type('twee')
    await page.keyboard.press('Tab')
    await text(page).focus()
    await expect.poll(() => itemAtCaret(page)).toBe('twee')
    await page.keyboard.press('Enter')
    await text(page).locator('li').nth(2).waitFor()
    await expect.poll(() => itemAtCaret(page)).toBe('')
    await page.keyboard.press('Enter')
    await text(page).locator('ul + p').waitFor()
    await press('Genummerde lijst')
    await page.keyboard.type('eerst')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('> geciteerd')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+u')
    await page.keyboard.type('onderstreept')
    await page.keyboard.press('Shift+Enter')
    await press('Link')
    await page.getByLabel('Adres van de link').fill('javascript:alert(1)')
    await press('Maak de link')
    await page.getByText('Dit is geen adres dat mag').waitFor()
    await page.getByLabel('Adres van de link').fill('platform31.nl')
    await press('Maak de link')
    await press('Ongedaan maken')
    await press('Opnieuw')
    await text(page).evaluate((element) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(
        'text/html',
        `<h1 style="text-align:center">Groot</h1><table><tr><td>cel</td></tr></table><p style="color:red;margin-left:80px">
         <span style="position:fixed;font-size:40px">rood</span> <u>streep</u> <s>weg</s> <code>code</code><a href="javascript:alert(1)" target="_blank">kwaad</a>
         <a href="https://example.org" title="t">goed</a><img src=x onerror=alert(1)></p><ul><li>a<ul><li>b</li></ul></li></ul><hr><pre>voor\tna</pre><ol><li><p>alinea</p></li></ol>
         <blockquote><p>een</p><p>twee</p></blockquote><ul><li><input type=checkbox checked>taak</li></ul><script>alert(1)</script>`,
      )
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await text(page).getByText('alinea').waitFor()
    await page
      .locator('#de-wijk')
      .getByText(/Bewaard om/)
      .waitFor()
    await until(() => stored()?.text.includes('alinea') ?? false)
    const html = JSON.stringify(stored()?.content)
    for (const kept of [
      '"tag":"h3"',
      '"tag":"h4"',
      '"format":1',
      '"format":2',
      '"bullet"',
      '"number"',
      '"quote"',
    ])
      expect(html).toContain(kept)
    expect(html).toContain('https://example.org')
    expect(html).toContain('https://platform31.nl')
    expect(html).not.toContain('javascript')
    expect(await page.locator('#de-wijk .write-text [style]:not(.write-text)').count()).toBe(0)
    // What was pasted is held to the page's rules while it is read, and the browser says so; none of it reaches the text.
    for (const complaint of complaints.splice(0)) expect(complaint).toContain('Content Security Policy')
    await page.context().close()
  })

  test('are told at once what there is no room for, and go on writing', async () => {
    const page = await openCase('contact')
    await startWriting(page)
    const part = page.locator('#de-wijk')
    const paste = (type: string, pasted: string) =>
      text(page).evaluate(
        (element, [kind = '', words = '']) => {
          const clipboardData = new DataTransfer()
          clipboardData.setData(kind, words)
          element.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
          )
        },
        [type, pasted],
      )
    const told = part.locator('.write-foot').getByRole('alert')
    await text(page).press('Control+End')
    await paste('text/html', `<table><tr>${'<td>te breed</td>'.repeat(65)}</tr></table>`)
    await told.getByText('hoogstens 64 kolommen').waitFor()
    await paste('text/plain', 'te veel regels\n'.repeat(3000))
    await told.getByText('te veel om in één keer te plakken').waitFor()
    await paste('text/plain', 'te lang '.repeat(70_000))
    await told.getByText('Zoveel past er niet in één tekst').waitFor()
    await page.keyboard.type(' Verder.')
    await told.waitFor({ state: 'detached' })
    await until(() => onDisk().includes(' Verder.'))
    expect(onDisk()).not.toContain('te ')

    // As much as is let in: the server takes it too.
    await paste('text/html', '<p>Een <b>regel</b></p>'.repeat(1650))
    await until(() => (stored()?.text.match(/Een regel/g) ?? []).length === 1650)
    await part.getByText(/Bewaard om/).waitFor()
    expect(await told.count()).toBe(0)
    await page.context().close()
  })

  test('are told when the connection is gone, keep their words, and are saved when it is back', async () => {
    const page = await openCase('contact')
    await startWriting(page)
    await server.stop()
    await page.locator('#de-wijk').getByText('Geen verbinding').waitFor()
    await text(page).press('Control+Home')
    await page.keyboard.type('Zonder net. ')
    expect(stored()?.text).not.toContain('Zonder net.')
    server = await startServer({ PORT: new URL(server.url).port })
    await page
      .locator('#de-wijk')
      .getByText(/Bewaard om/)
      .waitFor()
    expect(onDisk()).toContain('Zonder net. ')
    await page.context().close()
  })
})

test('who only reads gets no editor', async () => {
  const page = await openCase('expert')
  expect(await page.getByRole('button', { name: 'Schrijf mee' }).count()).toBe(0)
  await page.context().close()
})

test('nobody’s browser complained: no fault, no style or script that the page does not allow', () => {
  // When the server goes: it answers nobody, or what was on its way in that moment with 503.
  const isOfStop = (one: string) => one.includes('ERR_CONNECTION') || one.includes('a status of 503')
  expect(complaints.filter((one) => !isOfStop(one))).toEqual([])
})
