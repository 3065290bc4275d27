import fresh from 'fresh'
import { answerAhead, isRead, refusedAhead, takesNoForm } from '#app/answer-ahead.ts'
import type { Actor } from '#app/auth/actor.ts'
import { actorContext } from '#app/auth/context.ts'
import { pictureType } from '../kinds.ts'
import { getAttachment } from '../queries.ts'
import { streamOf } from '../store.ts'
import type { Route } from './+types/attachment'

export const middleware: Route.MiddlewareFunction[] = [
  ({ context, params, request }, next) =>
    isRead(request)
      ? answerAhead(context, next, () => bytesOf(context.get(actorContext), params.id, request))
      : takesNoForm(),
]

export const loader = refusedAhead

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'

/** The bytes of an attachment, for whoever may read what it belongs to at this moment. */
async function bytesOf(actor: Actor, id: string, request: Request): Promise<Response> {
  const { hash, name, mediaType, sizeBytes, isPublic } = getAttachment(actor, id)
  const etag = `"${hash}"`
  const headers = {
    // Asked for again each time: it may be taken back. Only what everybody may read is kept by a browser at all.
    'Cache-Control': isPublic ? 'no-cache' : 'private, no-store',
    ...(isPublic && { ETag: etag }),
  }
  const marks = request.headers.get('if-none-match') ?? undefined
  if (isPublic && fresh({ 'if-none-match': marks }, { etag }))
    return new Response(null, { status: 304, headers })
  const isShown = mediaType === pictureType || mediaType === 'application/pdf'
  return new Response(await streamOf(hash), {
    headers: {
      ...headers,
      'Content-Type': mediaType,
      'Content-Length': String(sizeBytes),
      'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded(name)}`,
    },
  })
}

/** As RFC 8187 wants it: what `encodeURIComponent` leaves and a header may not hold, is written out too. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*!]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
}
