import type { ViteDevServer } from 'vite'

declare global {
  /** Only in development: `app/start.ts` makes it. */
  var tussenstapVite: ViteDevServer | undefined
}
