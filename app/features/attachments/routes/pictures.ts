import { answerAhead, isRead, refusedAhead } from '#app/answer-ahead.ts'
import { limit } from '#app/auth/limits.ts'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { addAttachment } from '../commands.ts'
import { manageFiles } from '../queries.ts'
import { readUpload } from '../read-upload.ts'
import { sayWhyNot } from '../words-on-screen.ts'
import type { Route } from './+types/pictures'

export function loader() {
  throw notFound()
}

export const middleware: Route.MiddlewareFunction[] = [
  (args, next) => (isRead(args.request) ? next() : answerAhead(args.context, next, () => takePicture(args))),
]

export const action = refusedAhead

export { NothingToSee as default } from '#app/ui/nothing-to-see.ts'

/** Takes a picture for the words of a section, and tells the editor how to point at it. */
async function takePicture({
  context,
  params,
  request,
}: Pick<Route.ActionArgs, 'context' | 'params' | 'request'>) {
  const actor = requirePerson(context, request)
  const place = { section: params.key }
  manageFiles(actor, params.slug, place)
  await limit('upload', actor.id)
  const { file } = await readUpload(request)
  const added = 'refused' in file ? file : await addAttachment(actor, params.slug, place, file, 'image')
  if ('refused' in added) return Response.json({ wrong: sayWhyNot(added) }, { status: 422 })
  return Response.json(added, { status: 201 })
}
