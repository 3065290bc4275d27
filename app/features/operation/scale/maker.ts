import {
  type Audience,
  cases,
  changes,
  coalitionMembers,
  comments,
  findingEvidence,
  findings,
  itemLinks,
  items,
  libraryItems,
  listingAims,
  listings,
  listingThemes,
  memberships,
  people,
  releases,
  sections,
  sectionWriters,
  threads,
} from '#db/schema/index.ts'
import type { Chance } from './chance.ts'
import { inserterOf } from './insert.ts'
import type { Words } from './words.ts'

export const dayMs = 24 * 60 * 60 * 1000

/** What it takes to make a case: where it goes, and what it is made of. */
export type Maker = {
  into: Tables
  words: Words
  chance: Chance
  now: number
  networkId: number
  people: NetworkPeople
}
export type NetworkPeople = Record<'organisator' | 'expert' | 'deelnemer', number>
export type Tables = ReturnType<typeof openTables>

export function openTables() {
  return {
    people: inserterOf(people),
    memberships: inserterOf(memberships),
    cases: inserterOf(cases),
    coalitionMembers: inserterOf(coalitionMembers),
    sections: inserterOf(sections),
    sectionWriters: inserterOf(sectionWriters),
    items: inserterOf(items),
    itemLinks: inserterOf(itemLinks),
    listings: inserterOf(listings),
    listingThemes: inserterOf(listingThemes),
    listingAims: inserterOf(listingAims),
    libraryItems: inserterOf(libraryItems),
    findings: inserterOf(findings),
    findingEvidence: inserterOf(findingEvidence),
    releases: inserterOf(releases),
    threads: inserterOf(threads),
    comments: inserterOf(comments),
    changes: inserterOf(changes),
  }
}

/** Most of a case goes where its card went; some of it reaches fewer people. */
export function audienceWithin(card: Audience, chance: Chance): Audience {
  const draw = chance.next()
  if (card === 'coalition' || draw < 0.1) return 'coalition'
  return card === 'public' && draw < 0.25 ? 'network' : card
}
