import { eq } from 'drizzle-orm'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '#db/client.server.ts'
import { people } from '#db/schema/index.ts'
import { violationsOn } from '#tests/axe.ts'
import { openBrowser } from '#tests/browser.ts'
import { goTo } from '#tests/e2e/stage.ts'
import { signedIn, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'

let world: World
let server: TestServer
let browser: Browser
beforeAll(async () => {
  world = buildWorld()
  db.update(people).set({ name: 'Chris Zilverberg' }).where(eq(people.id, world.personIds.participant)).run()
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

async function pageOf(name: keyof World['personIds'], path: string): Promise<Page> {
  const context = await signedIn(browser, server.url, world.personIds[name])
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  await goTo(page, server.url + path)
  return page
}

describe('mentioning somebody', () => {
  it('goes by keyboard: a list under the field, the arrows, and the name stands there', async () => {
    const page = await pageOf('expert', '/casussen/nieuwstraat/reacties?op=de-wijk')
    const form = page.locator('details', { hasText: 'Reageer op De wijk' })
    await form.getByLabel(/^Idee/).check()
    const field = form.getByLabel(/^Uw reactie/)
    await field.click()
    await field.pressSequentially('Vraag het @')
    const options = page.getByRole('option')
    // The people of the case come first.
    await expect.poll(() => options.first().textContent()).toContain('contact')
    await field.pressSequentially('zil')
    await expect.poll(() => options.allTextContents()).toEqual([expect.stringContaining('Chris Zilverberg')])
    const first = await options.first().getAttribute('id')
    await expect.poll(() => field.getAttribute('aria-activedescendant')).toBe(first)
    expect(await violationsOn(page)).toEqual([])
    await field.press('Escape')
    await expect.poll(() => options.count()).toBe(0)
    await field.press('Backspace')
    await options.first().waitFor()
    await field.press('ArrowDown')
    await field.press('Enter')
    await expect.poll(() => field.inputValue()).toBe('Vraag het @Chris Zilverberg ')
    await field.pressSequentially('over de tuin')
    await form.getByRole('button', { name: 'Plaats reactie' }).click()
    await page.locator('article b', { hasText: '@Chris Zilverberg' }).waitFor()

    const mentioned = await pageOf('participant', '/overzicht')
    await mentioned.getByRole('link', { name: 'Meldingen, 1 nieuwe' }).click()
    await mentioned.getByRole('link', { name: 'expert noemde u' }).waitFor()
  })

  it('offers in an answer who may read that thread', async () => {
    const page = await pageOf('contact', '/casussen/nieuwstraat/reacties')
    await page.getByText('Antwoord', { exact: true }).first().click()
    const field = page.getByLabel(/^Uw antwoord/).first()
    await field.pressSequentially('@zil')
    const option = page.getByRole('option', { name: /Chris Zilverberg/ })
    await option.click()
    await expect.poll(() => field.inputValue()).toBe('@Chris Zilverberg ')
  })
})
