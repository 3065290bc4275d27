import { sayMoment } from '#app/ui/moment.tsx'

/** Amsterdam, as what a clock on the wall says there at `at`. */
const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/**
 * The end of a day in Amsterdam: the first moment of the next one. Someone invited until 3 March still reads on the evening of 3 March.
 * @param isoDate  '2026-03-03'
 * @returns null when there is no such day
 */
export function endOfDay(isoDate: string): number | null {
  const midnight = midnightUtc(isoDate)
  return midnight === null ? null : inAmsterdam(midnight + 24 * 3_600_000)
}

/** The first moment of a day in Amsterdam, or null when there is no such day. */
export function startOfDay(isoDate: string): number | null {
  const midnight = midnightUtc(isoDate)
  return midnight === null ? null : inAmsterdam(midnight)
}

/** Of which day it can be said what a clock in Amsterdam shows then: that clock does not write years of fewer or more than four digits as dates are. */
const firstDay = '1000-01-01'
const lastOfAll = '9999-12-30'

function midnightUtc(isoDate: string): number | null {
  if (isoDate < firstDay || isoDate > lastOfAll) return null
  const midnight = Date.parse(`${isoDate}T00:00:00Z`)
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().slice(0, 10) === isoDate
    ? midnight
    : null
}

/** When a clock in Amsterdam says what one in Greenwich says at `utc`. */
function inAmsterdam(utc: number): number {
  return utc - offsetMs(utc - offsetMs(utc))
}

/** The last day somebody whose rights end at `untilAt` still has them: '2026-03-03'. */
export function lastDay(untilAt: number): string {
  return wall.format(untilAt - 1).slice(0, 10)
}

/** How far Amsterdam is ahead of UTC at that moment; one hour or two, and the clock changes at night. */
function offsetMs(at: number): number {
  return Date.parse(`${wall.format(at).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000
}

/** "3 maart 2026": the last day on which something still holds that ends at `at`. */
export function sayLastDay(at: number): string {
  return sayMoment(at - 1)
}
