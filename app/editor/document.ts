import * as Y from 'yjs'
import type {
  RichText,
  RichTextBlock,
  RichTextCell,
  RichTextInline,
  RichTextListItem,
} from '#db/schema/index.ts'
import {
  deepest,
  isPublicId,
  longestAlt,
  longestCaption,
  longestSide,
  mostCharacters,
  mostColumns,
  mostNodes,
  type OwnPictures,
  readRichText,
} from './allowed.ts'
import { safeAddress } from './safe-address.ts'

/**
 * A section's Yjs document is written in the shape of `@lexical/yjs` (its first binding): an element is an XmlText whose attributes are
 * the node's properties, a piece of text is a Map followed by its characters, a line break is a Map alone, and a picture is an XmlElement
 * without a name. It is read and made here
 * without an editor: this runs on every keystroke, and an editor would trust what it reads.
 */
export const rootName = 'root'

/** The document holds something that no editor of ours writes. */
export class BadDocument extends Error {}

/** @throws BadDocument, NotRichText */
export function readDocument(doc: Y.Doc, isOwn: OwnPictures = noPictures): RichText {
  return readRichText(treeOf(doc, isOwn), isOwn)
}

const noPictures: OwnPictures = () => false

/** @throws when the bytes are not a document of ours */
export function stateToRichText(state: Uint8Array, isOwn?: OwnPictures): RichText {
  const doc = new Y.Doc()
  try {
    Y.applyUpdate(doc, state)
    return readDocument(doc, isOwn)
  } finally {
    doc.destroy()
  }
}

/** Anything shared, of which only the properties are read here. */
type Shared = Pick<Y.ContentType['type'], '_map'>
type Node = { type: string; text?: string; children?: Node[]; [property: string]: unknown }
type Budget = { nodes: number; characters: number; isOwn: OwnPictures }

/**
 * The document as Lexical's JSON, when everything in it is on the list: types of nodes, their properties and values, what stands in what.
 * @throws BadDocument with what is wrong, in words for the log; none of the document's own
 */
export function treeOf(doc: Y.Doc, isOwn: OwnPictures = noPictures): { root: Node } {
  const root = doc.get(rootName, Y.XmlText)
  const budget: Budget = { nodes: 0, characters: 0, isOwn }
  checkProperties(root, elementProperties, 'root')
  return { root: { type: 'root', children: readChildren(root, 'root', 1, budget) } }
}

/**
 * The same for the blocks alone that a transaction touched, so that what an update costs does not grow with the document. What only the
 * whole can tell, such as how long it has become, `treeOf` looks at when the document is stored.
 * @throws BadDocument
 */
export function checkTouched(transaction: Y.Transaction, isOwn: OwnPictures): void {
  const root = transaction.doc.get(rootName, Y.XmlText)
  const touched = new Set<Y.ContentType['type']>()
  for (const changed of transaction.changed.keys()) {
    const type = changed as Y.ContentType['type']
    if (type === root) {
      checkProperties(root, elementProperties, 'root')
      for (const block of newBlocks(root, transaction)) touched.add(block)
    } else {
      const block = blockOf(type, root)
      if (block) touched.add(block)
    }
  }
  for (const block of touched) readNode(block, 'root', 1, { nodes: 0, characters: 0, isOwn })
}

function newBlocks(root: Y.XmlText, { beforeState }: Y.Transaction): Y.ContentType['type'][] {
  const made: Y.ContentType['type'][] = []
  for (let item = root._start; item !== null; item = item.right) {
    const { client, clock } = item.id
    if (item.deleted || clock + item.length <= (beforeState.get(client) ?? 0)) continue
    if (item.content instanceof Y.ContentType) made.push(item.content.type)
    // Characters that stand in no block are what two people can leave behind; they are nobody's words.
    else if (!(item.content instanceof Y.ContentString))
      throw new BadDocument(`content ${item.content.constructor.name}`)
  }
  return made
}

/** The block something stands in, itself included; null when it is no longer in the document. */
function blockOf(type: Y.ContentType['type'], root: Y.XmlText): Y.ContentType['type'] | null {
  let inside = type
  for (;;) {
    const item = inside._item
    if (!item) throw new BadDocument('outside the document')
    if (item.deleted) return null
    if (item.parent === root) return inside
    inside = item.parent as Y.ContentType['type']
  }
}

function readChildren(parent: Y.XmlText, parentType: string, depth: number, budget: Budget): Node[] {
  if (depth > deepest) throw new BadDocument('too deep')
  const children: Node[] = []
  let text: Node | null = null
  for (let item = parent._start; item !== null; item = item.right) {
    if (item.deleted) continue
    const { content } = item
    if (content instanceof Y.ContentString) {
      budget.characters += content.str.length
      if (budget.characters > mostCharacters) throw new BadDocument('too long')
      // Characters without a piece of text before them are what two people can leave behind; an editor drops them too.
      if (text) text.text += content.str
    } else if (content instanceof Y.ContentType) {
      if (++budget.nodes > mostNodes) throw new BadDocument('too many nodes')
      const node = readNode(content.type, parentType, depth, budget)
      text = node.text === undefined ? null : node
      children.push(node)
    } else throw new BadDocument(`content ${content.constructor.name}`)
  }
  return children
}

const blocks = new Set(['paragraph', 'heading', 'quote', 'list', 'table'])
/** What stands in these alone, and in nothing else. */
const onlyIn: Record<string, string> = {
  listitem: 'list',
  tablerow: 'table',
  tablecell: 'tablerow',
  table: 'root',
}
/** In these stand no words, only other elements. */
const wordless = new Set(['root', 'list', 'table', 'tablerow'])

function readNode(type: Y.ContentType['type'], parentType: string, depth: number, budget: Budget): Node {
  const name = property(type, '__type')
  if (typeof name !== 'string') throw new BadDocument('a node without a type')
  if (type instanceof Y.XmlText) {
    const own = Object.hasOwn(elements, name) ? elements[name] : undefined
    if (!own) throw new BadDocument('an element that is not allowed')
    if (parentType === 'root' && !blocks.has(name)) throw new BadDocument('an element that is no block')
    const isFor = Object.hasOwn(onlyIn, name) ? onlyIn[name] : undefined
    if (isFor !== undefined && isFor !== parentType) throw new BadDocument(`a ${name} in another place`)
    if (isFor === undefined && parentType !== 'root' && wordless.has(parentType))
      throw new BadDocument(`a ${parentType} of other things`)
    const properties = checkProperties(type, { ...elementProperties, ...own }, name)
    const children = readChildren(type, name, depth + 1, budget)
    if (name === 'table') countCells(children, budget)
    return { ...properties, type: name, children }
  }
  if (type instanceof Y.XmlElement) return readPicture(type, name, parentType, budget)
  if (!(type instanceof Y.Map)) throw new BadDocument('a node of another kind')
  if (wordless.has(parentType)) throw new BadDocument('words outside a block')
  if (name === 'linebreak') {
    checkProperties(type, { __type: () => true }, name)
    return { type: name }
  }
  if (name !== 'text' && name !== 'tab') throw new BadDocument('a leaf that is not allowed')
  return { ...checkProperties(type, textProperties, name), type: 'text', text: '' }
}

/** Every row is read as long as the longest: a few cells could otherwise become very many. */
function countCells(rows: Node[], budget: Budget): void {
  const columns = Math.max(0, ...rows.map(({ children }) => children?.length ?? 0))
  if (columns > mostColumns) throw new BadDocument('too wide')
  budget.nodes += rows.length * columns
  if (budget.nodes > mostNodes) throw new BadDocument('too many nodes')
}

/** What Yjs calls an XmlElement that was given no name. */
const nameless = 'UNDEFINED'

function readPicture(type: Y.XmlElement, name: string, parentType: string, budget: Budget): Node {
  if (name !== 'image' || type.nodeName !== nameless || type._start !== null)
    throw new BadDocument('an element that is not allowed')
  if (parentType !== 'root') throw new BadDocument('a picture in another place')
  const found = checkProperties(type, imageProperties, name)
  if (!budget.isOwn(String(found.attachment))) throw new BadDocument('a picture of another text')
  return { ...found, type: name }
}

type Check = (value: unknown) => boolean
const integer =
  (most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most
const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value)
const shortText: Check = (value) =>
  value === null || value === undefined || (typeof value === 'string' && value.length <= 300)
/** Lexical would put it in a style attribute. */
const empty = oneOf('', null, undefined)

const text =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most

const imageProperties: Record<string, Check> = {
  __type: () => true,
  __attachment: (value) => typeof value === 'string' && isPublicId(value),
  __alt: text(longestAlt),
  __caption: text(longestCaption),
  __width: integer(longestSide),
  __height: integer(longestSide),
}

const elementProperties: Record<string, Check> = {
  __type: () => true,
  __format: integer(6),
  __indent: integer(8),
  __dir: oneOf('ltr', 'rtl', 'auto', null, undefined),
  __style: empty,
  __textFormat: integer(8191),
  __textStyle: empty,
}

const elements: Record<string, Record<string, Check>> = {
  paragraph: {},
  quote: {},
  heading: { __tag: oneOf('h1', 'h2', 'h3', 'h4', 'h5', 'h6') },
  list: {
    __listType: oneOf('bullet', 'number', 'check'),
    __tag: oneOf('ul', 'ol'),
    __start: integer(1_000_000),
  },
  listitem: { __value: integer(1_000_000), __checked: oneOf(true, false, null, undefined) },
  // Widths and colours would come back as styles.
  table: {
    __rowStriping: oneOf(false, null, undefined),
    __frozenColumnCount: oneOf(0, null, undefined),
    __frozenRowCount: oneOf(0, null, undefined),
    __colWidths: oneOf(null, undefined),
  },
  tablerow: { __height: oneOf(null, undefined) },
  tablecell: {
    __colSpan: oneOf(1),
    __rowSpan: oneOf(1),
    __headerState: integer(3),
    __width: oneOf(null, undefined),
    __backgroundColor: oneOf(null, undefined),
    __verticalAlign: oneOf(null, undefined),
  },
  link: {
    __url: (value) => typeof value === 'string' && safeAddress(value) !== null,
    __target: oneOf('_blank', '_self', null, undefined),
    __rel: shortText,
    __title: shortText,
  },
}

const textProperties: Record<string, Check> = {
  __type: () => true,
  __format: integer(8191),
  __style: empty,
  __mode: integer(2),
  __detail: integer(3),
}

function checkProperties(
  type: Shared,
  allowed: Record<string, Check>,
  name: string,
): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const [key, item] of type._map) {
    if (item.deleted) continue
    const value = property(type, key)
    const check = Object.hasOwn(allowed, key) ? allowed[key] : undefined
    if (!check) throw new BadDocument(`a property of ${name} that is not allowed`)
    if (!check(value)) throw new BadDocument(`${name} with a ${key} that is not allowed`)
    found[key.slice(2)] = value
  }
  return found
}

function property(type: Shared, key: string): unknown {
  const item = type._map.get(key)
  if (!item || item.deleted) return undefined
  if (!(item.content instanceof Y.ContentAny)) throw new BadDocument('a property that is no plain value')
  return item.content.arr[item.length - 1]
}

/** A new document with these words, as one V1 update. */
export function richTextToState({ root }: RichText): Uint8Array {
  const doc = new Y.Doc()
  doc.transact(() => {
    const top = doc.get(rootName, Y.XmlText)
    // An editor needs a place to put the cursor.
    const children: RichTextBlock[] =
      root.children.length > 0 ? root.children : [{ type: 'paragraph', children: [] }]
    for (const child of children) addBlock(top, child)
  })
  const state = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return state
}

function addBlock(parent: Y.XmlText, block: RichTextBlock): void {
  if (block.type === 'list') addList(parent, block)
  else if (block.type === 'image') addPicture(parent, block)
  else if (block.type === 'table') {
    const table = addElement(parent, 'table', tableStart)
    for (const row of block.children) {
      const element = addElement(table, 'tablerow', { __height: undefined })
      for (const cell of row.children) addCell(element, cell)
    }
  } else {
    const own = block.type === 'heading' ? { __tag: block.tag } : {}
    addInlines(addElement(parent, block.type, own), block.children)
  }
}

const tableStart = {
  __rowStriping: false,
  __frozenColumnCount: 0,
  __frozenRowCount: 0,
  __colWidths: undefined,
}

function addCell(row: Y.XmlText, { headerState, children }: RichTextCell): void {
  const cell = addElement(row, 'tablecell', {
    __colSpan: 1,
    __rowSpan: 1,
    __headerState: headerState,
    __width: undefined,
    __backgroundColor: null,
    __verticalAlign: undefined,
  })
  // An editor needs a place to put the cursor.
  const inside: RichTextBlock[] = children.length > 0 ? children : [{ type: 'paragraph', children: [] }]
  for (const child of inside) addBlock(cell, child)
}

function addPicture(parent: Y.XmlText, { type, ...own }: Extract<RichTextBlock, { type: 'image' }>): void {
  const element = new Y.XmlElement()
  parent.insertEmbed(parent.length, element)
  element.setAttribute('__type', type)
  for (const [key, value] of Object.entries(own)) element.setAttribute(`__${key}`, value as string)
}

function addList(parent: Y.XmlText, list: Extract<RichTextBlock, { type: 'list' }>): void {
  const { listType } = list
  const element = addElement(parent, 'list', {
    __listType: listType,
    __tag: listType === 'number' ? 'ol' : 'ul',
    __start: 1,
  })
  let value = 1
  for (const item of list.children.flatMap(splitItem)) {
    addInlines(addElement(element, 'listitem', { __value: value }), item)
    // Lexical gives an item that only holds a list the number of the one after it.
    if (item[0]?.type !== 'list') value += 1
  }
}

/** In Lexical a list in a list stands in an item of its own, after the words it belongs to. */
function splitItem({ children }: RichTextListItem): RichTextListItem['children'][] {
  const items: RichTextListItem['children'][] = []
  for (const child of children) {
    const last = items.at(-1)
    if (last && child.type !== 'list' && last[0]?.type !== 'list') last.push(child)
    else items.push([child])
  }
  return items
}

export function addInlines(parent: Y.XmlText, children: RichTextListItem['children']): void {
  for (const child of children) {
    if (child.type === 'list') addList(parent, child)
    else addInline(parent, child)
  }
}

function addInline(parent: Y.XmlText, node: RichTextInline): void {
  if (node.type === 'link') {
    const link = addLink(parent, node.url)
    for (const child of node.children) addInline(link, child)
    return
  }
  addLeaf(parent, node.type === 'text' ? node.format : null)
  if (node.type === 'text') parent.insert(parent.length, node.text)
}

export function addLink(parent: Y.XmlText, url: string, at?: number): Y.XmlText {
  return addElement(parent, 'link', { __url: url, __target: null, __rel: null, __title: null }, at)
}

/** The beginning of a piece of text, whose characters come behind it; or with null a line break. */
export function addLeaf(parent: Y.XmlText, format: number | null, at = parent.length): void {
  const map = new Y.Map()
  parent.insertEmbed(at, map)
  map.set('__type', format === null ? 'linebreak' : 'text')
  if (format === null) return
  for (const [key, value] of Object.entries({ __format: format, __style: '', __mode: 0, __detail: 0 })) {
    map.set(key, value)
  }
}

export function addParagraph(parent: Y.XmlText, at?: number): Y.XmlText {
  return addElement(parent, 'paragraph', {}, at)
}

function addElement(
  parent: Y.XmlText,
  type: string,
  own: Record<string, unknown>,
  at = parent.length,
): Y.XmlText {
  const element = new Y.XmlText()
  parent.insertEmbed(at, element)
  const common = { __type: type, __format: 0, __style: '', __indent: 0, __dir: null }
  const properties = { ...common, ...own, __textFormat: 0, __textStyle: '' }
  for (const [key, value] of Object.entries(properties)) {
    // Yjs types attributes of an XmlText as strings; what Lexical keeps there is any plain value.
    element.setAttribute(key, value as string)
  }
  return element
}
