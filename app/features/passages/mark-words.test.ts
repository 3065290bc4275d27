import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRichText } from '#app/editor/allowed.ts'
import { toHtml, toText } from '#app/editor/render.ts'
import { emptyRichText } from '#db/schema/index.ts'
import { anyRichText, isOwn } from '#tests/any-rich-text.ts'
import { anchorAt } from './anchor.ts'
import { type Mark, markWords } from './mark-words.ts'

const html =
  '<p>De flats worden <strong>vervangen</strong> door koopwoningen.</p><p>Bewoners &amp; buren keren terug.</p>'

function mark(id: string, quote: string, isChanged = false): Mark {
  return { id, words: { quote, before: '', after: '' }, isChanged }
}

/** What of it may be kept; of what may not, nothing. */
function readable(given: unknown) {
  try {
    return readRichText(given, isOwn)
  } catch {
    return emptyRichText
  }
}

const without = (marked: string) =>
  marked
    .replace(/<span id="woorden-[^"]*"><\/span>/g, '')
    .replace(/<mark class="passage(?: changed)?">(?:<a href="#reactie-[^"]*">)?/g, '')
    .replace(/(?:<\/a>)?<\/mark>/g, '')

describe('marking words', () => {
  it('makes them a link to the reaction, through every tag, and cuts behind their paragraph', () => {
    const { html: marked, notes } = markWords(html, [mark('a', 'worden vervangen door')])
    const first =
      '<p>De flats <span id="woorden-a"></span><mark class="passage"><a href="#reactie-a">worden </a></mark><strong><mark class="passage"><a href="#reactie-a">vervangen</a></mark></strong><mark class="passage"><a href="#reactie-a"> door</a></mark> koopwoningen.</p>'
    expect(marked).toBe(`${first}<p>Bewoners &amp; buren keren terug.</p>`)
    expect(notes).toEqual([{ at: first.length, ids: ['a'] }])
  })

  it('keeps what is escaped escaped', () => {
    expect(markWords(html, [mark('a', 'Bewoners & buren')]).html).toContain(
      '<a href="#reactie-a">Bewoners &amp; buren</a>',
    )
  })

  it('finds words on both sides of a picture, which says what it is described as', () => {
    const pictured =
      '<p>Zie het plein</p><figure><img src="/x" alt="Bomen &amp; bank"></figure><p>van vroeger.</p>'
    const { html: marked } = markWords(pictured, [mark('a', 'het plein\nBomen & bank\nvan vroeger')])
    expect(marked).toContain('<mark class="passage"><a href="#reactie-a">het plein</a></mark></p>')
    expect(marked).toContain('<p><mark class="passage"><a href="#reactie-a">van vroeger</a></mark>.</p>')
    expect(without(marked)).toBe(pictured)
  })

  it('puts no link in a link', () => {
    const linked = '<p>Zie <a href="https://example.org" rel="noopener noreferrer">het rapport</a>.</p>'
    expect(markWords(linked, [mark('a', 'het rapport')]).html).toContain(
      '<mark class="passage">het rapport</mark></a>',
    )
  })

  it('lets two reactions share words', () => {
    const { html: marked, notes } = markWords(html, [mark('a', 'De flats worden'), mark('b', 'flats')])
    expect(notes.map(({ ids }) => ids)).toEqual([['a', 'b']])
    expect(marked.match(/id="woorden-/g)).toHaveLength(2)
  })

  it('marks words that changed as such, and leaves alone what is not there or there twice', () => {
    expect(markWords(html, [mark('a', 'flats', true)]).html).toContain('class="passage changed"')
    expect(markWords(html, [mark('a', 'iets anders')])).toEqual({ html, notes: [] })
    expect(markWords('<p>ja ja</p>', [mark('a', 'ja')])).toEqual({ html: '<p>ja ja</p>', notes: [] })
  })

  it('changes nothing but that, whatever the text', () => {
    fc.assert(
      fc.property(anyRichText.map(readable), fc.nat(), fc.nat(40), (content, at, length) => {
        const [html, text] = [toHtml(content), toText(content)]
        const start = text.length ? at % text.length : 0
        const marks = [
          {
            id: 'a',
            words: anchorAt(text, { start, end: Math.min(text.length, start + length) }),
            isChanged: false,
          },
        ]
        expect(without(markWords(html, marks).html)).toBe(html)
      }),
    )
  })
})
