import { describe, expect, it } from 'vitest'
import { toHtml } from '#app/editor/render.ts'
import { readMarkup } from './markup.ts'

const html = (text: string, addressOf?: (target: string) => string | null) =>
  toHtml(readMarkup(text, addressOf))

describe('the markup of the demonstration', () => {
  it('makes a paragraph of lines, and another after an empty line', () => {
    expect(html('Een zin\nover twee regels.\n\nNog een.')).toBe(
      '<p>Een zin over twee regels.</p><p>Nog een.</p>',
    )
  })
  it('makes headings of two sizes', () => {
    expect(html('### Groot\n\n#### Klein')).toBe('<h3>Groot</h3><h4>Klein</h4>')
  })
  it('makes lists, whose items may go on on the next line', () => {
    expect(html('- een - en meer\n  nog een\n- twee')).toBe(
      '<ul><li>een - en meer nog een</li><li>twee</li></ul>',
    )
    expect(html('1. eerst\n2. dan')).toBe('<ol><li>eerst</li><li>dan</li></ol>')
  })
  it('makes a quote', () => {
    expect(html('> Wie is\n> aan zet?')).toBe('<blockquote><p>Wie is aan zet?</p></blockquote>')
  })
  it('makes words bold, italic, and a link', () => {
    expect(html('**Vet**, *schuin*, **beide *samen***.')).toContain('<strong>Vet</strong>, <em>schuin</em>')
    expect(html('[Een [1] bron](https://example.org/)')).not.toContain('<a')
    expect(html('Zie [het **CBS**](https://www.cbs.nl/).')).toBe(
      '<p>Zie <a href="https://www.cbs.nl/" rel="noopener noreferrer">het <strong>CBS</strong></a>.</p>',
    )
  })
  it('leads a link where it is told to, or nowhere', () => {
    const addresses: Record<string, string> = { 'bron:een': 'https://example.org/een' }
    const addressOf = (target: string) => addresses[target] ?? null
    expect(html('[een](bron:een), [twee](bron:twee)', addressOf)).toBe(
      '<p><a href="https://example.org/een" rel="noopener noreferrer">een</a>, twee</p>',
    )
  })
  it('leaves signs that mark nothing as they are', () => {
    expect(html('5 * 3 < 20 & meer')).toBe('<p>5 * 3 &lt; 20 &amp; meer</p>')
  })
})
