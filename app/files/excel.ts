import writeExcel, { type CellObject } from 'write-excel-file/node'
import type { Cell, Sheet } from './messages.ts'

/** Excel refuses a file that has more in one cell. */
const mostInCell = 32_767

export function writeSheets(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeExcel(
    sheets.map(({ name, head, widths, rows, isFirstColumnFixed }) => ({
      sheet: name,
      data: [
        head.map(
          (value): CellObject => ({
            value,
            type: String,
            fontWeight: 'bold',
            wrap: true,
            alignVertical: 'top',
          }),
        ),
        ...rows.map((row) => row.map(excelCell)),
      ],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      ...(isFirstColumnFixed && { stickyColumnsCount: 1 }),
      orientation: 'landscape' as const,
    })),
  ).toBuffer()
}

/** Words are written as words, whatever they begin with: Excel works out only what is stored as a formula. */
function excelCell(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return { value: cut(cell), type: String, wrap: true, alignVertical: 'top' }
  const value = new Date(Date.UTC(cell.year, cell.month - 1, cell.day))
  return { value, type: Date, format: 'd-m-yyyy', align: 'left', alignVertical: 'top' }
}

function cut(text: string): string {
  return text.length <= mostInCell ? text : `${text.slice(0, mostInCell - 1)}…`
}
