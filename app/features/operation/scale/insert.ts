import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { sqlite } from '#db/client.server.ts'

/**
 * Puts rows in a table with a statement that is prepared once: a row at a time through the query builder takes ten times as long.
 * Inside a transaction.
 * @returns what inserts a row, and gives its id
 */
export function inserterOf<Table extends SQLiteTable>(table: Table): (row: Table['$inferInsert']) => number {
  const columns = Object.entries(getTableColumns(table))
  const names = columns.map(([, { name }]) => `"${name}"`)
  const statement = sqlite.prepare(
    `insert into "${getTableName(table)}" (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
  )
  return (row) => {
    const given = new Map(Object.entries(row))
    const values = columns.map(([key, column]) => {
      const value = given.get(key) ?? column.default ?? null
      return value === null ? null : column.mapToDriverValue(value)
    })
    return Number(statement.run(values).lastInsertRowid)
  }
}
