import { expect, it } from 'vitest'
import { endOfDay, lastDay, sayLastDay, startOfDay } from './until.ts'

it('a day ends when the next one begins in Amsterdam, in winter, in summer and when the clock changes', () => {
  const at = (isoDate: string) => new Date(endOfDay(isoDate) ?? Number.NaN).toISOString()
  expect(at('2026-01-15')).toBe('2026-01-15T23:00:00.000Z')
  expect(at('2026-07-15')).toBe('2026-07-15T22:00:00.000Z')
  expect(at('2026-03-28')).toBe('2026-03-28T23:00:00.000Z')
  expect(at('2026-03-29')).toBe('2026-03-29T22:00:00.000Z')
  expect(at('2026-10-24')).toBe('2026-10-24T22:00:00.000Z')
  expect(at('2026-10-25')).toBe('2026-10-25T23:00:00.000Z')
  expect(at('2026-12-31')).toBe('2026-12-31T23:00:00.000Z')
})

it('the last day is the one that was asked for', () => {
  for (const day of ['2026-01-15', '2026-03-29', '2026-07-15', '2026-10-25'])
    expect(lastDay(endOfDay(day) ?? 0)).toBe(day)
  expect(sayLastDay(endOfDay('2026-03-03') ?? 0)).toBe('3 maart 2026')
})

it('a day that is not in the calendar is none', () => {
  for (const day of ['', '2026-02-30', '2026-13-01', 'morgen', '2026-1-1', '2026-01-01T10:00'])
    expect(endOfDay(day)).toBeNull()
})

it('a day in a year that no clock of ours can say is none, and never no number', () => {
  for (const day of ['0000-01-01', '0001-01-01', '0999-12-31', '9999-12-31', '+010000-01-01'])
    expect([day, startOfDay(day), endOfDay(day)]).toEqual([day, null, null])
  for (const day of ['1000-01-01', '9999-12-30']) expect(lastDay(endOfDay(day) ?? 0)).toBe(day)
})
