import { paraglideVitePlugin } from '@inlang/paraglide-js'
import { defineConfig } from 'vite'

/**
 * The programs beside the web app, each one file like the app itself: the thread that searches, the ones that read a document, write
 * a file and count everything there is, the operator's command, and what looks at everything before the app starts.
 */
export default defineConfig({
  plugins: [
    paraglideVitePlugin({
      project: './messages/project.inlang',
      outdir: './app/paraglide',
      strategy: ['baseLocale'],
      emitTsDeclarations: true,
    }),
  ],
  publicDir: false,
  ssr: {
    noExternal: true,
    external: ['better-sqlite3', '@node-rs/argon2', 'sharp', 'vite'],
  },
  build: {
    ssr: true,
    outDir: 'build/programs',
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        'search-worker': './app/features/search/worker.ts',
        'document-worker': './app/features/attachments/documents/worker.ts',
        'file-worker': './app/files/worker.ts',
        'read-worker': './db/read-apart-worker.ts',
        tussenstap: './app/tussenstap.ts',
        start: './app/start.ts',
      },
      output: { entryFileNames: '[name].js' },
    },
  },
})
