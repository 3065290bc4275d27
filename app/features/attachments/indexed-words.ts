import type { Database } from 'better-sqlite3'
import { lines } from '../search/indexed-words.ts'

type Row = { name: string; text: string; isShared: number }

/** The words of what hangs under a section or an item: all of it for who is inside, and for others what was shared with it. */
export function attachedWords(
  database: Database,
  owner: 'section' | 'item',
): (id: number) => { inside: string; shared: string } {
  const rows = database.prepare<[number], Row>(`
    select case use when 'file' then name else '' end as name, text, shared_at is not null as isShared
    from attachments where ${owner}_id = ? and removed_at is null order by id`)
  return (id) => {
    const attached = rows.all(id)
    const wordsOf = (some: Row[]) => lines(...some.map(({ name, text }) => [name, text]))
    return { inside: wordsOf(attached), shared: wordsOf(attached.filter(({ isShared }) => isShared === 1)) }
  }
}
