import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { dataDir, makeDataDir } from '#db/data-dir.ts'
import { lockDataDir } from '#db/lock.ts'
import { type Configuration, readConfiguration } from './configuration.ts'

const built = resolve('build/server/index.js')

/**
 * Everything that can be wrong before we start is looked at here, before anything is built, opened or changed.
 * Each mistake is one line on the console and exit code 1.
 */
export async function start(): Promise<void> {
  const configuration = readConfiguration(process.env)
  if (Array.isArray(configuration)) return stop(...configuration)
  claimDataDir()
  await checkPort(configuration)
  if (process.env.NODE_ENV === 'development') return startInDevelopment()
  if (isStale()) build()
  await import(pathToFileURL(built).href)
}

function stop(...lines: string[]): never {
  for (const line of lines) console.error(line)
  process.exit(1)
}

function claimDataDir(): void {
  try {
    makeDataDir()
    accessSync(dataDir, constants.W_OK)
    if (lockDataDir()) return
  } catch (error) {
    stop(
      `In de map ${dataDir} kan niet worden geschreven (${(error as { code?: string }).code ?? error}). Kies een andere met DATA_DIR.`,
    )
  }
  stop(
    `De map ${dataDir} is al in gebruik door een ander proces. Stop dat eerst, of kies een andere map met DATA_DIR.`,
  )
}

async function checkPort({ port, host }: Configuration): Promise<void> {
  const code = await new Promise<string | null>((done) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message))
    probe.listen(port, host, () => probe.close(() => done(null)))
  })
  if (code === 'EADDRINUSE') stop(`Poort ${port} is al bezet. Kies een andere met PORT.`)
  if (code)
    stop(`Op ${host} poort ${port} kan niet worden geluisterd (${code}). Kies andere met HOST en PORT.`)
}

/** True when there is no build, or a source is newer than it. An image has a build and no sources, so it never builds. */
function isStale(): boolean {
  if (!existsSync(built) || !existsSync(resolve('build/programs/tussenstap.js'))) return true
  if (!existsSync(resolve('vite.config.ts'))) return false
  const builtAt = statSync(built).mtimeMs
  const sources = [
    'app',
    'db',
    'search',
    'messages',
    'public',
    'package-lock.json',
    'vite.config.ts',
    'react-router.config.ts',
  ]
  return sources.some((source) => newest(resolve(source)) > builtAt)
}

function newest(path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  let latest = 0
  for (const name of readdirSync(path)) {
    // Made by the build itself, so never a reason to build.
    if (name !== 'paraglide' && !name.endsWith('.test.ts'))
      latest = Math.max(latest, newest(join(path, name)))
  }
  return latest
}

function build(): void {
  const steps = [
    ['node_modules/@react-router/dev/bin.cjs', 'build'],
    ['node_modules/vite/bin/vite.js', 'build', '--config', 'vite.programs.config.ts'],
  ]
  for (const step of steps) {
    const { status } = spawnSync(process.execPath, step, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    })
    if (status !== 0) stop('Bouwen is niet gelukt; wat eraan scheelt staat hierboven.')
  }
}

async function startInDevelopment(): Promise<void> {
  const { createServer: createVite } = await import('vite')
  const vite = await createVite({ server: { middlewareMode: true, hmr: { port: 24_678 } } })
  Object.assign(globalThis, { tussenstapVite: vite })
  await vite.ssrLoadModule('./app/server.ts')
}
