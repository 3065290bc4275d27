import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { csvOf } from '#app/files/csv.ts'
import { dayOf, sayDay } from '#app/files/day.ts'
import { writeFile } from '#app/files/write.ts'
import { buildWorld, emptyDatabase, type World } from '#tests/world.ts'
import { createItem } from '../items/commands.ts'
import { share } from '../releases/commands.ts'
import { codebookCsv, documentOf, readComparisonFile, sheetsOf, statementsCsv } from './file.ts'

let world: World
const now = Date.UTC(2026, 4, 2, 23, 30)
const source = {
  title: 'De wijk telt mee',
  publisher: 'Platform31',
  year: 2024,
  url: 'https://bron.example/',
}
beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
  const contact = world.actor('contact')
  const add = (title: string) =>
    createItem(contact, 'nieuwstraat', { kind: 'dilemma', title, themes: ['zorg'], sources: [source] }, now)
  const { key } = add('=HYPERLINK("https://kwaad.example";"klik")')
  share(contact, 'nieuwstraat', { item: { kind: 'dilemma', key } }, 'network', now)
  add('Het geheime dilemma')
})

const read = (actor: Actor, slugs = ['nieuwstraat', 'meerzicht', 'buitenland']) =>
  readComparisonFile(actor, { slugs, rows: [], order: 'casus' }, { origin: 'https://x.example', now })

async function unzipped(bytes: Promise<Uint8Array>) {
  const parts = unzipSync(await bytes)
  return (name: string) => strFromU8(parts[name] ?? new Uint8Array())
}

describe('a comparison as Excel', () => {
  it('has the words, the codebook and the sources, with its head fixed and no formula in it', async () => {
    const part = await unzipped(
      writeFile({ task: 'excel', sheets: sheetsOf(read(world.actor('participant'))) }),
    )
    const workbook = part('xl/workbook.xml')
    for (const name of ['Vergelijking', 'Uitspraken', 'Codeboek', 'Bronnen', 'Over dit bestand'])
      expect(workbook).toContain(`name="${name}"`)
    const sheets = [1, 2, 3, 4, 5].map((n) => part(`xl/worksheets/sheet${n}.xml`))
    for (const sheet of sheets) {
      expect(sheet).toContain('state="frozen"')
      expect(sheet).not.toMatch(/<f[ >]/)
    }
    const words = part('xl/sharedStrings.xml') + sheets.join('')
    expect(words).toContain('=HYPERLINK(')
    expect(words).toContain('niet gezegd')
    expect(words).toContain('De wijk telt mee')
    expect(words).toContain('https://x.example/casussen/nieuwstraat')
  })

  it('has days that Excel can reckon with: the day it was here', async () => {
    expect(sayDay(dayOf(now))).toBe('2026-05-03')
    const part = await unzipped(
      writeFile({
        task: 'excel',
        sheets: [{ name: 'Een', head: ['Dag'], widths: [10], rows: [[dayOf(now)]] }],
      }),
    )
    // Days since the last one of 1899.
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<c r="A2"[^>]*><v>46145<\/v>/)
  })
})

describe('as CSV', () => {
  it('opens in a Dutch Excel, with a row per statement and nothing it would work out', () => {
    const csv = statementsCsv(read(world.actor('participant')))
    const [head, ...lines] = csv.trimEnd().split('\r\n')
    expect(head).toBe('\uFEFFCasus;Gemeente;Vraag;Antwoord;Toelichting;Code;Stand van;Adres')
    expect(csv).toContain(`"'=HYPERLINK(""https://kwaad.example"";""klik"")"`)
    expect(csv).toContain(';2026-05-03;https://x.example/casussen/nieuwstraat/dilemmas/')
    expect(
      lines.some(
        (line) => line.startsWith('Nieuwstraat;') && line.includes('Zorg') && line.includes(';zorg;'),
      ),
    ).toBe(true)
  })

  it('explains every code that can stand in it', () => {
    const book = codebookCsv(read(visitor, ['nieuwstraat', 'buitenland']))
    expect(book).toContain('\r\nThema')
    expect(book).toMatch(/;zorg;Zorg;/i)
  })

  it('is read back as it was, whatever was written, and no field begins as a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), (row) => {
        const [, read = []] = parsed(
          csvOf(
            row.map(() => 'kop'),
            [row],
          ),
        )
        expect(read.map((field, n) => (field === row[n] ? field : field.replace(/^'/, '')))).toEqual(row)
        for (const field of read) expect(field).not.toMatch(/^\s*[=+\-@]/)
      }),
    )
  })
})

describe('as Word', () => {
  it('is in reading order under headings, in Dutch, with the sources at the end', async () => {
    const file = read(world.actor('participant'))
    const part = await unzipped(writeFile({ task: 'word', ...documentOf(file) }))
    expect(part('word/styles.xml')).toContain('nl-NL')
    const styles = [
      ...part('word/document.xml').matchAll(/<w:pStyle w:val="(Title|Heading1|Heading2)"/g),
    ].map(([, style]) => style)
    expect(styles.slice(0, 5)).toEqual(['Title', 'Heading1', 'Heading2', 'Heading2', 'Heading2'])
    expect(styles.filter((style) => style === 'Heading1')).toHaveLength(file.rows.length + 1)
    expect(part('word/document.xml')).toContain('De wijk telt mee')
    expect(part('word/_rels/document.xml.rels')).toContain('https://bron.example/')
  })

  it('opens whatever was written in it', async () => {
    const blocks = [{ as: 'paragraph' as const, text: 'Een \u0000\u000b\ud800 & <b> "woord"' }]
    const part = await unzipped(writeFile({ task: 'word', title: 'x', blocks }))
    const body = part('word/document.xml')
    expect(body).toContain('&amp; &lt;b&gt;')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in it
    expect(body).not.toMatch(/[\u0000-\u0008\u000b\u000c]/)
  })
})

describe('who may not see something', () => {
  it('finds it in no file', () => {
    for (const actor of [visitor, world.actor('participant'), world.actor('stranger')]) {
      const file = read(actor, ['nieuwstraat', 'buitenland'])
      const all = [statementsCsv(file), JSON.stringify(sheetsOf(file)), JSON.stringify(documentOf(file))]
      for (const one of all) expect(one).not.toContain('geheime')
    }
    expect(statementsCsv(read(visitor, ['nieuwstraat', 'buitenland']))).not.toContain('HYPERLINK')
    expect(statementsCsv(read(world.actor('contact'), ['nieuwstraat', 'buitenland']))).toContain('geheime')
  })

  it('gets no file of a case they may not know of, as of one that is not there', () => {
    for (const other of ['gildenwijk', 'bestaat-niet'])
      expect(() => read(world.actor('participant'), ['nieuwstraat', other])).toThrow(
        expect.objectContaining({ init: { status: 404 } }),
      )
  })
})

/** Reads CSV as RFC 4180 says, with `;`. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]]
  let field = ''
  let isQuoted = false
  for (let at = 1; at < csv.length; at++) {
    const letter = csv[at] ?? ''
    if (isQuoted) {
      if (letter === '"' && csv[at + 1] === '"') {
        field += '"'
        at += 1
      } else if (letter === '"') isQuoted = false
      else field += letter
    } else if (letter === '"') isQuoted = true
    else if (letter === ';' || (letter === '\r' && csv[at + 1] === '\n')) {
      rows.at(-1)?.push(field)
      field = ''
      if (letter === '\r') {
        rows.push([])
        at += 1
      }
    } else field += letter
  }
  return rows
}
