import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyRichText, type RichText } from '#db/schema/index.ts'
import { anyRichText, isOwn } from '#tests/any-rich-text.ts'
import { readRichText } from './allowed.ts'
import { linesOf } from './lines.ts'
import { toText } from './render.ts'

describe('the lines of a text', () => {
  it('stand in the plain text where they are said to stand, with nothing but marks of our own between them', () => {
    fc.assert(
      fc.property(anyRichText.map(readable), (content) => {
        const text = toText(content)
        let [at, between] = [0, '']
        for (const { start, end, words, cell } of linesOf(content)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(start, end)).toBe(cell === null ? words : words.replaceAll('\n', ' '))
          between += text.slice(at, start)
          at = end
        }
        expect(between + text.slice(at)).toMatch(/^[\n |]*$/)
      }),
      { numRuns: 400 },
    )
  })

  it('tell cells apart, empty ones too, and pictures from words', () => {
    const cell = (...words: string[]) => ({
      type: 'tablecell' as const,
      headerState: 0,
      children: words.map((text) => ({
        type: 'paragraph' as const,
        children: [{ type: 'text' as const, text, format: 0 }],
      })),
    })
    const picture = { type: 'image' as const, attachment: 'aaaaaaaaaaaaaaaa', width: 9, height: 9 }
    const lines = linesOf({
      root: {
        type: 'root',
        children: [
          { ...picture, alt: '', caption: '' },
          { type: 'table', children: [{ type: 'tablerow', children: [cell('een', 'twee'), cell()] }] },
          { ...picture, alt: 'plein', caption: 'bij de school' },
        ],
      },
    })
    expect(lines.map(({ words, cell, isPicture }) => [words, cell, isPicture])).toEqual([
      ['', null, true],
      ['een', 0, false],
      ['twee', 0, false],
      ['', 1, false],
      ['plein\nbij de school', null, true],
    ])
  })
})

function readable(given: unknown): RichText {
  try {
    return readRichText(given, isOwn)
  } catch {
    return emptyRichText
  }
}
