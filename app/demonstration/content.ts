import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { readMarkup } from '#app/editor/markup.ts'
import {
  audiences,
  coalitionRoles,
  dispositions,
  networkRoles,
  personDomains,
  type RichText,
  type Source,
  threadKinds,
} from '#db/schema/index.ts'

/** From the project's root, as the migrations: npm, the image and the tests all start there. */
const folder = resolve('db/demo')
const caseFiles = ['almelo-nieuwstraatkwartier', 'zoetermeer-meerzicht', 'gorinchem-gildenwijk-haarwijk']

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
  sections: z.record(words, sectionSchema),
})

const saidSchema = z.strictObject({ by: words, text: words, daysAgo: days })
const reactionSchema = saidSchema.extend({
  case: words,
  section: words.nullable().default(null),
  kind: z.enum(threadKinds),
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
})

export type DemoPerson = z.infer<typeof personSchema>
export type DemoReaction = z.infer<typeof reactionSchema>
export type DemoSection = z.infer<typeof sectionSchema>
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
    const source = theCase.sources.find((one) => one.id === id)
    if (!source) throw new Error(`${theCase.slug} refers to a source it does not have: ${id}`)
    cited.add(id)
    return source.url ?? null
  })
  const sources = [...cited].flatMap((id) => theCase.sources.filter((source) => source.id === id))
  return { richText, sources: sources.map(asSource) }
}

/** A source as the product keeps it: its id is the file's own. */
export function asSource({ title, publisher, year, url, note }: z.infer<typeof sourceSchema>): Source {
  return { title, publisher, year, url, note }
}
