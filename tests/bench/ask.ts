import { monitorEventLoopDelay } from 'node:perf_hooks'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { actorOfToken, startSession } from '#app/auth/sessions.ts'
import { createItem } from '#app/features/items/commands.ts'
import { search } from '#app/features/search/queries.ts'
import { twinsOf } from '#app/features/twins/queries.ts'
import { startFeed } from '#app/feed/feed.ts'
import { db, transact } from '#db/client.server.ts'
import { cases, coalitionMembers, items, people, releases } from '#db/schema/index.ts'
import { startSearch } from '#search/index.ts'
import { formsOf } from '#search/words.ts'
import { at, sleep } from './measure.ts'

/**
 * Asks the folder in DATA_DIR what people ask, through the search thread and as somebody signed in; as JSON on standard output how long
 * answers take, alone and while others write. Nothing is asked twice: an answer that was kept tells nothing.
 */
const running = startSearch((what, error) => console.error(what, error))
await running.drain()
const feed = startFeed([running.follower])

const reader = signedIn('deelnemer@demo.tussenstap.example')
const asking = { limit: 20 }
const times = 200
const words = sampleWords()
/** From a common word to a rare one, the same each time. */
const nth = (n: number, of = words) => of[(n * 7919) % of.length] ?? ''
/** Multiples of it fall evenly over the time between two whole numbers. */
const goldenRatio = (Math.sqrt(5) - 1) / 2
const long = words.filter(({ length }) => length >= 8)

const took: Record<string, number[]> = {
  'one word': await timed((n) => nth(n)),
  'two words': await timed((n) => `${nth(n)} ${nth(n + 1)}`),
  'four words': await timed((n) => [0, 1, 2, 3].map((more) => nth(n + more)).join(' ')),
  'the beginning of a word': await timed((n) => nth(n, long).slice(0, 5)),
  'a slip': await timed((n) => slipped(nth(n, long))),
}
const twins = await twinsOfItems()
const mixed = await whileOthersWrite(20)
process.stdout.write(
  JSON.stringify({
    documents: running.status().documents,
    alone: Object.entries(took).map(([what, all]) => ({ what, ...middleAndWorst(all) })),
    twins: middleAndWorst(twins),
    mixed,
  }),
)
await feed.stop()
await running.stop()

async function timed(questionOf: (n: number) => string): Promise<number[]> {
  const all: number[] = []
  for (let n = 0; n < times + 20; n++) {
    const before = performance.now()
    await search(reader, { ...asking, q: questionOf(n) })
    if (n >= 20) all.push(performance.now() - before)
  }
  return all
}

async function twinsOfItems(): Promise<number[]> {
  const shared = db
    .select({ slug: cases.slug, kind: items.kind, key: items.key })
    .from(releases)
    .innerJoin(items, eq(items.id, releases.itemId))
    .innerJoin(cases, eq(cases.id, items.caseId))
    .where(and(eq(releases.audience, 'public'), isNull(releases.endedAt), isNotNull(releases.itemId)))
    .limit(20 * times)
    .all()
  const all: number[] = []
  for (let n = 0; n < times; n++) {
    const item = shared[(n * 7919) % shared.length]
    if (!item) throw new Error('this folder was not filled by seed:scale')
    const before = performance.now()
    await twinsOf(reader, item.slug, item)
    all.push(performance.now() - before)
  }
  return all
}

/** Twenty questions and ten changes arrive each second, whether or not the one before was answered. */
async function whileOthersWrite(seconds: number) {
  const writer = db
    .select({ email: people.email, slug: cases.slug })
    .from(coalitionMembers)
    .innerJoin(people, eq(people.id, coalitionMembers.personId))
    .innerJoin(cases, eq(cases.id, coalitionMembers.caseId))
    .where(and(eq(coalitionMembers.role, 'contact'), isNull(coalitionMembers.endedAt)))
    .get()
  if (!writer) throw new Error('this folder was not filled by seed:scale')
  const actor = signedIn(writer.email)
  const pauses = monitorEventLoopDelay({ resolution: 5 })
  pauses.enable()
  const answers: Promise<number>[] = []
  const findable: Promise<number>[] = []
  // In no text of a run before.
  const run = Date.now().toString(36)
  const startedAt = performance.now()
  const until = (ms: number) => sleep(Math.max(0, startedAt + ms - performance.now()))
  const asked = async () => {
    for (let n = 0; n < 20 * seconds; n++) {
      await until(n * 50)
      answers.push(answered(n % 5 === 0 ? slipped(nth(n + 5000, long)) : `${nth(n + 9000)} ${nth(n + 9001)}`))
    }
  }
  const written = async () => {
    for (let n = 0; n < 10 * seconds; n++) {
      // As often at any moment between two questions as at any other.
      await until(100 * (n + ((n * goldenRatio) % 1)))
      const word = `meting${run}n${n}`
      createItem(actor, writer.slug, { kind: 'question', title: `Wat is ${word} ${nth(2 * n)}?` })
      if (n % 10 === 0) findable.push(found(word))
    }
  }
  await Promise.all([asked(), written()])
  const all = await Promise.all(answers)
  const untilFound = await Promise.all(findable)
  return {
    ...middleAndWorst(all),
    longestPauseMs: Math.round(pauses.max / 1e6),
    findableMs: Math.round(Math.max(...untilFound)),
  }

  async function answered(q: string): Promise<number> {
    const before = performance.now()
    await search(reader, { ...asking, q })
    return performance.now() - before
  }

  async function found(word: string): Promise<number> {
    const before = performance.now()
    while (performance.now() - before < 10_000) {
      const { total } = await search(actor, { limit: 1, q: word, isLiteral: true })
      if (total > 0) return performance.now() - before
      await sleep(20)
    }
    throw new Error(`"${word}" was not found`)
  }
}

function signedIn(email: string) {
  const person = db.select().from(people).where(eq(people.email, email)).get()
  const actor = person && actorOfToken(transact((tx) => startSession(tx, person.id, 'bench')))
  if (actor?.kind !== 'person') throw new Error('this folder was not filled by seed:scale')
  return actor
}

/** As they stand in the texts, so that a common word comes as often as people write it. */
function sampleWords(): string[] {
  const texts = db.select({ text: releases.text }).from(releases).where(isNull(releases.endedAt)).limit(2000)
  return texts
    .all()
    .flatMap(({ text }) => formsOf(text).slice(0, 12))
    .filter(({ length }) => length >= 4)
}

/** Two letters in the middle in the wrong order. */
function slipped(word: string): string {
  const middle = Math.floor(word.length / 2)
  return word.slice(0, middle) + word.charAt(middle + 1) + word.charAt(middle) + word.slice(middle + 2)
}

function middleAndWorst(all: number[]) {
  const sorted = all.toSorted((one, other) => one - other)
  return { p50Ms: at(sorted, 0.5), p99Ms: at(sorted, 0.99) }
}
