import type { Match } from './row-sets.ts'

/**
 * Half a megabyte. Of a network with a hundred thousand texts one in a hundred words that nobody wrote seems to be there; with many more texts more of
 * them, and then the index is asked for nothing.
 */
const size = 4_194_304
/** Each word sets so many bits. */
const setEach = 5

export type KnownWords = {
  /** @param columns  as the index got them: texts of words with spaces between them */
  add: (columns: readonly string[]) => void
  addIn: (column: number, word: string) => void
  /** False when it is certain that no row has it: of the words that are tried for one question most are in no text. */
  mayHave: (match: Match) => boolean
}

/**
 * Which words an index has, by a Bloom filter, which answers a hundred times as soon as the index. A word that went stays known until it is made anew.
 */
export function makeKnownWords(): KnownWords {
  const bits = new Uint32Array(size / 32)

  function add(word: string, column: number): void {
    let [at, step] = hashesOf(word, column)
    for (let n = 0; n < setEach; n++) {
      const bit = at % size
      bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
      at = (at + step) >>> 0
    }
  }

  function has(word: string, column: number): boolean {
    let [at, step] = hashesOf(word, column)
    for (let n = 0; n < setEach; n++) {
      const bit = at % size
      if (((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false
      at = (at + step) >>> 0
    }
    return true
  }

  function addIn(column: number, word: string): void {
    add(word, anywhere)
    add(word, column)
  }

  return {
    addIn,
    add(columns): void {
      for (const [column, text] of columns.entries()) for (const word of text.split(' ')) addIn(column, word)
    },
    mayHave({ forms, isBeginning, columns, table }): boolean {
      const [word = ''] = forms
      if (isBeginning) return true
      // Of other letters the index may think that they are none, and cut a word there.
      if (forms.some((form) => !/^[a-z0-9]*$/.test(form))) return true
      if (forms.length > 1 || table === 'words') return forms.every((form) => has(form, anywhere))
      for (let column = 0; columns >>> column !== 0; column++)
        if ((columns & (1 << column)) !== 0 && has(word, column)) return true
      return false
    },
  }
}

const anywhere = -1

/** Two numbers from which all places follow; the second is odd, so that they are different places. */
function hashesOf(word: string, column: number): [number, number] {
  let one = 0x811c9dc5 ^ (column + 1)
  let other = 0x9747b28c ^ (column + 1)
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at)
    one = Math.imul(one ^ letter, 0x01000193)
    other = Math.imul(other ^ letter, 0x5bd1e995)
    other ^= other >>> 13
  }
  return [(one ^ (one >>> 15)) >>> 0, (other | 1) >>> 0]
}
