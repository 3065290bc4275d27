import { describe, expect, it } from 'vitest'
import { maxPasswordLength } from './password-length.ts'
import { hashPassword, isCommonPassword, isPassword } from './passwords.ts'

describe('a password', () => {
  it('is kept as argon2id, each time with another salt', async () => {
    const [a, b] = await Promise.all([hashPassword('een lange zin'), hashPassword('een lange zin')])
    expect(a).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(a).not.toBe(b)
    expect(await isPassword(a, 'een lange zin')).toBe(true)
    expect(await isPassword(a, 'een lange zIn')).toBe(false)
  })

  it('is the same however the accents were typed', async () => {
    expect(await isPassword(await hashPassword('caf\u00e9 wijk'), 'cafe\u0301 wijk')).toBe(true)
  })

  it('is right also when it grows by being written out', async () => {
    const grows = '\ufdfa'.repeat(maxPasswordLength)
    expect(await isPassword(await hashPassword(grows), grows)).toBe(true)
  })

  it('of nobody is never right, and takes the same work', async () => {
    const hash = await hashPassword('een lange zin')
    // Of this process alone: a busy machine makes the one wait and not the other.
    const effort = async (work: () => Promise<boolean>) => {
      const start = process.cpuUsage()
      for (let n = 0; n < 5; n++) expect(await work()).toBe(false)
      return process.cpuUsage(start).user
    }
    const [nobody, somebody] = [
      await effort(() => isPassword(null, 'x')),
      await effort(() => isPassword(hash, 'x')),
    ]
    // Not a measurement: without the work it would be a thousand times faster.
    expect(nobody).toBeGreaterThan(somebody / 10)
  })

  it('does not hold up the process while it is checked', async () => {
    let ticks = 0
    const timer = setInterval(() => (ticks += 1), 1)
    await Promise.all(Array.from({ length: 8 }, () => hashPassword('een lange zin')))
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(3)
  })

  for (const common of ['password', 'Wachtwoord1', 'welkom2026', 'Gemeente01', 'qwertyuiop', 'aaaaaaaaaaaa'])
    it(`${common} is one everybody tries`, async () => expect(await isCommonPassword(common)).toBe(true))

  it('made of what everybody knows is refused, a sentence is not', async () => {
    expect(await isCommonPassword('Expert@example.org', ['expert@example.org'])).toBe(true)
    expect(await isCommonPassword('drie fietsen in de regen', ['expert@example.org'])).toBe(false)
  })
})
