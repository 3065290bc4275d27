import type { RouteConfigEntry } from '@react-router/dev/routes'
import fc from 'fast-check'
import pages from '#app/routes.ts'

const askers = ['visitor', 'organiser', 'contact'] as const

/**
 * What one program asks of another that no browser and no page of ours would: byte for byte, since a client that follows the rules
 * refuses to say most of it.
 */
export type OddRequest = {
  who: (typeof askers)[number]
  /** Where its head ends is plain, and all it tells of is sent: it has to be answered. */
  isWhole: boolean
  method: string
  path: string
  headers: string[]
  body: Buffer
}

const text = (...some: string[]) => fc.constantFrom(...some)

const segment = fc.oneof(
  { weight: 9, arbitrary: text('nieuwstraat', 'nieuwstraat', 'meerzicht', 'de-wijk', 'dilemmas', '1') },
  text(
    '%2F',
    '%2f..%2f',
    '..',
    '%2e%2e',
    '.',
    '%00',
    'a%00b',
    '%',
    '%E0%A4%A',
    '%c0%ae',
    '%0d%0aX:%20y',
    '%E2%80%A8',
  ),
  text('wijk\u00e9', '\u{1F3DA}', '%F0%9F%8F%9A', '%E2%80%AE', '__proto__', 'constructor', 'toString'),
  text(';a=b', '\\', '%5c', '*', '-1', '1e9', '99999999999999999999', "'", '%22', '<b>', ':slug', '.data'),
  fc.integer({ min: 200, max: 6000 }).map((length) => 'a'.repeat(length)),
)

/** Every address there is, with something odd in each place that is left open. */
const patterns = patternsOf(pages)
const known = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...patterns),
      // These answer with a page of their own, where the query is read.
      fc.constantFrom(...patterns.filter((pattern) => !pattern.includes(':'))),
    ),
    fc.array(segment, { minLength: 5, maxLength: 5 }),
  )
  .map(([pattern, values]) => `/${pattern.replace(/:\w+|\*/g, () => values.pop() ?? '')}`)
const ending = fc.oneof(
  { weight: 9, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constant('.data') },
  text(
    '/',
    '//',
    '/..',
    '/.',
    '.data/',
    '.data.data',
    '#x',
    ';',
    '%20',
    '.json',
    '/_root.data',
    '.br',
    '.map',
  ),
)
const path = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(known, ending).map((parts) => parts.join('')) },
  {
    weight: 2,
    arbitrary: fc.array(segment, { minLength: 1, maxLength: 9 }).map((all) => `/${all.join('/')}`),
  },
  text(
    '//example.org',
    '/\\example.org',
    '//',
    '/./',
    '*',
    'http://example.org/profiel',
    'http://',
    '',
    'profiel',
  ),
  text(
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/.git/config',
    '/assets',
    '/assets/',
  ),
  text('/collab', '/live', '/_root.data', '/__manifest?p=%2F&p=%00', '/favicon.ico/', '/assets/a.js%00.css'),
)

const word = fc.oneof(
  {
    weight: 2,
    arbitrary: text('', 'wijk', '1', 'dilemma', 'on', 'nieuwste', 'tabel', '2026-01-01', 'public'),
  },
  text(
    '-1',
    '1e309',
    'NaN',
    '0x10',
    '9007199254740993',
    '2026-99-99',
    'null',
    '[]',
    '{}',
    '{"a":',
    '[object Object]',
  ),
  text('%', '%zz', '%00', '%E9', '%ED%A0%80', '%F0%9F%8F%9A', '%E2%80%AE', '%0d%0a', '%EF%BF%BE', '+', '%2B'),
  text(
    "' or 1=1 --",
    '"',
    '"a" NEAR/9',
    'a AND OR',
    '(((',
    '*',
    'a*:',
    '^',
    '%25',
    '<script>',
    'javascript:x',
  ),
  fc.integer({ min: 100, max: 5000 }).map((length) => 'wijk+'.repeat(length / 5)),
)
const name = fc.oneof(
  {
    weight: 4,
    arbitrary: text('q', 'soort', 'orde', 'casus', 'weergave', 'domein', 'fase', 'thema', 'sinds', 'over'),
  },
  {
    weight: 4,
    arbitrary: text('title', 'name', 'email', 'text', 'act', 'slug', 'audience', 'version', 'id', 'rol'),
  },
  {
    weight: 2,
    arbitrary: text('form', 'fields', 'kind', 'phase', 'quote', 'password', 'code', 'from', 'to', 'op'),
  },
  text(
    '_routes',
    'index',
    '__intent__',
    '__state__',
    '__proto__',
    'a[b]',
    'a.b',
    '[]',
    'a[]',
    'a[-1]',
    'a[1e9]',
    '',
  ),
  fc.integer({ min: 2, max: 400 }).map((deep) => `a${'[b]'.repeat(deep)}`),
)
const pairs = fc
  .array(fc.tuple(name, word), { maxLength: 7 })
  .map((all) => all.map(([key, value]) => `${key}=${value.replaceAll(' ', '+')}`).join('&'))
const many = fc
  .tuple(name, word, fc.integer({ min: 300, max: 4000 }))
  .map(([key, value, times]) => `${key}=${value.slice(0, 20)}&`.repeat(times))

const header = fc.oneof(
  text(
    'Range: bytes=0-0',
    'Range: bytes=-1',
    'Range: bytes=9-1',
    'Range: bytes=0-,0-,0-',
    'Range: regels=1-2',
  ),
  text('If-None-Match: *', 'If-None-Match: W/"', 'If-None-Match: "a", "b"', 'If-Match: "a"', 'If-Range: "a"'),
  text('If-Modified-Since: gisteren', 'If-Modified-Since: Sat, 01 Jan 2999 00:00:00 GMT', 'Date: x'),
  text('Accept: application/json', 'Accept: */*;q=x', 'Accept: ,', `Accept: ${'a/b,'.repeat(500)}`),
  text(
    'Accept-Encoding: br;q=0, *',
    'Accept-Encoding: gzip;q=9',
    'Accept-Language: \u00ff-x',
    'TE: trailers',
  ),
  text('Origin: null', 'Origin: http://[', 'Referer: http://[', 'Referer: //', 'Sec-Fetch-Site: x'),
  text(
    'X-Forwarded-For: 1.2.3.4, ::, x',
    'X-Forwarded-Host: evil.example',
    'X-Forwarded-Proto: ftp',
    'Forwarded: for=',
  ),
  text(
    'Cookie: sessie=',
    'Cookie: =;;=',
    'Cookie: sessie=a.b; sessie=c.d',
    'Cookie: sessie=%E0%A4%A',
    `Cookie: ${'a=b;'.repeat(900)}`,
  ),
  text(
    'Upgrade: websocket',
    'Upgrade: h2c',
    'Expect: 100-continue',
    'Expect: x',
    'Max-Forwards: 0',
    'Purpose: prefetch',
  ),
  text(
    'X-HTTP-Method-Override: DELETE',
    '__proto__: x',
    'constructor: x',
    'Content-Encoding: gzip',
    'Via: x',
  ),
)
/** These make an address or a length that a server can only refuse, or wait for. */
const brokenHeader = fc.oneof(
  text(
    'Host: a b',
    'Host: [::1',
    'Host: x:99999',
    'Host: \u00e9',
    'Host: naam:woord@x',
    'Host: x\r\nHost: y',
    'Host:',
  ),
  text(
    'Content-Length: -1',
    'Content-Length: x',
    'Content-Length: 1e3',
    'Content-Length: 99999999999999999999',
  ),
  text(
    'Content-Length: 5\r\nContent-Length: 6',
    'Content-Length: 7\r\nTransfer-Encoding: chunked',
    'Content-Length: 50000',
    'Expect: x',
  ),
  text(
    'Transfer-Encoding: gzip',
    'Transfer-Encoding: chunked, chunked',
    'Transfer-Encoding: identity',
    'Transfer-Encoding:chunked',
  ),
  text(
    ' gevouwen: x',
    'geen dubbele punt',
    'na am: x',
    ': x',
    'X: a\u0000b',
    'X: a\rb',
    `X: ${'x'.repeat(20_000)}`,
  ),
)

const boundary = '----grens'
const fileName = text(
  'a.docx',
  '../../../etc/passwd',
  'C:\\\\a.png',
  'a\u202egnp.exe',
  '',
  '.',
  'a\u0000.png',
  'CON',
  `${'a'.repeat(3000)}.pdf`,
  'a"; filename="b.html',
  'a.png\r\nContent-Type: text/html',
  '\u{1F3DA}.svg',
)
const filePart = fc
  .tuple(
    name,
    fileName,
    text('image/png', 'text/html', '', 'x', 'image/svg+xml; charset='),
    fc.uint8Array({ maxLength: 300 }),
  )
  .map(([field, file, type, bytes]) =>
    Buffer.concat([
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${file}"\r\nContent-Type: ${type}\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    ]),
  )
const multipart = fc
  .tuple(fc.array(filePart, { maxLength: 4 }), text(`--${boundary}--\r\n`, `--${boundary}`, ''))
  .map(([all, end]) => ({
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([...all, Buffer.from(end)]),
  }))
const urlencoded = fc.oneof({ weight: 5, arbitrary: pairs }, many).map((body) => ({
  type: 'application/x-www-form-urlencoded',
  body: Buffer.from(body),
}))
const mismatched = fc
  .tuple(
    text(
      'multipart/form-data',
      'multipart/form-data; boundary=',
      'multipart/form-data; boundary="',
      'multipart/mixed; boundary=x',
      'application/json',
      'text/plain; charset=utf-7',
      'application/x-www-form-urlencoded; charset=utf-16',
      'x',
      '',
      '/',
      'multipart/form-data; boundary=a; boundary=b',
    ),
    fc.oneof(
      pairs.map((body) => Buffer.from(body)),
      fc.uint8Array({ maxLength: 500 }),
      multipart.map(({ body }) => body),
    ),
  )
  .map(([type, body]) => ({ type, body: Buffer.from(body) }))
const sent = fc.oneof(
  { weight: 6, arbitrary: urlencoded },
  { weight: 3, arbitrary: multipart },
  { weight: 2, arbitrary: mismatched },
)

const method = fc.oneof(
  { weight: 6, arbitrary: fc.constant('GET') },
  text(
    'HEAD',
    'OPTIONS',
    'PUT',
    'DELETE',
    'PATCH',
    'TRACE',
    'CONNECT',
    'PROPFIND',
    'get',
    'G\u00cbT',
    'BREW',
    '',
  ),
)
const query = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: pairs },
  many.map((all) => all.slice(0, 9000)),
)

const asking = fc.record({
  who: fc.constantFrom(...askers),
  path,
  query,
  headers: fc.array(header, { maxLength: 3 }),
})

export const oddRequest: fc.Arbitrary<OddRequest> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ asking, method }).map(({ asking, method }) => requestOf(asking, method)),
  },
  {
    weight: 4,
    arbitrary: fc.record({ asking, sent }).map(({ asking, sent }) => requestOf(asking, 'POST', sent)),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ asking, sent, brokenHeader, method: fc.oneof(method, fc.constant('POST')) })
      .map(({ asking, sent, brokenHeader, method }) => {
        const whole = requestOf(asking, method, sent)
        return { ...whole, isWhole: false, headers: [...whole.headers, brokenHeader] }
      }),
  },
)

function requestOf(
  { query, path, ...asking }: { who: OddRequest['who']; path: string; query: string; headers: string[] },
  method: string,
  sent?: { type: string; body: Buffer },
): OddRequest {
  const about = sent ? [`Content-Type: ${sent.type}`, `Content-Length: ${sent.body.length}`] : []
  return {
    ...asking,
    isWhole: true,
    method,
    path: query ? `${path}?${query}` : path,
    headers: [...asking.headers, ...about],
    body: sent?.body ?? Buffer.alloc(0),
  }
}

function patternsOf(entries: RouteConfigEntry[]): string[] {
  return entries.flatMap((entry) => (entry.children ? patternsOf(entry.children) : [entry.path ?? '']))
}
