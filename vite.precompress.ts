import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const worthIt = /\.(js|css|svg)$/

/** Puts a brotli and a gzip copy beside every script and style of the build, so that the server compresses nothing while it serves. */
export function precompress(folder: string): Plugin {
  return {
    name: 'tussenstap-precompress',
    apply: 'build',
    // After each of the framework's two builds: the second one adds a script to what the first one made.
    enforce: 'post',
    closeBundle: {
      order: 'post',
      handler() {
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!worthIt.test(name) || existsSync(join(folder, `${name}.br`))) continue
          const bytes = readFileSync(join(folder, name))
          writeFileSync(
            join(folder, `${name}.br`),
            brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
          )
          writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }))
        }
      },
    },
  }
}
