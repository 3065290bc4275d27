import { $createListItemNode, $createListNode, ListItemNode, ListNode, type ListType } from '@lexical/list'
import type { MarkdownShortcutPlugin } from '@lexical/react/LexicalMarkdownShortcutPlugin'
import { $createHeadingNode, $createQuoteNode, HeadingNode, QuoteNode } from '@lexical/rich-text'
import type { ElementNode, Klass, LexicalNode } from 'lexical'
import type { ComponentProps } from 'react'

type Transformer = NonNullable<ComponentProps<typeof MarkdownShortcutPlugin>['transformers']>[number]

function block(
  regExp: RegExp,
  dependencies: Klass<LexicalNode>[],
  make: (match: string[]) => ElementNode,
): Transformer {
  return {
    type: 'element',
    regExp,
    dependencies,
    export: () => null,
    replace(parent, children, match) {
      const made = make(match)
      const place = made instanceof ListNode ? $createListItemNode() : made
      if (place !== made) made.append(place)
      place.append(...children)
      parent.replace(made)
      place.select(0, 0)
    },
  }
}

function list(type: ListType) {
  return () => $createListNode(type)
}

/** What becomes something else while one types, as in Markdown. Our own: those of Lexical bring nodes and marks a section cannot hold. */
export const shortcuts: Transformer[] = [
  block(/^(#{1,2})\s/, [HeadingNode], (match) => $createHeadingNode(match[1]?.length === 2 ? 'h4' : 'h3')),
  block(/^>\s/, [QuoteNode], () => $createQuoteNode()),
  block(/^[-*]\s/, [ListNode, ListItemNode], list('bullet')),
  block(/^1[.)]\s/, [ListNode, ListItemNode], list('number')),
  { type: 'text-format', format: ['bold'], tag: '**' },
  { type: 'text-format', format: ['italic'], tag: '*' },
  { type: 'text-format', format: ['italic'], tag: '_', intraword: false },
]
