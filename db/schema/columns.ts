import { customType, integer } from 'drizzle-orm/sqlite-core'

/** A moment as Unix milliseconds, UTC. */
export const moment = (name: string) => integer(name, { mode: 'number' })

/** Bytes, as better-sqlite3 gives and takes them. */
export const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'blob',
  toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
  fromDriver: (value) => new Uint8Array(value.buffer, value.byteOffset, value.byteLength),
})

/** Who may read something, from few to many. Each one includes those before it. */
export const audiences = ['coalition', 'local', 'network', 'public'] as const
export type Audience = (typeof audiences)[number]

/** What a case holds besides text: each one a record with its own address, audience, versions and reactions. */
export const itemKinds = ['expectation', 'dilemma', 'question', 'intervention'] as const
export type ItemKind = (typeof itemKinds)[number]
