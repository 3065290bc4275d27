import { EventEmitter } from 'node:events'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import { type NewsOf, outgoingMail } from '#db/schema/index.ts'
import { configuration } from '../configuration.ts'
import { isUnsure } from './queries.ts'

/** A mail is handed over so often without an answer: once, and once more. After that it is for a person to say. */
export const mostUnanswered = 2

export type Mail = {
  to: string
  subject: string
  text: string
  /** From then on it says nothing any more and is not sent. */
  staleAt?: number
  /** Of a digest, what it tells of; its words are made when it is sent. */
  digestOf?: number[]
  newsOf?: NewsOf[]
  /** Where its reader stops such mail, without signing in. */
  unsubscribe?: string
}

const bell = new EventEmitter()

/** Puts a mail in the outbox, in the transaction that decided it: no mail without the act, and no act without its mail. */
export function queueMail(
  tx: Tx,
  { to, subject, text, staleAt, digestOf, newsOf, unsubscribe }: Mail,
  now = Date.now(),
): void {
  tx.insert(outgoingMail)
    .values({
      messageId: `<${newPublicId(24)}@${configuration().publicUrl?.hostname ?? 'tussenstap.localhost'}>`,
      to,
      subject,
      text,
      staleAt,
      digestOf,
      newsOf,
      unsubscribe,
      createdAt: now,
      nextAttemptAt: now,
    })
    .run()
  ring()
}

/** Lets a mail that was set aside be handed over once more. Of one that is on its way, or that arrived, nothing changes. */
export function queueOnceMore(tx: Tx, id: number, now = Date.now()): void {
  tx.update(outgoingMail)
    .set({ unanswered: mostUnanswered - 1, givenUpAt: null, nextAttemptAt: now, attempts: 0 })
    .where(and(eq(outgoingMail.id, id), isUnsure(now)))
    .run()
  ring()
}

/** The transaction is synchronous, so it has ended before anybody hears this. */
function ring(): void {
  setImmediate(() => bell.emit('mail'))
}

/** Calls back soon after mail may have come in. */
export function onMail(listener: () => void): () => void {
  bell.on('mail', listener)
  return () => bell.off('mail', listener)
}
