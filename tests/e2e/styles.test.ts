import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { goTo, openDemonstration, type Stage } from './stage.ts'

const almelo = '/casussen/almelo-nieuwstraatkwartier'

const paths = [
  '/',
  '/overzicht',
  '/casussen',
  almelo,
  `${almelo}/reacties`,
  `${almelo}/interventies`,
  `${almelo}/interventies/hagendoornschool`,
  `${almelo}/interventies/nieuw`,
  `${almelo}/onderdelen/gewenste-opbrengsten/deling`,
  '/vergelijken?casus=almelo-nieuwstraatkwartier&casus=zoetermeer-meerzicht',
  '/landelijk',
  '/zoeken?q=sloop',
  '/kennisbank',
  '/meldingen',
  '/profiel',
]

const assets = readdirSync(fileURLToPath(new URL('../../build/client/assets', import.meta.url)))

let stage: Stage

beforeAll(async () => {
  stage = await openDemonstration()
})
afterAll(() => stage.close())

/** The stylesheets of a page, which a server writes in the order in which they count. */
const sheetsOf = (page: Page) =>
  page
    .locator('link[rel=stylesheet]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname))

/** What each of these stylesheets would move on the page, if it came after all others. */
const movedBy = (page: Page, sheets: string[]) =>
  page.evaluate(async (hrefs) => {
    const elements = [...document.querySelectorAll('main, main *')]
    const properties = [
      ...['display', 'position', 'gap', 'font-size', 'font-weight', 'line-height', 'color'],
      ...['background-color', 'text-decoration-line', 'margin', 'padding', 'border-width'],
    ]
    const look = () =>
      elements.map((element) => {
        const style = getComputedStyle(element)
        return properties.map((name) => `${name} ${style.getPropertyValue(name)}`)
      })
    const before = look()
    const moved = new Set<string>()
    for (const href of hrefs) {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = href
      await new Promise((arrived, failed) => {
        link.onload = arrived
        link.onerror = failed
        document.head.append(link)
      })
      for (const [index, style] of look().entries()) {
        const { localName = '', className = '' } = elements[index] ?? {}
        for (const [place, said] of style.entries())
          if (said !== before[index]?.[place])
            moved.add(`${href}: ${localName}.${className} ${before[index]?.[place]} becomes ${said}`)
      }
      link.remove()
    }
    return [...moved]
  }, sheets)

// A browser keeps the styles of the pages one came by, and of a form that was opened, after those of the page one is on.
it('a page looks the same whatever one visited and opened before it', async () => {
  const page = await stage.comesAs('aanspreekpunt', { viewport: { width: 360, height: 740 }, hasTouch: true })
  await page.goto('/privacy')
  const always = await sheetsOf(page)
  await page.goto('/')
  const first = (await sheetsOf(page)).filter((sheet) => always.includes(sheet))
  const sheets = assets
    .filter((name) => name.endsWith('.css'))
    .map((name) => `/assets/${name}`)
    .filter((sheet) => !first.includes(sheet))
  expect(sheets.length).toBeGreaterThan(20)
  for (const path of paths) {
    await goTo(page, path)
    expect(await movedBy(page, sheets), path).toEqual([])
  }
  await page.context().close()
})
