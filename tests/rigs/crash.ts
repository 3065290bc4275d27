import { parseArgs } from 'node:util'
import { freePort } from '../free-port.ts'
import { typeInto } from '../writer.ts'
import { finish, openRig, randomFrom, runVerb, sleep } from './writing.ts'

/**
 * `npm run rig:crash -- --rounds 200 --seed 1`: people type and send forms to the real server, which is killed at a random moment, again and
 * again. Nothing that was acknowledged may be missing or there twice, the database has to be whole, and search has to find what a rebuild finds.
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
})
const rounds = Number(values.rounds)
const random = randomFrom(Number(values.seed))
const rig = await openRig()
const port = await freePort()
const sections = ['de-wijk', 'gedroomde-aanpak']
const faults: string[] = []

/** Every word somebody typed and every reaction somebody sent, with whether they were told that it is kept. */
const typed = sections.map(() => new Map<string, boolean>())
const sent = new Map<string, boolean>()

let server = await rig.start(port)
const writers = sections.map((key, index) => rig.writer(server.url, index ? 'editor' : 'contact', key))
const cookie = rig.cookie('expert')
await Promise.all(writers.map(({ opened }) => opened))

for (let round = 1; round <= rounds; round++) {
  const isOver = { now: false }
  const work = [...sections.map((_, index) => type(index, round, isOver)), send(round, isOver)]
  await sleep(100 + random() * 700)
  await server.kill()
  isOver.now = true
  await Promise.all(work)
  check(round)
  server = await rig.start(port)
  // Their browsers come back by themselves, with what was not acknowledged.
  await settled()
  if (round % 10 === 0) console.log(`${round} of ${rounds} rounds, ${faults.length} faults`)
}

await checkSearch()
for (const writer of writers) writer.leave()
await server.stop()
const kept = (all: Map<string, boolean>) => [...all.values()].filter(Boolean).length
finish(
  'rig:crash',
  faults,
  `${rounds} rounds, ${typed.map(kept).reduce((sum, one) => sum + one, 0)} words and ${kept(sent)} reactions acknowledged`,
)

async function type(index: number, round: number, isOver: { now: boolean }): Promise<void> {
  const writer = writers[index]
  const words = typed[index]
  for (let number = 1; writer && words && !isOver.now; number++) {
    const word = `s${index}r${round}n${number}e`
    const written = round * 100_000 + number
    words.set(word, false)
    typeInto(writer.doc, `${word} `)
    writer.provider.sendStateless(JSON.stringify({ written }))
    while (!isOver.now && !words.get(word)) {
      if (writer.told.some((told) => told.type === 'saved' && told.written === written)) words.set(word, true)
      else await sleep(2)
    }
    await sleep(random() * 20)
  }
}

async function send(round: number, isOver: { now: boolean }): Promise<void> {
  for (let number = 1; !isOver.now; number++) {
    const text = `reactie r${round}n${number}e`
    sent.set(text, false)
    const body = new URLSearchParams({
      sectionKey: 'de-wijk',
      kind: 'idea',
      audience: 'shared',
      from: 'threads',
      text,
    })
    const answer = await fetch(`${server.url}/casussen/nieuwstraat/reacties`, {
      method: 'POST',
      headers: { cookie },
      body,
      redirect: 'manual',
    }).catch(() => null)
    if (answer?.status === 302) sent.set(text, true)
    else if (answer) faults.push(`round ${round}: a form was answered with ${answer.status}`)
  }
}

function check(round: number): void {
  if (rig.sqlite.pragma('integrity_check', { simple: true }) !== 'ok')
    faults.push(`round ${round}: the database is not whole`)
  for (const [index, key] of sections.entries()) {
    const counts = countOf(rig.onDisk(key).match(/s\dr\d+n\d+e/g) ?? [])
    for (const [word, isAcknowledged] of typed[index] ?? []) {
      const times = counts.get(word) ?? 0
      if (times > 1 || (isAcknowledged && times === 0))
        faults.push(`round ${round}: ${word} is there ${times} times`)
    }
  }
  const texts = rig.sqlite
    .prepare<[], string>("select text from comments where text like 'reactie r%'")
    .pluck()
    .all()
  const counts = countOf(texts)
  for (const [text, isAcknowledged] of sent) {
    const times = counts.get(text) ?? 0
    if (times > 1 || (isAcknowledged && times === 0))
      faults.push(`round ${round}: “${text}” is there ${times} times`)
  }
}

function countOf(words: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

async function settled(): Promise<void> {
  // Half a minute can lie between two attempts of a browser that found nobody for a while.
  for (let tries = 0; tries < 6000; tries++) {
    if (writers.every(({ provider }) => provider.isSynced && !provider.hasUnsyncedChanges)) return
    await sleep(10)
  }
  faults.push('a browser did not come back')
}

/** What search finds of what was written has to be what it finds in an index that is made anew. */
async function checkSearch(): Promise<void> {
  const sample = [...sent]
    .filter(([, isAcknowledged]) => isAcknowledged)
    .map(([text]) => text)
    .slice(-50)
  await drained()
  const before = await totals(sample)
  if ((await runVerb(rig.folder, 'search:rebuild')) !== 0) faults.push('the index could not be made anew')
  await drained()
  const after = await totals(sample)
  sample.forEach((text, at) => {
    if (before[at] !== after[at] || before[at] === 0)
      faults.push(`search: “${text}” ${before[at]} and after a rebuild ${after[at]}`)
  })
}

async function totals(texts: string[]): Promise<number[]> {
  const found: number[] = []
  for (const text of texts) {
    const asked = new URLSearchParams({ q: `"${text}"`, letterlijk: '1' })
    const answer = await fetch(`${server.url}/api/v1/search?${asked}`, { headers: { cookie } })
    found.push(((await answer.json()) as { total: number }).total)
  }
  return found
}

async function drained(): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const { feed } = (await (await fetch(`${server.url}/readyz`)).json()) as {
      feed: { lag: Record<string, number> }
    }
    if (Object.values(feed.lag).every((lag) => lag === 0)) return
    await sleep(100)
  }
}
