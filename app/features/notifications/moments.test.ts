import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MailPace } from '#db/schema/index.ts'
import { lastDue } from './moments.ts'

const at = (text: string) => Date.parse(text)
const said = (moment: number) => new Date(moment).toISOString()

/** Mail about something of this moment is due for the first time at `due`: not a moment before. */
function expectDue(given: string, pace: MailPace, due: string): void {
  expect(said(lastDue(at(due), pace))).toBe(due)
  expect(lastDue(at(due) - 1, pace)).toBeLessThanOrEqual(at(given))
  expect(at(given)).toBeLessThan(at(due))
}

describe('when mail is due', () => {
  it.each([
    ['on a day in winter', '2026-11-25T14:00:00+01:00', '2026-11-26T07:00:00.000Z'],
    ['before eight in the morning', '2026-11-25T06:59:00+01:00', '2026-11-25T07:00:00.000Z'],
    ['on a Friday', '2026-11-27T09:00:00+01:00', '2026-11-30T07:00:00.000Z'],
    ['in summer', '2026-07-01T14:00:00+02:00', '2026-07-02T06:00:00.000Z'],
    ['over the weekend that the clock goes back', '2026-10-23T20:00:00+02:00', '2026-10-26T07:00:00.000Z'],
    ['over the weekend that it goes forward', '2026-03-27T20:00:00+01:00', '2026-03-30T06:00:00.000Z'],
    ['before Easter', '2026-04-03T20:00:00+02:00', '2026-04-07T06:00:00.000Z'],
    ['before King’s day', '2026-04-24T20:00:00+02:00', '2026-04-28T06:00:00.000Z'],
    ['before Ascension day', '2026-05-13T20:00:00+02:00', '2026-05-15T06:00:00.000Z'],
    ['before Christmas', '2026-12-24T20:00:00+01:00', '2026-12-28T07:00:00.000Z'],
  ])('together on the next working day: %s', (_, given, due) => {
    expectDue(given, 'workday', due)
  })

  it('once a week: on Monday, or on Tuesday when Monday is no working day', () => {
    expectDue('2026-11-25T14:00:00+01:00', 'week', '2026-11-30T07:00:00.000Z')
    expectDue('2026-04-01T14:00:00+02:00', 'week', '2026-04-07T06:00:00.000Z')
  })

  it.each([
    ['begins with Christmas', '2028-12-21T14:00:00+01:00', '2028-12-27T07:00:00.000Z'],
    ['begins with Easter and King’s day', '2038-04-22T14:00:00+02:00', '2038-04-28T06:00:00.000Z'],
  ])('in a week that %s: on the first working day of it', (_, given, due) => {
    expectDue(given, 'week', due)
  })

  it('at once, and never', () => {
    expect(lastDue(5, 'once')).toBe(5)
    expect(lastDue(5, 'never')).toBe(Number.NEGATIVE_INFINITY)
  })

  it('was so at eight, within six days or ten, whenever one looks', () => {
    const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' })
    fc.assert(
      fc.property(fc.integer({ min: at('2020-01-01'), max: at('2060-01-01') }), (now) => {
        for (const [pace, days] of [
          ['workday', 6],
          ['week', 10],
        ] as const) {
          const moment = lastDue(now, pace)
          expect(moment).toBeLessThanOrEqual(now)
          expect(now - moment).toBeLessThanOrEqual(days * 86_400_000)
          expect(clock.format(moment)).toBe('08:00')
          // Looked at from then, it was due just now, and was not before.
          expect(lastDue(moment, pace)).toBe(moment)
          expect(lastDue(moment - 1, pace)).toBeLessThan(moment)
        }
      }),
    )
  })
})
