import { eq } from 'drizzle-orm'
import { startingCodes } from '#app/features/networks/template.ts'
import { db } from '#db/client.server.ts'
import { type Audience, listings } from '#db/schema/index.ts'
import { dayMs, type Maker } from './maker.ts'
import { capital, sentence, writing } from './sentences.ts'

const libraryCount = 60
const findingCount = 36
const evidenceEach = 3

/** A library and the findings of a network of some years: a few dozen of each, however many cases there are. */
export function makeKnowledge(maker: Maker): void {
  for (let n = 1; n <= libraryCount; n++) makeLibraryItem(maker, n)
  const rests = restsOn()
  for (let n = 1; n <= findingCount; n++) makeFinding(maker, n, rests)
}

function makeLibraryItem({ into, words, chance, now, networkId, people }: Maker, n: number): void {
  const at = now - chance.whole(400) * dayMs
  const kinds = startingCodes.libraryKind
  const id = into.libraryItems({
    networkId,
    key: `bron-${n}`,
    kind: kinds[chance.whole(kinds.length)]?.key ?? '',
    title: `${capital(words.noun())} en ${words.noun()} in de wijk`,
    publisher: 'Verzonnen',
    year: 2005 + chance.whole(20),
    url: `https://voorbeeld.example/${n}`,
    summary: `${sentence(words, chance)} ${sentence(words, chance)}`,
    tags: [words.noun(), words.noun()],
    provenance: 'Verzonnen, om op te meten.',
    audience: audienceOf(n),
    addedById: people.organisator,
    createdAt: at,
    updatedAt: at,
  })
  into.changes({
    verb: 'library.added',
    subject: 'library',
    subjectId: id,
    networkId,
    actorId: people.organisator,
    at,
  })
}

function makeFinding(
  { into, words, chance, now, networkId, people }: Maker,
  n: number,
  rests: number[],
): void {
  const at = now - chance.whole(200) * dayMs
  // One of six still waits for the organisers.
  const isAccepted = n % 6 !== 0
  const id = into.findings({
    networkId,
    key: `bevinding-${n}`,
    kind: n % 3 === 0 ? 'advice' : 'finding',
    title: sentence(words, chance),
    story: writing(words, chance),
    conditions: sentence(words, chance),
    dissent: n % 2 === 0 ? sentence(words, chance) : '',
    hasNoDissent: n % 2 === 1,
    year: 2024,
    audience: isAccepted ? audienceOf(n) : 'network',
    proposedById: people.expert,
    proposedAt: at,
    updatedAt: at,
    acceptedById: isAccepted ? people.organisator : null,
    acceptedAt: isAccepted ? at + dayMs : null,
  })
  for (const itemId of new Set(Array.from({ length: evidenceEach }, () => rests[chance.whole(rests.length)])))
    if (itemId !== undefined) into.findingEvidence({ findingId: id, itemId, createdAt: at })
  into.changes({
    verb: isAccepted ? 'finding.accepted' : 'finding.proposed',
    subject: 'finding',
    subjectId: id,
    networkId,
    actorId: isAccepted ? people.organisator : people.expert,
    at,
  })
}

/** Items that anybody reads: what a finding rests on. */
function restsOn(): number[] {
  return db
    .select({ id: listings.itemId })
    .from(listings)
    .where(eq(listings.audience, 'public'))
    .orderBy(listings.itemId)
    .limit(500)
    .all()
    .map(({ id }) => id)
}

function audienceOf(n: number): Audience {
  return n % 4 === 0 ? 'network' : 'public'
}
