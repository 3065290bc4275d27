import { setImmediate as breathe } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { buildWorld } from '#tests/world.ts'
import { db, transact } from './client.server.ts'
import { readApart } from './read-apart.ts'
import { people } from './schema/index.ts'

const world = buildWorld()
const namesOf = (id: number) => readApart<{ name: string }>(sql`select name from people where id = ${id}`)

it('reads what is committed, each its own answer', async () => {
  const ids = [world.personIds.contact, world.personIds.expert]
  const answers = await Promise.all(ids.map(namesOf))
  const known = db.select({ id: people.id, name: people.name }).from(people).all()
  expect(answers).toEqual(ids.map((id) => [{ name: known.find((one) => one.id === id)?.name }]))
  transact((tx) => tx.update(people).set({ name: 'Nieuwe naam' }).run())
  expect(await namesOf(world.personIds.contact)).toEqual([{ name: 'Nieuwe naam' }])
})

it('holds up nobody while it counts', async () => {
  const count = sql`with recursive n (n) as (select 1 union all select n + 1 from n where n < 2000000) select count(*) as many from n`
  const happened: string[] = []
  const counted = readApart<{ many: number }>(count).then((rows) => happened.push(`counted ${rows[0]?.many}`))
  await breathe()
  happened.push('a page')
  await counted
  expect(happened).toEqual(['a page', 'counted 2000000'])
})

it('only reads, refuses what cannot be asked, and goes on', async () => {
  await expect(readApart(sql`delete from people returning id`)).rejects.toThrow('readonly')
  await expect(readApart(sql`select no_such_column from people`)).rejects.toThrow('no such column')
  expect(await namesOf(world.personIds.expert)).toHaveLength(1)
})
