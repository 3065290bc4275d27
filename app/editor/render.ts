import type { RichText, RichTextBlock, RichTextInline, RichTextListItem } from '#db/schema/index.ts'
import { safeAddress } from './safe-address.ts'

/** Lexical's bits of `format`. */
const bold = 1
const italic = 2

/**
 * Rich text as HTML for a page: a fixed set of tags, no attributes but `href`, every word escaped.
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
  }
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

function blockText(block: RichTextBlock): string {
  if (block.type === 'list') return block.children.map(listItemText).join('\n')
  return inlineText(block.children)
}

function listItemText(item: RichTextListItem): string {
  return item.children
    .map((child) => (child.type === 'list' ? `\n${blockText(child)}` : inlineText([child])))
    .join('')
}

function inlineText(nodes: RichTextInline[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.text : node.type === 'linebreak' ? '\n' : inlineText(node.children),
    )
    .join('')
}
