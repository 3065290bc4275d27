import { sayDay } from './day.ts'
import type { Cell } from './messages.ts'

/** As Excel with Dutch settings opens it without a question: with a mark that says UTF-8, and `;` between the columns. */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(field).join(';')).join('\r\n')}\r\n`
}

/**
 * Spreadsheets work out what begins like this, also behind a space, and wide letters of Asian keyboards too.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /^\s*[=+\-@|%＝＋－＠\t\r]/u

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return sayDay(cell)
  const safe = formulaStart.test(cell) ? `'${cell}` : cell
  return /[";\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
