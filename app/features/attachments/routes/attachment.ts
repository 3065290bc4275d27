import { actorContext } from '#app/auth/context.ts'
import { pictureType } from '../kinds.ts'
import { getAttachment } from '../queries.ts'
import { streamOf } from '../store.ts'
import type { Route } from './+types/attachment'

/** The bytes of an attachment, for whoever may read what it belongs to at this moment. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { hash, name, mediaType, sizeBytes, isPublic } = getAttachment(context.get(actorContext), params.id)
  const headers = {
    // Asked for again each time: it may be taken back. Only what everybody may read is kept by a browser at all.
    'Cache-Control': isPublic ? 'no-cache' : 'private, no-store',
    ...(isPublic && { ETag: `"${hash}"` }),
  }
  if (isPublic && request.headers.get('if-none-match') === `"${hash}"`)
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
