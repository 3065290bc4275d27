import { expect } from 'vitest'
import * as Y from 'yjs'
import { readRichText } from '#app/editor/allowed.ts'
import { richTextToState } from '#app/editor/document.ts'
import { toText } from '#app/editor/render.ts'
import { emptyRichText, type RichText, type RichTextBlock, type RichTextInline } from '#db/schema/index.ts'
import { isOwn } from './any-rich-text.ts'

export type Paragraph = Extract<RichTextBlock, { type: 'paragraph' }>

export const text = (words: string, format = 0) => ({ type: 'text' as const, text: words, format })
export const link = (...children: RichTextInline[]) => ({
  type: 'link' as const,
  url: 'https://example.org',
  children,
})
export const paragraph = (...children: RichTextInline[]): Paragraph => ({ type: 'paragraph', children })
export const cell = (...children: Paragraph[]) => ({ type: 'tablecell' as const, headerState: 0, children })
export const textOf = (...children: RichTextBlock[]): RichText => ({ root: { type: 'root', children } })

export function docOf(given: RichText): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, richTextToState(given))
  return doc
}

export function rangeOf(given: RichText, quote: string): { start: number; end: number } {
  const start = toText(given).indexOf(quote)
  expect(start).toBeGreaterThanOrEqual(0)
  return { start, end: start + quote.length }
}

/** Nobody points at a part of a word, or at nothing: as `findPassage` finds what somebody points at. Twelve words at most. */
export function wholeWords(said: string, at: number, length: number): { start: number; end: number } | null {
  const words = [...said.matchAll(/[^\s|]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  if (words.length === 0) return null
  const first = at % words.length
  const last = Math.min(words.length - 1, first + (length % 12))
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
}

/** What is left of anything that was sent as rich text. */
export function readable(given: unknown): RichText {
  try {
    return readRichText(given, isOwn)
  } catch {
    return emptyRichText
  }
}
