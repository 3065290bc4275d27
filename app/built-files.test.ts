import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startServer, type TestServer } from '#tests/server.ts'
import { buildWorld } from '#tests/world.ts'

/** The app as an image has it, with scripts and styles that may be broken: those of the build are everybody's. */
const folder = mkdtempSync(join(tmpdir(), 'tussenstap-built-'))
const client = join(folder, 'build/client')
const scripts = readdirSync('build/client/assets').filter((name) => name.endsWith('.js'))
let server: TestServer

beforeAll(async () => {
  buildWorld()
  mkdirSync(join(folder, 'build'))
  cpSync('build/client', client, { recursive: true })
  for (const name of ['package.json', 'server.js', 'migrations', 'node_modules'])
    symlinkSync(resolve(name), join(folder, name))
  for (const name of readdirSync('build').filter((name) => name !== 'client'))
    symlinkSync(resolve('build', name), join(folder, 'build', name))
  server = await startServer({}, folder)
})
afterAll(() => server.stop())

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(server.url + path, { headers, method }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part) => parts.push(part))
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      )
    })
    asked.on('error', fail)
    asked.end()
  })
}

/** A script that no other test here took, and the bytes of it. */
function oneScript() {
  const name = scripts.pop() ?? ''
  return {
    path: `/assets/${name}`,
    onDisk: join(client, 'assets', name),
    bytes: readFileSync(join(client, 'assets', name)),
  }
}

async function expectItLives() {
  const { path, bytes } = oneScript()
  expect((await ask(path)).body).toEqual(bytes)
  expect((await ask('/healthz')).status).toBe(200)
}

it('gives a file as it was built, compressed for who takes that, and says that it stays the same', async () => {
  const { path, bytes } = oneScript()
  const plain = await ask(path)
  const brotli = await ask(path, { 'accept-encoding': 'gzip, deflate, br, zstd' })
  const gzip = await ask(path, { 'accept-encoding': 'gzip' })
  expect(plain.body).toEqual(bytes)
  expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.body)]).toEqual(['br', bytes])
  expect([gzip.headers['content-encoding'], gunzipSync(gzip.body)]).toEqual(['gzip', bytes])
  for (const { headers } of [plain, brotli, gzip])
    expect(headers).toMatchObject({
      'content-type': 'text/javascript',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    })
})

it('compresses a file only in a way its reader takes, and in the one they like best', async () => {
  const { path } = oneScript()
  for (const [accepted, encoding] of [
    ['br;q=0', undefined],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['x-br', undefined],
    ['GZIP', 'gzip'],
    ['', undefined],
  ])
    expect([
      accepted,
      (await ask(path, { 'accept-encoding': accepted ?? '' })).headers['content-encoding'],
    ]).toEqual([accepted, encoding])
})

it('knows its mark among others, and asked for whatever there is', async () => {
  const { path } = oneScript()
  const etag = String((await ask(path)).headers.etag)
  for (const [marks, status] of [
    [`"a", ${etag}`, 304],
    [`W/"b" ,${etag.replace('W/', '')}`, 304],
    ['*', 304],
    ['"a", W/"b"', 200],
    ['', 200],
  ] as const)
    expect([marks, (await ask(path, { 'if-none-match': marks })).status]).toEqual([marks, status])
})

it('gives only what is new to who has it already, and only the head to who asks for that', async () => {
  const { path, bytes } = oneScript()
  const etag = String((await ask(path)).headers.etag)
  const same = await ask(path, { 'if-none-match': etag })
  expect([same.status, same.body.length]).toEqual([304, 0])
  const head = await ask(path, {}, 'HEAD')
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
    200,
    0,
    String(bytes.length),
  ])
})

it('lives on when somebody asks for a part of a file that is none, or in another way', async () => {
  const { path, bytes } = oneScript()
  for (const range of [
    'bytes=5-2',
    'bytes=0-99999999999999999999',
    'bytes=-5',
    'bytes=9999999-',
    'x',
    'bytes=0-1,3-4',
  ])
    expect([range, (await ask(path, { range })).body.length]).toEqual([range, bytes.length])
  for (const at of ['/assets/', '/assets/..%2f..%2fserver%2findex.js', '/assets/%', `${path}.br`])
    expect([at, (await ask(at)).status]).toEqual([at, 404])
  await expectItLives()
})

it('answers for a file that went away under it, and lives on', async () => {
  const { path, onDisk } = oneScript()
  for (const ending of ['', '.br', '.gz']) rmSync(onDisk + ending)
  for (const encoding of ['', 'gzip', 'br'])
    for (const method of ['GET', 'HEAD'])
      expect((await ask(path, { 'accept-encoding': encoding, range: 'bytes=0-9' }, method)).status).toBe(404)
  await expectItLives()
})

it('answers for a file that cannot be read, and lives on', async () => {
  const { path, onDisk } = oneScript()
  rmSync(onDisk)
  mkdirSync(onDisk)
  const answer = await ask(path)
  expect([answer.status, answer.headers['cache-control']]).toEqual([500, undefined])
  await expectItLives()
})
