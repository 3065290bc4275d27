import Database, { type Statement } from 'better-sqlite3'
import { type Asked, readQuestion, type Term } from './ask.ts'
import {
  type Answer,
  type Batch,
  type Exclusion,
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

/** More than any two scores of bm25 differ. */
const farApart = 1e6

type Ranked = { id: number; kind: Kind; rank: number }
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

  /** Every entry that matches and may be read, with how well. */
  function matching(match: string, scopes: string[], exclude: Exclusion): Ranked[] {
    const held = scopes.map((name) => scopeIds.get(name)).filter((id) => id !== undefined)
    if (held.length === 0) return []
    const among = `(${held.join()})`
    const sql = `
      select e.id, e.kind, bm25(words, ${weights})
      from words join entries e on e.id = words.rowid
      where words match ?
        and (e.reader1 in ${among} or e.reader2 in ${among} or e.reader3 in ${among})
        and e.except1 not in ${among} and e.except2 not in ${among} and e.except3 not in ${among}
        ${leaveOut('e.case_id', exclude.cases)} ${leaveOut('e.section_id', exclude.sections)}
        ${leaveOut('e.thread_id', exclude.threads)}`
    const lists = [exclude.cases, exclude.sections, exclude.threads].filter((ids) => ids.length > 0)
    const rows = prepare(sql)
      .raw()
      .all(match, ...lists.map((ids) => JSON.stringify(ids))) as [number, number, number][]
    return rows.map(([id, kind, score]) => ({ id, kind: kinds[kind] ?? 'case', rank: score }))
  }

  /**
   * Best first: what says it all in its title, then in its essence and facts, then the rest. The weights of bm25 alone
   * do not keep that order, because it counts a title for less the longer the text under it is.
   */
  function sort(found: Ranked[], terms: Term[]): Ranked[] {
    const among = (columns: string) =>
      new Set(
        prepare('select rowid from words where words match ?')
          .pluck()
          .all(`{${columns}} : (${all(terms)})`),
      )
    const inTitle = among('title')
    const inEssence = among('title essence tags')
    const first = ({ id }: Ranked) => (inTitle.has(id) ? 0 : inEssence.has(id) ? 1 : 2)
    for (const one of found) one.rank += first(one) * farApart
    return found.sort((a, b) => a.rank - b.rank || a.id - b.id)
  }

  function read(id: number): Row & { shownFacts: Shown } {
    const row = prepare(
      'select item, shown, title, essence, tags, context, body from texts where id = ?',
    ).get(id) as Row
    return { ...row, shownFacts: JSON.parse(row.shown) as Shown }
  }

  function answer(question: Question): Omit<Answer, 'tookMs'> {
    const asked = readQuestion(question.q)
    const facets = { case: 0, section: 0, thread: 0 }
    const words = asked.terms.map((term) => term.asked)
    const nothing = { words, isCut: asked.isCut, matched: 'all' as const, total: 0, facets, hits: [] }
    if (asked.terms.length === 0) return nothing
    let matched: Answer['matched'] = 'all'
    let found = matching(matchOf(asked, 'and'), question.scopes, question.exclude)
    if (found.length === 0 && asked.terms.length > 1) {
      matched = 'any'
      found = matching(matchOf(asked, 'or'), question.scopes, question.exclude)
    }
    if (found.length === 0) return nothing
    for (const { kind } of found) facets[kind] += 1
    const wanted =
      question.kinds.length > 0 ? found.filter(({ kind }) => question.kinds.includes(kind)) : found
    const hits = sort(wanted, asked.terms)
      .slice(question.offset, question.offset + question.limit)
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
    return { words, isCut: asked.isCut, matched, total: wanted.length, facets, hits }
  }

  function titles({ q, scopes, exclude, limit }: Suggesting): Suggestion[] {
    const asked = readQuestion(q)
    if (asked.terms.length === 0) return []
    const inTitles = matching(`{title essence tags} : (${all(asked.terms)})`, scopes, exclude)
    const found = inTitles.length > 0 ? inTitles : matching(matchOf(asked, 'and'), scopes, exclude)
    return sort(found, asked.terms)
      .slice(0, limit)
      .map(({ id, kind }) => {
        const { item, shownFacts, title } = read(id)
        return { kind, item, shown: shownFacts, title: markWords(title, asked) }
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
function matchOf(asked: Asked, joined: 'and' | 'or'): string {
  const own = `{title essence tags body} : (${any(asked.terms)})`
  if (asked.terms.length === 1 || joined === 'or') return own
  return `(${all(asked.terms)}) AND ${own}`
}

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
