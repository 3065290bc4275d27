import { expect, it } from 'vitest'
import { readConfiguration } from './configuration.ts'

const mistakesIn = (env: Record<string, string>) => {
  const read = readConfiguration(env)
  return Array.isArray(read) ? read : []
}

it('what is one of a few is one of those, and a slip is not taken for the other', () => {
  for (const [name, given] of [
    ['LOG_LEVEL', 'luid'],
    ['RATE_LIMITS', 'uit'],
    ['TUSSENSTAP_DEMO', 'true'],
  ] as const)
    expect(mistakesIn({ [name]: given })).toEqual([expect.stringContaining(`${name}=${given}: kies uit `)])
  for (const LOG_LEVEL of ['', 'info', 'INFO', 'silent']) expect(mistakesIn({ LOG_LEVEL })).toEqual([])
  expect(readConfiguration({ RATE_LIMITS: 'Off' })).toMatchObject({ hasRateLimits: false })
  expect(readConfiguration({})).toMatchObject({ hasRateLimits: true, isDemonstration: false })
  expect(readConfiguration({ TUSSENSTAP_DEMO: '1' })).toMatchObject({ isDemonstration: true })
})

it('a mistake in an address never says the name and password in it', () => {
  for (const name of ['SMTP_URL', 'MEILI_URL', 'PUBLIC_URL'])
    for (const given of ['smpt://jan:ge@heim@post.example', 'jan:ge@heim@post.example', 'x//jan:ge@heim@']) {
      const [mistake = ''] = mistakesIn({ [name]: given })
      expect(mistake).toContain(`${name}=…@`)
      expect(mistake).not.toMatch(/jan|ge@|heim/)
    }
  const [mistake = ''] = mistakesIn({ PUBLIC_URL: 'https://jan:geheim@wijken.example' })
  expect(mistake).toContain('PUBLIC_URL=…@wijken.example')
})
