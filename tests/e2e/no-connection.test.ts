import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo, openDemonstration, type Stage } from './stage.ts'

const reactions = '/casussen/almelo-nieuwstraatkwartier/reacties'
let stage: Stage

beforeAll(async () => {
  stage = await openDemonstration()
})
afterAll(() => stage.close())

async function writesReaction(page: Page, text: string) {
  await goTo(page, `${reactions}?op=de-wijk`)
  const form = page.locator('details.react-form[open]')
  await form.getByLabel(/^Idee/).check()
  await form.getByLabel(/^Uw reactie/).fill(text)
  return form
}

const placed = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text })

describe('who follows a link without a connection', () => {
  it('keeps the page they were reading, is told so, and goes on once there is one', async () => {
    const page = await stage.comesAs('expert')
    await goTo(page, '/casussen/almelo-nieuwstraatkwartier')
    const heading = page.getByRole('heading', { level: 1 })
    const read = await heading.textContent()
    await page.context().setOffline(true)
    const away = page.getByRole('banner').getByRole('link', { name: 'Casussen' })
    await away.click()
    await page.getByText('Geen verbinding. Deze pagina blijft staan.').waitFor()
    expect(await heading.textContent()).toBe(read)
    // To a place on the same page one can always go.
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('main a[href^="#"]')?.click())
    await expect.poll(() => new URL(page.url()).hash).not.toBe('')
    await page.context().setOffline(false)
    await page.getByText('Geen verbinding.').waitFor({ state: 'detached' })
    await away.click()
    await page.waitForURL(/\/casussen$/)
    await page.context().close()
  })
})

describe('who reads while a part of the page cannot be loaded', () => {
  it('keeps the page without it, and is told when they ask for it', async () => {
    const page = await stage.comesAs('aanspreekpunt')
    const aborted: string[] = []
    await page.route(/assets\/(select-words|answer-form)-.*\.(js|css)$/, (route) => {
      aborted.push(route.request().url())
      return route.abort()
    })
    await goTo(page, '/casussen/almelo-nieuwstraatkwartier')
    await expect.poll(() => aborted.join()).toContain('select-words')
    await page.getByRole('article').getByText('Antwoord', { exact: true }).first().click()
    await page.getByText('Dit deel kon niet worden geladen.').first().waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nieuwstraatkwartier')
    await page.context().close()
  })
})

describe('who sends something on a phone that has no connection', () => {
  it('keeps the form with the words in it, and they go once there is one', async () => {
    const page = await stage.comesAs('expert')
    const form = await writesReaction(page, 'Geschreven in een tunnel.')
    await page.context().setOffline(true)
    await form.getByRole('button', { name: 'Plaats reactie' }).click()
    await page.getByText('Geen verbinding. Wat u verstuurde, gaat zodra die er weer is.').waitFor()
    expect(await form.getByLabel(/^Uw reactie/).inputValue()).toBe('Geschreven in een tunnel.')
    await page.context().setOffline(false)
    await placed(page, 'Geschreven in een tunnel.').waitFor()
    await page.getByText('Geen verbinding.').waitFor({ state: 'detached' })
    expect(await placed(page, 'Geschreven in een tunnel.').count()).toBe(1)
    await page.context().close()
  })

  it('gets the words back when the server does not answer, and is not told that something broke', async () => {
    const page = await stage.comesAs('expert')
    const form = await writesReaction(page, 'Geschreven voor niemand.')
    await page.route(/reacties\.data/, (route) => route.abort())
    await form.getByRole('button', { name: 'Plaats reactie' }).click()
    await page.getByRole('heading', { level: 1, name: 'Even niet bereikbaar' }).waitFor()
    const kept = page.getByRole('textbox', { name: 'Wat u schreef' })
    expect(await kept.inputValue()).toBe('Geschreven voor niemand.')
    await page.context().close()
  })
})
