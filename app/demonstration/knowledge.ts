import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { paragraphsOf } from '#app/editor/paragraphs.ts'
import { addCatalogueItem } from '#app/features/catalogue/commands.ts'
import {
  addEvidence,
  decideFinding,
  isDissentAnswered,
  proposeFinding,
} from '#app/features/findings/commands.ts'
import { addLibraryItem } from '#app/features/library/commands.ts'
import { itemKinds, type Source } from '#db/schema/index.ts'
import { type Act, actor } from './acts.ts'

const words = z.string().trim()
const key = words.regex(/^[a-z0-9-]+$/)

const librarySchema = z.strictObject({
  key,
  kind: words,
  title: words,
  publisher: words.default(''),
  year: z.number().int().optional(),
  url: z.url().optional(),
  summary: words,
  tags: z.array(words),
  /** What the summary was made from. */
  basis: words.min(1),
})

const catalogueSchema = z.strictObject({
  key,
  title: words,
  domain: words,
  type: words.default(''),
  typeOther: words.default(''),
  scale: words.default(''),
  forWhom: words,
  story: words,
  aims: z.array(words).default([]),
  partners: z.array(words).default([]),
  expectedYields: z.array(words).default([]),
  reportedEffects: z.array(z.strictObject({ text: words, sources: z.array(key) })).default([]),
  nationalEvidence: words.default(''),
  localEvidence: words.default(''),
  evidenceNote: words.default(''),
  /** Keys of the library. */
  sources: z.array(key),
})

const itemSchema = z.strictObject({ case: words, kind: z.enum(itemKinds), key })

const findingSchema = z.strictObject({
  key,
  title: words,
  kind: z.enum(['bevinding', 'handelingsperspectief']),
  story: words.default(''),
  conditions: words,
  dissent: words,
  noDissent: z.boolean(),
  year: z.number().int().optional(),
  /** Keys of the library. */
  sources: z.array(key),
  restsOn: z.array(itemSchema),
})

type LibraryEntry = z.infer<typeof librarySchema>
type CatalogueEntry = z.infer<typeof catalogueSchema>
type FindingEntry = z.infer<typeof findingSchema>

type Knowledge = { library: LibraryEntry[]; catalogue: CatalogueEntry[]; findings: FindingEntry[] }
/** An item of a case, as the files name it. */
export type DemoItemRef = z.infer<typeof itemSchema>

/** What the network of the demonstration knows, as people wrote it in `db/demo`. */
export function readKnowledge(folder = resolve('db/demo')): Knowledge {
  const read = (name: string): unknown => parse(readFileSync(resolve(folder, `${name}.yaml`), 'utf8'))
  return {
    library: z.array(librarySchema).parse(read('library')),
    catalogue: z.array(catalogueSchema).parse(read('catalogue')),
    findings: z.array(findingSchema).parse(read('findings')),
  }
}

/** The organisers put in the library what they found and what can be taken over, one thing every few hours; then the findings come. */
export function actsOfKnowledge({ library, catalogue, findings } = readKnowledge()): Act[] {
  return [
    ...library.map((entry, at) => ({
      daysAgo: 70 - at / 4,
      act: (now: number) => void addLibraryItem(actor('organisator'), libraryFields(entry), now),
    })),
    ...catalogue.map((entry, at) => ({
      daysAgo: 50 - at / 4,
      act: (now: number) => void addCatalogueItem(actor('organisator'), catalogueFields(entry, library), now),
    })),
    ...findings.flatMap((entry, at) => actsOfFinding(entry, library, 10 - at / 4)),
  ]
}

/**
 * Says of every finding on which items it rests, once those are there.
 * @param idOf  the id of an item; throws when there is none
 */
export function actsOfEvidence(idOf: (item: DemoItemRef) => number, { findings } = readKnowledge()): Act[] {
  return findings
    .filter(({ restsOn }) => restsOn.length > 0)
    .map(({ key, restsOn }) => ({
      daysAgo: 1,
      act: (now) => addEvidence(actor('organisator'), key, restsOn.map(idOf), now),
    }))
}

function actsOfFinding(entry: FindingEntry, library: LibraryEntry[], daysAgo: number): Act[] {
  const fields = {
    key: entry.key,
    title: entry.title,
    kind: entry.kind === 'bevinding' ? ('finding' as const) : ('advice' as const),
    story: paragraphsOf(entry.story),
    conditions: entry.conditions,
    dissent: entry.dissent,
    hasNoDissent: entry.noDissent,
    year: entry.year ?? null,
    sources: entry.sources.map((one) => sourceIn(library, one)),
    itemIds: [],
  }
  const acts: Act[] = [{ daysAgo, act: (now) => void proposeFinding(actor('expert'), fields, now) }]
  // As everywhere else: what nobody was asked about stays a proposal.
  if (isDissentAnswered(fields)) {
    acts.push({
      daysAgo: daysAgo - 1,
      act: (now) => {
        const refusal = decideFinding(
          actor('organisator'),
          entry.key,
          { act: 'accept', audience: 'public' },
          now,
        )
        if (refusal) throw new Error(`${entry.key} was not accepted: ${refusal}`)
      },
    })
  }
  return acts
}

function libraryFields({ basis, year, url, ...entry }: LibraryEntry) {
  return {
    ...entry,
    year: year ?? null,
    url: url ?? '',
    provenance: sentence(basis),
    audience: 'public' as const,
  }
}

function catalogueFields(
  { story, reportedEffects, sources, ...entry }: CatalogueEntry,
  library: LibraryEntry[],
) {
  return {
    ...entry,
    story: paragraphsOf(story),
    reportedEffects: reportedEffects.map(({ text, sources }) => ({
      text,
      source: sources.map((one) => sourceIn(library, one).title).join('; '),
    })),
    sources: sources.map((one) => sourceIn(library, one)),
    audience: 'public' as const,
  }
}

function sourceIn(library: LibraryEntry[], wanted: string): Source {
  const found = library.find((entry) => entry.key === wanted)
  if (!found) throw new Error(`the library of the demonstration has no ${wanted}`)
  const { title, publisher, year, url } = found
  return { title, publisher, year, url }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
