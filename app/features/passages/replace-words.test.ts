import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRichText } from '#app/editor/allowed.ts'
import { toHtml, toText } from '#app/editor/render.ts'
import { emptyRichText, type RichText } from '#db/schema/index.ts'
import { anyRichText, isOwn } from '#tests/any-rich-text.ts'
import { replaceWords } from './replace-words.ts'

const text = (text: string, format = 0) => ({ type: 'text' as const, text, format })
const content: RichText = {
  root: {
    type: 'root',
    children: [
      { type: 'heading', tag: 'h3', children: [text('Wonen')] },
      { type: 'paragraph', children: [text('De '), text('oude', 1), text(' flats gaan weg.')] },
      {
        type: 'list',
        listType: 'bullet',
        children: [
          { type: 'listitem', children: [text('eerst koop')] },
          {
            type: 'listitem',
            children: [
              text('dan '),
              { type: 'link', url: 'https://example.org', children: [text('huur')] },
              {
                type: 'list',
                listType: 'bullet',
                children: [{ type: 'listitem', children: [text('diep')] }],
              },
            ],
          },
        ],
      },
    ],
  },
}

function replace(old: string, words: string): string | null {
  const start = toText(content).indexOf(old)
  const changed = replaceWords(content, { start, end: start + old.length }, words)
  return changed && toHtml(changed)
}

describe('putting words in the place of others', () => {
  it('keeps the form of what is around them', () => {
    expect(replace('oude flats', 'hoge gebouwen')).toContain(
      '<p>De <strong>hoge gebouwen</strong> gaan weg.</p>',
    )
    expect(replace('Wonen', 'Werken')).toContain('<h3>Werken</h3>')
  })

  it('finds them in the items of a list, and in a link', () => {
    expect(replace('eerst koop', 'eerst huur')).toContain('<li>eerst huur</li>')
    expect(replace('huur', 'koop')).toContain(
      'dan <a href="https://example.org" rel="noopener noreferrer">koop</a>',
    )
    expect(replace('dan huur', 'alles')).toContain('<li>alles<ul><li>diep</li></ul></li>')
  })

  it('does not guess over more than one paragraph or item', () => {
    expect(replace('Wonen\n\nDe', 'x')).toBeNull()
    expect(replace('koop\ndan', 'x')).toBeNull()
    expect(replace('diep', 'x')).toBeNull()
  })

  it('changes those words and no others, whatever the text', () => {
    fc.assert(
      fc.property(anyRichText.map(readable), fc.nat(), fc.nat(30), (given, at, length) => {
        const before = toText(given)
        const start = before.length ? at % before.length : 0
        const end = Math.min(before.length, start + length)
        const changed = replaceWords(given, { start, end }, 'NIEUW')
        if (changed && start < end)
          expect(toText(changed)).toBe(`${before.slice(0, start)}NIEUW${before.slice(end)}`)
      }),
    )
  })
})

function readable(given: unknown): RichText {
  try {
    return readRichText(given, isOwn)
  } catch {
    return emptyRichText
  }
}
