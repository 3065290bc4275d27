import type { Person } from '#app/auth/actor.ts'
import { asActor } from '#app/auth/sessions.ts'
import { configuration } from '#app/configuration.ts'
import { createCase } from '#app/features/cases/commands.ts'
import { answerThread, settleThread, startThread } from '#app/features/comments/commands.ts'
import {
  acceptInvitation,
  type InvitationRefusal,
  type Invited,
  inviteToCase,
  inviteToNetwork,
} from '#app/features/invitations/commands.ts'
import { joinNetwork } from '#app/features/memberships/commands.ts'
import { createNetwork } from '#app/features/networks/commands.ts'
import { createPerson } from '#app/features/people/commands.ts'
import { findPersonByEmail } from '#app/features/people/queries.ts'
import { share } from '#app/features/releases/commands.ts'
import type { Subject } from '#app/features/releases/subject.ts'
import { saveEssence, writeSection } from '#app/features/sections/commands.ts'
import { transact } from '#db/client.server.ts'
import {
  type Audience,
  type CoalitionRole,
  coalitionRoles,
  type NetworkRole,
  networkRoles,
} from '#db/schema/index.ts'
import {
  asSource,
  type DemoCase,
  type DemoPerson,
  type DemoReaction,
  type DemoSection,
  readDemonstration,
  writtenOf,
} from './content.ts'

const dayMs = 24 * 60 * 60 * 1000
const minuteMs = 60 * 1000
const startedDaysAgo = 75

/** Something somebody does in the demonstration, so many days before it is filled. */
export type Act = { daysAgo: number; act: (at: number) => void }

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
    ...reactions.flatMap(actsOfReaction),
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

export function emailOf(rol: string): string {
  return `${rol}@demo.tussenstap.example`
}

function profileOf({ name, organisation, jobTitle, domain }: DemoPerson) {
  return { name, organisation, jobTitle, domain }
}

/** The person as an actor, with the roles they have by now. */
export function actor(rol: string): Person {
  const person = findPersonByEmail(emailOf(rol))
  if (!person) throw new Error(`the demonstration knows nobody called ${rol}`)
  return asActor(person, '')
}

function actsOfCase(theCase: DemoCase, everybody: DemoPerson[]): Act[] {
  const { slug, startedDaysAgo } = theCase
  const coalition = everybody.filter((person) => person.case === slug)
  const contact = coalition.find(({ role }) => role === 'contact')
  if (!contact) throw new Error(`${slug} has no contact person`)
  const writers = coalition.filter(({ role }) => role === 'contact' || role === 'editor')
  const firstShare = Math.max(...Object.values(theCase.sections).map((section) => section.sharedDaysAgo ?? 0))
  return [
    { daysAgo: startedDaysAgo, act: (at) => void createCase(actor('organisator'), newCase(theCase), at) },
    ...actsOfInvitation('organisator', contact, startedDaysAgo - 1),
    ...coalition
      .filter((person) => person !== contact)
      .flatMap((person) => actsOfInvitation(contact.rol, person, startedDaysAgo - 3)),
    ...Object.entries(theCase.sections).flatMap(([key, section], order) =>
      actsOfSection(theCase, key, section, contact, writers[order % writers.length] ?? contact),
    ),
    { daysAgo: firstShare + 1, act: (at) => shareAs(contact, slug, 'card', theCase.card, at) },
    { daysAgo: firstShare + 0.9, act: (at) => shareAs(contact, slug, 'about', theCase.about, at) },
  ]
}

function newCase(theCase: DemoCase) {
  const { sources, sections: _sections, card: _card, about: _about, startedDaysAgo: _days, ...said } = theCase
  return { ...said, sources: sources.map(asSource) }
}

function actsOfSection(
  theCase: DemoCase,
  key: string,
  section: DemoSection,
  contact: DemoPerson,
  writer: DemoPerson,
): Act[] {
  const { slug, startedDaysAgo } = theCase
  const writtenDaysAgo = (section.sharedDaysAgo ?? startedDaysAgo / 2) + 4
  const write = (markup: string, by: DemoPerson, at: number) => {
    const { richText, sources } = writtenOf(theCase, markup)
    writeSection(actor(by.rol), slug, key, richText, { sources, now: at })
  }
  const acts: Act[] = [
    { daysAgo: writtenDaysAgo, act: (at) => write(section.text, writer, at) },
    {
      daysAgo: writtenDaysAgo - 0.5,
      act: (at) => {
        const essence = { essence: section.essence, version: 1 }
        if (!saveEssence(actor(writer.rol), slug, key, essence, at).isSaved)
          throw new Error(`the essence of ${key} of ${slug} was not saved`)
      },
    },
  ]
  const { audience, sharedDaysAgo, added } = section
  if (sharedDaysAgo !== undefined) {
    acts.push({
      daysAgo: sharedDaysAgo,
      act: (at) => shareAs(contact, slug, { section: key }, audience, at),
    })
  }
  if (added) acts.push({ daysAgo: 1, act: (at) => write(`${section.text}\n\n${added}`, writer, at) })
  return acts
}

function shareAs(by: DemoPerson, slug: string, subject: Subject, audience: Audience, at: number): void {
  const sharing = share(actor(by.rol), slug, subject, audience, at)
  if (!sharing.isShared) throw new Error(`not shared: ${JSON.stringify(sharing)}`)
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

function accepted(invited: Invited | InvitationRefusal): Invited {
  if ('refused' in invited) throw new Error(`not invited: ${invited.refused}`)
  return invited
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

function actsOfReaction(reaction: DemoReaction): Act[] {
  const { case: slug, section: sectionKey, kind, audience, text, answers, settlement } = reaction
  let thread = ''
  const acts: Act[] = [
    {
      daysAgo: reaction.daysAgo,
      act: (at) => {
        const given = { sectionKey, kind, audience, text, isFictional: true }
        thread = startThread(actor(reaction.by), slug, given, at)
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
  return acts
}
