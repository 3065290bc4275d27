import { expect, it } from 'vitest'
import { contentOf } from './content.ts'
import { linesOfItem } from './said.ts'

it('the day on which a coalition comes back to an expectation is said as people say it, and not as computers keep it', () => {
  const expectation = (comeBackOn: string) =>
    linesOfItem(contentOf({ kind: 'expectation', title: 'Minder overlast', comeBackOn }), []).map(
      ({ value }) => value,
    )
  expect(expectation('2028-02-29')).toContain('29 februari 2028')
  expect(expectation('2027-03-28')).toContain('28 maart 2027')
  expect(expectation('')).toEqual(['Nog open'])
})
