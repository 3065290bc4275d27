import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../free-port.ts'
import { typeInto, until } from '../writer.ts'
import { finish, openRig } from './writing.ts'

/**
 * `npm run rig:disk`: the data on a small disk of its own (tmpfs, so as root), which fills up and is emptied again. Reading goes on, what
 * cannot be kept is refused or called so, nothing acknowledged is missing, and all is well without a restart when there is room again.
 */
const folder = mkdtempSync(join(tmpdir(), 'tussenstap-disk-'))
try {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', folder], { stdio: 'ignore' })
} catch {
  console.log('rig:disk: not run; it needs root to make a small disk')
  process.exit(2)
}
const faults: string[] = []
const rig = await openRig(folder)
const server = await rig.start(await freePort())
const writer = rig.writer(server.url, 'contact', 'de-wijk')
await writer.opened
await writer.type('begin ')
const cookie = rig.cookie('expert')
const ballast = join(folder, 'ballast')

expect('a form with room', await post('met ruimte'), 302)
fill(20)
expect('a form on a disk that is nearly full', await post('bijna vol'), 507)
expect('reading on a disk that is nearly full', await read(), 200)
fill(0)
let written = 100
const isTold = (type: string) => writer.told.some((told) => told.type === type)
while (!isTold('saving-failed') && written < 400) {
  written += 1
  typeInto(writer.doc, `n${written}e ${'woorden '.repeat(2000)}`)
  writer.provider.sendStateless(JSON.stringify({ written }))
  await until(() => isTold('saving-failed') || writer.told.some((told) => told.written === written)).catch(
    () => null,
  )
}
if (!isTold('saving-failed')) faults.push('a full disk was not told to who types')
expect('reading on a full disk', await read(), 200)
rmSync(ballast)
await until(() => writer.told.some((told) => told.written === written), 60_000).catch(() =>
  faults.push('what waited was not kept when there was room again'),
)
for (let number = 101; number <= written; number++)
  if (!rig.onDisk('de-wijk').includes(`n${number}e`)) faults.push(`n${number}e is missing`)
expect('a form with room again', await post('weer ruimte'), 302)
if (rig.sqlite.pragma('integrity_check', { simple: true }) !== 'ok') faults.push('the database is not whole')
writer.leave()
await server.stop()
rig.sqlite.close()
execFileSync('umount', [folder])
finish('rig:disk', faults, `${written - 100} texts typed around a full disk`)

function fill(leaveMb: number): void {
  rmSync(ballast, { force: true })
  const { bavail, bsize } = statfsSync(folder)
  const room = bavail * bsize - leaveMb * 1024 * 1024
  try {
    writeFileSync(ballast, Buffer.alloc(Math.max(0, room)))
  } catch {
    // Full a little sooner than the sum says.
  }
}

async function post(text: string): Promise<number> {
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
  })
  return answer.status
}

async function read(): Promise<number> {
  return (await fetch(`${server.url}/casussen/nieuwstraat`, { headers: { cookie } })).status
}

function expect(what: string, is: number, should: number): void {
  if (is !== should) faults.push(`${what}: ${is}, not ${should}`)
}
