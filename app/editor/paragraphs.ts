import type { RichText, RichTextInline } from '#db/schema/index.ts'

/** What somebody typed in a plain field, as rich text: a paragraph where they left a line open. `toText` gives it back. */
export function paragraphsOf(text: string): RichText {
  const paragraphs = text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
  return {
    root: {
      type: 'root',
      children: paragraphs.map((paragraph) => ({ type: 'paragraph', children: linesOf(paragraph) })),
    },
  }
}

function linesOf(paragraph: string): RichTextInline[] {
  return paragraph
    .split('\n')
    .flatMap((line, at): RichTextInline[] => [
      ...(at > 0 ? [{ type: 'linebreak' } as const] : []),
      { type: 'text', text: line, format: 0 },
    ])
}
