import { m } from '#app/paraglide/messages.js'
import type { SeenSettlement } from '../comments/queries.ts'
import { kindWords, nameOf, outcomeWords } from '../comments/words.ts'
import { contactAt } from '../twins/contact.ts'
import type { Told } from './readable.ts'

/** Unlike any other of a list: of one moment one is told one thing of a place. */
export function keyOfTold({ kind, at, to }: Told): string {
  return `${kind} ${at} ${to}`
}

/** One sentence that says what happened, the same in the list and in mail. */
export function sayTold(told: Told): string {
  // A question has its own end.
  return sentenceOf(told).replace(/([.?!…])\.$/, '$1')
}

function sentenceOf(told: Told): string {
  const { kind, title, own, thread, said } = told
  const about = title || m.notifications_whole_case()
  if (kind === 'recognised') return m.notifications_recognised({ about, own })
  if (kind === 'link') return m.notifications_taken_over({ about, own })
  if (!thread || !said) return m.notifications_shared({ about })
  const what = kindWords[thread.kind].label().toLowerCase()
  if (kind === 'settlement' && thread.settlement)
    return m.notifications_settled({ what, about, outcome: outcomeOf(thread.settlement) })
  const name = nameOf(said.by)
  if (kind === 'mention') return m.notifications_mentioned({ name, about })
  if (said !== thread.reaction) return m.notifications_answered({ name, about })
  return m.notifications_reacted({ name, what, about })
}

/** The same for a list under what it is about, which stands above it once. */
export function sayToldShort({ kind, own, thread, said }: Told): string {
  if (kind === 'recognised') return m.notifications_short_recognised({ own })
  if (kind === 'link') return m.notifications_short_taken_over({ own })
  if (!thread || !said) return m.notifications_short_shared()
  const what = kindWords[thread.kind].label()
  if (kind === 'settlement' && thread.settlement)
    return m.notifications_short_settled({
      what: what.toLowerCase(),
      outcome: outcomeOf(thread.settlement),
    })
  const name = nameOf(said.by)
  if (kind === 'mention') return m.notifications_short_mentioned({ name })
  if (said !== thread.reaction) return m.notifications_short_answered({ name })
  return m.notifications_short_reacted({ name, what })
}

function outcomeOf({ disposition }: SeenSettlement): string {
  return outcomeWords[disposition]().toLowerCase()
}

/** What was said, in the words of whoever said it; '' when the sentence above says all. */
export function wordsTold({ kind, thread, said, essence }: Told): string {
  if (kind === 'settlement') return thread?.settlement?.reason ?? ''
  return said?.text ?? essence
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
