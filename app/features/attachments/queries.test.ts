import { expect, test } from 'vitest'
import { getCase } from '#app/features/cases/queries.ts'
import { plansOf } from '#tests/plans.ts'
import { buildWorld } from '#tests/world.ts'
import { filesBySection, filesUnder } from './queries.ts'

test('the files of a case and of an item are found by an index, however many there are elsewhere', () => {
  const theCase = getCase(buildWorld().actor('contact'), 'nieuwstraat')
  for (const find of [() => filesBySection(theCase), () => filesUnder({ sectionId: null, itemId: 1 })]) {
    const plans = plansOf(find)
    expect(plans).toContainEqual(expect.stringMatching(/^SEARCH attachments USING INDEX/))
    expect(plans).not.toContainEqual(expect.stringMatching(/^SCAN attachments/))
  }
})
