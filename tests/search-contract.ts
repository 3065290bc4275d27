import { spawnSync } from 'node:child_process'

/** `npm run search:contract`: holds the server at MEILI_URL to the contract of a search engine, in an index of its own. */
if (!process.env.MEILI_URL) {
  console.error('MEILI_URL ontbreekt: geef het adres van een Meilisearch-server.')
  process.exit(1)
}
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'search/meilisearch.test.ts'],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)
