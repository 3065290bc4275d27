import { $isLinkNode } from '@lexical/link'
import { $isTableCellNode, $isTableRowNode } from '@lexical/table'
import { $isElementNode, $isTextNode, type LexicalNode } from 'lexical'
import { mostBytesAtOnce, mostCharacters, mostColumns, mostNodes } from './allowed.ts'

/** How much text is; `columns` of its widest table. */
export type Amount = { nodes: number; characters: number; bytes: number; columns: number }

/** Of a node that goes to the server, beside its words: its kind, and how it looks. */
const bytesOfNode = 200
/** What a paste brings along that is no part of the text. */
const bytesAround = 16_384

const utf8 = new TextEncoder()

/** Of these nodes with all that is in them. */
export function $amountOf(nodes: readonly LexicalNode[]): Amount {
  const amount: Amount = { nodes: 0, characters: 0, bytes: 0, columns: 0 }
  const left = [...nodes]
  for (let node = left.pop(); node; node = left.pop()) {
    amount.nodes += 1
    amount.bytes += bytesOfNode
    if ($isTextNode(node)) addWords(amount, node.getTextContent())
    else if ($isElementNode(node)) left.push(...node.getChildren())
    if ($isLinkNode(node)) amount.bytes += node.getURL().length
    if ($isTableRowNode(node)) amount.columns = Math.max(amount.columns, node.getChildrenSize())
    // The server counts it as a place in the table too.
    if ($isTableCellNode(node)) amount.nodes += 1
  }
  return amount
}

/** Of plain text, of which each line becomes a paragraph. */
export function amountOfText(text: string): Amount {
  const nodes = 2 * text.split('\n').length
  const amount: Amount = { nodes, characters: 0, bytes: nodes * bytesOfNode, columns: 0 }
  addWords(amount, text)
  return amount
}

/** Why this cannot be added to what is there; null when it can. The server would refuse it, with all that was written after it. */
export function whyNoRoom(there: Amount, added: Amount): 'full' | 'at-once' | 'wide' | null {
  if (added.columns > mostColumns) return 'wide'
  const isFull = there.nodes + added.nodes > mostNodes || there.characters + added.characters > mostCharacters
  if (isFull) return 'full'
  return added.bytes + bytesAround > mostBytesAtOnce ? 'at-once' : null
}

function addWords(amount: Amount, words: string): void {
  amount.characters += words.length
  amount.bytes += utf8.encode(words).byteLength
}
