import type { Person } from '#app/auth/actor.ts'
import { m } from '#app/paraglide/messages.js'
import { namesOfCases } from '../cases/queries.ts'
import { type Asked, addressOf, type PageFacet, pageFacets } from '../search/asked.ts'
import { codeLabels, isOfNetwork } from '../search/codes-on-screen.ts'
import { kindWords } from '../search/words-on-screen.ts'
import { type NewHit, newHit } from './news.ts'
import { askedBySaved, newHitsOf, savedSearchesOf } from './queries.ts'

/** New is what came in the last week. */
const newMs = 7 * 24 * 60 * 60 * 1000
const mostNew = 3

export type ListedSearch = {
  publicId: string
  name: string
  url: string
  /** The words looked for, and then what was chosen, as people read it. */
  words: string[]
  isFollowed: boolean
  /** Only of what is followed; null also when nobody can search at the moment. */
  news: { total: number; hits: NewHit[]; newestFirst: string } | null
}

/** Everything the actor kept, and what is new in what they follow. */
export function readSavedSearches(actor: Person, now = Date.now()): Promise<ListedSearch[]> {
  return Promise.all(
    savedSearchesOf(actor).map(async (saved): Promise<ListedSearch> => {
      const asked = askedBySaved(saved)
      const isFollowed = saved.followedAt !== null
      const found = isFollowed ? await newHitsOf(actor, saved, now - newMs, mostNew) : null
      return {
        publicId: saved.publicId,
        name: saved.name,
        url: addressOf(asked),
        words: wordsOf(actor, asked),
        isFollowed,
        news: found && {
          total: found.total,
          hits: found.hits.map(newHit),
          newestFirst: addressOf({ ...asked, order: 'nieuwste' }),
        },
      }
    }),
  )
}

/** A case that the actor may not know of any more is not named. */
function wordsOf(actor: Person, { q, isLiteral, kinds, codes, isMine }: Asked): string[] {
  const labels = codeLabels()
  const names = namesOfCases(actor, codes.case ?? [])
  const label = (facet: PageFacet, key: string) => {
    if (facet === 'case') return names.get(key)
    return isOfNetwork(facet) ? labels(facet).get(key) : key
  }
  return [
    ...(q ? [`‘${q}’`] : []),
    ...(isLiteral ? [m.search_literal()] : []),
    ...kinds.map((kind) => kindWords[kind]()),
    ...(isMine ? [m.search_mine()] : []),
    ...pageFacets.flatMap((facet) => (codes[facet] ?? []).flatMap((key) => label(facet, key) ?? [])),
  ]
}
