import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readRichText } from '#app/editor/allowed.ts'
import { readDocument, rootName } from '#app/editor/document.ts'
import { type Line, linesOf } from '#app/editor/lines.ts'
import { toHtml, toText } from '#app/editor/render.ts'
import { rewordDocument } from '#app/editor/reword-document.ts'
import { emptyRichText, type RichText } from '#db/schema/index.ts'
import { anyRichText, isOwn, ownPicture } from '#tests/any-rich-text.ts'
import { openEditor } from '#tests/open-editor.ts'
import { cell, docOf, paragraph, rangeOf, readable, text, textOf, wholeWords } from '#tests/passages.ts'
import type { Range } from './anchor.ts'
import { linesTyped } from './lines-typed.ts'
import { blocksIn, rewordingByBlocks, rewordingOf } from './rewording.ts'

const item = (words: string) => ({ type: 'listitem' as const, children: [text(words)] })

const content = textOf(
  { type: 'heading', tag: 'h3', children: [text('Wonen in de wijk')] },
  paragraph(text('De '), text('oude', 1), text(' flats gaan weg.')),
  paragraph(text('Bewoners keren terug als zij dat willen, zie '), {
    type: 'link',
    url: 'https://example.org',
    children: [text('het plan')],
  }),
  { type: 'quote', children: [text('Wij blijven hier')] },
  {
    type: 'list',
    listType: 'number',
    children: [
      item('eerst koop'),
      {
        type: 'listitem',
        children: [
          text('dan huur'),
          { type: 'list', listType: 'bullet', children: [item('heel diep'), item('nog dieper')] },
        ],
      },
      item('ten slotte een park'),
    ],
  },
  {
    type: 'table',
    children: [
      { type: 'tablerow', children: [cell(paragraph(text('wie'))), cell(paragraph(text('wat')))] },
      {
        type: 'tablerow',
        children: [
          cell(paragraph(text('de gemeente'))),
          cell(paragraph(text('bouwt woningen')), paragraph(text('en een school'))),
        ],
      },
    ],
  },
  paragraph(text('Straat 1'), { type: 'linebreak' }, text('1234 AB'), { type: 'linebreak' }, text('Stad')),
  { type: 'image', attachment: ownPicture, alt: '', caption: '', width: 9, height: 9 },
  paragraph(text('Dat is alles.')),
)

/** The HTML when other words stand there; why not, when they cannot. */
function reword(quote: string, words: string): string {
  const rewording = rewordingOf(content, rangeOf(content, quote), words)
  if (rewording === null || typeof rewording === 'string') return String(rewording)
  const reworded = rewordDocument(docOf(content), rewording, isOwn)
  return reworded ? toHtml(reworded) : 'unfit'
}

describe('other words within one line', () => {
  it.each([
    ['Wonen in de', 'Werken in een', '<h3>Werken in een wijk</h3>'],
    ['oude flats', 'hoge gebouwen', '<p>De <strong>hoge gebouwen</strong> gaan weg.</p>'],
    ['blijven hier', 'blijven', '<blockquote><p>Wij blijven</p></blockquote>'],
    ['eerst koop', 'eerst huur', '<ol><li>eerst huur</li>'],
    ['dan huur', 'dan koop', '<li>dan koop<ul><li>heel diep</li>'],
    ['heel diep', 'minder diep', '<ul><li>minder diep</li><li>nog dieper</li></ul>'],
    ['het plan', 'ons plan', '<a href="https://example.org" rel="noopener noreferrer">ons plan</a>'],
    ['de gemeente', 'het waterschap', '<td>het waterschap</td><td><p>bouwt woningen</p>'],
    ['en een school', 'en een bad', '<td><p>bouwt woningen</p><p>en een bad</p></td>'],
  ])('“%s” becomes “%s”', (quote, words, html) => expect(reword(quote, words)).toContain(html))

  it('is nothing when they stand there already', () => {
    expect(reword('oude flats', ' oude flats\n')).toBe('null')
    expect(reword('weg.\n\nBewoners keren', 'weg.\nBewoners keren')).toBe('null')
  })

  it('keeps the lines that are broken off within it', () => {
    expect(reword('Straat 1\n1234 AB\nStad', 'Laan 1\n1234 AB\nStad')).toContain(
      '<p>Laan 1<br>1234 AB<br>Stad</p>',
    )
    expect(reword('Straat 1\n1234 AB', 'Laan 1')).toContain('<p>Laan 1<br>Stad</p>')
    expect(reword('Straat 1\n1234 AB', 'Laan 1\nhoek\n1234 AB')).toContain(
      '<p>Laan 1<br>hoek<br>1234 AB<br>Stad</p>',
    )
  })
})

describe('other words over several lines', () => {
  it('as many: each is its own', () => {
    expect(reword('gaan weg.\n\nBewoners keren', 'blijven.\n\nBewoners keren nooit')).toContain(
      '<p>De <strong>oude</strong> flats blijven.</p><p>Bewoners keren nooit terug als',
    )
    expect(
      reword(
        'eerst koop\ndan huur\nheel diep\nnog dieper\nten slotte',
        'koop\nhuur\ndiep\ndieper\neen bos en',
      ),
    ).toContain(
      '<ol><li>koop</li><li>huur<ul><li>diep</li><li>dieper</li></ul></li><li>een bos en een park</li></ol>',
    )
    expect(reword('Wonen in de wijk\n\nDe oude', 'Werken\nDe hoge')).toContain(
      '<h3>Werken</h3><p>De <strong>hoge</strong> flats',
    )
    expect(reword('bouwt woningen en een school', 'bouwt flats\nen een bad')).toContain(
      '<td><p>bouwt flats</p><p>en een bad</p></td>',
    )
  })

  it('fewer: those go that are least like what stays', () => {
    expect(reword('Wonen in de wijk\n\nDe oude flats gaan weg.', 'De oude flats blijven.')).toMatch(
      /^<p>De <strong>oude<\/strong> flats blijven\.<\/p><p>Bewoners/,
    )
    expect(reword('heel diep\nnog dieper', 'dieper')).toContain('<ul><li>dieper</li></ul>')
    expect(reword('bouwt woningen en een school', 'bouwt een school')).toContain(
      '<td>wie</td><td>wat</td></tr><tr><td>de gemeente</td><td>bouwt een school</td>',
    )
  })

  it('fewer, and words before and behind them stay: then those come in one line', () => {
    expect(reword('gaan weg.\n\nBewoners keren terug', 'verdwijnen niet')).toContain(
      '<p>De <strong>oude</strong> flats verdwijnen niet als zij dat willen, zie <a href="https://example.org" rel="noopener noreferrer">het plan</a></p>',
    )
    expect(reword('koop\ndan', 'koop of')).toContain(
      '<li>eerst koop of huur<ul><li>heel diep</li><li>nog dieper</li></ul></li>',
    )
  })

  it('more: lines of the same kind come', () => {
    expect(reword('oude flats gaan weg.', 'oude flats gaan weg.\nEn dan?\nEen park.')).toContain(
      '<p>De <strong>oude</strong> flats gaan weg.</p><p>En dan?</p><p>Een park.</p><p>Bewoners',
    )
    expect(reword('eerst koop', 'eerst niets\neerst koop')).toContain(
      '<ol><li>eerst niets</li><li>eerst koop</li><li>dan huur',
    )
    expect(reword('Wonen in de wijk', 'Wonen in de wijk\nWerken')).toContain(
      '<h3>Wonen in de wijk</h3><h3>Werken</h3>',
    )
    expect(reword('Wij blijven hier', 'Wij blijven\nHier dus')).toContain(
      '<blockquote><p>Wij blijven</p></blockquote><blockquote><p>Hier dus</p></blockquote>',
    )
    expect(reword('de gemeente', 'de gemeente\nmet een ander')).toContain(
      '<td><p>de gemeente</p><p>met een ander</p></td>',
    )
  })

  it('more, in the middle of a line: what stands behind goes along', () => {
    expect(reword('terug als zij', 'terug.\nDat mag als zij')).toContain(
      '<p>Bewoners keren terug.</p><p>Dat mag als zij dat willen, zie <a href="https://example.org" rel="noopener noreferrer">het plan</a></p>',
    )
  })

  it('looks like the whole of what it comes beside, and not like a word in it', () => {
    const bold = textOf(paragraph(text('Alles vet', 1)), paragraph(text('Een '), text('woord', 1)))
    const htmlOf = (quote: string, words: string) => {
      const rewording = rewordingOf(bold, rangeOf(bold, quote), words)
      if (rewording === null || typeof rewording === 'string') return rewording
      return toHtml(rewordDocument(docOf(bold), rewording) ?? emptyRichText)
    }
    expect(htmlOf('Alles vet', 'Alles vet\nOok dit')).toContain('<p><strong>Ook dit</strong></p>')
    expect(htmlOf('Een woord', 'Een woord\nEn meer')).toContain('<p>En meer</p>')
  })

  it('numbers the items of a list anew', () => {
    const doc = docOf(content)
    const rewording = rewordingOf(content, rangeOf(content, 'eerst koop'), 'eerst koop\ndan niets')
    if (rewording && typeof rewording !== 'string') rewordDocument(doc, rewording, isOwn)
    const list = doc.get(rootName, Y.XmlText).toDelta()[4]?.insert as Y.XmlText
    const items = list.toDelta().map(({ insert }: { insert: Y.XmlText }) => insert.getAttribute('__value'))
    // The item that only holds the list in it has the number of the one after it.
    expect(items).toEqual([1, 2, 3, 4, 4])
  })

  it('is not done over cells, nor with a picture between', () => {
    expect(reword('wie | wat', 'wie\nwat')).toBe('cells')
    expect(reword('een park\n\nwie', 'x')).toBe('cells')
    expect(reword('ten slotte een park\n\nwie | wat\nde gemeente', 'x')).toBe('cells')
    expect(reword('Stad\n\nDat', 'Stad\nDit')).toBe('picture')
  })

  it('knows by itself which lines are broken off, for who puts back what was', () => {
    const doc = docOf(content)
    const range = rangeOf(content, 'flats gaan weg.\n\nBewoners')
    const rewording = rewordingByBlocks(content, range, ['flats', 'a\nb\nc', 'Bewoners'])
    if (rewording === null || typeof rewording === 'string') throw new Error('refused')
    expect(toHtml(rewordDocument(doc, rewording, isOwn) ?? emptyRichText)).toContain(
      ' flats</p><p>a<br>b<br>c</p><p>Bewoners keren',
    )
  })
})

describe('whatever the text, the place and the words', () => {
  const anyWords = fc.array(
    fc.array(fc.constantFrom('wijk', 'een', 'NIEUW', 'plein', 'a b', 'wat. Dan'), {
      minLength: 1,
      maxLength: 4,
    }),
    { minLength: 1, maxLength: 5 },
  )

  it('just those become others, in the document and for an editor that has it open', () => {
    let done = 0
    fc.assert(
      fc.property(
        anyRichText.map(readable),
        fc.nat(),
        fc.integer({ min: 1, max: 60 }),
        anyWords,
        (given, at, length, lines) => {
          const range = wholeWords(toText(given), at, length)
          const words = lines.map((line) => line.join(' ')).join('\n')
          const rewording = range && rewordingOf(given, range, words)
          if (!range || rewording === null) return
          const isRefused = typeof rewording === 'string'
          expect(isRefused).toBe(isOverCells(linesOf(given), range))
          if (isRefused) return
          const doc = docOf(given)
          const { doc: open, editor } = openEditor(Y.encodeStateAsUpdate(doc))
          const reworded = rewordDocument(doc, rewording, isOwn)
          if (!reworded) throw new Error('unfit')
          const text = toText(given)
          expect(bare(toText(reworded))).toBe(
            bare(text.slice(0, range.start)) + bare(words) + bare(text.slice(range.end)),
          )
          expect(reworded).toEqual(readDocument(doc, isOwn))
          // Each new line is one: it holds no line of what was, and no line holds two of it.
          const own = linesOf(reworded).flatMap((line) => linesTyped(line.words))
          for (const line of linesTyped(words).slice(1, -1)) expect(own).toContain(line)
          Y.applyUpdate(open, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(open)))
          editor.update(() => {}, { discrete: true })
          expect(readRichText(editor.getEditorState().toJSON(), isOwn)).toEqual(reworded)
          done += 1
        },
      ),
      { numRuns: 600 },
    )
    expect(done).toBeGreaterThan(100)
  })

  it('what was there is there again when it is put back', () => {
    let done = 0
    fc.assert(
      fc.property(
        anyRichText.map(readable),
        fc.nat(),
        fc.integer({ min: 1, max: 60 }),
        anyWords,
        (given, at, length, lines) => {
          const text = toText(given)
          const range = wholeWords(text, at, length)
          const words = lines.map((line) => line.join(' ')).join('\n')
          const rewording = range && rewordingOf(given, range, words)
          if (!range || rewording === null || typeof rewording === 'string') return
          const doc = docOf(given)
          const reworded = rewordDocument(doc, rewording, isOwn)
          if (!reworded) throw new Error('unfit')
          const there = between(toText(reworded), text.slice(0, range.start), text.slice(range.end))
          const back = rewordingByBlocks(reworded, there, blocksIn(given, range))
          if (back === null || typeof back === 'string') throw new Error('refused')
          const again = rewordDocument(doc, back, isOwn)
          expect(again && wordsOf(again)).toEqual(wordsOf(given))
          done += 1
        },
      ),
      { numRuns: 600 },
    )
    expect(done).toBeGreaterThan(100)
  })

  it('what somebody writes in any other line without a connection joins it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('wijk', 'een', 'plein', 'groen'), { minLength: 1, maxLength: 4 }), {
          minLength: 2,
          maxLength: 6,
        }),
        fc.boolean(),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        anyWords,
        (all, isList, first, last, other, lines) => {
          const given = isList
            ? textOf({ type: 'list', listType: 'bullet', children: all.map((one) => item(one.join(' '))) })
            : textOf(...all.map((one) => paragraph(text(one.join(' ')))))
          const [from, upTo] = [first % all.length, last % all.length].sort((a, b) => a - b) as [
            number,
            number,
          ]
          const elsewhere = all.map((_, place) => place).filter((place) => place < from || place > upTo)
          const place = elsewhere[other % elsewhere.length]
          const standing = linesOf(given)
          const range = { start: standing[from]?.start ?? 0, end: standing[upTo]?.end ?? 0 }
          const rewording = rewordingOf(given, range, lines.map((line) => line.join(' ')).join('\n'))
          if (place === undefined || rewording === null || typeof rewording === 'string') return
          const [here, there] = [docOf(given), new Y.Doc()]
          Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
          rewordDocument(here, rewording)
          lineAt(there, place, isList).insert(1, 'Onderweg ')
          Y.applyUpdate(here, Y.encodeStateAsUpdate(there))
          Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
          const said = linesOf(readDocument(here)).map(({ words }) => words)
          expect(said).toContain(`Onderweg ${all[place]?.join(' ')}`)
          expect(readDocument(there)).toEqual(readDocument(here))
          for (const line of lines) expect(said).toContain(line.join(' '))
        },
      ),
      { numRuns: 300 },
    )
  })
})

function lineAt(doc: Y.Doc, place: number, isList: boolean): Y.XmlText {
  const root = doc.get(rootName, Y.XmlText)
  const parent = isList ? (root.toDelta()[0]?.insert as Y.XmlText) : root
  return parent.toDelta()[place]?.insert as Y.XmlText
}

function isOverCells(lines: Line[], { start, end }: Range): boolean {
  const touched = lines.flatMap((line, number) => (line.start < end && line.end > start ? [number] : []))
  const all = lines.slice(touched[0], (touched.at(-1) ?? 0) + 1)
  return all.some(({ cell, isPicture }) => isPicture || cell !== all[0]?.cell)
}

/** What stands between these, whatever blanks there are. */
function between(text: string, before: string, after: string): Range {
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index)
  const last = places.at(-1 - bare(after).length) ?? 0
  return { start: places[bare(before).length] ?? 0, end: last + 1 }
}

const wordsOf = (given: RichText) => linesOf(given).map(({ words, cell }) => [words, cell])
const bare = (words: string) => words.replaceAll(/\s/g, '')
