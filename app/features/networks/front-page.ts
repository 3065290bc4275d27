import { and, desc, eq, ne, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { db } from '#db/client.server.ts'
import { cases, type ItemKind, items, releases, sections } from '#db/schema/index.ts'
import { namesOfCases } from '../cases/names.ts'
import { type CaseCard, casesFor, countCasesFor } from '../cases/queries.ts'
import { isReadable } from '../releases/queries.ts'
import { allCodesOf, getNetwork, retiredKindsOf, sectionTemplatesOf } from './queries.ts'

/** As many cards as fill a few rows; the list has the rest. */
const mostCards = 6
/** More dots than this would say no more. */
const mostDots = 300
const mostNews = 6
/** A coalition that shares all its items makes one line of it per kind, so a few lines may take many releases. */
const mostReleases = 60

/** Something that was shared: the case itself, what is known of it, a part by its title, or items of a kind in one go. */
export type News = { at: number; slug: string; name: string } & (
  | { what: 'card' | 'about' }
  | { what: 'section'; section: string }
  | { what: 'items'; kind: ItemKind; key: string; title: string; times: number }
)

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
  const retired = retiredKindsOf(networkId)
  const titles = new Map(sectionTemplatesOf(networkId).map(({ key, title }) => [key, title]))
  const rows = db
    .select({
      caseId: releases.caseId,
      subject: releases.subject,
      at: releases.sharedAt,
      sectionKey: sections.key,
      item: { kind: items.kind, key: items.key },
      title: sql<string>`${releases.content} ->> '$.title'`,
    })
    .from(releases)
    .innerJoin(cases, eq(cases.id, releases.caseId))
    .leftJoin(sections, eq(sections.id, releases.sectionId))
    .leftJoin(items, eq(items.id, releases.itemId))
    .where(and(isReadable(actor), ne(releases.subject, 'displacement')))
    // In the order in which they were made, which needs no sorting.
    .orderBy(desc(releases.id))
    .limit(mostReleases)
    .all()
  const names = namesOfCases(
    actor,
    rows.map(({ caseId }) => caseId),
  )
  const news: News[] = []
  for (const { caseId, subject, at, sectionKey, item, title } of rows) {
    const { slug, name } = names.get(caseId) ?? {}
    if (!slug || !name || (item && retired.has(item.kind))) continue
    const section = (sectionKey && titles.get(sectionKey)) ?? ''
    const last = news.at(-1)
    if (item?.kind && last?.what === 'items' && last.slug === slug && last.kind === item.kind) last.times += 1
    else if (news.length === mostNews) break
    else if (item) news.push({ at, slug, name, what: 'items', ...item, title, times: 1 })
    else if (subject === 'card' || subject === 'about') news.push({ at, slug, name, what: subject })
    else if (section) news.push({ at, slug, name, what: 'section', section })
  }
  return news
}
