import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { sectionsOf } from '#app/features/sections/queries.ts'
import { lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { cases, changes } from '#db/schema/index.ts'
import { buildWorld, emptyDatabase, type World } from '#tests/world.ts'
import { startingSections } from '../networks/template.ts'
import { type CaseFields, changeCase, createCase } from './commands.ts'
import { casesFor, getCase } from './queries.ts'

let world: World

beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
})

const notFound = expect.objectContaining({ init: { status: 404 } })
const forbidden = expect.objectContaining({ init: { status: 403 } })

describe('who may bring a case into the network, and who may change Nieuwstraat or the reference case', () => {
  const table: Record<string, [creates: unknown, changes: unknown, changesReference: unknown]> = {
    organiser: ['done', forbidden, 'done'],
    expert: [forbidden, forbidden, forbidden],
    participant: [forbidden, forbidden, forbidden],
    contact: [forbidden, 'done', forbidden],
    editor: [forbidden, 'done', forbidden],
    facilitator: [forbidden, forbidden, forbidden],
    guest: [forbidden, forbidden, forbidden],
    stranger: [forbidden, forbidden, forbidden],
    visitor: [forbidden, forbidden, forbidden],
  }
  for (const [name, expected] of Object.entries(table)) {
    it(`${name}`, () => {
      const actor = name === 'visitor' ? visitor : world.actor(name as keyof World['personIds'])
      expect([
        outcome(() => createCase(actor, { name: 'Nieuw', municipality: 'Ede' })),
        outcome(() => changeCase(actor, 'nieuwstraat', changed('nieuwstraat'))),
        outcome(() => changeCase(actor, 'buitenland', changed('buitenland'))),
      ]).toEqual(expected)
    })
  }
})

describe('a new case', () => {
  it('has an empty section for every part of the template, and nobody sees it yet', () => {
    const organiser = world.actor('organiser')
    const { slug } = createCase(organiser, { name: 'De Bilt-Oost', municipality: "'s-Graveland" })
    expect(slug).toBe('s-graveland-de-bilt-oost')
    expect(outcome(() => getCase(organiser, slug))).toEqual(notFound)
    expect(casesFor(organiser).map((one) => one.slug)).not.toContain(slug)
  })

  it('is there for the organisers when it is a reference case', () => {
    const organiser = world.actor('organiser')
    const { slug } = createCase(organiser, { name: 'Elders', municipality: 'Gent', isReference: true })
    const theCase = getCase(organiser, slug)
    expect(sectionsOf(theCase).map(({ key, working }) => [key, working?.version])).toEqual(
      startingSections.map(({ key }) => [key, 0]),
    )
    expect(outcome(() => getCase(world.actor('expert'), slug))).toEqual(notFound)
  })

  it('gets an address of its own, also when the name is taken, is a page of ours, or has no letters', () => {
    const organiser = world.actor('organiser')
    const made = (name: string, slug?: string, later = 0) =>
      createCase(organiser, { name, municipality: 'Ede', slug }, Date.now() + later).slug
    const again = made('Coöperatie & Zo')
    expect([again, made('Coöperatie & Zo', undefined, 120_000), made('x', 'nieuw'), made('x', '!!')]).toEqual(
      ['ede-cooperatie-zo', 'ede-cooperatie-zo-2', 'nieuw-2', 'casus'],
    )
    expect(made('x', 'nieuwstraat')).toBe('nieuwstraat-2')
  })

  it('is made once of a button pressed twice, and again of something else, or later', () => {
    const organiser = world.actor('organiser')
    const given = { name: 'Tweemaal', municipality: 'Ede' }
    const now = Date.now()
    const made = [
      createCase(organiser, given, now),
      createCase(organiser, given, now + 50),
      createCase(organiser, { ...given, essence: 'Iets anders.' }, now + 100),
      createCase(organiser, { ...given, isReference: true }, now + 150),
      createCase(organiser, given, now + 120_000),
    ]
    expect(made.map(({ slug }) => slug)).toEqual(
      ['', '', '-2', '-3', '-4'].map((end) => `ede-tweemaal${end}`),
    )
  })

  it('takes nothing from what was posted but what one may fill in', () => {
    const given = { name: 'Nieuw', municipality: 'Ede', id: 999, version: 7, networkId: 5, publicId: 'x' }
    const { slug } = createCase(world.actor('organiser'), given)
    const row = db.select().from(cases).where(eq(cases.slug, slug)).get()
    expect(row).toMatchObject({ version: 1, networkId: world.networkId })
    expect(row?.id).not.toBe(999)
    expect(row?.publicId).not.toBe('x')
  })
})

describe('changing a case', () => {
  it('changes what its writers read, and not what was shared', () => {
    changeCase(world.actor('editor'), 'nieuwstraat', changed('nieuwstraat'))
    expect(getCase(world.actor('contact'), 'nieuwstraat').card.essence).toBe('Anders.')
    expect(getCase(visitor, 'nieuwstraat').card.essence).toBe('De kern van Nieuwstraat.')
  })

  it('from a form that somebody else overtook overwrites nothing, and tells what stands there', () => {
    const mine = changed('nieuwstraat')
    changeCase(world.actor('editor'), 'nieuwstraat', { ...mine, essence: 'Van de redacteur.' })
    const before = lastChangeId()
    const result = changeCase(world.actor('contact'), 'nieuwstraat', mine)
    expect(result).toMatchObject({ isSaved: false, version: 2, current: { essence: 'Van de redacteur.' } })
    expect(lastChangeId()).toBe(before)
    expect(getCase(world.actor('contact'), 'nieuwstraat').card.essence).toBe('Van de redacteur.')
    expect(changeCase(world.actor('contact'), 'nieuwstraat', { ...mine, version: 2 })).toEqual({
      isSaved: true,
    })
  })

  it('into what it already says changes nothing, however old the form is', () => {
    changeCase(world.actor('editor'), 'nieuwstraat', changed('nieuwstraat'))
    const before = lastChangeId()
    expect(
      changeCase(world.actor('contact'), 'nieuwstraat', { ...changed('nieuwstraat'), version: 0 }),
    ).toEqual({
      isSaved: true,
    })
    expect(lastChangeId()).toBe(before)
  })

  it('never reaches the address, the version, the kind or another case', () => {
    const given = {
      ...changed('nieuwstraat'),
      id: world.caseIds.meerzicht,
      slug: 'x',
      isReference: true,
      networkId: 9,
    }
    changeCase(world.actor('contact'), 'nieuwstraat', given)
    const row = db.select().from(cases).where(eq(cases.id, world.caseIds.nieuwstraat)).get()
    expect(row).toMatchObject({
      slug: 'nieuwstraat',
      isReference: false,
      networkId: world.networkId,
      version: 2,
    })
    expect(getCase(world.actor('stranger'), 'meerzicht').card.essence).toBe('De kern van Meerzicht.')
  })

  it('is one change in the feed', () => {
    const before = lastChangeId()
    changeCase(world.actor('contact'), 'nieuwstraat', changed('nieuwstraat'))
    const rows = db
      .select()
      .from(changes)
      .all()
      .filter(({ id }) => id > before)
    expect(rows.map(({ verb, caseId }) => [verb, caseId])).toEqual([
      ['case.changed', world.caseIds.nieuwstraat],
    ])
  })

  it('that one may not know of is not found', () => {
    const given = changed('nieuwstraat')
    expect(outcome(() => changeCase(world.actor('contact'), 'gildenwijk', given))).toEqual(notFound)
    expect(outcome(() => changeCase(world.actor('contact'), 'bestaat-niet', given))).toEqual(notFound)
  })
})

function changed(slug: string): CaseFields & { version: number } {
  const actor: Actor = world.actor(slug === 'buitenland' ? 'organiser' : 'contact')
  const { card, about, version } = getCase(actor, slug)
  if (!about) throw new Error('writers read their own about')
  return { ...card, ...about, essence: 'Anders.', version }
}

function outcome(act: () => unknown): unknown {
  try {
    act()
    return 'done'
  } catch (thrown) {
    return thrown
  }
}
