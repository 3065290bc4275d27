import Database from 'better-sqlite3'
import { parts } from './engine.ts'
import { type FacetName, facetNames } from './facets.ts'
import { allColumns, headColumns } from './fts5-places.ts'

/** Rises when what is below changes; an index of another version is made anew. */
const schemaVersion = 9

/** The numbers by which a row is chosen, read and left out, in this order. */
export const entryColumns = [
  'id',
  'since',
  'length',
  ...facetNames.map((facet) => columnOf(facet)),
  ...['reader1', 'reader2', 'reader3', 'except1', 'except2', 'except3'],
  ...parts.map((part) => `${part}_id`),
]

const wordColumns = (columns: string[]) =>
  `fts5 (${columns.join(', ')}, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')`

const schema = `
  create table state (name text primary key, value integer not null) without rowid;
  create table scopes (id integer primary key, name text not null unique);
  create table key_sets (id integer primary key, facet text not null, keys text not null, unique (facet, keys));
  create table entries (
    id integer primary key,
    ${facetNames.map((facet) => `${columnOf(facet)} integer not null`).join(', ')},
    reader1 integer not null, reader2 integer not null, reader3 integer not null,
    except1 integer not null, except2 integer not null, except3 integer not null,
    since integer not null,
    length integer not null,
    ${parts.map((part) => `${part}_id integer`).join(', ')}
  );
  create table texts (
    id integer primary key, key text not null, item text not null, shown text not null,
    title text not null, essence text not null, tags text not null, context text not null, body text not null,
    attached text not null
  );
  create index texts_key on texts (key);
  create virtual table words using ${wordColumns(allColumns)};
  create virtual table heads using ${wordColumns(headColumns)};
  insert into state values ('schema', ${schemaVersion}), ('place', 0);
`

/** The file is not an index of ours, or not a whole one: it has to be made anew. */
export class UnusableIndex extends Error {}

/** True for the errors of SQLite that say the file itself is broken. */
export function isBroken(error: unknown): boolean {
  const code = (error as { code?: unknown }).code
  return typeof code === 'string' && /^SQLITE_(CORRUPT|NOTADB|CANTOPEN|IOERR)/.test(code)
}

/**
 * Opens the file of an index, and makes it where there is none.
 * @throws UnusableIndex when what stands there cannot be used
 */
export function openIndexFile(path: string): Database.Database {
  const connection = new Database(path)
  try {
    connection.pragma('journal_mode = WAL')
    // NORMAL is enough here: what a power cut takes, the feed gives again.
    connection.pragma('synchronous = NORMAL')
    // What stands in the file is kept by the system too; a larger cache of our own answers no question sooner.
    connection.pragma('cache_size = -8000')
    connection.pragma('temp_store = MEMORY')
    const isNew = connection.prepare('select count(*) as n from sqlite_master').get() as { n: number }
    if (isNew.n === 0) connection.transaction(() => connection.exec(schema))()
    const version = connection.prepare("select value from state where name = 'schema'").get() as
      | { value: number }
      | undefined
    if (version?.value !== schemaVersion) throw new UnusableIndex(`schema ${version?.value}`)
    connection.prepare('select rowid from words limit 1').get()
    return connection
  } catch (error) {
    connection.close()
    if (error instanceof UnusableIndex) throw error
    throw new UnusableIndex('not a search index', { cause: error })
  }
}

function columnOf(facet: FacetName): string {
  return `${facet}_set`
}
