import { m } from '#app/paraglide/messages.js'
import type { SeenThread } from './queries.ts'
import { kindWords, nameOf } from './words.ts'

/** Of many reactions on a page each has the same buttons: for who hears them one by one, about which one this is. */
export function sayAbout(act: string, { kind, reaction }: SeenThread): string {
  const label = m.comments_thread_label({ kind: kindWords[kind].label(), name: nameOf(reaction.by) })
  const words = reaction.isWithdrawn ? '' : `, “${beginningOf(reaction.text)}”`
  return `${act}: ${label}${words}`
}

/** As many words as tell it from the other things somebody said. */
export function beginningOf(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length > 7 ? `${words.slice(0, 7).join(' ')} …` : words.join(' ')
}
