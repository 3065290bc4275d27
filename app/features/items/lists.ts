import type { ItemKind } from '#db/schema/index.ts'

/** The word in the address for the list an item is in: /casussen/:slug/dilemmas/:key. */
export const listWords: Record<ItemKind, string> = {
  expectation: 'verwachtingen',
  dilemma: 'dilemmas',
  question: 'vragen',
  intervention: 'interventies',
}

/** In the order in which the lists across cases are named. */
export const listKinds = ['intervention', 'dilemma', 'question', 'expectation'] as const

const kinds = new Map(Object.entries(listWords).map(([kind, word]) => [word, kind as ItemKind]))

/** @returns null when no list is called that */
export function kindOfList(word: string): ItemKind | null {
  return kinds.get(word) ?? null
}

/** Names an item within a case. */
export type ItemRef = { kind: ItemKind; key: string }

/** Written out: it may be made of what somebody asked for, and lead there before it is known whether there is such a thing. */
export function pathOfItem(slug: string, { kind, key }: ItemRef): string {
  return `/casussen/${encodeURIComponent(slug)}/${listWords[kind]}/${encodeURIComponent(key)}`
}

/** An item in one word, unlike that of any section: how a text on a page and the form beside it find each other. */
export function keyOfItem({ kind, key }: ItemRef): string {
  return `${listWords[kind]}-${key}`
}

/** The list of a kind across cases, narrowed by what is said of each word; what is empty is left out. */
export function pathOfList(kind: ItemKind, narrowed: Record<string, string | undefined>): string {
  const search = new URLSearchParams()
  for (const [word, value] of Object.entries(narrowed)) if (value) search.set(word, value)
  const path = `/${listWords[kind]}`
  return search.size > 0 ? `${path}?${search}` : path
}
