import type { Server } from 'node:http'

export function acceptSockets(_server: Server) {
  return { close: async () => {} }
}
