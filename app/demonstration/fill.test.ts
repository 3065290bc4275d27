import { and, eq, isNull, like, notInArray } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Actor } from '#app/auth/actor.ts'
import { visitor } from '#app/auth/actor.ts'
import { casesFor, getCase } from '#app/features/cases/queries.ts'
import { getItem, itemsOf } from '#app/features/items/queries.ts'
import { startingSections } from '#app/features/networks/template.ts'
import { sectionsOf } from '#app/features/sections/queries.ts'
import { db, sqlite } from '#db/client.server.ts'
import { cases, changes, comments, listings, people, releases, sections } from '#db/schema/index.ts'
import { threadsOnCase } from '#tests/threads.ts'
import { actorOf } from '#tests/world.ts'
import { emailOf } from './acts.ts'
import { readDemonstration } from './content.ts'
import { fillDemonstration } from './fill.ts'

fillDemonstration()

const almelo = 'almelo-nieuwstraatkwartier'
const zoetermeer = 'zoetermeer-meerzicht'
const gorinchem = 'gorinchem-gildenwijk-haarwijk'
const roles = ['organisator', 'expert', 'aanspreekpunt', 'redacteur', 'begeleider', 'deelnemer', 'gast']

function as(rol: string): Actor {
  const person = db
    .select()
    .from(people)
    .where(eq(people.email, emailOf(rol)))
    .get()
  if (!person) throw new Error(`nobody is called ${rol}`)
  return actorOf(person.id)
}

function contactOf(slug: string): string {
  const contact = readDemonstration().network.people.find(
    (one) => one.case === slug && one.role === 'contact',
  )
  if (!contact) throw new Error(`${slug} has no contact person`)
  return contact.rol
}

/** What somebody reads of a case, outside or inside. */
function read(actor: Actor, slug: string) {
  const theCase = getCase(actor, slug)
  return {
    about: theCase.about !== null,
    sections: sectionsOf(theCase).map(({ key }) => key),
  }
}

describe('the demonstration', () => {
  it('has a person for every role one can sign in as', () => {
    expect(roles.map((rol) => as(rol).kind)).toEqual(roles.map(() => 'person'))
    const coalitionRoles = ['aanspreekpunt', 'redacteur', 'begeleider', 'gast'].map((rol) => {
      const actor = as(rol)
      return actor.kind === 'person' && [...actor.coalitions.values()]
    })
    expect(coalitionRoles).toEqual([['contact'], ['editor'], ['facilitator'], ['guest']])
  })

  it('shows a visitor all of Almelo but what stays inside, the card of Zoetermeer, and nothing of Gorinchem', () => {
    const neighbourhoods = casesFor(visitor, { isReference: false })
    expect(neighbourhoods.map(({ slug }) => slug)).toEqual([zoetermeer, almelo])
    expect(read(visitor, almelo)).toEqual({
      about: true,
      sections: ['de-wijk', 'gedroomde-aanpak', 'gewenste-opbrengsten'],
    })
    expect(read(visitor, zoetermeer)).toEqual({ about: false, sections: [] })
    expect(() => getCase(visitor, gorinchem)).toThrow()
  })
  it('shows a participant everything that is shared with the network', () => {
    const all = ['de-wijk', 'gedroomde-aanpak', 'gewenste-opbrengsten', 'wat-is-nodig']
    expect(read(as('deelnemer'), almelo)).toEqual({ about: true, sections: all.slice(0, 3) })
    expect(read(as('deelnemer'), zoetermeer)).toEqual({ about: true, sections: all })
    expect(read(as('deelnemer'), gorinchem)).toEqual({ about: true, sections: all })
  })
  it('shows the coalition its own working text too', () => {
    expect(read(as('aanspreekpunt'), almelo).sections).toEqual(startingSections.map(({ key }) => key))
    expect(read(as('gast'), almelo).sections).toHaveLength(3)
  })
  it('has one section that was written on since it was shared', () => {
    const changed = db
      .select({ key: sections.key, now: sections.text, shared: releases.text })
      .from(sections)
      .innerJoin(releases, and(eq(releases.sectionId, sections.id), isNull(releases.endedAt)))
      .all()
      .filter(({ now, shared }) => now !== shared)
    expect(changed.map(({ key }) => key)).toEqual(['gewenste-opbrengsten'])
    expect(changed[0]?.now).toContain('Hoe we het merken')
    expect(changed[0]?.shared).not.toContain('Hoe we het merken')
  })

  it('says of every case what it rests on, and that it is not confirmed', () => {
    for (const slug of [almelo, zoetermeer, gorinchem]) {
      const { about } = getCase(as('deelnemer'), slug)
      expect(about?.provenance).toContain('in eigen woorden')
      expect(about?.unconfirmedBecause).not.toBe('')
      expect(about?.facts.every((fact) => fact.source !== '')).toBe(true)
      expect(about?.sources.length).toBeGreaterThan(4)
    }
  })
  it('has in every section enough to read, an essence and sources', () => {
    const lists = startingSections.filter(({ kind }) => kind === 'list').map(({ key }) => key)
    const written = db
      .select({ section: sections })
      .from(sections)
      .innerJoin(cases, eq(cases.id, sections.caseId))
      .where(and(eq(cases.isReference, false), notInArray(sections.key, lists)))
      .all()
    expect(written).toHaveLength(12)
    for (const { section } of written) {
      expect(section.essence.length, section.key).toBeGreaterThan(60)
      expect(section.essence.length, section.key).toBeLessThanOrEqual(280)
      expect(section.content.root.children.length, section.key).toBeGreaterThan(4)
      expect(section.sources.length, section.key).toBeGreaterThan(1)
    }
  })

  it('shows everybody nine reference cases, with all that is written in them', () => {
    const references = casesFor(visitor, { isReference: true })
    expect(references).toHaveLength(9)
    for (const { slug } of references) {
      const { about, sections: keys } = read(visitor, slug)
      expect(about, slug).toBe(true)
      expect(keys.length, slug).toBeGreaterThan(1)
      expect(getCase(visitor, slug).about?.provenance, slug).not.toBe('')
      expect(itemsOf(visitor, getCase(visitor, slug)).length, slug).toBeGreaterThan(8)
      expect(threadsOnCase(visitor, getCase(visitor, slug)), slug).toEqual([])
    }
  })

  it('has every item of its files, with its own address, words, sources and audience', () => {
    for (const theCase of readDemonstration().cases) {
      const inside = as(theCase.isReference ? 'organisator' : contactOf(theCase.slug))
      const seen = itemsOf(inside, getCase(inside, theCase.slug))
      const written = Object.values(theCase.items).flat()
      expect(seen.map(({ key }) => key).sort()).toEqual(written.map(({ key }) => key).sort())
      for (const { key, title, audience, sources } of written) {
        const item = seen.find((one) => one.key === key && one.content.title === title)
        expect(item?.release?.audience ?? 'coalition', key).toBe(audience)
        expect(item?.content.sources.map((source) => source.title.length > 0)).toEqual(
          sources.map(() => true),
        )
        expect(item?.content.provenance, key).toMatch(/^(Volgens|Eigen samenvatting)/)
      }
    }
  })

  it('shows of an intervention what its source says, and keeps what it pushes elsewhere inside', () => {
    const find = (actor: Actor, key: string) => getItem(actor, zoetermeer, 'intervention', key).item
    const inside = as('aanspreekpunt.zoetermeer')
    const pushing = itemsOf(inside, getCase(inside, zoetermeer)).filter(
      ({ displacement }) => displacement !== '',
    )
    expect(pushing).toHaveLength(1)
    const { key = '' } = pushing[0] ?? {}
    const { content, displacement } = find(as('deelnemer'), key)
    expect(displacement).toBe('')
    if (content.kind !== 'intervention') throw new Error('not an intervention')
    expect(content.partners.length).toBeGreaterThan(1)
    expect(content.reportedEffects.every(({ source }) => source !== '' && source.length < 140)).toBe(true)
  })

  it('lists what is shared, and not what stays with a coalition', () => {
    const written = readDemonstration().cases.flatMap(({ items }) => Object.values(items).flat())
    const shared = written.filter(({ audience }) => audience !== 'coalition')
    expect(written.length - shared.length).toBeGreaterThan(0)
    expect(db.select().from(listings).all()).toHaveLength(shared.length)
  })

  it('has an answer to a question, which waits to be accepted, and a reaction on an intervention', () => {
    const inside = as('aanspreekpunt')
    const onItems = threadsOnCase(inside, getCase(inside, almelo)).filter(({ item }) => item !== null)
    expect(onItems.map(({ kind, item, isOpen }) => [kind, item?.kind, isOpen])).toEqual(
      expect.arrayContaining([
        ['answer', 'question', true],
        ['experience', 'dilemma', false],
        ['warning', 'intervention', false],
      ]),
    )
  })

  it('has reactions on words, of which one waits to be taken over, and one was, before and after', () => {
    const expert = as('expert')
    const onWords = [almelo, zoetermeer].flatMap((slug) =>
      threadsOnCase(expert, getCase(expert, slug)).flatMap(({ passage, isOpen, settlement }) =>
        passage ? [{ suggestion: passage.suggestion, isOpen, settlement }] : [],
      ),
    )
    expect(onWords).toHaveLength(8)
    const suggested = onWords.filter(({ suggestion }) => suggestion !== null)
    expect(suggested.map(({ isOpen, settlement }) => [isOpen, settlement?.disposition])).toEqual(
      expect.arrayContaining([
        [true, undefined],
        [false, 'taken_over'],
      ]),
    )
    const yields = db
      .select({ text: releases.text, endedAt: releases.endedAt })
      .from(releases)
      .innerJoin(sections, eq(sections.id, releases.sectionId))
      .where(like(releases.text, '%Geen waterbed%'))
      .orderBy(releases.id)
      .all()
    expect(
      yields.map(({ text, endedAt }) => [text.includes('vast te leggen wie er woont'), endedAt === null]),
    ).toEqual([
      [false, false],
      [true, true],
    ])
  })

  it('marks every reaction as made up', () => {
    const all = db.select().from(comments).all()
    expect(all.length).toBeGreaterThan(12)
    expect(all.every(({ isFictional }) => isFictional)).toBe(true)
  })
  it('has reactions that were settled, that are open, and that stay inside', () => {
    const inside = as('aanspreekpunt')
    const seen = threadsOnCase(inside, getCase(inside, almelo))
    const outside = threadsOnCase(visitor, getCase(visitor, almelo))
    expect(new Set(seen.map(({ settlement }) => settlement?.disposition ?? 'open'))).toEqual(
      new Set(['answered', 'taken_over', 'not_taken_over', 'noted', 'being_tried', 'open']),
    )
    expect(seen.length - outside.length).toBe(2)
  })
  it('names people by their function', () => {
    for (const { name, jobTitle } of db.select().from(people).all()) {
      expect(name[0]).toBe(name[0]?.toLowerCase())
      expect(jobTitle).not.toBe('')
    }
  })
  it('tells its history in order', () => {
    const moments = db
      .select({ at: changes.at })
      .from(changes)
      .all()
      .map(({ at }) => at)
    expect(moments).toEqual(moments.toSorted((a, b) => a - b))
    expect(Math.max(...moments)).toBeLessThan(Date.now())
  })
  it('refers to its own folders only, and to sources that it names', () => {
    const { cases } = readDemonstration()
    for (const { sources } of cases) expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length)
    expect(sqlite.pragma('foreign_key_check')).toEqual([])
  })
})
