import { availableParallelism } from 'node:os'
import { paraglideVitePlugin } from '@inlang/paraglide-js'
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/order.ts'
import { messagesInOne } from './vite.messages-in-one.ts'
import { loggerForNewerCss } from './vite.newer-css.ts'
import { oneLanguage } from './vite.one-language.ts'
import { precompress } from './vite.precompress.ts'

const isTest = Boolean(process.env.VITEST)

export default defineConfig({
  customLogger: loggerForNewerCss(),
  plugins: [
    // Tests take the messages as the build made them: two runs at once must not write them under each other's feet.
    !isTest &&
      paraglideVitePlugin({
        project: './messages/project.inlang',
        outdir: './app/paraglide',
        strategy: ['baseLocale'],
        emitTsDeclarations: true,
      }),
    isTest && messagesInOne(),
    oneLanguage(),
    !isTest && reactRouter(),
    precompress('build/client'),
  ],
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // What many pages share comes in one piece, or each would ask for a hundred of a few words. What only a few share stays
            // with them: a reader of a case should not load the comparison's.
            codeSplitting: {
              groups: [{ name: 'shared', test: /app\/(ui|paraglide|features)\//, minShareCount: 8 }],
            },
          },
        },
      },
    },
    ssr: {
      build: {
        rolldownOptions: {
          input: './app/server.ts',
          // The engine keeps the source of what it runs in memory. Names stay, for whoever reads the log.
          output: { minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } } },
        },
      },
      // Everything in one bundle: it starts in half the time and half the memory. What holds a binary stays outside.
      resolve: { noExternal: true, external: ['better-sqlite3', '@node-rs/argon2', 'sharp', 'vite'] },
    },
  },
  test: {
    include: ['{app,db,search,tests}/**/*.test.{ts,tsx}'],
    globalSetup: ['./tests/run-folder.ts'],
    setupFiles: ['./tests/setup.ts'],
    pool: 'forks',
    sequence: { sequencer: LongestFirst },
    // On two cores Vitest keeps to one; a test that waits for a page or a server leaves room for another.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a browser or a server does next takes longer on a busy machine than the second that is usual.
    expect: { poll: { timeout: 30_000 } },
  },
})
