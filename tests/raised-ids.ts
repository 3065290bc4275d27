import { sqlite } from '#db/client.server.ts'

/** What the numbers of all rows begin with: nothing else on a page looks like it. */
export const raisedId = /(?<!\d)7000000\d{3}(?!\d)/

/**
 * Lets every table count on from a number that is seen wherever it comes up, since rows are numbered from the highest there is.
 * @returns what takes the rows away that did it, once each table has rows of its own
 */
export function raiseIds(): () => void {
  const tables = sqlite
    .prepare<[], { name: string }>(
      `select t.name from sqlite_schema t, pragma_table_info(t.name) c
       where t.type = 'table' and c.name = 'id' and c.pk = 1 and c.type = 'INTEGER' and t.name <> 'networks'`,
    )
    .all()
    .map(({ name }) => name)
  sqlite.pragma('foreign_keys = off')
  sqlite.pragma('ignore_check_constraints = on')
  for (const table of tables) {
    const filled = sqlite
      .prepare<[string], { name: string; type: string }>(
        `select name, type from pragma_table_info(?) where "notnull" = 1 and dflt_value is null and name <> 'id'`,
      )
      .all(table)
    const names = ['id', ...filled.map(({ name }) => name)].map((name) => `"${name}"`)
    const values = filled.map(({ type }) => (type === 'TEXT' ? "'{}'" : '0'))
    sqlite.exec(
      `insert into "${table}" (${names}) values (7000000000${values.map((one) => `, ${one}`).join('')})`,
    )
  }
  sqlite.pragma('ignore_check_constraints = off')
  sqlite.pragma('foreign_keys = on')
  return () => {
    for (const table of tables) sqlite.exec(`delete from "${table}" where id = 7000000000`)
  }
}
