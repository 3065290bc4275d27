import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readRichText } from '#app/editor/allowed.ts'
import { readDocument, rootName } from '#app/editor/document.ts'
import { linesOf } from '#app/editor/lines.ts'
import { toHtml, toText } from '#app/editor/render.ts'
import { rewordDocument } from '#app/editor/reword-document.ts'
import { emptyRichText, type RichText } from '#db/schema/index.ts'
import { anyRichText, isOwn, ownPicture } from '#tests/any-rich-text.ts'
import { openEditor } from '#tests/open-editor.ts'
import { cell, docOf, link, paragraph, rangeOf, readable, text, textOf, wholeWords } from '#tests/passages.ts'
import type { Range } from './anchor.ts'
import { strikingOf, unstrikingOf } from './striking.ts'

const item = (words: string) => ({ type: 'listitem' as const, children: [text(words)] })

const content = textOf(
  { type: 'heading', tag: 'h3', children: [text('Wonen in de wijk')] },
  paragraph(
    text('De '),
    text('oude', 1),
    text(' flats gaan weg, zie '),
    link(text('het plan')),
    text('. En dan?'),
  ),
  { type: 'image', attachment: ownPicture, alt: '', caption: '', width: 9, height: 9 },
  { type: 'quote', children: [text('Wij blijven '), text('hier', 2)] },
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
          cell(paragraph(text('bouwt')), paragraph(text('veel'))),
        ],
      },
    ],
  },
  paragraph(text('Straat 1'), { type: 'linebreak' }, text('1234 AB'), { type: 'linebreak' }, text('Stad')),
)

function strikeIn(doc: Y.Doc, given: RichText, range: Range): RichText {
  const striking = strikingOf(given, range)
  if (typeof striking === 'string') throw new Error(striking)
  const struck = rewordDocument(doc, striking, isOwn)
  if (!struck) throw new Error('unfit')
  return struck
}

const strike = (quote: string, given = content) =>
  toHtml(strikeIn(docOf(given), given, rangeOf(given, quote)))

describe('words that go', () => {
  it.each([
    ['oude', '<p>De flats gaan weg, zie'],
    ['De oude', '<p>flats gaan weg'],
    [', zie het plan', '<p>De <strong>oude</strong> flats gaan weg. En dan?</p>'],
    ['En dan?', 'het plan</a>.</p>'],
    ['eerst', '<ol><li>koop</li>'],
    ['wie', '<tr><td></td><td>wat</td></tr>'],
    ['1234 AB', '<p>Straat 1<br>Stad</p>'],
    ['bouwt', '<td>de gemeente</td><td>veel</td>'],
    ['bouwt veel', '<td>de gemeente</td><td></td>'],
  ])('“%s” leaves %s', (quote, html) => expect(strike(quote)).toContain(html))

  it('take the line along in which nothing is left', () => {
    expect(strike('Wonen in de wijk')).toMatch(/^<p>De/)
    expect(strike('Wij blijven hier')).not.toContain('blockquote')
    expect(strike('dan huur')).toContain(
      '<ol><li>eerst koop<ul><li>heel diep</li><li>nog dieper</li></ul></li><li>ten slotte',
    )
    expect(strike('heel diep\nnog dieper')).toContain('<li>dan huur</li><li>ten slotte')
    expect(strike('eerst koop\ndan huur\nheel diep\nnog dieper\nten slotte een park')).not.toContain('<ol>')
  })

  it('over several lines leave what stays in lines of its own', () => {
    expect(strike('in de wijk\n\nDe oude flats gaan weg, zie het plan. En')).toMatch(
      /^<h3>Wonen<\/h3><p>dan\?<\/p>/,
    )
    expect(strike('koop\ndan huur\nheel')).toContain(
      '<li>eerst<ul><li>diep</li><li>nog dieper</li></ul></li>',
    )
  })

  it('leave a text of nothing but them one that can be written in', () => {
    for (const block of content.root.children.slice(1)) {
      if (block.type === 'image' || block.type === 'table') continue
      const given = textOf(block)
      const doc = docOf(given)
      expect(strikeIn(doc, given, { start: 0, end: toText(given).length })).toEqual(emptyRichText)
      const left: { insert: Y.XmlText }[] = doc.get(rootName, Y.XmlText).toDelta()
      expect(left.map(({ insert }) => insert.getAttribute('__type'))).toEqual(['paragraph'])
    }
  })

  it('leave two lists of one kind apart, which an editor would make one of by itself', () => {
    const list = (words: string) => ({
      type: 'list' as const,
      listType: 'bullet' as const,
      children: [item(words)],
    })
    const given = textOf(list('een'), paragraph(text('tussen', 1)), list('twee'))
    const doc = docOf(given)
    const struck = strikeIn(doc, given, rangeOf(given, 'tussen'))
    expect(toHtml(struck)).toBe('<ul><li>een</li><li>twee</li></ul>')
    const blocks = () =>
      (doc.get(rootName, Y.XmlText).toDelta() as { insert: Y.XmlText }[]).map(({ insert }) => [
        insert.getAttribute('__type'),
        insert.length,
      ])
    expect(blocks()[1]).toEqual(['paragraph', 0])
    const rewording = unstrikingOf(struck, 3, { content: given, range: rangeOf(given, 'tussen') }, 'tussen')
    expect(rewording && rewordDocument(doc, rewording)).toEqual(given)
    expect(blocks().map(([type]) => type)).toEqual(['list', 'paragraph', 'list'])
  })

  it('are not taken out of several cells, nor from around a picture', () => {
    expect(strikingOf(content, rangeOf(content, 'wie | wat'))).toBe('cells')
    expect(strikingOf(content, rangeOf(content, 'En dan?\n\nWij'))).toBe('picture')
  })
})

describe('words that come back', () => {
  const back = (quote: string, change: (struck: RichText) => RichText = (struck) => struck) => {
    const range = rangeOf(content, quote)
    const struck = change(strikeIn(docOf(content), content, range))
    const at = toText(struck).trimEnd().length && whereStruck(toText(content), range, toText(struck))
    const rewording = unstrikingOf(struck, at, { content, range }, quote)
    const again = rewording && rewordDocument(docOf(struck), rewording, isOwn)
    return again && toHtml(again)
  }

  it.each([
    'oude',
    'De oude',
    'oude flats gaan weg, zie het plan. En',
    ', zie het plan. En dan?',
    'het',
    'plan',
    'Wonen in de wijk',
    'Wonen in de wijk\n\nDe oude',
    'wijk\n\nDe oude flats gaan',
    'Wij blijven hier',
    'hier',
    'eerst koop',
    'dan huur',
    'heel diep',
    'heel diep\nnog dieper',
    'nog dieper\nten slotte een park',
    'eerst koop\ndan huur\nheel diep\nnog dieper\nten slotte een park',
    'Wij blijven hier\n\neerst koop\ndan huur\nheel diep\nnog dieper\nten slotte een park',
    'wie',
    'wat',
    'bouwt',
    'bouwt veel',
    'veel',
    '1234 AB',
    'Straat 1\n1234 AB\nStad',
  ])('“%s” stands there as it did', (quote) => expect(back(quote)).toBe(toHtml(content)))

  it('stand among what was written around them since', () => {
    const html = back('Wij blijven hier', ({ root: { children } }) =>
      textOf(paragraph(text('Vooraf.')), ...children),
    )
    expect(html).toBe(`<p>Vooraf.</p>${toHtml(content)}`)
  })

  it('of which only the words are known stand beside what is there', () => {
    const given = textOf(paragraph(text('Eerst dit.')), { type: 'quote', children: [text('Dan dat.')] })
    const backIn = (at: number, quote: string) => {
      const rewording = unstrikingOf(given, at, null, quote)
      return rewording && toHtml(rewordDocument(docOf(given), rewording) ?? emptyRichText)
    }
    expect(backIn(5, 'nu')).toContain('<p>Eerst nu dit.</p>')
    expect(backIn(10, 'Nog\nwat')).toContain('<p>Eerst dit.</p><p>Nog</p><p>wat</p><blockquote>')
    expect(backIn(0, 'Nog wat')).toBeNull()
  })
})

describe('whatever the text and the place', () => {
  it('just those go, for an editor that has it open too, and are there again when they are put back', () => {
    let done = 0
    fc.assert(
      fc.property(anyRichText.map(readable), fc.nat(), fc.nat(), (given, at, length) => {
        const said = toText(given)
        const range = wholeWords(said, at, length)
        const striking = range && strikingOf(given, range)
        if (!range || !striking || typeof striking === 'string') return
        const doc = docOf(given)
        const { doc: open, editor } = openEditor(Y.encodeStateAsUpdate(doc))
        const seen = (now: RichText) => {
          expect(now).toEqual(readDocument(doc, isOwn))
          Y.applyUpdate(open, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(open)))
          editor.update(() => {}, { discrete: true })
          expect(readRichText(editor.getEditorState().toJSON(), isOwn)).toEqual(now)
        }
        const struck = rewordDocument(doc, striking, isOwn)
        if (!struck) throw new Error('unfit')
        expect(bare(toText(struck))).toBe(bare(said.slice(0, range.start)) + bare(said.slice(range.end)))
        seen(struck)
        const place = whereStruck(said, range, toText(struck))
        const rewording = unstrikingOf(
          struck,
          place,
          { content: given, range },
          said.slice(range.start, range.end),
        )
        const again = rewording && rewordDocument(doc, rewording, isOwn)
        if (!again) throw new Error('not put back')
        expect(lookOf(again)).toEqual(lookOf(given))
        seen(again)
        done += 1
      }),
      { numRuns: 1000 },
    )
    expect(done).toBeGreaterThan(200)
  })
})

/** Behind as many characters as stood before it. */
function whereStruck(said: string, range: Range, struck: string): number {
  const places = [...struck.matchAll(/\S/g)].map(({ index }) => index)
  const before = bare(said.slice(0, range.start).replace(/[\s|]+$/, ''))
  return before === '' ? 0 : (places[before.length - 1] ?? 0) + 1
}

const bare = (words: string) => words.replaceAll(/\s/g, '')
/** As one reads it: where a piece of text or a link is cut in two, nobody sees that. */
const lookOf = (given: RichText) => {
  const seam = /<\/(strong|em)><\1>|<\/a><a [^>]*>/g
  return [toHtml(given).replaceAll(seam, '').replaceAll(seam, ''), linesOf(given)]
}
