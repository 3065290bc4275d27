import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import { type ClientAddress, createRequestListener } from '@remix-run/node-fetch-server'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import { sqlite } from '#db/client.server.ts'
import { databaseHealth } from '#db/health.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { startSearch } from '#search/index.ts'
import { clientIp } from './auth/client-ip.ts'
import { originContext } from './auth/context.ts'
import { refuseForgery } from './auth/forgery.ts'
import { commonHeaders, newNonce, secure } from './auth/response-headers.ts'
import { limitBody, readOn } from './body-limit.ts'
import { builtFiles } from './built-files.ts'
import { startSockets } from './collab/sockets.ts'
import { configuration } from './configuration.ts'
import { startSweeping } from './features/attachments/sweep.ts'
import { startDigests, wordsOfDigest } from './features/notifications/digest.ts'
import { notificationsFollower } from './features/notifications/follower.ts'
import { storeWhatWasTyped } from './features/sections/commands.ts'
import { startFeed } from './feed/feed.ts'
import { watchHealth } from './health.ts'
import { refuseMethod, sayMethod } from './known-methods.ts'
import { liveFollower, startLive, stopLive } from './live/readers.ts'
import { log } from './log.ts'
import { mailState } from './mail/queries.ts'
import { startMail } from './mail/sender.ts'
import { openNetwork } from './open-network.ts'
import { answerFromMemory } from './visitor-pages.ts'

/** The process: one HTTP server with the pages, the sockets and the followers of the change feed behind it. */
const build: () => Promise<ServerBuild> = () => import('virtual:react-router/server-build')

const settings = configuration()
const copy = migrateDatabase()
if (copy) log.info({ copy }, 'database brought up to date; a copy was made first')

const unfinished = storeWhatWasTyped()
if (unfinished > 0) log.info({ sections: unfinished }, 'stored what was typed before the last stop')

const search = startSearch((what, error) => log.error({ err: error }, what))
const sockets = startSockets()
startLive()
const feed = startFeed([search.follower, sockets.follower, liveFollower, notificationsFollower])
const mail = startMail(undefined, wordsOfDigest)
const digests = startDigests()
await openNetwork()
startSweeping()
watchHealth('database', databaseHealth)
watchHealth('search', () => {
  // Anybody may ask, and how much there is would tell of what is not shared; how far it is behind says enough.
  const { documents: _documents, ...status } = search.status()
  return status
})
// Mail that waits keeps nobody from working: it never takes the app out of service.
watchHealth('mail', () => ({ ok: true, ...mailState() }))
watchHealth('feed', () => ({ ok: true, lag: feed.lag() }))

// As an object and not as a function: React Router would derive its routes anew on every request.
const handle = createRequestHandler(import.meta.env.DEV ? build : await build(), import.meta.env.MODE)

const listener = createRequestListener(
  async (request: Request, client: ClientAddress) => {
    const nonce = newNonce()
    const context = new RouterContextProvider()
    context.set(originContext, { ip: clientIp(request, client), nonce })
    const respond = async () =>
      refuseMethod(request) ?? refuseForgery(request) ?? (await answer(await limitBody(request), context))
    return secure(await answerFromMemory(request, respond), nonce)
  },
  {
    onError: answerFault,
    ...(settings.publicUrl && { host: settings.publicUrl.host, protocol: settings.publicUrl.protocol }),
  },
)

async function answer(request: Request, context: RouterContextProvider): Promise<Response> {
  const given = await handle(request, context)
  await readOn(request)
  return sayMethod(request, given)
}

/** Before or outside any page: an address nobody can read, or a fault of ours. What was asked stays out of the log. */
function answerFault(error: unknown): Response {
  const { cause } = error as { cause?: { code?: unknown } }
  const isUnreadable = cause?.code === 'ERR_INVALID_URL'
  if (!isUnreadable) log.error({ err: error }, 'a request failed outside the pages')
  const [status, text] = isUnreadable
    ? [400, 'Dit adres is niet te lezen.']
    : [500, 'Er ging bij ons iets mis. Probeer het zo nog eens.']
  return secure(
    new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } }),
    newNonce(),
  )
}

/** No `Request` can be made of these: one by a verb that is only for testing a line, one that names a person before the host. */
function refuseUnreadable({ method, headers }: IncomingMessage, response: ServerResponse): boolean {
  const status = method === 'TRACE' ? 405 : headers.host?.includes('@') ? 400 : null
  if (status === null) return false
  response.writeHead(status, commonHeaders()).end()
  return true
}

const files = import.meta.env.DEV ? null : builtFiles(resolve('build/client'))

const server: Server = createServer(
  // A slow sender may not hold a connection open for ever, and one header may not fill the memory.
  {
    requestTimeout: 30_000,
    headersTimeout: 10_000,
    keepAliveTimeout: 20_000,
    maxHeaderSize: 16_384,
    // Programs offer to go on in HTTP/2 with what they ask first. We do not take that up, and answer what was asked.
    shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
  },
  (request: IncomingMessage, response: ServerResponse) => {
    const pages = () => {
      if (!refuseUnreadable(request, response)) void listener(request, response)
    }
    if (files) files(request, response, pages)
    else globalThis.tussenstapVite?.middlewares(request, response, pages)
  },
)
// Node begins with all that one packet asks before anybody else gets a turn: thousands of small requests in a row kept everyone waiting.
server.maxRequestsPerSocket = 100
sockets.accept(server)

server.listen(settings.port, settings.host, () => {
  log.info(
    { port: settings.port },
    `Tussenstap luistert op ${settings.publicUrl?.origin ?? `http://localhost:${settings.port}`}`,
  )
})

let stopping = false
/** SIGTERM: no new work, open documents stored, everything closed; done well within five seconds. */
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  server.close()
  stopLive()
  await sockets.close()
  server.closeAllConnections()
  await Promise.all([digests.stop(), feed.stop(), mail.stop()])
  await search.stop()
  sqlite.close()
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
