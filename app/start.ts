import { accessSync, constants } from 'node:fs'
import { createServer } from 'node:net'
import { pathToFileURL } from 'node:url'
import { dataDir, makeDataDir } from '#db/data-dir.ts'
import { kindOfFolder } from '#db/folder-kind.ts'
import { lockDataDir } from '#db/lock.ts'
import { buildWhenStale, builtServer } from './build.ts'
import { type Configuration, readConfiguration } from './configuration.ts'

/**
 * Everything that can be wrong before we start is looked at here, before anything is built, opened or changed.
 * Each mistake is one line on the console and exit code 1.
 */
export async function start(): Promise<void> {
  const configuration = readConfiguration(process.env)
  if (Array.isArray(configuration)) return stop(...configuration)
  claimDataDir()
  checkFolderKind(configuration)
  await checkPort(configuration)
  if (process.env.NODE_ENV === 'development') return startInDevelopment()
  if (!buildWhenStale()) stop('Bouwen is niet gelukt; wat eraan scheelt staat hierboven.')
  await import(pathToFileURL(builtServer).href)
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

/** A demonstration never runs on real work, and real work never begins in a demonstration. */
function checkFolderKind({ isDemonstration }: Configuration): void {
  const kind = kindOfFolder()
  if (isDemonstration && kind === 'real')
    stop(
      `De map ${dataDir} bevat een echt netwerk; de demonstratie komt daar niet bij. Kies een andere map met DATA_DIR.`,
    )
  if (!isDemonstration && kind === 'demonstration')
    stop(
      `De map ${dataDir} bevat de demonstratie. Start die met "npm run demo", of kies een andere map met DATA_DIR.`,
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

async function startInDevelopment(): Promise<void> {
  const { createServer: createVite } = await import('vite')
  const vite = await createVite({ server: { middlewareMode: true, hmr: { port: 24_678 } } })
  Object.assign(globalThis, { tussenstapVite: vite })
  await vite.ssrLoadModule('./app/server.ts')
}
