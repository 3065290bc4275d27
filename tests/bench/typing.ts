import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../browser.ts'
import { asCookie, at, type Running, sleep } from './measure.ts'

const keys = 200
const warmUpKeys = 30
/** As an unhurried person types. */
const betweenMs = 120

/**
 * Two Chromium windows in one section, one of which types: from the key that is pressed to its letter in the other window. Both are of one
 * browser, so that their clocks are the same.
 */
export async function typeToEachOther(
  server: Running,
  [typist, reader]: [string, string],
  { slug, key }: { slug: string; key: string },
): Promise<{ p50Ms: number; p95Ms: number; missed: number }> {
  const browser = await openBrowser()
  const [from, to] = await Promise.all([
    openEditor(browser, server.url, typist, slug, key),
    openEditor(browser, server.url, reader, slug, key),
  ])
  const place = `#${key} .write-text`
  await from.evaluate(() => {
    const pressed: number[] = []
    Object.assign(window, { pressed })
    // The moment of the key itself, not that at which the page got to it.
    addEventListener('keydown', ({ timeStamp }) => pressed.push(performance.timeOrigin + timeStamp), true)
  })
  await to.evaluate((place) => {
    const text = document.querySelector(place)
    const seen: number[] = []
    Object.assign(window, { seen })
    let had = text?.textContent?.length ?? 0
    if (text)
      new MutationObserver(() => {
        const has = text.textContent?.length ?? 0
        for (; had < has; had++) seen.push(performance.timeOrigin + performance.now())
      }).observe(text, { subtree: true, childList: true, characterData: true })
  }, place)
  await from.locator(place).press('Control+Home')
  for (let n = 0; n < warmUpKeys + keys; n++) {
    await from.keyboard.press('abcdefghijklmnopqrstuvwxyz'.charAt(n % 26))
    await sleep(betweenMs)
  }
  await sleep(2000)
  const [pressed, seen] = await Promise.all([numbersOf(from, 'pressed'), numbersOf(to, 'seen')])
  await browser.close()
  const letters = pressed.slice(-keys)
  const arrived = seen.slice(-keys)
  const took = letters.map((pressedAt, n) => (arrived[n] ?? Number.NaN) - pressedAt).sort((a, b) => a - b)
  return {
    p50Ms: at(took, 0.5),
    p95Ms: at(took, 0.95),
    missed: warmUpKeys + keys - seen.length,
  }
}

async function openEditor(
  browser: Browser,
  url: string,
  cookie: string,
  slug: string,
  key: string,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await context.addCookies([asCookie(url, cookie)])
  const page = await context.newPage()
  await page.goto(`${url}/casussen/${slug}`, { waitUntil: 'networkidle' })
  await page.locator(`#${key}`).getByRole('button', { name: 'Schrijf mee' }).click()
  await page.locator(`#${key} .write-text`).waitFor()
  return page
}

function numbersOf(page: Page, name: 'pressed' | 'seen'): Promise<number[]> {
  return page.evaluate((name) => (window as unknown as Record<string, number[]>)[name] ?? [], name)
}
