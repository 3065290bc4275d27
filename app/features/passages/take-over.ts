import type { Person } from '#app/auth/actor.ts'
import { differenceOf } from '#app/differences/words.ts'
import { readRichText } from '#app/editor/allowed.ts'
import { toText } from '#app/editor/render.ts'
import type { Edit } from '#app/editor/reword-document.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { transact } from '#db/client.server.ts'
import type { Disposition, RichText, ThreadKind } from '#db/schema/index.ts'
import { settleThread } from '../comments/commands.ts'
import { dispositionsOf, maySettle } from '../comments/policy.ts'
import { getThread, type SeenThread } from '../comments/queries.ts'
import { rewordItem } from '../items/commands.ts'
import { getItem } from '../items/queries.ts'
import { rewordSection } from '../sections/commands.ts'
import { contentNow, picturesOf } from '../sections/document.ts'
import { tellReworded } from '../sections/open-documents.ts'
import type { Range } from './anchor.ts'
import { placeIn } from './queries.ts'
import { replaceWords } from './replace-words.ts'

/** `gone`: those words do not stand there any more. `spread`: they do, and not within one paragraph. Nothing changed then. */
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
  const taken = transact(() => {
    const { row, seen, theCase } = getThread(actor, slug, threadPublicId, now)
    allow(theCase !== null && maySettle(actor, theCase))
    if (seen.settlement) return 'already_settled'
    const text = openText(actor, slug, seen)
    if (!text || !seen.passage?.suggestion) return 'gone'
    const place = placeIn(row, toText(text.content))
    if (!place) return 'gone'
    const changed = replaceWords(text.content, place, seen.passage.suggestion)
    if (!changed || !text.write({ changed, place, suggestedById: row.authorId, now })) return 'spread'
    const disposition = dispositionWhenTaken(row.kind)
    const reason = disposition === 'taken_over' ? '' : m.passages_taken_over()
    settleThread(actor, slug, threadPublicId, { disposition, reason, comeBackOn: null }, now)
    return { sectionId: row.sectionId }
  })
  if (typeof taken === 'string') return taken
  if (taken.sectionId !== null) tellReworded(taken.sectionId)
  return null
}

type Taken = { changed: RichText; place: Range; suggestedById: number; now: number }

type OpenText = {
  /** As it stands at this moment, which may be more than what stands on the page. */
  content: RichText
  /** @returns whether it was written */
  write: (taken: Taken) => boolean
}

/** @returns null when the reaction is on the case as a whole */
function openText(actor: Person, slug: string, { item, sectionId, sectionKey }: SeenThread): OpenText | null {
  if (item) {
    return {
      content: getItem(actor, slug, item.kind, item.key).item.content.story,
      write({ changed: story, suggestedById, now }) {
        rewordItem(actor, slug, item, { story, suggestedById }, now)
        return true
      },
    }
  }
  if (sectionId === null || sectionKey === null) return null
  const content = contentNow(sectionId)
  return {
    content,
    write({ changed, place, suggestedById, now }) {
      const edits = editsBetween(toText(content), toText(readRichText(changed, picturesOf(sectionId))), place)
      // Somebody may have written just that meanwhile.
      if (edits.length === 0) return true
      return rewordSection(actor, slug, sectionKey, { edits, suggestedById }, now)
    },
  }
}

/** From one text to another that differs in this place alone: only the words that differ, so that whoever writes beside them keeps theirs. */
function editsBetween(before: string, after: string, { start, end }: Range): Edit[] {
  const words = after.slice(start, after.length - (before.length - end))
  const edits: Edit[] = []
  let at = start
  for (const { kind, text } of differenceOf(before.slice(start, end), words)) {
    const last = edits.at(-1)
    if (kind === 'added' && last?.end === at) last.words += text
    else if (kind !== 'same')
      edits.push({
        start: at,
        end: kind === 'removed' ? at + text.length : at,
        words: kind === 'added' ? text : '',
      })
    if (kind !== 'added') at += text.length
  }
  return edits
}

/** An answer is not accepted because something in the question was reworded. */
function dispositionWhenTaken(kind: ThreadKind): Disposition {
  const fitting = dispositionsOf[kind].filter((one) => one !== 'accepted')
  return fitting[0] ?? 'noted'
}
