import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** The configuration is read once per process, so each address gets its own copy of the modules. */
async function cookies(publicUrl: string) {
  vi.resetModules()
  vi.stubEnv('PUBLIC_URL', publicUrl)
  const { sessionCookie, clearedSessionCookie } = await import('./session-cookie.ts')
  const { knownDeviceCookie } = await import('./known-device.ts')
  return [sessionCookie('id.secret'), clearedSessionCookie(), knownDeviceCookie('expert@example.org')]
}

describe('our cookies', () => {
  it('belong to this host alone over https', async () => {
    for (const cookie of await cookies('https://wijken.example')) {
      expect(cookie).toMatch(/^__Host-/)
      const attributes = cookie.split('; ').slice(1)
      expect(attributes).toEqual(expect.arrayContaining(['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']))
      expect(cookie).not.toMatch(/Domain/i)
    }
  })

  it('work on this machine without https', async () => {
    for (const cookie of await cookies('')) {
      expect(cookie).not.toMatch(/__Host-|Secure/)
      expect(cookie).toContain('; HttpOnly; SameSite=Lax')
    }
  })
})
