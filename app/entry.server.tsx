import { Writable } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import {
  type EntryContext,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router'
import { actorContext, originContext } from './auth/context.ts'
import { log } from './log.ts'
import { keepRendered, keyOf, nonceMark, renderedPage } from './rendered-pages.ts'

export const streamTimeout = 10_000

/** Makes the HTML of a page, whole: nothing of ours waits, so there is nothing to stream. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const { nonce } = context.get(originContext)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (hasScripts(context)) headers.set('x-scripts', '1')
  const key = keyOf(request, status, entry)
  const kept = key && renderedPage(key, nonce)
  if (kept) return new Response(kept, { status, headers })
  const html = await render(request, entry)
  if (key) keepRendered(key, html)
  return new Response(html.replaceAll(nonceMark, nonce), { status, headers })
}

function render(request: Request, entry: EntryContext): Promise<string> {
  return new Promise((done, fail) => {
    const { pipe, abort } = renderToPipeableStream(
      <ServerRouter context={entry} url={request.url} nonce={nonceMark} />,
      {
        nonce: nonceMark,
        onAllReady() {
          // As one piece: handing on the many small ones React writes would cost more than making the page.
          const pieces: Uint8Array[] = []
          pipe(
            new Writable({
              write(piece: Uint8Array, _encoding, written) {
                pieces.push(piece)
                written()
              },
              final(ended) {
                done(Buffer.concat(pieces).toString())
                ended()
              },
            }),
          )
        },
        onShellError: fail,
        onError: (error) => {
          // What a boundary hands on to the one around it passes here too.
          if (!isRefusal(error)) log.error({ err: error }, 'a page could not be made')
        },
      },
    )
    setTimeout(abort, streamTimeout + 1000).unref()
  })
}

/** Only signed-in people get scripts: a visitor's page is text, and the same for all of them. */
function hasScripts(context: RouterContextProvider): boolean {
  return context.get(actorContext).kind === 'person'
}

/**
 * A fault in a loader or action is ours to know, not the reader's; an aborted request is nobody's fault, and one the router refuses,
 * as the posting of a form to a page that takes none, is its sender's.
 */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted && !isRefusal(error))
    log.error({ err: error, path: new URL(request.url).pathname }, 'a request failed')
}

function isRefusal(error: unknown): boolean {
  return isRouteErrorResponse(error) && error.status < 500
}
