import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createNetwork } from '#app/features/networks/commands.ts'
import { lastChangeId } from '#db/changes.ts'
import { sqlite, transact } from '#db/client.server.ts'
import { dataDir } from '#db/data-dir.ts'

process.env.TUSSENSTAP_DEMO = '1'
const { openNetwork } = await import('#app/open-network.ts')

const folder = mkdtempSync(join(tmpdir(), 'tussenstap-demo-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts as npm does, on a copy of this test file's folder; only for what stops before anything begins. */
function start(...args: string[]) {
  const copy = join(folder, 'copy')
  rmSync(copy, { recursive: true, force: true })
  sqlite.pragma('wal_checkpoint(truncate)')
  spawnSync('cp', ['-r', dataDir, copy])
  const env = { ...process.env, DATA_DIR: copy, TUSSENSTAP_DEMO: '' }
  const { status, stderr } = spawnSync(process.execPath, ['server.js', ...args], {
    env,
    encoding: 'utf8',
    // One that is not refused goes on serving.
    timeout: 30_000,
  })
  return { status, lines: stderr.trim().split('\n') }
}

/** As a folder is before anybody set up a network. */
function forgetEverything(): void {
  const tables = sqlite
    .prepare<[], string>(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\'",
    )
    .pluck()
    .all()
  sqlite.pragma('foreign_keys = off')
  for (const table of tables) sqlite.exec(`delete from "${table}"`)
  sqlite.pragma('foreign_keys = on')
}

describe('a folder for the demonstration', () => {
  it('refuses the demonstration when it holds a real network', () => {
    transact((tx) => createNetwork(tx, { name: 'Echt', intro: '', organisers: '' }))
    const { status, lines } = start('--demo')
    expect(status).toBe(1)
    expect(lines).toEqual([expect.stringContaining('bevat een echt netwerk')])
    forgetEverything()
  })
  it('is filled once: a second start changes nothing', async () => {
    await openNetwork()
    const filled = lastChangeId()
    expect(filled).toBeGreaterThan(50)
    await openNetwork()
    expect(lastChangeId()).toBe(filled)
  })
  it('is refused for real work from then on', () => {
    const { status, lines } = start()
    expect(status).toBe(1)
    expect(lines).toEqual([expect.stringContaining('bevat de demonstratie')])
  })
})
