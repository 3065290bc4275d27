import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { openBrowser } from '../browser.ts'
import { startDemonstration } from '../demonstration.ts'
import { startServer, type TestServer } from '../server.ts'

type Role = 'organisator' | 'expert' | 'aanspreekpunt' | 'redacteur' | 'begeleider' | 'deelnemer' | 'gast'

export type Stage = {
  server: TestServer
  /** Somebody nobody knows, in a browser of their own, on the front page. */
  comesBy: (options?: BrowserContextOptions) => Promise<Page>
  /** Somebody of the demonstration, who pressed the button of their role; on their overview. */
  comesAs: (role: Role, options?: BrowserContextOptions) => Promise<Page>
  /** What the browsers objected to: faults, and styles or scripts that a page does not allow. */
  complaints: string[]
  close: () => Promise<void>
}

/** A server on an empty folder, and a Chromium. */
export const openStage = () => stageOf(startServer())

/** The same, on a folder with the demonstration. */
export const openDemonstration = () => stageOf(startDemonstration())

async function stageOf(starting: Promise<TestServer>): Promise<Stage> {
  const [server, browser] = await Promise.all([starting, openBrowser()])
  const complaints: string[] = []
  const comesBy = (options?: BrowserContextOptions) => enter(browser, server.url, complaints, options)
  return {
    server,
    comesBy,
    comesAs: async (role, options) => {
      const page = await comesBy(options)
      await page.goto('/inloggen')
      await page.locator(`button[name="rol"][value="${role}"]`).click()
      await page.waitForURL('**/overzicht')
      return page
    },
    complaints,
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}

async function enter(
  browser: Browser,
  url: string,
  complaints: string[],
  options?: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, locale: 'nl-NL', ...options })
  const page = await context.newPage()
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => {
    // That a page is not there, or the network is not, is part of the story.
    if (message.type() === 'error' && !/Failed to load resource|ERR_/.test(message.text()))
      complaints.push(message.text())
  })
  await page.goto('/')
  return page
}

/** Goes to an address and waits until the page can be worked with. Of a visitor's page that is when it is there: it has no script. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await atWork(page)
}

/** The page came to life: its search box suggests. */
export async function atWork(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Zoeken in het netwerk' }).waitFor()
}

/** One part of a case on the page, by its title. */
export function part(page: Page, title: string) {
  return page.getByRole('region', { name: title, exact: true })
}

/** Opens the editor of a part, and gives the place to type. */
export async function startsToWrite(page: Page, title: string) {
  await part(page, title)
    .getByRole('button', { name: /^Schrijf mee/ })
    .click()
  const text = page.getByRole('textbox', { name: `De tekst van “${title}”` })
  await hasCaret(text)
  return text
}

/** An editor that was opened has its words, and the caret before the first of them. It puts that there once, a moment after it is seen. */
export async function hasCaret(text: Locator): Promise<void> {
  await text.and(text.page().locator(':focus')).waitFor()
}
