import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { type Audience, people, releases } from '#db/schema/index.ts'
import { allCodesOf } from '../networks/queries.ts'
import { getSection } from '../sections/queries.ts'
import { differenceOf, type Piece } from './difference.ts'
import type { SectionRelease } from './queries.ts'
import { textOf } from './said.ts'

/** A version of a section in the list of its versions. */
type Version = {
  publicId: string
  /** Counts from the first one that was shared. */
  number: number
  audience: Audience
  sharedAt: number
  /** A name inside the coalition, '' outside it. */
  sharedBy: string
  isCurrent: boolean
  isTakenBack: boolean
}

export type VersionList = { caseName: string; sectionTitle: string; isInside: boolean; versions: Version[] }

/** The versions of a section, newest first; open to whoever may read the current one, and to those inside. */
export function readVersions(actor: Actor, slug: string, key: string): VersionList {
  const { theCase, section } = getSection(actor, slug, key)
  const rows = versionsOf(section.id, theCase.isInside)
  return {
    caseName: theCase.card.name,
    sectionTitle: section.title,
    isInside: theCase.isInside,
    versions: rows.map(({ release, sharedBy }, place) => ({
      publicId: release.publicId,
      number: rows.length - place,
      audience: release.audience,
      sharedAt: release.sharedAt,
      sharedBy: theCase.isInside ? sharedBy : '',
      isCurrent: release.endedAt === null,
      isTakenBack: release.takenBackById !== null,
    })),
  }
}

export type VersionPage = Omit<VersionList, 'versions'> & {
  version: Version
  essence: string
  html: string
  /** With the version before it; null for the first. */
  difference: Piece[] | null
}

/** One version, and what became of the one before it. */
export function readVersion(actor: Actor, slug: string, key: string, publicId: string): VersionPage {
  const { versions, ...list } = readVersions(actor, slug, key)
  const { theCase, section } = getSection(actor, slug, key)
  const rows = versionsOf(section.id, theCase.isInside)
  const place = rows.findIndex(({ release }) => release.publicId === publicId)
  const version = versions[place]
  const shown = rows[place]?.release
  if (!version || !shown) throw notFound()
  const before = rows[place + 1]?.release
  const codes = allCodesOf(theCase.networkId)
  return {
    ...list,
    version,
    essence: shown.content.essence,
    html: shown.html,
    difference: before ? differenceOf(textOf(before, codes), textOf(shown, codes)) : null,
  }
}

/**
 * Every version of a section that others read or have read, newest first.
 * @param isInside  with those that were taken back: whoever does that means that others no longer read it, in the list of versions either
 */
export function versionsOf(
  sectionId: number,
  isInside: boolean,
): { release: SectionRelease; sharedBy: string }[] {
  return db
    .select({ release: releases, sharedBy: people.name })
    .from(releases)
    .innerJoin(people, eq(people.id, releases.sharedById))
    .where(and(eq(releases.sectionId, sectionId), isInside ? undefined : isNull(releases.takenBackById)))
    .orderBy(desc(releases.id))
    .all()
    .map(({ release, sharedBy }) => ({ release: release as SectionRelease, sharedBy }))
}
