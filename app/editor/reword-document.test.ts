import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { RichText } from '#db/schema/index.ts'
import { readDocument, richTextToState, rootName } from './document.ts'
import { linesOf } from './lines.ts'
import { toHtml, toText } from './render.ts'
import { type Rewording, rewordDocument, rewordRichText } from './reword-document.ts'

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

/** Other words for these, in the line that holds them. */
function rewordingFor(given: RichText, ...changes: [old: string, words: string][]): Rewording {
  const line = linesOf(given).findIndex(({ words }) => words.includes(changes[0]?.[0] ?? ''))
  const { words = '' } = linesOf(given)[line] ?? {}
  const edits = changes.map(([old, other]) => {
    const start = words.indexOf(old)
    expect(start).toBeGreaterThanOrEqual(0)
    return { start, end: start + old.length, words: other }
  })
  const [from, upTo] = [edits[0]?.start ?? 0, edits.at(-1)?.end ?? 0]
  let [said, at] = ['', from]
  for (const edit of edits) {
    said += words.slice(at, edit.start) + edit.words
    at = edit.end
  }
  return {
    from: { line, at: from },
    upTo: { line, at: upTo },
    lines: [{ of: line, words: said, edits }],
  }
}

/** @returns the HTML afterwards */
function reword(...changes: [old: string, words: string][]): string {
  const doc = docOf(content)
  const reworded = rewordDocument(doc, rewordingFor(content, ...changes))
  expect(reworded).toEqual(readDocument(doc))
  return reworded ? toHtml(reworded) : ''
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
    const end = rewordingFor(content, ['.', ' van nu.'])
    const { at } = end.from
    const lines = end.lines.map((line) => ({ ...line, edits: [{ start: at, end: at, words: ' van nu' }] }))
    const added = rewordDocument(docOf(content), { ...end, lines })
    expect(added && toHtml(added)).toMatch(/het plan<\/a> van nu\.<\/p>/)
  })

  it('leaves a character of two halves whole', () => {
    expect(reword(['flats 😀', 'huizen 🏠'])).toContain('De oude huizen 🏠 blijven.')
  })

  it('leaves no piece of text behind without words in it', () => {
    const doc = docOf(content)
    rewordDocument(doc, rewordingFor(content, ['oude flats gaan weg', 'hoge']))
    const pieces: string[] = []
    const paragraph = doc.get(rootName, Y.XmlText).toDelta()[1]?.insert as Y.XmlText
    for (const { insert } of paragraph.toDelta()) pieces.push(typeof insert === 'string' ? insert : '·')
    expect(pieces).toEqual(['·', 'De ', '·', 'hoge', '·', ', zie ', '·', '·', '.'])
  })

  it('joins what was written elsewhere in that same paragraph without a connection', () => {
    const [here, there] = [docOf(content), new Y.Doc()]
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
    rewordDocument(here, rewordingFor(content, ['oude', 'hoge']))
    rewordDocument(there, rewordingFor(content, ['weg', 'binnenkort weg']))
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there))
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
    for (const doc of [here, there])
      expect(toText(readDocument(doc))).toContain('De hoge flats gaan binnenkort weg, zie het plan.')
  })

  it('breaks a line off, and puts two together, within a paragraph', () => {
    expect(reword([' gaan weg', '\ngaan\nweg'])).toContain(' flats<br>gaan<br>weg, zie <a')
    expect(reword(['oude', 'o\nude'])).toContain('De <strong>o</strong><br><strong>ude</strong> flats')
    const broken: RichText = {
      root: {
        type: 'root',
        children: [{ type: 'paragraph', children: [text('een'), { type: 'linebreak' }, text('twee')] }],
      },
    }
    const doc = docOf(broken)
    expect(toText(rewordDocument(doc, rewordingFor(broken, ['een\ntwee', 'een en twee'])) ?? broken)).toBe(
      'een en twee',
    )
  })

  it('says so when other words than those would change', () => {
    const asked = rewordingFor(content, ['oude', 'hoge'])
    const [line] = asked.lines
    const wrong = { ...asked, lines: line ? [{ ...line, words: 'lage' }] : [] }
    expect(rewordDocument(docOf(content), wrong)).toBeNull()
    expect(rewordRichText(content, wrong)).toBeNull()
    expect(rewordRichText(content, asked)).toEqual(rewordDocument(docOf(content), asked))
  })
})
