import { and, desc, eq, gt, inArray, isNotNull, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { readingSets } from '#app/auth/audiences.ts'
import { db } from '#db/client.server.ts'
import {
  type ChangeVerb,
  cases,
  changes,
  items,
  listings,
  people,
  releases,
  sections,
  sectionTemplates,
} from '#db/schema/index.ts'
import { namesOfCases } from '../cases/names.ts'
import { type ItemRef, pathOfItem } from '../items/lists.ts'
import { getNetwork, retiredKindsOf } from '../networks/queries.ts'
import { isReadable } from '../releases/queries.ts'

/** What one reads of a change, however many times it happened. */
type NewsKind = 'shared' | 'takenBack' | 'written' | 'reactions' | 'answers' | 'settled' | 'joined'
export type NewsLine = {
  kind: NewsKind
  at: number
  times: number
  /** The parts it was about, and who joined. */
  about: { to: string | null; words: string }[]
}
export type CaseNews = { slug: string; name: string; lines: NewsLine[] }
export type News = {
  cases: CaseNews[]
  /** There is more than a desk holds. */
  isCut: boolean
  /** Who joined the network; for those who manage it. */
  newMembers: string[]
}

const kindOf: Partial<Record<ChangeVerb, NewsKind>> = {
  'card.shared': 'shared',
  'about.shared': 'shared',
  'section.shared': 'shared',
  'card.returned': 'shared',
  'about.returned': 'shared',
  'section.returned': 'shared',
  'item.shared': 'shared',
  'item.returned': 'shared',
  'section.takenBack': 'takenBack',
  'item.takenBack': 'takenBack',
  'section.saved': 'written',
  'section.written': 'written',
  'section.reworded': 'written',
  'section.struck': 'written',
  'section.putBack': 'written',
  'section.essence-changed': 'written',
  'item.created': 'written',
  'item.changed': 'written',
  'item.reworded': 'written',
  'item.struck': 'written',
  'item.putBack': 'written',
  'item.restored': 'written',
  'thread.started': 'reactions',
  'comment.added': 'answers',
  'settlement.made': 'settled',
  'coalition.member_joined': 'joined',
}
const insideVerbs = Object.keys(kindOf) as ChangeVerb[]
const sharingVerbs = insideVerbs.filter((verb) => kindOf[verb] === 'shared')

/** How far back in the feed of the whole network a desk looks: a fixed number, so that it costs the same however much happens. */
const windowOfNetwork = 2000
const mostOfOwn = 400
const mostCases = 12

type Row = {
  at: number
  verb: ChangeVerb
  caseId: number | null
  sectionKey: string | null
  sectionTitle: string | null
  item: ItemRef | null
  /** As it is shared, and as its coalition has it now. */
  sharedTitle: string | null
  workingTitle: string | null
  person: string | null
}

/** What others did since, that this person may know: all of their own cases, and what is shared of the rest. */
export function newsFor(person: Person, since: number): News {
  const { insideOf } = readingSets(person)
  const own =
    insideOf.length > 0
      ? changesWhere(
          and(
            inArray(changes.caseId, insideOf),
            inArray(changes.verb, insideVerbs),
            gt(changes.at, since),
            isByAnother(person),
          ),
          mostOfOwn,
        )
      : []
  const rows = [...own, ...sharedElsewhere(person, since, insideOf)].sort((a, b) => b.at - a.at)
  const byCase = new Map<number, Row[]>()
  for (const row of rows) {
    if (row.caseId === null) continue
    const known = byCase.get(row.caseId)
    if (known) known.push(row)
    else byCase.set(row.caseId, [row])
  }
  // Own cases come first; the others as they changed.
  const caseIds = [...byCase.keys()].sort(
    (a, b) => Number(insideOf.includes(b)) - Number(insideOf.includes(a)),
  )
  const shown = caseIds.slice(0, mostCases)
  const names = namesOfCases(person, shown)
  return {
    cases: shown.flatMap((caseId) => {
      const { slug, name } = names.get(caseId) ?? {}
      const isInside = insideOf.includes(caseId)
      return slug
        ? [{ slug, name: name ?? '', lines: linesOf(slug, byCase.get(caseId) ?? [], isInside) }]
        : []
    }),
    isCut: caseIds.length > mostCases,
    newMembers: person.networkRole === 'organiser' ? newMembers(since) : [],
  }
}

/** What was shared of other people's cases and still is; for organisers reactions on reference cases too. */
function sharedElsewhere(person: Person, since: number, insideOf: number[]): Row[] {
  const recent = db
    .select({ id: changes.id })
    .from(changes)
    .orderBy(desc(changes.id))
    .limit(windowOfNetwork)
    .as('recent')
  const isReaction =
    person.networkRole === 'organiser'
      ? and(eq(changes.verb, 'thread.started'), eq(cases.isReference, true))
      : undefined
  return changesWhere(
    and(
      inArray(changes.id, db.select({ id: recent.id }).from(recent)),
      gt(changes.at, since),
      isByAnother(person),
      or(and(inArray(changes.verb, sharingVerbs), isNotNull(releases.id), isReadable(person)), isReaction),
    ),
    windowOfNetwork,
  ).filter(({ caseId }) => caseId !== null && !insideOf.includes(caseId))
}

/** `is not` and not `<>`: what the software did by itself has no actor, and counts. */
function isByAnother(person: Person): SQL {
  return sql`${changes.actorId} is not ${person.id}`
}

function changesWhere(where: SQL | undefined, limit: number): Row[] {
  return (
    db
      .select({
        at: changes.at,
        verb: changes.verb,
        caseId: changes.caseId,
        sectionKey: sections.key,
        sectionTitle: sectionTemplates.title,
        item: { kind: items.kind, key: items.key },
        sharedTitle: listings.title,
        workingTitle: sql<string | null>`${items.content} ->> '$.title'`,
        person: people.name,
      })
      .from(changes)
      .innerJoin(cases, eq(cases.id, changes.caseId))
      .leftJoin(releases, eq(releases.id, changes.releaseId))
      .leftJoin(sections, eq(sections.id, changes.sectionId))
      .leftJoin(
        sectionTemplates,
        and(eq(sectionTemplates.networkId, cases.networkId), eq(sectionTemplates.key, sections.key)),
      )
      .leftJoin(items, and(eq(items.id, changes.itemId), isNull(items.deletedAt)))
      .leftJoin(listings, eq(listings.itemId, items.id))
      .leftJoin(people, eq(people.id, changes.personId))
      // Of a part that the network no longer has nothing is told; what is not about a part has no template.
      .where(and(where, isNull(sectionTemplates.retiredAt), isOfNoRetiredKind()))
      .orderBy(desc(changes.id))
      .limit(limit)
      .all()
  )
}

function isOfNoRetiredKind(): SQL | undefined {
  return or(isNull(items.id), notInArray(items.kind, [...retiredKindsOf(getNetwork().id)]))
}

function linesOf(slug: string, rows: Row[], isInside: boolean): NewsLine[] {
  const lines = new Map<NewsKind, NewsLine>()
  for (const row of rows) {
    const kind = kindOf[row.verb]
    // Deleted since: there is nothing left to read.
    if (!kind || (row.verb.startsWith('item.') && !row.item)) continue
    const line = lines.get(kind) ?? { kind, at: row.at, times: 0, about: [] }
    line.times += 1
    const about = kind === 'joined' ? { to: null, words: row.person } : subjectOf(slug, row, isInside)
    const { to, words } = about
    if (words && !line.about.some((one) => one.words === words && one.to === to))
      line.about.push({ to, words })
    lines.set(kind, line)
  }
  return [...lines.values()]
}

function subjectOf(slug: string, row: Row, isInside: boolean): { to: string; words: string | null } {
  if (row.item)
    return { to: pathOfItem(slug, row.item), words: isInside ? row.workingTitle : row.sharedTitle }
  return { to: `/casussen/${slug}#${row.sectionKey ?? ''}`, words: row.sectionTitle }
}

function newMembers(since: number): string[] {
  const recent = db.select().from(changes).orderBy(desc(changes.id)).limit(windowOfNetwork).as('recent')
  return db
    .select({ name: people.name })
    .from(recent)
    .innerJoin(people, eq(people.id, recent.personId))
    .where(and(eq(recent.verb, 'membership.joined'), gt(recent.at, since)))
    .all()
    .map(({ name }) => name)
}
