import { toHtml, toText } from '#app/editor/render.ts'
import { slugOf } from '#app/features/cases/slug.ts'
import { contentOf, type GivenItem } from '#app/features/items/content.ts'
import { listedCodes } from '#app/features/items/listing.ts'
import { startingCodes } from '#app/features/networks/template.ts'
import { newPublicId } from '#db/public-id.ts'
import {
  type Audience,
  type CodeList,
  dilemmaStates,
  emptyRichText,
  expectationStates,
  type ItemKind,
  questionStates,
  type RichText,
  type Source,
} from '#db/schema/index.ts'
import type { Chance } from './chance.ts'
import { audienceWithin, dayMs, type Maker } from './maker.ts'
import { sentence } from './sentences.ts'
import { makeThread } from './threads.ts'

/** Of each kind so many in every case, as a case has that was worked on for a year. */
const counts: Record<ItemKind, number> = { expectation: 8, dilemma: 8, question: 8, intervention: 16 }

/** The case, with the audience of its card. */
type Place = { caseId: number; audience: Audience; contactId: number; sources: Source[] }

/** Forty items with all that is said of them, shared within the audience of their case, and some links between them. */
export function makeItems(maker: Maker, place: Place, createdAt: number, sharedAt: number): void {
  const made: Record<ItemKind, number[]> = { expectation: [], dilemma: [], question: [], intervention: [] }
  for (const kind of Object.keys(counts) as ItemKind[])
    for (let position = 0; position < counts[kind]; position++)
      made[kind].push(makeItem(maker, place, kind, position, createdAt, sharedAt))
  makeLinks(maker, place.contactId, made, sharedAt)
}

function makeItem(
  maker: Maker,
  { caseId, audience: card, contactId, sources }: Place,
  kind: ItemKind,
  position: number,
  createdAt: number,
  caseSharedAt: number,
): number {
  const { into, chance, now, networkId } = maker
  const content = contentOf({ ...contentFor[kind](maker), sources })
  const text = toText(content.story)
  const itemId = into.items({
    publicId: newPublicId(),
    caseId,
    kind,
    key: `${slugOf(content.title).slice(0, 40).replace(/-+$/, '')}-${position + 1}`,
    position,
    content,
    text,
    displacement: kind === 'intervention' && chance.next() < 0.2 ? sentence(maker.words, chance) : '',
    createdById: contactId,
    createdAt,
    updatedById: contactId,
    updatedAt: caseSharedAt,
  })
  const audience = audienceWithin(card, chance)
  if (audience === 'coalition') return itemId
  // A case shares its items one by one: no two lists of the country are in the order of its cases.
  const sharedAt = Math.min(now, caseSharedAt + chance.whole(20 * dayMs))
  const html = toHtml(content.story)
  const releaseId = into.releases({
    publicId: newPublicId(),
    caseId,
    subject: 'item',
    itemId,
    audience,
    content,
    html,
    text,
    sharedById: contactId,
    sharedAt,
  })
  into.listings({ itemId, caseId, kind, audience, sharedAt, title: content.title, ...listedCodes(content) })
  for (const theme of content.themes) into.listingThemes({ itemId, theme })
  if (content.kind === 'intervention')
    for (const aim of new Set(content.aims)) into.listingAims({ itemId, aim })
  into.changes({
    verb: 'item.shared',
    subject: 'item',
    subjectId: itemId,
    itemId,
    caseId,
    releaseId,
    networkId,
    actorId: contactId,
    at: sharedAt,
  })
  if (chance.next() < 0.05) {
    const where = { caseId, sectionId: null, itemId, releaseId, audience, contactId }
    makeThread(maker, where, sharedAt, kind === 'question' ? 'answer' : undefined)
  }
  return itemId
}

const contentFor: Record<ItemKind, (maker: Maker) => GivenItem> = {
  dilemma: (maker) => {
    const { words, chance } = maker
    const poles = chance.next() < 0.5 ? [`Meer ${words.noun()}`, `Minder ${words.noun()}`] : []
    return { ...said(maker, 160), kind: 'dilemma', poles, state: chance.pick(dilemmaStates) }
  },
  question: (maker) => {
    const addressedTo = maker.chance.next() < 0.4 ? 'experts' : 'everyone'
    return { ...said(maker, 160), kind: 'question', addressedTo, state: maker.chance.pick(questionStates) }
  },
  expectation: (maker) => {
    const { words, chance } = maker
    return {
      ...said(maker, 240),
      kind: 'expectation',
      mechanism: sometimes(maker, 0.6, () => sentence(words, chance)),
      forWhom: sometimes(maker, 0.5, () => anyLabel(chance, 'targetGroup')),
      byWhen: sometimes(maker, 0.5, () => String(2027 + chance.whole(10))),
      signs: sometimes(maker, 0.5, () => sentence(words, chance)),
      state: chance.pick(expectationStates),
    }
  },
  intervention: (maker) => {
    const { words, chance } = maker
    const from = 2010 + chance.whole(15)
    const type = sometimes(maker, 0.9, () => anyKey(chance, 'interventionType'))
    return {
      ...said(maker, 160),
      kind: 'intervention',
      domain: sometimes(maker, 0.9, () => anyKey(chance, 'domain')),
      type,
      typeOther: type === 'anders' ? words.noun() : '',
      scale: sometimes(maker, 0.8, () => anyKey(chance, 'scale')),
      phase: sometimes(maker, 0.8, () => anyKey(chance, 'interventionPhase')),
      targetGroups: someKeys(chance, 'targetGroup', 2),
      aims: someKeys(chance, 'aim', 3),
      period: { from, to: chance.next() < 0.5 ? from + 1 + chance.whole(8) : null, text: '' },
      partners: several(chance, 1, 4, (n) => ({ name: `${partners[n]} ${words.noun()}`, isLead: n === 0 })),
      expectedYields: several(chance, 0, 3, () => `meer ${words.noun()}`),
      reportedEffects: several(chance, 0, 2, () => ({ text: sentence(words, chance), source: 'Verzonnen' })),
      localEvidence: sometimes(maker, 0.5, () => anyKey(chance, 'localEvidence')),
    }
  },
}

const partners = ['gemeente', 'corporatie', 'stichting', 'vereniging'] as const

/** What is said of every kind: three of ten have nothing but their title. */
function said({ words, chance }: Maker, longest: number) {
  const title = sentence(words, chance).slice(0, longest)
  const sentences = chance.next() < 0.3 ? [] : several(chance, 2, 4, () => sentence(words, chance))
  return {
    title,
    story: sentences.length > 0 ? paragraph(sentences.join(' ')) : emptyRichText,
    themes: someKeys(chance, 'theme', 3),
    provenance: 'Verzonnen, om op te meten.',
  }
}

function paragraph(text: string): RichText {
  const words = text.replaceAll('*', '')
  return {
    root: {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', text: words, format: 0 }] }],
    },
  }
}

function makeLinks(
  { into, chance }: Maker,
  byId: number,
  made: Record<ItemKind, number[]>,
  at: number,
): void {
  const link = (
    fromId: number | undefined,
    toId: number | undefined,
    kind: 'serves' | 'touches' | 'answers',
  ) => {
    if (fromId !== undefined && toId !== undefined)
      into.itemLinks({ fromId, toId, kind, createdById: byId, createdAt: at })
  }
  made.intervention.forEach((id, n) => {
    if (chance.next() < 0.5) link(id, made.expectation[n % 8], 'serves')
    if (chance.next() < 0.3) link(id, made.dilemma[(n + 3) % 8], 'touches')
    if (chance.next() < 0.1) link(id, made.question[(n + 5) % 8], 'answers')
  })
}

function sometimes<Value extends string>({ chance }: Maker, share: number, make: () => Value): Value | '' {
  return chance.next() < share ? make() : ''
}

function several<Value>(chance: Chance, least: number, most: number, make: (n: number) => Value): Value[] {
  return Array.from({ length: least + chance.whole(most - least + 1) }, (_, n) => make(n))
}

function anyCode(chance: Chance, list: CodeList) {
  const codes = startingCodes[list]
  return codes[chance.whole(codes.length)]
}

function anyKey(chance: Chance, list: CodeList): string {
  return anyCode(chance, list)?.key ?? ''
}

function anyLabel(chance: Chance, list: CodeList): string {
  return anyCode(chance, list)?.label ?? ''
}

function someKeys(chance: Chance, list: CodeList, most: number): string[] {
  return [...new Set(several(chance, 0, most, () => anyKey(chance, list)))]
}
