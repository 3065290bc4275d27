import { asc, isNull } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { isNetworkReader } from '#app/auth/audiences.ts'
import { db } from '#db/client.server.ts'
import { catalogueItems } from '#db/schema/index.ts'

/** The general interventions that the actor can point at, by name. */
export function catalogueChoices(actor: Person): { value: string; label: string }[] {
  return db
    .select({ value: catalogueItems.key, label: catalogueItems.title, audience: catalogueItems.audience })
    .from(catalogueItems)
    .where(isNull(catalogueItems.retiredAt))
    .orderBy(asc(catalogueItems.title))
    .all()
    .filter(({ audience }) => audience === 'public' || (audience === 'network' && isNetworkReader(actor)))
    .map(({ value, label }) => ({ value, label }))
}
