import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { buildWorld } from '#tests/world.ts'
import { db, keptUntilWritten, transact } from './client.server.ts'
import { networks } from './schema/index.ts'

const { networkId } = buildWorld()
const rename = (name: string) => db.update(networks).set({ name }).where(eq(networks.id, networkId)).run()

it('keeps what was read until something is written, and nothing of what was undone', () => {
  let reads = 0
  const nameOf = keptUntilWritten((id) => {
    reads += 1
    return db.select().from(networks).where(eq(networks.id, id)).get()?.name
  })
  rename('Een')
  expect([nameOf(networkId), nameOf(networkId), reads]).toEqual(['Een', 'Een', 1])
  rename('Twee')
  expect([nameOf(networkId), reads]).toEqual(['Twee', 2])
  expect(() =>
    transact(() => {
      rename('Drie')
      expect(nameOf(networkId)).toBe('Drie')
      throw new Error('undone')
    }),
  ).toThrow('undone')
  expect(nameOf(networkId)).toBe('Twee')
})
