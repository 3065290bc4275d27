import {
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Block } from './messages.ts'

const dutch = { value: 'nl-NL' }
const softInk = '595959'

/** Headings are styles, so that Word can list them and a screen reader can step through them. */
export function writeDocument(title: string, blocks: readonly Block[]): Promise<Buffer> {
  const document = new Document({
    title,
    creator: 'Tussenstap',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: dutch },
          paragraph: { spacing: { after: 120 } },
        },
        title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { size: 30, bold: true },
          paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
        },
        heading2: {
          run: { size: 24, bold: true },
          paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        children: blocks.map(paragraphOf),
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
      },
    ],
  })
  return Packer.toBuffer(document)
}

function paragraphOf({ as, text, link }: Block): Paragraph {
  const children = [runOf(sane(text), as, link)]
  switch (as) {
    case 'title':
      return new Paragraph({ heading: HeadingLevel.TITLE, children })
    case 'heading':
      return new Paragraph({ heading: HeadingLevel.HEADING_1, children })
    case 'subheading':
      return new Paragraph({ heading: HeadingLevel.HEADING_2, children })
    case 'point':
      return new Paragraph({ bullet: { level: 0 }, children })
    case 'note':
    case 'paragraph':
      return new Paragraph({ children })
  }
}

function runOf(text: string, as: Block['as'], link = ''): ParagraphChild {
  const soft = as === 'note' ? { color: softInk, size: 18 } : {}
  if (!link) return new TextRun({ text, ...soft })
  return new ExternalHyperlink({ link, children: [new TextRun({ text, style: 'Hyperlink', ...soft })] })
}

/** What XML cannot hold would make a document that Word does not open. */
function sane(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are just what is to be left out
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
