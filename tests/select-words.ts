import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

export const offerToReact = (page: Page) => page.getByRole('button', { name: 'Reageer op deze woorden' })

/**
 * Selects words in the first text of `element`, as somebody drags over them, and waits for the offer to react on just those. Once more as
 * long as what makes that offer is not loaded: it hears of what is selected after that.
 */
export async function selectWords(element: Locator, words: string): Promise<void> {
  const offer = offerToReact(element.page())
  await expect
    .poll(async () => {
      if (await offer.isVisible()) return true
      await element.evaluate((holder, wanted) => {
        const [node] = holder.childNodes
        const start = node?.textContent?.indexOf(wanted) ?? -1
        if (!node || start < 0) throw new Error('not there')
        getSelection()?.removeAllRanges()
        getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length)
      }, words)
      return false
    })
    .toBe(true)
}
