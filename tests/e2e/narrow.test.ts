import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo, openDemonstration, type Stage } from './stage.ts'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }

const compared =
  '/vergelijken?casus=almelo-nieuwstraatkwartier&casus=zoetermeer-meerzicht&casus=utrecht-overvecht'

let stage: Stage

beforeAll(async () => {
  stage = await openDemonstration()
})
afterAll(() => stage.close())

const aCase = '/casussen/almelo-nieuwstraatkwartier'

const unfold = (page: Page, part: string) => page.locator(`#${part} > details > summary`)
/** Unfolds everything, and gives the links outside a text that are lower than a finger is wide, or share their room with the one before. */
async function smallLinks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
    const links = [
      ...document.querySelectorAll('main :is(.meta, .sharing, .from, .news, .told li, .across-nav) a'),
    ]
    const seen = links.filter((link) => link.checkVisibility() && !link.closest('.written'))
    if (seen.length === 0) return ['no links']
    return seen.flatMap((link, index) => {
      const { top, left, height } = link.getBoundingClientRect()
      const before = seen[index - 1]?.getBoundingClientRect()
      const isOver = before && top < before.bottom - 1 && top > before.top + 1 && left < before.right
      return height < 44 || isOver ? [`${link.textContent}: ${height}${isOver ? ', over another' : ''}`] : []
    })
  })
}
const table = (page: Page) => page.getByRole('table', { name: 'Dilemma’s: thema’s en waar ze spelen' })
const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)

describe('on a phone', () => {
  it('the page of the whole country is short, and unfolds without script', async () => {
    const page = await stage.comesBy({ ...phone, javaScriptEnabled: false })
    await page.goto('/landelijk')
    const folded = await height(page)
    expect(folded).toBeLessThan(4_000)
    expect(await table(page).isVisible()).toBe(false)
    expect(await page.getByText(/^Het vaakst/).allInnerTexts()).toEqual([
      'Het vaakst: menging (11), woningtoewijzing (9), veiligheid (7).',
      'Het vaakst: samenwerking en regie (5), sloop en nieuwbouw (4), renovatie (4). Bij 11 past geen van de genoemde soorten.',
      'Het vaakst: onbekend (26), ervaring (12), beschreven (6).',
    ])
    await page.getByText('Toon alles, en waar: Dilemma’s').click()
    await table(page).waitFor()
    expect(await height(page)).toBeGreaterThan(folded)
    await page.context().close()
  })

  it('what was asked for there is open, and there is nothing to unfold on paper or where there is room', async () => {
    const page = await stage.comesBy(phone)
    await page.goto('/landelijk?over=dilemmas')
    await table(page).waitFor()
    await page.goto('/landelijk')
    const unfold = page.getByText('Toon alles, en waar: Dilemma’s')
    await unfold.waitFor()
    await page.emulateMedia({ media: 'print' })
    expect([await table(page).isVisible(), await unfold.isVisible()]).toEqual([true, false])
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 1280, height: 800 })
    expect([await table(page).isVisible(), await unfold.isVisible()]).toEqual([true, false])
    await page.context().close()
  })

  it('a case is short, and each part unfolds without script; what was asked for by its address is open', async () => {
    const page = await stage.comesBy({ ...phone, javaScriptEnabled: false })
    await page.goto(aCase)
    expect(await height(page)).toBeLessThan(6_000)
    const contents = page.getByRole('navigation', { name: 'Op deze pagina' })
    const words = page.getByText('Een straat die opengaat voor het riool')
    const begin = page.getByText('Begin bij wat er in de wijk al leeft')
    expect([await begin.isVisible(), await words.isVisible()]).toEqual([true, false])
    await unfold(page, 'gedroomde-aanpak').click()
    await words.waitFor()
    await page.goto(`${aCase}#geschiedenis`)
    await contents.getByRole('link', { name: 'Gedroomde aanpak' }).click()
    await words.waitFor()
    const line = await contents.boundingBox()
    const title = await page.getByRole('heading', { name: 'Gedroomde aanpak' }).boundingBox()
    expect(line?.height).toBeLessThan(60)
    expect(line?.y).toBeGreaterThan(0)
    expect(title?.y).toBeGreaterThan((line?.y ?? 0) + (line?.height ?? 0) - 1)
    await page.context().close()
  })

  it('one gets to the contents of a case without passing all that is known about it', async () => {
    for (const page of [await stage.comesBy(phone), await stage.comesAs('aanspreekpunt', phone)]) {
      await page.goto(aCase)
      const contents = page.getByRole('navigation', { name: 'Op deze pagina' })
      const coalition = page.locator('.case-head').getByText('een welzijnsorganisatie in Almelo')
      expect((await contents.boundingBox())?.y).toBeLessThan(700)
      expect(await coalition.isVisible()).toBe(false)
      await page.getByText('Over deze casus').click()
      await coalition.waitFor()
      await page.setViewportSize({ width: 1280, height: 800 })
      expect(await coalition.isVisible()).toBe(true)
      expect(await page.getByText('Over deze casus').isVisible()).toBe(false)
      await page.context().close()
    }
  })

  it('a link to a reaction opens the part it is on, and on paper and where there is room nothing is folded', async () => {
    const page = await stage.comesBy({ ...phone, javaScriptEnabled: false })
    await page.goto(aCase)
    const reaction = page.locator('#gedroomde-aanpak [id^="reactie-"]').first()
    expect(await reaction.isVisible()).toBe(false)
    await page.goto(`${aCase}#${await reaction.getAttribute('id')}`)
    await reaction.waitFor()
    await page.goto('/')
    await page.goto(aCase)
    const words = page.getByText('Een straat die opengaat voor het riool')
    const fold = unfold(page, 'gedroomde-aanpak')
    expect([await words.isVisible(), await fold.isVisible()]).toEqual([false, true])
    await page.emulateMedia({ media: 'print' })
    expect([await words.isVisible(), await fold.isVisible()]).toEqual([true, false])
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 1280, height: 800 })
    expect([await words.isVisible(), await fold.isVisible()]).toEqual([true, false])
    await page.context().close()
  })

  it('on paper it says how many settled reactions are left out, and prints those that were unfolded', async () => {
    const page = await stage.comesBy({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false })
    await page.goto(aCase)
    const beside = page.locator('#gedroomde-aanpak')
    const settled = beside.locator('.settled article').first()
    const leftOut = beside.getByText('Niet afgedrukt: 3 afgehandelde reacties.')
    const seen = async () => [await settled.isVisible(), await leftOut.isVisible()]
    expect(await beside.locator('.settled article').count()).toBe(3)
    expect(await seen()).toEqual([false, false])
    await page.emulateMedia({ media: 'print' })
    expect(await seen()).toEqual([false, true])
    await page.emulateMedia({ media: 'screen' })
    await beside.getByText('3 afgehandelde reacties', { exact: true }).click()
    await page.emulateMedia({ media: 'print' })
    expect(await seen()).toEqual([true, false])
    await page.context().close()
  })

  it('words that are looked for unfold where they stand, with and without script', async () => {
    const without = await stage.comesAs('deelnemer', { ...phone, javaScriptEnabled: false })
    for (const page of [without, await stage.comesAs('deelnemer', phone)]) {
      for (const said of ['Een straat die opengaat voor het riool', 'een welzijnsorganisatie in Almelo']) {
        // A browser reveals what it finds on a page as it does what a link names by its words, and only that can be asked from here.
        await page.goto(`${aCase}#:~:text=${encodeURIComponent(said)}`)
        const words = page.getByText(said).first()
        await words.waitFor()
        await expect.poll(async () => (await words.boundingBox())?.y).toBeLessThan(phone.viewport.height)
        await page.goto('/')
      }
      await page.context().close()
    }
  })

  it('a link that is followed with script opens the part it goes to', async () => {
    const page = await stage.comesAs('deelnemer', phone)
    await goTo(page, `${aCase}/onderdelen/gedroomde-aanpak/versies`)
    await page.getByRole('main').getByRole('link', { name: 'Nieuwstraatkwartier' }).click()
    const words = page.getByText('Een straat die opengaat voor het riool')
    await words.waitFor()
    // What was opened so can be folded again, and is opened when it is asked for once more.
    await unfold(page, 'gedroomde-aanpak').click()
    await words.waitFor({ state: 'hidden' })
    await page.getByRole('link', { name: 'Gedroomde aanpak', exact: true }).click()
    await words.waitFor()
    await page.context().close()
  })

  it('for who may write in it, a part begins at the edge', async () => {
    const page = await stage.comesAs('aanspreekpunt', phone)
    await page.goto(aCase)
    await unfold(page, 'de-wijk').click()
    const first = await page
      .locator('#de-wijk .written p')
      .first()
      .evaluate((words) => {
        const range = document.createRange()
        range.selectNodeContents(words)
        return [range.getClientRects()[0]?.left, words.getBoundingClientRect().left]
      })
    expect(first[0]).toBe(first[1])
    await page.context().close()
  })

  it('what to choose and what to mend can be touched: no lower than a finger is wide', async () => {
    const page = await stage.comesAs('aanspreekpunt', phone)
    const lowest = async (places: string) =>
      Math.min(
        ...(await page
          .locator(places)
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))),
      )
    await page.goto('/vergelijken')
    expect(await lowest('.pick-ticks label')).toBeGreaterThanOrEqual(44)
    await goTo(page, `${aCase}/interventies/nieuw`)
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByRole('heading', { name: 'Er gaat nog iets niet goed' }).waitFor()
    expect(await lowest('.notice.summary li a')).toBeGreaterThanOrEqual(44)
    await page.context().close()
  })

  it('nothing moves when a form says that it keeps what is typed', async () => {
    const page = await stage.comesAs('aanspreekpunt', phone)
    for (const [path, field] of [
      [`${aCase}/vragen/nieuw`, /^Wat is uw vraag/],
      [`${aCase}/gegevens`, /^Provincie/],
    ] as const) {
      await goTo(page, path)
      const before = await page.getByLabel(field).boundingBox()
      await page.getByLabel(field).fill('Gelderland')
      await page.getByText(/^Concept bewaard om/).waitFor()
      expect(await page.getByLabel(field).boundingBox()).toEqual(before)
    }
    await page.context().close()
  })

  it('a form with many rows is short: what is filled in is a line, and what is wrong in it stands open', async () => {
    for (const javaScriptEnabled of [false, true]) {
      const page = await stage.comesAs('aanspreekpunt', { ...phone, javaScriptEnabled })
      await page.goto(`${aCase}/gegevens`)
      expect(await height(page)).toBeLessThan(6_500)
      const row = page.getByRole('group', { name: 'Bron 2' })
      const address = row.getByLabel('Webadres')
      expect(await address.isVisible()).toBe(false)
      await row.locator('summary').click()
      await address.fill('geen adres')
      await row.locator('summary').click()
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
      await page.getByRole('heading', { name: 'Er gaat nog iets niet goed' }).waitFor()
      await address.waitFor()
      expect(await address.inputValue()).toBe('geen adres')
      await page.setViewportSize({ width: 1280, height: 800 })
      expect(await page.getByRole('group', { name: 'Bron 3' }).getByLabel('Webadres').isVisible()).toBe(true)
      await page.context().close()
    }
  })

  it('the interventions of a case are cards that name what they say, and can be sorted still', async () => {
    for (const page of [await stage.comesBy(phone), await stage.comesAs('aanspreekpunt', phone)]) {
      await page.goto(`${aCase}/interventies`)
      const table = page.locator('.table-scroll')
      expect(await table.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true)
      await page.getByText('Renovatie').first().waitFor()
      await table.getByRole('link', { name: 'Domein' }).click()
      await page.waitForURL('**/interventies?*domein*')
      await page.context().close()
    }
  })

  it('one’s own case stands below what waits for an answer, and the choice who reads it is one touch away', async () => {
    const page = await stage.comesAs('aanspreekpunt', phone)
    const heads = await page.locator('main h2').allInnerTexts()
    expect(heads.slice(0, 2)).toEqual(['Wacht op de coalitie', 'Uw casus'])
    await goTo(page, `${aCase}/onderdelen/wat-is-nodig/deling`)
    await page.getByRole('link', { name: 'Naar de keuze wie dit leest' }).click()
    const choice = page.getByRole('group', { name: 'Wie mag dit lezen?' })
    await expect.poll(async () => (await choice.boundingBox())?.y).toBeLessThan(200)
    await page.context().close()
  })

  it('the contents of a case slide along with the keyboard', async () => {
    const page = await stage.comesBy(phone)
    await page.goto(aCase)
    const last = page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link').last()
    await last.focus()
    await expect
      .poll(async () => {
        const box = await last.boundingBox()
        return box && box.x + box.width
      })
      .toBeLessThan(phone.viewport.width)
    await page.context().close()
  })

  it('what stands small below a text has room for a finger, and none of it lies over another', async () => {
    const page = await stage.comesAs('aanspreekpunt', phone)
    for (const path of [
      aCase,
      `${aCase}/reacties?toon=alle`,
      `${aCase}/dilemmas/trots-en-zorg`,
      '/overzicht',
      '/meldingen',
      '/dilemmas',
    ]) {
      await goTo(page, path)
      expect(await smallLinks(page), path).toEqual([])
    }
    await page.context().close()
  })

  it('a comparison is a list of questions that unfold, and on paper and where there is room a table', async () => {
    const page = await stage.comesBy({ ...phone, javaScriptEnabled: false })
    await page.goto(compared)
    const answer = page.locator('tr#deel-de-wijk td').first()
    const question = page.locator('tr#deel-de-wijk summary')
    const heads = page.getByRole('table', { name: /^3 casussen/ }).locator('thead a')
    expect(
      await heads.evaluateAll((all) => all.map((one) => one.checkVisibility({ visibilityProperty: true }))),
    ).toEqual([true, true, true, true, true, true])
    const sizes = await heads.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
    const orders = await page.getByRole('navigation', { name: 'Volgorde' }).boundingBox()
    expect(orders?.height).toBeLessThan(60)
    expect(await page.locator('tr#kern td').first().isVisible()).toBe(true)
    expect(await answer.isVisible()).toBe(false)
    expect(await height(page)).toBeLessThan(5_000)
    await question.click()
    await answer.waitFor()
    await question.click()
    await answer.waitFor({ state: 'hidden' })
    await page.emulateMedia({ media: 'print' })
    expect([await answer.isVisible(), await question.isVisible()]).toEqual([true, false])
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 1280, height: 800 })
    expect([await answer.isVisible(), await question.isVisible()]).toEqual([true, false])
    await page.goto(`${compared}#deel-de-wijk`)
    await page.setViewportSize(phone.viewport)
    expect(await answer.isVisible()).toBe(true)
    await page.context().close()
  })

  it('words that are looked for in a comparison unfold the answer they are in, and fold with it again', async () => {
    const said = 'Mensen wonen hier graag en zijn trots op hun buurt'
    const looked = `${compared}#:~:text=${encodeURIComponent(said)}`
    const without = await stage.comesBy({ ...phone, javaScriptEnabled: false })
    await without.goto(looked)
    await without.locator('tr#deel-de-wijk td').first().getByText(said).waitFor()
    await without.context().close()
    const page = await stage.comesAs('deelnemer', phone)
    const answers = page.locator('tr#deel-de-wijk td')
    const seen = () => answers.evaluateAll((all) => all.map((one) => one.clientHeight > 0))
    // As the page arrives, and in one that was read already.
    for (const arrive of [
      () => page.goto(looked),
      () => goTo(page, compared).then(() => page.goto(looked)),
    ]) {
      await page.goto('/')
      await arrive()
      await expect.poll(seen).toEqual([true, true, true])
      await page.locator('tr#deel-de-wijk summary').click()
      await expect.poll(seen).toEqual([false, false, false])
    }
    await page.context().close()
  })

  it('the search box takes the whole bar while one types, and gives it back by keyboard', async () => {
    const page = await stage.comesAs('deelnemer', phone)
    const box = page.getByRole('combobox', { name: 'Zoeken in het netwerk' })
    const button = page.getByRole('search').getByRole('button', { name: 'Zoek', exact: true }).first()
    const widthOf = async () => (await box.boundingBox())?.width ?? 0
    await box.waitFor()
    const before = await widthOf()
    await box.click()
    expect(await widthOf()).toBeGreaterThan(before + 50)
    await page.keyboard.press('Tab')
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    const menu = page.getByRole('button', { name: 'Menu' })
    expect(await menu.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await widthOf()).toBe(before)
    await page.context().close()
  })

  it('a writer at the end of a line makes the page of another no wider, and the tools take one line', async () => {
    const [contact, editor] = await Promise.all([
      stage.comesAs('aanspreekpunt', phone),
      stage.comesAs('redacteur', phone),
    ])
    for (const page of [contact, editor]) {
      await goTo(page, '/casussen/almelo-nieuwstraatkwartier')
      await unfold(page, 'de-wijk').click()
      await page.getByRole('button', { name: /^Schrijf mee.*De wijk/ }).click()
      await page.locator('.write-text p').first().waitFor()
    }
    await editor
      .locator('.write-text p')
      .first()
      .click({ position: { x: 300, y: 10 } })
    await contact.locator('.write-caret-name').waitFor({ state: 'attached' })
    expect(await contact.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.viewport.width)
    const foot = await contact.locator('.write-tools').boundingBox()
    expect(foot?.height).toBeLessThan(70)
    await Promise.all([contact.context().close(), editor.context().close()])
  })

  it('a name of one long word makes no page wider, also where one wants wide letters', async () => {
    const page = await stage.comesAs('aanspreekpunt', { viewport: { width: 320, height: 600 } })
    for (const path of ['/meldingen', '/overzicht', aCase, '/vergelijken', `${aCase}/deling/kaart`]) {
      await goTo(page, path)
      const width = await page.evaluate(() => {
        const wide = new CSSStyleSheet()
        wide.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }')
        document.adoptedStyleSheets = [wide]
        const texts = document.createTreeWalker(
          document.querySelector('main') ?? document.body,
          NodeFilter.SHOW_TEXT,
        )
        while (texts.nextNode())
          if (texts.currentNode instanceof Text)
            texts.currentNode.data = texts.currentNode.data.replace(
              /Nieuwstraatkwartier|bewoners/g,
              'Donaudampfschifffahrtsgesellschaftskapiteinsmutsenwijk',
            )
        return document.documentElement.scrollWidth
      })
      expect([path, width]).toEqual([path, 320])
    }
    await page.context().close()
  })

  it('a title of one long word leaves the other columns of a table in sight', async () => {
    const page = await stage.comesAs('aanspreekpunt', { viewport: { width: 1200, height: 900 } })
    await goTo(page, `${aCase}/interventies`)
    const hidden = await page.evaluate(() => {
      const [title, table] = ['.item-table tbody th a', '.table-scroll'].map((one) =>
        document.querySelector(one),
      )
      if (!title || !table) return null
      title.textContent = 'Donaudampfschifffahrt'.repeat(7)
      return table.scrollWidth - table.clientWidth
    })
    expect(hidden).toBe(0)
    await page.context().close()
  })

  it('how it is kept, and the way out, stay in sight for who writes below a screen of text', async () => {
    const page = await stage.comesAs('aanspreekpunt', phone)
    await goTo(page, '/casussen/almelo-nieuwstraatkwartier')
    await unfold(page, 'gedroomde-aanpak').click()
    await page.getByRole('button', { name: /^Schrijf mee.*Gedroomde aanpak/ }).click()
    await page.locator('.write-text:focus').waitFor()
    const before = await page.evaluate(() => scrollY)
    await page.locator('.write-text > :last-child').click()
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before + phone.viewport.height)
    for (const one of [page.locator('.write-status'), page.getByRole('button', { name: 'Klaar' })]) {
      const box = await one.boundingBox()
      expect(box?.y).toBeGreaterThan(60)
      expect(box?.y).toBeLessThan(140)
    }
    await page.context().close()
  })

  it('no browser complained', () => expect(stage.complaints).toEqual([]))
})
