import { and, eq, isNull, type SQL } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { invitations } from '#db/schema/index.ts'

/**
 * What somebody still had on the way goes with the role that let them invite: else they could let themselves in again by the back door.
 * Inside the command that ends it.
 * @param which  of the invitations they sent
 */
export function withdrawInvitationsBy(tx: Tx, personId: number, which: SQL | undefined, now: number): void {
  tx.update(invitations)
    .set({ withdrawnAt: now })
    .where(
      and(
        eq(invitations.invitedById, personId),
        which,
        isNull(invitations.acceptedAt),
        isNull(invitations.withdrawnAt),
      ),
    )
    .run()
}
