import { eq } from 'drizzle-orm'
import type { Person } from '#app/auth/actor.ts'
import { asActor } from '#app/auth/sessions.ts'
import { toHtml, toText } from '#app/editor/render.ts'
import { createNetwork } from '#app/features/networks/commands.ts'
import { startingSections } from '#app/features/networks/template.ts'
import { db, sqlite, type Tx, transact } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import {
  type Audience,
  type CoalitionRole,
  cases,
  coalitionMembers,
  emptyRichText,
  memberships,
  type NetworkRole,
  people,
  type RichText,
  releases,
  sections,
} from '#db/schema/index.ts'

/**
 * A small named network. Nieuwstraat has a coalition with one of every role; its card, about and "De wijk" are public, its dream is for
 * the network, its yields for the guests too, and what it needs stays inside. Meerzicht is another coalition's, for the network.
 * Gildenwijk is shared with nobody, and Buitenland is a reference case.
 */
export function buildWorld() {
  const ids = transact((tx) => {
    const network = createNetwork(tx, {
      name: 'Gemengde wijken',
      intro: 'Samen leren van wijken.',
      organisers: 'Platform31 en Movisie',
    })
    const someone = (name: string, networkRole: NetworkRole | null) =>
      addPerson(tx, name, network.id, networkRole)
    const person = {
      organiser: someone('organiser', 'organiser'),
      expert: someone('expert', 'expert'),
      participant: someone('participant', 'participant'),
      contact: someone('contact', null),
      editor: someone('editor', null),
      facilitator: someone('facilitator', null),
      guest: someone('guest', null),
      stranger: someone('stranger', null),
    }
    const theCase = (slug: string, isReference = false) => addCase(tx, slug, network.id, isReference)
    const cases = {
      nieuwstraat: theCase('nieuwstraat'),
      meerzicht: theCase('meerzicht'),
      gildenwijk: theCase('gildenwijk'),
      buitenland: theCase('buitenland', true),
    }
    const member = (caseId: number, personId: number, role: CoalitionRole) =>
      tx
        .insert(coalitionMembers)
        .values({
          caseId,
          personId,
          role,
          untilAt: role === 'facilitator' ? Date.now() + 90 * 24 * 3_600_000 : null,
          createdAt: Date.now(),
        })
        .run()
    member(cases.nieuwstraat, person.contact, 'contact')
    member(cases.nieuwstraat, person.editor, 'editor')
    member(cases.nieuwstraat, person.facilitator, 'facilitator')
    member(cases.nieuwstraat, person.guest, 'guest')
    member(cases.meerzicht, person.stranger, 'contact')

    const share = (caseId: number, what: string, audience: Audience, by: number) =>
      addRelease(tx, caseId, what, audience, by)
    share(cases.nieuwstraat, 'card', 'public', person.contact)
    share(cases.nieuwstraat, 'about', 'public', person.contact)
    share(cases.nieuwstraat, 'de-wijk', 'public', person.contact)
    share(cases.nieuwstraat, 'gedroomde-aanpak', 'network', person.contact)
    share(cases.nieuwstraat, 'gewenste-opbrengsten', 'local', person.contact)
    share(cases.meerzicht, 'card', 'network', person.stranger)
    share(cases.meerzicht, 'de-wijk', 'network', person.stranger)
    share(cases.buitenland, 'card', 'public', person.organiser)
    share(cases.buitenland, 'de-wijk', 'public', person.organiser)
    return { networkId: network.id, person, cases }
  })
  return {
    networkId: ids.networkId,
    caseIds: ids.cases,
    personIds: ids.person,
    /** The person as an actor, with the roles they hold at this moment. */
    actor: (name: keyof typeof ids.person): Person => actorOf(ids.person[name]),
  }
}

export type World = ReturnType<typeof buildWorld>

export function actorOf(personId: number): Person {
  const person = db.select().from(people).where(eq(people.id, personId)).get()
  if (!person) throw new Error(`no person ${personId}`)
  return asActor(person, '')
}

function addPerson(tx: Tx, name: string, networkId: number, role: NetworkRole | null): number {
  const { id } = tx
    .insert(people)
    .values({
      publicId: newPublicId(),
      email: `${name}@example.org`,
      name,
      organisation: 'Gemeente',
      jobTitle: 'projectleider',
      createdAt: Date.now(),
    })
    .returning()
    .get()
  if (role) tx.insert(memberships).values({ networkId, personId: id, role, createdAt: Date.now() }).run()
  return id
}

export function addCase(tx: Tx, slug: string, networkId: number, isReference = false): number {
  const now = Date.now()
  const name = slug[0]?.toUpperCase() + slug.slice(1)
  const { id } = tx
    .insert(cases)
    .values({
      publicId: newPublicId(),
      networkId,
      slug,
      name,
      municipality: 'Almelo',
      province: 'Overijssel',
      essence: `De kern van ${name}.`,
      isReference,
      createdAt: now,
      updatedAt: now,
    })
    .returning()
    .get()
  for (const { key, kind } of startingSections) {
    const content = kind === 'list' ? emptyRichText : paragraph(`Woorden over ${key} van ${name}.`)
    tx.insert(sections)
      .values({
        publicId: newPublicId(),
        caseId: id,
        key,
        essence: '',
        content,
        text: toText(content),
        version: kind === 'list' ? 0 : 1,
        updatedAt: kind === 'list' ? null : now,
      })
      .run()
  }
  return id
}

export function paragraph(text: string): RichText {
  return {
    root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] }] },
  }
}

/** Shares the working version as it stands, straight in the tables: the commands that do it have tests of their own. */
export function addRelease(
  tx: Tx,
  caseId: number,
  what: string,
  audience: Audience,
  sharedById: number,
): void {
  const common = { publicId: newPublicId(), caseId, audience, sharedById, sharedAt: Date.now() }
  const theCase = tx.select().from(cases).where(eq(cases.id, caseId)).get()
  if (!theCase) throw new Error(`no case ${caseId}`)
  if (what === 'card') {
    const { name, municipality, province, essence, latitude, longitude } = theCase
    tx.insert(releases)
      .values({
        ...common,
        subject: 'card',
        content: { name, municipality, province, essence, latitude, longitude },
      })
      .run()
  } else if (what === 'about') {
    const { phase, motives, facts, sources, provenance, unconfirmedBecause } = theCase
    tx.insert(releases)
      .values({
        ...common,
        subject: 'about',
        content: { phase, motives, facts, sources, provenance, unconfirmedBecause },
      })
      .run()
  } else {
    const section = tx
      .select()
      .from(sections)
      .where(eq(sections.caseId, caseId))
      .all()
      .find(({ key }) => key === what)
    if (!section) throw new Error(`no section ${what}`)
    tx.insert(releases)
      .values({
        ...common,
        subject: 'section',
        sectionId: section.id,
        content: { essence: section.essence, richText: section.content, sources: section.sources },
        html: toHtml(section.content),
        text: section.text,
      })
      .run()
  }
}

/** For a test file that builds its world anew before each test. */
export function emptyDatabase(): void {
  sqlite.pragma('foreign_keys = OFF')
  const tables = sqlite
    .prepare<[], { name: string }>(
      "select name from sqlite_master where type = 'table' and name not like '%drizzle%' and name not like 'sqlite_%'",
    )
    .all()
  for (const { name } of tables) sqlite.exec(`delete from "${name}"`)
  sqlite.pragma('foreign_keys = ON')
}
