import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { otherAsked } from '#app/differences/asked.ts'
import { differenceOf, type Piece } from '#app/differences/words.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { type Audience, changes, people, releases } from '#db/schema/index.ts'
import type { ItemRef } from '../items/lists.ts'
import { getItem } from '../items/queries.ts'
import { allCodesOf } from '../networks/queries.ts'
import { getSection } from '../sections/queries.ts'
import type { ItemRelease, SectionRelease } from './queries.ts'
import { linesOf, type Said, textOf } from './said.ts'

/** A version of a section or an item in the list of its versions. */
export type Version = {
  publicId: string
  /** Counts from the first one that was shared. */
  number: number
  audience: Audience
  sharedAt: number
  /** A name inside the coalition, '' outside it. */
  sharedBy: string
  /** Whose suggestions were taken over since the version before, by name; nobody outside the coalition. */
  wordsOf: string[]
  isCurrent: boolean
  isTakenBack: boolean
}

export type VersionList = {
  caseName: string
  /** The title of the section or the item. */
  title: string
  isInside: boolean
  versions: Version[]
}

/** Something of a case that has versions. */
type Versioned = { section: string } | { item: ItemRef }

/** The versions of a section or an item, newest first; open to whoever may read the current one, and to those inside. */
export function readVersions(actor: Actor, slug: string, of: Versioned): VersionList {
  const { theCase, title, ids } = open(actor, slug, of)
  const rows = versionsOf(ids, theCase.isInside)
  const wordsOf = theCase.isInside ? suggestersOf(theCase.id, ids.itemId) : new Map<number, string[]>()
  return {
    caseName: theCase.card.name,
    title,
    isInside: theCase.isInside,
    versions: rows.map(({ release, sharedBy }, place) => ({
      publicId: release.publicId,
      number: rows.length - place,
      audience: release.audience,
      sharedAt: release.sharedAt,
      sharedBy: theCase.isInside ? sharedBy : '',
      wordsOf: wordsOf.get(release.id) ?? [],
      isCurrent: release.endedAt === null,
      isTakenBack: release.takenBackById !== null,
    })),
  }
}

export type VersionPage = VersionList & {
  version: Version
  essence: string
  html: string
  lines: Said[]
  /** The version it is compared with: the one that was asked for, or the one before it; null for the first. */
  other: Version | null
  /** From the older of the two to the newer. */
  difference: Piece[] | null
  /** The other is the one somebody knew, and not one they chose. */
  isSince: boolean
}

/** With which other version one is compared, by their public ids; without an answer it is the one before it. */
export type Comparison = {
  /** An earlier one that somebody knew: they are told what became of that. */
  since: string | null
  /** One they chose, earlier or later. */
  chosen: string | null
}

/** One version, and what became of the one before it, or what is asked for instead. */
export function readVersion(
  actor: Actor,
  slug: string,
  of: Versioned,
  publicId: string,
  { since, chosen }: Comparison = { since: null, chosen: null },
): VersionPage {
  const list = readVersions(actor, slug, of)
  const { versions } = list
  const { theCase, ids } = open(actor, slug, of)
  const rows = versionsOf(ids, theCase.isInside)
  const place = rows.findIndex(({ release }) => release.publicId === publicId)
  const version = versions[place]
  const shown = rows[place]?.release
  if (!version || !shown) throw notFound()
  const placeOf = (id: string | null) => rows.findIndex(({ release }) => release.publicId === id)
  const isSince = placeOf(since) > place
  const asked = isSince ? placeOf(since) : placeOf(chosen)
  const beside = asked === -1 || asked === place ? place + 1 : asked
  const older = rows[Math.max(place, beside)]?.release
  const newer = rows[Math.min(place, beside)]?.release
  const codes = allCodesOf(theCase.networkId)
  return {
    ...list,
    version,
    essence: shown.subject === 'section' ? shown.content.essence : '',
    html: shown.html,
    lines: shown.subject === 'item' ? linesOf(shown, codes) : [],
    other: versions[beside] ?? null,
    difference: older && newer ? differenceOf(textOf(older, codes), textOf(newer, codes)) : null,
    isSince,
  }
}

export function askedIn(request: Request): Comparison {
  return { since: new URL(request.url).searchParams.get('sinds'), chosen: otherAsked(request) }
}

function open(actor: Actor, slug: string, of: Versioned) {
  if ('section' in of) {
    const { theCase, section } = getSection(actor, slug, of.section)
    return { theCase, title: section.title, ids: { sectionId: section.id, itemId: null } }
  }
  const { theCase, item } = getItem(actor, slug, of.item.kind, of.item.key)
  return { theCase, title: item.content.title, ids: { sectionId: null, itemId: item.id } }
}

/** Whose words came in each version of an item, by what was taken over since the one before; those of a section stand in its sittings. */
function suggestersOf(caseId: number, itemId: number | null): Map<number, string[]> {
  const found = new Map<number, string[]>()
  if (itemId === null) return found
  const rows = db
    .select({ verb: changes.verb, releaseId: changes.releaseId, name: people.name })
    .from(changes)
    .leftJoin(people, eq(people.id, changes.personId))
    .where(
      and(
        eq(changes.caseId, caseId),
        eq(changes.itemId, itemId),
        inArray(changes.verb, ['item.reworded', 'item.struck', 'item.putBack', 'item.shared']),
      ),
    )
    .orderBy(asc(changes.id))
    .all()
  let taken: typeof rows = []
  for (const row of rows) {
    const { verb, releaseId, name } = row
    if (verb === 'item.reworded' || verb === 'item.struck') taken.push(row)
    else if (verb === 'item.putBack') {
      const last = taken.findLastIndex((one) => one.name === name)
      taken = taken.filter((_, place) => place !== last)
    } else {
      const came = taken.flatMap((one) => (one.verb === 'item.reworded' && one.name ? one.name : []))
      if (releaseId !== null) found.set(releaseId, [...new Set(came)])
      taken = []
    }
  }
  return found
}

/**
 * Every version of a section or an item that others read or have read, newest first.
 * @param isInside  with those that were taken back: whoever does that means that others no longer read it, in the list of versions either
 */
export function versionsOf(
  { sectionId, itemId }: { sectionId: number | null; itemId: number | null },
  isInside: boolean,
): { release: SectionRelease | ItemRelease; sharedBy: string }[] {
  return db
    .select({ release: releases, sharedBy: people.name })
    .from(releases)
    .innerJoin(people, eq(people.id, releases.sharedById))
    .where(
      and(
        sectionId === null
          ? and(eq(releases.itemId, itemId ?? 0), eq(releases.subject, 'item'))
          : eq(releases.sectionId, sectionId),
        isInside ? undefined : isNull(releases.takenBackById),
      ),
    )
    .orderBy(desc(releases.id))
    .all()
    .map(({ release, sharedBy }) => ({ release: release as SectionRelease | ItemRelease, sharedBy }))
}
