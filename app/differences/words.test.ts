import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorten } from './shorten.ts'
import { differenceOf, type Piece } from './words.ts'

const words = [
  'de',
  'wijk',
  'is',
  'groen',
  ',',
  '.',
  ' ',
  ' ',
  '\n\n',
  '\n',
  'mensen',
  "foto's",
  '🙂',
  '‘',
  'e\u0301',
]
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''))

describe('a difference', () => {
  it('put together again is the one text and the other, without two of a kind side by side', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const pieces = differenceOf(before, after)
        expect(without('added', pieces)).toBe(before)
        expect(without('removed', pieces)).toBe(after)
        expect(pieces.some(({ text }) => text === '')).toBe(false)
        pieces.forEach(({ kind }, place) => {
          expect(kind).not.toBe(pieces[place - 1]?.kind)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('of a text with itself is that text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(differenceOf(text, text)).toEqual(text === '' ? [] : [{ kind: 'same', text }])
      }),
    )
  })

  it('is one of whole words', () => {
    expect(say('Wij bouwen woningen.', 'Wij bouwen 40 woningen.')).toBe('Wij bouwen +40 +woningen.')
    expect(say('Het plein is grijs.', 'Het plein is groen.')).toBe('Het plein is -grijs-+groen+.')
    expect(say('De foto’s hangen er.', 'De foto hangt er.')).toBe('De -foto’s hangen-+foto hangt+ er.')
  })

  it('keeps what stayed beside a paragraph that came, went or was cut in two', () => {
    expect(say('Een.\n\nTwee.', 'Een.\n\nNieuw.\n\nTwee.')).toBe('Een.\n\n+Nieuw.\n\n+Twee.')
    expect(say('Een.\n\nTwee.\n\nDrie.', 'Een.\n\nDrie.')).toBe('Een.\n\n-Twee.\n\n-Drie.')
    expect(say('Een zin. Nog een.', 'Een zin.\n\nNog een.')).toBe('Een zin.- -+\n\n+Nog een.')
  })

  it('of two long texts in which little changed is found by their paragraphs, and is still of words', () => {
    const paragraphs = Array.from({ length: 2500 }, (_, n) => `Alinea ${n} ${'over de wijk '.repeat(15)}`)
    const before = paragraphs.join('\n\n')
    const after = paragraphs
      .map((text, n) => (n % 500 === 7 ? text.replace('over', 'onder') : text))
      .join('\n\n')
    expect(before.length).toBeGreaterThan(500_000)
    const changes = differenceOf(before, after).filter(({ kind }) => kind !== 'same')
    expect(changes.map(({ text }) => text)).toEqual(Array(5).fill(['over', 'onder']).flat())
  })

  it('of two long texts with a word changed in every paragraph is still of words', () => {
    const text = (word: string) =>
      Array.from({ length: 1500 }, (_, n) => `Alinea ${n}: ${word}.`).join('\n\n')
    const changes = differenceOf(text('oud'), text('nieuw')).filter(({ kind }) => kind !== 'same')
    expect(changes.map(({ text }) => text)).toEqual(Array(1500).fill(['oud', 'nieuw']).flat())
  })

  it('of two long texts that have nothing in common is the one and then the other', () => {
    const text = (word: string) =>
      Array.from({ length: 1700 }, (_, n) =>
        Array.from({ length: 30 }, (_, m) => `${word}${n * m}`).join(' '),
      ).join('\n\n')
    const kinds = differenceOf(text('oud'), `${text('nieuw')}\n\nEn meer`).map(({ kind }) => kind)
    expect(kinds).toEqual(['removed', 'added'])
  })

  it('leaves out the middle of what stayed when it is shortened', () => {
    const [piece] = shorten([{ kind: 'same', text: 'a'.repeat(1000) }])
    expect(piece?.text.length).toBeLessThan(400)
  })
})

function without(left: Piece['kind'], pieces: Piece[]): string {
  return pieces
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('')
}

/** What went between minus signs, what came between plus signs. */
function say(before: string, after: string): string {
  const marks = { same: '', removed: '-', added: '+' }
  return differenceOf(before, after)
    .map(({ kind, text }) => marks[kind] + text + marks[kind])
    .join('')
}
