import { z } from 'zod'
import { safeAddress } from '#app/editor/safe-address.ts'
import { m } from '#app/paraglide/messages.js'
import type { Fact, Source } from '#db/schema/index.ts'

const maxEssence = 280
const maxRows = 60

/** An empty field arrives as undefined. */
export function line(max: number) {
  return z.string().trim().max(max, m.cases_too_long({ max })).default('')
}

/** More than one line. */
export function lines(max: number) {
  return z.string().overwrite(oneLineEnd).trim().max(max, m.cases_too_long({ max })).default('')
}

/** The same that cannot be left empty. @param missing  what to say when it was */
export function neededLines(max: number, missing: () => string) {
  return z
    .string({ error: () => missing() })
    .overwrite(oneLineEnd)
    .trim()
    .min(1, { error: () => missing() })
    .max(max, { error: () => m.cases_too_long({ max }) })
}

/** As it is kept, and as a browser counts what is typed: the form it sends has two characters for each end of a line. */
function oneLineEnd(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n')
}

/** A year of four digits, or nothing. */
export function yearField() {
  return line(4)
    .refine((text) => text === '' || /^(1[5-9]|20)\d\d$/.test(text), m.cases_source_year_wrong())
    .transform((text) => (text === '' ? null : Number(text)))
}

const name = z
  .string({ error: () => m.cases_name_missing() })
  .trim()
  .min(1, m.cases_name_missing())
  .max(120, m.cases_too_long({ max: 120 }))
const municipality = z
  .string({ error: () => m.cases_municipality_missing() })
  .trim()
  .min(1, m.cases_municipality_missing())
  .max(80, m.cases_too_long({ max: 80 }))

/** What an organiser fills in to bring a case into the network. */
export const newCaseForm = z.object({
  name,
  municipality,
  province: line(40),
  kind: z.enum(['coalition', 'reference'], { error: () => m.cases_kind_missing() }),
})

/** What the writers of a case fill in; the codes are those that can be chosen in its network. */
export function caseForm({ phases, motives }: { phases: string[]; motives: string[] }) {
  return z
    .object({
      name,
      municipality,
      province: line(40),
      essence: lines(maxEssence),
      phase: z
        .string()
        .default('')
        .refine((key) => key === '' || phases.includes(key), m.cases_phase_wrong()),
      motives: z
        .array(z.string())
        .default([])
        .refine((keys) => keys.every((key) => motives.includes(key)), m.cases_motives_wrong()),
      facts: z
        .array(factRow)
        .max(maxRows, m.cases_too_many({ max: maxRows }))
        .default([])
        .transform(withoutEmpty<Fact>),
      sources: sourceRows(),
      provenance: lines(600),
      unconfirmedBecause: lines(600),
      latitude: coordinate(90),
      longitude: coordinate(180),
      version: z.coerce.number().int(),
    })
    .superRefine(({ latitude, longitude }, context) => {
      if ((latitude === null) === (longitude === null)) return
      context.addIssue({
        code: 'custom',
        path: [latitude === null ? 'latitude' : 'longitude'],
        message: m.cases_place_half(),
      })
    })
}

/** A row counts once something stands in it; then what it is about has to be there too. */
const factRow = z
  .object({ label: line(120), value: line(120), source: line(200) })
  .optional()
  .superRefine((row, context) => {
    if (!row || isEmpty(row)) return
    if (!row.label)
      context.addIssue({ code: 'custom', path: ['label'], message: m.cases_fact_label_missing() })
    if (!row.value)
      context.addIssue({ code: 'custom', path: ['value'], message: m.cases_fact_value_missing() })
  })

const sourceRow = z
  .object({ title: line(300), publisher: line(160), year: line(4), url: line(500), note: line(300) })
  .optional()
  .superRefine((row, context) => {
    if (!row || isEmpty(row)) return
    if (!row.title)
      context.addIssue({ code: 'custom', path: ['title'], message: m.cases_source_title_missing() })
    if (row.year && !/^(1[5-9]|20)\d\d$/.test(row.year)) {
      context.addIssue({ code: 'custom', path: ['year'], message: m.cases_source_year_wrong() })
    }
    if (row.url && !/^https?:\/\//.test(safeAddress(row.url) ?? '')) {
      context.addIssue({ code: 'custom', path: ['url'], message: m.cases_source_url_wrong() })
    }
  })

/** Sources, a row of fields each. */
export function sourceRows() {
  return z
    .array(sourceRow)
    .max(maxRows, m.cases_too_many({ max: maxRows }))
    .default([])
    .transform((rows) => withoutEmpty(rows).map(asSource))
}

type SourceRow = { title: string; publisher: string; year: string; url: string; note: string }

function asSource({ title, publisher, year, url, note }: SourceRow): Source {
  return {
    title,
    publisher,
    ...(year && { year: Number(year) }),
    ...(url && { url }),
    ...(note && { note }),
  }
}

function withoutEmpty<Row extends Record<string, string>>(rows: (Row | undefined)[]): Row[] {
  return rows.filter((row): row is Row => row !== undefined && !isEmpty(row))
}

function isEmpty(row: Record<string, string>): boolean {
  return Object.values(row).every((value) => value === '')
}

/** Degrees, written with a point or a comma. */
function coordinate(max: number) {
  return z
    .string()
    .trim()
    .default('')
    .transform((text) => (text === '' ? null : Number(text.replace(',', '.'))))
    .refine((degrees) => degrees === null || Math.abs(degrees) <= max, m.cases_coordinate_wrong())
}
