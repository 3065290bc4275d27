import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { readMarkup } from '#app/editor/markup.ts'
import { startingCodes } from '#app/features/networks/template.ts'
import {
  audiences,
  type CodeList,
  coalitionRoles,
  dispositions,
  itemKinds,
  networkRoles,
  personDomains,
  type RichText,
  type Source,
  threadKinds,
} from '#db/schema/index.ts'

/** From the project's root, as the migrations: npm, the image and the tests all start there. */
const folder = resolve('db/demo')
const caseFiles = [
  'almelo-nieuwstraatkwartier',
  'zoetermeer-meerzicht',
  'gorinchem-gildenwijk-haarwijk',
  'amsterdam-bijlmermeer',
  'amsterdam-startblok-riekerhaven',
  'arnhem-presikhaaf',
  'denhaag-zuidwest',
  'haarlem-schalkwijk',
  'utrecht-majella-wonen',
  'utrecht-overvecht',
  'utrecht-place2bu',
  'zaanstad-poelenburg-peldersveld',
]

const words = z.string().trim()
const days = z.number().nonnegative()

const personSchema = z.strictObject({
  rol: words,
  name: words,
  organisation: words,
  jobTitle: words,
  domain: z.enum(personDomains),
  /** In the network, or with `case` in the coalition of that case. */
  role: z.enum([...networkRoles, ...coalitionRoles]),
  case: words.optional(),
})

const networkSchema = z.strictObject({
  name: words,
  intro: words,
  organisers: words,
  people: z.array(personSchema),
})

const sourceSchema = z.strictObject({
  id: words,
  title: words,
  publisher: words,
  year: z.number().int().optional(),
  url: z.url().optional(),
  note: words.optional(),
})

const sectionSchema = z.strictObject({
  audience: z.enum(audiences),
  essence: words.max(280),
  text: words,
  /** Written after it was shared, and not shared yet. */
  added: words.optional(),
  sharedDaysAgo: days.optional(),
})

const code = (list: CodeList) => z.enum(startingCodes[list].map(({ key }) => key))

/** What every item of a case says of itself. */
const itemShape = {
  /** For its address. */
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: words.min(1).max(160),
  story: words.default(''),
  themes: z.array(code('theme')).max(3),
  /** It says what a source says, or sums up several. */
  basis: z.enum(['bron', 'samenvatting']),
  /** Ids of sources of the case. */
  sources: z.array(words).min(1),
  audience: z.enum(audiences),
  /** Left out when only the coalition reads it. */
  sharedDaysAgo: days.optional(),
}

const itemsSchema = z.strictObject({
  dilemmas: z.array(z.strictObject({ ...itemShape, poles: z.array(words).length(2).default([]) })),
  questions: z.array(z.strictObject({ ...itemShape, to: z.enum(['everyone', 'experts']) })),
  expectations: z.array(
    z.strictObject({
      ...itemShape,
      title: words.min(1).max(240),
      mechanism: words.optional(),
      forWhom: words.optional(),
      byWhen: words.optional(),
      signs: words.optional(),
    }),
  ),
  interventions: z.array(
    z.strictObject({
      ...itemShape,
      domain: code('domain'),
      type: code('interventionType'),
      typeOther: words.optional(),
      scale: code('scale').optional(),
      phase: code('interventionPhase').optional(),
      forWhom: words.optional(),
      partners: z.array(z.strictObject({ name: words, isLead: z.boolean().default(false) })).default([]),
      period: z
        .strictObject({
          from: z.int().nullable().default(null),
          to: z.int().nullable().default(null),
          text: words.default(''),
        })
        .optional(),
      expectedYields: z.array(words).default([]),
      reportedEffects: z.array(z.strictObject({ text: words, sources: z.array(words).min(1) })).default([]),
      localEvidence: code('localEvidence').optional(),
      evidenceNote: words.optional(),
      aims: z.array(code('aim')).default([]),
      /** Stays with the coalition. */
      displacement: words.default(''),
    }),
  ),
})

const caseSchema = z.strictObject({
  slug: words,
  name: words,
  municipality: words,
  province: words,
  essence: words.max(280),
  latitude: z.number(),
  longitude: z.number(),
  phase: words,
  motives: z.array(words),
  provenance: words.min(1),
  unconfirmedBecause: words,
  facts: z.array(z.strictObject({ label: words, value: words, source: words })),
  sources: z.array(sourceSchema),
  startedDaysAgo: days,
  card: z.enum(audiences),
  about: z.enum(audiences),
  /** Without a coalition: the organisers write it. */
  isReference: z.boolean().default(false),
  sections: z.record(words, sectionSchema),
  items: itemsSchema,
})

const saidSchema = z.strictObject({ by: words, text: words, daysAgo: days })
const reactionSchema = saidSchema.extend({
  case: words,
  section: words.nullable().default(null),
  /** An item of the case; then `section` is left out. */
  on: z
    .strictObject({ kind: z.enum(itemKinds), key: words })
    .nullable()
    .default(null),
  kind: z.enum(threadKinds),
  /** The words it is on; else it is on the whole. */
  passage: words.optional(),
  /** What could stand there instead. */
  suggestion: words.optional(),
  audience: z.enum(['shared', 'coalition']).default('shared'),
  answers: z.array(saidSchema).default([]),
  settlement: z
    .strictObject({
      by: words,
      disposition: z.enum(dispositions),
      reason: words,
      comeBackInDays: days.optional(),
      daysAgo: days,
    })
    .optional(),
  /** The suggestion is put in the text, and that is shared anew the day after. */
  takenOver: z.strictObject({ by: words, daysAgo: days }).optional(),
})

export type DemoPerson = z.infer<typeof personSchema>
export type DemoReaction = z.infer<typeof reactionSchema>
export type DemoSection = z.infer<typeof sectionSchema>
export type DemoItems = z.infer<typeof itemsSchema>
export type DemoCase = z.infer<typeof caseSchema>

/** What the demonstration is filled with, as people wrote it in `db/demo`. */
export function readDemonstration() {
  return {
    network: networkSchema.parse(read('network')),
    cases: caseFiles.map((name) => caseSchema.parse(read(name))),
    reactions: z.array(reactionSchema).parse(read('reactions')),
  }
}

function read(name: string): unknown {
  return parse(readFileSync(resolve(folder, `${name}.yaml`), 'utf8'))
}

/** The words of a section, and the sources it refers to, in the order in which it does. */
export function writtenOf(theCase: DemoCase, markup: string): { richText: RichText; sources: Source[] } {
  const cited = new Set<string>()
  const richText = readMarkup(markup, (target) => {
    const id = /^bron:(.+)$/.exec(target)?.[1]
    if (!id) return target
    cited.add(id)
    return sourceOf(theCase, id).url ?? null
  })
  return { richText, sources: [...cited].map((id) => sourceOf(theCase, id)) }
}

/** The source of a case with this id, which is the file's own. */
export function sourceOf(theCase: DemoCase, id: string): Source {
  const source = theCase.sources.find((one) => one.id === id)
  if (!source) throw new Error(`${theCase.slug} refers to a source it does not have: ${id}`)
  return asSource(source)
}

/** A source as the product keeps it. */
export function asSource({ title, publisher, year, url, note }: z.infer<typeof sourceSchema>): Source {
  return { title, publisher, year, url, note }
}
