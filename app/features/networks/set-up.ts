import { eq } from 'drizzle-orm'
import { signIn } from '#app/auth/sign-in.ts'
import { notFound } from '#app/errors.ts'
import { transact } from '#db/client.server.ts'
import { memberships, people } from '#db/schema/index.ts'
import { createPerson, type NewPerson } from '../people/commands.ts'
import { createNetwork, type NewNetwork } from './commands.ts'
import { findNetwork } from './queries.ts'
import { endSetUp } from './set-up-code.ts'

/**
 * Makes the network of this installation and its first organiser, who is signed in with it.
 * @returns the Set-Cookie header
 * @throws notFound when there is a network already: of two who pressed at once the second is late
 */
export function setUpNetwork(
  network: NewNetwork,
  organiser: NewPerson & { passwordHash: string | null },
  request: Request,
): string {
  const cookie = transact((tx) => {
    if (findNetwork()) throw notFound()
    const { id: networkId } = createNetwork(tx, network)
    const { id: personId } = createPerson(tx, organiser)
    tx.update(people).set({ passwordHash: organiser.passwordHash }).where(eq(people.id, personId)).run()
    tx.insert(memberships).values({ networkId, personId, role: 'organiser', createdAt: Date.now() }).run()
    return signIn(tx, personId, request)
  })
  endSetUp()
  return cookie
}
