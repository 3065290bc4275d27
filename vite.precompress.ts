import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const worthIt = /\.(js|css|svg)$/

/** Puts a brotli and a gzip copy beside every script and style of the build, so that the server compresses nothing while it serves. */
export function precompress(folder: string): Plugin {
  return {
    name: 'tussenstap-precompress',
    apply: 'build',
    // After everything of the framework: some files are only complete at the very end.
    enforce: 'post',
    closeBundle: {
      order: 'post',
      handler() {
        if (this.environment.name !== 'client') return
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!worthIt.test(name)) continue
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
