import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

const themes = ['light', 'dark'] as const
const widths = [360, 1280] as const

/** What a page has to read to be looked at; less than half of what `axe.source` is. */
export const axeScript = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8')

/** Every rule of axe, best practices and experiments included, but for these. */
const rules = axe
  .getRules()
  .filter(({ tags }) => !tags.includes('deprecated'))
  .map(({ ruleId }) => ruleId)
  // Contrast of 7 : 1 is level AAA, which the look does not aim at; 4.5 : 1 is a rule of its own.
  .filter((rule) => rule !== 'color-contrast-enhanced')
  // It fails nothing: it looks through all there is for what is hidden, and says that one should look at that too.
  .filter((rule) => rule !== 'hidden-content')

/** What a change of theme can break: it changes colours and nothing else. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** Looks at the page with every rule, and expects axe to have nothing to say. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect(await violationsOn(page), page.url()).toEqual([])
}

/** What axe has to say about the page as it is now, a line for each place. A change of theme may be looked at for colour only. */
export async function violationsOn(page: Page, { onlyColour = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeScript)
  const { violations } = await page.evaluate<axe.AxeResults, axe.RunOptions>(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(document, options),
    {
      runOnly: { type: 'rule', values: onlyColour ? rulesOfColour : rules },
      resultTypes: ['violations'],
    },
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
  for (const colorScheme of themes)
    for (const width of widths) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await ready?.(page)
      const found = await violationsOn(page, { onlyColour: colorScheme === 'dark' })
      expect(found, `${url}, ${colorScheme}, ${width} wide`).toEqual([])
    }
  await context.close()
}
