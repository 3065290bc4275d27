import { configuration } from '#app/configuration.ts'
import { createCase } from '#app/features/cases/commands.ts'
import {
  answerThread,
  type NewThread,
  reactOnPassage,
  settleThread,
  startThread,
} from '#app/features/comments/commands.ts'
import {
  acceptInvitation,
  type Invited,
  inviteToCase,
  inviteToNetwork,
} from '#app/features/invitations/commands.ts'
import { getItem } from '#app/features/items/queries.ts'
import { joinNetwork } from '#app/features/memberships/commands.ts'
import { createNetwork } from '#app/features/networks/commands.ts'
import type { NewPassage } from '#app/features/passages/commands.ts'
import { takeOverSuggestion } from '#app/features/passages/take-over.ts'
import { createPerson } from '#app/features/people/commands.ts'
import { saveEssence, writeSection } from '#app/features/sections/commands.ts'
import { transact } from '#db/client.server.ts'
import { type CoalitionRole, coalitionRoles, type NetworkRole, networkRoles } from '#db/schema/index.ts'
import { type Act, actor, type Crew, emailOf, shareAs, turn } from './acts.ts'
import {
  asSource,
  type DemoCase,
  type DemoPerson,
  type DemoReaction,
  type DemoSection,
  readDemonstration,
  writtenOf,
} from './content.ts'
import { actsOfItems } from './items.ts'
import { actsOfEvidence, actsOfKnowledge } from './knowledge.ts'

const dayMs = 24 * 60 * 60 * 1000
const minuteMs = 60 * 1000
const startedDaysAgo = 75

/**
 * Fills an empty folder with the demonstration network. Everything goes through the commands that a person's act goes through, in the
 * order of time, and all of it in one transaction: a folder is filled or it is empty.
 */
export function fillDemonstration(now = Date.now()): void {
  const { network, cases, reactions } = readDemonstration()
  const [first, ...others] = network.people.filter(({ case: slug }) => !slug)
  if (!first) throw new Error('the demonstration has nobody to begin with')
  const acts = [
    ...others.flatMap((person) => actsOfInvitation(first.rol, person, startedDaysAgo - 1)),
    ...cases.flatMap((theCase) => actsOfCase(theCase, network.people)),
    ...reactions.flatMap((reaction) => actsOfReaction(reaction, cases)),
    ...actsOfKnowledge(),
    ...actsOfEvidence(({ case: slug, kind, key }) => getItem(actor('organisator'), slug, kind, key).item.id),
  ].sort((a, b) => b.daysAgo - a.daysAgo)
  transact((tx) => {
    let at = now - startedDaysAgo * dayMs
    const { name, intro, organisers } = network
    const { id: networkId } = createNetwork(tx, { name, intro, organisers, isDemonstration: true }, at)
    const organiser = createPerson(tx, { ...profileOf(first), email: emailOf(first.rol) }, at)
    joinNetwork(tx, { networkId, personId: organiser.id, role: 'organiser' }, at)
    acts.forEach(({ daysAgo, act }, order) => {
      // Nobody works at the same minute every day, and nobody answers before they were asked.
      at = Math.max(at + 7 * minuteMs, now - daysAgo * dayMs - ((order * 37) % 83) * minuteMs)
      act(at)
    })
  })
}

function profileOf({ name, organisation, jobTitle, domain }: DemoPerson) {
  return { name, organisation, jobTitle, domain }
}

function actsOfCase(theCase: DemoCase, everybody: DemoPerson[]): Act[] {
  const { slug, startedDaysAgo, isReference, sections } = theCase
  const coalition = everybody.filter((person) => person.case === slug)
  const crew = isReference ? organisers : crewOf(slug, coalition)
  const firstShare = Math.max(
    ...[...Object.values(sections), ...Object.values(theCase.items).flat()].map(
      (one) => one.sharedDaysAgo ?? 0,
    ),
  )
  return [
    { daysAgo: startedDaysAgo, act: (at) => void createCase(actor('organisator'), newCase(theCase), at) },
    ...coalition.flatMap((person) =>
      person.rol === crew.contact
        ? actsOfInvitation('organisator', person, startedDaysAgo - 1)
        : actsOfInvitation(crew.contact, person, startedDaysAgo - 3),
    ),
    ...Object.entries(sections).flatMap(([key, section], order) =>
      actsOfSection(theCase, key, section, crew, turn(crew, order)),
    ),
    ...actsOfItems(theCase, crew),
    { daysAgo: firstShare + 1, act: (at) => shareAs(crew.contact, slug, 'card', theCase.card, at) },
    { daysAgo: firstShare + 0.9, act: (at) => shareAs(crew.contact, slug, 'about', theCase.about, at) },
  ]
}

/** Who writes the reference cases. */
const organisers: Crew = { contact: 'organisator', writers: ['organisator', 'organisator.movisie'] }

function crewOf(slug: string, coalition: DemoPerson[]): Crew {
  const contact = coalition.find(({ role }) => role === 'contact')
  if (!contact) throw new Error(`${slug} has no contact person`)
  const writers = coalition.filter(({ role }) => role === 'contact' || role === 'editor')
  return { contact: contact.rol, writers: writers.map(({ rol }) => rol) }
}

function newCase(theCase: DemoCase) {
  const { sources, sections: _sections, items: _items, card: _card, about: _about, ...said } = theCase
  return { ...said, sources: sources.map(asSource) }
}

function actsOfSection(
  theCase: DemoCase,
  key: string,
  section: DemoSection,
  crew: Crew,
  writer: string,
): Act[] {
  const { slug, startedDaysAgo } = theCase
  const writtenDaysAgo = (section.sharedDaysAgo ?? startedDaysAgo / 2) + 4
  const write = (markup: string, at: number) => {
    const { richText, sources } = writtenOf(theCase, markup)
    writeSection(actor(writer), slug, key, richText, { sources, now: at })
  }
  const acts: Act[] = [
    { daysAgo: writtenDaysAgo, act: (at) => write(section.text, at) },
    {
      daysAgo: writtenDaysAgo - 0.5,
      act: (at) => {
        const essence = { essence: section.essence, version: 1 }
        if (!saveEssence(actor(writer), slug, key, essence, at).isSaved)
          throw new Error(`the essence of ${key} of ${slug} was not saved`)
      },
    },
  ]
  const { audience, sharedDaysAgo, added } = section
  if (sharedDaysAgo !== undefined) {
    acts.push({
      daysAgo: sharedDaysAgo,
      act: (at) => shareAs(crew.contact, slug, { section: key }, audience, at),
    })
  }
  if (added) acts.push({ daysAgo: 1, act: (at) => write(`${section.text}\n\n${added}`, at) })
  return acts
}

/** Somebody is invited to where they belong, and comes in the same day. */
function actsOfInvitation(by: string, person: DemoPerson, daysAgo: number): Act[] {
  const email = emailOf(person.rol)
  let invited: Invited | undefined
  return [
    {
      daysAgo,
      act: (at) => {
        const { publicUrl, port } = configuration()
        const origin = publicUrl?.origin ?? `http://localhost:${port}`
        invited = accepted(
          person.case
            ? inviteToCase(actor(by), person.case, { email, ...placeOf(person) }, origin, at)
            : inviteToNetwork(actor(by), { email, role: networkRoleOf(person) }, origin, at),
        )
      },
    },
    {
      daysAgo: daysAgo - 0.5,
      act: (at) => {
        if (!invited) throw new Error(`nobody invited ${person.rol}`)
        acceptInvitation(invited.publicId, invited.secret, { newPerson: profileOf(person) }, at)
      },
    },
  ]
}

function accepted(answer: ReturnType<typeof inviteToCase>): Invited {
  if (!('secret' in answer)) throw new Error(`not invited: ${JSON.stringify(answer)}`)
  return answer
}

function networkRoleOf({ rol, role }: DemoPerson): NetworkRole {
  const place = networkRoles.find((one) => one === role)
  if (!place) throw new Error(`${rol} has no role in the network`)
  return place
}

function placeOf({ rol, role }: DemoPerson): { role: CoalitionRole; untilAt: number | null } {
  const place = coalitionRoles.find((one) => one === role)
  if (!place) throw new Error(`${rol} has no part in a coalition`)
  return { role: place, untilAt: place === 'facilitator' ? Date.now() + 180 * dayMs : null }
}

function actsOfReaction(reaction: DemoReaction, cases: DemoCase[]): Act[] {
  const { case: slug, section: sectionKey, on: item, kind, audience, text, answers } = reaction
  const { passage, suggestion, settlement, takenOver } = reaction
  let thread = ''
  const acts: Act[] = [
    {
      daysAgo: reaction.daysAgo,
      act: (at) => {
        const given = { sectionKey, item, kind, audience, text, isFictional: true }
        thread = passage
          ? reactOn({ quote: passage, before: '', after: '', suggestion }, reaction, given, at)
          : startThread(actor(reaction.by), slug, given, at)
      },
    },
  ]
  for (const answer of answers) {
    acts.push({
      daysAgo: answer.daysAgo,
      act: (at) => answerThread(actor(answer.by), slug, thread, { text: answer.text, isFictional: true }, at),
    })
  }
  if (settlement) {
    const { by, disposition, reason, comeBackInDays, daysAgo } = settlement
    acts.push({
      daysAgo,
      act: (at) => {
        const comeBackOn =
          comeBackInDays === undefined
            ? null
            : new Date(at + comeBackInDays * dayMs).toISOString().slice(0, 10)
        const refusal = settleThread(actor(by), slug, thread, { disposition, reason, comeBackOn }, at)
        if (refusal) throw new Error(`not settled: ${refusal}`)
      },
    })
  }
  if (takenOver && sectionKey) {
    const { by, daysAgo } = takenOver
    const audience = cases.find((one) => one.slug === slug)?.sections[sectionKey]?.audience
    acts.push({
      daysAgo,
      act: (at) => {
        const refusal = takeOverSuggestion(actor(by), slug, thread, at)
        if (refusal) throw new Error(`not taken over: ${refusal}`)
      },
    })
    if (audience)
      acts.push({
        daysAgo: daysAgo - 1,
        act: (at) => shareAs(by, slug, { section: sectionKey }, audience, at),
      })
  }
  return acts
}

function reactOn(
  passage: NewPassage,
  { by, case: slug }: DemoReaction,
  given: NewThread,
  at: number,
): string {
  const thread = reactOnPassage(actor(by), slug, given, passage, at)
  if (!thread) throw new Error(`these words do not stand there once: ${passage.quote}`)
  return thread
}
