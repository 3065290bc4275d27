import { m } from '#app/paraglide/messages.js'
import type { Posted } from './posted-field.ts'

/** In an address: what a question is about, as its form begins. */
const about = 'vraag'

/** Where one asks a case something: the form of a question, about what is named, on the part of the case that should say it. */
export function askCase(slug: string, what?: { label: string; section?: string }): string {
  const on = what?.section ?? 'casus'
  const search = new URLSearchParams({ op: on, [about]: what?.label ?? '' })
  return `/casussen/${slug}/reacties?${search}#op-${on}`
}

/** What the form holds for who came to ask; null for everybody else. */
export function askedAbout(search: URLSearchParams): Posted {
  const what = search.get(about)
  if (what === null) return null
  const text = what.trim().slice(0, longest)
  return { initialValue: { kind: 'question', text: text && `${m.comments_ask_about({ what: text })} ` } }
}

const longest = 200
