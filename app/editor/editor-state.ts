import type { RichTextInline, RichTextListItem } from '#db/schema/index.ts'
import type { WordBlock, WordsOnly } from './allowed.ts'

/** Rich text as the JSON that an editor starts from: with every property Lexical writes, and a paragraph to type in when it is empty. */
export function toEditorState({ root }: WordsOnly): string {
  const blocks = root.children.length > 0 ? root.children : [{ type: 'paragraph' as const, children: [] }]
  return JSON.stringify({ root: { ...element('root'), children: blocks.map(block) } })
}

function block(given: WordBlock): object {
  switch (given.type) {
    case 'list':
      return {
        ...element('list'),
        listType: given.listType,
        start: 1,
        tag: given.listType === 'number' ? 'ol' : 'ul',
        children: given.children.map(listItem),
      }
    case 'heading':
      return { ...element('heading'), tag: given.tag, children: given.children.map(inline) }
    default:
      return { ...element(given.type), children: given.children.map(inline) }
  }
}

function listItem({ children }: RichTextListItem, at: number): object {
  return {
    ...element('listitem'),
    value: at + 1,
    children: children.map((child) => (child.type === 'list' ? block(child) : inline(child))),
  }
}

function inline(given: RichTextInline): object {
  if (given.type === 'linebreak') return { type: 'linebreak', version: 1 }
  if (given.type === 'link')
    return {
      ...element('link'),
      url: given.url,
      rel: null,
      target: null,
      title: null,
      children: given.children.map(inline),
    }
  return { ...given, detail: 0, mode: 'normal', style: '', version: 1 }
}

function element(type: string) {
  return { type, direction: null, format: '', indent: 0, version: 1 }
}
