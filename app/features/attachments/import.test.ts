import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { picturesIn } from '#app/editor/render.ts'
import { db } from '#db/client.server.ts'
import { attachments } from '#db/schema/index.ts'
import { pdf, photo, wordFile, zipBomb } from '#tests/make-files.ts'
import { buildWorld } from '#tests/world.ts'
import { typed } from '#tests/writer.ts'
import { epochOf, loadSectionDocument } from '../sections/document.ts'
import { readHistory } from '../sections/history.ts'
import { getSection } from '../sections/queries.ts'
import { appendUpdates } from '../sections/updates.ts'
import { importWord, previewWord } from './import.ts'
import { getAttachment } from './queries.ts'

const world = buildWorld()
const editor = world.actor('editor')
const at = ['nieuwstraat', 'de-wijk'] as const

/** Ten pages as a municipality writes them. */
async function report(): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const chapter = (number: number) => [
    new Paragraph({
      text: `Hoofdstuk ${number}`,
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: number > 1,
    }),
    ...Array.from(
      { length: 8 },
      (_, n) =>
        new Paragraph({
          children: [
            new TextRun(`Alinea ${n} van hoofdstuk ${number}: `),
            new TextRun({ text: 'vet', bold: true }),
            new TextRun({ text: ' en schuin, ', italics: true }),
            new TextRun({ text: 'in kleur. '.repeat(40), color: 'FF0000', font: 'Comic Sans MS' }),
          ],
        }),
    ),
    new Paragraph({ text: 'Wat we doen', heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ text: 'Groen', bullet: { level: 0 } }),
    new Paragraph({ text: 'Bomen', bullet: { level: 1 } }),
    new Paragraph({ text: 'Wonen', bullet: { level: 0 } }),
  ]
  const document = new Document({
    numbering: {
      config: [{ reference: 'stappen', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
    },
    footnotes: {
      1: { children: [new Paragraph('Een noot.')] },
      2: { children: [new Paragraph('Nog een.')] },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Wijkplan', heading: HeadingLevel.TITLE }),
          ...Array.from({ length: 10 }, (_, n) => chapter(n + 1)).flat(),
          new Paragraph({ text: 'Eerst', numbering: { reference: 'stappen', level: 0 } }),
          new Paragraph({ text: 'Dan', numbering: { reference: 'stappen', level: 0 } }),
          new Paragraph({
            children: [
              new TextRun('Met noten'),
              new FootnoteReferenceRun(1),
              new FootnoteReferenceRun(2),
              new TextRun(' en '),
              new ExternalHyperlink({ link: 'https://example.org/', children: [new TextRun('een link')] }),
              new TextRun(' en '),
              new ExternalHyperlink({ link: 'javascript:alert(1)', children: [new TextRun('een valse')] }),
            ],
          }),
          new Table({
            rows: [
              new TableRow({ children: [cell('Jaar'), cell('Bomen')], tableHeader: true }),
              new TableRow({
                children: [new TableCell({ columnSpan: 2, children: [new Paragraph('Onbekend')] })],
              }),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'jpg',
                data: await photo(),
                transformation: { width: 60, height: 40 },
                altText: { name: 'plein', title: 'plein', description: 'Het plein in mei' },
              }),
            ],
          }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function stored() {
  const { working } = getSection(editor, ...at).section
  if (!working) throw new Error('not seen')
  return working
}

async function look(bytes: Uint8Array) {
  const preview = await previewWord(editor, ...at, { name: 'x/plan.docx', bytes })
  if ('refused' in preview) throw new Error(preview.refused)
  return preview
}

describe('a Word document of ten pages', () => {
  test('is looked at first, with what does not come along, and changes nothing yet', async () => {
    const before = stored()
    const preview = await look(await report())
    expect(preview).toMatchObject({ name: 'plan.docx', pictures: 1, leftOut: { footnote: 2 } })
    expect(preview.html).toContain('<h3>Hoofdstuk 10</h3>')
    expect(preview.html).not.toMatch(/style|color|Comic|javascript|<img/)
    expect(stored()).toEqual(before)
  })

  test('takes the place of what stood there, or comes after it', async () => {
    const { incoming } = await look(await report())
    expect(await importWord(editor, ...at, { incoming, place: 'after' })).toEqual({
      pictures: 1,
      picturesLeftOut: 0,
    })
    const { content, text } = stored()
    expect(text.startsWith('Woorden over de-wijk van Nieuwstraat.\n\nWijkplan\n\nHoofdstuk 1')).toBe(true)
    const blocks = content.root.children
    expect(blocks.filter(({ type }) => type === 'heading')).toHaveLength(21)
    expect(blocks.find(({ type }) => type === 'list')).toMatchObject({
      listType: 'bullet',
      children: [
        { children: [{ text: 'Groen' }, { type: 'list', children: [{ children: [{ text: 'Bomen' }] }] }] },
        { children: [{ text: 'Wonen' }] },
      ],
    })
    expect(blocks.find((block) => block.type === 'list' && block.listType === 'number')).toMatchObject({
      children: [{ children: [{ text: 'Eerst' }] }, { children: [{ text: 'Dan' }] }],
    })
    expect(JSON.stringify(blocks)).toContain('{"type":"link","url":"https://example.org/"')
    expect(JSON.stringify(blocks)).not.toContain('javascript')
    expect(blocks.find(({ type }) => type === 'table')).toMatchObject({
      children: [
        { children: [{ headerState: 1 }, { headerState: 1 }] },
        { children: [{ children: [{ children: [{ text: 'Onbekend' }] }] }, { children: [] }] },
      ],
    })
    const [picture = ''] = picturesIn(content)
    expect(blocks.at(-1)).toMatchObject({ type: 'image', alt: 'Het plein in mei', width: 120, height: 80 })
    expect(getAttachment(editor, picture)).toMatchObject({ mediaType: 'image/webp' })

    // It became a text; nothing of it waits any more.
    expect(await importWord(editor, ...at, { incoming, place: 'instead' })).toEqual({ refused: 'missing' })
    const next = await look(wordFile('Alleen dit'))
    await importWord(editor, ...at, { incoming: next.incoming, place: 'instead' })
    expect(stored().text).toBe('Alleen dit')
  })
})

describe('a Word document', () => {
  test('is made a text of once, also by a button that is pressed twice', async () => {
    const { incoming } = await look(wordFile('Eén keer.'))
    const versions = () => readHistory(editor, ...at).sittings.length
    const before = versions()
    const press = () => importWord(editor, ...at, { incoming, place: 'after' })
    expect(await Promise.all([press(), press()])).toEqual([
      { pictures: 0, picturesLeftOut: 0 },
      { pictures: 0, picturesLeftOut: 0 },
    ])
    expect(stored().text.match(/Eén keer\./g)).toHaveLength(1)
    expect(versions()).toBe(before + 1)
  })

  test('comes after what somebody is typing there at that moment', async () => {
    const { incoming } = await look(wordFile('Uit Word.'))
    const { id } = getSection(editor, ...at).section
    const epoch = epochOf(id)
    const { update, clientId } = typed(loadSectionDocument(id, epoch).state, 'Net getypt. ')
    const personId = world.personIds.contact
    appendUpdates([{ sectionId: id, epoch, update, personId, newClientIds: [clientId] }])
    await importWord(editor, ...at, { incoming, place: 'after' })
    expect(stored().text).toMatch(/Net getypt\.[\s\S]*Uit Word\.$/)
  })

  test('is made a text of by its sender only, and by nobody who may not write', async () => {
    const { incoming } = await look(wordFile('Van de redacteur'))
    expect(await importWord(world.actor('contact'), ...at, { incoming, place: 'instead' })).toEqual({
      refused: 'missing',
    })
    for (const name of ['facilitator', 'guest', 'expert', 'stranger'] as const) {
      const actor = world.actor(name)
      await expect(previewWord(actor, ...at, { name: 'x', bytes: wordFile('x') })).rejects.toBeTruthy()
      await expect(importWord(actor, ...at, { incoming, place: 'instead' })).rejects.toBeTruthy()
    }
    for (const odd of ['../../x', `${'0'.repeat(35)}/`, ''])
      expect(await importWord(editor, ...at, { incoming: odd, place: 'after' })).toEqual({
        refused: 'missing',
      })
  })

  test.each([
    ['kind', () => pdf],
    ['packed', zipBomb],
    ['unreadable', () => wordFile('x', { 'word/document.xml': new Uint8Array([60]) })],
  ])('is refused as %s', async (refused, make) => {
    expect(await previewWord(editor, ...at, { name: 'x.docx', bytes: make() })).toEqual({ refused })
  })

  test('leaves no attachment behind when its text cannot be written', async () => {
    const count = () => db.select().from(attachments).where(eq(attachments.use, 'image')).all().length
    const before = count()
    const { incoming } = await look(await report())
    await expect(importWord(world.actor('guest'), ...at, { incoming, place: 'after' })).rejects.toBeTruthy()
    expect(count()).toBe(before)
  })
})
