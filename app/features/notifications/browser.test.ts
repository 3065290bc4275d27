import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '#tests/browser.ts'
import { cookieOf, signedIn, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'

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

async function open(who: keyof World['personIds'], path: string): Promise<Page> {
  const context = await signedIn(browser, server.url, world.personIds[who])
  const page = await context.newPage()
  await page.goto(server.url + path)
  return page
}

/** By the server itself, which tells who should know. */
async function react(text: string): Promise<void> {
  const answer = await fetch(`${server.url}/casussen/nieuwstraat/reacties`, {
    method: 'POST',
    headers: { cookie: cookieOf(world.personIds.expert) },
    body: new URLSearchParams({
      sectionKey: 'de-wijk',
      kind: 'idea',
      audience: 'shared',
      from: 'thread',
      text,
    }),
    redirect: 'manual',
  })
  expect(answer.status).toBe(302)
}

it('what is new says so for as long as one reads, also when it counts no more, and what comes in comes by itself', async () => {
  await react('Let op de wortels.')
  const page = await open('contact', '/meldingen')
  const lines = page.locator('.told li.new')
  await expect.poll(() => lines.count()).toBe(1)
  await page.getByRole('link', { name: 'Meldingen', exact: true }).waitFor()
  expect(await lines.count()).toBe(1)
  await react('Vraag de jongeren.')
  await lines.filter({ hasText: 'Vraag de jongeren.' }).waitFor()
  await page.context().close()
})

it('whoever says that all of it was read is told so, and goes on there with the keyboard', async () => {
  await react('Begin bij de school.')
  const page = await open('contact', '/meldingen')
  await page.getByRole('button', { name: 'Alles gelezen' }).press('Enter')
  const said = page.getByRole('status').filter({ hasText: 'Gemarkeerd als gelezen.' })
  await said.waitFor()
  await expect.poll(() => said.evaluate((one) => one === document.activeElement)).toBe(true)
  expect(await page.locator('.told li.new').count()).toBe(0)
  await page.context().close()
})
