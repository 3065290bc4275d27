import { eq } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { isInsideOf, isWriterOf } from '#app/auth/audiences.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { type AboutContent, type CardContent, cases } from '#db/schema/index.ts'
import {
  type AboutRelease,
  type CardRelease,
  readableReleases,
  type SectionRelease,
} from '../releases/queries.ts'

type CaseRow = typeof cases.$inferSelect

/**
 * A case as this actor sees it. Inside its coalition `card` and `about` are the working version; for everybody else they
 * are what was shared with them, and `about` is null when that was not.
 */
export type SeenCase = {
  id: number
  publicId: string
  networkId: number
  slug: string
  isReference: boolean
  /** Reads the working text and the threads inside: the coalition but for its guests. */
  isInside: boolean
  isWriter: boolean
  card: CardContent
  about: AboutContent | null
  /** What is shared of it now and this actor may read; for those inside that is all that is shared. */
  released: {
    card: CardRelease | null
    about: AboutRelease | null
    sections: ReadonlyMap<number, SectionRelease>
  }
  version: number
  createdAt: number
  updatedAt: number
}

/**
 * The case with this slug.
 * @throws notFound when there is none, and just so when nothing of it is shared with the actor
 */
export function getCase(actor: Actor, slug: string): SeenCase {
  const row = db.select().from(cases).where(eq(cases.slug, slug)).get()
  const seen = row && seeCase(actor, row)
  if (!seen) throw notFound()
  return seen
}

/** @returns null when the actor may not know that this case exists */
export function seeCase(actor: Actor, row: CaseRow): SeenCase | null {
  const isInside = isInsideOf(actor, row)
  let card: CardRelease | null = null
  let about: AboutRelease | null = null
  const sections = new Map<number, SectionRelease>()
  for (const release of readableReleases(actor, row.id)) {
    if (release.subject === 'card') card = release
    else if (release.subject === 'about') about = release
    else if (release.sectionId !== null) sections.set(release.sectionId, release)
  }
  const shownCard = isInside ? workingCard(row) : card?.content
  if (!shownCard) return null
  return {
    id: row.id,
    publicId: row.publicId,
    networkId: row.networkId,
    slug: row.slug,
    isReference: row.isReference,
    isInside,
    isWriter: isWriterOf(actor, row),
    card: shownCard,
    about: isInside ? workingAbout(row) : (about?.content ?? null),
    released: { card, about, sections },
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}

export function workingCard({
  name,
  municipality,
  province,
  essence,
  latitude,
  longitude,
}: CaseRow): CardContent {
  return { name, municipality, province, essence, latitude, longitude }
}

export function workingAbout({
  phase,
  motives,
  facts,
  sources,
  provenance,
  unconfirmedBecause,
}: CaseRow): AboutContent {
  return { phase, motives, facts, sources, provenance, unconfirmedBecause }
}
