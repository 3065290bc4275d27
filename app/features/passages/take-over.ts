import type { Person } from '#app/auth/actor.ts'
import { toText } from '#app/editor/render.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { transact } from '#db/client.server.ts'
import type { Disposition, RichText, ThreadKind } from '#db/schema/index.ts'
import { settleThread } from '../comments/commands.ts'
import { dispositionsOf, maySettle } from '../comments/policy.ts'
import { type FoundThread, getThread } from '../comments/queries.ts'
import { rewordItem } from '../items/commands.ts'
import { getItem } from '../items/queries.ts'
import { writeSection } from '../sections/commands.ts'
import { contentNow } from '../sections/document.ts'
import { placeIn } from './queries.ts'
import { replaceWords } from './replace-words.ts'

/** `gone`: those words do not stand there any more. `spread`: they do, in more than one paragraph. Nothing changed then. */
export type NotTaken = 'gone' | 'spread' | 'already_settled'

/**
 * Puts what somebody suggested in the place of the words it is for, as a version in both names, and settles the reaction with it.
 * @returns null when that is done, else why not
 * @throws notFound, forbidden
 */
export function takeOverSuggestion(
  actor: Person,
  slug: string,
  threadPublicId: string,
  now = Date.now(),
): NotTaken | null {
  return transact(() => {
    const { row, seen, theCase } = getThread(actor, slug, threadPublicId, now)
    allow(theCase !== null && maySettle(actor, theCase))
    if (seen.settlement) return 'already_settled'
    const text = openText(actor, slug, { row, seen, theCase })
    if (!text || !seen.passage?.suggestion) return 'gone'
    const place = placeIn(row, toText(text.content))
    if (!place) return 'gone'
    const changed = replaceWords(text.content, place, seen.passage.suggestion)
    if (!changed) return 'spread'
    text.write(changed, { suggestedById: row.authorId, now })
    const disposition = dispositionWhenTaken(row.kind)
    const reason = disposition === 'taken_over' ? '' : m.passages_taken_over()
    settleThread(actor, slug, threadPublicId, { disposition, reason, comeBackOn: null }, now)
    return null
  })
}

type OpenText = {
  /** As it stands at this moment, which may be more than what stands on the page. */
  content: RichText
  write: (changed: RichText, by: { suggestedById: number; now: number }) => void
}

/** @returns null when the reaction is on the case as a whole */
function openText(actor: Person, slug: string, { row, seen }: FoundThread): OpenText | null {
  const { item, sectionKey } = seen
  if (item) {
    return {
      content: getItem(actor, slug, item.kind, item.key).item.content.story,
      write: (story, { now, suggestedById }) => rewordItem(actor, slug, item, { story, suggestedById }, now),
    }
  }
  if (row.sectionId === null || sectionKey === null) return null
  return {
    content: contentNow(row.sectionId),
    write: (content, by) => writeSection(actor, slug, sectionKey, content, by),
  }
}

/** An answer is not accepted because something in the question was reworded. */
function dispositionWhenTaken(kind: ThreadKind): Disposition {
  const fitting = dispositionsOf[kind].filter((one) => one !== 'accepted')
  return fitting[0] ?? 'noted'
}
