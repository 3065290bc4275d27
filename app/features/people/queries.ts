import { eq } from 'drizzle-orm'
import { db } from '#db/client.server.ts'
import { people } from '#db/schema/index.ts'

export type PersonRow = typeof people.$inferSelect

/** Whoever has this address, however it was typed, or null. */
export function findPersonByEmail(email: string): PersonRow | null {
  return (
    db
      .select()
      .from(people)
      .where(eq(people.email, normalEmail(email)))
      .get() ?? null
  )
}

/** How an address is kept and compared. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase()
}
