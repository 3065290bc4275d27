import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RichTextBlock, RichTextInline, RichTextListItem, RichTextTable } from '#db/schema/index.ts'
import { anyRichText, isOwn, ownPicture } from '#tests/any-rich-text.ts'
import { NotRichText, readRichText } from './allowed.ts'
import { picturesIn, toHtml, toText } from './render.ts'
import { safeAddress } from './safe-address.ts'

describe('reading rich text', () => {
  test('gives only what is on the list, and the same again when read again', () => {
    fc.assert(
      fc.property(anyRichText, (given) => {
        const read = readRichText(given, isOwn)
        read.root.children.forEach(expectBlock)
        expect(readRichText(read, isOwn)).toEqual(read)
        expect(JSON.parse(JSON.stringify(read))).toEqual(read)
      }),
      { seed: 4, numRuns: 2000 },
    )
  })

  test('keeps the words of what it does not know', () => {
    const words = (text: string) => ({ type: 'text', text, format: 1 })
    expect(
      readRichText({
        root: {
          type: 'root',
          children: [
            { type: 'heading', tag: 'h1', children: [words('Kop')] },
            { type: 'collapsible', children: [{ type: 'inside', children: [words('cel')] }] },
            { type: 'image', src: 'x' },
            {
              type: 'paragraph',
              children: [{ type: 'link', url: 'javascript:alert(1)', children: [words('hier')] }],
            },
          ],
        },
      }).root.children,
    ).toEqual([
      { type: 'heading', tag: 'h3', children: [words('Kop')] },
      { type: 'paragraph', children: [words('cel')] },
      { type: 'paragraph', children: [words('hier')] },
    ])
  })

  test('spreads a cell over the columns and rows it took, and makes every row as long', () => {
    const cell = (text: string, more = {}) => ({
      type: 'tablecell',
      children: [{ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] }],
      ...more,
    })
    const row = (...children: unknown[]) => ({ type: 'tablerow', children })
    const table = {
      type: 'table',
      children: [
        row(cell('a', { rowSpan: 2, headerState: 1 }), cell('b', { colSpan: 2, headerState: 1 })),
        row(cell('c')),
        row(cell('d')),
      ],
    }
    const text = readRichText({ root: { type: 'root', children: [table] } })
    expect(toText(text)).toBe('a | b | \n | c | \nd |  | ')
    expect(toHtml(text)).toBe(
      '<div class="table-scroll" role="region" tabindex="0" aria-label="Tabel: a, b"><table>' +
        '<thead><tr><th scope="col">a</th><th scope="col">b</th><td></td></tr></thead>' +
        '<tbody><tr><td></td><td>c</td><td></td></tr><tr><td>d</td><td></td><td></td></tr></tbody></table></div>',
    )
  })

  test('keeps no picture of another text, and none at all when it is not told which are its own', () => {
    const picture = { type: 'image', attachment: ownPicture, alt: '"><b>', caption: '', width: 3, height: 2 }
    const text = { root: { type: 'root', children: [picture, { ...picture, attachment: 'b'.repeat(16) }] } }
    expect(readRichText(text).root.children).toEqual([])
    const read = readRichText(text, isOwn)
    expect(toHtml(read)).toBe(
      `<figure><img src="/bijlagen/${ownPicture}" alt="&quot;&gt;&lt;b&gt;" width="3" height="2" loading="lazy"></figure>`,
    )
    expect(picturesIn(read)).toEqual([ownPicture])
  })

  test('gives HTML with nothing in it that runs, colours or comes from elsewhere', () => {
    const tags =
      /^<(\/?(p|h3|h4|blockquote|ul|ol|li|strong|em|figure|figcaption|table|thead|tbody|tr|td)|br|\/a|\/div|\/th|th scope="(col|row)"|a href="[^"<>]*" rel="noopener noreferrer"|img src="\/bijlagen\/a{16}" alt="[^"<>]*" width="\d+" height="\d+" loading="lazy"|div class="table-scroll" role="region" tabindex="0" aria-label="[^"<>]*")>$/
    fc.assert(
      fc.property(anyRichText, (given) => {
        for (const [tag] of toHtml(readRichText(given, isOwn)).matchAll(/<[^>]*>?/g))
          expect(tag).toMatch(tags)
      }),
      { seed: 5, numRuns: 1000 },
    )
  })

  test.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['a root without children', { root: { type: 'root' } }],
    ['what is too deep', { root: { type: 'root', children: [nested(60)] } }],
    ['what is far too deep', { root: { type: 'root', children: [nested(100_000)] } }],
    ['too many nodes', { root: { type: 'root', children: Array(20_001).fill({ type: 'paragraph' }) } }],
    [
      'too many words',
      { root: { type: 'root', children: [{ type: 'text', text: 'a'.repeat(500_001), format: 0 }] } },
    ],
  ])('refuses %s', (_, json) => {
    expect(() => readRichText(json)).toThrow(NotRichText)
  })
})

function nested(depth: number): unknown {
  let node: unknown = { type: 'text', text: 'x', format: 0 }
  for (let n = 0; n < depth; n++) node = { type: n % 2 ? 'list' : 'listitem', children: [node] }
  return node
}

function expectBlock(block: RichTextBlock): void {
  if (block.type === 'image') {
    const keys = ['alt', 'attachment', 'caption', 'height', 'type', 'width']
    expect([block.attachment, Object.keys(block).sort()]).toEqual([ownPicture, keys])
    return
  }
  if (block.type === 'table') {
    expectTable(block)
    return
  }
  expect(block.children.length).toBeGreaterThan(0)
  if (block.type === 'list') {
    expect(Object.keys(block).sort()).toEqual(['children', 'listType', 'type'])
    expect(['bullet', 'number']).toContain(block.listType)
    block.children.forEach(expectItem)
    return
  }
  expect(['paragraph', 'quote', 'heading']).toContain(block.type)
  if (block.type === 'heading') expect(['h3', 'h4']).toContain(block.tag)
  else expect(Object.keys(block).sort()).toEqual(['children', 'type'])
  block.children.forEach(expectInline)
}

function expectTable(table: RichTextTable): void {
  const columns = table.children[0]?.children.length ?? 0
  expect(columns).toBeGreaterThan(0)
  for (const row of table.children) {
    expect([row.type, row.children.length]).toEqual(['tablerow', columns])
    for (const cell of row.children) {
      expect(Object.keys(cell).sort()).toEqual(['children', 'headerState', 'type'])
      expect([0, 1, 2, 3]).toContain(cell.headerState)
      for (const child of cell.children) {
        expect(['paragraph', 'list']).toContain(child.type)
        expectBlock(child)
      }
    }
  }
}

function expectItem(item: RichTextListItem): void {
  expect(item.children.length).toBeGreaterThan(0)
  for (const child of item.children) child.type === 'list' ? expectBlock(child) : expectInline(child)
}

function expectInline(node: RichTextInline): void {
  if (node.type === 'link') {
    expect(safeAddress(node.url)).toBe(node.url)
    node.children.forEach(expectInline)
  } else if (node.type === 'text') {
    expect(Object.keys(node).sort()).toEqual(['format', 'text', 'type'])
    expect([0, 1, 2, 3]).toContain(node.format)
    expect(node.text).not.toBe('')
  } else expect(node).toEqual({ type: 'linebreak' })
}
