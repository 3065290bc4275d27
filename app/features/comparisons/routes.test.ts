import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '#tests/server.ts'
import { buildWorld } from '#tests/world.ts'

let server: TestServer
beforeAll(async () => {
  buildWorld()
  server = await startServer()
})
afterAll(async () => {
  await server.stop()
})

const both = 'casus=nieuwstraat&casus=buitenland'
const get = (file: string) => fetch(`${server.url}/vergelijken/${file}?${both}`)

describe('the files of a comparison', () => {
  it('come with a name and a kind, and are kept by nobody on the way', async () => {
    for (const [file, extension] of [
      ['excel', 'xlsx'],
      ['word', 'docx'],
      ['csv', 'csv'],
      ['codeboek', 'csv'],
    ] as const) {
      const answer = await get(file)
      expect([file, answer.status]).toEqual([file, 200])
      expect(answer.headers.get('content-disposition')).toMatch(
        new RegExp(`^attachment; filename="[a-z]+-[0-9-]{10}\\.${extension}"$`),
      )
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
      const bytes = new Uint8Array(await answer.arrayBuffer())
      const start = extension === 'csv' ? [0xef, 0xbb, 0xbf] : [0x50, 0x4b, 0x03]
      expect([...bytes.subarray(0, 3)]).toEqual(start)
    }
  })

  it('are made so many times in ten minutes, and then it says when again', async () => {
    let last = await get('codeboek')
    for (let tries = 0; tries < 400 && last.status === 200; tries++) last = await get('codeboek')
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})
