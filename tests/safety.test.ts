import { existsSync, readFileSync } from 'node:fs'
import { request as rawRequest } from 'node:http'
import { connect } from 'node:net'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '#db/client.server.ts'
import { dataDir } from '#db/data-dir.ts'
import { people } from '#db/schema/index.ts'
import { type OddRequest, oddRequest } from './odd-requests.ts'
import { cookieOf, startServer, type TestServer } from './server.ts'
import { buildWorld } from './world.ts'

const { personIds } = buildWorld()
let server: TestServer
let cookie: string

beforeAll(async () => {
  server = await startServer()
  cookie = cookieOf(personIds.expert)
})
afterAll(() => server.stop())

const nameOf = () => db.select().from(people).where(eq(people.id, personIds.expert)).get()?.name

/** As raw as it gets: fetch would not let us say these headers. */
function send(
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }> {
  return new Promise((done, fail) => {
    const asked = rawRequest(server.url + path, { method, headers }, (answer) => {
      let text = ''
      answer.on('data', (chunk) => (text += chunk))
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    asked.on('error', fail)
    asked.end(body)
  })
}

const form = { 'content-type': 'application/x-www-form-urlencoded' }

describe('a change another site asks a browser for', () => {
  const foreign: [string, Record<string, string>][] = [
    ['Sec-Fetch-Site: cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['Sec-Fetch-Site: same-site', { 'sec-fetch-site': 'same-site' }],
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['our name as a part of theirs', { origin: 'http://127.0.0.1.evil.example' }],
    ['Origin: null', { origin: 'null' }],
  ]
  const doors = [
    '/profiel',
    '/profiel.data',
    '/uitloggen',
    '/profiel/sessies/x',
    '/inloggen',
    '/healthz',
    '/bestaat-niet',
  ]
  for (const [name, headers] of foreign)
    it(`is refused on every kind of address, told by ${name}`, async () => {
      for (const path of doors) {
        const answer = await send(path, {
          method: 'POST',
          headers: { ...form, ...headers, cookie },
          body: 'name=Kaper',
        })
        expect([path, answer.status]).toEqual([path, 403])
      }
      expect(nameOf()).toBe('expert')
    })

  it('is done when it comes from our own page', async () => {
    const headers = { ...form, cookie, origin: server.url, 'sec-fetch-site': 'same-origin' }
    expect((await send('/profiel', { method: 'POST', headers, body: 'name=Ik' })).status).toBe(303)
    expect(nameOf()).toBe('Ik')
  })
})

describe('the content security policy', () => {
  const policyOf = (answer: { headers: NodeJS.Dict<string | string[]> }) =>
    String(answer.headers['content-security-policy'])
  const scriptsOf = (policy: string) => policy.match(/script-src ([^;]+)/)?.[1] ?? ''

  it('lets a visitor’s page run nothing at all, found or not', async () => {
    for (const [path, method, status] of [
      ['/inloggen', 'GET', 200],
      ['/bestaat-niet', 'GET', 404],
      ['/casussen/bestaat-niet', 'GET', 404],
      ['/wie-ziet-wat', 'POST', 405],
    ] as const) {
      const answer = await send(path, { method })
      expect([path, answer.status]).toEqual([path, status])
      expect(scriptsOf(policyOf(answer))).toBe("'none'")
      expect(answer.text).not.toContain('<script')
      expect(policyOf(answer)).toContain("frame-ancestors 'none'")
    }
  })

  it('goes with files too: our own styles, scripts and the little picture', async () => {
    const page = (await send('/profiel', { headers: { cookie } })).text
    const files = [...page.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg|woff2))"/g)].map(
      ([, path = '']) => path,
    )
    expect(files.length).toBeGreaterThan(3)
    for (const path of new Set(files)) {
      const answer = await send(path)
      expect([path, answer.status]).toEqual([path, 200])
      expect(policyOf(answer)).toContain("default-src 'none'; frame-ancestors 'none'")
      expect(scriptsOf(policyOf(answer))).toBe('')
      expect(answer.headers['x-content-type-options']).toBe('nosniff')
    }
  })

  it('fits the page of somebody signed in, with another nonce each time', async () => {
    const nonces = new Set<string>()
    for (const path of ['/profiel', '/profiel', '/profiel', '/bestaat-niet']) {
      const answer = await send(path, { headers: { cookie } })
      const nonce = scriptsOf(policyOf(answer)).match(/'nonce-([^']+)'/)?.[1] ?? ''
      nonces.add(nonce)
      expect(policyOf(answer)).not.toContain('unsafe-')
      for (const [tag] of answer.text.matchAll(/<script[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`)
      expect(answer.text).not.toMatch(/ (on[a-z]+|style)="/)
    }
    expect(nonces.size).toBe(4)
  })

  it('goes with nosniff, a referrer policy and no caching on every kind of answer', async () => {
    for (const path of ['/inloggen', '/bestaat-niet', '/healthz', '/profiel', '/profiel.data']) {
      const { headers } = await send(path)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('same-origin')
      expect(headers['cache-control']).toContain('no-store')
    }
  })
})

describe('what nobody should send', () => {
  it('a header called __proto__ does not stop the process', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect((await send('/inloggen', { headers: { [name]: 'x' } })).status).toBeLessThan(500)
    expect((await send('/healthz')).status).toBe(200)
  })

  it('fields called __proto__ change nothing', async () => {
    const body = '__proto__.name=x&__proto__[role]=organiser&constructor.prototype.name=y&name=Ik'
    expect(
      (await send('/profiel', { method: 'POST', headers: { ...form, cookie }, body })).status,
    ).toBeLessThan(500)
    expect((await send('/healthz')).status).toBe(200)
  })

  it('a body that is too large is refused, with its length told or not', async () => {
    for (const kilobytes of [300, 3000]) {
      for (const length of [{}, { 'transfer-encoding': 'chunked' }] as Record<string, string>[]) {
        const body = Buffer.alloc(kilobytes * 1024, 'x')
        const answer = await send('/inloggen', { method: 'POST', headers: { ...form, ...length }, body })
        expect([kilobytes, length, answer.status]).toEqual([kilobytes, length, 413])
      }
    }
    expect((await send('/healthz')).status).toBe(200)
  })

  it('thirty megabytes get an answer that a browser can read, where they may not be sent either', async () => {
    const upload = '/casussen/nieuwstraat/onderdelen/de-wijk/bijlagen'
    const words = Buffer.alloc(30 * 1024 * 1024, 'x')
    const file = new FormData()
    file.set('bestand', new Blob([words]), 'groot.pdf')
    const post = async (path: string, body: BodyInit, who: Record<string, string>, type = {}) => {
      const headers = { ...who, ...type }
      const answer = await fetch(server.url + path, { method: 'POST', redirect: 'manual', headers, body })
      return [path, answer.status, (await answer.text()) !== '']
    }
    expect(await post('/inloggen', words, {}, form)).toEqual(['/inloggen', 413, true])
    expect(await post('/profiel', words, { cookie }, form)).toEqual(['/profiel', 413, true])
    expect(await post(upload, file, {})).toEqual([upload, 413, true])
    expect(await post(upload, file, { cookie })).toEqual([upload, 403, true])
    expect(await post(`${upload}.data`, file, { cookie })).toEqual([`${upload}.data`, 403, true])
    expect(await post(`${upload}x`, file, { cookie })).toEqual([`${upload}x`, 413, true])
    expect((await send('/healthz')).status).toBe(200)
  })

  it('a body that never ends is cut off', async () => {
    const headers = { ...form, 'content-length': String(1024 ** 3) }
    const answer = await send('/inloggen', { method: 'POST', headers, body: 'x' })
    expect([answer.status, answer.headers.connection]).toEqual([413, 'close'])
    expect((await send('/healthz')).status).toBe(200)
  })

  it('a body that is no form is no fault of ours', async () => {
    for (const type of ['application/json', 'multipart/form-data; boundary=x', 'text/plain', '']) {
      const answer = await send('/inloggen', {
        method: 'POST',
        headers: type ? { 'content-type': type } : {},
        body: '{"a":1',
      })
      expect([type, answer.status]).not.toEqual([type, 500])
    }
  })

  // The first of these filled the memory until the process ended, and anyone could send it.
  it.each([
    ['a row far beyond the last', 'email[99999999]=x'],
    ['a row of a row', 'email[0][0]=x'],
    ['a name that goes a hundred deep', `${'a.'.repeat(100)}a=x`],
    ['thousands of fields', 'a=b&'.repeat(5000)],
    ['an intent that is none', '__intent__=x'],
    ['an intent of nothing', '__intent__=null'],
    [
      'an intent beyond the last row',
      '__intent__={"type":"update","payload":{"name":"a[99999999]","value":1}}',
    ],
    [
      'two intents',
      '__intent__={"type":"reset","payload":{}}&__intent__={"type":"insert","payload":{"name":"a"}}',
    ],
    ['one row more of what is no list', 'email=x&__intent__={"type":"insert","payload":{"name":"email"}}'],
    ['a state', '__state__={'],
  ])('a form with %s is none of ours, and costs nothing', async (_what, body) => {
    for (const path of ['/inloggen', '/inloggen/wachtwoord', '/inloggen.data', '/profiel', '/concepten']) {
      const answer = await send(path, { method: 'POST', headers: { ...form, cookie }, body })
      expect([path, answer.status]).toEqual([path, 400])
    }
    const kept = new URLSearchParams({ form: '/bevindingen/nieuw', fields: body })
    const draft = { method: 'POST', headers: { ...form, cookie }, body: String(kept) }
    expect((await send('/concepten', draft)).status).toBe(422)
    // Who had made what it asks for would have no memory left to say so.
    expect((await send('/healthz')).status).toBe(200)
  })

  it('a verb or a host that no request can be made of is refused before the pages', async () => {
    expect((await send('/profiel', { method: 'TRACE' })).status).toBe(405)
    const answer = await send('/zoeken?q=vertrouwelijk', { headers: { host: 'naam:woord@127.0.0.1' } })
    expect([answer.status, answer.headers['x-content-type-options']]).toEqual([400, 'nosniff'])
    expect(server.output()).not.toContain('vertrouwelijk')
  })

  /** Asks all at once over one connection. @returns what it answered, when it has answered so many times or hung up */
  function askTogether(paths: string[]): Promise<string[]> {
    return new Promise((done) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
      let text = ''
      const statuses = () => text.match(/^HTTP\/1.1 \d+/gm) ?? []
      socket.on('data', (chunk) => {
        text += chunk
        if (statuses().length >= paths.length) socket.destroy()
      })
      // Hung up on while it still sends.
      socket.on('error', () => {})
      socket.on('close', () => done(statuses()))
      socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join(''))
    })
  }

  it('what is asked all at once over one connection is answered in order', async () => {
    const paths = ['/inloggen', '/bestaat-niet', '/healthz', '/profiel']
    expect(await askTogether(paths)).toEqual([200, 404, 200, 303].map((status) => `HTTP/1.1 ${status}`))
  })

  it('what is asked by thousands over one connection is not answered beyond the first hundred', async () => {
    const answers = await askTogether(Array.from({ length: 2000 }, () => '/healthz'))
    expect(answers.filter((status) => status === 'HTTP/1.1 200')).toHaveLength(100)
    expect(new Set(answers.slice(100))).toEqual(new Set(['HTTP/1.1 503']))
    expect((await send('/healthz')).status).toBe(200)
  })

  it('an address with what no header may hold leads nowhere, and is no fault of ours', async () => {
    for (const slug of ['%00', '%0d%0aX:%20y', '%F0%9F%8F%9A', '%E0%A4%A', '%'])
      for (const act of ['herkenning', 'fase', 'plaats']) {
        const answer = await send(`/casussen/${slug}/dilemmas/${slug}/${act}`, { headers: { cookie } })
        expect([slug, act, answer.status < 500, answer.headers.x]).toEqual([slug, act, true, undefined])
      }
  })

  it('an address with a line break, which no page is at, is not there, and is no fault of ours', async () => {
    for (const path of ['/%0Aa', '/%0d%0aX:%20y', '/a/%E2%80%A8', '/a%0A/b.data', '/a/%0A?a=b'])
      for (const method of ['GET', 'POST']) {
        const { status, text } = await send(path, { method, headers: { ...form, cookie } })
        expect([path, method, status]).toEqual([path, method, 404])
        expect(text).toContain('404')
      }
    expect(server.output()).not.toContain('a request failed')
  })

  it('what is sent to a page that takes nothing is not written down as a fault of ours', async () => {
    expect((await send('/wie-ziet-wat', { method: 'POST', headers: form, body: 'a=b' })).status).toBe(405)
    expect(server.output()).not.toContain('a request failed')
  })

  it('an address nobody can read is answered as carefully as any other, and not written down', async () => {
    for (const host of ['a b', 'a:b:c', '%']) {
      const answer = await send('/zoeken?q=vertrouwelijk', { headers: { host } })
      expect([host, answer.status]).toEqual([host, 400])
      if (answer.text) expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'")
    }
    expect(server.output()).not.toContain('vertrouwelijk')
  })

  it('a verb we do not know is refused everywhere, and names those we do', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS'])
      for (const path of ['/profiel', '/profiel.data', '/inloggen', '/healthz', '/bestaat-niet']) {
        const answer = await send(path, { method, headers: { cookie } })
        expect([method, path, answer.status, answer.headers.allow]).toEqual([
          method,
          path,
          405,
          'GET, HEAD, POST',
        ])
      }
  })

  it('a verb that is not for what can only be asked is refused to a program as a problem', async () => {
    for (const path of ['/api/v1/search', '/api/v1/openapi.json'])
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const { status, headers, text } = await send(path, { method, headers: { ...form, cookie } })
        expect([path, method, status, headers.allow]).toEqual([path, method, 405, 'GET, HEAD'])
        expect(headers['content-type']).toBe('application/problem+json')
        expect(JSON.parse(text)).toEqual({
          type: 'about:blank',
          title: 'Method Not Allowed',
          status: 405,
          detail: 'Dit kan hier niet.',
        })
      }
  })

  it('a form sent to what is no page and takes none is refused in Dutch', async () => {
    for (const path of ['/healthz', '/readyz', '/zoeken/suggesties', '/vergelijken/csv', '/bijlagen/x']) {
      const { status, headers, text } = await send(path, { method: 'POST', headers: { ...form, cookie } })
      expect([path, status, headers.allow, text]).toEqual([path, 405, 'GET, HEAD', 'Dit kan hier niet.'])
    }
  })

  it('a button that leads nowhere any more, as when it is pressed twice, answers with a page', async () => {
    const missing = (await send('/bestaat-niet', { headers: { cookie } })).text.match(/<h1>[^<]*/)?.[0]
    for (const path of [
      '/profiel/sessies/x',
      '/beheer/uitnodigingen/x',
      '/casussen/nieuwstraat/coalitie/uitnodigingen/x',
      '/vergelijken/bewaard/x/verwijdering',
      '/zoeken/bewaard/x/verwijdering',
      '/zoeken/bewaard/x/volgen',
      '/bijlagen/x/verwijdering',
      '/casussen/bestaatniet/volgen',
      '/casussen/nieuwstraat/dilemmas/bestaatniet/volgen',
      '/casussen/nieuwstraat/dilemmas/bestaatniet/plaats',
      '/casussen/nieuwstraat/dilemmas/bestaatniet/herkenning',
      '/casussen/nieuwstraat/interventies/bestaatniet/fase',
    ]) {
      const { status, text } = await send(path, { method: 'POST', headers: { ...form, cookie } })
      expect([path, status, text.match(/<h1>[^<]*/)?.[0]]).toEqual([path, 404, missing])
    }
    const { status, text } = await send('/profiel/gelezen', { headers: { cookie } })
    expect([status, text.match(/<h1>[^<]*/)?.[0]]).toEqual([404, missing])
  })

  it('an address that is no page, as of a file that was taken back, answers who goes there with one', async () => {
    for (const [who, headers] of [
      ['visitor', {}],
      ['contact', { cookie }],
    ] as const) {
      const missing = (await send('/bestaat-niet', { headers })).text.match(/<h1>[^<]*/)?.[0]
      for (const path of [
        '/bijlagen/x',
        '/vergelijken/onbekend',
        '/vergelijken/csv',
        '/gelezen',
        '/concepten',
        '/casussen/nieuwstraat/onderdelen/de-wijk/afbeeldingen',
        '/beheer/mail/1/verzending',
      ]) {
        const { status, text } = await send(path, { headers })
        expect([who, path, status, text.match(/<h1>[^<]*/)?.[0]]).toEqual([who, path, 404, missing])
        expect(text.includes('href="/overzicht"'), `the frame of ${who}`).toBe(who === 'contact')
      }
    }
    const signIn = (await send('/bijlagen/x')).text
    expect(signIn, 'and back there').toContain('/inloggen?next=%2Fbijlagen%2Fx')
    for (const path of ['/gelezen', '/concepten', '/beheer/mail/1/verzending']) {
      const { status, text } = await send(path, { method: 'POST', headers: { ...form, cookie } })
      expect([path, status, text.includes('<h1>')]).toEqual([
        path,
        path.startsWith('/beheer') ? 404 : 422,
        true,
      ])
    }
  })

  it('cookies that are no session of ours are a visitor’s', async () => {
    for (const value of ['', '.', 'a.b', '%00', 'x'.repeat(4000), "' or 1=1 --", '__proto__.x'])
      expect((await send('/profiel', { headers: { cookie: `sessie=${value}` } })).status).toBe(303)
  })
})

describe('hundreds of odd requests', () => {
  /** @returns what it answered, and whether it answered or hung up at all */
  function ask({ who, isWhole, method, path, headers, body }: OddRequest) {
    return new Promise<{ answer: string; isDone: boolean }>((done) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
      let answer = ''
      let isDone = false
      socket.on('data', (chunk) => (answer += chunk))
      socket.on('end', () => (isDone = true))
      // Hung up on while it still sends.
      socket.on('error', () => (isDone = true))
      socket.on('close', () => done({ answer, isDone }))
      // Somebody who did not say all is waited for, and longer than a test has.
      socket.setTimeout(isWhole ? 20_000 : 200, () => socket.destroy())
      const lines = [
        `${method} ${path} HTTP/1.1`,
        ...(headers.some((line) => /^host:/i.test(line)) ? [] : ['Host: x']),
        // Another each time: signing out is one of the things that are asked for.
        ...(who === 'visitor' ? [] : [`Cookie: ${cookieOf(personIds[who])}`]),
        ...headers,
        'Connection: close',
      ]
      socket.write(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body]))
    })
  }

  const megabytesHeld = () => {
    const status = `/proc/${server.pid}/status`
    return existsSync(status) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]) / 1024 : 0
  }

  /** A stack, a word of what it is made of, or where it stands. */
  const insides = [
    '\n    at ',
    'node:internal',
    'node_modules',
    'SQLITE_',
    'SqliteError',
    process.cwd(),
    dataDir,
  ]

  const steady = [
    ['/inloggen', ''],
    ['/wie-ziet-wat', ''],
    ['/casussen/bestaat-niet', ''],
    ['/profiel/meldingen', 'sessie'],
  ] as const
  const steadyPages = () =>
    Promise.all(
      steady.map(async ([path, signedIn]) => {
        const { status, text } = await send(path, { headers: signedIn ? { cookie } : {} })
        return [path, status, text.replaceAll(/nonce="[^"]*"/g, '')]
      }),
    )

  it('are answered without a fault, without a word of how it is made, and leave everything as it was', async () => {
    const before = await steadyPages()
    const heldBefore = megabytesHeld()
    const wrong: unknown[] = []
    const queue = fc.sample(oddRequest, 400)
    const lane = async () => {
      for (let one = queue.pop(); one; one = queue.pop()) {
        const { answer, isDone } = await ask(one)
        const status = Number(answer.match(/^(?:HTTP\/1\.1 100 Continue\s+)?HTTP\/1\.1 (\d{3})/)?.[1] ?? 0)
        const told = insides.filter((inside) => answer.includes(inside))
        if (status >= 500 || told.length > 0 || (one.isWhole && !isDone))
          wrong.push({ ...one, body: one.body.toString('latin1').slice(0, 300), status, told, isDone })
      }
    }
    await Promise.all(Array.from({ length: 16 }, lane))
    const writtenDown = server.output().match(/^.*"level":"(error|fatal)".*$/gm) ?? []
    expect({ wrong, writtenDown }).toEqual({ wrong: [], writtenDown: [] })
    expect(await steadyPages()).toEqual(before)
    // What it holds on to for a while to answer faster is less than a hundred.
    expect(megabytesHeld() - heldBefore).toBeLessThan(300)
  })
})
