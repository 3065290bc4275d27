import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

export const themes = ['light', 'dark'] as const
export const widths = [360, 1280] as const

/** Looks at the page with every rule of axe, best practices and experiments included (but for contrast of 7 : 1, which the look does not aim at), and expects it to have nothing to say. */
export async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).options({ rules: everyRule }).analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  )
  expect(found, page.url()).toEqual([])
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

/** What axe leaves off unless asked: experiments, the size of targets, and some of level AAA. */
const everyRule = Object.fromEntries(
  [
    'css-orientation-lock',
    'focus-order-semantics',
    'hidden-content',
    'identical-links-same-purpose',
    'label-content-name-mismatch',
    'p-as-heading',
    'table-fake-caption',
    'td-has-header',
    'target-size',
    'meta-refresh-no-exceptions',
  ].map((rule) => [rule, { enabled: true }]),
)
