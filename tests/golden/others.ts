import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Kind, SearchDocument, Version } from '#search/engine.ts'

/**
 * Five thousand documents of municipalities that do not exist, about what the demonstration is about and in the same words: what a question
 * has to be found between. The same ones every time.
 */
export function otherDocuments(): SearchDocument[] {
  const chance = makeChance(20_261_126)
  const topics = topicsSchema.parse(parse(readFileSync(resolve('tests/golden/others.yaml'), 'utf8')))
  const documents: SearchDocument[] = []
  for (let place = 0; place < places; place++) documents.push(...documentsOf(place, topics, chance))
  return documents
}

const places = 150
const itemsEach = 28
/** Far from the ids of the demonstration, which has a few dozen cases at most. */
const firstCase = 100_000

const words = z.string().trim().min(1)
const topicsSchema = z.array(
  z.strictObject({ theme: words, names: z.array(words), acts: z.array(words), says: z.array(words) }),
)
type Topic = z.infer<typeof topicsSchema>[number]

/** The same numbers every time (mulberry32). */
function makeChance(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  const one = <Value>(from: readonly Value[]): Value => {
    const value = from[below(from.length)]
    if (value === undefined) throw new Error('nothing to choose from')
    return value
  }
  return {
    below,
    one,
    some: <Value>(from: readonly Value[], count: number) => shuffled(from).slice(0, count),
  }

  function shuffled<Value>(from: readonly Value[]): Value[] {
    return from
      .map((value) => ({ value, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value)
  }
}
type Chance = ReturnType<typeof makeChance>

const townBegins = [
  'Ooster',
  'Wilgen',
  'Hoog',
  'Nieuw',
  'Mid',
  'Zand',
  'Water',
  'Elzen',
  'Breder',
  'Kerk',
  'Lage',
]
const townEnds = [
  'drecht',
  'veen',
  'horst',
  'broek',
  'kerk',
  'wolde',
  'schoten',
  'muiden',
  'lo',
  'beemd',
  'rade',
]
const wards = [
  'Componisten',
  'Bloemen',
  'Schepen',
  'Vogel',
  'Rivieren',
  'Schilders',
  'Staatslieden',
  'Landen',
  'Bomen',
]
const wardEnds = ['buurt', 'wijk', 'kwartier', 'hof', 'park']
const provinces = [
  'Overijssel',
  'Zuid-Holland',
  'Utrecht',
  'Gelderland',
  'Noord-Holland',
  'Limburg',
  'Groningen',
]
const phases = ['Verkenning', 'Planvorming', 'Uitvoering', 'Evaluatie']
const groups = [
  'jongeren',
  'ouderen',
  'huurders',
  'gezinnen',
  'statushouders',
  'alle bewoners',
  'mensen met een laag inkomen',
]
const partners = [
  'de gemeente',
  'de woningcorporatie',
  'welzijn',
  'de politie',
  'de scholen',
  'ondernemers',
  'bewoners',
]
const gains = [
  'groeit het vertrouwen',
  'blijven bewoners langer in de wijk wonen',
  'kennen buren elkaar beter',
  'wordt de wijk gevarieerder',
  'neemt de overlast af',
  'komen mensen vooruit',
  'voelen bewoners zich veiliger',
  'krijgen kinderen gelijke kansen',
  'wordt de buurt leefbaarder',
  'doen meer mensen mee',
]
const sectionTitles = ['De wijk', 'Gedroomde aanpak', 'Gewenste opbrengsten', 'Wat is nodig']
const domains = ['Fysiek', 'Sociaal', 'Economisch', 'Bestuur']
const scales = ['Woning', 'Straat', 'Complex', 'Buurt', 'Wijk', 'Stad']

function documentsOf(place: number, topics: readonly Topic[], chance: Chance): SearchDocument[] {
  const town = `${townBegins[place % townBegins.length]}${townEnds[Math.floor(place / townBegins.length) % townEnds.length]}`
  const ward = `${wards[place % wards.length]}${chance.one(wardEnds)}`
  const slug = `${town.toLowerCase()}-${place}`
  const own = chance.some(topics, 12)
  const say = () => chance.one(chance.one(own).says)
  const act = () => chance.one(chance.one(own).acts)
  const text = (sentences: number) =>
    Array.from({ length: sentences }, () => (chance.below(4) === 0 ? `We willen ${act()}.` : say())).join(' ')
  let order = 0

  function document(kind: Kind, said: Pick<Version, 'title'> & Partial<Version>): SearchDocument {
    order += 1
    const id = firstCase + place * 100 + order
    return {
      key: `other:${id}`,
      kind,
      item: `${kind}-${order}`,
      within: { case: firstCase + place },
      versions: [
        {
          readers: ['public'],
          exceptFor: [],
          essence: '',
          tags: '',
          body: '',
          attached: '',
          since: id,
          codes: { case: [slug], municipality: [town] },
          context: kind === 'case' ? '' : `${ward}, ${town}`,
          shown: { caseSlug: slug, caseName: ward, municipality: town },
          ...said,
        },
      ],
    }
  }

  function item(): SearchDocument {
    const topic = chance.one(own)
    const name = chance.one(topic.names)
    const doing = chance.one(topic.acts)
    const said = chance.one(topic.says)
    const body = text(chance.below(4))
    const tags = [topic.theme, chance.one(own).theme].join(', ')
    switch (chance.below(9)) {
      case 0:
      case 1: {
        const title = `${withoutStop(said)}, maar ${beginSmall(withoutStop(say()))}`
        return document('dilemma', { title, tags, body })
      }
      case 2: {
        const title = `${beginLarge(doing)} of ${act()}: wat gaat voor?`
        return document('dilemma', { title, tags, body })
      }
      case 3:
      case 4: {
        const title = chance.one([
          `Hoe lukt het om ${doing}?`,
          `Wat helpt om ${doing}, en wat niet?`,
          `Wie heeft ervaring met ${beginSmall(name)}?`,
        ])
        return document('question', { title, tags, body })
      }
      case 5:
        return document('expectation', { title: `Als we ${doing}, ${chance.one(gains)}`, tags, body })
      case 6: {
        const title = `${withoutStop(said)}.`
        return document('thread', { title, body: `${say()} Bij ons hielp het om ${act()}.` })
      }
      default:
        return document('intervention', {
          title: chance.one([name, `${name} in ${ward}`, beginLarge(doing)]),
          tags: [chance.one(domains), chance.one(scales), tags].join(', '),
          body: `${said} ${body} ${chance.one(groups)} · ${chance.some(partners, 3).join(', ')} · ${chance.one(gains)}`,
        })
    }
  }

  return [
    document('case', {
      title: ward,
      essence: `${say()} ${say()}`,
      tags: [town, chance.one(provinces), chance.one(phases)].join(', '),
      body: `Inwoners: ${2000 + chance.below(14_000)}. Koopwoningen: ${10 + chance.below(60)} %.`,
    }),
    ...sectionTitles.map((title) =>
      document('section', { title, essence: `${say()} ${say()}`, body: text(14 + chance.below(16)) }),
    ),
    ...Array.from({ length: itemsEach }, item),
    document('library', {
      title: `${chance.one(chance.one(own).names)}: ${chance.one(['een verkenning', 'lessen uit de praktijk', 'wat werkt'])}`,
      tags: own
        .slice(0, 3)
        .map(({ theme }) => theme)
        .join(', '),
      body: text(3),
    }),
  ]
}

const withoutStop = (sentence: string) => sentence.replace(/\.$/, '')
const beginSmall = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const beginLarge = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
