import { describe, expect, it } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'
import { toHtml, toText } from './render.ts'

describe('plain text as rich text', () => {
  it('is a paragraph for every piece between open lines, and a break for every other line end', () => {
    const written = paragraphsOf('Een.\r\nTwee.\r\n\r\n\r\n  Drie <b>.\n')
    expect(toHtml(written)).toBe('<p>Een.<br>Twee.</p><p>Drie &lt;b&gt;.</p>')
    expect(toText(written)).toBe('Een.\nTwee.\n\nDrie <b>.')
    expect(paragraphsOf(toText(written))).toEqual(written)
  })
  it('is empty when nothing was typed', () => {
    expect(paragraphsOf(' \n\n ').root.children).toEqual([])
  })
})
