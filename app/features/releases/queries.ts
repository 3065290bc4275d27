import { and, eq, inArray, isNotNull, isNull, notExists, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { type CaseRef, isInAudience, readingSets } from '#app/auth/audiences.ts'
import { db, keptQuery } from '#db/client.server.ts'
import {
  type AboutContent,
  type CardContent,
  cases,
  type DisplacementContent,
  type ItemContent,
  releases,
  type SectionContent,
  sections,
  sectionTemplates,
} from '#db/schema/index.ts'

type Row = typeof releases.$inferSelect
export type CardRelease = Omit<Row, 'content'> & { subject: 'card'; content: CardContent }
export type AboutRelease = Omit<Row, 'content'> & { subject: 'about'; content: AboutContent }
export type SectionRelease = Omit<Row, 'content'> & { subject: 'section'; content: SectionContent }
export type ItemRelease = Omit<Row, 'content'> & { subject: 'item'; content: ItemContent }
export type DisplacementRelease = Omit<Row, 'content'> & {
  subject: 'displacement'
  content: DisplacementContent
}
/** Told apart by `subject`: the content of a release always is what its subject says. */
export type Release = CardRelease | AboutRelease | SectionRelease | ItemRelease | DisplacementRelease

/** The WHERE of everything that was shared with this actor and still is; needs `releases` and `cases` in the query. */
export function isReadable(actor: Actor): SQL {
  const { insideOf, insideReferences } = readingSets(actor)
  const ways = [
    isSharedWith(actor),
    insideOf.length > 0 ? inArray(releases.caseId, insideOf) : undefined,
    insideReferences ? eq(cases.isReference, true) : undefined,
  ]
  return and(isNull(releases.endedAt), or(...ways)) as SQL
}

/** The WHERE of what was shared with this actor, by its audience alone: being inside the coalition and whether it ended are not in it. */
export function isSharedWith(actor: Actor): SQL {
  const { network, guestOf } = readingSets(actor)
  return or(
    inArray(releases.audience, network ? ['network', 'public'] : ['public']),
    guestOf.length > 0
      ? and(inArray(releases.caseId, guestOf), inArray(releases.audience, ['local', 'network']))
      : undefined,
  ) as SQL
}

/** What the actor may read now of one case, shared: its card, its about, and its sections; not its items, which are many. */
export function readableReleases(
  actor: Actor,
  theCase: CaseRef,
): (CardRelease | AboutRelease | SectionRelease)[] {
  return currentReleases(theCase.id).filter(({ audience }) => isInAudience(actor, theCase, audience))
}

/** The current releases of the case itself and of the sections its network has now, whoever may read them: for those inside it, who see what is shared with whom. */
export function currentReleases(caseId: number): (CardRelease | AboutRelease | SectionRelease)[] {
  return current().all({ caseId }) as (CardRelease | AboutRelease | SectionRelease)[]
}

/** Of a part that the network no longer has nothing counts as shared, until it is brought back. */
const isInTemplate = notExists(
  db
    .select({ id: sections.id })
    .from(sections)
    .innerJoin(cases, eq(cases.id, sections.caseId))
    .innerJoin(
      sectionTemplates,
      and(eq(sectionTemplates.networkId, cases.networkId), eq(sectionTemplates.key, sections.key)),
    )
    .where(and(eq(sections.id, releases.sectionId), isNotNull(sectionTemplates.retiredAt))),
)

const current = keptQuery(() =>
  db
    .select()
    .from(releases)
    .where(
      and(
        eq(releases.caseId, sql.placeholder('caseId')),
        isNull(releases.endedAt),
        isNull(releases.itemId),
        isInTemplate,
      ),
    )
    .prepare(),
)
