import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Actor } from '#app/auth/actor.ts'
import { visitor } from '#app/auth/actor.ts'
import { casesFor, getCase } from '#app/features/cases/queries.ts'
import { threadsOnCase } from '#app/features/comments/queries.ts'
import { sectionsOf } from '#app/features/sections/queries.ts'
import { db, sqlite } from '#db/client.server.ts'
import { changes, comments, people, releases, sections } from '#db/schema/index.ts'
import { actorOf } from '#tests/world.ts'
import { readDemonstration } from './content.ts'
import { emailOf, fillDemonstration } from './fill.ts'

const startedAt = performance.now()
fillDemonstration()
const tookMs = performance.now() - startedAt

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

/** What somebody reads of a case, outside or inside. */
function read(actor: Actor, slug: string) {
  const theCase = getCase(actor, slug)
  return {
    about: theCase.about !== null,
    sections: sectionsOf(theCase).map(({ key }) => key),
  }
}

describe('the demonstration', () => {
  it('is filled within two seconds', () => {
    expect(tookMs).toBeLessThan(2000)
  })
  it('has a person for every role one can sign in as', () => {
    expect(roles.map((rol) => as(rol).kind)).toEqual(roles.map(() => 'person'))
    const coalitionRoles = ['aanspreekpunt', 'redacteur', 'begeleider', 'gast'].map((rol) => {
      const actor = as(rol)
      return actor.kind === 'person' && [...actor.coalitions.values()]
    })
    expect(coalitionRoles).toEqual([['contact'], ['editor'], ['facilitator'], ['guest']])
  })

  it('shows a visitor all of Almelo but what stays inside, the card of Zoetermeer, and nothing of Gorinchem', () => {
    expect(casesFor(visitor).map(({ slug }) => slug)).toEqual([zoetermeer, almelo])
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
    expect(read(as('aanspreekpunt'), almelo).sections).toHaveLength(4)
    expect(read(as('gast'), almelo).sections).toHaveLength(3)
  })
  it('has one section that was written on since it was shared', () => {
    const changed = db
      .select({ key: sections.key, now: sections.text, shared: releases.text })
      .from(sections)
      .innerJoin(releases, eq(releases.sectionId, sections.id))
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
    for (const section of db.select().from(sections).all()) {
      expect(section.essence.length, section.key).toBeGreaterThan(60)
      expect(section.essence.length, section.key).toBeLessThanOrEqual(280)
      expect(section.content.root.children.length, section.key).toBeGreaterThan(4)
      expect(section.sources.length, section.key).toBeGreaterThan(1)
    }
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
