import { href } from 'react-router'
import { type ItemRef, pathOfItem } from '../items/lists.ts'

/** Where one chooses a paragraph of a section or an item. */
export function pathOfParagraphs(slug: string, { key, item }: { key: string; item: ItemRef | null }): string {
  return item
    ? `${pathOfItem(slug, item)}/reageren`
    : href('/casussen/:slug/onderdelen/:key/reageren', { slug, key })
}

/** In an address: which paragraph, counting from 1. */
const chosen = 'op'

/** On the page of the paragraphs, the address of one of them by its place among them, from 0. */
export function addressOfParagraph(place: number): string {
  return `?${new URLSearchParams({ [chosen]: String(place + 1) })}`
}

/** The place of the one an address is of; of none when it is of no one. */
export function paragraphAsked(asked: URLSearchParams): number {
  return Number(asked.get(chosen)) - 1
}
