import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'

/** What the server runs, and the last thing a build makes. */
export const builtServer = resolve('build/server/index.js')
const builtLast = resolve('build/programs/tussenstap.js')

const sources = [
  'app',
  'db',
  'search',
  'messages',
  'public',
  'package-lock.json',
  'vite.config.ts',
  'vite.programs.config.ts',
  'react-router.config.ts',
]

/** True when there is no build, or a source is newer than it. An image has a build and no sources, so it never builds. */
function isStale(): boolean {
  if (!existsSync(builtServer) || !existsSync(builtLast)) return true
  if (!existsSync(resolve('vite.config.ts'))) return false
  const builtAt = statSync(builtLast).mtimeMs
  return sources.some((source) => existsSync(resolve(source)) && newest(resolve(source)) > builtAt)
}

function newest(path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  let latest = 0
  for (const name of readdirSync(path)) {
    // Made by the build itself, or never in it: no reason to build.
    if (name !== 'paraglide' && !/\.test\.tsx?$/.test(name))
      latest = Math.max(latest, newest(join(path, name)))
  }
  return latest
}

/**
 * Builds when that is needed, one process at a time: who comes second waits, and finds it done.
 * @returns false when a step failed; it has said why
 */
export function buildWhenStale(): boolean {
  if (!isStale()) return true
  const lock = holdLock()
  try {
    return !isStale() || build()
  } finally {
    lock.close()
  }
}

function build(): boolean {
  const steps = [
    ['node_modules/@react-router/dev/bin.cjs', 'build'],
    ['search/dutch/pack.ts'],
    ['node_modules/vite/bin/vite.js', 'build', '--config', 'vite.programs.config.ts'],
    ['node_modules/@react-router/dev/bin.cjs', 'typegen'],
  ]
  return steps.every((step) => {
    const { status } = spawnSync(process.execPath, step, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    })
    return status === 0
  })
}

/** The operating system lets go of it however this process ends, which a file with a process id in it does not. */
function holdLock(): Database.Database {
  mkdirSync(resolve('node_modules/.cache'), { recursive: true })
  const lock = new Database(resolve('node_modules/.cache/build.lock'), { timeout: 180_000 })
  lock.exec('begin exclusive')
  return lock
}
