import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { RichText } from '#db/schema/index.ts'
import { anyRichText, isOwn, ownPicture } from '#tests/any-rich-text.ts'
import { openEditor } from '#tests/open-editor.ts'
import { readRichText } from './allowed.ts'
import { BadDocument, readDocument, richTextToState, stateToRichText, treeOf } from './document.ts'

describe('the document of a section', () => {
  test('keeps rich text as it is, there and back', () => {
    fc.assert(
      fc.property(anyRichText, (given) => {
        const text = readRichText(given, isOwn)
        expect(stateToRichText(richTextToState(text), isOwn)).toEqual(text)
      }),
      { seed: 20, numRuns: 300 },
    )
  })

  test('opens in an editor with the same words, and the editor writes nothing by itself', () => {
    fc.assert(
      fc.property(anyRichText, (given) => {
        const text = readRichText(given, isOwn)
        const state = richTextToState(text)
        const { editor, doc } = openEditor(state)
        expect(readRichText(editor.getEditorState().toJSON(), isOwn)).toEqual(text)
        expect(Y.encodeStateAsUpdate(doc)).toEqual(state)
      }),
      { seed: 21, numRuns: 100 },
    )
  })

  test('is read here as the editor reads it', () => {
    fc.assert(
      fc.property(anyRichText, (given) => {
        const text = readRichText(given, isOwn)
        const { editor, doc } = openEditor()
        const json = JSON.stringify(asLexical(text))
        editor.setEditorState(editor.parseEditorState(json))
        editor.update(() => {}, { discrete: true })
        expect(readDocument(doc, isOwn)).toEqual(readRichText(editor.getEditorState().toJSON(), isOwn))
        expect(readDocument(doc, isOwn)).toEqual(text)
      }),
      { seed: 22, numRuns: 100 },
    )
  })

  test.each<[string, (root: Y.XmlText) => void]>([
    ['a node that is not on the list', (root) => add(root, { __type: 'iframe' })],
    ['a node named after a part of JavaScript', (root) => add(root, { __type: 'constructor' })],
    ['a node without a type', (root) => add(root, {})],
    ['a style', (root) => add(root, { __type: 'paragraph', __style: 'position:fixed' })],
    ['a style of its text', (root) => add(root, { __type: 'paragraph', __textStyle: 'color:red' })],
    ['an indent without end', (root) => add(root, { __type: 'paragraph', __indent: 1e9 })],
    ['a heading with a tag of its own', (root) => add(root, { __type: 'heading', __tag: 'script' })],
    ['a property nobody knows', (root) => add(root, { __type: 'paragraph', __proto__x: 1 })],
    ['a link that runs script', (root) => addLink(root, 'javascript:alert(1)')],
    ['a link with data in it', (root) => addLink(root, 'data:text/html,x')],
    ['words outside a block', (root) => root.insertEmbed(0, new Y.Map([['__type', 'text']]))],
    ['an XML element', (root) => root.insertEmbed(0, new Y.XmlElement('p'))],
    ['something else than a node', (root) => root.insertEmbed(0, { image: 'x' })],
    ['a format on characters', (root) => root.insert(0, 'x', { bold: true })],
    ['a picture of another text', (root) => addPicture(root, { __attachment: 'b'.repeat(16) })],
    ['a picture at another address', (root) => addPicture(root, { __attachment: '//elders.example/x' })],
    ['a picture with an address', (root) => addPicture(root, { __src: 'https://elders.example/x' })],
    ['a picture in a paragraph', (root) => addPicture(add(root, { __type: 'paragraph' }), {})],
    ['a picture without end', (root) => addPicture(root, { __width: 1e9 })],
    ['a cell with a colour', (root) => addCell(root, { __backgroundColor: 'url(//elders)' })],
    ['a cell with a width', (root) => addCell(root, { __width: 100 })],
    ['a cell over two columns', (root) => addCell(root, { __colSpan: 2 })],
    ['a table of paragraphs', (root) => add(add(root, { __type: 'table' }), { __type: 'paragraph' })],
    ['a cell outside a table', (root) => add(root, { __type: 'tablecell' })],
    ['a table in a table', (root) => add(addCell(root, {}), { __type: 'table' })],
    ['a list of paragraphs', (root) => add(add(root, { __type: 'list' }), { __type: 'paragraph' })],
    ['a property that is a type', (root) => add(root, { __type: new Y.Map() as unknown as string })],
  ])('is refused with %s', (_, write) => {
    const doc = new Y.Doc()
    write(doc.get('root', Y.XmlText))
    expect(() => treeOf(doc, isOwn)).toThrow(BadDocument)
  })

  test('is refused when it is too deep to read', () => {
    const doc = new Y.Doc()
    doc.transact(() => {
      let element = doc.get('root', Y.XmlText)
      for (let n = 0; n < 5000; n++) element = add(element, { __type: 'quote' })
    })
    expect(() => treeOf(doc)).toThrow('too deep')
  })
})

function add(parent: Y.XmlText, properties: Record<string, unknown>): Y.XmlText {
  const element = new Y.XmlText()
  parent.insertEmbed(parent.length, element)
  for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value as string)
  return element
}

function addLink(root: Y.XmlText, url: string): void {
  add(add(root, { __type: 'paragraph' }), { __type: 'link', __url: url })
}

/** Our rich text with what Lexical wants besides. */
function asLexical(text: RichText): unknown {
  const fill = (node: Record<string, unknown>): Record<string, unknown> => ({
    version: 1,
    ...(node.children
      ? { direction: null, format: '', indent: 0 }
      : { mode: 'normal', style: '', detail: 0 }),
    ...(node.type === 'list' ? { start: 1 } : {}),
    ...node,
    ...(Array.isArray(node.children)
      ? {
          children:
            node.children.length === 0 && node.type === 'root'
              ? [fill({ type: 'paragraph', children: [] })]
              : node.children.map(fill),
        }
      : {}),
  })
  return { root: fill(text.root) }
}

function addPicture(parent: Y.XmlText, properties: Record<string, unknown>): void {
  const element = new Y.XmlElement()
  parent.insertEmbed(parent.length, element)
  const own = { __attachment: ownPicture, __alt: '', __caption: '', __width: 1, __height: 1 }
  for (const [name, value] of Object.entries({ __type: 'image', ...own, ...properties }))
    element.setAttribute(name, value as string)
}

function addCell(parent: Y.XmlText, properties: Record<string, unknown>): Y.XmlText {
  const row = add(add(parent, { __type: 'table' }), { __type: 'tablerow' })
  return add(row, { __type: 'tablecell', ...properties })
}
