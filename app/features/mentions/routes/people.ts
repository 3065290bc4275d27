import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { placeOfAnswer, placeOfNew } from '../../comments/commands.ts'
import { limitSearching } from '../../search/limits.ts'
import { mentionPlaceForm } from '../forms.ts'
import type { Offered } from '../mention-list.tsx'
import { peopleToMention } from '../queries.ts'
import type { Route } from './+types/people'

/** Whom somebody may mean while they type a reaction: who may read it there. */
export async function loader({ context, params: { slug }, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  await limitSearching(context)
  const asked = mentionPlaceForm.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) throw notFound()
  const { q, thread, sectionKey = null, item, audience, shown } = asked.data
  const place = thread
    ? placeOfAnswer(actor, slug, thread)
    : placeOfNew(actor, slug, { sectionKey, item, audience, shown })
  const suggestions: Offered[] = peopleToMention(actor, place, q).map(({ publicId, name, detail, put }) => ({
    url: publicId,
    title: name,
    of: detail,
    put,
  }))
  return Response.json({ suggestions }, { headers: { 'Cache-Control': 'no-store' } })
}
