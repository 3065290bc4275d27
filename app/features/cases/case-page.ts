import type { Actor } from '#app/auth/actor.ts'
import type { Audience, Fact, Source } from '#db/schema/index.ts'
import { codesOf } from '../networks/queries.ts'
import { mayShare } from '../releases/policy.ts'
import { hasSameWords } from '../releases/sharing.ts'
import { type Subject, wordsOf } from '../releases/subject.ts'
import { firstSentence } from '../sections/first-sentence.ts'
import { type SectionOnPage, type SharingState, sectionsOnPage } from '../sections/section-page.ts'
import { type HistoryLine, historyOf } from './history.ts'
import { mayChangeCase } from './policy.ts'
import { getCase, type SeenCase } from './queries.ts'

/** All that the page of a case shows, as it shows it: HTML and labels, no documents and no keys. */
export type CasePage = {
  slug: string
  name: string
  municipality: string
  province: string
  essence: string
  /** Nobody wrote an essence; it is the first sentence of the first part. */
  isEssenceAutomatic: boolean
  isReference: boolean
  audience: Audience | null
  about: AboutOnPage | null
  sections: SectionOnPage[]
  history: HistoryLine[]
  mayChange: boolean
  mayShare: boolean
  /** Null outside the coalition. */
  sharing: { card: SharingState; about: SharingState } | null
  steps: FirstStep[]
}

export type AboutOnPage = {
  phase: string
  motives: string[]
  facts: Fact[]
  sources: Source[]
  provenance: string
  unconfirmedBecause: string
}

export type FirstStep = { step: 'essence' | 'section' | 'facts'; isDone: boolean }

const historyLines = 4

/** @throws notFound when there is no such case, and just so when nothing of it is shared with the actor */
export function readCasePage(actor: Actor, slug: string): { theCase: SeenCase; page: CasePage } {
  const theCase = getCase(actor, slug)
  const sections = sectionsOnPage(theCase)
  const { card, released, isReference } = theCase
  const page: CasePage = {
    slug,
    name: card.name,
    municipality: card.municipality,
    province: card.province,
    essence: card.essence || firstSentence(sections.find(({ text }) => text)?.text ?? ''),
    isEssenceAutomatic: card.essence === '',
    isReference,
    audience: released.card?.audience ?? null,
    about: aboutOnPage(theCase),
    sections: sections.map(({ section }) => section),
    history: historyOf(actor, theCase, { limit: historyLines }),
    mayChange: mayChangeCase(actor, theCase),
    mayShare: mayShare(actor, theCase),
    sharing: theCase.isInside
      ? { card: sharingOf(theCase, 'card'), about: sharingOf(theCase, 'about') }
      : null,
    steps: theCase.isWriter ? firstSteps(theCase, sections) : [],
  }
  return { theCase, page }
}

function aboutOnPage({ about, networkId }: SeenCase): AboutOnPage | null {
  if (!about) return null
  const labels = new Map(codesOf(networkId).map(({ list, key, label }) => [`${list} ${key}`, label]))
  return {
    ...about,
    phase: about.phase && (labels.get(`casePhase ${about.phase}`) ?? about.phase),
    motives: about.motives.map((key) => labels.get(`motive ${key}`) ?? key),
  }
}

function sharingOf(theCase: SeenCase, subject: Subject): SharingState {
  const words = wordsOf(theCase, subject)
  if (!words?.current) return { audience: null, isChanged: false }
  return { audience: words.current.audience, isChanged: !hasSameWords(words) }
}

/** What a coalition can begin with as long as it wrote no part; twenty minutes each. */
function firstSteps({ card, about }: SeenCase, sections: { text: string }[]): FirstStep[] {
  if (sections.some(({ text }) => text !== '')) return []
  return [
    { step: 'essence', isDone: card.essence !== '' },
    { step: 'section', isDone: false },
    { step: 'facts', isDone: Boolean(about?.phase) && about?.facts.length !== 0 },
  ]
}
