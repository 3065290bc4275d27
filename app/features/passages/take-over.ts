import type { Person } from '#app/auth/actor.ts'
import { toText } from '#app/editor/render.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { transact } from '#db/client.server.ts'
import { settleThread } from '../comments/commands.ts'
import { dispositionsOf, maySettle } from '../comments/policy.ts'
import { getThread } from '../comments/queries.ts'
import { writeSection } from '../sections/commands.ts'
import { contentNow } from '../sections/document.ts'
import { placeIn } from './queries.ts'
import { replaceWords } from './replace-words.ts'

/**
 * Puts what somebody suggested in the place of the words it is for, as a version in both names, and settles the reaction with it.
 * @returns null when that is done; `gone` when those words do not stand there any more, or not within one paragraph: nothing changed then
 * @throws notFound, forbidden
 */
export function takeOverSuggestion(
  actor: Person,
  slug: string,
  threadPublicId: string,
  now = Date.now(),
): 'gone' | 'already_settled' | null {
  return transact(() => {
    const { row, seen, theCase } = getThread(actor, slug, threadPublicId, now)
    allow(theCase !== null && maySettle(actor, theCase))
    if (seen.settlement) return 'already_settled'
    const { passage, sectionKey } = seen
    if (!passage?.suggestion || row.sectionId === null || sectionKey === null) return 'gone'
    // As it is typed up to now, which may be more than what stands on the page.
    const content = contentNow(row.sectionId)
    const place = placeIn(row, toText(content))
    const changed = place && replaceWords(content, place, passage.suggestion)
    if (!changed) return 'gone'
    writeSection(actor, slug, sectionKey, changed, { suggestedById: row.authorId, now })
    const [disposition = 'noted'] = dispositionsOf[row.kind]
    const reason = disposition === 'taken_over' ? '' : m.passages_taken_over()
    settleThread(actor, slug, threadPublicId, { disposition, reason, comeBackOn: null }, now)
    return null
  })
}
