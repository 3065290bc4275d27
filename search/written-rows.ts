/** Words one after the other; of a beginning, any word that begins so. */
export type Phrase = { forms: readonly string[]; isBeginning?: boolean }

/** After so many rows, or letters in them, what was kept is found anew: looking at them one by one takes longer by then. */
const mostRows = 2000
const mostLetters = 8_000_000

/** There are no more columns than bits of this. */
const placeBits = 12

/**
 * The words of the rows that were written last, as they were given to the index: its columns, each a text of words with spaces between them. What a
 * phrase was found in before is brought up to date from these; asking the index again for every word of every question takes ten times as long.
 */
export function makeWrittenRows() {
  /** In the order they were written; a row can be there twice, and then only the last tells. */
  let rows: number[] = []
  let last = new Map<number, number>()
  /** Of what was written last, by its place in `rows`. */
  let texts: (readonly string[] | null)[] = []
  /** Where a word stands: the place in `rows`, and below it a bit for each column. */
  let places = new Map<string, number[]>()
  let letters = 0

  function write(row: number, columns: readonly string[] | null): void {
    const at = rows.length
    const before = last.get(row)
    if (before !== undefined) texts[before] = null
    rows.push(row)
    texts.push(columns)
    last.set(row, at)
    if (!columns) return
    const columnsOf = new Map<string, number>()
    for (const [column, text] of columns.entries()) {
      letters += text.length
      for (const word of text.split(' ')) columnsOf.set(word, (columnsOf.get(word) ?? 0) | (1 << column))
    }
    columnsOf.delete('')
    for (const [word, bits] of columnsOf) {
      const kept = places.get(word)
      if (kept) kept.push((at << placeBits) | bits)
      else places.set(word, [(at << placeBits) | bits])
    }
  }

  /** The rows that have it now, of those that were written since. */
  function having({ forms, isBeginning }: Phrase, columns: number, since: number): number[] {
    const [first = '', ...more] = forms
    const found: number[] = []
    const look = (there: readonly number[]) => {
      for (let index = there.length - 1; index >= 0; index--) {
        const place = there[index] ?? 0
        const at = place >>> placeBits
        if (at < since) return
        const bits = place & columns
        const text = texts[at]
        const row = rows[at]
        if (bits === 0 || !text || row === undefined) continue
        if (more.length === 0 || standsIn(text, bits, forms)) found.push(row)
      }
    }
    if (!isBeginning) look(places.get(first) ?? [])
    else for (const [word, there] of places) if (word.startsWith(first)) look(there)
    return found
  }

  return {
    write,
    having,
    /** How many were written. */
    count: () => rows.length,
    since: (count: number): readonly number[] => rows.slice(count),
    isFull: () => rows.length > mostRows || letters > mostLetters,
    forget(): void {
      rows = []
      last = new Map()
      texts = []
      places = new Map()
      letters = 0
    },
  }
}

function standsIn(columns: readonly string[], bits: number, forms: readonly string[]): boolean {
  const phrase = ` ${forms.join(' ')} `
  return columns.some((text, column) => (bits & (1 << column)) !== 0 && ` ${text} `.includes(phrase))
}
