import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestServer } from '../server.ts'
import type { Writer } from '../writer.ts'

/** A small network in a folder of its own, and the real server on it; `folder` is where it goes, by default a new one. */
export async function openRig(folder = mkdtempSync(join(tmpdir(), 'tussenstap-rig-'))) {
  // Before anything that opens the database is read.
  process.env.DATA_DIR = folder
  process.env.LOG_LEVEL = 'silent'
  const { migrateDatabase } = await import('#db/migrate.ts')
  migrateDatabase()
  const [{ buildWorld }, { cookieOf, startServer }, { openWriter }, { sqlite }] = await Promise.all([
    import('../world.ts'),
    import('../server.ts'),
    import('../writer.ts'),
    import('#db/client.server.ts'),
  ])
  const [{ documentNameOf, contentNow, epochOf, loadSectionDocument }, { getSection }, { toText }] =
    await Promise.all([
      import('#app/features/sections/document.ts'),
      import('#app/features/sections/queries.ts'),
      import('#app/editor/render.ts'),
    ])
  const world = buildWorld()
  const sectionOf = (key: string) => {
    const { working } = getSection(world.actor('contact'), 'nieuwstraat', key).section
    if (!working) throw new Error(`no section ${key}`)
    return working
  }
  return {
    folder,
    sqlite,
    start: (port: number): Promise<TestServer> =>
      startServer({ PORT: String(port), LOG_LEVEL: 'error', RATE_LIMITS: 'off' }),
    cookie: (who: keyof typeof world.personIds) => cookieOf(world.personIds[who]),
    writer: (url: string, who: 'contact' | 'editor', key: string): Writer =>
      openWriter({ url, cookie: cookieOf(world.personIds[who]), name: documentNameOf(sectionOf(key)) }),
    documentName: (key: string) => documentNameOf(sectionOf(key)),
    /** Its Yjs document as one update. */
    state: (key: string) => {
      const { id } = sectionOf(key)
      return loadSectionDocument(id, epochOf(id)).state
    },
    /** What would be read back if the process died now. */
    onDisk: (key: string) => toText(contentNow(sectionOf(key).id)),
  }
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** A verb of ours on a folder; its exit code. */
export function runVerb(folder: string, verb: string): Promise<number | null> {
  const child = spawn(process.execPath, ['app/tussenstap.ts', verb], {
    env: { ...process.env, DATA_DIR: folder },
    stdio: 'ignore',
  })
  return new Promise((done) => child.once('exit', done))
}

/** The last line of a rig, and its exit code. */
export function finish(name: string, faults: string[], done: string): never {
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`)
  console.log(faults.length === 0 ? `${name}: ok, ${done}` : `${name}: ${faults.length} FAULTS, ${done}`)
  process.exit(faults.length === 0 ? 0 : 1)
}
