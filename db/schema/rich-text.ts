/** Rich text as Lexical's serialized state, cut down to the nodes this network allows. Checked on the server before it is stored. */
export type RichText = { root: RichTextRoot }

export type RichTextRoot = { type: 'root'; children: RichTextBlock[] }

export type RichTextBlock =
  | { type: 'paragraph'; children: RichTextInline[] }
  | { type: 'heading'; tag: 'h3' | 'h4'; children: RichTextInline[] }
  | { type: 'quote'; children: RichTextInline[] }
  | { type: 'list'; listType: 'bullet' | 'number'; children: RichTextListItem[] }

export type RichTextListItem = {
  type: 'listitem'
  children: (RichTextInline | Extract<RichTextBlock, { type: 'list' }>)[]
}

export type RichTextInline =
  | { type: 'text'; text: string; format: number }
  | { type: 'linebreak' }
  | { type: 'link'; url: string; children: RichTextInline[] }

export const emptyRichText: RichText = { root: { type: 'root', children: [] } }
