import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { RichText } from '#db/schema/index.ts'
import { emptyRichText } from '#db/schema/index.ts'
import { anyRichText, isOwn } from '#tests/any-rich-text.ts'
import { readRichText, wordsOnly } from './allowed.ts'
import { readDocument, richTextToState, rootName } from './document.ts'
import { toHtml, toText } from './render.ts'
import { type Edit, rewordDocument, withEdits } from './reword-document.ts'

const text = (text: string, format = 0) => ({ type: 'text' as const, text, format })
const content: RichText = {
  root: {
    type: 'root',
    children: [
      { type: 'heading', tag: 'h3', children: [text('Wonen')] },
      {
        type: 'paragraph',
        children: [
          text('De '),
          text('oude', 1),
          text(' flats gaan weg, zie '),
          { type: 'link', url: 'https://example.org', children: [text('het plan')] },
          text('.'),
        ],
      },
      {
        type: 'list',
        listType: 'bullet',
        children: [
          { type: 'listitem', children: [text('eerst koop')] },
          {
            type: 'listitem',
            children: [
              text('dan huur'),
              {
                type: 'list',
                listType: 'bullet',
                children: [{ type: 'listitem', children: [text('diep')] }],
              },
            ],
          },
        ],
      },
      { type: 'paragraph', children: [text('De oude flats 😀 blijven.')] },
    ],
  },
}

function docOf(given: RichText): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, richTextToState(given))
  return doc
}

function editFor(given: RichText, old: string, words: string): Edit {
  const start = toText(given).indexOf(old)
  return { start, end: start + old.length, words }
}

/** @returns the HTML afterwards; null when it was refused, and then nothing changed */
function reword(...changes: [old: string, words: string][]): string | null {
  const doc = docOf(content)
  const edits = changes.map(([old, words]) => editFor(content, old, words))
  const done = rewordDocument(doc, toText(content), edits)
  const read = readDocument(doc)
  if (done) expect(toText(read)).toBe(withEdits(toText(content), edits))
  else expect(toText(read)).toBe(toText(content))
  return done ? toHtml(read) : null
}

describe('putting words in a document', () => {
  it('keeps the form of what is around them', () => {
    expect(reword(['oude flats', 'hoge gebouwen'])).toContain('<p>De <strong>hoge gebouwen</strong> gaan weg')
    expect(reword(['Wonen', 'Werken'])).toContain('<h3>Werken</h3>')
    expect(reword(['oude ', ''])).toContain('<p>De flats gaan weg')
  })

  it('finds them in the items of a list, and in a link, which goes with its last words', () => {
    expect(reword(['eerst', 'ooit'])).toContain('<li>ooit koop</li>')
    expect(reword(['diep', 'dieper'])).toContain('<li>dieper</li>')
    expect(reword(['plan', 'voorstel'])).toMatch(/<a [^>]*>het voorstel<\/a>\./)
    const without = reword([', zie het plan', ''])
    expect(without).toContain('flats gaan weg.</p>')
    expect(without).not.toContain('<a ')
  })

  it('makes several changes in one place, and adds where nothing goes', () => {
    expect(reword(['oude', 'hoge'], ['weg', 'eruit'])).toContain(
      '<p>De <strong>hoge</strong> flats gaan eruit, zie',
    )
    const at = toText(content).indexOf('.')
    const doc = docOf(content)
    expect(rewordDocument(doc, toText(content), [{ start: at, end: at, words: ' van nu' }])).toBe(true)
    expect(toHtml(readDocument(doc))).toMatch(/het plan<\/a> van nu\.<\/p>/)
  })

  it('leaves a character of two halves whole', () => {
    expect(reword(['flats 😀', 'huizen 🏠'])).toContain('De oude huizen 🏠 blijven.')
  })

  it('does not guess over more than one paragraph or item', () => {
    expect(reword(['Wonen\n\nDe', 'x'])).toBeNull()
    expect(reword(['koop\ndan', 'x'])).toBeNull()
    expect(reword(['Wonen', 'Werken'], ['diep', 'dieper'])).toBeNull()
  })

  it('leaves no piece of text behind without words in it', () => {
    const doc = docOf(content)
    rewordDocument(doc, toText(content), [editFor(content, 'oude flats gaan weg', 'hoge')])
    const pieces: string[] = []
    const paragraph = doc.get(rootName, Y.XmlText).toDelta()[1]?.insert as Y.XmlText
    for (const { insert } of paragraph.toDelta()) pieces.push(typeof insert === 'string' ? insert : '·')
    expect(pieces).toEqual(['·', 'De ', '·', 'hoge', '·', ', zie ', '·', '·', '.'])
  })

  it('joins what was written elsewhere in that same paragraph without a connection', () => {
    const [here, there] = [docOf(content), new Y.Doc()]
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
    const all = toText(content)
    rewordDocument(here, all, [editFor(content, 'oude', 'hoge')])
    rewordDocument(there, all, [editFor(content, 'weg', 'binnenkort weg')])
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there))
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
    for (const doc of [here, there])
      expect(toText(readDocument(doc))).toContain('De hoge flats gaan binnenkort weg, zie het plan.')
  })

  it('changes those words and no others, whatever the text', () => {
    fc.assert(
      fc.property(
        anyRichText.map(readable),
        fc.nat(),
        fc.integer({ min: 1, max: 30 }),
        (given, at, length) => {
          const doc = docOf(given)
          const all = toText(readDocument(doc, isOwn))
          const edit = wholeCharacters(all, all.length ? at % all.length : 0, length)
          if (edit.start === edit.end) return
          const done = rewordDocument(doc, all, [edit])
          expect(toText(readDocument(doc, isOwn))).toBe(done ? withEdits(all, [edit]) : all)
          if (!/\n/.test(all.slice(edit.start, edit.end))) expect(done).toBe(true)
        },
      ),
    )
  })
})

/** Nobody points at half a character. */
function wholeCharacters(text: string, start: number, length: number): Edit {
  const isHalf = (at: number) =>
    /^[\udc00-\udfff]/.test(text.slice(at)) && /[\ud800-\udbff]$/.test(text.slice(0, at))
  let [from, to] = [start, Math.min(text.length, start + length)]
  if (isHalf(from)) from -= 1
  if (isHalf(to)) to += 1
  return { start: from, end: to, words: 'NIEUW' }
}

/** Words alone: those of a table or under a picture are not reworded by others. */
function readable(given: unknown): RichText {
  try {
    return wordsOnly(readRichText(given, isOwn))
  } catch {
    return emptyRichText
  }
}
