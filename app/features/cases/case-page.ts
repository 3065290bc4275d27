import type { Actor } from '#app/auth/actor.ts'
import type { Audience, Fact, Source } from '#db/schema/index.ts'
import { coalitionOf } from '../coalitions/queries.ts'
import { type ThreadsOnPage, threadsOnPage } from '../comments/on-page.ts'
import { mayReact } from '../comments/policy.ts'
import { inList } from '../items/list-page.ts'
import { itemsOf } from '../items/queries.ts'
import { labelOf } from '../networks/offer.ts'
import { allCodesOf } from '../networks/queries.ts'
import { isFollowing } from '../notifications/queries.ts'
import { withPassages } from '../passages/on-page.ts'
import { changedItemOn, type Reading, readingsOn } from '../readings/queries.ts'
import { mayShare } from '../releases/policy.ts'
import { hasSameWords } from '../releases/sharing.ts'
import { ownWords } from '../releases/subject.ts'
import { firstSentence } from '../sections/first-sentence.ts'
import { justRestored } from '../sections/history.ts'
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
  sections: PartOnPage[]
  /** Who works on it, by function; the rest is a page of its own. */
  coalition: { organisations: string[]; functions: string[] }
  threads: ThreadsOnPage
  history: HistoryLine[]
  isSignedIn: boolean
  /** Null for who hears of it anyhow: a visitor never, a writer of the case always. */
  isFollowing: boolean | null
  mayReact: boolean
  /** Adds items, too. */
  mayChange: boolean
  mayShare: boolean
  /** Null outside the coalition. */
  sharing: { card: SharingState; about: SharingState } | null
  steps: FirstStep[]
}

type PartOnPage = SectionOnPage & {
  reading: Reading | null
  /** The number of the version the actor just put back in it. */
  restoredFrom: number | null
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
export function readCasePage(actor: Actor, slug: string): CasePage {
  const theCase = getCase(actor, slug)
  const codes = allCodesOf(theCase.networkId)
  const threads = threadsOnPage(actor, theCase)
  const changedOf = changedItemOn(actor, theCase)
  const items = itemsOf(actor, theCase).map((item) => inList(item, codes, changedOf(item)))
  const sections = sectionsOnPage(theCase, items)
  const { card, released, isReference } = theCase
  const readingOf = readingsOn(actor, theCase)
  const restored = theCase.isWriter ? justRestored(actor, theCase.id) : new Map<number, number>()
  return {
    slug,
    name: card.name,
    municipality: card.municipality,
    province: card.province,
    essence: card.essence || firstSentence(sections.find(({ text }) => text)?.text ?? ''),
    isEssenceAutomatic: card.essence === '',
    isReference,
    audience: released.card?.audience ?? null,
    about: aboutOnPage(theCase),
    sections: sections.map(({ id, section, text }) => ({
      ...section,
      ...withPassages(
        section.html,
        text,
        threads.shown.filter(({ sectionKey }) => sectionKey === section.key),
      ),
      restoredFrom: restored.get(id) ?? null,
      reading: readingOf(
        { sectionId: id },
        released.sections.get(id),
        `/casussen/${slug}/onderdelen/${section.key}/versies`,
      ),
    })),
    coalition: coalitionOnPage(theCase),
    threads,
    isSignedIn: actor.kind === 'person',
    isFollowing: actor.kind === 'visitor' || theCase.isWriter ? null : isFollowing(actor, theCase.id),
    mayReact: mayReact(actor, theCase),
    history: historyOf(actor, theCase, { limit: historyLines }),
    mayChange: mayChangeCase(actor, theCase),
    mayShare: mayShare(actor, theCase),
    sharing: theCase.isInside
      ? { card: sharingOf(theCase, 'card'), about: sharingOf(theCase, 'about') }
      : null,
    steps: theCase.isWriter ? firstSteps(theCase, sections, items.length > 0) : [],
  }
}

/** By function, as whoever reads the about of a case sees its coalition. */
function coalitionOnPage(theCase: SeenCase): CasePage['coalition'] {
  const members = theCase.about && !theCase.isReference ? coalitionOf(theCase) : []
  const distinct = (all: string[]) => [...new Set(all)].filter((one) => one !== '')
  const working = members.filter(({ role }) => role !== 'guest')
  return {
    organisations: distinct(working.map(({ organisation }) => organisation)),
    functions: distinct(
      working.map(({ jobTitle, organisation }) => [jobTitle, organisation].filter(Boolean).join(', ')),
    ),
  }
}

function aboutOnPage({ about, networkId }: SeenCase): AboutOnPage | null {
  if (!about) return null
  const codes = allCodesOf(networkId)
  return {
    ...about,
    phase: about.phase && labelOf(codes, 'casePhase', about.phase),
    motives: about.motives.map((key) => labelOf(codes, 'motive', key)),
  }
}

function sharingOf(theCase: SeenCase, subject: 'card' | 'about'): SharingState {
  const words = ownWords(theCase, subject)
  if (!words?.current) return { audience: null, isChanged: false }
  return { audience: words.current.audience, isChanged: !hasSameWords(words) }
}

/** What a coalition can begin with as long as it wrote no part; twenty minutes each. */
function firstSteps({ card, about }: SeenCase, sections: { text: string }[], hasItems: boolean): FirstStep[] {
  if (hasItems || sections.some(({ text }) => text !== '')) return []
  return [
    { step: 'essence', isDone: card.essence !== '' },
    { step: 'section', isDone: false },
    { step: 'facts', isDone: Boolean(about?.phase) && about?.facts.length !== 0 },
  ]
}
