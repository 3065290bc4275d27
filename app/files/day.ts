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

/** As computers sort it: 2026-05-03. */
export function sayDay({ year, month, day }: Day): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
