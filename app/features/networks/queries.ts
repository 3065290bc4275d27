import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import { db, keptQuery, keptUntilWritten } from '#db/client.server.ts'
import { codes, type ItemKind, networks, sectionTemplates } from '#db/schema/index.ts'

export type Network = typeof networks.$inferSelect
export type SectionTemplate = typeof sectionTemplates.$inferSelect
export type Code = typeof codes.$inferSelect

/** The one network of this installation, or null as long as nobody set it up. */
export function findNetwork(): Network | null {
  return first().get() ?? null
}

const first = keptQuery(() => db.select().from(networks).orderBy(asc(networks.id)).limit(1).prepare())

/** @throws when there is none yet; the root sends everybody to the set-up page before anything asks */
export function getNetwork(): Network {
  const network = findNetwork()
  if (!network) throw new Error('this installation has no network yet')
  return network
}

/** The parts a case has now, in order. */
export function sectionTemplatesOf(networkId: number): SectionTemplate[] {
  return allSectionTemplatesOf(networkId).filter(({ retiredAt }) => retiredAt === null)
}

/** Every part a case has or had, in order. */
export function allSectionTemplatesOf(networkId: number): SectionTemplate[] {
  return db
    .select()
    .from(sectionTemplates)
    .where(eq(sectionTemplates.networkId, networkId))
    .orderBy(asc(sectionTemplates.position), asc(sectionTemplates.id))
    .all()
}

/** The kinds of items whose list cases do not have any more: until it comes back, nobody reads one. */
export const retiredKindsOf: (networkId: number) => ReadonlySet<ItemKind> = keptUntilWritten(
  (networkId) =>
    new Set(
      retiredLists()
        .all({ networkId })
        .flatMap(({ kind }) => kind ?? []),
    ),
)

const retiredLists = keptQuery(() =>
  db
    .select({ kind: sectionTemplates.itemKind })
    .from(sectionTemplates)
    .where(
      and(
        eq(sectionTemplates.networkId, sql.placeholder('networkId')),
        isNotNull(sectionTemplates.retiredAt),
        isNotNull(sectionTemplates.itemKind),
      ),
    )
    .prepare(),
)

/** Every code there ever was, in order: a retired one keeps its label wherever it was chosen. */
export const allCodesOf: (networkId: number) => readonly Code[] = keptUntilWritten((networkId) =>
  inOrder().all({ networkId }),
)

const inOrder = keptQuery(() =>
  db
    .select()
    .from(codes)
    .where(eq(codes.networkId, sql.placeholder('networkId')))
    .orderBy(asc(codes.position), asc(codes.id))
    .prepare(),
)
