import { MaxFileSizeExceededError, parseFormData } from '@remix-run/form-data-parser'
import { data } from 'react-router'
import { largestFileBytes, type Refused } from './kinds.ts'
import type { Sent } from './take-in.ts'

/** The field of every form of ours with a file in it. */
export const fileField = 'bestand'

/** How far we read on in a body that is too large: who is cut off while sending never gets to read our answer. */
const patienceBytes = 3 * largestFileBytes

export type Upload = { fields: FormData; file: Sent | Refused }

/**
 * Reads a posted form with one file in it. The only bodies that may be larger than a form of words, so it is called once it is known
 * that whoever sends may add files there.
 * @throws 400 when it is no form at all, 413 when it is larger than we read on
 */
export async function readUpload(request: Request): Promise<Upload> {
  const { body } = request
  if (!body) return { fields: new FormData(), file: { refused: 'missing' } }
  const bounded = countAlong(body)
  let file: Sent | Refused = { refused: 'missing' }
  try {
    const fields = await parseFormData(
      new Request(request.url, {
        method: 'POST',
        headers: request.headers,
        body: bounded.body,
        duplex: 'half',
      } as RequestInit),
      { maxFiles: 1, maxFileSize: largestFileBytes, maxParts: 20, maxTotalSize: largestFileBytes + 65_536 },
      async (sent) => {
        if (sent.fieldName !== fileField) return null
        if (sent.size > 0) file = { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) }
        // A browser sends a file without a name when none was chosen.
        else if (sent.name !== '') file = { refused: 'empty' }
        return null
      },
    )
    return { fields, file }
  } catch (error) {
    await bounded.drain()
    if (isRefusal(error)) throw error
    if (isTooLarge(error)) return { fields: new FormData(), file: { refused: 'too-large' } }
    throw data(null, { status: 400 })
  }
}

/** The same stream, of which we can read the rest once its reader gave up. */
function countAlong(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader()
  let read = 0
  const next = async () => {
    const { done, value } = await reader.read()
    read += value?.byteLength ?? 0
    if (read > patienceBytes) {
      void reader.cancel().catch(() => {})
      throw data(null, { status: 413 })
    }
    return done ? null : value
  }
  return {
    body: new ReadableStream<Uint8Array>({
      async pull(controller) {
        const chunk = await next()
        if (chunk) controller.enqueue(chunk)
        else controller.close()
      },
    }),
    async drain() {
      while (await next());
    },
  }
}

function isTooLarge(error: unknown): boolean {
  return [error, (error as Error).cause].some((one) => one instanceof MaxFileSizeExceededError)
}

/** What `data()` makes. */
function isRefusal(error: unknown): boolean {
  return typeof (error as { init?: { status?: unknown } } | null)?.init?.status === 'number'
}
