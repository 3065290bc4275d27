import { readdirSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import fresh from 'fresh'
import Negotiator from 'negotiator'
import { commonHeaders, drawingPolicy } from './auth/response-headers.ts'
import { log } from './log.ts'

const mediaTypes: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** As the build compressed them beforehand; the smallest first. */
const endings = new Map([
  ['br', '.br'],
  ['gzip', '.gz'],
])

/**
 * Answers for the scripts, styles and fonts of the build, and leaves every other address to the pages. Each file is whole in memory
 * before its answer begins, and none is more than some hundred kilobytes: a file that went away under a running process, by a new
 * build in its place, is then not found, and one that cannot be read a fault of this one answer. Always whole: nobody asks for a range
 * of these, and a range that was none once ended the process.
 */
export function builtFiles(folder: string) {
  const names = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => `/${name.replaceAll('\\', '/')}`,
    ),
  )
  return (request: IncomingMessage, response: ServerResponse, leaveToPages: () => void): void => {
    const name = request.url?.split('?')[0] ?? ''
    const mediaType = mediaTypes[extname(name)]
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (!mediaType || !isRead || !names.has(name)) leaveToPages()
    else
      answer(name, mediaType, request, response).catch((error: NodeJS.ErrnoException) => {
        log.error({ err: error }, 'a file of the build cannot be read')
        response.writeHead(error.code === 'ENOENT' ? 404 : 500, commonHeaders()).end()
      })
  }

  async function answer(name: string, mediaType: string, request: IncomingMessage, response: ServerResponse) {
    const made = [...endings.keys()].filter((encoding) => names.has(name + endings.get(encoding)))
    // Whoever takes none of these gets the file as it is, which is better than no file.
    const encoding =
      new Negotiator(request).encoding([...made, 'identity'], { preferred: made }) ?? 'identity'
    const file = await open(join(folder, name + (endings.get(encoding) ?? '')))
    const { bytes, etag } = await contentOf(file).finally(() => file.close())
    const headers = {
      ...commonHeaders(),
      ...(name.endsWith('.svg') && { 'Content-Security-Policy': drawingPolicy }),
      ...(name.startsWith('/assets/') && { 'Cache-Control': 'public, max-age=31536000, immutable' }),
      ETag: etag,
      Vary: 'Accept-Encoding',
    }
    if (fresh({ 'if-none-match': request.headers['if-none-match'] }, { etag }))
      response.writeHead(304, headers).end()
    else
      response
        .writeHead(200, {
          ...headers,
          'Content-Type': mediaType,
          'Content-Length': bytes.length,
          ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
        })
        // Node leaves the body off what is asked by HEAD.
        .end(bytes)
  }
}

async function contentOf(file: FileHandle): Promise<{ bytes: Buffer; etag: string }> {
  const { mtimeMs } = await file.stat()
  const bytes = await file.readFile()
  return { bytes, etag: `W/"${bytes.length}-${Math.trunc(mtimeMs)}"` }
}
