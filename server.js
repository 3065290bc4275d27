import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

// JavaScript and not TypeScript: this one file has to be understood by a Node that is too old for the rest, to say so.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 24 || (major === 24 && minor < 14)) {
  console.error(
    `Tussenstap heeft Node 24.14 of nieuwer nodig; dit is ${process.versions.node}. Start met "npm start": npm ci zette de goede erbij.`,
  )
  process.exit(1)
}
if (process.argv.includes('--demo')) process.env.TUSSENSTAP_DEMO = '1'
process.env.NODE_ENV ??= process.argv.includes('--dev') ? 'development' : 'production'
const { start } = await import(startOf())
await start()

/**
 * The start as the build made it, unless something it is made of is newer: reading TypeScript takes time and 20 MB that a server
 * would keep for as long as it runs.
 */
function startOf() {
  const built = 'build/programs/start.js'
  if (process.env.NODE_ENV === 'development' || !existsSync(built)) return './app/start.ts'
  const builtAt = statSync(built).mtimeMs
  const sources = ['app', 'db']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.ts'))
  return sources.some((path) => statSync(path).mtimeMs > builtAt) ? './app/start.ts' : `./${built}`
}
