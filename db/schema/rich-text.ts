/** Rich text as Lexical's serialized state, cut down to the nodes this network allows. Checked on the server before it is stored. */
export type RichText = { root: RichTextRoot }

export type RichTextRoot = { type: 'root'; children: RichTextBlock[] }

export type RichTextBlock =
  | { type: 'paragraph'; children: RichTextInline[] }
  | { type: 'heading'; tag: 'h3' | 'h4'; children: RichTextInline[] }
  | { type: 'quote'; children: RichTextInline[] }
  | { type: 'list'; listType: 'bullet' | 'number'; children: RichTextListItem[] }
  | RichTextImage
  | RichTextTable

/** A picture of the section itself, by the public id of its attachment. `alt` is '' when it only decorates. */
export type RichTextImage = {
  type: 'image'
  attachment: string
  alt: string
  caption: string
  width: number
  height: number
}

/** Every row has as many cells. */
export type RichTextTable = { type: 'table'; children: RichTextRow[] }
export type RichTextRow = { type: 'tablerow'; children: RichTextCell[] }
export type RichTextCell = {
  type: 'tablecell'
  /** Lexical's bits: 1 heads a column, 2 heads a row. */
  headerState: number
  children: (Extract<RichTextBlock, { type: 'list' }> | { type: 'paragraph'; children: RichTextInline[] })[]
}

export type RichTextListItem = {
  type: 'listitem'
  children: (RichTextInline | Extract<RichTextBlock, { type: 'list' }>)[]
}

export type RichTextInline =
  | { type: 'text'; text: string; format: number }
  | { type: 'linebreak' }
  | { type: 'link'; url: string; children: RichTextInline[] }

export const emptyRichText: RichText = { root: { type: 'root', children: [] } }
