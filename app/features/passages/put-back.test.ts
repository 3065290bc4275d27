import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readRichText } from '#app/editor/allowed.ts'
import { readDocument, rootName } from '#app/editor/document.ts'
import { linesOf } from '#app/editor/lines.ts'
import { toHtml, toText } from '#app/editor/render.ts'
import { rewordDocument } from '#app/editor/reword-document.ts'
import type { RichText, RichTextBlock, RichTextInline } from '#db/schema/index.ts'
import { anyRichText, isOwn } from '#tests/any-rich-text.ts'
import { openEditor } from '#tests/open-editor.ts'
import {
  cell,
  docOf,
  link,
  type Paragraph,
  paragraph,
  rangeOf,
  readable,
  text,
  textOf,
  wholeWords,
} from '#tests/passages.ts'
import type { Range } from './anchor.ts'
import { puttingBack } from './put-back.ts'
import { rewordingOf } from './rewording.ts'

const bold = (words: string) => text(words, 1)
const italic = (words: string) => text(words, 2)
const heading = (...children: RichTextInline[]): RichTextBlock => ({ type: 'heading', tag: 'h3', children })
const quote = (...children: RichTextInline[]): RichTextBlock => ({ type: 'quote', children })
const list = (...items: RichTextInline[][]) => ({
  type: 'list' as const,
  listType: 'bullet' as const,
  children: items.map((children) => ({ type: 'listitem' as const, children })),
})
const table = (...cells: Paragraph[][]): RichTextBlock => ({
  type: 'table',
  children: [
    {
      type: 'tablerow',
      children: cells.map((blocks) => cell(...blocks)),
    },
  ],
})

/** What is read of a document in which a suggestion was taken over, and where it stands. */
function take(doc: Y.Doc, range: Range, suggestion: string): { taken: RichText; place: Range } | null {
  const given = readDocument(doc, isOwn)
  const rewording = rewordingOf(given, range, suggestion)
  if (rewording === null || typeof rewording === 'string') return null
  const taken = rewordDocument(doc, rewording, isOwn)
  // Where it would take the words of an item along into what stands before its list, it is refused.
  if (!taken) return null
  const said = toText(given)
  const place = between(toText(taken), said.slice(0, range.start), said.slice(range.end))
  return { taken, place }
}

function takeBack(doc: Y.Doc, place: Range, was: RichText, range: Range, suggestion: string): RichText {
  const back = puttingBack(readDocument(doc, isOwn), place, { content: was, range }, suggestion)
  const again = back && typeof back !== 'string' && rewordDocument(doc, back, isOwn)
  if (!again) throw new Error('not put back')
  return again
}

const html = (given: RichText) => toHtml(given).replaceAll(/<a [^>]*>/g, '<a>')

describe('a suggestion that is taken over, and taken back', () => {
  const some = [text('De '), bold('oude'), text(' flats gaan weg.')]
  const linked = [text('Zie '), link(text('het hele plan')), text(' van nu.')]
  const two = [
    paragraph(text('De '), bold('flats'), text(' gaan weg.')),
    paragraph(text('Bewoners '), link(text('keren')), text(' terug.')),
  ]
  const three = [
    paragraph(text('Een '), bold('twee')),
    paragraph(link(text('drie'))),
    heading(italic('vier')),
  ]

  it.each<[string, RichTextBlock[], string, string, string]>([
    [
      'what is all bold stays so',
      [paragraph(text('De '), bold('oude flats'), text('.'))],
      'oude flats',
      'hele oude flats samen',
      '<p>De <strong>hele oude flats samen</strong>.</p>',
    ],
    [
      'other words in it too',
      [paragraph(text('De '), bold('oude flats'), text('.'))],
      'oude flats',
      'hoge huizen',
      '<p>De <strong>hoge huizen</strong>.</p>',
    ],
    [
      'a bold word that stays',
      [paragraph(...some)],
      'De oude flats',
      'Alle oude huizen',
      '<p>Alle <strong>oude</strong> huizen gaan weg.</p>',
    ],
    ['a bold word that goes', [paragraph(...some)], 'De oude flats', 'De flats', '<p>De flats gaan weg.</p>'],
    [
      'italic and bold',
      [paragraph(text('oude ', 3), italic('flats'), text(' weg'))],
      'oude flats',
      'flats',
      '<p><em>flats</em> weg</p>',
    ],
    [
      'a link that stays',
      [paragraph(...linked)],
      'Zie het hele plan van',
      'Lees het hele plan uit',
      '<p>Lees <a>het hele plan</a> uit nu.</p>',
    ],
    ['a link that goes', [paragraph(...linked)], 'Zie het hele plan van', 'Lees van', '<p>Lees van nu.</p>'],
    [
      'a link that says something else',
      [paragraph(...linked)],
      'Zie het hele plan van',
      'Zie ons voorstel van',
      '<p>Zie <a>ons voorstel</a> van nu.</p>',
    ],
    [
      'words that were only partly a link are none',
      [paragraph(...linked)],
      'plan van',
      'stuk uit',
      '<p>Zie <a>het hele </a>stuk uit nu.</p>',
    ],
    [
      'nor are those beside one',
      [paragraph(...linked)],
      'Zie het',
      'Lees',
      '<p>Lees<a> hele plan</a> van nu.</p>',
    ],
    [
      'words that change places',
      [paragraph(text('Eerst '), bold('koop'), text(', dan huur.'))],
      'Eerst koop, dan huur',
      'dan huur, Eerst koop',
      '<p>dan huur, Eerst <strong>koop</strong>.</p>',
    ],
    [
      'an item',
      [list([text('eerst '), bold('koop')], [text('dan huur')])],
      'eerst koop',
      'ooit koop',
      '<ul><li>ooit <strong>koop</strong></li><li>dan huur</li></ul>',
    ],
    [
      'fewer items',
      [list([text('eerst '), bold('koop')], [text('dan '), link(text('huur'))])],
      'eerst koop\ndan huur',
      'dan huur',
      '<ul><li>dan <a>huur</a></li></ul>',
    ],
    [
      'more items',
      [list([text('eerst '), bold('koop')], [text('dan huur')])],
      'eerst koop',
      'eerst\nkoop',
      '<ul><li>eerst</li><li><strong>koop</strong></li><li>dan huur</li></ul>',
    ],
    [
      'a cell',
      [table([paragraph(text('de '), bold('stad'))], [paragraph(text('x'))])],
      'de stad',
      'de gemeente',
      '<td>de <strong>gemeente</strong></td><td>x</td>',
    ],
    [
      'two paragraphs in a cell',
      [table([paragraph(text('de '), bold('stad')), paragraph(link(text('bouwt')))], [paragraph(text('x'))])],
      'de stad bouwt',
      'de stad',
      '<td>de <strong>stad</strong></td><td>x</td>',
    ],
    [
      'a heading',
      [heading(text('Wonen '), italic('hier')), ...two],
      'Wonen hier',
      'Werken hier',
      '<h3>Werken <em>hier</em></h3>',
    ],
    [
      'a heading that goes',
      [heading(text('Wonen '), italic('hier')), ...two],
      'Wonen hier\n\nDe flats gaan weg.',
      'De flats gaan.',
      '<p>De <strong>flats</strong> gaan.</p><p>Bewoners',
    ],
    [
      'a quote that becomes two',
      [quote(text('Wij '), bold('blijven'), text(' hier')), ...two],
      'Wij blijven hier',
      'Wij\nblijven hier',
      '<blockquote><p>Wij</p></blockquote><blockquote><p><strong>blijven</strong> hier</p></blockquote>',
    ],
    [
      'two paragraphs that become one',
      two,
      'flats gaan weg.\n\nBewoners keren',
      'flats gaan weg. Bewoners keren',
      '<p>De <strong>flats</strong> gaan weg. Bewoners <a>keren</a> terug.</p>',
    ],
    [
      'one paragraph that becomes two',
      [paragraph(text('De '), bold('flats'), text(' gaan. Zij '), link(text('keren')), text(' terug.'))],
      'De flats gaan. Zij keren terug.',
      'De flats gaan.\nZij keren terug.',
      '<p>De <strong>flats</strong> gaan.</p><p>Zij <a>keren</a> terug.</p>',
    ],
    [
      'a link that is broken in two',
      [paragraph(...linked)],
      'het hele',
      'het\nhele',
      '<p>Zie <a>het</a></p><p><a>hele plan</a> van nu.</p>',
    ],
    [
      'three that become one',
      three,
      'Een twee\n\ndrie\n\nvier',
      'Een twee, drie, vier',
      '<p>Een <strong>twee, </strong><a>drie</a><strong>, </strong><em>vier</em></p>',
    ],
    [
      'three that become two',
      three,
      'Een twee\n\ndrie\n\nvier',
      'Een\nvier',
      '<p>Een</p><h3><em>vier</em></h3>',
    ],
    [
      'words that are there more than once',
      [paragraph(text('de '), bold('de'), text(' de stad'))],
      'de de de stad',
      'de stad',
      '<p>de stad</p>',
    ],
  ])('%s', (_, blocks, words, suggestion, expected) => {
    const given = textOf(...blocks)
    const doc = docOf(given)
    const range = rangeOf(given, words)
    const done = take(doc, range, suggestion)
    if (!done) throw new Error('refused')
    expect(html(done.taken)).toContain(expected)
    expect(takeBack(doc, done.place, given, range, suggestion)).toEqual(given)
  })
})

describe('whatever the text, the passage and the suggestion', () => {
  const words = ['wijk', 'een', 'flats', 'plein.', 'groen,', 'de']
  const anyWords = (most: number) =>
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: most }).map((some) => some.join(' '))
  const anyPiece = fc.record({ said: anyWords(3), format: fc.constantFrom(0, 0, 1, 2, 3) })
  const anyInlines = fc.array(
    fc.record({
      pieces: fc.array(anyPiece, { minLength: 1, maxLength: 2 }),
      url: fc.constantFrom('', '', 'a', 'b'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  const anyLine = anyInlines.map((parts) =>
    parts.flatMap(({ pieces, url }): RichTextInline[] => {
      const own = pieces.map(({ said, format }) => text(`${said} `, format))
      return url ? [{ ...link(...own), url: `https://example.org/${url}` }] : own
    }),
  )
  const anyLines = fc.array(anyLine, { minLength: 1, maxLength: 3 })
  const anyBlock = fc.oneof(
    anyLine.map((one): RichTextBlock => paragraph(...one)),
    anyLine.map((one) => heading(...one)),
    anyLine.map((one) => quote(...one)),
    anyLines.map((some): RichTextBlock => list(...some)),
    anyLines.map((some) =>
      table(
        some.map((one) => paragraph(...one)),
        [paragraph(text('x'))],
      ),
    ),
  )
  const anyText = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.array(anyBlock, { minLength: 1, maxLength: 4 }).map((some) => textOf(...some)),
    },
    { weight: 1, arbitrary: anyRichText },
  )
  const anySuggestion = fc.array(anyWords(6), { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))
  const any = [anyText.map(readable), fc.nat(), fc.nat({ max: 11 }), anySuggestion] as const

  it('is the same for a reader as it was, in the document and for an editor that has it open', () => {
    let done = 0
    fc.assert(
      fc.property(...any, (given, at, length, suggestion) => {
        const range = wholeWords(toText(given), at, length)
        if (!range) return
        const doc = docOf(given)
        const { doc: open, editor } = openEditor(Y.encodeStateAsUpdate(doc))
        const seen = (now: RichText) => {
          expect(now).toEqual(readDocument(doc, isOwn))
          Y.applyUpdate(open, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(open)))
          editor.update(() => {}, { discrete: true })
          expect(readRichText(editor.getEditorState().toJSON(), isOwn)).toEqual(now)
        }
        const took = take(doc, range, suggestion)
        if (!took) return
        seen(took.taken)
        const again = takeBack(doc, took.place, given, range, suggestion)
        expect(asRead(again)).toEqual(asRead(given))
        seen(again)
        done += 1
      }),
      { numRuns: 600 },
    )
    expect(done).toBeGreaterThan(200)
  })

  it('what stands around it looks as it did all the while, and what is of one look stays so', () => {
    fc.assert(
      fc.property(...any, (given, at, length, suggestion) => {
        const range = wholeWords(toText(given), at, length)
        const done = range && take(docOf(given), range, suggestion)
        // The plain text says what is told below a picture too.
        if (!range || !done || linesOf(given).some(({ isPicture }) => isPicture)) return
        const [were, are] = [charactersIn(given), charactersIn(done.taken)]
        const said = toText(given)
        const [before, behind] = [bare(said.slice(0, range.start)).length, bare(said.slice(range.end)).length]
        expect(are.slice(0, before)).toEqual(were.slice(0, before))
        expect(are.slice(are.length - behind)).toEqual(were.slice(were.length - behind))
        if (suggestion.includes('\n')) return
        const looksOf = (all: Character[]) =>
          new Set(all.slice(before, all.length - behind).map(({ format, url }) => `${format} ${url}`))
        if (looksOf(were).size === 1) expect(looksOf(are)).toEqual(looksOf(were))
      }),
      { numRuns: 300 },
    )
  })

  it('what somebody wrote in another line since stays when it is taken back', () => {
    let done = 0
    fc.assert(
      fc.property(
        anyLines,
        fc.nat(),
        fc.nat(),
        anySuggestion,
        fc.nat(),
        (lines, at, length, suggestion, other) => {
          const given = textOf(...lines.map((one) => paragraph(...one)), paragraph(text('Van mij.')))
          const before = toText(given).indexOf('\n\nVan mij.')
          const range = wholeWords(toText(given).slice(0, before), at, length)
          const doc = docOf(given)
          const taken = range && take(doc, range, suggestion)
          if (!range || !taken) return
          const own = doc.get(rootName, Y.XmlText).toDelta().at(-1)?.insert as Y.XmlText
          own.insert(1 + (other % 8), 'NIEUW')
          const again = takeBack(doc, taken.place, given, range, suggestion)
          const others = ({ root }: RichText) => asRead(textOf(...root.children.slice(0, -1)))
          expect(others(again)).toEqual(others(given))
          expect(toText(again)).toContain('NIEUW')
          done += 1
        },
      ),
      { numRuns: 200 },
    )
    expect(done).toBeGreaterThan(100)
  })
})

type Character = { character: string; format: number; url: string }

/** Every character but blanks, as it looks; whatever stands in a picture is none. */
function charactersIn({ root }: RichText): Character[] {
  type Any = { type: string; text?: string; format?: number; url?: string; children?: Any[] }
  const all = (node: Any, url: string): Character[] =>
    node.text === undefined
      ? (node.children ?? []).flatMap((child) => all(child, node.url ?? url))
      : bare(node.text)
          .split('')
          .map((character) => ({ character, format: node.format ?? 0, url }))
  return all(root, '')
}

/** What stands between these, whatever blanks there are. */
function between(said: string, before: string, after: string): Range {
  const places = [...said.matchAll(/[^\s|]/g)].map(({ index }) => index)
  const last = places.at(-1 - bare(after).length) ?? 0
  return { start: places[bare(before).length] ?? 0, end: last + 1 }
}

/** Between cells of a table stands a mark that is not in them. */
const bare = (words: string) => words.replaceAll(/[\s|]/g, '')

/** Where a piece of text or a link is cut in two, nobody sees that. */
function asRead(given: RichText): unknown[] {
  const whole = (html: string): string => {
    const without = html.replaceAll(/<\/(strong|em)><\1>|<\/a><a [^>]*>/g, '')
    return without === html ? html : whole(without)
  }
  return [whole(toHtml(given)), linesOf(given)]
}
