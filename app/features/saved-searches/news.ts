import { and, asc, eq, inArray, isNotNull, isNull, lt, notExists, or } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { type MailPace, mailChoices, type NewsOf, savedSearches } from '#db/schema/index.ts'
import type { Hit } from '#search/engine.ts'
import { runningSearch, SearchAway } from '#search/index.ts'
import { addressOf } from '../search/asked.ts'
import { pathOf } from '../search/queries.ts'
import { wordForKind } from '../search/words-on-screen.ts'
import { askedBySaved, newHitsOf } from './queries.ts'

/** The newest of what is new; the rest is one press away. */
const mostHits = 10
const indexPatienceMs = 5000

export type NewHit = { url: string; title: string; of: string; text: string }
/** Of one search, with the address where it is asked anew, newest first. */
export type SearchNews = { name: string; url: string; hits: NewHit[]; more: number }
export type SearchToTell = { id: number; personId: number; toldUntil: number | null; pace: MailPace }

const isFollowed = and(isNotNull(savedSearches.followedAt), isNull(savedSearches.deletedAt))

/**
 * The followed searches whose people were not told of them since they last could be.
 * @param lastDue  when that was, for each pace at which mail comes
 * @param usual  the pace of who chose none
 */
export function searchesToTell(
  lastDue: Record<MailPace, number>,
  usual: MailPace,
  limit: number,
): SearchToTell[] {
  const { id, personId, toldUntil } = savedSearches
  const chosen = and(eq(mailChoices.personId, personId), eq(mailChoices.topic, 'followed'))
  // Apart, so that neither looks at every search there is: few chose, and of the others few wait.
  const ofUsual = db
    .select({ id, personId, toldUntil })
    .from(savedSearches)
    .where(
      and(isFollowed, lt(toldUntil, lastDue[usual]), notExists(db.select().from(mailChoices).where(chosen))),
    )
    .limit(limit)
    .all()
    .map((row) => ({ ...row, pace: usual }))
  const isDue = Object.entries(lastDue).map(([pace, at]) =>
    and(eq(mailChoices.pace, pace as MailPace), lt(toldUntil, at)),
  )
  const ofChosen = db
    .select({ id, personId, toldUntil, pace: mailChoices.pace })
    .from(mailChoices)
    .crossJoin(savedSearches)
    .where(and(chosen, isFollowed, or(...isDue)))
    .limit(limit)
    .all()
  return [...ofUsual, ...ofChosen]
}

/**
 * What is new in these searches, of what their person may read now. What several of them find is told once.
 * @param known  the pages that the mail tells of already
 * @throws SearchAway when that cannot be known at the moment
 */
export async function readNews(person: Person, asked: NewsOf[], known: string[]): Promise<SearchNews[]> {
  if (asked.length === 0) return []
  // What the index does not have yet would not come another time: its moment is over then.
  if (!(await runningSearch().reach(lastChangeId(), indexPatienceMs)))
    throw new SearchAway('the index is behind')
  const told = new Set(known)
  const news: SearchNews[] = []
  for (const { name, search, since, until } of stillFollowed(person, asked)) {
    const found = await newHitsOf(person, { search }, since, mostHits, until)
    if (!found) throw new SearchAway('nobody can search at the moment')
    const hits = found.hits.map(newHit).filter(({ url }) => !told.has(url) && told.add(url))
    const more = found.total - found.hits.length
    if (hits.length > 0)
      news.push({ name, url: addressOf({ ...askedBySaved({ search }), order: 'nieuwste' }), hits, more })
  }
  return news
}

export function newHit(hit: Hit): NewHit {
  return {
    url: pathOf(hit),
    title: hit.title.text,
    of: [wordForKind(hit), hit.shown.caseName].filter(Boolean).join(' · '),
    text: hit.snippet.text,
  }
}

function stillFollowed(person: Person, asked: NewsOf[]) {
  const moments = new Map(asked.map((one) => [one.savedId, one]))
  const isAsked = inArray(savedSearches.id, [...moments.keys()])
  return db
    .select()
    .from(savedSearches)
    .where(and(isAsked, eq(savedSearches.personId, person.id), isFollowed))
    .orderBy(asc(savedSearches.name), asc(savedSearches.id))
    .all()
    .flatMap(({ id, name, search }) => {
      const moment = moments.get(id)
      return moment ? [{ name, search, ...moment }] : []
    })
}
