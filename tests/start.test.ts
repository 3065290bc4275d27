import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { freePort } from './free-port.ts'
import { startServer } from './server.ts'

/** Starts and waits for the end, which has to come by itself. */
async function startAndFail(
  env: Record<string, string>,
  command = ['server.js'],
): Promise<{ code: number | null; lines: string[] }> {
  const child = spawn(process.execPath, command, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: newFolder(),
      PORT: String(await freePort()),
      ...env,
    },
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const code = await new Promise<number | null>((done) => child.once('exit', done))
  return { code, lines: output.trim().split('\n') }
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tussenstap-start-'))
}

it('stops with one line for each mistake in the environment, before anything is made', async () => {
  const DATA_DIR = join(newFolder(), 'not-made')
  const { code, lines } = await startAndFail({
    DATA_DIR,
    PORT: 'drie',
    PUBLIC_URL: 'ftp://x',
    TRUSTED_PROXIES: '99',
  })
  expect(code).toBe(1)
  expect(lines).toHaveLength(3)
  expect(lines.map((line) => line.split('=')[0])).toEqual(['PUBLIC_URL', 'PORT', 'TRUSTED_PROXIES'])
  expect(existsSync(DATA_DIR)).toBe(false)
})

it.each([
  ['the server', ['server.js']],
  ['the operator’s command', ['app/tussenstap.ts', 'doctor']],
])('%s says in one line that there is no such level of the log', async (_, command) => {
  const { code, lines } = await startAndFail({ LOG_LEVEL: 'luid' }, command)
  expect({ code, lines }).toEqual({
    code: 1,
    lines: ['LOG_LEVEL=luid: kies uit trace, debug, info, warn, error, fatal, silent.'],
  })
})

it('stops with one line when the port is taken', async () => {
  const port = await freePort()
  const taken = await new Promise<Server>((done) => {
    const server = createServer().listen(port, '127.0.0.1', () => done(server))
  })
  const { code, lines } = await startAndFail({ PORT: String(port), HOST: '127.0.0.1' })
  taken.close()
  expect({ code, lines }).toEqual({
    code: 1,
    lines: [`Poort ${port} is al bezet. Kies een andere met PORT.`],
  })
})

it('stops with one line when the data folder cannot be made', async () => {
  const file = join(newFolder(), 'file')
  writeFileSync(file, '')
  const { code, lines } = await startAndFail({ DATA_DIR: join(file, 'data') })
  expect(code).toBe(1)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('kan niet worden geschreven')
})

it.skipIf(process.platform !== 'linux').each([
  ['in a folder that takes none', '/proc/tussenstap/data'],
  ['where nothing can be written', '/proc'],
])('stops with one line when the data folder is %s', async (_, DATA_DIR) => {
  const { code, lines } = await startAndFail({ DATA_DIR })
  expect({ code, lines }).toEqual({
    code: 1,
    lines: [expect.stringMatching(/^In de map \S+ kan niet worden geschreven \(\w+\)\. Kies een andere/)],
  })
})

it('stops with one line when a file has the name of the data folder, or of one above it that leads nowhere', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'file'), '')
  symlinkSync(join(folder, 'gone'), join(folder, 'link'))
  for (const name of ['file', 'link', 'link/data']) {
    const { code, lines } = await startAndFail({ DATA_DIR: join(folder, name) })
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [expect.stringContaining(`In de map ${join(folder, name)} kan niet worden geschreven`)],
    })
  }
})

it('makes a data folder with all that is missing above it, also when it is named from where one stands', async () => {
  const folder = join(newFolder(), 'een', 'twee')
  const server = await startServer({ DATA_DIR: relative(process.cwd(), folder) })
  expect(existsSync(join(folder, 'tussenstap.db'))).toBe(true)
  await server.stop()
})

it.skipIf(process.getuid?.() === 0)(
  'stops with one line when the data folder is read-only (not as root, who may write anywhere)',
  async () => {
    const folder = newFolder()
    chmodSync(folder, 0o500)
    const { code, lines } = await startAndFail({ DATA_DIR: folder })
    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
  },
)

it('keeps a second process out of a data folder, lets it in after a kill, and stops in time on SIGTERM', async () => {
  const DATA_DIR = newFolder()
  const first = await startServer({ DATA_DIR })
  const second = await startAndFail({ DATA_DIR })
  expect(second.code).toBe(1)
  expect(second.lines).toEqual([expect.stringContaining('is al in gebruik door een ander proces')])
  await first.kill()
  const third = await startServer({ DATA_DIR })
  const before = performance.now()
  expect(await third.stop()).toBe(0)
  expect(performance.now() - before).toBeLessThan(5000)
})

it('answers about its health: the process, and each part with its lag', async () => {
  const server = await startServer({ DATA_DIR: newFolder() })
  try {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    const ready = await fetch(`${server.url}/readyz`)
    expect(ready.status).toBe(200)
    const said = await ready.json()
    // Anybody may ask: how much there is, is not said.
    expect(said).not.toHaveProperty('search.documents')
    expect(said).toMatchObject({
      ready: true,
      database: { ok: true },
      search: { ok: true, lag: expect.any(Number) },
      feed: {},
    })
  } finally {
    await server.stop()
  }
})
