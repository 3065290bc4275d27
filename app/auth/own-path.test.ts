import { describe, expect, it } from 'vitest'
import { ownPath } from './own-path.ts'

describe('where somebody may be sent after signing in', () => {
  const own = [
    '/',
    '/overzicht',
    '/casussen/almelo?versie=2#de-wijk',
    '/zoeken?q=a%0Ab//c',
    '/casussen/caf%C3%A9',
    '/a//b',
  ]
  for (const path of own) it(`${path} is ours`, () => expect(ownPath(path)).toBe(path))

  const elsewhere = [
    '',
    'overzicht',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/%09/evil.example',
    '/%0d%0aSet-Cookie:a=b',
    '/\r\nLocation: x',
    '/%5cevil.example',
    '/%2fevil.example',
    '/%2f%2fevil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    '/%zz',
    'https:evil.example',
    'https://evil.example',
    'http:/evil.example',
    'javascript:alert(1)',
    ' //evil.example',
    '\u0000/x',
    `/${'x'.repeat(3000)}`,
  ]
  for (const path of elsewhere)
    it(`${JSON.stringify(path).slice(0, 40)} is refused`, () => expect(ownPath(path)).toBeNull())

  it('what is no text is refused', () => {
    for (const path of [null, undefined, 1, {}, ['/x']]) expect(ownPath(path)).toBeNull()
  })
})
