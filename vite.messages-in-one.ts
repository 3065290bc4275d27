import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const importsRuntime = /^import .* from '\.\.\/runtime\.js';$/m

/**
 * Paraglide writes a module for each sentence. A build makes one of them; a test file would ask for two thousand, one after the other,
 * which takes longer than most of what is tested.
 */
export function messagesInOne(): Plugin {
  return {
    name: 'tussenstap-messages-in-one',
    enforce: 'pre',
    load: {
      filter: { id: /\/app\/paraglide\/messages\/_index\.js$/ },
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
