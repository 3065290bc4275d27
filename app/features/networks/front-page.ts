import { desc, eq } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { db } from '#db/client.server.ts'
import { cases, releases, sections } from '#db/schema/index.ts'
import { type CaseCard, casesFor, countCasesFor, seeCase } from '../cases/queries.ts'
import { isReadable } from '../releases/queries.ts'
import { allCodesOf, getNetwork, sectionTemplatesOf } from './queries.ts'

/** As many cards as fill a few rows; the list has the rest. */
const mostCards = 6
/** More dots than this would say no more. */
const mostDots = 300
const mostNews = 6

/** Something that was shared: with `section` the title of a part, else the case itself or what is known of it. */
export type News = {
  at: number
  slug: string
  name: string
  what: 'card' | 'about' | 'section'
  section: string
}

export type Dot = { slug: string; name: string; municipality: string; latitude: number; longitude: number }

export type FrontPage = {
  name: string
  intro: string
  organisers: string
  cases: CaseCard[]
  total: number
  phases: { key: string; label: string }[]
  dots: Dot[]
  news: News[]
}

/** What the front page shows this actor. */
export function readFrontPage(actor: Actor): FrontPage {
  const { id, name, intro, organisers } = getNetwork()
  const known = casesFor(actor, {}, { limit: mostDots, offset: 0 })
  return {
    name,
    intro,
    organisers,
    cases: known.slice(0, mostCards),
    total: known.length < mostDots ? known.length : countCasesFor(actor),
    phases: allCodesOf(id)
      .filter(({ list }) => list === 'casePhase')
      .map(({ key, label }) => ({ key, label })),
    dots: known.flatMap(dotOf),
    news: newsFor(actor, id),
  }
}

function dotOf({ slug, card: { name, municipality, latitude, longitude } }: CaseCard): Dot[] {
  if (latitude === null || longitude === null) return []
  return [{ slug, name, municipality, latitude, longitude }]
}

/** What was shared last, of what the actor may read; by the name the case has for them. */
function newsFor(actor: Actor, networkId: number): News[] {
  const titles = new Map(sectionTemplatesOf(networkId).map(({ key, title }) => [key, title]))
  return (
    db
      .select({ theCase: cases, subject: releases.subject, at: releases.sharedAt, key: sections.key })
      .from(releases)
      .innerJoin(cases, eq(cases.id, releases.caseId))
      .leftJoin(sections, eq(sections.id, releases.sectionId))
      .where(isReadable(actor))
      // In the order in which they were made, which needs no sorting.
      .orderBy(desc(releases.id))
      .limit(mostNews)
      .all()
      .flatMap(({ theCase, subject, at, key }): News[] => {
        const seen = seeCase(actor, theCase)
        const section = key ? (titles.get(key) ?? '') : ''
        if (!seen || (subject === 'section' && !section) || subject === 'item' || subject === 'displacement')
          return []
        return [{ at, slug: theCase.slug, name: seen.card.name, what: subject, section }]
      })
  )
}
