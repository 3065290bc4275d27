import type { Actor } from '#app/auth/actor.ts'
import { pageAsked } from '#app/ui/paging.ts'
import { labelOf } from '../networks/offer.ts'
import { allCodesOf, getNetwork } from '../networks/queries.ts'
import { mayKeepLibrary } from './policy.ts'
import { countLibraryFor, libraryFor, libraryTags } from './queries.ts'

const pageSize = 24

export type LibraryListPage = ReturnType<typeof readLibraryList>

/** One page of the library, as its address asks; what makes no sense in an address counts as not said. */
export function readLibraryList(actor: Actor, search: URLSearchParams) {
  const codes = allCodesOf(getNetwork().id)
  const asked = search.get('soort')
  const kinds = codes
    .filter(({ list, key, retiredAt }) => list === 'libraryKind' && (retiredAt === null || key === asked))
    .map(({ key, label }) => ({ key, label }))
  const tags = libraryTags(actor)
  const filter = {
    kind: kinds.find(({ key }) => key === asked)?.key ?? '',
    tag: tags.find(({ tag }) => tag === search.get('trefwoord'))?.tag ?? '',
  }
  const total = countLibraryFor(actor, filter)
  const { page, pages, ...part } = pageAsked(search, total, pageSize)
  const items = libraryFor(actor, filter, part).map((item) => ({
    key: item.key,
    title: item.title,
    kind: item.kind && labelOf(codes, 'libraryKind', item.kind),
    publisher: item.publisher,
    year: item.year,
    summary: item.summary,
    isRetired: item.retiredAt !== null,
  }))
  return {
    items,
    total,
    page,
    pages,
    filter,
    kinds,
    tags,
    mayAdd: mayKeepLibrary(actor),
    isVisitor: actor.kind === 'visitor',
  }
}
