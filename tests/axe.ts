import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

/** What a page has to read to be looked at; less than half of what `axe.source` is. */
export const axeScript = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8')

/** Every rule of axe, best practices and experiments included, but for these. */
const rules = axe
  .getRules()
  .filter(({ tags }) => !tags.includes('deprecated'))
  .map(({ ruleId }) => ruleId)
  // Contrast of 7 : 1 is level AAA, which the look does not aim at; 4.5 : 1 is a rule of its own.
  .filter((rule) => rule !== 'color-contrast-enhanced')

/** What a change of theme can break: it changes colours and nothing else. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** What asks the style sheets and not the page, and so says the same of every width. */
const rulesOfSheets = ['css-orientation-lock']

/**
 * What to look for: everything; what a change of theme can break; or what a change of width can, when all of it was looked for in the same
 * colours before. Then only what did not show at that width has to be asked for its colours.
 */
type Search = 'all' | 'theme' | 'width'

const guises = [
  ['light', 360, 'all'],
  ['light', 1280, 'width'],
  ['dark', 360, 'theme'],
  ['dark', 1280, 'theme'],
] as const

const rulesFor: Record<Search, string[]> = {
  all: rules,
  theme: rulesOfColour,
  width: rules.filter((rule) => !rulesOfSheets.includes(rule)),
}

/** Looks at the page with every rule, and expects axe to have nothing to say. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect(await violationsOn(page), page.url()).toEqual([])
}

/** What axe has to say about the page as it is now, a line for each place. */
export async function violationsOn(page: Page, search: Search = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeScript)
  const { violations } = await page.evaluate<axe.AxeResults, [axe.RunOptions, Search]>(
    async ([options, search]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const selector = search === 'width' ? ':not([data-was-looked-at])' : '*'
      axe.configure({ rules: [{ id: 'color-contrast', selector }] })
      const results = await axe.run(document, options)
      if (search === 'all')
        for (const element of document.body.querySelectorAll('*')) {
          const { width, height } = element.getBoundingClientRect()
          const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
          // Of a pixel is what only a screen reader reads; a link to skip to shows later.
          if (isSeen && width > 1 && height > 1) element.setAttribute('data-was-looked-at', '')
        }
      return results
    },
    [{ runOnly: { type: 'rule', values: rulesFor[search] }, resultTypes: ['violations'] }, search],
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  )
}

/**
 * Opens `url`, and expects axe to have nothing to say in both themes, narrow and wide. Size and theme are asked of CSS alone, so it is
 * the same page throughout.
 * @param ready  waits until the page is as it is meant to be seen
 * @param cookie  what `cookieOf` gave
 */
export async function expectNoViolationsInAnyGuise(
  browser: Browser,
  url: string,
  { ready, cookie }: { ready?: (page: Page) => Promise<void>; cookie?: string } = {},
): Promise<void> {
  // A colour that is still on its way to another is none of the two.
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  if (cookie) await context.setExtraHTTPHeaders({ cookie })
  const page = await context.newPage()
  await page.goto(url)
  for (const [colorScheme, width, search] of guises) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    await ready?.(page)
    expect(await violationsOn(page, search), `${url}, ${colorScheme}, ${width} wide`).toEqual([])
  }
  await context.close()
}
