import { pino } from 'pino'

/** JSON lines on standard output. No words of people, no tokens, no addresses: who wants to know what, finds the ids. */
export const log = pino({
  base: null,
  level: process.env.LOG_LEVEL?.trim().toLowerCase() || 'info',
  formatters: { level: (level) => ({ level }) },
})
