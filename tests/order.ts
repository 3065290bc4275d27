import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * What takes longest. Vitest knows that from the run before, which a fresh machine does not have; it goes by size there, and the last
 * to begin may then be a long one that leaves every other core idle. The first of these keeps all cores busy and the next ones mostly
 * wait, for what a page does after a while: they go together.
 */
const longest = [
  'tests/e2e/every-page.test.ts',
  'app/live/browser.test.ts',
  'app/features/readings/browser.test.ts',
  'tests/access.test.ts',
  'tests/golden/golden.test.ts',
  'app/editor/offline.test.ts',
  'app/features/search/index-thread.test.ts',
  'tests/e2e/items.test.ts',
  'app/features/search/leaks.test.ts',
  'tests/e2e/not-mine-any-more.test.ts',
  'app/editor/writing-together.test.ts',
  'app/features/search/leaks-beside.test.ts',
]

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((one, other) => placeOf(one) - placeOf(other))
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((name) => moduleId.endsWith(`/${name}`))
  return place < 0 ? longest.length : place
}
