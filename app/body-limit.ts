import { readSessionToken } from './auth/session-cookie.ts'

/** No form of ours is larger: the longest text in one is a reaction. */
const maxBodyBytes = 256 * 1024

/** How far we read on, keeping nothing, in what is too large or not welcome: who is cut off while sending never gets to read our answer. */
const patienceBytes = 64 * 1024 * 1024

/** Where a form may hold a file. Its page reads the body itself, within a limit of its own, once it knows who is sending. */
const uploads =
  /^\/casussen\/[^/]+\/([^/]+\/[^/]+\/bijlagen|onderdelen\/[^/]+\/(afbeeldingen|word))(\.data)?$/

/**
 * Passes the request on with a body that can not grow past the limit, whether its length was told or not.
 * @throws a 413 answer
 */
export async function limitBody(request: Request): Promise<Request> {
  if (request.body === null || isUpload(request)) return request
  if (Number(request.headers.get('content-length') ?? 0) > patienceBytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > patienceBytes) throw tooLarge()
    if (size <= maxBodyBytes) chunks.push(chunk)
  }
  if (size > maxBodyBytes) throw tooLarge()
  return new Request(request, { body: Buffer.concat(chunks) })
}

/** Reads what is left of a file that was answered unread: a page that refuses whoever sends does not look at what they send. */
export async function readOn(request: Request): Promise<void> {
  if (request.body === null || request.bodyUsed) return
  let size = 0
  try {
    for await (const chunk of request.body) {
      size += chunk.byteLength
      if (size > patienceBytes) return
    }
  } catch {
    // Whoever went away while sending reads no answer either.
  }
}

/** Nobody sends us a file without saying who they are. */
function isUpload(request: Request): boolean {
  return (
    request.method === 'POST' &&
    uploads.test(new URL(request.url).pathname) &&
    readSessionToken(request.headers) !== null
  )
}

/** The connection ends with it: what was not read would be taken for the next request. */
function tooLarge(): Response {
  return new Response('Dit is te groot om te ontvangen: hooguit 256 kB.', {
    status: 413,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' },
  })
}
