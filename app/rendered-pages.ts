import { createHash, randomBytes } from 'node:crypto'
import { serialize } from 'node:v8'
import type { EntryContext } from 'react-router'

const maxPages = 300
const maxCharacters = 8 * 1024 * 1024

/** Stands for the nonce while a page is made. Nobody outside ever sees it, so nobody can write it into a text. */
export const nonceMark = randomBytes(18).toString('hex')

/** A page around its nonces. */
const pages = new Map<string, string[]>()
let characters = 0

/**
 * What a page is made of: its address, and all that the loaders found for this person in this request. Their checks are done by then;
 * two people share a page only when every word and every button on it is the same.
 * @returns null for a page that is not kept: an answer to a form, a refusal, or data that cannot be compared
 */
export function keyOf(request: Request, status: number, entry: EntryContext): string | null {
  const { loaderData, actionData, errors } = entry.staticHandlerContext
  if (request.method !== 'GET' || status !== 200 || actionData || errors) return null
  try {
    return createHash('sha256')
      .update(request.url)
      .update('\n')
      .update(serialize(loaderData))
      .digest('base64')
  } catch {
    // Something that is still to come, which no loader of ours gives.
    return null
  }
}

/** The page with this key as it was made before, or null. */
export function renderedPage(key: string, nonce: string): string | null {
  const kept = pages.get(key)
  if (!kept) return null
  // To the end of the row: what goes first is what nobody asked for longest.
  pages.delete(key)
  pages.set(key, kept)
  return kept.join(nonce)
}

export function keepRendered(key: string, html: string): void {
  drop(key)
  pages.set(key, html.split(nonceMark))
  characters += html.length
  for (const old of pages.keys()) {
    if (pages.size <= maxPages && characters <= maxCharacters) break
    drop(old)
  }
}

function drop(key: string): void {
  const kept = pages.get(key)
  if (!kept) return
  characters -= kept.join(nonceMark).length
  pages.delete(key)
}
