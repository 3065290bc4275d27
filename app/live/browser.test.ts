import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '#tests/browser.ts'
import { cookieOf, signedIn, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { getThreadGroups } from '../features/comments/groups.ts'
import { getSection } from '../features/sections/queries.ts'

type Name = keyof World['personIds']
const threads = '/casussen/nieuwstraat/reacties'

let world: World
let server: TestServer
let browser: Browser
beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
  browser = await openBrowser()
  // Enough to scroll through.
  for (let n = 0; n < 8; n++) await react('expert', `Wat er al stond, ${n}`)
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
})

async function post(who: Name, path: string, fields: Record<string, string>): Promise<void> {
  const answer = await fetch(server.url + path, {
    method: 'POST',
    headers: { cookie: cookieOf(world.personIds[who]) },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
  expect(answer.status).toBe(302)
}

const reaction = {
  from: 'threads',
  sectionKey: 'de-wijk',
  kind: 'idea',
  audience: 'shared',
  shown: 'public',
}
const react = (who: Name, text: string) => post(who, threads, { ...reaction, text })

/** A window that is in sight, on a phone, with its page at work and listening. */
async function open(who: Name, path: string, url = server.url): Promise<Page> {
  const context = await signedIn(browser, url, world.personIds[who], {
    viewport: { width: 360, height: 740 },
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  const listening = url === server.url && page.waitForResponse(`${url}/live?*`)
  await page.goto(url + path)
  await page.evaluate(() => Reflect.set(window, 'stays', true))
  await listening
  return page
}

const news = (page: Page) => page.getByRole('button', { name: /^Toon \d|^Deze pagina is veranderd/ })
const topOf = (page: Page, text: string) =>
  page.getByText(text, { exact: true }).evaluate((element) => element.getBoundingClientRect().top)

async function scrollTo(page: Page, text: string): Promise<number> {
  await page.getByText(text, { exact: true }).evaluate((element) => {
    element.scrollIntoView({ block: 'center' })
  })
  return topOf(page, text)
}

describe('a page in sight', () => {
  it('shows what others wrote, without a new page', async () => {
    const page = await open('contact', threads)
    await react('participant', 'Vanzelf gekomen')
    await page.getByText('Vanzelf gekomen').waitFor()
    expect(await page.evaluate(() => Reflect.get(window, 'stays'))).toBe(true)
    expect(await news(page).count()).toBe(0)
  })

  it('counts what waits, in the bar and on the desk', async () => {
    const page = await open('editor', '/overzicht')
    const before = Number(await page.locator('.dot span[aria-hidden]').textContent())
    await react('participant', 'Nog een voor het overzicht')
    await expect.poll(() => page.locator('.dot span[aria-hidden]').textContent()).toBe(String(before + 1))
  })

  it('counts on the bell what its reader was told of, whatever page that is', async () => {
    await react('expert', 'Wie antwoordt mij?')
    const page = await open('expert', '/casussen')
    const bell = page.getByRole('link', { name: /^Meldingen/ })
    const before = Number((await bell.textContent())?.match(/\d+/)?.[0] ?? 0)
    const thread = getThreadGroups(world.actor('contact'), 'nieuwstraat', 'open')
      .groups.flatMap((group) => group.threads)
      .find((one) => one.reaction.text === 'Wie antwoordt mij?')
    await post('contact', `${threads}/${thread?.publicId}/antwoorden`, { from: 'threads', text: 'Wij' })
    await expect.poll(async () => (await bell.textContent())?.match(/\d+/)?.[0]).toBe(String(before + 1))
    expect(await page.evaluate(() => Reflect.get(window, 'stays'))).toBe(true)
  })

  it('stands when the network goes just as there is news, and has it later', async () => {
    const page = await open('contact', threads)
    await page.evaluate(() => Reflect.set(window, 'standing', document.querySelector('main h1')))
    for (const gone of ['**/healthz', '**/*.data*']) await page.route(gone, (route) => route.abort())
    const asked = page.waitForEvent('requestfailed')
    await react('participant', 'Terwijl de lijn wegviel')
    await asked
    await page.unrouteAll()
    await react('participant', 'Toen er weer een lijn was')
    await page.getByText('Toen er weer een lijn was').waitFor()
    await page.getByText('Terwijl de lijn wegviel').waitFor()
    // The same heading all along: a page of faults would have taken its place.
    expect(await page.evaluate(() => (Reflect.get(window, 'standing') as HTMLElement).isConnected)).toBe(true)
  })

  it('does not hear of what was not meant for its reader', async () => {
    const page = await open('participant', threads)
    const asked: string[] = []
    page.on('request', (one) => asked.push(one.url()))
    await post('expert', threads, {
      from: 'threads',
      sectionKey: 'de-wijk',
      kind: 'idea',
      audience: 'coalition',
      text: 'Onder ons',
    })
    await react('expert', 'Voor iedereen')
    await page.getByText('Voor iedereen').waitFor()
    expect(asked.filter((url) => url.includes('.data'))).toHaveLength(1)
    expect(await page.getByText('Onder ons').count()).toBe(0)
  })
})

describe('what one reads', () => {
  it('stays where it is when something new comes above it, and a button says so', async () => {
    const page = await open('contact', threads)
    const before = await scrollTo(page, 'Wat er al stond, 6')
    // On the case as a whole: at the top of the page.
    await post('participant', threads, {
      from: 'threads',
      kind: 'idea',
      audience: 'shared',
      shown: 'public',
      text: 'Bovenaan',
    })
    await news(page).getByText('Toon 1 nieuwe reactie').waitFor()
    expect(await topOf(page, 'Wat er al stond, 6')).toBe(before)
    expect(await page.getByText('Bovenaan').count()).toBe(0)
    await news(page).press('Enter')
    await page.getByText('Bovenaan').waitFor()
    await expect.poll(() => news(page).count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Bovenaan')
    await expect.poll(() => topOf(page, 'Bovenaan')).toBeGreaterThan(0)
  })

  it('stays where it is when what is above it becomes longer or shorter by itself', async () => {
    const page = await open('editor', threads)
    const before = await scrollTo(page, 'Wat er al stond, 7')
    const first = getThreadGroups(world.actor('contact'), 'nieuwstraat')
      .groups.flatMap((group) => group.threads)
      .find((thread) => thread.reaction.text === 'Wat er al stond, 0')
    const settled = 'Hiermee gaan wij volgende maand aan de slag in de wijk. '.repeat(12)
    await post('contact', `${threads}/${first?.publicId}/afhandeling`, {
      from: 'threads',
      disposition: 'being_tried',
      reason: settled,
      comeBackOn: '2999-01-01',
    })
    await page.getByText('Hiermee gaan wij').waitFor({ state: 'attached' })
    expect(Math.abs((await topOf(page, 'Wat er al stond, 7')) - before)).toBeLessThan(2)
    expect(await news(page).count()).toBe(0)
  })

  it('keeps the keyboard where it is when the page is drawn anew', async () => {
    const page = await open('contact', threads)
    const link = page
      .getByRole('article', { name: /expert$/ })
      .last()
      .locator('a')
      .first()
    await link.focus()
    // The element itself: a locator would find another one once there is more on the page.
    const top = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0)
    await page.evaluate(() => {
      Reflect.set(window, 'focused', document.activeElement)
      document.activeElement?.scrollIntoView({ block: 'end' })
    })
    const at = await top()
    await react('participant', 'Aan het eind')
    await page.getByText('Aan het eind').waitFor({ state: 'attached' })
    expect(await page.evaluate(() => document.activeElement === Reflect.get(window, 'focused'))).toBe(true)
    expect(Math.abs((await top()) - at)).toBeLessThan(2)
  })

  it('and what one types is left alone', async () => {
    const page = await open('contact', threads)
    const form = page.locator('details.react-form', { hasText: 'Reageer op De wijk' })
    await form.getByText('Reageer op De wijk').click()
    const field = form.getByLabel(/^Uw reactie/)
    await field.fill('Half af')
    const before = await page.evaluate(() => scrollY)
    await react('participant', 'Terwijl ik typ')
    await news(page).getByText('Toon 1 nieuwe reactie').waitFor()
    expect(await field.inputValue()).toBe('Half af')
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.evaluate(() => scrollY)).toBe(before)
    // Asked for, it comes; and the words are still there.
    await news(page).click()
    await page.getByText('Terwijl ik typ').waitFor()
    expect(await field.inputValue()).toBe('Half af')
    expect(await field.isVisible()).toBe(true)
  })

  it('does not change under the eyes of a colleague when somebody writes', async () => {
    const page = await open('facilitator', '/casussen/nieuwstraat')
    await page.locator('#de-wijk').scrollIntoViewIfNeeded()
    const { working } = getSection(world.actor('contact'), 'nieuwstraat', 'de-wijk').section
    await post('contact', '/casussen/nieuwstraat/onderdelen/de-wijk/kern', {
      essence: 'Een nieuwe kern',
      version: String(working?.essenceVersion),
    })
    await news(page).getByText('Deze pagina is veranderd').waitFor()
    expect(await page.getByText('Een nieuwe kern').count()).toBe(0)
  })
})

describe('out of sight', () => {
  it('nothing is listened to; back in sight what was missed is there', async () => {
    const page = await open('contact', threads)
    const show = (hidden: boolean) =>
      page.evaluate((isHidden) => {
        // A browser without a screen shows all its windows at once.
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden })
        document.dispatchEvent(new Event('visibilitychange'))
      }, hidden)
    await show(true)
    await react('participant', 'Gemist')
    await react('participant', 'En dit')
    expect(await page.getByText('Gemist').count()).toBe(0)
    await show(false)
    await page.getByText('En dit').waitFor()
    await page.getByText('Gemist').waitFor()
  })
})

describe('behind a proxy that keeps streams to itself', () => {
  let proxy: Server
  afterEach(() => void proxy.close())

  it('the page asks now and then', async () => {
    const kept: string[] = []
    proxy = createServer((incoming, outgoing) => {
      const { method, url, headers } = incoming
      if (headers.accept === 'text/event-stream') {
        kept.push(url ?? '')
        return
      }
      const passed = request(server.url + url, { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(outgoing)
      })
      incoming.pipe(passed)
    })
    await new Promise<void>((done) => void proxy.listen(0, '127.0.0.1', done))
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const page = await open('contact', threads, url)
    await expect.poll(() => kept.length).toBe(1)
    await react('participant', 'Langs een omweg')
    await page.getByText('Langs een omweg').waitFor()
    expect(kept).toHaveLength(1)
  })
})
