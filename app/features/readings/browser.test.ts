import { and, eq, isNull } from 'drizzle-orm'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changesAfter } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { notifications, readings, threads } from '#db/schema/index.ts'
import { expectNoViolations } from '#tests/axe.ts'
import { openBrowser } from '#tests/browser.ts'
import { signedIn, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { startThread } from '../comments/commands.ts'
import { notificationsFollower } from '../notifications/follower.ts'
import { shareSection } from '../releases/commands.ts'
import { saveEssence } from '../sections/commands.ts'
import { getSection } from '../sections/queries.ts'

type Name = keyof World['personIds']

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

async function open(who: Name, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await signedIn(browser, server.url, world.personIds[who], {
    viewport: { width: 360, height: 740 },
    ...options,
  })
  const page = await context.newPage()
  await page.goto(server.url + path)
  return page
}

const readBy = (who: Name) =>
  db.select().from(readings).where(eq(readings.personId, world.personIds[who])).all()

function rewrite(key: string, essence: string): void {
  const contact = world.actor('contact')
  const { working } = getSection(contact, 'nieuwstraat', key).section
  saveEssence(contact, 'nieuwstraat', key, { essence, version: working?.essenceVersion ?? 0 })
  shareSection(contact, 'nieuwstraat', key, 'public')
}

describe('with script', () => {
  it('a reaction that was in sight is not news any more, and one that was not still is', async () => {
    const contact = world.personIds.contact
    const start = (sectionKey: string) =>
      startThread(world.actor('expert'), 'nieuwstraat', {
        sectionKey,
        kind: 'idea',
        audience: 'shared',
        text: `Over ${sectionKey}`,
      })
    const [looked, passed] = [start('de-wijk'), start('gedroomde-aanpak')]
    const unseen = () =>
      db
        .select({ thread: threads.publicId })
        .from(notifications)
        .innerJoin(threads, eq(threads.id, notifications.threadId))
        .where(and(eq(notifications.personId, contact), isNull(notifications.seenAt)))
        .all()
        .map(({ thread }) => thread)
        .sort()
    await notificationsFollower.handle(changesAfter(0, 10_000))
    expect(unseen()).toEqual([looked, passed].sort())
    const page = await open('contact', `/casussen/nieuwstraat/reacties/${looked}`)
    await expect.poll(unseen).toEqual([passed])
    await page.goto(`${server.url}/overzicht`)
    await page.getByRole('link', { name: 'Meldingen, 1 nieuwe' }).waitFor()
    await page.context().close()
  })

  it('what was in sight counts as read, and what was not, or was folded, does not', async () => {
    const page = await open('expert', '/casussen/nieuwstraat', { viewport: { width: 360, height: 400 } })
    const saysSo = page.waitForRequest('**/gelezen')
    const unfold = (part: string) => page.locator(`#${part} > details > summary`)
    await page.locator('#de-wijk').evaluate((element) => element.scrollIntoView({ block: 'start' }))
    // The head of a part that is folded; long enough to have read what stands there.
    await page.waitForTimeout(6000)
    expect(readBy('expert')).toEqual([])
    await unfold('de-wijk').click()
    await saysSo
    await expect.poll(() => readBy('expert').length).toBeGreaterThan(0)
    await unfold('gedroomde-aanpak').click()
    await page.locator('#gedroomde-aanpak').evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await expect.poll(() => readBy('expert').length).toBe(2)
    await page.context().close()
  })

  it('what changed since is one press from what is different', async () => {
    rewrite('de-wijk', 'Een andere kern')
    const page = await open('expert', '/casussen/nieuwstraat')
    const mark = page.locator('#de-wijk').getByRole('link', { name: /^Gewijzigd sinds u dit las/ })
    await expectNoViolations(page)
    await mark.press('Enter')
    await page.getByRole('heading', { name: 'Wat er anders is sinds u dit las' }).waitFor()
    await page.goto(`${server.url}/overzicht`)
    const changed = page.getByRole('region', { name: 'Gewijzigd sinds u het las' })
    await expectNoViolations(page)
    await changed.getByRole('link', { name: 'De wijk' }).click()
    await page.getByRole('heading', { name: 'Wat er anders is sinds u dit las' }).waitFor()
    await page.context().close()
  })

  it('and is wiped when one asks for that', async () => {
    const page = await open('expert', '/profiel')
    await page.getByRole('button', { name: 'Wis wat ik gelezen heb' }).click()
    await page.getByText('Niemand weet meer wat u gelezen hebt').waitFor()
    expect(readBy('expert')).toEqual([])
    await expectNoViolations(page)
    await page.context().close()
  })
})

it('without script one says it oneself, and looking changes nothing', async () => {
  const page = await open('participant', '/casussen/nieuwstraat', { javaScriptEnabled: false })
  expect(readBy('participant')).toEqual([])
  await page.getByRole('button', { name: 'Ik heb dit gelezen' }).click()
  await page.waitForURL('**/casussen/nieuwstraat')
  expect(readBy('participant')).toHaveLength(2)
  rewrite('de-wijk', 'Nog een andere kern')
  await page.reload()
  await page.getByRole('link', { name: /^Gewijzigd sinds u dit las/ }).click()
  await page.getByRole('heading', { name: 'Wat er anders is sinds u dit las' }).waitFor()
  await page.context().close()
})
