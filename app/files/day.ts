import type { Day } from './messages.ts'

const inAmsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it was here, whatever the clock of the server. */
export function dayOf(at: number): Day {
  const [year = 0, month = 0, day = 0] = inAmsterdam.format(at).split('-').map(Number)
  return { year, month, day }
}

/**
 * How many days ago that was as people count them: what came late yesterday came a day ago this morning, and not today.
 * A night in which the clock changes counts as any.
 */
export function daysAgo(at: number, now: number): number {
  return Math.max(0, (noonOf(dayOf(now)) - noonOf(dayOf(at))) / dayMs)
}

const dayMs = 24 * 60 * 60 * 1000

function noonOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day, 12)
}

/** As computers sort it: 2026-05-03. */
export function sayDay({ year, month, day }: Day): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
