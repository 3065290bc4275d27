import Database, { type Statement } from 'better-sqlite3'
import {
  type Asked,
  asTyped,
  fewHits,
  type Instead,
  insteadIn,
  isLong,
  othersOf,
  readQuestion,
  type Term,
  withOtherForms,
} from './ask.ts'
import { partLemmas } from './dutch/analyse.ts'
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
import { madeOf } from './made-of.ts'
import { markWords, shownOf } from './marks.ts'
import { makeReaderColumns } from './readers.ts'
import { makeVocabulary, type Vocabulary } from './slips.ts'
import { allSteps, type Steps } from './steps.ts'
import { foldText } from './words.ts'

/** Rises when what is below changes; an index of another version is made anew. */
const schemaVersion = 7
/** Answers to the last questions, kept until something is written. */
const keptAnswers = 300

/**
 * What a word counts for in the title, the essence, the facts, the body and the name of what it is a part of; then for what its
 * forms have in common in the title, essence and facts, and body; then for the parts of compounds.
 */
const weights = '40, 15, 15, 1, 0.2, 20, 8, 0.5, 8, 3, 0.3'
/** The columns of the words as they stand there, and of what was made of them. */
const typedColumns = 'title essence tags body context'
const ownColumns =
  'title essence tags body title_forms essence_forms body_forms title_parts essence_parts body_parts'
const titleColumns = 'title title_forms title_parts'
const essenceColumns = `${titleColumns} essence tags essence_forms essence_parts`
/** Where a word tells more than elsewhere, and where it tells most; and how much more, from one to the other. */
const placesToTell = [essenceColumns, `${titleColumns} context`]
const placeWorth = 0.3
/** So many of the best are weighed by the length of their text too. */
const mostWeighed = 200
const lengthWorth = 0.25
/** What means about the same as a word, beside that word itself. */
const insteadWorth = 0.6
/** A part of a word, beside the word itself. */
const partWorth = 0.5

/** The numbers by which a row is chosen, read and left out, in this order. */
const entryColumns = [
  'id',
  'since',
  ...facetNames.map((facet) => columnOf(facet)),
  ...['reader1', 'reader2', 'reader3', 'except1', 'except2', 'except3'],
  ...parts.map((part) => `${part}_id`),
]

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
    title_forms, essence_forms, body_forms, title_parts, essence_parts, body_parts,
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

/** After so many documents were written, the words of the index are read anew. New ones are found at once, and corrected to later. */
const wordsKeptFor = 2000
/** Of so many words is kept in how many texts they are. */
const mostSpread = 5000
/** No more texts than this get a score at once; of titles and essences fewer, because there any will do. */
const mostScored = 20_000
const mostTitlesScored = 500

/** A word that nobody wrote is taken as two of at least so many letters; further apart, of so many. */
const leastHalf = 3
const leastHalfApart = 4

/** How a question is read, and the rows it finds: `match` finds the best of them, `wider` all, when that is more. */
type Plan = {
  asked: Asked
  match: string
  wider: string | null
  matched: Answer['matched']
  rows: number[]
  /** Of what has some of the words only: by which ways, and where. */
  told?: Told[]
}
/** A way to answer to one term, and the rows in which it is, whoever may read them. */
type Told = { index: number; way: string; worth: number; rows: number[] }

/** The key sets of what was chosen, by facet. */
type Chosen = ReadonlyMap<FacetName, readonly number[]>
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
  const scopeIds = new Map<string, number>()
  let columns = makeFacetColumns()
  let readerColumns = makeReaderColumns()
  let documents = 0
  let vocabulary: Vocabulary | null = null
  let writtenSince = 0
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
  }

  /** @param entry  in the order of `entryColumns` */
  function keepEntry(entry: readonly (number | null)[]): void {
    const at = (place: number, count: number) => entry.slice(place, place + count).map((one) => one ?? 0)
    const [id = 0, since = 0] = at(0, 2)
    columns.set(id, at(2, facetNames.length))
    const readersAt = 2 + facetNames.length
    readerColumns.set(id, {
      since,
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
    const match = termOf({ forms: [word], asked: word, isPrefix: false, others: othersOf(word, steps) })
    const texts = prepare('select count(*) from words where words match ?').pluck().get(match) as number
    spread.set(word, texts)
    return texts
  }

  /** The words of the index, for who mistyped one: read when that happens first. */
  function allWords(): Vocabulary {
    if (!vocabulary || writtenSince > wordsKeptFor) {
      connection.exec(
        "create virtual table if not exists temp.vocabulary using fts5vocab('main', 'words', 'col')",
      )
      const words = prepare(
        "select term, sum(doc) from temp.vocabulary where col in ('title', 'essence', 'tags', 'body') group by term",
      ).raw()
      vocabulary = makeVocabulary(words.iterate() as Iterable<[string, number]>)
      writtenSince = 0
    }
    return vocabulary
  }

  /**
   * The question with its mistyped words as they must have been meant, and compounds as their parts: only words that this reader
   * finds nothing by, and only as words that they do find something by.
   */
  function corrected(terms: Term[], reader: Reader): Term[] | null {
    const unfound = terms.filter((term) => !term.isExact && !isFound(term, reader))
    if (unfound.length === 0) return null
    const found = terms.filter((term) => !unfound.includes(term))
    let isOther = false
    const read = terms.map((term): Term => {
      if (!unfound.includes(term)) return term
      const [form = ''] = term.forms
      const meant = asParts(term, form, reader) ?? asMeant(term, form, found, reader)
      if (!meant) return term
      isOther = true
      return meant
    })
    return isOther ? withOtherForms({ terms: read, isCut: false }, steps).terms : null
  }

  /** A word that nobody wrote as words that somebody did: "mentalmaps" as "mental maps", "grofvuilboete" as "grofvuil" and "boete". */
  function asParts(term: Term, form: string, reader: Reader): Term | null {
    const apart = (parts: string[], isApart: boolean): Term => ({
      ...term,
      others: [...(term.others ?? []), { forms: parts, how: 'split', isApart }],
    })
    const parts = partLemmas(form, steps)
    if (parts.length > 1) {
      const asApart = apart(parts, true)
      if (isFound(asApart, reader)) return asApart
    }
    if (!steps.has('apart')) return null
    const halves = Array.from({ length: Math.max(0, form.length + 1 - 2 * leastHalf) }, (_, index) => [
      form.slice(0, leastHalf + index),
      form.slice(leastHalf + index),
    ])
    for (const half of halves) {
      const together = apart(half, false)
      if (isFound(together, reader)) return together
    }
    // Further apart only what cannot be chance.
    for (const half of halves) {
      if (half.some(({ length }) => length < leastHalfApart)) continue
      const lemmas = half.map((one) => lemmaOf(one, steps))
      if (isFound(apart(lemmas, true), reader)) return apart(lemmas, true)
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
    return near.find((one) => areFound([...beside, one], reader)) ?? near[0] ?? null
  }

  function isFound(term: Term, reader: Reader): boolean {
    return areFound([term], reader)
  }

  function areFound(terms: Term[], reader: Reader): boolean {
    const matching = prepare('select rowid from words where words match ?').pluck()
    return readerColumns.seesOneOf(
      matching.iterate(matchOf(terms, 'and')) as Iterable<number>,
      idsOf(reader.scopes),
      reader,
    )
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
      prepare('delete from words where rowid = ?').run(id)
      prepare('delete from texts where id = ?').run(id)
      prepare('delete from entries where id = ?').run(id)
      columns.leaveRow(id)
      readerColumns.leave(id)
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
    const made = [
      version.title,
      `${version.essence} ${version.tags}`,
      `${version.body} ${version.attached}`,
    ].map((text) => madeOf(text, steps))
    prepare(
      `insert into words (rowid, title, essence, tags, body, context,
        title_forms, essence_forms, body_forms, title_parts, essence_parts, body_parts)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      id,
      foldText(version.title),
      foldText(version.essence),
      foldText(version.tags),
      foldText(version.body) + foldText(version.attached),
      foldText(version.context),
      ...made.map(({ forms }) => forms),
      ...made.map(({ parts }) => parts),
    )
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

  /** FROM and WHERE of everything that matches and may be read, with what its question marks stand for. */
  function visible(
    match: string,
    { scopes, exclude, since, until }: Reader,
  ): { sql: string; values: (string | number)[] } {
    const among = `(${idsOf(scopes).join()})`
    const excluded = parts.filter((part) => exclude[part].length > 0)
    return {
      sql: `
        from words join entries e on e.id = words.rowid
        where words match ?
          and (e.reader1 in ${among} or e.reader2 in ${among} or e.reader3 in ${among})
          and e.except1 not in ${among} and e.except2 not in ${among} and e.except3 not in ${among}
          ${excluded.map((part) => leaveOut(`e.${part}_id`)).join(' ')}
          ${since === undefined ? '' : 'and e.since > ?'}
          ${until === undefined ? '' : 'and e.since <= ?'}`,
      values: [
        match,
        ...excluded.map((part) => JSON.stringify(exclude[part])),
        ...(since === undefined ? [] : [since]),
        ...(until === undefined ? [] : [until]),
      ],
    }
  }

  /** The rows of everything that matches and may be read; no match is everything. */
  function rowsOf(match: string | null, reader: Reader): number[] {
    return readerColumns.visible(match === null ? null : rowsWith(match), idsOf(reader.scopes), reader)
  }

  /** Narrows a WHERE to what has one of each list that was chosen from. */
  function among(chosen: Chosen): { sql: string; values: string[] } {
    const tests = Array.from(
      chosen.keys(),
      (facet) => `and e.${columnOf(facet)} in (select value from json_each(?))`,
    )
    return { sql: tests.join(' '), values: Array.from(chosen.values(), (ids) => JSON.stringify(ids)) }
  }

  /**
   * The best `most`: first what says it all in its title, then in its essence and facts, then the rest. The weights of bm25
   * alone do not keep that order, because it counts a title for less the longer the text under it is; and a score for every
   * text with a common word in it is most of the time a question takes.
   */
  function best(
    match: string,
    wider: string | null,
    terms: Term[],
    chosen: Chosen,
    most: number,
    reader: Reader,
  ): number[] {
    const only = among(chosen)
    const found = new Set<number>()
    for (const step of [
      `{${titleColumns}} : (${all(terms)})`,
      `{${essenceColumns}} : (${all(terms)})`,
      match,
      ...(wider ? [wider] : []),
    ]) {
      // A word that is in more titles than this tells them apart no better than the order they came in.
      const enough = step === match || step === wider ? mostScored : Math.max(mostTitlesScored, most)
      const { sql, values } = visible(step, reader)
      const scored = `select e.id, bm25(words, ${weights}) as score ${sql} ${only.sql}`
      const rows = prepare(`select id from (${scored} limit ${enough}) order by score, id`)
        .pluck()
        .all(...values, ...only.values) as number[]
      for (const id of rows) found.add(id)
      if (found.size >= most) break
    }
    return [...found]
  }

  function read(id: number): Row & { shownFacts: Shown } {
    const row = prepare(
      'select item, shown, title, essence, tags, context, body, attached from texts where id = ?',
    ).get(id) as Row
    return { ...row, shownFacts: JSON.parse(row.shown) as Shown }
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
    const plan = planOf(question.isLiteral ? asTyped(typed) : withOtherForms(typed, steps), question)
    if (plan.rows.length === 0) return nothing
    const { limit, offset } = question
    const { asked, match, wider, rows } = plan
    const ids =
      question.order === 'newest'
        ? readerColumns.newest(columns.chosen(rows, question), limit, offset)
        : (plan.matched === 'any' && steps.has('coverage')
            ? fullest(plan.told ?? [], columns.chosen(rows, question), offset + limit)
            : best(match, wider, asked.terms, columns.chosenSets(question), offset + limit, question)
          ).slice(offset, offset + limit)
    const meant = asked.terms.filter(({ how }) => how !== undefined)
    return {
      ...nothing,
      ...columns.count(rows, question),
      ...(meant.length > 0 && {
        corrected: meant.map(({ asked: from, forms }) => ({ from, to: forms.join(' ') })),
      }),
      matched: plan.matched,
      hits: ids.map((id) => hitOf(id, asked)),
    }
  }

  /** All words as they were typed; else as they must have been meant; else as many of them as there are. */
  function planOf(typed: Asked, question: Question): Plan {
    const asTyped = allOf(typed, question)
    const few = steps.has('coverage') && isLong(typed, question) ? fewHits : 0
    if (asTyped.rows.length > few) return asTyped
    const terms = question.isLiteral ? null : corrected(typed.terms, question)
    const asked = terms ? { ...typed, terms } : typed
    const asMeant = terms ? allOf(asked, question) : asTyped
    if (asMeant.rows.length > few) return asMeant
    return someOf(asked, question)
  }

  function saidOtherwise({ terms }: Asked, { synonyms = [] }: Question): Instead[] {
    return steps.has('synonyms') ? insteadIn(terms, synonyms) : []
  }

  /** Of a compound that nobody wrote each part by itself: beside other words the one may be there without the other. */
  function partsOf(term: Term): string[] {
    const isTaken = term.others?.some(({ isApart }) => isApart) || rowsWith(termOf(term)).length === 0
    return isTaken && !term.isExact && steps.has('apart') ? partLemmas(term.forms[0] ?? '', steps) : []
  }

  /** As many of the words as there are, and of what means about the same; of these the rarest, because they tell most. */
  function someOf(asked: Asked, question: Question): Plan {
    const instead = saidOtherwise(asked, question)
    const ways = asked.terms.flatMap((term, index) => {
      const others = instead
        .filter(({ from, to }) => index >= from && index < to)
        .flatMap((one) => one.others)
      return [
        { index, way: termOf(term), worth: 1 },
        ...(asked.terms.length > 1 ? partsOf(term) : []).map((part) => ({
          index,
          way: termOf(insteadTerm([part], steps)),
          worth: partWorth,
        })),
        ...others.map((forms) => ({ index, way: termOf(insteadTerm(forms, steps)), worth: insteadWorth })),
      ]
    })
    let sum = 0
    const told = ways
      .map((one): Told => ({ ...one, rows: rowsWith(`{${ownColumns}} : ${one.way}`) }))
      .filter(({ rows }) => rows.length > 0)
      .sort((a, b) => a.rows.length - b.rows.length)
      .filter(({ rows }, index) => {
        sum += rows.length
        return index === 0 || sum <= mostScored
      })
    const match = told.map(({ way }) => way).join(' OR ')
    const all = new Set(told.flatMap(({ rows }) => rows))
    const rows = readerColumns.visible([...all], idsOf(question.scopes), question)
    return {
      asked: { ...asked, instead },
      match: `{${ownColumns}} : (${match})`,
      wider: null,
      matched: 'any',
      rows,
      told,
    }
  }

  /**
   * Of rows that have some of the words only: first what has most of them, a rare word counting for more than a common one, and a title and
   * the place that is named for more than a text. What means about the same counts for less than the word itself.
   */
  function fullest(told: Told[], among: readonly number[], most: number): number[] {
    const size = among.reduce((largest, row) => Math.max(largest, row), 0) + 1
    const isAmong = new Uint8Array(size)
    for (const row of among) isAmong[row] = 1
    const scores = new Float64Array(size)
    const inText = new Float64Array(size)
    for (const ways of Map.groupBy(told, ({ index }) => index).values()) {
      const worths = new Float64Array(size)
      let texts = 0
      const note = (rows: number[], worth: number) => {
        for (const row of rows) {
          if (isAmong[row] !== 1) continue
          const before = worths[row] ?? 0
          if (before === 0) texts += 1
          if (worth > before) worths[row] = worth
        }
      }
      for (const { way, worth, rows } of ways) {
        note(rows, worth)
        for (const [place, columns] of placesToTell.entries())
          note(rowsWith(`{${columns}} : ${way}`), (1 + (place + 1) * placeWorth) * worth)
      }
      const rarity = Math.log(1 + documents / (1 + texts))
      for (const row of among) {
        const worth = worths[row] ?? 0
        scores[row] = (scores[row] ?? 0) + worth * rarity
        if (worth <= 1) inText[row] = (inText[row] ?? 0) + worth * rarity
      }
    }
    const score = (row: number) => scores[row] ?? 0
    const byScore = (a: number, b: number) => score(b) - score(a) || a - b
    const best = among.toSorted(byScore).slice(0, Math.max(most, mostWeighed))
    // Words that stand far apart in a long text say little of it.
    const length = prepare('select octet_length(body) from texts where id = ?').pluck()
    for (const row of best) {
      const text = inText[row] ?? 0
      const longer = text === 0 ? 0 : lengthWorth * Math.log1p((length.get(row) as number) / 1000)
      scores[row] = score(row) - text * (1 - 1 / (1 + longer))
    }
    return best.sort(byScore).slice(0, most)
  }

  function rowsWith(match: string): number[] {
    return prepare('select rowid from words where words match ?').pluck().all(match) as number[]
  }

  /** What the words themselves find comes first; what means about the same comes after it, and only when that is little. */
  function allOf(asked: Asked, question: Question): Plan {
    const match = matchOf(asked.terms, 'and')
    const plan: Plan = { asked, match, wider: null, matched: 'all', rows: rowsOf(match, question) }
    const instead = plan.rows.length < fewHits ? saidOtherwise(asked, question) : []
    if (instead.length === 0) return plan
    const wider = widerMatch(asked.terms, instead, steps)
    const rows = rowsOf(wider, question)
    return rows.length > plan.rows.length ? { ...plan, asked: { ...asked, instead }, wider, rows } : plan
  }

  function hitOf(id: number, asked: Asked): Hit {
    const { item, shownFacts, title, essence, tags, context, body, attached } = read(id)
    return {
      ...columns.read(id),
      item,
      shown: shownFacts,
      ...shownOf({ title, essence, tags, body, attached, context }, asked),
    }
  }

  /** Without a word to look for: everything of what was chosen, the newest first. */
  function chosenOnly(question: Question): Pick<Answer, 'facets' | 'total' | 'totalOfAll' | 'hits'> {
    const rows = rowsOf(null, question)
    const newest = readerColumns.newest(columns.chosen(rows, question), question.limit, question.offset)
    return {
      ...columns.count(rows, question),
      hits: newest.map((id) => hitOf(id, { terms: [], isCut: false })),
    }
  }

  function titles({ q, scopes, exclude, limit }: Suggesting): Suggestion[] {
    const { terms } = readQuestion(q, steps)
    const reader: Reader = { scopes, exclude }
    if (terms.length === 0 || !readsAnything(reader)) return []
    return best(matchOf(terms, 'and'), null, terms, new Map(), limit, reader)
      .slice(0, limit)
      .map((id) => {
        const { item, shownFacts, title } = read(id)
        return { kind: columns.read(id).kind, item, shown: shownFacts, title: markWords(title, { terms }) }
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
    isFound,
    corrected,
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

function columnOf(facet: FacetName): string {
  return `${facet}_set`
}

function leaveOut(column: string): string {
  return `and (${column} is null or ${column} not in (select value from json_each(?)))`
}

/** As `matchOf` has it, with what can stand instead of some terms beside them. */
function widerMatch(terms: Term[], instead: Instead[], steps: Steps): string {
  const parts: string[] = []
  const own: string[] = []
  for (let at = 0; at < terms.length; ) {
    const here = instead.find(({ from }) => from === at)
    const to = here?.to ?? at + 1
    const asked = terms.slice(at, to)
    const others = here?.others.map((forms) => termOf(insteadTerm(forms, steps))) ?? []
    parts.push(`(${[`(${all(asked)})`, ...others].join(' OR ')})`)
    own.push(any(asked), ...others)
    at = to
  }
  return `(${parts.join(' AND ')}) AND {${ownColumns}} : (${own.join(' OR ')})`
}

/** The name of what it is a part of may be among the words, but never be all there is: else a case brings all its parts. */
function matchOf(terms: Term[], joined: 'and' | 'or'): string {
  const own = `{${ownColumns}} : (${any(terms)})`
  if (terms.length === 1 || joined === 'or') return own
  return `(${all(terms)}) AND ${own}`
}

const all = (terms: Term[]) => terms.map(termOf).join(' AND ')
const any = (terms: Term[]) => terms.map(termOf).join(' OR ')

/** Forms hold letters and digits only, and stand between quotes: nothing a person typed reaches the syntax of FTS5. */
function termOf({ forms, isPrefix, isExact, others = [] }: Term): string {
  const ways = [phraseOf(forms), ...(isPrefix ? [`${phraseOf(forms)} *`] : [])]
  for (const other of others)
    ways.push(
      other.isApart
        ? `(${other.forms.map((form) => phraseOf([form])).join(' AND ')})`
        : phraseOf(other.forms),
    )
  const any = `(${ways.join(' OR ')})`
  return isExact ? `({${typedColumns}} : ${any})` : any
}

const phraseOf = (forms: string[]) => `"${forms.join(' ').replaceAll('"', '')}"`

/** What a synonym is looked for by: one word in all its forms, more words as they stand. */
function insteadTerm(forms: string[], steps: Steps): Term {
  const term = { forms, asked: '', isPrefix: false }
  return forms.length === 1
    ? { ...term, others: [{ forms: [lemmaOf(forms[0] ?? '', steps)], how: 'form' }] }
    : term
}
