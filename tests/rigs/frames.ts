import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { freePort } from '../free-port.ts'
import { openStranger, type Stranger, typed as typedUpdate, varUint } from '../writer.ts'
import { finish, openRig, randomFrom, sleep } from './writing.ts'

/**
 * `npm run rig:frames -- --frames 10000 --seed 1`: somebody with a right to write and a program of their own sends frames that no editor
 * sends, random and mutated, of every type of message. The process has to stay, its memory has to come back, and who writes beside them
 * may not notice.
 */
const { values } = parseArgs({
  options: { frames: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
})
const frames = Number(values.frames)
const random = randomFrom(Number(values.seed))
const rig = await openRig()
const server = await rig.start(await freePort())
const faults: string[] = []
const other = rig.writer(server.url, 'contact', 'de-wijk')
await other.opened
await other.type('begin ')
const before = memoryMb()

/** Of the sync protocol, awareness, auth and what Hocuspocus added; and two it does not know. */
const types = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 42]
const good = typedUpdate(rig.state('de-wijk'), 'x').update

for (const type of types) {
  let stranger: Stranger | null = null
  let isClosed = true
  for (let number = 0; number < frames; number++) {
    if (!stranger || isClosed) {
      stranger = await openStranger({
        url: server.url,
        cookie: rig.cookie('editor'),
        name: rig.documentName('de-wijk'),
      })
      isClosed = false
      void stranger.closed.then(() => (isClosed = true))
    }
    if (random() < 0.1) stranger.raw(bytes(random() * 200))
    else stranger.message(type, random() < 0.5 ? bytes(random() * 400) : mutated())
    // The loop has to turn for an answer to come in.
    if (number % 50 === 0) await sleep(1)
  }
  stranger?.close()
  const word = `na${type} `
  const startedAt = performance.now()
  await other.type(word).catch(() => faults.push(`after type ${type} nobody can write`))
  const tookMs = Math.round(performance.now() - startedAt)
  if (!(await fetch(`${server.url}/healthz`).catch(() => null))?.ok)
    faults.push(`after type ${type} the process is gone`)
  if (!rig.onDisk('de-wijk').includes(word.trim())) faults.push(`after type ${type} a word is missing`)
  console.log(`type ${type}: ${frames} frames, then a word in ${tookMs} ms, ${memoryMb()} MB`)
}
await sleep(5000)
const after = memoryMb()
if (after > before + 100) faults.push(`memory went from ${before} to ${after} MB`)
other.leave()
await server.stop()
finish(
  'rig:frames',
  faults,
  `${types.length} types of ${frames} frames, ${before} MB before and ${after} after`,
)

function bytes(length: number): Uint8Array {
  return Uint8Array.from({ length: Math.floor(length) }, () => Math.floor(random() * 256))
}

/** An update that was good, with a few bytes changed, as a message that begins well. */
function mutated(): Uint8Array {
  const update = good.slice()
  for (let times = 0; times < 3; times++)
    update[Math.floor(random() * update.length)] = Math.floor(random() * 256)
  return Uint8Array.from([...varUint(2), ...varUint(update.length), ...update])
}

function memoryMb(): number {
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
}
