import type { Person } from '#app/auth/actor.ts'
import { pageAddress } from '#app/page-address.ts'
import { findCase } from '../cases/queries.ts'
import { keepDraft } from '../drafts/commands.ts'
import { type ItemRef, listWords } from './lists.ts'
import { restorableMs } from './policy.ts'
import { deletedItems } from './queries.ts'

/**
 * Keeps what a writer sends of an item that a colleague deleted while they wrote: it stands in the form again once the item was put back.
 * @returns where they read that; null when it was not deleted, and just so for who does not write this case
 */
export async function keepOfDeleted(
  actor: Person,
  slug: string,
  { kind, key }: ItemRef,
  request: Request,
): Promise<string | null> {
  const theCase = findCase(actor, slug)
  const deleted = theCase ? deletedItems(theCase, kind, Date.now() - restorableMs) : []
  if (!deleted.some((item) => item.key === key)) return null
  const fields = new URLSearchParams()
  for (const [name, value] of await request.formData())
    if (typeof value === 'string') fields.append(name, value)
  keepDraft(actor, pageAddress(request).pathname, fields.toString())
  return `/casussen/${encodeURIComponent(slug)}/${listWords[kind]}?bewaard=${encodeURIComponent(key)}#bewaard`
}
