import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getSection } from '#app/features/sections/queries.ts'
import { openBrowser } from '#tests/browser.ts'
import { goTo, hasCaret } from '#tests/e2e/stage.ts'
import { photo } from '#tests/make-files.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { until } from '#tests/writer.ts'

let world: World
let server: TestServer
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
  browser = await openBrowser()
  const [name = '', value = ''] = cookieOf(world.personIds.editor).split('=')
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  await context.addCookies([{ name, value, url: server.url }])
  page = await context.newPage()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await goTo(page, `${server.url}/casussen/nieuwstraat`)
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

function part(key: string) {
  return page.locator(`#${key}`)
}

async function write(key: string) {
  await part(key).getByRole('button', { name: 'Schrijf mee' }).click()
  await hasCaret(part(key).locator('.write-text'))
  await page.keyboard.press('Control+End')
}

function stored(key: string) {
  return getSection(world.actor('contact'), 'nieuwstraat', key).section.working?.content.root.children ?? []
}

function press(key: string, name: string) {
  return part(key).getByRole('button', { name, exact: true }).click()
}

describe('a picture', () => {
  test('is asked what it shows, and stands in the text for who writes and who reads', async () => {
    await write('de-wijk')
    await press('de-wijk', 'Afbeelding')
    await part('de-wijk')
      .getByLabel('Kies een afbeelding')
      .setInputFiles({ name: 'plein.jpg', mimeType: 'image/jpeg', buffer: await photo() })
    await press('de-wijk', 'Zet in de tekst')
    await part('de-wijk').getByRole('alert').getByText('Schrijf op wat er te zien is').waitFor()
    await part('de-wijk').getByLabel('Wat is er te zien?').fill('Het plein met de nieuwe bomen')
    await part('de-wijk').getByLabel('Bijschrift').fill('Mei 2026')
    await press('de-wijk', 'Zet in de tekst')
    await part('de-wijk').getByRole('img', { name: 'Het plein met de nieuwe bomen' }).waitFor()
    await page.keyboard.type('En verder')
    await until(() => stored('de-wijk').length === 3)
    expect(stored('de-wijk').map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph'])
    await press('de-wijk', 'Klaar')
    const picture = part('de-wijk').locator('.written figure img')
    await picture.waitFor()
    expect(await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(
      120,
    )
  })

  test('can be described anew, and taken out', async () => {
    await write('de-wijk')
    await press('de-wijk', 'Pas de beschrijving aan')
    await part('de-wijk').getByLabel('Alleen versiering').check()
    await press('de-wijk', 'Bewaar')
    await until(() => stored('de-wijk').some((block) => block.type === 'image' && block.alt === ''))
    await press('de-wijk', 'Haal de afbeelding weg')
    await until(() => stored('de-wijk').every(({ type }) => type !== 'image'))
    await page.keyboard.press('Control+z')
    await until(() => stored('de-wijk').some(({ type }) => type === 'image'))
  })

  test('of another section is left behind when it is pasted, with the words kept', async () => {
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    await press('de-wijk', 'Klaar')
    await write('gedroomde-aanpak')
    await page.keyboard.press('Control+v')
    await until(() => JSON.stringify(stored('gedroomde-aanpak')).includes('En verder'))
    expect(stored('gedroomde-aanpak').every(({ type }) => type !== 'image')).toBe(true)
    await press('gedroomde-aanpak', 'Klaar')
  })
})

describe('a table', () => {
  test('is made, filled, widened and read with the keyboard alone', async () => {
    await write('gewenste-opbrengsten')
    const key = 'gewenste-opbrengsten'
    const tool = (name: string) => part(key).getByRole('button', { name, exact: true })
    await tool('Tabel').press('Enter')
    await part(key).getByLabel('Rijen').fill('2')
    await part(key).getByLabel('Kolommen').fill('2')
    await page.keyboard.press('Enter')
    for (const [at, word] of ['Jaar', 'Bomen', '2025', '12'].entries()) {
      if (at > 0) await page.keyboard.press('Tab')
      await page.keyboard.type(word)
    }
    await tool('Rij erbij').press('Enter')
    await tool('Kolom erbij').press('Enter')
    await until(() => {
      const table = stored(key).find((block) => block.type === 'table')
      return (
        table?.type === 'table' && table.children.length === 3 && table.children[0]?.children.length === 3
      )
    })
    await press(key, 'Klaar')
    // The page's own: the editor's table has no scope, and goes when the new words are there.
    const region = part(key).getByRole('region', { name: 'Tabel: Jaar, Bomen' })
    const table = region.locator('table')
    await table.waitFor()
    expect(await table.locator('th[scope=col]').allTextContents()).toEqual(['Jaar', 'Bomen'])
    expect(await table.locator('tbody tr').first().locator('td').allTextContents()).toEqual([
      '2025',
      '12',
      '',
    ])
    await region.focus()
  })

  test('takes in a cell the words that are pasted there, those of a table among them too', async () => {
    const key = 'wat-is-nodig'
    await write(key)
    await part(key).getByRole('button', { name: 'Tabel', exact: true }).press('Enter')
    await part(key).getByLabel('Rijen').press('Enter')
    await page.keyboard.type('Jaar')
    await part(key)
      .locator('.write-text th')
      .first()
      .evaluate((cell) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', '<p>van</p><table><tr><td>toen</td><td>tot nu</td></tr></table>')
        cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      })
    await part(key).locator('.write-text table').getByText('tot nu').waitFor()
    expect(await part(key).locator('.write-text table').count()).toBe(1)
    await until(() => JSON.stringify(stored(key)).includes('tot nu'))
    await press(key, 'Klaar')
  })
})

test('nobody complained', () => {
  expect(complaints).toEqual([])
})
