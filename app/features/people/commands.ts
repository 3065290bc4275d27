import type { Tx } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import { people } from '#db/schema/index.ts'
import { normalEmail, type PersonRow } from './queries.ts'

export type NewPerson = Pick<typeof people.$inferInsert, 'email' | 'name'> &
  Partial<Pick<typeof people.$inferInsert, 'organisation' | 'jobTitle' | 'domain'>>

/** Makes an account. Inside the command that lets somebody in: that one records the change. */
export function createPerson(
  tx: Tx,
  { email, name, organisation, jobTitle, domain }: NewPerson,
  now = Date.now(),
): PersonRow {
  return tx
    .insert(people)
    .values({
      publicId: newPublicId(),
      email: normalEmail(email),
      name,
      organisation,
      jobTitle,
      domain,
      createdAt: now,
    })
    .returning()
    .get()
}
