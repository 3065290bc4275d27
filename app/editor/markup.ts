import type { RichText, RichTextBlock, RichTextInline, RichTextListItem } from '#db/schema/index.ts'
import { type WordBlock, wordsOnly } from './allowed.ts'

const bold = 1
const italic = 2

/**
 * Plain markup, as it stands in the demonstration's files and as people without script write it, as rich text: blocks with an empty line between them, `### ` and `#### ` headings,
 * `- ` and `1. ` lists, `> ` quotes; inside them `**bold**`, `*italic*` and `[words](address)`.
 * @param addressOf  where a link leads, given what stands between its brackets; null leaves the words without a link
 */
export function readMarkup(
  text: string,
  addressOf: (target: string) => string | null = (target) => target,
): RichText {
  const blocks = text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
  return { root: { type: 'root', children: blocks.map((block) => readBlock(block, addressOf)) } }
}

type AddressOf = (target: string) => string | null

function readBlock(block: string, addressOf: AddressOf): RichTextBlock {
  const inline = (words: string) => readInline(oneLine(words), 0, addressOf)
  const heading = /^(#{3,4}) (.*)$/s.exec(block)
  if (heading?.[1] && heading[2])
    return { type: 'heading', tag: heading[1].length === 3 ? 'h3' : 'h4', children: inline(heading[2]) }
  if (block.startsWith('> ')) return { type: 'quote', children: inline(block.replaceAll(/^> ?/gm, '')) }
  if (block.startsWith('- ')) return readList('bullet', block, /^- /m, inline)
  if (/^\d+\. /.test(block)) return readList('number', block, /^\d+\. /m, inline)
  return { type: 'paragraph', children: inline(block) }
}

function readList(
  listType: 'bullet' | 'number',
  block: string,
  marker: RegExp,
  inline: (words: string) => RichTextInline[],
): RichTextBlock {
  const items = block.split(marker).slice(1)
  return {
    type: 'list',
    listType,
    children: items.map((item): RichTextListItem => ({ type: 'listitem', children: inline(item) })),
  }
}

/** A line that ends in a file does not end on a page. */
function oneLine(words: string): string {
  return words.trim().replaceAll(/\s*\n\s*/g, ' ')
}

const marks = /\*\*(?<bold>.+?)\*\*|\*(?<italic>.+?)\*|\[(?<words>[^\]]+)\]\((?<target>[^)\s]+)\)/g

function readInline(words: string, format: number, addressOf: AddressOf): RichTextInline[] {
  const nodes: RichTextInline[] = []
  const say = (text: string) => {
    if (text) nodes.push({ type: 'text', text, format })
  }
  let read = 0
  for (const mark of words.matchAll(marks)) {
    say(words.slice(read, mark.index))
    read = mark.index + mark[0].length
    const found = mark.groups ?? {}
    if (found.bold) nodes.push(...readInline(found.bold, format | bold, addressOf))
    else if (found.italic) nodes.push(...readInline(found.italic, format | italic, addressOf))
    else if (found.words && found.target) {
      const url = addressOf(found.target)
      const children = readInline(found.words, format, addressOf)
      if (url === null) nodes.push(...children)
      else nodes.push({ type: 'link', url, children })
    }
  }
  say(words.slice(read))
  return nodes
}

/** Rich text as the markup that `readMarkup` reads: what is in a form for whoever has no script. Nested lists become one. */
export function writeMarkup(text: RichText): string {
  return wordsOnly(text).root.children.map(writeBlock).filter(Boolean).join('\n\n')
}

function writeBlock(block: WordBlock): string {
  switch (block.type) {
    case 'paragraph':
      return writeInline(block.children)
    case 'heading':
      return `${block.tag === 'h3' ? '###' : '####'} ${writeInline(block.children)}`
    case 'quote':
      return `> ${writeInline(block.children)}`
    case 'list':
      return itemsOf(block)
        .map((words, at) => `${block.listType === 'number' ? `${at + 1}.` : '-'} ${words}`)
        .join('\n')
  }
}

function itemsOf(list: Extract<RichTextBlock, { type: 'list' }>): string[] {
  return list.children.flatMap(({ children }) => {
    const words = writeInline(children.filter((child): child is RichTextInline => child.type !== 'list'))
    const nested = children.flatMap((child) => (child.type === 'list' ? itemsOf(child) : []))
    return words ? [words, ...nested] : nested
  })
}

function writeInline(nodes: RichTextInline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'linebreak') return ' '
      if (node.type === 'link') return `[${writeInline(node.children)}](${node.url})`
      let words = node.text
      if (node.format & italic) words = `*${words}*`
      if (node.format & bold) words = `**${words}**`
      return words
    })
    .join('')
}
