import Database, { type Statement } from 'better-sqlite3'
import { type Asked, readQuestion, type Term } from './ask.ts'
import {
  type Answer,
  type Batch,
  type Because,
  codeFacets,
  type Marked,
  parts,
  type Question,
  type SearchEngine,
  type Shown,
  type Suggesting,
  type Suggestion,
  type Version,
  type Where,
} from './engine.ts'
import { countFacets, inOrder, noFacets, type Sort } from './facets.ts'
import { becauseOf, markWords, snippetOf } from './marks.ts'
import { foldText } from './words.ts'

/** Rises when what is below changes; an index of another version is made anew. */
const schemaVersion = 2
/** Answers to the last questions, kept until something is written. */
const keptAnswers = 300

/** What a word counts for in the title, the essence, the facts, the body and the name of what it is a part of. */
const weights = '40, 15, 15, 1, 0.2'

const schema = `
  create table state (name text primary key, value integer not null) without rowid;
  create table scopes (id integer primary key, name text not null unique);
  create table sorts (id integer primary key, sort text not null unique);
  create table entries (
    id integer primary key, sort integer not null,
    reader1 integer not null, reader2 integer not null, reader3 integer not null,
    except1 integer not null, except2 integer not null, except3 integer not null,
    ${parts.map((part) => `${part}_id integer`).join(', ')}
  );
  create table texts (
    id integer primary key, key text not null, item text not null, shown text not null,
    title text not null, essence text not null, tags text not null, context text not null, body text not null,
    attached text not null
  );
  create index texts_key on texts (key);
  create virtual table words using fts5 (
    title, essence, tags, body, context,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
  );
  insert into state values ('schema', ${schemaVersion}), ('place', 0);
`

/** The file is not an index of ours, or not a whole one: it has to be made anew. */
export class UnusableIndex extends Error {}

/** True for the errors of SQLite that say the file itself is broken. */
export function isBroken(error: unknown): boolean {
  const code = (error as { code?: unknown }).code
  return typeof code === 'string' && /^SQLITE_(CORRUPT|NOTADB|CANTOPEN|IOERR)/.test(code)
}

/** No more texts than this get a score at once; of titles and essences fewer, because there any will do. */
const mostScored = 20_000
const mostTitlesScored = 500

type Reader = Pick<Question, 'scopes' | 'exclude'>
type Found = { id: number; sort: number }
type Row = Record<'item' | 'shown' | 'title' | 'essence' | 'tags' | 'context' | 'body' | 'attached', string>

/**
 * The embedded engine: SQLite's own full text index, in a file of its own with one connection.
 * @param path an index made earlier, or a place where there is nothing yet
 * @throws UnusableIndex when what stands there cannot be used
 */
export function openFts5(path: string): SearchEngine {
  const connection = open(path)
  const prepared = new Map<string, Statement>()
  const answers = new Map<string, unknown>()
  const scopeIds = new Map<string, number>()
  /** There are fewer sorts than documents, and they are small, so that facets are counted without reading any. */
  const sorts = new Map<number, Sort>()
  const sharedKeys = new Map<string, string[]>()
  let documents = 0
  remember()

  /** What is kept beside the file to be quick, as the file has it. */
  function remember(): void {
    scopeIds.clear()
    const scopes = connection.prepare<[], { id: number; name: string }>('select id, name from scopes')
    for (const { id, name } of scopes.all()) scopeIds.set(name, id)
    sorts.clear()
    const known = connection.prepare<[], { id: number; sort: string }>('select id, sort from sorts')
    for (const { id, sort } of known.all()) keepSort(id, sort)
    documents = connection.prepare<[], number>('select count(distinct key) from texts').pluck().get() ?? 0
  }

  function prepare(sql: string): Statement {
    let statement = prepared.get(sql)
    if (!statement) {
      if (prepared.size > 300) prepared.clear()
      statement = connection.prepare(sql)
      prepared.set(sql, statement)
    }
    return statement
  }

  function readsAnything({ scopes }: Reader): boolean {
    return scopes.some((name) => scopeIds.has(name))
  }

  function scopeId(name: string): number {
    const known = scopeIds.get(name)
    if (known !== undefined) return known
    const id = Number(connection.prepare('insert into scopes (name) values (?)').run(name).lastInsertRowid)
    scopeIds.set(name, id)
    return id
  }

  function keepSort(id: number, sort: string): void {
    const { kind, codes } = JSON.parse(sort) as Sort
    for (const facet of codeFacets) {
      const keys = codes[facet]
      if (!keys) continue
      // Many sorts have the same codes in one list or another; each of those is kept once.
      const name = JSON.stringify(keys)
      const shared = sharedKeys.get(name) ?? keys
      sharedKeys.set(name, shared)
      codes[facet] = shared
    }
    sorts.set(id, { kind, codes })
  }

  function sortId({ kind, codes }: Sort): number {
    const sort = JSON.stringify({ kind, codes: inOrder(codes) })
    const known = prepare('select id from sorts where sort = ?').pluck().get(sort) as number | undefined
    if (known !== undefined) return known
    const id = Number(connection.prepare('insert into sorts (sort) values (?)').run(sort).lastInsertRowid)
    keepSort(id, sort)
    return id
  }

  function sortOf(id: number): Sort {
    const sort = sorts.get(id)
    if (!sort) throw new Error(`no sort ${id}`)
    return sort
  }

  function remove(key: string): void {
    const rows = prepare('select id from texts where key = ?').all(key) as { id: number }[]
    if (rows.length > 0) documents -= 1
    for (const { id } of rows) {
      prepare('delete from words where rowid = ?').run(id)
      prepare('delete from texts where id = ?').run(id)
      prepare('delete from entries where id = ?').run(id)
    }
  }

  function add(document: Batch['documents'][number], version: Version): void {
    const three = (names: string[]) => {
      if (names.length > 3) throw new Error(`${document.key}: more than three scopes`)
      return [0, 1, 2].map((index) => (names[index] === undefined ? 0 : scopeId(names[index])))
    }
    const { lastInsertRowid: id } = prepare('insert into texts values (null, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
      document.key,
      document.item,
      JSON.stringify(version.shown),
      version.title,
      version.essence,
      version.tags,
      version.context,
      version.body,
      version.attached,
    )
    const entry = [
      id,
      sortId({ kind: document.kind, codes: version.codes }),
      ...three(version.readers),
      ...three(version.exceptFor),
      ...parts.map((part) => document.within[part] ?? null),
    ]
    prepare(`insert into entries values (${entry.map(() => '?').join()})`).run(...entry)
    prepare('insert into words (rowid, title, essence, tags, body, context) values (?, ?, ?, ?, ?, ?)').run(
      id,
      foldText(version.title),
      foldText(version.essence),
      foldText(version.tags),
      foldText(version.body) + foldText(version.attached),
      foldText(version.context),
    )
  }

  const write = connection.transaction(({ documents: changed, removedKeys, place }: Batch) => {
    for (const key of removedKeys) remove(key)
    for (const document of changed) {
      remove(document.key)
      documents += 1
      for (const version of document.versions) add(document, version)
    }
    prepare("update state set value = ? where name = 'place'").run(place)
  })

  /** FROM and WHERE of everything that matches and may be read, with what its question marks stand for. */
  function visible({ scopes, exclude }: Reader): { sql: string; lists: string[] } {
    const held = scopes.map((name) => scopeIds.get(name)).filter((id) => id !== undefined)
    const among = `(${held.join()})`
    const excluded = parts.filter((part) => exclude[part].length > 0)
    return {
      sql: `
        from words join entries e on e.id = words.rowid
        where words match ?
          and (e.reader1 in ${among} or e.reader2 in ${among} or e.reader3 in ${among})
          and e.except1 not in ${among} and e.except2 not in ${among} and e.except3 not in ${among}
          ${excluded.map((part) => leaveOut(`e.${part}_id`)).join(' ')}`,
      lists: excluded.map((part) => JSON.stringify(exclude[part])),
    }
  }

  /** How many of each sort match. Counted here: SQLite would sort all of them to group them. */
  function count(match: string, reader: Reader): Map<number, number> {
    const { sql, lists } = visible(reader)
    const ids = prepare(`select e.sort ${sql}`)
      .pluck()
      .all(match, ...lists) as number[]
    const counts = new Map<number, number>()
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
    return counts
  }

  /**
   * The best `most`: first what says it all in its title, then in its essence and facts, then the rest. The weights of bm25
   * alone do not keep that order, because it counts a title for less the longer the text under it is; and a score for every
   * text with a common word in it is most of the time a question takes.
   */
  function best(match: string, terms: Term[], only: number[] | null, most: number, reader: Reader): Found[] {
    const { sql, lists } = visible(reader)
    const among = only ? 'and e.sort in (select value from json_each(?))' : ''
    const values = only ? [...lists, JSON.stringify(only)] : lists
    const scored = `select e.id, e.sort, bm25(words, ${weights}) as score ${sql} ${among}`
    const found = new Map<number, Found>()
    for (const step of [`{title} : (${all(terms)})`, `{title essence tags} : (${all(terms)})`, match]) {
      // A word that is in more titles than this tells them apart no better than the order they came in.
      const enough = step === match ? mostScored : Math.max(mostTitlesScored, most)
      const rows = prepare(`select id, sort from (${scored} limit ${enough}) order by score, id`)
        .raw()
        .all(step, ...values) as [number, number][]
      for (const [id, sort] of rows) found.set(id, found.get(id) ?? { id, sort })
      if (found.size >= most) break
    }
    return [...found.values()]
  }

  /** Of the words that are not found together: those that are in the fewest texts, at least one. */
  function rarest(terms: Term[]): Term[] {
    const counted = terms
      .map((term) => ({
        term,
        texts: prepare('select count(*) from words where words match ?').pluck().get(termOf(term)) as number,
      }))
      .filter(({ texts }) => texts > 0)
      .sort((a, b) => a.texts - b.texts)
    let sum = 0
    return counted
      .filter(({ texts }, index) => {
        sum += texts
        return index === 0 || sum <= mostScored
      })
      .map(({ term }) => term)
  }

  function read(id: number): Row & { shownFacts: Shown } {
    const row = prepare(
      'select item, shown, title, essence, tags, context, body, attached from texts where id = ?',
    ).get(id) as Row
    return { ...row, shownFacts: JSON.parse(row.shown) as Shown }
  }

  function answer(question: Question): Omit<Answer, 'tookMs'> {
    const asked = readQuestion(question.q)
    const words = asked.terms.map((term) => term.asked)
    const nothing: Omit<Answer, 'tookMs'> = {
      words,
      isCut: asked.isCut,
      matched: 'all',
      total: 0,
      totalOfAll: 0,
      facets: noFacets(),
      hits: [],
    }
    if (asked.terms.length === 0 || !readsAnything(question)) return nothing
    const { limit, offset } = question
    let matched: Answer['matched'] = 'all'
    let match = matchOf(asked.terms, 'and')
    let counts = count(match, question)
    if (counts.size === 0 && asked.terms.length > 1) {
      const terms = rarest(asked.terms)
      if (terms.length === 0) return nothing
      matched = 'any'
      match = matchOf(terms, 'or')
      counts = count(match, question)
    }
    if (counts.size === 0) return nothing
    const { facets, total, totalOfAll, chosen } = countFacets(
      Array.from(counts, ([id, count]) => [sortOf(id), count]),
      question,
    )
    const only = total < totalOfAll ? [...counts.keys()].filter((id) => chosen.has(sortOf(id))) : null
    const hits = best(match, asked.terms, only, offset + limit, question)
      .slice(offset, offset + limit)
      .map(({ id, sort }) => {
        const { kind, codes } = sortOf(sort)
        const { item, shownFacts, title, essence, tags, context, body, attached } = read(id)
        const because = becauseOf(asked, {
          title: [title],
          essence: [essence],
          tags: [tags],
          body: [body, attached],
          context: [context],
        })
        return {
          kind,
          codes,
          item,
          shown: shownFacts,
          title: markWords(title, asked),
          snippet: bestSnippet({ essence, tags, body, attached }, because, asked),
          because,
        }
      })
    return { words, isCut: asked.isCut, matched, total, totalOfAll, facets, hits }
  }

  function titles({ q, scopes, exclude, limit }: Suggesting): Suggestion[] {
    const { terms } = readQuestion(q)
    const reader = { scopes, exclude }
    if (terms.length === 0 || !readsAnything(reader)) return []
    return best(matchOf(terms, 'and'), terms, null, limit, reader)
      .slice(0, limit)
      .map(({ id, sort }) => {
        const { item, shownFacts, title } = read(id)
        return { kind: sortOf(sort).kind, item, shown: shownFacts, title: markWords(title, { terms }) }
      })
  }

  function remembered<Result>(key: string, make: () => Result): Result {
    const kept = answers.get(key) as Result | undefined
    if (kept !== undefined) return kept
    const made = make()
    if (answers.size >= keptAnswers) answers.clear()
    answers.set(key, made)
    return made
  }

  const place = () =>
    (prepare("select value from state where name = 'place'").get() as { value: number }).value

  return {
    write(batch) {
      answers.clear()
      try {
        write.immediate(batch)
      } catch (error) {
        remember()
        throw error
      }
    },
    search(question) {
      const started = performance.now()
      const made = remembered(`search ${JSON.stringify(question)}`, () => answer(question))
      return { ...made, tookMs: performance.now() - started }
    },
    suggest: (question) => remembered(`suggest ${JSON.stringify(question)}`, () => titles(question)),
    place,
    stats: () => ({
      documents,
      place: place(),
    }),
    close: () => void connection.close(),
  }
}

function open(path: string): Database.Database {
  const connection = new Database(path)
  try {
    connection.pragma('journal_mode = WAL')
    // NORMAL is enough here: what a power cut takes, the feed gives again.
    connection.pragma('synchronous = NORMAL')
    connection.pragma('cache_size = -32000')
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

function leaveOut(column: string): string {
  return `and (${column} is null or ${column} not in (select value from json_each(?)))`
}

/** The name of what it is a part of may be among the words, but never be all there is: else a case brings all its parts. */
function matchOf(terms: Term[], joined: 'and' | 'or'): string {
  const own = `{title essence tags body} : (${any(terms)})`
  if (terms.length === 1 || joined === 'or') return own
  return `(${all(terms)}) AND ${own}`
}

const all = (terms: Term[]) => terms.map(termOf).join(' AND ')
const any = (terms: Term[]) => terms.map(termOf).join(' OR ')

/** Forms hold letters and digits only, and stand between quotes: nothing a person typed reaches the syntax of FTS5. */
function termOf({ forms, isPrefix }: Term): string {
  const phrase = `"${forms.join(' ')}"`
  return isPrefix ? `(${phrase} OR ${phrase} *)` : phrase
}

/**
 * From the first text that has a word that was asked for; else the beginning of what it says itself. Facts and what is attached
 * are worth showing only when a word is found nowhere before them.
 */
function bestSnippet(
  { essence, tags, body, attached }: Pick<Row, 'essence' | 'tags' | 'body' | 'attached'>,
  because: Because[],
  asked: Asked,
): Marked {
  const isFoundIn = (place: Where) => because.some(({ found, where }) => found !== null && where === place)
  const own = [essence, body].filter(Boolean)
  const others = [...(isFoundIn('body') ? [attached] : []), ...(isFoundIn('tags') ? [tags] : [])]
  for (const text of [...own, ...others]) {
    const snippet = snippetOf(text, asked)
    if (snippet.marks.length > 0) return snippet
  }
  return own[0] ? snippetOf(own[0], asked) : { text: '', marks: [] }
}
