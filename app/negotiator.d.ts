/** What is used of it: its published types are of before one could say which of two is preferred. */
declare module 'negotiator' {
  import type { IncomingMessage } from 'node:http'

  export default class Negotiator {
    constructor(request: Pick<IncomingMessage, 'headers'>)
    encoding(available: string[], options: { preferred: string[] }): string | undefined
  }
}
