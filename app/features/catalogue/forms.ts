import { z } from 'zod'
import { paragraphsOf } from '#app/editor/paragraphs.ts'
import { m } from '#app/paraglide/messages.js'
import type { Effect } from '#db/schema/index.ts'
import { line, lines, sourceRows } from '../cases/forms.ts'
import { networkAudience } from '../networks/audience-field.ts'

/** The lists a general intervention takes its codes from. */
export const catalogueLists = [
  'domain',
  'interventionType',
  'scale',
  'aim',
  'nationalEvidence',
  'localEvidence',
] as const
export type CatalogueKeys = Record<(typeof catalogueLists)[number], string[]>

/** With this type the word for it is the writer's own. */
const otherType = 'anders'
const maxRows = 30

/** What an organiser fills in: a name, a domain and for whom; the rest when it is known. */
function catalogueForm(keys: CatalogueKeys) {
  const code = (list: keyof CatalogueKeys) =>
    z
      .string()
      .default('')
      .refine((key) => key === '' || keys[list].includes(key), m.catalogue_code_wrong())
  return z.object({
    title: required(m.catalogue_title_missing, 160),
    domain: z
      .string({ error: () => m.catalogue_domain_missing() })
      .refine((key) => keys.domain.includes(key), m.catalogue_domain_missing()),
    forWhom: required(m.catalogue_for_whom_missing, 300),
    audience: networkAudience,
    story: lines(8000).transform(paragraphsOf),
    type: code('interventionType'),
    typeOther: line(80),
    scale: code('scale'),
    aims: z
      .array(z.string())
      .default([])
      .refine((chosen) => chosen.every((key) => keys.aim.includes(key)), m.catalogue_code_wrong()),
    partners: onePerLine(),
    expectedYields: onePerLine(),
    reportedEffects: z
      .array(effectRow)
      .max(maxRows, m.cases_too_many({ max: maxRows }))
      .default([])
      .transform((rows) => rows.filter((row): row is Effect => row !== undefined && row.text !== '')),
    nationalEvidence: code('nationalEvidence'),
    localEvidence: code('localEvidence'),
    evidenceNote: lines(600),
    sources: sourceRows(),
  })
}

/** Said of the form as a whole, new or not: the type "anders" asks for a word, and only that one does. */
function isTypeSaid({ type, typeOther }: { type: string; typeOther: string }): boolean {
  return type !== otherType || typeOther !== ''
}

export function newCatalogueForm(keys: CatalogueKeys) {
  return catalogueForm(keys).refine(isTypeSaid, typeMissing())
}

/** The same when it is there already, and the two buttons beside it. */
export function changeCatalogueForm(keys: CatalogueKeys) {
  return z.discriminatedUnion('act', [
    catalogueForm(keys)
      .extend({ act: z.literal('save'), version: z.coerce.number().int() })
      .refine(isTypeSaid, typeMissing()),
    z.object({ act: z.literal('retire') }),
    z.object({ act: z.literal('restore') }),
  ])
}

function typeMissing() {
  return { path: ['typeOther'], message: m.catalogue_type_other_missing() }
}

function required(missing: () => string, max: number) {
  return z.string({ error: missing }).trim().min(1, missing()).max(max, m.cases_too_long({ max }))
}

const effectRow = z
  .object({ text: line(600), source: line(300) })
  .optional()
  .refine((row) => Boolean(row?.text) || !row?.source, {
    path: ['text'],
    error: () => m.catalogue_effect_missing(),
  })

function onePerLine() {
  return lines(3000)
    .transform((text) =>
      text
        .split('\n')
        .map((one) => one.trim())
        .filter(Boolean),
    )
    .refine((all) => all.length <= maxRows, m.cases_too_many({ max: maxRows }))
}
