import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorAt, carry, findPassage, type Range, standsInstead } from './anchor.ts'
import { linesTyped } from './lines-typed.ts'

describe('finding what somebody pointed at', () => {
  const text = 'De wijk is groen.\n\nIn de wijk | wonen ouderen.\nDe wijk is groen.'

  it('tells the same words apart by what stands around them', () => {
    const found = findPassage(text, { quote: 'wijk', before: 'groen. In de ', after: ' wonen' })
    expect(said(text, found)).toBe('wijk')
    expect(found?.start).toBe(text.indexOf('wijk |'))
    expect(findPassage(text, { quote: 'is groen', before: 'De wijk ', after: '.' })).toBeNull()
  })

  it('takes every mark people type for what it is', () => {
    const marks = 'koop- en huur (1+1)? [a/b] {c} ^$*| \\ . d'
    const found = findPassage(`Eerst ${marks} en dan`, { quote: marks, before: '', after: '' })
    expect(said(`Eerst ${marks} en dan`, found)).toBe(marks)
  })

  it('sees no difference between one kind of white space and another', () => {
    expect(said(text, findPassage(text, { quote: ' wijk wonen  ouderen', before: 'de', after: '' }))).toBe(
      'wijk | wonen ouderen',
    )
  })

  it('finds no words that are not there, nor a part of a word', () => {
    for (const quote of ['ijk', 'woon', '', ' \n', 'De wijk is grijs', '.*'])
      expect(findPassage(text, { quote, before: '', after: '' }), quote).toBeNull()
  })
})

const story = `Wij willen een wijk waar jong en oud elkaar tegenkomen.

De flats aan de Nieuwstraat worden vervangen door koopwoningen. Bewoners keren terug als zij dat willen.

Op het plein komt een buurthuis met een wijkverpleegkundige.

Meer groen

Langs de singel planten wij bomen.`

/** A text as it was, the words somebody reacted on, what became of the text, and what a person says has become of the words. */
const rewrites: {
  name: string
  from?: string
  quote: string
  to: (from: string) => string
  becomes: ['in_place' | 'moved', string?] | ['outdated', string | null]
}[] = [
  { name: 'nothing changed', quote: 'jong en oud', to: (from) => from, becomes: ['in_place'] },
  {
    name: 'a paragraph before it',
    quote: 'komt een buurthuis',
    to: (from) => `Een nieuw begin.\n\n${from}`,
    becomes: ['in_place'],
  },
  {
    name: 'a paragraph after it',
    quote: 'jong en oud',
    to: (from) => `${from}\n\nNog iets.`,
    becomes: ['in_place'],
  },
  {
    name: 'a word changed before it in the sentence',
    quote: 'elkaar tegenkomen',
    to: swap('jong', 'klein'),
    becomes: ['in_place'],
  },
  {
    name: 'a word changed right after it',
    quote: 'vervangen door',
    to: swap('koopwoningen', 'huurwoningen'),
    becomes: ['in_place'],
  },
  {
    name: 'one of its words changed',
    quote: 'vervangen door koopwoningen',
    to: swap('koopwoningen', 'huurwoningen'),
    becomes: ['outdated', 'vervangen door huurwoningen'],
  },
  {
    name: 'its only word changed',
    quote: 'koopwoningen',
    to: swap('koopwoningen', 'sociale huurwoningen'),
    becomes: ['outdated', 'sociale huurwoningen'],
  },
  {
    name: 'words came into it',
    quote: 'vervangen door koopwoningen',
    to: swap('door koop', 'door betaalbare koop'),
    becomes: ['outdated', 'vervangen door betaalbare koopwoningen'],
  },
  {
    name: 'a word was left out of it',
    quote: 'keren terug als zij dat willen',
    to: swap('dat ', ''),
    becomes: ['outdated', 'keren terug als zij willen'],
  },
  {
    name: 'its sentence is gone',
    quote: 'Bewoners keren terug',
    to: swap(' Bewoners keren terug als zij dat willen.', ''),
    becomes: ['outdated', null],
  },
  {
    name: 'its paragraph is gone',
    quote: 'een buurthuis',
    to: swap('Op het plein komt een buurthuis met een wijkverpleegkundige.\n\n', ''),
    becomes: ['outdated', null],
  },
  {
    name: 'its paragraph was cut in two after it',
    quote: 'worden vervangen door koopwoningen',
    to: swap('. Bewoners', '.\n\nBewoners'),
    becomes: ['in_place'],
  },
  {
    name: 'its paragraph was cut in two in the middle of it',
    quote: 'door koopwoningen. Bewoners keren',
    to: swap('. Bewoners', '.\n\nBewoners'),
    becomes: ['in_place', 'door koopwoningen.\n\nBewoners keren'],
  },
  {
    name: 'its paragraph was put together with the one before',
    quote: 'De flats aan de Nieuwstraat',
    to: swap('tegenkomen.\n\nDe flats', 'tegenkomen. De flats'),
    becomes: ['in_place'],
  },
  {
    name: 'its paragraph went to the end',
    quote: 'jong en oud elkaar tegenkomen',
    to: moveFirstToEnd,
    becomes: ['moved'],
  },
  {
    name: 'a few words of a paragraph that went to the end',
    quote: 'jong en oud',
    to: moveFirstToEnd,
    becomes: ['moved'],
  },
  {
    name: 'a paragraph went past it',
    quote: 'komt een buurthuis met een',
    to: moveFirstToEnd,
    becomes: ['in_place'],
  },
  {
    name: 'it went to another sentence',
    quote: 'als zij dat willen',
    to: (from) => `Bewoners kunnen blijven als zij dat willen.\n\n${swap(' als zij dat willen', '')(from)}`,
    becomes: ['outdated', null],
  },
  {
    name: 'a heading that stayed',
    quote: 'Meer groen',
    to: swap('bomen', 'struiken'),
    becomes: ['in_place'],
  },
  {
    name: 'a heading that moved',
    quote: 'Meer groen',
    to: (from) => `Meer groen\n\nEn dit komt er.\n\n${swap('Meer groen\n\n', '')(from)}`,
    becomes: ['moved'],
  },
  {
    name: 'a heading that changed',
    quote: 'Meer groen',
    to: swap('Meer groen', 'Groener'),
    becomes: ['outdated', null],
  },
  {
    name: 'all was written anew',
    quote: 'een buurthuis',
    to: () => 'Er was eens een heel ander plan, zonder een enkel huis voor de buurt.',
    becomes: ['outdated', null],
  },
  {
    name: 'all was written anew with one of its small words',
    quote: 'een',
    to: () => 'Alles is anders, maar een ding bleef.',
    becomes: ['outdated', null],
  },
  { name: 'the text is empty', quote: 'jong en oud', to: () => '', becomes: ['outdated', null] },
  {
    name: 'its words were repeated elsewhere',
    quote: 'een wijk waar jong en oud elkaar tegenkomen',
    to: (from) => `${from}\n\nKortom: een wijk waar jong en oud elkaar tegenkomen.`,
    becomes: ['in_place'],
  },
  {
    name: 'one of two places with the same words is gone: the other was never meant',
    from: 'Eerst bouwen wij woningen.\n\nDaarna bouwen wij woningen voor starters.',
    quote: 'bouwen wij woningen',
    to: () => 'Daarna bouwen wij woningen voor starters.',
    becomes: ['outdated', null],
  },
  {
    name: 'a mark was put in it',
    quote: 'jong en oud',
    to: swap('jong en oud', 'jong, en oud'),
    becomes: ['outdated', 'jong, en oud'],
  },
  {
    name: 'its letters became capitals',
    quote: 'jong en oud',
    to: swap('jong en oud', 'Jong en Oud'),
    becomes: ['outdated', 'Jong en Oud'],
  },
  {
    name: 'it runs over two paragraphs that stayed',
    quote: 'willen.\n\nOp het plein komt',
    to: swap('singel', 'gracht'),
    becomes: ['in_place'],
  },
  {
    name: 'a paragraph came into the middle of it',
    quote: 'dat willen.\n\nOp het plein komt',
    to: swap('\n\nOp het', '\n\nDat is afgesproken.\n\nOp het'),
    becomes: ['outdated', 'dat willen.\n\nDat is afgesproken.\n\nOp het plein komt'],
  },
  {
    name: 'the sentence around it was turned',
    quote: 'een buurthuis met een wijkverpleegkundige',
    to: swap(
      'Op het plein komt een buurthuis met een wijkverpleegkundige.',
      'Er komt een buurthuis met een wijkverpleegkundige, op het plein.',
    ),
    becomes: ['in_place'],
  },
]

describe('what was suggested for words', () => {
  const from = 'Wij wonen hier. De flats gaan weg.\n\nBewoners keren terug. Dat is beloofd.'
  const anchor = anchorAt(from, rangeOf(from, 'De flats gaan weg.\n\nBewoners keren terug.'))
  const at = (text: string, suggestion: string, on = anchor) =>
    said(text, standsInstead(text, on, suggestion, carry(on, from, text)))

  it.each([
    ['in fewer lines', 'De flats blijven.', 'Wij wonen hier. De flats blijven. Dat is beloofd.'],
    [
      'in more lines',
      'Niets.\nEcht.\nNiets meer.',
      'Wij wonen hier. Niets.\n\nEcht.\n\nNiets meer. Dat is beloofd.',
    ],
    ['in other words', 'Er komt.\nEen park.', 'Wij wonen hier. Er komt.\n\nEen park. Dat is beloofd.'],
    [
      'with all of its words',
      'Maar eerst dit. De flats gaan weg.\nBewoners keren terug.',
      'Wij wonen hier. Maar eerst dit. De flats gaan weg.\n\nBewoners keren terug. Dat is beloofd.',
    ],
  ])('is found there %s', (_, suggestion, text) =>
    expect(linesTyped(at(text, suggestion) ?? '')).toEqual(linesTyped(suggestion)),
  )

  it('is found when only its lines are others', () => {
    const on = anchorAt(from, rangeOf(from, 'Wij wonen hier. De flats gaan weg.'))
    const text = from.replace('hier. De', 'hier.\n\nDe')
    expect(at(text, 'Wij wonen hier.\nDe flats gaan weg.', on)).toBe('Wij wonen hier.\n\nDe flats gaan weg.')
  })

  it.each([
    ['while the words stand there still', 'De flats gaan weg.', from],
    [
      'when somebody wrote on in it',
      'De flats blijven.',
      'Wij wonen hier. De flats blijven. Nog lang. Heel lang.',
    ],
    [
      'when it stands elsewhere',
      'De flats blijven.',
      'De flats blijven. Wij wonen hier. Er komt een park. Dat is beloofd.',
    ],
    ['when it is gone again', 'De flats blijven.', 'Wij wonen hier. Dat is beloofd.'],
  ])('is not found %s', (_, suggestion, text) => expect(at(text, suggestion)).toBeNull())
})

describe('an anchor, carried to what was made of the text', () => {
  it.each(rewrites)('$name', ({ from = story, quote, to: rewrite, becomes: [state, words] }) => {
    const anchor = anchorAt(from, rangeOf(from, quote))
    const to = rewrite(from)
    const standing = carry(anchor, from, to)
    expect({ state: standing.state, words: said(to, standing.place) }).toEqual({
      state,
      words: words === undefined ? quote : words,
    })
  })

  it('is where it was when what was changed is put back', () => {
    for (const { from = story, quote } of rewrites) {
      const range = rangeOf(from, quote)
      expect(carry(anchorAt(from, range), from, from)).toEqual({ state: 'in_place', place: range })
    }
  })

  it('never points at other words, whatever is done to the text', () => {
    fc.assert(
      fc.property(anyText, anyEdits, anyPart, (paragraphs, edits, part) => {
        const { from, to, anchor } = edited(paragraphs, edits, part)
        const { state, place } = carry(anchor, from, to)
        if (place) {
          expect(place.start).toBeGreaterThanOrEqual(0)
          expect(place.end).toBeLessThanOrEqual(to.length)
          expect(place.end).toBeGreaterThan(place.start)
        }
        if (state !== 'outdated') expect(wordsOf(said(to, place))).toEqual(wordsOf(anchor.quote))
      }),
      { numRuns: 400 },
    )
  })

  it('of words that are each there once: finds them wherever they are, and else never points at none of them or their neighbours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), anyEdits, anyPart, (size, edits, part) => {
        let n = 0
        const unique = Array.from({ length: size }, () => Array.from({ length: 12 }, () => `woord${n++}`))
        const { from, to, anchor } = edited(unique, edits, part)
        const { state, place } = carry(anchor, from, to)
        const quoted = wordsOf(anchor.quote)
        if (quoted.length > 4 && ` ${wordsOf(to).join(' ')} `.includes(` ${quoted.join(' ')} `))
          expect(state).not.toBe('outdated')
        if (state !== 'outdated' || !place) return
        const [before, after] = [wordsOf(from.slice(0, anchor.start)), wordsOf(from.slice(anchor.end))]
        // What was put between its words may have come from anywhere; what stands at its ends may not.
        const isStranger = (word: string) => before.includes(word) || after.includes(word)
        const shown = wordsOf(said(to, place))
        const stretches = [shown.slice(0, 4), shown.slice(-4)].filter(({ length }) => length === 4)
        for (const stretch of stretches) expect(stretch.every(isStranger), stretch.join(' ')).toBe(false)
        const isStill = wordsOf(said(to, place)).some((word) => quoted.includes(word))
        const left = wordsOf(to.slice(0, place.start)).at(-1)
        const right = wordsOf(to.slice(place.end))[0]
        expect(isStill || (left === before.at(-1) && right === after[0])).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})

type Edit = { what: 'delete' | 'move' | 'split' | 'merge' | 'insert' | 'reword'; at: number; to: number }
type Part = { paragraph: number; at: number; length: number }

const anyText = fc.array(
  fc.array(fc.constantFrom('de', 'wijk', 'een', 'plein', 'groen', 'wonen'), { minLength: 1, maxLength: 12 }),
  { minLength: 1, maxLength: 6 },
)
const anyPlace = fc.nat({ max: 1000 })
const anyEdits = fc.array(
  fc.record<Edit>({
    what: fc.constantFrom('delete', 'move', 'split', 'merge', 'insert', 'reword'),
    at: anyPlace,
    to: anyPlace,
  }),
  { maxLength: 5 },
)
const anyPart = fc.record<Part>({ paragraph: anyPlace, at: anyPlace, length: fc.integer({ min: 1, max: 8 }) })

/** A text of these paragraphs, what the edits make of it, and an anchor on a part of it. */
function edited(paragraphs: string[][], edits: Edit[], part: Part) {
  const from = written(paragraphs)
  const place = part.paragraph % paragraphs.length
  const words = paragraphs[place] ?? []
  const first = part.at % words.length
  const quote = words.slice(first, first + part.length).join(' ')
  const start =
    written(paragraphs.slice(0, place)).length +
    (place > 0 ? 2 : 0) +
    words.slice(0, first).join(' ').length +
    (first > 0 ? 1 : 0)
  return {
    from,
    to: written(edits.reduce(edit, paragraphs)),
    anchor: anchorAt(from, { start, end: start + quote.length }),
  }
}

function edit(paragraphs: string[][], { what, at, to }: Edit): string[][] {
  const result = paragraphs.map((words) => [...words])
  if (result.length === 0) return [['opnieuw']]
  const place = at % result.length
  const words = result[place] ?? []
  const other = to % (words.length + 1)
  if (what === 'delete') result.splice(place, 1)
  else if (what === 'move') result.splice(to % result.length, 0, ...result.splice(place, 1))
  else if (what === 'split') result.splice(place, 1, words.slice(0, other), words.slice(other))
  else if (what === 'merge') result.splice(place, 2, result.slice(place, place + 2).flat())
  else if (what === 'insert') words.splice(other, 0, `nieuw${at}`)
  else words.splice(other, 1, `anders${to}`)
  return result.filter((one) => one.length > 0)
}

function written(paragraphs: string[][]): string {
  return paragraphs.map((words) => words.join(' ')).join('\n\n')
}

function swap(one: string, other: string) {
  return (text: string) => {
    expect(text).toContain(one)
    return text.replace(one, other)
  }
}

function moveFirstToEnd(text: string): string {
  const [first = '', ...rest] = text.split('\n\n')
  return [...rest, first].join('\n\n')
}

function rangeOf(text: string, quote: string): Range {
  const start = text.indexOf(quote)
  expect(start).toBeGreaterThanOrEqual(0)
  return { start, end: start + quote.length }
}

function said(text: string, place: Range | null): string | null {
  return place && text.slice(place.start, place.end)
}

function wordsOf(text: string | null): string[] {
  return text?.match(/[\p{L}\p{N}]+/gu) ?? []
}
