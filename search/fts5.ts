import Database, { type Statement } from 'better-sqlite3'
import { type Asked, readQuestion, type Term } from './ask.ts'
import {
  type Answer,
  type Batch,
  type Kind,
  kinds,
  type Marked,
  type Question,
  type SearchEngine,
  type Shown,
  type Suggesting,
  type Suggestion,
  type Version,
} from './engine.ts'
import { becauseOf, markWords, snippetOf } from './marks.ts'
import { foldText } from './words.ts'

/** Rises when what is below changes; an index of another version is made anew. */
const schemaVersion = 1
/** Answers to the last questions, kept until something is written. */
const keptAnswers = 300

/** What a word counts for in the title, the essence, the facts, the body and the name of what it is a part of. */
const weights = '40, 15, 15, 1, 0.2'

const schema = `
  create table state (name text primary key, value integer not null) without rowid;
  create table scopes (id integer primary key, name text not null unique);
  create table entries (
    id integer primary key, kind integer not null,
    reader1 integer not null, reader2 integer not null, reader3 integer not null,
    except1 integer not null, except2 integer not null, except3 integer not null,
    case_id integer not null, section_id integer, thread_id integer
  );
  create table texts (
    id integer primary key, key text not null, item text not null, shown text not null,
    title text not null, essence text not null, tags text not null, context text not null, body text not null
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
type Found = { id: number; kind: Kind }
type Row = Record<'item' | 'shown' | 'title' | 'essence' | 'tags' | 'context' | 'body', string>

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
  let documents = 0
  remember()

  /** What is kept beside the file to be quick, as the file has it. */
  function remember(): void {
    scopeIds.clear()
    const scopes = connection.prepare<[], { id: number; name: string }>('select id, name from scopes')
    for (const { id, name } of scopes.all()) scopeIds.set(name, id)
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
    const { lastInsertRowid: id } = prepare('insert into texts values (null, ?, ?, ?, ?, ?, ?, ?, ?)').run(
      document.key,
      document.item,
      JSON.stringify(version.shown),
      version.title,
      version.essence,
      version.tags,
      version.context,
      version.body,
    )
    prepare('insert into entries values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
      id,
      kinds.indexOf(document.kind),
      ...three(version.readers),
      ...three(version.exceptFor),
      document.caseId,
      document.sectionId,
      document.threadId,
    )
    prepare('insert into words (rowid, title, essence, tags, body, context) values (?, ?, ?, ?, ?, ?)').run(
      id,
      foldText(version.title),
      foldText(version.essence),
      foldText(version.tags),
      foldText(version.body),
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
    const lists = [exclude.cases, exclude.sections, exclude.threads].filter((ids) => ids.length > 0)
    return {
      sql: `
        from words join entries e on e.id = words.rowid
        where words match ?
          and (e.reader1 in ${among} or e.reader2 in ${among} or e.reader3 in ${among})
          and e.except1 not in ${among} and e.except2 not in ${among} and e.except3 not in ${among}
          ${leaveOut('e.case_id', exclude.cases)} ${leaveOut('e.section_id', exclude.sections)}
          ${leaveOut('e.thread_id', exclude.threads)}`,
      lists: lists.map((ids) => JSON.stringify(ids)),
    }
  }

  function count(match: string, reader: Reader): Record<Kind, number> {
    const { sql, lists } = visible(reader)
    const sums = kinds.map((_, kind) => `coalesce(sum(e.kind = ${kind}), 0)`)
    const [cases, sections, threads] = prepare(`select ${sums.join()} ${sql}`)
      .raw()
      .get(match, ...lists) as [number, number, number]
    return { case: cases, section: sections, thread: threads }
  }

  /**
   * The best `most`: first what says it all in its title, then in its essence and facts, then the rest. The weights of bm25
   * alone do not keep that order, because it counts a title for less the longer the text under it is; and a score for every
   * text with a common word in it is most of the time a question takes.
   */
  function best(match: string, terms: Term[], only: Kind[], most: number, reader: Reader): Found[] {
    const { sql, lists } = visible(reader)
    const among = only.length > 0 ? `and e.kind in (${only.map((kind) => kinds.indexOf(kind)).join()})` : ''
    const scored = `select e.id, e.kind, bm25(words, ${weights}) as score ${sql} ${among}`
    const found = new Map<number, Found>()
    for (const step of [`{title} : (${all(terms)})`, `{title essence tags} : (${all(terms)})`, match]) {
      // A word that is in more titles than this tells them apart no better than the order they came in.
      const enough = step === match ? mostScored : Math.max(mostTitlesScored, most)
      const rows = prepare(`select id, kind from (${scored} limit ${enough}) order by score, id`)
        .raw()
        .all(step, ...lists) as [number, number][]
      for (const [id, kind] of rows) found.set(id, found.get(id) ?? { id, kind: kinds[kind] ?? 'case' })
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
      'select item, shown, title, essence, tags, context, body from texts where id = ?',
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
      facets: { case: 0, section: 0, thread: 0 },
      hits: [],
    }
    if (asked.terms.length === 0 || !readsAnything(question)) return nothing
    const { kinds: only, limit, offset } = question
    let matched: Answer['matched'] = 'all'
    let match = matchOf(asked.terms, 'and')
    let facets = count(match, question)
    if (sumOf(facets) === 0 && asked.terms.length > 1) {
      const terms = rarest(asked.terms)
      if (terms.length === 0) return nothing
      matched = 'any'
      match = matchOf(terms, 'or')
      facets = count(match, question)
    }
    if (sumOf(facets) === 0) return nothing
    const total = only.length > 0 ? only.reduce((sum, kind) => sum + facets[kind], 0) : sumOf(facets)
    const hits = best(match, asked.terms, only, offset + limit, question)
      .slice(offset, offset + limit)
      .map(({ id, kind }) => {
        const { item, shownFacts, title, essence, tags, context, body } = read(id)
        return {
          kind,
          item,
          shown: shownFacts,
          title: markWords(title, asked),
          snippet: bestSnippet([essence, body, tags], asked),
          because: becauseOf(asked, { title, essence, tags, body, context }),
        }
      })
    return { words, isCut: asked.isCut, matched, total, facets, hits }
  }

  function titles({ q, scopes, exclude, limit }: Suggesting): Suggestion[] {
    const { terms } = readQuestion(q)
    const reader = { scopes, exclude }
    if (terms.length === 0 || !readsAnything(reader)) return []
    return best(matchOf(terms, 'and'), terms, [], limit, reader)
      .slice(0, limit)
      .map(({ id, kind }) => {
        const { item, shownFacts, title } = read(id)
        return { kind, item, shown: shownFacts, title: markWords(title, { terms }) }
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

function leaveOut(column: string, ids: number[]): string {
  return ids.length > 0 ? `and (${column} is null or ${column} not in (select value from json_each(?)))` : ''
}

/** The name of what it is a part of may be among the words, but never be all there is: else a case brings all its parts. */
function matchOf(terms: Term[], joined: 'and' | 'or'): string {
  const own = `{title essence tags body} : (${any(terms)})`
  if (terms.length === 1 || joined === 'or') return own
  return `(${all(terms)}) AND ${own}`
}

const sumOf = (counts: Record<Kind, number>) => kinds.reduce((sum, kind) => sum + counts[kind], 0)
const all = (terms: Term[]) => terms.map(termOf).join(' AND ')
const any = (terms: Term[]) => terms.map(termOf).join(' OR ')

/** Forms hold letters and digits only, and stand between quotes: nothing a person typed reaches the syntax of FTS5. */
function termOf({ forms, isPrefix }: Term): string {
  const phrase = `"${forms.join(' ')}"`
  return isPrefix ? `(${phrase} OR ${phrase} *)` : phrase
}

/** From the first text that has a word that was asked for; else the beginning of the first there is. */
function bestSnippet(texts: string[], asked: Asked): Marked {
  const snippets = texts.filter(Boolean).map((text) => snippetOf(text, asked))
  return snippets.find(({ marks }) => marks.length > 0) ?? snippets[0] ?? { text: '', marks: [] }
}
