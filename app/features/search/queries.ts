import type { Actor } from '#app/auth/actor.ts'
import type { Answer, Hit, Question, Suggestion } from '#search/engine.ts'
import { runningSearch, SearchAway } from '#search/index.ts'
import { slugsOfOwnCases } from '../cases/queries.ts'
import { listWords } from '../items/lists.ts'
import { listedSynonyms } from '../synonyms/queries.ts'
import { exclusionsSince } from './exclusions.ts'
import { scopesOf } from './scopes.ts'

export type Asking = Partial<
  Pick<
    Question,
    | 'kinds'
    | 'codes'
    | 'isLiteral'
    | 'isSomeEnough'
    | 'isWithoutFacets'
    | 'since'
    | 'until'
    | 'order'
    | 'offset'
  >
> &
  Pick<Question, 'q' | 'limit'> & {
    /** Only what is in the cases the actor has a part in, and in those that were chosen. */
    isMine?: boolean
    /** Only by the words themselves, to see what the others bring. */
    isWithoutSynonyms?: boolean
    /** Nothing of this case. */
    notInCase?: number
  }

/**
 * Looks in everything that is shared with the actor now, and in nothing else: total and facets know of no more either.
 * @throws SearchAway when nobody can search at the moment
 */
export function search(
  actor: Actor,
  {
    q,
    kinds = [],
    codes = {},
    isMine = false,
    isLiteral = false,
    isSomeEnough = false,
    isWithoutFacets = false,
    isWithoutSynonyms = false,
    notInCase,
    since,
    until,
    order,
    limit,
    offset = 0,
  }: Asking,
): Promise<Answer> {
  const own = slugsOfOwnCases(actor)
  const { scopes, exclude } = whatFor(actor)
  const asking: Omit<Question, 'synonyms'> = {
    q,
    isLiteral,
    isSomeEnough,
    isWithoutFacets,
    kinds,
    codes: isMine ? { ...codes, case: [...(codes.case ?? []), ...own, inNoCase] } : codes,
    counted: { case: own },
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(order && { order }),
    limit,
    offset,
    scopes,
    exclude: notInCase === undefined ? exclude : { ...exclude, case: [...exclude.case, notInCase] },
  }
  return runningSearch().search(asking, isLiteral || isWithoutSynonyms ? undefined : listedSynonyms())
}

/** No case has it: who asks for their own cases and has none, asks for nothing. */
const inNoCase = ''

/** So many times as many are looked at as are shown, so that what begins with the words is among them. */
const lookedAt = 4

/**
 * What somebody may mean while they type: first what is called that, then what has it in its name, then the rest.
 * @throws SearchAway when nobody can search at the moment
 */
export async function suggest(actor: Actor, q: string, limit: number): Promise<Suggestion[]> {
  const found = await runningSearch().suggest({ q, limit: limit * lookedAt, ...whatFor(actor) })
  return found.sort((a, b) => nearness(a) - nearness(b)).slice(0, limit)
}

function nearness({ title: { marks } }: Suggestion): number {
  if (marks.some(([from]) => from === 0)) return 0
  return marks.length > 0 ? 1 : 2
}

function whatFor(actor: Actor) {
  const exclude = exclusionsSince(runningSearch().place())
  if (!exclude) throw new SearchAway('the index is too far behind')
  return { scopes: scopesOf(actor), exclude }
}

/** The page on which a hit stands. */
export function pathOf({ kind, item, shown }: Pick<Hit, 'kind' | 'item' | 'shown'>): string {
  const theCase = `/casussen/${shown.caseSlug}`
  switch (kind) {
    case 'case':
      return theCase
    case 'section':
      return `${theCase}#${item}`
    case 'thread':
      return `${theCase}/reacties/${item}`
    case 'expectation':
    case 'dilemma':
    case 'question':
    case 'intervention':
      return `${theCase}/${listWords[kind]}/${item}`
    case 'finding':
      return `/bevindingen/${item}`
    case 'library':
      return `/kennisbank/${item}`
    case 'catalogue':
      return `/kennisbank/aanpakken/${item}`
  }
}
