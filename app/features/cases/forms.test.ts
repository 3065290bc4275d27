import { expect, it } from 'vitest'
import { decisionForm } from '../findings/forms.ts'
import { takeForm } from '../library/forms.ts'
import { caseForm } from './forms.ts'

/** As many characters as a field takes, half of them ends of lines; sent as a form sends them, with two characters for each of those. */
const full = (max: number) => ({
  sent: `${'a\r\n'.repeat(max / 2 - 1)}aa`,
  kept: `${'a\n'.repeat(max / 2 - 1)}aa`,
})

it('a field takes as many characters as the browser lets somebody type, ends of lines among them', () => {
  const essence = full(280)
  const long = full(600)
  const given = { name: 'Wijk', municipality: 'Almelo', version: '1' }
  const form = caseForm({ phases: [], motives: [] })
  expect(
    form.parse({ ...given, essence: essence.sent, provenance: long.sent, unconfirmedBecause: long.sent }),
  ).toMatchObject({ essence: essence.kept, provenance: long.kept, unconfirmedBecause: long.kept })
  expect(form.safeParse({ ...given, essence: `${essence.sent}a` }).success).toBe(false)
  expect(takeForm(['wijk']).parse({ act: 'take', slug: 'wijk', reason: long.sent })).toMatchObject({
    reason: long.kept,
  })
  const reason = full(1000)
  expect(decisionForm.parse({ act: 'decline', version: '1', reason: reason.sent })).toMatchObject({
    reason: reason.kept,
  })
})
