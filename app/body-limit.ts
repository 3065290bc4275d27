/** No form of ours is larger: the longest text in one is a reaction. */
export const maxBodyBytes = 256 * 1024

/**
 * Passes the request on with a body that can not grow past the limit, whether its length was told or not.
 * @throws a 413 answer
 */
export async function limitBody(request: Request): Promise<Request> {
  if (request.body === null) return request
  if (Number(request.headers.get('content-length') ?? 0) > maxBodyBytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > maxBodyBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return new Request(request, { body: Buffer.concat(chunks) })
}

function tooLarge(): Response {
  return new Response('Dit is te groot om te ontvangen: hooguit 256 kB.', {
    status: 413,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
