import type { Term } from './ask.ts'
import type { Match, Table } from './row-sets.ts'
import type { Phrase } from './written-rows.ts'

/**
 * What is said in few words. It has an index of its own beside that of everything, because most words stand in texts most of the time and are then
 * found in here without a look at those.
 */
export const headColumns = [
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
export const allColumns = [...headColumns, ...bodyColumns]
/** Where a word is typed that somebody can mistype. */
export const countedColumns = new Set(['title', 'essence', 'tags', 'body'])
/** The words as they stand there, not what was made of them. */
const typedColumns = allColumns.filter((column) => !column.includes('_'))
const ownColumns = allColumns.filter((column) => column !== 'context')

export const tablesOfWords: Table[] = ['words', 'heads']

/** Some columns of one of the two indexes of words, a bit for each. */
export type Place = { table: Table; columns: number }

const bitsOf = (columns: string[]) =>
  columns.reduce((bits, column) => bits | (1 << allColumns.indexOf(column)), 0)
const typedOnly = bitsOf(typedColumns)
export const everywhere: Place = { table: 'words', columns: bitsOf(allColumns) }
export const own: Place = { table: 'words', columns: bitsOf(ownColumns) }
export const inContext: Place = { table: 'heads', columns: bitsOf(['context']) }
export const inTitle: Place = { table: 'heads', columns: bitsOf(['title', 'title_forms', 'title_parts']) }
const inEssence: Place = {
  table: 'heads',
  columns: bitsOf(['essence', 'tags', 'essence_forms', 'essence_parts']),
}

/** Where a word tells more than elsewhere, and how much it counts for there. */
export const placesToTell = [
  { place: inEssence, worth: 1.3 },
  { place: inTitle, worth: 1.6 },
  { place: inContext, worth: 1.6 },
]

/** A phrase in this place; of one that is wanted as it was typed, not where only something made of the words stands. */
export function soughtIn({ table, columns }: Place, phrase: Phrase, { isExact }: Term): Match {
  return { ...phrase, table, columns: isExact ? columns & typedOnly : columns }
}

/** Forms hold letters and digits only, and stand between quotes: nothing a person typed reaches the syntax of FTS5. */
export function quoted({ forms, isBeginning }: Phrase): string {
  return `"${forms.join(' ').replaceAll('"', '')}"${isBeginning ? ' *' : ''}`
}

export function matchOf({ columns, ...phrase }: Match): string {
  if (columns === everywhere.columns) return quoted(phrase)
  return `{${allColumns.filter((_, index) => columns & (1 << index)).join(' ')}} : ${quoted(phrase)}`
}
