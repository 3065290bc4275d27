import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNoViolations, expectNoViolationsInAnyGuise } from '#tests/axe.ts'
import { openBrowser } from '#tests/browser.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { buildWorld, type World } from '#tests/world.ts'

let server: TestServer
let browser: Browser
let world: World
beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const statements = ['/wie-ziet-wat', '/toegankelijkheid', '/privacy']
const missing = '/casussen/bestaat-niet'

async function html(path: string, cookie = ''): Promise<{ status: number; body: string }> {
  const answer = await fetch(server.url + path, { headers: cookie ? { cookie } : {} })
  return { status: answer.status, body: await answer.text() }
}

async function open(path: string, { width = 1280, height = 800, cookie = '' } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height } })
  if (cookie) await context.setExtraHTTPHeaders({ cookie })
  const page = await context.newPage()
  await page.goto(server.url + path)
  return page
}

describe('the frame around a page', () => {
  it.each([...statements, missing, '/inloggen'])(
    '%s has a language, a title, one h1 and a main part',
    async (path) => {
      const page = await open(path)
      expect(await page.getAttribute('html', 'lang')).toBe('nl')
      expect(await page.title()).toMatch(/^.+ · Tussenstap$/)
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.locator('main#inhoud').count()).toBe(1)
      await page.context().close()
    },
  )

  it.each([...statements, missing, '/inloggen'])('axe finds nothing on %s', async (path) => {
    await expectNoViolationsInAnyGuise(browser, server.url + path)
  })

  it('axe finds nothing for somebody who is signed in', async () => {
    const cookie = cookieOf(world.personIds.organiser)
    await expectNoViolationsInAnyGuise(browser, `${server.url}/wie-ziet-wat`, { cookie })
  })

  it('a visitor gets no script, and the places a visitor can go', async () => {
    const { body } = await html('/privacy')
    expect(body).not.toContain('<script')
    expect(body).toContain('Inloggen')
    expect(body).not.toContain('Mijn overzicht')
  })

  it('somebody signed in sees their own places, and only an organiser sees Beheer', async () => {
    const organiser = await html('/privacy', cookieOf(world.personIds.organiser))
    const expert = await html('/privacy', cookieOf(world.personIds.expert))
    expect(organiser.body).toContain('href="/beheer"')
    expect(expert.body).toContain('href="/overzicht"')
    expect(expert.body).not.toContain('href="/beheer"')
    expect(expert.body).not.toContain('href="/inloggen"')
  })

  it('says in the menu where one is', async () => {
    const here = await html('/casussen')
    expect(here.body).toMatch(/<a[^>]*aria-current="page"[^>]*href="\/casussen"/)
    const under = await html('/casussen/nieuwstraat')
    expect(under.body).toMatch(/<a[^>]*aria-current="true"[^>]*href="\/casussen"/)
  })

  it('the foot names the network and who leads it, and leads to the three statements', async () => {
    const { body } = await html('/privacy')
    expect(body).toContain('Leernetwerk Gemengde wijken')
    expect(body).toContain('Geleid door Platform31 en Movisie')
    for (const path of statements) expect(body).toContain(`href="${path}"`)
  })

  it('the menu opens without script on a narrow screen', async () => {
    const page = await open('/privacy', { width: 360 })
    const cases = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Casussen' })
    expect(await cases.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menu' }).click()
    await cases.waitFor()
    await page.context().close()
  })

  it.each([...statements, missing])('nothing of %s sticks out, however narrow or wide', async (path) => {
    const page = await open(path)
    for (const width of [320, 360, 640, 1280, 2560]) {
      await page.setViewportSize({ width, height: 800 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, `${width} wide`).toBeLessThanOrEqual(width)
    }
    await page.context().close()
  })
})

describe('by keyboard', () => {
  it('the first stop is a link to the content, and it goes there', async () => {
    const page = await open('/privacy')
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Naar de inhoud' })
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
    expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('inhoud')
    await page.context().close()
  })

  it.each([
    { width: 1280, height: 500 },
    { width: 360, height: 500 },
  ])('every stop is seen to have the focus, and none lies under the bar ($width wide)', async (size) => {
    const page = await open('/privacy', size)
    const end = page.getByRole('link', { name: 'Privacy' }).last()
    await end.focus()
    // Backwards, since a page that scrolls up is what slides things under a bar at its top.
    for (let stops = 0; stops < 30; stops++) {
      const stop = await page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return null
        const { top } = element.getBoundingClientRect()
        const bar = document.querySelector('.bar')
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        return {
          name: element.textContent,
          isInBar: bar?.contains(element) || element.classList.contains('skip'),
          top,
          under: bar?.getBoundingClientRect().bottom ?? 0,
          outline: `${outlineStyle} ${outlineWidth}`,
        }
      })
      if (!stop) break
      expect(stop.outline, stop.name ?? '').toBe('solid 3px')
      if (!stop.isInBar) expect(stop.top, stop.name ?? '').toBeGreaterThanOrEqual(stop.under)
      await page.keyboard.press('Shift+Tab')
    }
    await page.context().close()
  })
})

describe('a form that is not accepted', () => {
  it('says so above the form too, without script, with a link to the field', async () => {
    const answer = await fetch(`${server.url}/inloggen`, {
      method: 'POST',
      headers: { origin: server.url },
      body: new URLSearchParams({ email: 'geen adres' }),
    })
    expect(answer.status).toBe(422)
    const body = await answer.text()
    expect(body).toContain('Er gaat nog iets niet goed')
    const id = /<input[^>]* id="([^"]+)"[^>]*name="email"/.exec(body)?.[1]
    expect(id).toBeTruthy()
    expect(body).toContain(`<a href="#${id}">`)
    expect(body).toContain('value="geen adres"')
  })

  it('moves the focus to what is wrong, when there is script', async () => {
    const page = await open('/profiel', { cookie: cookieOf(world.personIds.expert) })
    await page.locator('input[name=name]').fill('')
    await page.locator('form:has(input[name=name]) button[type=submit]').click()
    await page.getByRole('heading', { name: 'Er gaat nog iets niet goed' }).waitFor()
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert')
    await expectNoViolations(page)
    await page.locator('input[name=name]').pressSequentially('Sam', { delay: 40 })
    expect(await page.inputValue('input[name=name]')).toBe('Sam')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name')
    await page.context().close()
  })
})

describe('what cannot be shown', () => {
  it('a hidden case and one that never was give the same page, letter for letter', async () => {
    for (const cookie of ['', cookieOf(world.personIds.participant)]) {
      const hidden = await html('/casussen/gildenwijk', cookie)
      const never = await html('/casussen/bestaatnt', cookie)
      expect(hidden.status).toBe(404)
      expect(never.status).toBe(404)
      expect(hidden.body).toContain('Bestaat niet, of is niet met u gedeeld')
      expect(anonymous(hidden.body, 'gildenwijk')).toBe(anonymous(never.body, 'bestaatnt'))
    }
  })

  it('any other address says the same, and lets a visitor sign in and come back', async () => {
    const { status, body } = await html('/zomaar/iets?a=1')
    expect(status).toBe(404)
    expect(body).toContain('<title>Bestaat niet, of is niet met u gedeeld · Tussenstap</title>')
    expect(body).toContain('href="/inloggen?next=%2Fzomaar%2Fiets%3Fa%3D1"')
  })

  it('somebody signed in is not asked to sign in', async () => {
    const { body } = await html('/zomaar', cookieOf(world.personIds.expert))
    expect(body).toContain('Bestaat niet, of is niet met u gedeeld')
    expect(body).not.toContain('href="/inloggen')
  })

  it('a refused post keeps the frame of whoever sent it', async () => {
    const answer = await fetch(`${server.url}/zomaar`, {
      method: 'POST',
      headers: { cookie: cookieOf(world.personIds.expert), origin: server.url },
    })
    expect(answer.status).toBe(404)
    const body = await answer.text()
    expect(body).toContain('Bestaat niet, of is niet met u gedeeld')
    expect(body).toContain('Mijn overzicht')
    expect(body).not.toContain('href="/inloggen')
  })
})

/** Without the address that was asked for and the number that is new for every answer. */
function anonymous(body: string, slug: string): string {
  return body.replaceAll(slug, 'SLUG').replace(/nonce="[^"]*"/g, 'nonce=""')
}
