import Database, { type Statement } from 'better-sqlite3'
import {
  type Asked,
  asTyped,
  fewHits,
  type Instead,
  inAnyOrder,
  insteadIn,
  isEnough,
  isTakenApart,
  leastOf,
  othersOf,
  readQuestion,
  small,
  type Term,
  withOtherForms,
} from './ask.ts'
import { allParts, partLemmas } from './dutch/analyse.ts'
import { lemmaOf } from './dutch/lemma.ts'
import {
  type Answer,
  type Batch,
  type EmbeddedEngine,
  type Hit,
  parts,
  type Question,
  type Reader,
  type Shown,
  type Suggesting,
  type Suggestion,
  type Version,
} from './engine.ts'
import { type FacetName, facetNames, inOrder, isChoosing, makeFacetColumns, noFacets } from './facets.ts'
import type { KnownWords } from './known-words.ts'
import { madeOf } from './made-of.ts'
import { markWords, shownOf } from './marks.ts'
import { nearness } from './nearness.ts'
import { bestOf, type Ranked, rarityOf } from './ranking.ts'
import { makeReaderColumns } from './readers.ts'
import { type ReadingWords, readWords } from './reading-words.ts'
import {
  inAll,
  inOne,
  isEmpty,
  type Match,
  makeKeptSets,
  noRows,
  type RowSet,
  rowsIn,
  setOf,
  sizeOf,
  type Table,
  without,
} from './row-sets.ts'
import { type Vocabulary, wordsNear } from './slips.ts'
import { allSteps, type Steps } from './steps.ts'
import { foldText } from './words.ts'
import type { Phrase } from './written-rows.ts'

/** Rises when what is below changes; an index of another version is made anew. */
const schemaVersion = 9
/** Answers to the last questions, kept until something is written. */
const keptAnswers = 300

/**
 * What is said in few words. It has an index of its own beside that of everything, because most words stand in texts most of the time and are then
 * found in here without a look at those.
 */
const headColumns = [
  'title',
  'essence',
  'tags',
  'context',
  'title_forms',
  'essence_forms',
  'title_parts',
  'essence_parts',
]
const bodyColumns = ['body', 'body_forms', 'body_parts']
const allColumns = [...headColumns, ...bodyColumns]
/** Where a word is typed that somebody can mistype. */
const countedColumns = new Set(['title', 'essence', 'tags', 'body'])
/** The words as they stand there, not what was made of them. */
const typedColumns = allColumns.filter((column) => !column.includes('_'))
const ownColumns = allColumns.filter((column) => column !== 'context')

const tablesOfWords: Table[] = ['words', 'heads']

/** Some columns of one of the two indexes of words, a bit for each. */
type Place = { table: Table; columns: number }
const bitsOf = (columns: string[]) =>
  columns.reduce((bits, column) => bits | (1 << allColumns.indexOf(column)), 0)
const typedOnly = bitsOf(typedColumns)
const everywhere: Place = { table: 'words', columns: bitsOf(allColumns) }
const own: Place = { table: 'words', columns: bitsOf(ownColumns) }
const inContext: Place = { table: 'heads', columns: bitsOf(['context']) }
const inTitle: Place = { table: 'heads', columns: bitsOf(['title', 'title_forms', 'title_parts']) }
const inEssence: Place = {
  table: 'heads',
  columns: bitsOf(['essence', 'tags', 'essence_forms', 'essence_parts']),
}
/** Where a word tells more than elsewhere, and how much it counts for there. */
const placesToTell = [
  { place: inEssence, worth: 1.3 },
  { place: inTitle, worth: 1.6 },
  { place: inContext, worth: 1.6 },
]
/** What means about the same as a word, beside that word itself. */
const insteadWorth = 0.6
/** A part of a word, beside the word itself. */
const partWorth = 0.5

/** The numbers by which a row is chosen, read and left out, in this order. */
const entryColumns = [
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
 * After so many documents were written, or this part of all there are, the words of the index are read anew. New ones are found at once, and
 * corrected to later.
 */
const wordsKeptFor = 2000
const oldFrom = 0.05
/** From so many documents on nobody waits for that. */
const largeFrom = 10_000
/** A word of so many texts, and of this part of all, takes long to find at first; so many such words are found before somebody asks. */
const commonFrom = 10_000
const commonPart = 0.3
const mostCommon = 500
/** Somebody who types has seen nothing worth reading before so many letters. */
const leastBegun = 3
/** Looking whether one row has a word takes as long as finding so many that do. */
const lookingAtOne = 300
/** Of so many words is kept in how many texts they are. */
const mostSpread = 5000
/** Of words that are not found together no more texts than this are looked at, those of the rarest words first. */
const mostWithSome = 20_000

/** So many of the best are put in order by how near the words of the question stand to each other in them. */
const mostRead = 40
/** What that counts for, beside the words themselves. */
const nearWorth = 0.6

/** A word that nobody wrote is taken as two of at least so many letters; further apart, of so many. */
const leastHalf = 3
const leastHalfApart = 4

/** How a question is read, the rows it finds that this reader may see, and by what each of its words is answered. */
type Plan = Found & { asked: Asked; matched: Answer['matched'] }
type Found = {
  rows: RowSet
  words: Way[][]
  /** Of the rows those that were found by more. */
  first?: RowSet
  /** The words are those of a text, in no order that tells anything. */
  isText?: boolean
}
/** A way to answer to a word, where it does, and what it is worth beside the others. */
type Way = { term: Term; rows: RowSet; worth: number }
type Row = Record<'item' | 'shown' | 'title' | 'essence' | 'tags' | 'context' | 'body' | 'attached', string>

/**
 * The embedded engine: SQLite's own full text index, in a file of its own with one connection.
 * @param path an index made earlier, or a place where there is nothing yet
 * @param steps what is done with words; all of it, but for measuring what each is worth
 * @throws UnusableIndex when what stands there cannot be used
 */
export function openFts5(path: string, steps: Steps = allSteps): EmbeddedEngine {
  const connection = open(path)
  const prepared = new Map<string, Statement>()
  const answers = new Map<string, unknown>()
  /** The texts that were read for the question that is being answered. */
  const inHand = new Map<number, Row>()
  const scopeIds = new Map<string, number>()
  let columns = makeFacetColumns()
  let readerColumns = makeReaderColumns()
  let documents = 0
  let vocabulary: Vocabulary | null = null
  let known: KnownWords | null = null
  /** Words that are being read anew, while those from before are used. */
  let reading: ReadingWords | null = null
  let writtenSince = 0
  /** Finds where common words are, one after the other; null when it is not known which those are. */
  let finding: Iterator<void> | null = null
  const matching = (table: string) => prepare(`select rowid from ${table} where ${table} match ?`).pluck()
  const kept = makeKeptSets(
    (match) => ownOf(match) ?? setOf(matching(match.table).all(matchOf(match)) as number[]),
    (match) => !known || known.mayHave(match),
    () => {
      finding = null
    },
  )
  const spread = new Map<string, number>()
  let spreadIsOfWrites = 0
  let writes = 0
  remember()

  /** What is kept beside the file to be quick, as the file has it. */
  function remember(): void {
    scopeIds.clear()
    const scopes = connection.prepare<[], { id: number; name: string }>('select id, name from scopes')
    for (const { id, name } of scopes.all()) scopeIds.set(name, id)
    columns = makeFacetColumns()
    const sets = connection.prepare<[], { id: number; facet: FacetName; keys: string }>(
      'select id, facet, keys from key_sets',
    )
    for (const { id, facet, keys } of sets.iterate())
      columns.addSet(id, { facet, keys: JSON.parse(keys) as string[] })
    readerColumns = makeReaderColumns()
    const entries = connection
      .prepare<[], (number | null)[]>(`select ${entryColumns.join()} from entries`)
      .raw()
    for (const entry of entries.iterate() as Iterable<(number | null)[]>) keepEntry(entry)
    columns.findFreeRows()
    documents = connection.prepare<[], number>('select count(distinct key) from texts').pluck().get() ?? 0
    kept.forgetAll()
  }

  /** @param entry  in the order of `entryColumns` */
  function keepEntry(entry: readonly (number | null)[]): void {
    const at = (place: number, count: number) => entry.slice(place, place + count).map((one) => one ?? 0)
    const [id = 0, since = 0, length = 0] = at(0, 3)
    columns.set(id, at(3, facetNames.length))
    const readersAt = 3 + facetNames.length
    readerColumns.set(id, {
      since,
      length,
      readers: at(readersAt, 3),
      exceptFor: at(readersAt + 3, 3),
      within: at(readersAt + 6, parts.length),
    })
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

  /** Rows are used again, so that the last is about how many there are; counting them would take as long as a question. */
  const roughlyAllTexts = () => (prepare('select max(id) from texts').pluck().get() as number | null) ?? 0

  function textsWith(word: string): number {
    if (writes - spreadIsOfWrites > wordsKeptFor || spread.size > mostSpread) {
      spread.clear()
      spreadIsOfWrites = writes
    }
    const kept = spread.get(word)
    if (kept !== undefined) return kept
    const term = { forms: [word], asked: word, isPrefix: false, others: othersOf(word, steps) }
    // Not kept: of the many words of a text that are counted, few are ever asked for.
    const match = waysOf(term)
      .map((phrases) => `(${phrases.map(quoted).join(' AND ')})`)
      .join(' OR ')
    const texts = prepare('select count(*) from words where words match ?').pluck().get(match) as number
    spread.set(word, texts)
    return texts
  }

  const areWordsOld = () => writtenSince > Math.min(wordsKeptFor, oldFrom * documents)

  function startReading(): ReadingWords {
    connection.exec(
      "create virtual table if not exists temp.vocabulary using fts5vocab('main', 'words', 'col')",
    )
    const counts = prepare('select term, col, doc from temp.vocabulary where term >= ? limit ?').raw()
    return readWords(
      (word, most) => counts.all(word, most) as [string, string, number][],
      allColumns,
      countedColumns,
    )
  }

  /** @returns whether there are more */
  function readSomeWords(): boolean {
    reading ??= startReading()
    const read = reading.some()
    if (!read) return true
    vocabulary = read
    known = reading.known
    writtenSince = 0
    reading = null
    return false
  }

  /** The words of the index, for who mistyped one; of a large one as they were not long ago. */
  function allWords(): Vocabulary {
    if (areWordsOld() && documents < largeFrom) vocabulary = null
    while (!vocabulary) readSomeWords()
    return vocabulary
  }

  function prepareSome(): boolean {
    if (reading || !vocabulary || areWordsOld()) {
      if (!readSomeWords()) finding = null
      return true
    }
    finding ??= findCommon(vocabulary.inMoreThan(Math.max(commonFrom, commonPart * documents), mostCommon))
    if (!finding.next().done) return true
    kept.emptyHands()
    return false
  }

  /** Where these words are, as far as questions ask for it; and what begins as they do, which is asked letter by letter by who types them. */
  function* findCommon(words: string[]): Generator<void> {
    const termOf = (form: string, isPrefix: boolean): Term => ({
      forms: [form],
      asked: form,
      isPrefix,
      others: othersOf(form, steps),
    })
    const whole = words.flatMap((word) => [termOf(word, false), termOf(word, true)])
    const begun = [...new Set(words.flatMap(beginningsOf))].map((form) => termOf(form, true))
    const finds = [
      ...[...whole, ...begun].map((term) => () => ownRowsOf(term)),
      // Where a beginning stands in a title is in fewer rows, and takes less long than what it is kept in.
      ...placesToTell.flatMap(({ place }) => whole.map((term) => () => rowsOf(term, place))),
    ]
    for (const find of finds) {
      if (!kept.hasPlace()) return
      find()
      yield
    }
  }

  /** Words that this reader finds nothing by as words that they do find something by. */
  function apart(terms: Term[], reader: Reader): Term[] {
    return terms.map((term) => {
      if (term.isExact || isFound(term, reader)) return term
      return (term.forms.length > 1 ? untied(term) : asParts(term, term.forms[0] ?? '', reader)) ?? term
    })
  }

  /** What hyphens tie together as words that may stand apart: "OV-knooppunt". */
  function untied(term: Term): Term | null {
    const telling = withoutSmall(term.forms).map((form) => lemmaOf(form, steps))
    if (!steps.has('apart') || telling.length === 0) return null
    return { ...term, others: [...(term.others ?? []), { forms: telling, how: 'split', isApart: true }] }
  }

  /**
   * The question with its mistyped words as they must have been meant: only words that this reader finds nothing by, nor by what means the same, and
   * only as words that they do find something by.
   */
  function corrected(terms: Term[], reader: Reader, instead: readonly Instead[] = []): Term[] | null {
    const isKnown = (index: number) => othersFor(index, instead).some((other) => isFound(other, reader))
    const unfound = terms.filter(
      (term, index) => !term.isExact && term.forms.length === 1 && !isKnown(index) && !isFound(term, reader),
    )
    const found = terms.filter((term) => !unfound.includes(term))
    let isOther = false
    const read = terms.map((term): Term => {
      const meant = unfound.includes(term) && asMeant(term, term.forms[0] ?? '', found, reader)
      if (!meant) return term
      isOther = true
      return meant
    })
    return isOther ? withOtherForms({ terms: read, isCut: false }, steps).terms : null
  }

  /** A word that nobody wrote as words that somebody did: "mentalmaps" as "mental maps", "grofvuilboete" as "grofvuil" and "boete". */
  function asParts(term: Term, form: string, reader: Reader): Term | null {
    const as = (parts: string[], isApart: boolean): Term => ({
      ...term,
      others: [...(term.others ?? []), { forms: parts, how: 'split', isApart }],
    })
    const parts = partLemmas(form, steps)
    if (parts.length > 1) {
      const asApart = as(parts, true)
      if (isFound(asApart, reader)) return asApart
    }
    if (!steps.has('apart')) return null
    for (const phrase of aroundSmall(form)) {
      const together = as(phrase, false)
      if (isFound(together, reader)) return together
    }
    const halves = Array.from({ length: Math.max(0, form.length + 1 - 2 * leastHalf) }, (_, index) => [
      form.slice(0, leastHalf + index),
      form.slice(leastHalf + index),
    ])
    for (const half of halves) {
      const together = as(half, false)
      if (isFound(together, reader)) return together
    }
    // Further apart only what cannot be chance.
    for (const half of halves) {
      if (half.some(({ length }) => length < leastHalfApart)) continue
      const lemmas = half.map((one) => lemmaOf(one, steps))
      if (isFound(as(lemmas, true), reader)) return as(lemmas, true)
    }
    return null
  }

  /** As the nearest word there is, preferably one that stands together with the rest of the question. */
  function asMeant(term: Term, form: string, beside: Term[], reader: Reader): Term | null {
    const near = allWords()
      .near(form)
      .filter(({ how }) => steps.has(how === 'sound' ? 'sound' : 'slips'))
      .map(
        ({ form: meant, how }): Term => ({
          forms: [meant],
          asked: term.asked,
          isPrefix: false,
          others: othersOf(meant, steps),
          how,
        }),
      )
      .filter((one) => isFound(one, reader))
    const meant = near.find((one) => areFound([...beside, one], reader)) ?? near[0]
    return meant ?? asInDictionary(term, form, reader)
  }

  /** As a word that nobody wrote in this form, but in another: "acthertuin" where somebody wrote "achtertuinen". */
  function asInDictionary(term: Term, form: string, reader: Reader): Term | null {
    if (!steps.has('slips') || !steps.has('forms')) return null
    for (const meant of wordsNear(form)) {
      const one: Term = {
        forms: [meant],
        asked: term.asked,
        isPrefix: false,
        others: othersOf(meant, steps),
        how: 'correction',
      }
      if (isFound(one, reader)) return one
    }
    return null
  }

  function isFound(term: Term, reader: Reader): boolean {
    return areFound([term], reader)
  }

  function areFound(terms: Term[], reader: Reader): boolean {
    return !isEmpty(seen(haveAll(terms), reader))
  }

  function readsAnything({ scopes }: Reader): boolean {
    return scopes.some((name) => scopeIds.has(name))
  }

  function idsOf(scopes: string[]): number[] {
    return scopes.map((name) => scopeIds.get(name)).filter((id) => id !== undefined)
  }

  function scopeId(name: string): number {
    const known = scopeIds.get(name)
    if (known !== undefined) return known
    const id = Number(connection.prepare('insert into scopes (name) values (?)').run(name).lastInsertRowid)
    scopeIds.set(name, id)
    return id
  }

  function keySetId(facet: FacetName, given: readonly string[] | undefined): number {
    const keys = inOrder(given)
    if (keys.length === 0) return 0
    const text = JSON.stringify(keys)
    const known = prepare('select id from key_sets where facet = ? and keys = ?').pluck().get(facet, text)
    if (known !== undefined) return known as number
    const made = prepare('insert into key_sets (facet, keys) values (?, ?)').run(facet, text)
    const id = Number(made.lastInsertRowid)
    columns.addSet(id, { facet, keys })
    return id
  }

  function remove(key: string): void {
    const rows = prepare('select id from texts where key = ?').all(key) as { id: number }[]
    if (rows.length > 0) documents -= 1
    for (const { id } of rows) {
      for (const table of tablesOfWords) prepare(`delete from ${table} where rowid = ?`).run(id)
      prepare('delete from texts where id = ?').run(id)
      prepare('delete from entries where id = ?').run(id)
      columns.leaveRow(id)
      readerColumns.leave(id)
      kept.wrote(id, null)
    }
  }

  function add(document: Batch['documents'][number], version: Version): void {
    const three = (names: string[]) => {
      if (names.length > 3) throw new Error(`${document.key}: more than three scopes`)
      return [0, 1, 2].map((index) => (names[index] === undefined ? 0 : scopeId(names[index])))
    }
    const id = columns.takeRow()
    prepare('insert into texts values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
      id,
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
      version.since,
      version.body.length,
      ...facetNames.map((facet) =>
        keySetId(facet, facet === 'kind' ? [document.kind] : version.codes[facet]),
      ),
      ...three(version.readers),
      ...three(version.exceptFor),
      ...parts.map((part) => document.within[part] ?? null),
    ]
    prepare(
      `insert into entries (${entryColumns.join()}) values (${entryColumns.map(() => '?').join()})`,
    ).run(...entry)
    keepEntry(entry)
    const title = madeOf(version.title, steps)
    const essence = madeOf(`${version.essence} ${version.tags}`, steps)
    const body = madeOf(`${version.body} ${version.attached}`, steps)
    const heads = [
      foldText(version.title),
      foldText(version.essence),
      foldText(version.tags),
      foldText(version.context),
      title.forms,
      essence.forms,
      title.parts,
      essence.parts,
    ]
    const all = [...heads, foldText(version.body) + foldText(version.attached), body.forms, body.parts]
    known?.add(all)
    reading?.known.add(all)
    kept.wrote(id, all)
    for (const table of tablesOfWords) {
      const columns = table === 'heads' ? headColumns : allColumns
      prepare(
        `insert into ${table} (rowid, ${columns.join()}) values (?, ${columns.map(() => '?').join()})`,
      ).run(id, ...all.slice(0, columns.length))
    }
  }

  const write = connection.transaction(({ documents: changed, removedKeys, place }: Batch) => {
    for (const key of removedKeys) remove(key)
    for (const document of changed) {
      remove(document.key)
      documents += 1
      writtenSince += 1
      writes += 1
      for (const version of document.versions) add(document, version)
    }
    prepare("update state set value = ? where name = 'place'").run(place)
  })

  /**
   * Where all of these are, or what can stand instead of some. One of them in more than the name of what it is a part of: else a case brings all
   * its parts.
   */
  function haveAll(terms: Term[], instead: Instead[] = []): RowSet {
    const [only, ...more] = terms
    if (only && more.length === 0 && instead.length === 0) return ownRowsOf(only)
    const said = waysToSay(terms, instead, steps)
    const within = (place?: Place) =>
      inAll(said.map((ways) => inOne(ways.map((way) => inAll(way.map((term) => rowsOf(term, place)))))))
    const rows = within()
    const named = inAll([rows, within(inContext)])
    if (isEmpty(named)) return rows
    const own = inOne(said.flat(2).map(ownRowsOf))
    return without(rows, without(named, own))
  }

  /** Where one of the words is that answer to this term, each kept by itself: the next question has other words beside it. */
  function rowsOf(term: Term, place?: Place): RowSet {
    const anywhere = (phrase: Phrase) => kept.of(soughtIn(everywhere, phrase, term))
    const there = (phrase: Phrase) => {
      if (!place) return anywhere(phrase)
      return isEmpty(anywhere(phrase)) ? noRows : kept.of(soughtIn(place, phrase, term))
    }
    return inOne(waysOf(term).map((phrases) => inAll(phrases.map(there))))
  }

  /**
   * Where it is in more than a name, told from where it is at all: only the rows that have it in a name are looked at. Null when that would take
   * longer than looking for it.
   */
  function ownOf(match: Match): RowSet | null {
    if (match.columns !== own.columns || match.isBeginning) return null
    const anywhere = kept.of({ ...match, ...everywhere })
    const named = kept.of({ ...match, ...inContext })
    if (sizeOf(named) * lookingAtOne > sizeOf(anywhere)) return null
    // FTS5 takes no notice of a row that comes as a floating point number, as all numbers from here do.
    const isOwn = prepare('select 1 from words where words match ? and rowid = cast(? as integer)').pluck()
    const sought = matchOf(match)
    return without(anywhere, setOf(rowsIn(named).filter((row) => isOwn.get(sought, row) === undefined)))
  }

  const wayOf = (term: Term, worth = 1): Way => ({ term, rows: ownRowsOf(term), worth })

  /** Where it is in more than the name of what that is a part of. */
  const ownRowsOf = (term: Term) => (isEmpty(rowsOf(term, inContext)) ? rowsOf(term) : rowsOf(term, own))

  /** The rows of these that may be read. */
  function seen(rows: RowSet, reader: Reader): RowSet {
    return inAll([rows, readerColumns.seen(idsOf(reader.scopes), reader)])
  }

  /**
   * The best of these rows, where it counts for more to have a word in the essence than in the text, and for most in the title. What was found by
   * all words before it was by some comes first.
   */
  function best({ rows, words, first, isText }: Found, most: number): number[] {
    const answering = words.map((ways) =>
      ways.map((way) => ({
        rows: way.rows,
        standing: [
          way,
          // What means the same as one of many words of a text: where that stands tells less than it costs to find.
          ...(isText && way.worth < 1 ? [] : placesToTell).map(({ place, worth }) => ({
            rows: rowsOf(way.term, place),
            worth: worth * way.worth,
          })),
        ],
      })),
    )
    const inOrder = (among: RowSet) => {
      const of = { texts: documents, lengthOf: readerColumns.lengthOf }
      const ranked = bestOf(among, answering, Math.max(most, mostRead), of)
      if (isText || words.length < 2 || ranked.length < 2) return ranked
      return [...nearestFirst(ranked.slice(0, mostRead), rows, words), ...ranked.slice(mostRead)]
    }
    const before = first ? inAll([rows, first]) : noRows
    const ranked = isEmpty(before) ? inOrder(rows) : [...inOrder(before), ...inOrder(without(rows, before))]
    return ranked.slice(0, most).map(({ row }) => row)
  }

  /** In another order for how near to each other the words stand in the text; `among` are those that were found, by what this reader may see. */
  function nearestFirst(ranked: Ranked[], among: RowSet, words: Way[][]): Ranked[] {
    const sought = words.map((ways) => ({
      forms: ways.flatMap(({ term }) => formsIn(term)),
      worth: rarityOf(Math.max(...ways.map(({ rows }) => sizeOf(inAll([among, rows])))), documents),
    }))
    return ranked
      .map(({ row, score }) => {
        const { title, essence, tags, body } = read(row)
        return { row, score: score + nearWorth * nearness([title, essence, tags, body], sought) }
      })
      .sort((a, b) => b.score - a.score || a.row - b.row)
  }

  /** What is shown was mostly read before, to see what stands near what. */
  function read(id: number): Row {
    const known = inHand.get(id)
    if (known) return known
    const row = prepare(
      'select item, shown, title, essence, tags, context, body, attached from texts where id = ?',
    ).get(id) as Row
    inHand.set(id, row)
    return row
  }

  function answer(question: Question): Omit<Answer, 'tookMs'> {
    const typed = readQuestion(question.q, steps)
    const nothing: Omit<Answer, 'tookMs'> = {
      words: typed.terms.map((term) => term.asked),
      isCut: typed.isCut,
      matched: 'all',
      total: 0,
      totalOfAll: 0,
      facets: noFacets(),
      hits: [],
    }
    if (!readsAnything(question)) return nothing
    if (typed.terms.length === 0)
      return isChoosing(question) ? { ...nothing, ...chosenOnly(question) } : nothing
    const plan = question.isSomeEnough
      ? { ...someOf(inAnyOrder(typed, steps), question), isText: true }
      : planOf(question.isLiteral ? asTyped(typed) : withOtherForms(typed, steps), question)
    const found = rowsIn(plan.rows)
    if (found.length === 0) return nothing
    const { limit, offset } = question
    const { asked } = plan
    const chosen = columns.chosen(found, question)
    const ids =
      question.order === 'newest'
        ? readerColumns.newest(chosen, limit, offset)
        : best({ ...plan, rows: chosen === found ? plan.rows : setOf(chosen) }, offset + limit).slice(offset)
    const meant = asked.terms.filter(({ how }) => how !== undefined)
    return {
      ...nothing,
      ...counted(found, chosen, question),
      ...(meant.length > 0 && {
        corrected: meant.map(({ asked: from, forms }) => ({ from, to: forms.join(' ') })),
      }),
      matched: plan.matched,
      hits: ids.map((id) => hitOf(id, asked)),
    }
  }

  /** @param chosen  what is left of what was found by what was chosen */
  function counted(found: Uint32Array, chosen: Uint32Array, question: Question) {
    return question.isWithoutFacets
      ? { facets: noFacets(), total: chosen.length, totalOfAll: found.length }
      : columns.count(found, question)
  }

  /** All words as they were typed; else as they must have been meant; else as many of them as there are. */
  function planOf(typed: Asked, question: Question): Plan {
    const terms = question.isLiteral ? typed.terms : apart(typed.terms, question)
    const read = { ...typed, terms }
    const least = steps.has('coverage') ? leastOf(read, question) : 0
    const asTyped = allOf(read, question)
    if (isEnough(asTyped.asked, sizeOf(asTyped.rows), least)) return asTyped
    const meant = question.isLiteral ? null : corrected(terms, question, instead(read, question))
    const asked = meant ? { ...read, terms: meant } : read
    const asMeant = meant ? allOf(asked, question) : asTyped
    if (isEnough(asMeant.asked, sizeOf(asMeant.rows), least)) return asMeant
    return { ...someOf(asked, question), first: asMeant.first ?? asMeant.rows }
  }

  /** What means about the same as words of this question; what nobody wrote together may stand apart. */
  function instead({ terms }: Asked, { synonyms, ...reader }: Question): Instead[] {
    if (!synonyms || !steps.has('synonyms')) return []
    return insteadIn(terms, synonyms, steps).map((one) => {
      const isWritten = (forms: string[]) => forms.length === 1 || isFound(insteadTerm(forms, steps), reader)
      return {
        ...one,
        others: one.others.filter(isWritten),
        apart: one.others
          .filter((forms) => !isWritten(forms))
          .map(withoutSmall)
          // One word of some says something else.
          .filter(({ length }) => length > 1),
      }
    })
  }

  /** Of a compound that this reader finds nothing by each part by itself: the one may be there without the other. */
  function partsOf(term: Term, reader: Reader): string[] {
    const isTaken = term.others?.some(({ isApart }) => isApart) || !isFound(term, reader)
    if (!isTaken || term.isExact || !steps.has('apart')) return []
    return term.forms.length > 1 ? withoutSmall(term.forms) : allParts(term.forms[0] ?? '', steps)
  }

  /** As many of the words as there are, and of what means about the same; of these the rarest, because they tell most. */
  function someOf(asked: Asked, question: Question): Plan {
    const said = instead(asked, question)
    const made = asked.terms.map((term) => partsOf(term, question))
    const ways = asked.terms.flatMap((term, index) => [
      { index, ...wayOf(term) },
      ...(made[index] ?? []).map((part) => ({ index, ...wayOf(insteadTerm([part], steps), partWorth) })),
      ...othersFor(index, said).map((other) => ({ index, ...wayOf(other, insteadWorth) })),
    ])
    let sum = 0
    const rarest = ways
      .map((one) => ({ ...one, size: sizeOf(one.rows) }))
      .filter(({ size }) => size > 0)
      .sort((a, b) => a.size - b.size)
      .filter(({ size }, index) => {
        sum += size
        return index === 0 || sum <= mostWithSome
      })
    const byParts = made.flatMap((some, index): Instead[] =>
      some.length === 0 || othersFor(index, said).length > 0
        ? []
        : [{ from: index, to: index + 1, others: some.map((part) => [part]), areParts: true }],
    )
    return {
      asked: { ...asked, instead: [...said, ...byParts] },
      matched: 'any',
      rows: seen(inOne(rarest.map(({ rows }) => rows)), question),
      words: [...Map.groupBy(rarest, ({ index }) => index).values()],
    }
  }

  /** What the words themselves find comes first; what means about the same comes after it, and only when that is little. */
  function allOf(asked: Asked, question: Question): Plan {
    const rows = seen(haveAll(asked.terms), question)
    const plan: Plan = {
      asked,
      matched: 'all',
      rows,
      words: asked.terms.map((term): Way[] => [{ term, rows, worth: 1 }]),
    }
    const isGuessed = isTakenApart(asked)
    const said = sizeOf(rows) < fewHits || isGuessed ? instead(asked, question) : []
    if (said.length === 0) return plan
    const more = seen(haveAll(asked.terms, said), question)
    if (sizeOf(more) <= sizeOf(rows)) return plan
    const words = asked.terms.map((term, index) => [
      { term, rows: rowsOf(term), worth: 1 },
      ...othersFor(index, said).map((other) => ({
        term: other,
        rows: rowsOf(other),
        worth: insteadWorth,
      })),
    ])
    return {
      ...plan,
      asked: { ...asked, instead: said },
      rows: more,
      words,
      ...(!isGuessed && { first: rows }),
    }
  }

  /** What can be said instead of a word, or of words of which it is one. */
  function othersFor(index: number, instead: readonly Instead[]): Term[] {
    return instead
      .filter(({ from, to }) => index >= from && index < to)
      .flatMap((one) => termsInstead(one, steps))
  }

  function hitOf(id: number, asked: Asked): Hit {
    const { item, shown, title, essence, tags, context, body, attached } = read(id)
    return {
      ...columns.read(id),
      item,
      shown: JSON.parse(shown) as Shown,
      ...shownOf({ title, essence, tags, body, attached, context }, asked),
    }
  }

  /** Without a word to look for: everything of what was chosen, the newest first. */
  function chosenOnly(question: Question): Pick<Answer, 'facets' | 'total' | 'totalOfAll' | 'hits'> {
    const rows = rowsIn(readerColumns.seen(idsOf(question.scopes), question))
    const chosen = columns.chosen(rows, question)
    const newest = readerColumns.newest(chosen, question.limit, question.offset)
    return {
      ...counted(rows, chosen, question),
      hits: newest.map((id) => hitOf(id, { terms: [], isCut: false })),
    }
  }

  function titles({ q, scopes, exclude, limit }: Suggesting): Suggestion[] {
    const { terms } = readQuestion(q, steps)
    const reader: Reader = { scopes, exclude }
    if (terms.length === 0 || !readsAnything(reader)) return []
    const titled = seen(inAll(terms.map((term) => rowsOf(term, inTitle))), reader)
    const rows = sizeOf(titled) < limit ? seen(haveAll(terms), reader) : titled
    const words = terms.map((term): Way[] => [{ term, rows, worth: 1 }])
    const asked = { terms }
    return best({ rows, words }, limit).map((id) => {
      const { item, shown, title } = read(id)
      return {
        kind: columns.read(id).kind,
        item,
        shown: JSON.parse(shown) as Shown,
        title: markWords(title, asked),
      }
    })
  }

  function remembered<Result>(key: string, make: () => Result): Result {
    const kept = answers.get(key) as Result | undefined
    if (kept !== undefined) return kept
    inHand.clear()
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
      const { synonyms, ...asked } = question
      const key = `search ${synonyms?.version} ${JSON.stringify(asked)}`
      const made = remembered(key, () => answer(question))
      return { ...made, tookMs: performance.now() - started }
    },
    isFound,
    apart,
    instead,
    corrected,
    prepareSome,
    textsWith: (words) => ({ counts: words.map(textsWith), texts: roughlyAllTexts() }),
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

/** What is typed before all of a word is. */
function beginningsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - leastBegun) }, (_, index) =>
    word.slice(0, leastBegun + index),
  )
}

/** "welzijnoprecept" as "welzijn op recept": a word with a small one inside it as three. */
function aroundSmall(form: string): string[][] {
  return [...small].flatMap((middle) => {
    const at = form.indexOf(middle, leastHalf)
    const rest = form.slice(at + middle.length)
    return at < 0 || rest.length < leastHalf ? [] : [[form.slice(0, at), middle, rest]]
  })
}

/** For each word of the question, or words that something can stand instead of: the ways to say it, each of one or more words. */
function waysToSay(terms: Term[], instead: Instead[], steps: Steps): Term[][][] {
  const said: Term[][][] = []
  for (let at = 0; at < terms.length; ) {
    const here = instead.find(({ from }) => from === at)
    const to = here?.to ?? at + 1
    const others = here ? termsInstead(here, steps).map((term) => [term]) : []
    said.push([terms.slice(at, to), ...others])
    at = to
  }
  return said
}

/** What answers to a term: one of these, and of that each. */
function waysOf({ forms, isPrefix, isExact, others = [] }: Term): Phrase[][] {
  if (isExact) return [[{ forms }]]
  const [beginning = ''] = forms
  // What begins with the same is among what the beginning finds: that need not be looked for by itself.
  const further = others.filter(
    (other) => !(isPrefix && other.forms.length === 1 && other.forms[0]?.startsWith(beginning)),
  )
  const ways = further.map((other) =>
    other.isApart ? other.forms.map((form) => ({ forms: [form] })) : [{ forms: other.forms }],
  )
  return [[{ forms, isBeginning: isPrefix }], ...ways]
}

/** A phrase in this place; of one that is wanted as it was typed, not where only something made of the words stands. */
function soughtIn({ table, columns }: Place, phrase: Phrase, { isExact }: Term): Match {
  return { ...phrase, table, columns: isExact ? columns & typedOnly : columns }
}

/** Forms hold letters and digits only, and stand between quotes: nothing a person typed reaches the syntax of FTS5. */
function quoted({ forms, isBeginning }: Phrase): string {
  return `"${forms.join(' ').replaceAll('"', '')}"${isBeginning ? ' *' : ''}`
}

function matchOf({ columns, ...phrase }: Match): string {
  if (columns === everywhere.columns) return quoted(phrase)
  return `{${allColumns.filter((_, index) => columns & (1 << index)).join(' ')}} : ${quoted(phrase)}`
}

const withoutSmall = (forms: string[]) => forms.filter((form) => !small.has(form))

/** The single words that answer to a term. */
function formsIn({ forms, others = [] }: Term): string[] {
  return [forms, ...others.map((other) => other.forms)].filter(({ length }) => length === 1).flat()
}

/** What a synonym is looked for by: one word in all its forms, more words as they stand, or each of them. */
function termsInstead({ others, apart = [] }: Instead, steps: Steps): Term[] {
  const anywhere = apart.map((forms): Term => {
    const lemmas = forms.map((form) => lemmaOf(form, steps))
    return { forms, asked: '', isPrefix: false, others: [{ forms: lemmas, how: 'synonym', isApart: true }] }
  })
  return [...others.map((forms) => insteadTerm(forms, steps)), ...anywhere]
}

function insteadTerm(forms: string[], steps: Steps): Term {
  const term = { forms, asked: '', isPrefix: false }
  return forms.length === 1
    ? { ...term, others: [{ forms: [lemmaOf(forms[0] ?? '', steps)], how: 'form' }] }
    : term
}
