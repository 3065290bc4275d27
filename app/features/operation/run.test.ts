import { createHash } from 'node:crypto'
import { asc, count, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { visitor } from '#app/auth/actor.ts'
import { startSession } from '#app/auth/sessions.ts'
import { casesFor } from '#app/features/cases/queries.ts'
import { relist } from '#app/features/items/listing.ts'
import { createPerson } from '#app/features/people/commands.ts'
import { findPersonByEmail } from '#app/features/people/queries.ts'
import { db, sqlite, transact } from '#db/client.server.ts'
import {
  cases,
  findingEvidence,
  findings,
  items,
  libraryItems,
  listings,
  outgoingMail,
  releases,
  sections,
  sessions,
  threads,
} from '#db/schema/index.ts'
import { actorOf, emptyDatabase } from '#tests/world.ts'
import { project } from '../networks/map/projection.ts'
import { run } from './run.ts'
import { seedScale } from './scale/seed.ts'

let said: string[] = []
beforeEach(() => {
  said = []
  const listen = (line: string) => void said.push(line)
  vi.spyOn(console, 'log').mockImplementation(listen)
  vi.spyOn(console, 'error').mockImplementation(listen)
})
afterEach(() => vi.restoreAllMocks())

const operator = (line: string) => run(line.split(' ').filter(Boolean))

/** Every word of the network, as one hash. */
function words(): string {
  const texts = db
    .select({ text: sections.text, essence: sections.essence })
    .from(sections)
    .orderBy(asc(sections.id))
  const names = db.select({ name: cases.name, slug: cases.slug }).from(cases).orderBy(asc(cases.id))
  const contents = db.select({ content: items.content, key: items.key }).from(items).orderBy(asc(items.id))
  return createHash('sha256')
    .update(JSON.stringify([texts.all(), names.all(), contents.all()]))
    .digest('hex')
}

describe('the operator’s command', () => {
  it('tells what it can do', async () => {
    expect(await operator('help')).toBe(0)
    for (const verb of ['doctor', 'person:add', 'person:address', 'search:rebuild', 'seed:scale'])
      expect(said.join('\n')).toContain(verb)
  })
  it.each([
    ['bestaat-niet', 'bestaat niet'],
    ['seed:scale', '--cases ontbreekt'],
    ['seed:scale --cases', '--cases ontbreekt'],
    ['seed:scale --cases 3 --snel ja', '"snel" hoort niet'],
    ['seed:scale --cases veel', 'geef een heel getal'],
    ['seed:scale --cases 0', 'geef een heel getal'],
    ['doctor ook-dit', '"ook-dit" hoort niet'],
    ['doctor', 'nog geen netwerk'],
    ['person:add --email a@example.org --name A --role expert', 'nog geen netwerk'],
  ])('answers "%s" on an empty folder with one line and 1', async (line, answer) => {
    expect(await operator(line)).toBe(1)
    expect(said).toEqual([expect.stringContaining(answer)])
    expect(db.select().from(cases).all()).toEqual([])
  })
})

describe('seed:scale', () => {
  it('makes as many cases as were asked for, and the same words every time', async () => {
    await seedScale(20)
    const first = words()
    emptyDatabase()
    await seedScale(20)
    expect(words()).toBe(first)
    expect(db.select().from(cases).all()).toHaveLength(20)
    expect(sqlite.pragma('foreign_key_check')).toEqual([])
  })
  it('gives every case forty items, shared within its own audience and listed as they are shared', () => {
    const ofCase = db
      .select({ n: count() })
      .from(items)
      .groupBy(items.caseId)
      .all()
      .map(({ n }) => n)
    expect(ofCase).toEqual(Array.from({ length: 20 }, () => 40))
    const shared = db
      .select({ itemId: releases.itemId, audience: releases.audience })
      .from(releases)
      .where(eq(releases.subject, 'item'))
      .orderBy(releases.itemId)
      .all()
    const listed = db.select().from(listings).orderBy(listings.itemId).all()
    expect(listed.length).toBeGreaterThan(400)
    expect(listed.map(({ itemId, audience }) => ({ itemId, audience }))).toEqual(shared)
    // What is made in bulk is what the command makes of the same release.
    transact((tx) => {
      for (const { itemId } of listed) relist(tx, itemId)
    })
    expect(db.select().from(listings).orderBy(listings.itemId).all()).toEqual(listed)
    const cards = new Map(casesFor(visitor).map(({ slug, audience }) => [slug, audience]))
    for (const { slug, audience } of db
      .select({ slug: cases.slug, audience: listings.audience })
      .from(listings)
      .innerJoin(cases, eq(cases.id, listings.caseId))
      .all())
      if (audience === 'public') expect(cards.get(slug), slug).toBe('public')
  })
  it('answers only questions', () => {
    const answered = db
      .select({ kind: items.kind })
      .from(threads)
      .leftJoin(items, eq(items.id, threads.itemId))
      .where(eq(threads.kind, 'answer'))
      .all()
    expect(answered.length).toBeGreaterThan(0)
    expect(answered.every(({ kind }) => kind === 'question')).toBe(true)
  })
  it('has a library and findings that rest on items', () => {
    expect(db.select().from(libraryItems).all().length).toBeGreaterThan(30)
    expect(db.select().from(findings).all().length).toBeGreaterThan(30)
    expect(db.select().from(findingEvidence).all().length).toBeGreaterThan(60)
  })
  it('makes texts of some length, with an essence, on the map of the Netherlands', () => {
    for (const { text, essence } of db.select().from(sections).all()) {
      expect(text.split(/\s+/).length).toBeGreaterThan(100)
      expect(text.split(/\s+/).length).toBeLessThan(350)
      expect(essence.length).toBeGreaterThan(10)
    }
    for (const { latitude, longitude } of db.select().from(cases).all()) {
      const { x, y } = project(longitude ?? 0, latitude ?? 0)
      expect(x > 0 && x < 400 && y > 0 && y < 475).toBe(true)
    }
  })
  it('shows less to a visitor than to a participant, and has everybody the demonstration has', () => {
    const participant = findPersonByEmail('deelnemer@demo.tussenstap.example')
    const forNetwork = casesFor(actorOf(participant?.id ?? 0)).length
    expect(casesFor(visitor).length).toBeGreaterThan(5)
    expect(casesFor(visitor).length).toBeLessThan(forNetwork)
    for (const rol of ['organisator', 'expert', 'aanspreekpunt', 'redacteur', 'begeleider', 'gast'])
      expect(findPersonByEmail(`${rol}@demo.tussenstap.example`), rol).not.toBeNull()
  })
  it('refuses a folder that holds something', async () => {
    expect(await operator('seed:scale --cases 3')).toBe(1)
    expect(said).toEqual([expect.stringContaining('vult alleen een lege map')])
    expect(db.select().from(cases).all()).toHaveLength(20)
  })
})

describe('on a folder with a network', () => {
  it('person:add lets somebody in, once', async () => {
    expect(await operator('person:add --email Nieuw@example.org --name Adviseur --role expert')).toBe(0)
    const person = findPersonByEmail('nieuw@example.org')
    expect(actorOf(person?.id ?? 0).networkRole).toBe('expert')
    expect(await operator('person:add --email nieuw@example.org --name Adviseur --role organisator')).toBe(1)
    expect(said.at(-1)).toContain('hoort al bij het netwerk')
    expect(actorOf(person?.id ?? 0).networkRole).toBe('expert')
  })
  it('person:add calls somebody who has an account by the name it has', async () => {
    transact((tx) => createPerson(tx, { email: 'bekend@example.org', name: 'Eigen naam' }))
    expect(await operator('person:add --email bekend@example.org --name Andere --role deelnemer')).toBe(0)
    expect(said).toEqual([expect.stringContaining('Eigen naam hoort nu bij het netwerk, als deelnemer.')])
  })
  it('person:add takes no name of two lines', async () => {
    const name = 'Jan\nPiet'
    expect(await run(['person:add', '--email', 'jan@example.org', '--name', name, '--role', 'expert'])).toBe(
      1,
    )
    expect(said).toEqual([expect.stringContaining('geef één regel van hooguit 120 tekens')])
    expect(findPersonByEmail('jan@example.org')).toBeNull()
  })
  it.each([
    ['geen-adres', 'expert', 'geen mailadres'],
    ['a@example.org', 'baas', 'kies uit organisator, expert, deelnemer'],
  ])('person:add refuses %s as %s', async (email, role, answer) => {
    expect(await operator(`person:add --email ${email} --name A --role ${role}`)).toBe(1)
    expect(said).toEqual([expect.stringContaining(answer)])
  })
  it('person:address gives somebody another address, ends their sessions and tells the old one', async () => {
    const { id } = transact((tx) => createPerson(tx, { email: 'oud@example.org', name: 'Verhuisd' }))
    const other = transact((tx) => createPerson(tx, { email: 'bezet@example.org', name: 'Bezet' }))
    for (const personId of [id, other.id]) transact((tx) => startSession(tx, personId, 'Firefox'))
    expect(await operator('person:address --from Oud@example.org --to Nieuw.Werk@example.org')).toBe(0)
    expect(said).toEqual([expect.stringContaining('Verhuisd logt voortaan in met')])
    expect(findPersonByEmail('nieuw.werk@example.org')?.id).toBe(id)
    const owners = db
      .select()
      .from(sessions)
      .all()
      .map(({ personId }) => personId)
    expect([owners.includes(id), owners.includes(other.id)]).toEqual([false, true])
    const told = db.select().from(outgoingMail).where(eq(outgoingMail.to, 'oud@example.org')).all()
    expect(told.map(({ subject }) => subject)).toEqual([expect.stringContaining('is gewijzigd')])
  })
  it.each([
    ['weg@example.org', 'nieuw-adres@example.org', 'Niemand logt in met weg@example.org'],
    ['bezet@example.org', 'BEKEND@example.org', 'logt al iemand in'],
    ['bezet@example.org', 'geen-adres', '--to geen-adres: dit is geen mailadres'],
    ['geen-adres', 'nieuw-adres@example.org', '--from geen-adres: dit is geen mailadres'],
  ])('person:address refuses %s to %s', async (from, to, answer) => {
    expect(await operator(`person:address --from ${from} --to ${to}`)).toBe(1)
    expect(said).toEqual([expect.stringContaining(answer)])
    expect(findPersonByEmail('bezet@example.org')?.name).toBe('Bezet')
  })
  it('search:rebuild makes the index, and doctor finds it whole', async () => {
    expect(await operator('doctor')).toBe(0)
    expect(said.at(-1)).toContain('geen bruikbare zoekindex')
    const { searchRebuild } = await import('./verbs/search-rebuild.ts')
    await searchRebuild.plan({})(true)
    expect(said.at(-1)).toMatch(/in gebruik: \d{3,} documenten/)
    expect(await operator('doctor')).toBe(0)
    expect(said.at(-1)).toContain('De zoekindex is bij')
  })
  it('doctor finds it whole, and says so when a reference leads nowhere', async () => {
    expect(await operator('doctor')).toBe(0)
    expect(said.join('\n')).toContain('De database is heel.')
    expect(said.join('\n')).toContain('Casussen: 20.')
    sqlite.pragma('foreign_keys = OFF')
    sqlite.exec('update comments set author_id = 999999 where id = (select min(id) from comments)')
    sqlite.pragma('foreign_keys = ON')
    expect(await operator('doctor')).toBe(1)
    expect(said.join('\n')).toContain('Verwijzingen die nergens heen gaan: 1.')
  })
})
