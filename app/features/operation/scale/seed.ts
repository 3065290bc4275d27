import { toHtml, toText } from '#app/editor/render.ts'
import { slugOf } from '#app/features/cases/slug.ts'
import { createNetwork } from '#app/features/networks/commands.ts'
import { startingCodes, startingSections } from '#app/features/networks/template.ts'
import { sqlite, type Tx, transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import type { Audience, CoalitionRole, NetworkRole, releases, SectionContent } from '#db/schema/index.ts'
import { chanceFrom } from './chance.ts'
import { makeItems } from './items.ts'
import { makeKnowledge } from './knowledge.ts'
import { audienceWithin, dayMs, type Maker, type NetworkPeople, openTables, type Tables } from './maker.ts'
import { places } from './places.ts'
import { capital, sentence, writing } from './sentences.ts'
import { makeThread } from './threads.ts'
import { readWords } from './words.ts'

const seed = 20_221_219
const casesPerTransaction = 100

/**
 * Fills an empty folder with a network of so many invented cases, to measure on. The same number gives the same words.
 * Straight into the tables, a hundred cases at a time: the commands that people use are for one act at a time.
 * @param told  hears now and then how many cases there are
 */
export async function seedScale(
  count: number,
  told: (made: number) => void = () => {},
  now = Date.now(),
): Promise<void> {
  const chance = chanceFrom(seed)
  const words = await readWords(chance)
  const into = openTables()
  // The indexes of half a million items are written all over the file: with the usual memory most of the time goes into that.
  sqlite.pragma('cache_size = -512000')
  const network = transact((tx) => makeNetwork(tx, into, now - 400 * dayMs))
  const names = new Set<string>()
  for (let made = 0; made < count; ) {
    const until = Math.min(count, made + casesPerTransaction)
    transact(() => {
      const maker = { into, words, chance, now, ...network }
      for (; made < until; made++) makeCase(maker, nameCase(maker, names), made)
    })
    told(made)
  }
  transact(() => makeKnowledge({ into, words, chance, now, ...network }))
}

function makeNetwork(tx: Tx, into: Tables, at: number): { networkId: number; people: NetworkPeople } {
  const { id: networkId } = createNetwork(
    tx,
    {
      name: 'Schaalproef',
      intro: 'Verzonnen casussen met woorden uit een woordenlijst, om op te meten.',
      organisers: 'niemand',
    },
    at,
  )
  const member = (rol: string, jobTitle: string, role: NetworkRole) => {
    const personId = into.people(demoPerson(rol, jobTitle, at))
    into.memberships({ networkId, personId, role, createdAt: at })
    return personId
  }
  return {
    networkId,
    people: {
      organisator: member('organisator', 'projectleider leernetwerk', 'organiser'),
      expert: member('expert', 'onderzoeker', 'expert'),
      deelnemer: member('deelnemer', 'strateeg wonen', 'participant'),
    },
  }
}

/** The same addresses as in the demonstration, so that a measurement signs in as it does there. */
function demoPerson(rol: string, jobTitle: string, createdAt: number) {
  return {
    publicId: newPublicId(),
    email: `${rol}@demo.tussenstap.example`,
    name: jobTitle,
    organisation: 'een gemeente',
    jobTitle,
    createdAt,
  }
}

const endings = ['kwartier', 'wijk', 'buurt', 'veld', 'oord', 'hof', 'park', 'dijk'] as const

function nameCase({ words, chance }: Maker, names: Set<string>) {
  const place = chance.pick(places)
  let name = capital(words.noun()) + chance.pick(endings)
  const slug = () => slugOf(`${place.municipality} ${name}`)
  for (let n = 2; names.has(slug()); n++) name = `${name.replace(/ \d+$/, '')} ${n}`
  names.add(slug())
  return { place, name, slug: slug() }
}

function makeCase(maker: Maker, { place, name, slug }: ReturnType<typeof nameCase>, index: number): void {
  const { into, words, chance, now, networkId } = maker
  const createdAt = now - 30 * dayMs - chance.whole(360) * dayMs
  const sharedAt = createdAt + (5 + chance.whole(20)) * dayMs
  const card = {
    name,
    municipality: place.municipality,
    province: place.province,
    essence: `${sentence(words, chance)} ${sentence(words, chance)}`.slice(0, 280),
    latitude: round(place.latitude + (chance.next() - 0.5) * 0.08),
    longitude: round(place.longitude + (chance.next() - 0.5) * 0.12),
  }
  const about = {
    phase: startingCodes.casePhase[chance.whole(startingCodes.casePhase.length)]?.key ?? '',
    motives: startingCodes.motive.filter(() => chance.next() < 0.35).map(({ key }) => key),
    facts: [
      { label: 'Inwoners', value: String(1500 + chance.whole(15_000)), source: 'Verzonnen' },
      { label: 'Koopwoningen', value: `${10 + chance.whole(60)} %`, source: 'Verzonnen' },
    ],
    sources: [{ title: `${capital(words.noun())} in ${place.municipality}`, publisher: 'Verzonnen' }],
    provenance: 'Verzonnen, om op te meten.',
    unconfirmedBecause: '',
  }
  const where = { publicId: newPublicId(), networkId, slug }
  const caseId = into.cases({ ...where, ...card, ...about, createdAt, updatedAt: sharedAt })
  into.changes({
    verb: 'case.created',
    subject: 'case',
    subjectId: caseId,
    caseId,
    networkId,
    actorId: maker.people.organisator,
    at: createdAt,
  })
  const contactId = makeCoalition(maker, caseId, createdAt, index)
  const share = (row: Omit<NewRelease, 'publicId' | 'caseId' | 'sharedById' | 'sharedAt'>): number => {
    const id = into.releases({ ...row, publicId: newPublicId(), caseId, sharedById: contactId, sharedAt })
    into.changes({
      verb: `${row.subject}.shared`,
      subject: row.subject === 'section' ? 'section' : 'case',
      subjectId: row.sectionId ?? caseId,
      caseId,
      sectionId: row.sectionId,
      releaseId: id,
      networkId,
      actorId: contactId,
      at: sharedAt,
    })
    return id
  }
  // Seven of ten cases are public, one stays with its coalition, the others are for the network.
  const draw = index === 0 ? 0 : chance.next()
  const audience: Audience = draw < 0.7 ? 'public' : draw < 0.9 ? 'network' : 'coalition'
  if (audience !== 'coalition') {
    share({ subject: 'card', audience, content: card })
    share({ subject: 'about', audience, content: about })
  }
  for (const { key } of startingSections) {
    const content: SectionContent = {
      essence: sentence(words, chance).slice(0, 280),
      richText: writing(words, chance),
      sources: about.sources,
    }
    const text = toText(content.richText)
    const sectionId = into.sections({
      publicId: newPublicId(),
      caseId,
      key,
      essence: content.essence,
      content: content.richText,
      text,
      sources: content.sources,
      version: 1,
      updatedAt: sharedAt,
      updatedById: contactId,
    })
    into.sectionWriters({ sectionId, personId: contactId, lastWroteAt: sharedAt })
    const reads = audienceWithin(audience, chance)
    if (reads === 'coalition') continue
    const html = toHtml(content.richText)
    const releaseId = share({ subject: 'section', sectionId, audience: reads, content, html, text })
    if (chance.next() < 0.35)
      makeThread(maker, { caseId, sectionId, itemId: null, releaseId, audience: reads, contactId }, sharedAt)
  }
  makeItems(maker, { caseId, audience, contactId, sources: about.sources }, createdAt, sharedAt)
}

type NewRelease = typeof releases.$inferInsert

/** A contact person and an editor of its own; the first case has those of the demonstration, and its facilitator and guest. */
function makeCoalition({ into, now }: Maker, caseId: number, at: number, index: number): number {
  const join = (rol: string, jobTitle: string, role: CoalitionRole) => {
    const personId = into.people(demoPerson(rol, jobTitle, at))
    const untilAt = role === 'facilitator' ? now + 365 * dayMs : null
    into.coalitionMembers({ caseId, personId, role, untilAt, createdAt: at })
    return personId
  }
  const name = (rol: string) => (index === 0 ? rol : `${rol}.${index}`)
  const contactId = join(name('aanspreekpunt'), 'projectleider', 'contact')
  join(name('redacteur'), 'gebiedsbeheerder', 'editor')
  if (index === 0) {
    join('begeleider', 'procesbegeleider', 'facilitator')
    join('gast', 'bewoner', 'guest')
  }
  return contactId
}

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000
}
