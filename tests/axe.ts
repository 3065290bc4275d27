import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

const themes = ['light', 'dark'] as const
const widths = [360, 1280] as const

/** Every rule of axe, best practices and experiments included, but for these. */
const rules = axe
  .getRules()
  .filter(({ tags }) => !tags.includes('deprecated'))
  .map(({ ruleId }) => ruleId)
  // Contrast of 7 : 1 is level AAA, which the look does not aim at; 4.5 : 1 is a rule of its own.
  .filter((rule) => rule !== 'color-contrast-enhanced')

/** What a change of theme can break: it changes colours and nothing else. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** Looks at the page with every rule, and expects axe to have nothing to say. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect(await violationsOn(page), page.url()).toEqual([])
}

/** What axe has to say about the page as it is now, a line for each place. */
export async function violationsOn(page: Page, { onlyColour = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
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

/** Opens `url` in both themes, narrow and wide, and gives each page to `look`. `cookie` is what `cookieOf` gave. */
export async function inEveryGuise(
  browser: Browser,
  url: string,
  look: (page: Page) => Promise<void>,
  cookie?: string,
): Promise<void> {
  for (const colorScheme of themes)
    for (const width of widths) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
      if (cookie) await context.setExtraHTTPHeaders({ cookie })
      const page = await context.newPage()
      await page.goto(url)
      await look(page)
      await context.close()
    }
}
