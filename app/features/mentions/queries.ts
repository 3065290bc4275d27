import { and, asc, inArray, isNull, like, or, sql } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'

import { asActor } from '#app/auth/sessions.ts'
import { m } from '#app/paraglide/messages.js'
import { db } from '#db/client.server.ts'
import { type cases, people } from '#db/schema/index.ts'
import { seeCase } from '../cases/queries.ts'
import { bylineOf } from '../comments/byline.ts'
import { maySeeThread } from '../comments/policy.ts'
import { isKnownTo } from './policy.ts'
import { asTyped, keptMention, mentionedIn, namesTyped, withNames } from './text.ts'

type PersonRow = typeof people.$inferSelect
/** Where somebody is mentioned: the case, and the thread as far as reading goes. */
export type MentionPlace = {
  caseRow: typeof cases.$inferSelect
  thread: Parameters<typeof maySeeThread>[2]
}
/** Somebody who can be mentioned; `put` is what stands in the text for it. */
export type Mentionable = { publicId: string; name: string; detail: string; put: string }

const mostOffered = 8
/** Names are looked through in parts of so many: most people of a network may read most of it. */
const lookedAt = 400

/** Who may read it there, of those the actor may know. */
function canBeMentioned(actor: Person, { caseRow, thread }: MentionPlace, row: PersonRow): boolean {
  const other = asActor(row, '')
  return isKnownTo(actor, other) && maySeeThread(other, seeCase(other, caseRow), thread)
}

/** The people somebody may mean with the first letters of a name; those of the case first. */
export function peopleToMention(actor: Person, place: MentionPlace, q: string): Mentionable[] {
  const begins = q.trim().replace(/[\\%_]/g, '\\$&')
  const hasName = or(
    like(people.name, sql`${`${begins}%`} escape '\\'`),
    like(people.name, sql`${`% ${begins}%`} escape '\\'`),
  )
  const { id } = place.caseRow
  const found = db
    .select()
    .from(people)
    .where(and(isNull(people.disabledAt), hasName))
    .orderBy(
      sql`exists (select 1 from coalition_members m where m.case_id = ${id} and m.person_id = ${people.id} and m.ended_at is null) desc`,
      asc(sql`lower(${people.name})`),
      asc(people.id),
    )
    .limit(lookedAt)
    .all()
  const offered: PersonRow[] = []
  for (const row of found) {
    if (offered.length === mostOffered) break
    if (row.id !== actor.id && canBeMentioned(actor, place, row)) offered.push(row)
  }
  const namesakes = new Set(namedOneOf(offered.map(({ name }) => name)).flatMap(sharedName))
  return offered.map((row) => {
    const { name, detail } = bylineOf(actor, row)
    const isShared = namesakes.has(name.toLowerCase()) && row.organisation !== ''
    return {
      publicId: row.publicId,
      name,
      detail,
      put: isShared ? `@${name} (${row.organisation})` : `@${name}`,
    }
  })
}

function sharedName({ name }: PersonRow, _: number, all: PersonRow[]): string[] {
  const said = name.toLowerCase()
  return all.filter((one) => one.name.toLowerCase() === said).length > 1 ? [said] : []
}

function namedOneOf(names: string[]): PersonRow[] {
  if (names.length === 0) return []
  return db
    .select()
    .from(people)
    .where(and(isNull(people.disabledAt), inArray(sql`${people.name} collate nocase`, names)))
    .all()
}

/**
 * What somebody typed, with the names after a `@` as mentions: of those who may read it there and whom they may know. All other names stay
 * words, so that a mention tells nobody who there is.
 * @param before  whom the text mentioned already: of two with one name it is still the same
 */
export function keepMentions(
  actor: Person,
  place: () => MentionPlace,
  text: string,
  before: string[] = [],
): string {
  const given = asTyped(text)
  const typed = namesTyped(given)
  if (typed.length === 0) return given
  const known = Map.groupBy(namedOneOf([...new Set(typed.flatMap(({ names }) => names))]), ({ name }) =>
    name.toLowerCase(),
  )
  if (known.size === 0) return given
  const where = place()
  let kept = ''
  let end = 0
  for (const { from, names } of typed) {
    const found = names.flatMap((name) => {
      const those = (known.get(name.toLowerCase()) ?? []).filter((row) => canBeMentioned(actor, where, row))
      return those.length > 0 ? [{ name, those }] : []
    })[0]
    if (!found) continue
    const after = from + 1 + found.name.length
    const rest = given.slice(after).toLowerCase()
    const said = ({ organisation }: PersonRow) => ` (${organisation.toLowerCase()})`
    const meant =
      found.those.find((row) => row.organisation && rest.startsWith(said(row))) ??
      found.those.find(({ publicId }) => before.includes(publicId)) ??
      (found.those.length === 1 ? found.those[0] : undefined)
    if (!meant) continue
    kept += given.slice(end, from) + keptMention(meant.publicId)
    end = after + (meant.organisation && rest.startsWith(said(meant)) ? said(meant).length : 0)
  }
  return kept + given.slice(end)
}

/** A text as its reader sees it. */
export type ReadText = {
  text: string
  /** What stands in it for the people it mentions, with the sign. */
  named: string[]
  /** It mentions the reader. */
  namesYou: boolean
}

/** How this reader sees texts like these: a name for whom they may know, a function for everybody else. */
export function mentionReader(actor: Actor, texts: string[]): (text: string) => ReadText {
  const ids = [...new Set(texts.flatMap(mentionedIn))]
  const rows = ids.length > 0 ? db.select().from(people).where(inArray(people.publicId, ids)).all() : []
  const names = new Map(rows.map((row) => [row.publicId, nameFor(actor, row)]))
  const nameOf = (id: string) => names.get(id) ?? ''
  return (text) => {
    const mentioned = mentionedIn(text)
    return {
      text: withNames(text, nameOf),
      named: mentioned.map((id) => `@${nameOf(id)}`),
      namesYou: actor.kind === 'person' && mentioned.includes(actor.publicId),
    }
  }
}

function nameFor(actor: Actor, row: PersonRow): string {
  const seenBy: Actor = isKnownTo(actor, asActor(row, '')) ? actor : { kind: 'visitor' }
  return bylineOf(seenBy, row).name || m.comments_by_someone()
}
