import type { Statement } from 'better-sqlite3'
import { type Asked, asTyped, inAnyOrder, othersOf, readQuestion, type Term, withOtherForms } from './ask.ts'
import { makeBestFirst } from './best-first.ts'
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
import { makeFinding } from './finding.ts'
import { entryColumns, openIndexFile } from './fts5-file.ts'
import { joinPieces } from './fts5-pieces.ts'
import {
  allColumns,
  countedColumns,
  everywhere,
  headColumns,
  inContext,
  inTitle,
  matchOf,
  own,
  placesToTell,
  quoted,
  tablesOfWords,
} from './fts5-places.ts'
import type { KnownWords } from './known-words.ts'
import { madeOf } from './made-of.ts'
import { markWords, shownOf } from './marks.ts'
import { makeMeant } from './meant.ts'
import { makePlanning, type Way } from './planning.ts'
import { makeReaderColumns } from './readers.ts'
import { type ReadingWords, readWords } from './reading-words.ts'
import { inAll, type Match, makeKeptSets, type RowSet, rowsIn, setOf, sizeOf, without } from './row-sets.ts'
import type { Vocabulary } from './slips.ts'
import { allSteps, type Steps } from './steps.ts'
import { phrasesOf } from './terms.ts'
import { foldText } from './words.ts'

/** Answers to the last questions, kept until something is written. */
const keptAnswers = 300

/**
 * After so many documents were written, or this part of all there are, the words of the index are read anew. New ones are found at once, and
 * corrected to later.
 */
const wordsKeptFor = 2000
const oldFrom = 0.05
/** And after so many, or this part of all there are, the pieces in which it was written are joined again. */
const joinedFor = 2000
const joinedForPart = 0.02
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

type Row = Record<'item' | 'shown' | 'title' | 'essence' | 'tags' | 'context' | 'body' | 'attached', string>

/**
 * The embedded engine: SQLite's own full text index, in a file of its own with one connection.
 * @param path an index made earlier, or a place where there is nothing yet
 * @param steps what is done with words; all of it, but for measuring what each is worth
 * @throws UnusableIndex when what stands there cannot be used
 */
export function openFts5(path: string, steps: Steps = allSteps): EmbeddedEngine {
  const connection = openIndexFile(path)
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
  let findingCommon: Iterator<void> | null = null
  /** Joins the pieces of the index of words; null when too little was written since that was done. */
  let joining: Iterator<void> | null = joinPieces(connection, tablesOfWords)
  let writtenSinceJoined = 0
  const matching = (table: string) => prepare(`select rowid from ${table} where ${table} match ?`).pluck()
  const kept = makeKeptSets(
    (match) => ownOf(match) ?? setOf(matching(match.table).all(matchOf(match)) as number[]),
    (match) => !known || known.mayHave(match),
    () => {
      findingCommon = null
    },
  )
  const finding = makeFinding(kept.of, readBy, steps)
  const { haveAll, rowsOf, ownRowsOf, seen, isFound } = finding
  const meant = makeMeant(finding, allWords, steps)
  const { apart, corrected } = meant
  const { planOf, someOf, instead } = makePlanning(finding, meant, steps)
  const best = makeBestFirst(finding, {
    texts: () => documents,
    lengthOf: (row) => readerColumns.lengthOf(row),
    read,
  })
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
    const match = phrasesOf(term)
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

  function prepareSome(): 'needed' | 'useful' | null {
    if (reading || !vocabulary || areWordsOld()) {
      if (!readSomeWords()) findingCommon = null
      return 'needed'
    }
    if (joining) {
      if (joining.next().done) joining = null
      return 'useful'
    }
    findingCommon ??= findCommon(
      vocabulary.inMoreThan(Math.max(commonFrom, commonPart * documents), mostCommon),
    )
    if (!findingCommon.next().done) return 'useful'
    kept.emptyHands()
    return null
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
      writtenSinceJoined += 1
      writes += 1
      for (const version of document.versions) add(document, version)
    }
    prepare("update state set value = ? where name = 'place'").run(place)
  })

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

  function readBy(reader: Reader): RowSet {
    return readerColumns.seen(idsOf(reader.scopes), reader)
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
    const rows = rowsIn(readBy(question))
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
        if (writtenSinceJoined > Math.max(joinedFor, joinedForPart * documents)) {
          writtenSinceJoined = 0
          joining ??= joinPieces(connection, tablesOfWords)
        }
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

/** What is typed before all of a word is. */
function beginningsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - leastBegun) }, (_, index) =>
    word.slice(0, leastBegun + index),
  )
}
