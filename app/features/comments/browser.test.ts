import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '#tests/browser.ts'
import { goTo } from '#tests/e2e/stage.ts'
import { signedIn, startServer, type TestServer } from '#tests/server.ts'
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

async function pageOf(name: keyof World['personIds'], path: string): Promise<Page> {
  const context = await signedIn(browser, server.url, world.personIds[name])
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  await goTo(page, server.url + path)
  return page
}

describe('with script', () => {
  it('an expert reacts beside a part without a new page, and the coalition settles it at its desk', async () => {
    const expert = await pageOf('expert', '/casussen/nieuwstraat/reacties')
    const stays = () => expert.evaluate(() => Reflect.get(window, 'stays'))
    await expert.evaluate(() => Reflect.set(window, 'stays', true))
    const form = expert.locator('details', { hasText: 'Reageer op De wijk' })
    await expert.getByRole('heading', { name: 'Waar wilt u op reageren?' }).waitFor()
    await expert.getByRole('main').getByRole('link', { name: 'De wijk', exact: true }).click()
    await form.getByLabel(/^Idee/).check()
    await form.getByRole('button', { name: 'Plaats reactie' }).click()
    await expert.getByText('Schrijf uw reactie.').waitFor()
    expect(await form.getByLabel(/^Idee/).isChecked()).toBe(true)
    await form.getByLabel(/^Uw reactie/).fill('Begin klein')
    await form.getByRole('button', { name: 'Plaats reactie' }).click()
    await expert.getByRole('article', { name: 'Idee van expert' }).getByText('Begin klein').waitFor()
    expect(await stays()).toBe(true)
    // It folds once the answer is there, which may be drawn before that.
    await form.getByLabel(/^Uw reactie/).waitFor({ state: 'hidden' })
    await expect.poll(() => form.getByLabel(/^Uw reactie/).inputValue()).toBe('')

    const contact = await pageOf('contact', '/overzicht')
    await contact.getByRole('heading', { name: 'Eén reactie wacht op u' }).waitFor()
    await contact.getByRole('button', { name: 'Wij nemen dit over' }).click()
    await contact.getByRole('heading', { name: 'Niets wacht op u' }).waitFor()
    await contact.getByText('Overgenomen').waitFor()
    await contact.getByRole('button', { name: 'Maak ongedaan' }).click()
    await contact.getByRole('heading', { name: 'Eén reactie wacht op u' }).waitFor()
    await contact.getByText('Antwoord', { exact: true }).click()
    await contact.getByLabel(/^Uw antwoord/).fill('Hoe klein?')
    await contact.getByRole('button', { name: 'Plaats antwoord' }).click()
    await expect.poll(() => contact.getByLabel(/^Uw antwoord/).isVisible()).toBe(false)

    await expert.goto(`${server.url}/overzicht`)
    await expert.getByText('1 nieuw antwoord').waitFor()
  })
})
