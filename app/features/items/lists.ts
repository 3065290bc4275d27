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

export function pathOfItem(slug: string, { kind, key }: ItemRef): string {
  return `/casussen/${slug}/${listWords[kind]}/${key}`
}
