import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RichTextBlock, RichTextInline, RichTextListItem } from '#db/schema/index.ts'
import { anyRichText } from '#tests/any-rich-text.ts'
import { NotRichText, readRichText } from './allowed.ts'
import { safeAddress } from './safe-address.ts'

describe('reading rich text', () => {
  test('gives only what is on the list, and the same again when read again', () => {
    fc.assert(
      fc.property(anyRichText, (given) => {
        const read = readRichText(given)
        read.root.children.forEach(expectBlock)
        expect(readRichText(read)).toEqual(read)
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
            { type: 'table', children: [{ type: 'tablerow', children: [words('cel')] }] },
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
