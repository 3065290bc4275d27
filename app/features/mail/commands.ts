import { eq } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { log } from '#app/log.ts'
import { queueOnceMore } from '#app/mail/outbox.ts'
import { transact } from '#db/client.server.ts'
import { outgoingMail } from '#db/schema/index.ts'
import { mayManageNetwork } from '../memberships/policy.ts'

/**
 * Has a mail that may not have arrived sent once more, as it was written. When somebody did so already nothing changes.
 * @throws notFound for who does not look after the network, and when there is no such mail (any more)
 */
export function sendOnceMore(actor: Actor, id: number): void {
  if (actor.kind === 'visitor' || !mayManageNetwork(actor)) throw notFound()
  transact((tx) => {
    if (!tx.select({ id: outgoingMail.id }).from(outgoingMail).where(eq(outgoingMail.id, id)).get())
      throw notFound()
    queueOnceMore(tx, id)
  })
  log.info({ event: 'mail.asked-again', mailId: id, actorId: actor.id })
}
