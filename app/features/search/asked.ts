import { type CodeFacet, type Codes, type Kind, kinds } from '#search/engine.ts'

/** What somebody asks of the search page; all of it stands in the address, so that a search can be kept, sent and followed. */
export type Asked = {
  q: string
  /** Only the words as they were typed. */
  isLiteral: boolean
  kinds: Kind[]
  codes: Codes
  /** Only what is in the cases the reader is in. */
  isMine: boolean
  order: Order
  page: number
}

/** By case, in the order of the best of each; or the best or newest first, whatever case they are in. */
export const orders = ['casus', 'beste', 'nieuwste'] as const
export type Order = (typeof orders)[number]

export const nothingAsked: Asked = {
  q: '',
  isLiteral: false,
  kinds: [],
  codes: {},
  isMine: false,
  order: 'casus',
  page: 1,
}

/** Longer questions are cut by the engine too. */
export const longestQuestion = 200
/** More of one list nobody ticks by hand. */
const mostChosen = 50
/** Nobody reads further; who wants it all asks for something more precise. */
export const lastPage = 50

/** A kind in the address, which is Dutch as all of it is. */
export const kindWords: Record<Kind, string> = {
  case: 'casus',
  section: 'tekst',
  expectation: 'verwachting',
  dilemma: 'dilemma',
  question: 'vraag',
  intervention: 'interventie',
  thread: 'reactie',
  finding: 'bevinding',
  library: 'kennisbron',
  catalogue: 'aanpak',
}

/** What one chooses by, in the order of the page, as an address says it. */
export const facetWords = {
  case: 'casus',
  municipality: 'gemeente',
  domain: 'domein',
  interventionType: 'type',
  scale: 'schaal',
  interventionPhase: 'fase',
  aim: 'doel',
  theme: 'thema',
  localEvidence: 'onderbouwing',
  nationalEvidence: 'erkenning',
  year: 'jaar',
} as const satisfies Partial<Record<CodeFacet, string>>

export type PageFacet = keyof typeof facetWords
export const pageFacets = Object.keys(facetWords) as PageFacet[]

export const words = {
  q: 'q',
  kind: 'soort',
  isMine: 'mijn',
  isLiteral: 'letterlijk',
  order: 'orde',
  page: 'pagina',
} as const

/** What makes no sense in an address counts as not said. */
export function askedIn(search: URLSearchParams): Asked {
  const wanted = new Set(search.getAll(words.kind))
  return {
    q: (search.get(words.q) ?? '').trim().slice(0, longestQuestion),
    isLiteral: search.get(words.isLiteral) === '1',
    kinds: kinds.filter((kind) => wanted.has(kindWords[kind])),
    codes: Object.fromEntries(
      pageFacets
        .map((facet) => [facet, keysIn(search, facet)] as const)
        .filter(([, keys]) => keys.length > 0),
    ),
    isMine: search.get(words.isMine) === '1',
    order: orders.find((order) => order === search.get(words.order)) ?? 'casus',
    page: Math.min(lastPage, Math.max(1, Number.parseInt(search.get(words.page) ?? '', 10) || 1)),
  }
}

function keysIn(search: URLSearchParams, facet: PageFacet): string[] {
  const keys = new Set(search.getAll(facetWords[facet]).filter(Boolean))
  return [...keys].slice(0, mostChosen)
}

/** Always the same one for the same question. */
export function addressOf({ q, isLiteral, kinds, codes, isMine, order, page }: Asked): string {
  const search = new URLSearchParams()
  if (q) search.set(words.q, q)
  for (const kind of kinds) search.append(words.kind, kindWords[kind])
  for (const facet of pageFacets) for (const key of codes[facet] ?? []) search.append(facetWords[facet], key)
  if (isMine) search.set(words.isMine, '1')
  if (isLiteral) search.set(words.isLiteral, '1')
  if (order !== 'casus') search.set(words.order, order)
  if (page > 1) search.set(words.page, String(page))
  return search.size > 0 ? `/zoeken?${search}` : '/zoeken'
}

/** Something was ticked, so that there may be more without it. */
export function isChoosing({ kinds, codes, isMine }: Pick<Asked, 'kinds' | 'codes' | 'isMine'>): boolean {
  return isMine || kinds.length > 0 || Object.values(codes).some((keys) => keys.length > 0)
}

/** The same without one thing that was ticked. */
export function withoutChoice(asked: Asked, { name, value }: { name: string; value: string }): Asked {
  const without = { ...asked, page: 1 }
  if (name === words.isMine) return { ...without, isMine: false }
  if (name === words.kind)
    return { ...without, kinds: asked.kinds.filter((kind) => kindWords[kind] !== value) }
  return {
    ...without,
    codes: Object.fromEntries(
      pageFacets.map((facet) => [
        facet,
        (asked.codes[facet] ?? []).filter((key) => facetWords[facet] !== name || key !== value),
      ]),
    ),
  }
}
