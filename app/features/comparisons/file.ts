import type { Actor } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { csvOf } from '#app/files/csv.ts'
import { dayOf } from '#app/files/day.ts'
import type { Block, Cell, Sheet } from '#app/files/messages.ts'
import { m } from '#app/paraglide/messages.js'
import { sayMoment } from '#app/ui/moment.tsx'
import { aboutList, nameOfList } from '../codes/lists.ts'
import { allCodesOf, getNetwork } from '../networks/queries.ts'
import { layOut, readColumns } from './compare.ts'
import { addressOf, fewestCases, type Selection } from './selection.ts'
import { sourcesOf } from './sources.ts'
import { type Statement, statedRows } from './statements.ts'

/** A comparison to take along: what the reader may see of it at this moment, with where it was read and when. */
export type ComparisonFile = {
  cases: { name: string; municipality: string }[]
  rows: ReturnType<typeof statedRows>
  sources: ReturnType<typeof sourcesOf>
  codebook: { list: string; about: string; key: string; label: string; isRetired: boolean }[]
  madeAt: number
  /** Scheme and host, for addresses that are to work outside the app. */
  origin: string
  address: string
}

/** @throws notFound when there are fewer than two cases that the actor may see */
export function readComparisonFile(
  actor: Actor,
  asked: Selection,
  { origin, now = Date.now() }: { origin: string; now?: number },
): ComparisonFile {
  const columns = readColumns(actor, asked)
  if (columns.length < fewestCases) throw notFound()
  const comparison = layOut(columns, asked)
  return {
    cases: comparison.cases.map(({ name, municipality }) => ({ name, municipality })),
    rows: statedRows(comparison, columns),
    sources: sourcesOf(columns),
    codebook: allCodesOf(getNetwork().id).map(({ list, key, label, retiredAt }) => ({
      list: nameOfList(list),
      about: aboutList(list),
      key,
      label,
      isRetired: retiredAt !== null,
    })),
    madeAt: now,
    origin,
    address: `${origin}${addressOf(comparison.selection)}`,
  }
}

/** As on screen, then every statement on a row of its own, and what explains them. */
export function sheetsOf(file: ComparisonFile): Sheet[] {
  const { cases, rows, sources } = file
  const { head, lines } = statementTable(file)
  const codebook = codebookTable(file)
  return [
    {
      name: m.comparisons_file_sheet_compared(),
      head: [
        m.comparisons_file_question(),
        ...cases.map(({ name, municipality }) => `${name} (${municipality})`),
      ],
      widths: [28, ...cases.map(() => 44)],
      rows: rows.map(({ label, perCase }) => [label, ...perCase.map(inOneCell)]),
      isFirstColumnFixed: true,
    },
    {
      name: m.comparisons_file_sheet_statements(),
      head,
      widths: [24, 20, 28, 60, 44, 22, 14, 50],
      rows: lines,
    },
    {
      name: m.comparisons_file_sheet_codebook(),
      head: codebook.head,
      widths: [28, 24, 36, 60],
      rows: codebook.lines,
    },
    {
      name: m.comparisons_file_sheet_sources(),
      head: [
        m.comparisons_file_case(),
        m.comparisons_file_source_of(),
        m.comparisons_file_source(),
        m.comparisons_file_publisher(),
        m.comparisons_file_year(),
        m.comparisons_file_address(),
        m.comparisons_file_note(),
      ],
      widths: [24, 36, 50, 28, 8, 50, 40],
      rows: sources.map(({ caseName, of, title, publisher, year, url, note }) => [
        caseName,
        of,
        title,
        publisher,
        year,
        url,
        note ?? '',
      ]),
    },
    {
      name: m.comparisons_file_sheet_about(),
      head: [m.comparisons_file_about(), ''],
      widths: [24, 90],
      rows: [
        [m.comparisons_file_made(), dayOf(file.madeAt)],
        [m.comparisons_file_address(), file.address],
        [m.comparisons_file_rights(), m.comparisons_file_rights_why()],
        [m.comparisons_unsaid(), m.comparisons_file_unsaid_why()],
        [m.comparisons_unknown(), m.comparisons_file_unknown_why()],
        [m.comparisons_not_applicable(), m.comparisons_file_not_applicable_why()],
      ],
    },
  ]
}

export function statementsCsv(file: ComparisonFile): string {
  const { head, lines } = statementTable(file)
  return csvOf(head, lines)
}

export function codebookCsv(file: ComparisonFile): string {
  const { head, lines } = codebookTable(file)
  return csvOf(head, lines)
}

function statementTable({ cases, rows, origin }: ComparisonFile): { head: string[]; lines: Cell[][] } {
  return {
    head: [
      m.comparisons_file_case(),
      m.comparisons_file_municipality(),
      m.comparisons_file_question(),
      m.comparisons_file_answer(),
      m.comparisons_file_note(),
      m.comparisons_file_code(),
      m.comparisons_file_at(),
      m.comparisons_file_address(),
    ],
    lines: rows.flatMap(({ label, perCase }) =>
      perCase.flatMap((statements, n) =>
        statements.map(({ text, note, code, at, to }): Cell[] => [
          cases[n]?.name ?? '',
          cases[n]?.municipality ?? '',
          label,
          text,
          note,
          code,
          at === null ? null : dayOf(at),
          to && `${origin}${to}`,
        ]),
      ),
    ),
  }
}

function codebookTable({ codebook }: ComparisonFile): { head: string[]; lines: Cell[][] } {
  return {
    head: [
      m.comparisons_file_list(),
      m.comparisons_file_code(),
      m.comparisons_file_label(),
      m.comparisons_file_list_about(),
    ],
    lines: codebook.map(({ list, about, key, label, isRetired }) => [
      list,
      key,
      isRetired ? m.networks_code_retired({ label }) : label,
      about,
    ]),
  }
}

function inOneCell(statements: readonly Statement[]): string {
  return statements.map(({ text, note }) => (note ? `${text} (${note})` : text)).join('\n')
}

/** To write on with: a question at a time, each case in its own words below it, the sources at the end. */
export function documentOf(file: ComparisonFile): { title: string; blocks: Block[] } {
  const { cases, rows, sources, origin } = file
  const title = m.comparisons_file_title({ names: cases.map(({ name }) => name).join(', ') })
  const blocks: Block[] = [
    { as: 'title', text: title },
    { as: 'note', text: m.comparisons_file_made_on({ day: sayMoment(file.madeAt) }), link: file.address },
    { as: 'note', text: m.comparisons_file_rights_why() },
  ]
  for (const { label, from, perCase } of rows) {
    blocks.push({ as: 'heading', text: label })
    if (from) blocks.push({ as: 'note', text: from })
    for (const [n, statements] of perCase.entries()) {
      blocks.push({ as: 'subheading', text: cases[n]?.name ?? '' })
      const as = statements.length > 1 ? 'point' : 'paragraph'
      for (const { text, note, to } of statements) {
        blocks.push({ as, text, ...(to && { link: `${origin}${to}` }) })
        if (note) blocks.push({ as: 'note', text: note })
      }
    }
  }
  if (sources.length > 0) {
    blocks.push({ as: 'heading', text: m.cases_sources() })
    for (const { caseName, of, title, publisher, year, url, note } of sources) {
      const text = [title, publisher, year].filter(Boolean).join(', ')
      blocks.push({ as: 'point', text, ...(url && { link: url }) })
      blocks.push({ as: 'note', text: [`${caseName}, ${of}`, note].filter(Boolean).join('. ') })
    }
  }
  return { title, blocks }
}
