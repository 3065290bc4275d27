import type { Actor } from '#app/auth/actor.ts'
import { toHtml, toText } from '#app/editor/render.ts'
import type {
  AboutContent,
  CardContent,
  DisplacementContent,
  ItemContent,
  SectionContent,
} from '#db/schema/index.ts'
import type { SeenCase } from '../cases/queries.ts'
import type { ItemRef } from '../items/lists.ts'
import { itemsOf, type SeenItem } from '../items/queries.ts'
import { type SeenSection, sectionsOf } from '../sections/queries.ts'
import type { Release } from './queries.ts'

/** What can be shared of a case, each by itself. */
export type Subject = 'card' | 'about' | { section: string } | { item: ItemRef } | { displacement: ItemRef }

type Common = {
  /** Null outside the coalition, and as long as nobody outside reads it. */
  current: Release | null
  html: string
  text: string
}

/** A subject with the words that would be shared now. */
export type Words =
  | (Common & { subject: 'card'; sectionId: null; itemId: null; content: CardContent })
  | (Common & { subject: 'about'; sectionId: null; itemId: null; content: AboutContent })
  | (Common & { subject: 'section'; sectionId: number; itemId: null; content: SectionContent })
  | (Common & { subject: 'item'; sectionId: null; itemId: number; content: ItemContent })
  | (Common & { subject: 'displacement'; sectionId: null; itemId: number; content: DisplacementContent })

/** @returns null when the actor does not see this subject, or not as its coalition does */
export function wordsOf(actor: Actor, theCase: SeenCase, subject: Subject): Words | null {
  if (!theCase.isInside) return null
  if (subject === 'card' || subject === 'about') return ownWords(theCase, subject)
  if ('section' in subject) {
    const section = sectionsOf(theCase).find(({ key }) => key === subject.section)
    return section ? sectionWords(section) : null
  }
  const { kind, key } = 'item' in subject ? subject.item : subject.displacement
  const item = itemsOf(actor, theCase, kind).find((one) => one.key === key)
  if (!item?.working) return null
  return 'item' in subject ? itemWords(item) : displacementWords(item)
}

/** What is said of the case itself. */
export function ownWords(theCase: SeenCase, subject: 'card' | 'about'): Words | null {
  const { card, about } = theCase.released
  const common = { sectionId: null, itemId: null, html: '', text: '' } as const
  if (subject === 'card') return { ...common, subject, content: theCase.card, current: card }
  return theCase.about && { ...common, subject, content: theCase.about, current: about }
}

/** @returns null outside the coalition */
export function sectionWords({
  id,
  release,
  working,
}: SeenSection): Extract<Words, { subject: 'section' }> | null {
  if (!working) return null
  return {
    subject: 'section',
    sectionId: id,
    itemId: null,
    content: { essence: working.essence, richText: working.content, sources: working.sources },
    current: release,
    html: toHtml(working.content),
    text: toText(working.content),
  }
}

export function itemWords({ id, release, content }: SeenItem): Extract<Words, { subject: 'item' }> {
  return {
    subject: 'item',
    sectionId: null,
    itemId: id,
    content,
    current: release,
    html: toHtml(content.story),
    text: toText(content.story),
  }
}

/** @returns null when nobody said anything of it, now or in what is shared */
export function displacementWords(item: SeenItem): Extract<Words, { subject: 'displacement' }> | null {
  const { id, displacement, displacementRelease } = item
  if (displacement === '' && !displacementRelease) return null
  return {
    subject: 'displacement',
    sectionId: null,
    itemId: id,
    content: { displacement },
    current: displacementRelease,
    html: '',
    text: displacement,
  }
}

/** Whether the actor reads anything of this subject, in any version. */
export function isSeen(actor: Actor, theCase: SeenCase, subject: Subject): boolean {
  if (subject === 'card') return true
  if (subject === 'about') return theCase.about !== null
  if ('section' in subject) return sectionsOf(theCase).some(({ key }) => key === subject.section)
  const { kind, key } = 'item' in subject ? subject.item : subject.displacement
  const item = itemsOf(actor, theCase, kind).find((one) => one.key === key)
  if (!item || 'item' in subject) return item !== undefined
  // Somebody may have emptied it since it was shared: what others read can still be taken back then.
  return item.displacement !== '' || item.displacementRelease !== null
}
