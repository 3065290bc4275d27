import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const indexOfAll = /\/app\/paraglide\/messages\/_index\.js$/
const importsRuntime = /^import .* from '\.\.\/runtime\.js';$/m

/**
 * Paraglide writes a module for each sentence. A build makes one of them; a test file would ask for two thousand, one after the other,
 * which takes longer than most of what is tested.
 */
export function messagesInOne(): Plugin {
  return {
    name: 'tussenstap-messages-in-one',
    enforce: 'pre',
    // Vitest keeps what it made of a module for the next run as long as its file is the same, and of this one the others are the words.
    configureVitest({ defineCacheKeyGenerator }) {
      defineCacheKeyGenerator(({ id }) => (indexOfAll.test(id) ? false : null))
    },
    load: {
      filter: { id: indexOfAll },
      handler: (index) => {
        const folder = join(index, '..')
        const sentences = readdirSync(folder)
          .filter((name) => name.endsWith('.js') && name !== '_index.js')
          .map((name) => readFileSync(join(folder, name), 'utf8'))
        const runtime = sentences.map((sentence) => sentence.match(importsRuntime)?.[0])
        const bodies = sentences.map((sentence) => sentence.replace(importsRuntime, ''))
        return [...new Set(runtime), ...bodies].join('\n')
      },
    },
  }
}
