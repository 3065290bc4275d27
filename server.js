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
const { start } = await import('./app/start.ts')
await start()
