import { m } from '#app/paraglide/messages.js'
import type {
  RichText,
  RichTextBlock,
  RichTextCell,
  RichTextImage,
  RichTextInline,
  RichTextListItem,
  RichTextTable,
} from '#db/schema/index.ts'
import { isPublicId } from './allowed.ts'
import { safeAddress } from './safe-address.ts'

/** Lexical's bits of `format`. */
const bold = 1
const italic = 2

/**
 * Rich text as HTML for a page: a fixed set of tags and attributes, every word escaped, pictures by the ids of our own attachments.
 * The one way words of people become HTML; only `ui/written.tsx` puts it on a page.
 */
export function toHtml({ root }: RichText): string {
  return root.children.map(blockHtml).join('')
}

function blockHtml(block: RichTextBlock): string {
  switch (block.type) {
    case 'paragraph':
      return block.children.length > 0 ? `<p>${inlineHtml(block.children)}</p>` : ''
    case 'heading':
      return `<${block.tag}>${inlineHtml(block.children)}</${block.tag}>`
    case 'quote':
      return `<blockquote><p>${inlineHtml(block.children)}</p></blockquote>`
    case 'list': {
      const tag = block.listType === 'number' ? 'ol' : 'ul'
      return `<${tag}>${block.children.map(listItemHtml).join('')}</${tag}>`
    }
    case 'image':
      return imageHtml(block)
    case 'table':
      return tableHtml(block)
  }
}

function imageHtml({ attachment, alt, caption, width, height }: RichTextImage): string {
  if (!isPublicId(attachment)) return ''
  const size = `width="${Number(width)}" height="${Number(height)}"`
  const img = `<img src="/bijlagen/${attachment}" alt="${escapeHtml(alt)}" ${size} loading="lazy">`
  return `<figure>${img}${caption && `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>`
}

/** In a box that scrolls by itself, also with the keyboard: a wide table must not make the page wide. */
function tableHtml(table: RichTextTable): string {
  const [first, ...rest] = table.children
  if (!first) return ''
  // Only a first row of nothing but headers is the head of the table.
  const hasHead = first.children.every(({ headerState }) => headerState & headsColumn)
  const row = ({ children }: { children: RichTextCell[] }) => `<tr>${children.map(cellHtml).join('')}</tr>`
  const head = hasHead ? `<thead>${row(first)}</thead>` : ''
  const body = (hasHead ? rest : table.children).map(row).join('')
  const words = first.children.map(cellText).filter(Boolean).join(', ').slice(0, 80)
  const label = escapeHtml(words ? m.editor_table_of({ words }) : m.editor_table())
  return `<div class="table-scroll" role="region" tabindex="0" aria-label="${label}"><table>${head}${body && `<tbody>${body}</tbody>`}</table></div>`
}

/** Lexical's bits of `headerState`. */
const headsColumn = 1
const headsRow = 2

function cellHtml({ headerState, children }: RichTextCell): string {
  const [only] = children
  // The words of a cell with one paragraph need no paragraph around them.
  const inside =
    children.length === 1 && only?.type === 'paragraph'
      ? inlineHtml(only.children)
      : children.map(blockHtml).join('')
  const scope = headerState & headsColumn ? 'col' : headerState & headsRow ? 'row' : null
  // A heading without words says nothing, and a reader would be told that there is one.
  return scope && inside ? `<th scope="${scope}">${inside}</th>` : `<td>${inside}</td>`
}

function listItemHtml(item: RichTextListItem): string {
  return `<li>${item.children.map((child) => (child.type === 'list' ? blockHtml(child) : inlineHtml([child]))).join('')}</li>`
}

function inlineHtml(nodes: RichTextInline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'linebreak') return '<br>'
      if (node.type === 'link') {
        const address = safeAddress(node.url)
        const inside = inlineHtml(node.children)
        return address ? `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${inside}</a>` : inside
      }
      let html = escapeHtml(node.text)
      if (node.format & italic) html = `<em>${html}</em>`
      if (node.format & bold) html = `<strong>${html}</strong>`
      return html
    })
    .join('')
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** The words alone, a block a paragraph: for search, mail, the difference between two versions, and the first sentence. */
export function toText({ root }: RichText): string {
  return root.children.map(blockText).filter(Boolean).join('\n\n')
}

export function blockText(block: RichTextBlock): string {
  if (block.type === 'list') return block.children.map(listItemText).join('\n')
  if (block.type === 'image') return [block.alt, block.caption].filter(Boolean).join('\n')
  if (block.type === 'table')
    return block.children.map((row) => row.children.map(cellText).join(' | ')).join('\n')
  return inlineText(block.children)
}

export function cellText({ children }: RichTextCell): string {
  return children.map(blockText).filter(Boolean).join(' ').replaceAll('\n', ' ')
}

function listItemText(item: RichTextListItem): string {
  return item.children
    .map((child) => (child.type === 'list' ? `\n${blockText(child)}` : inlineText([child])))
    .join('')
}

export function inlineText(nodes: RichTextInline[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.text : node.type === 'linebreak' ? '\n' : inlineText(node.children),
    )
    .join('')
}

/** The pictures that stand in a text, by the public ids of their attachments. */
export function picturesIn({ root }: RichText): string[] {
  return root.children.flatMap((block) => (block.type === 'image' ? [block.attachment] : []))
}
