import { toHtml, toText } from '#app/editor/render.ts'
import type { AboutContent, CardContent, SectionContent } from '#db/schema/index.ts'
import type { SeenCase } from '../cases/queries.ts'
import { type SeenSection, sectionsOf } from '../sections/queries.ts'
import type { Release } from './queries.ts'

/** What can be shared of a case, each by itself. */
export type Subject = 'card' | 'about' | { section: string }

type Common = {
  /** Null outside the coalition, and as long as nobody outside reads it. */
  current: Release | null
  html: string
  text: string
}

/** A subject with the words that would be shared now. */
export type Words =
  | (Common & { subject: 'card'; sectionId: null; content: CardContent })
  | (Common & { subject: 'about'; sectionId: null; content: AboutContent })
  | (Common & { subject: 'section'; sectionId: number; content: SectionContent })

/** @returns null when the actor does not see this subject, or not as its coalition does */
export function wordsOf(theCase: SeenCase, subject: Subject): Words | null {
  const { card, about } = theCase.released
  if (!theCase.isInside) return null
  if (subject === 'card')
    return { subject, sectionId: null, content: theCase.card, current: card, html: '', text: '' }
  if (subject === 'about') {
    return (
      theCase.about && {
        subject,
        sectionId: null,
        content: theCase.about,
        current: about,
        html: '',
        text: '',
      }
    )
  }
  const section = sectionsOf(theCase).find(({ key }) => key === subject.section)
  return section ? sectionWords(section) : null
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
    content: { essence: working.essence, richText: working.content, sources: working.sources },
    current: release,
    html: toHtml(working.content),
    text: toText(working.content),
  }
}

/** Whether the actor reads anything of this subject, in any version. */
export function isSeen(theCase: SeenCase, subject: Subject): boolean {
  if (subject === 'card') return true
  if (subject === 'about') return theCase.about !== null
  return sectionsOf(theCase).some(({ key }) => key === subject.section)
}
