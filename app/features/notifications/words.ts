import { m } from '#app/paraglide/messages.js'
import { kindWords, nameOf, outcomeWords } from '../comments/words.ts'
import { contactAt } from '../twins/contact.ts'
import { mentioning } from './mentioning.ts'
import type { Told } from './readable.ts'

/** One sentence that says what happened, the same in the list and in mail. */
export function sayTold(told: Told): string {
  // A question has its own end.
  return sentenceOf(told).replace(/([.?!…])\.$/, '$1')
}

function sentenceOf({ kind, title, thread, own }: Told): string {
  const about = title || m.notifications_whole_case()
  if (kind === 'recognised') return m.notifications_recognised({ about, own })
  if (kind === 'link') return m.notifications_taken_over({ about, own })
  if (!thread) return m.notifications_shared({ about })
  const what = kindWords[thread.kind].label().toLowerCase()
  if (kind === 'settlement' && thread.settlement)
    return m.notifications_settled({
      what,
      about,
      outcome: outcomeWords[thread.settlement.disposition]().toLowerCase(),
    })
  const mention = kind === 'mention' && mentioning(thread)
  if (mention) return m.notifications_mentioned({ name: nameOf(mention.by), about })
  const last = thread.answers.findLast(({ isWithdrawn }) => !isWithdrawn)
  if (kind === 'answer' && last) return m.notifications_answered({ name: nameOf(last.by), about })
  return m.notifications_reacted({ name: nameOf(thread.reaction.by), what, about })
}

/** What was said, in the words of whoever said it; '' when the sentence above says all. */
export function wordsTold({ kind, thread, essence }: Told): string {
  if (!thread) return essence
  const mention = kind === 'mention' && mentioning(thread)
  if (mention) return mention.text
  const last = thread.answers.findLast(({ isWithdrawn }) => !isWithdrawn)
  if (kind === 'answer' && last) return last.text
  if (kind === 'settlement') return thread.settlement?.reason ?? ''
  return thread.reaction.text
}

/** Where one proposes to get in touch with who recognised theirs; null of everything else. */
export function contactTold({ kind, to }: Told): string | null {
  return kind === 'recognised' ? contactAt(to) : null
}

/** Of a settled reaction on words that changed since: what stood there and what stands there now. */
export function changeTold({ kind, thread }: Told): { before: string; now: string } | null {
  const passage = thread?.passage
  if (kind !== 'settlement' || !passage?.quote || !passage.now) return null
  return { before: passage.quote, now: passage.now }
}
