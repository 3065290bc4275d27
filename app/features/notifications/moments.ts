import type { MailPace } from '#db/schema/index.ts'

const hourMs = 60 * 60_000
const dayMs = 24 * hourMs
const morning = 8
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/**
 * The moment mail was last due: at once, on the last working day or the last Monday at eight in the morning, or never. What came before it and
 * was not told of since, is due.
 */
export function lastDue(now: number, pace: MailPace): number {
  if (pace === 'never') return Number.NEGATIVE_INFINITY
  if (pace === 'once') return now
  for (let days = 0; ; days++) {
    const moment = eightOn(now - days * dayMs)
    if (moment <= now && isWorkday(moment) && (pace === 'workday' || beginsWeek(moment))) return moment
  }
}

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
  weekday: 'short',
})

function read(at: number) {
  const found = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]))
  return {
    year: Number(found.year),
    month: Number(found.month),
    day: Number(found.day),
    hour: Number(found.hour),
    weekday: found.weekday ?? '',
  }
}

/** Eight in the morning in Amsterdam on the day of `at`: in summer that is an hour earlier elsewhere. */
function eightOn(at: number): number {
  const { year, month, day } = read(at)
  const guess = Date.UTC(year, month - 1, day, morning)
  return guess - (read(guess).hour - morning) * hourMs
}

function isWorkday(at: number): boolean {
  const { weekday, year, month, day } = read(at)
  return weekday !== 'Sat' && weekday !== 'Sun' && !holidaysOf(year).has(`${month}-${day}`)
}

/** Whether no day of its week was a working day before it: Monday, or later, as in a week that begins with two days of Christmas. */
function beginsWeek(at: number): boolean {
  const before = weekdays.indexOf(read(at).weekday)
  return weekdays.slice(0, before).every((_, days) => !isWorkday(at - (days + 1) * dayMs))
}

/** The days on which Dutch offices are closed. */
function holidaysOf(year: number): Set<string> {
  const easter = easterOf(year)
  const after = (days: number) => {
    const date = new Date(easter + days * dayMs)
    return `${date.getUTCMonth() + 1}-${date.getUTCDate()}`
  }
  // King's day is a day earlier when it falls on a Sunday.
  const king = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? '4-26' : '4-27'
  return new Set(['1-1', '12-25', '12-26', king, after(1), after(39), after(50)])
}

/** Easter Sunday, by the anonymous Gregorian computation (Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1)
}
