import type { Config } from '@react-router/dev/config'

export default {
  ssr: true,
  // Every route is in the first manifest: the table is small, and no page then asks the server which routes exist.
  routeDiscovery: { mode: 'initial' },
} satisfies Config
