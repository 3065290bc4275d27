import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { asActor } from '#app/auth/sessions.ts'
import { share, takeBack } from '#app/features/releases/commands.ts'
import { readVersion } from '#app/features/releases/versions.ts'
import { writeSection } from '#app/features/sections/commands.ts'
import { sectionsOf } from '#app/features/sections/queries.ts'
import { db, transact } from '#db/client.server.ts'
import { audiences, coalitionMembers, people } from '#db/schema/index.ts'
import { addCase, buildWorld, emptyDatabase, paragraph, type World } from '#tests/world.ts'
import { changeCase } from './commands.ts'
import { type HistoryPlace, historyOf, placeAfter } from './history.ts'
import { casesFor, countCasesFor, getCase } from './queries.ts'

let world: World

beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
})

const names = [
  'organiser',
  'expert',
  'participant',
  'contact',
  'editor',
  'facilitator',
  'guest',
  'stranger',
] as const

describe('the list of cases', () => {
  it('has for everybody exactly the cases they may know of', () => {
    const seen = Object.fromEntries(names.map((name) => [name, slugs(world.actor(name))]))
    expect(slugs(visitor)).toEqual(['buitenland', 'nieuwstraat'])
    expect(seen).toEqual({
      organiser: ['buitenland', 'meerzicht', 'nieuwstraat'],
      expert: ['buitenland', 'meerzicht', 'nieuwstraat'],
      participant: ['buitenland', 'meerzicht', 'nieuwstraat'],
      contact: ['nieuwstraat', 'buitenland', 'meerzicht'],
      editor: ['nieuwstraat', 'buitenland', 'meerzicht'],
      facilitator: ['nieuwstraat', 'buitenland', 'meerzicht'],
      guest: ['buitenland', 'nieuwstraat'],
      stranger: ['meerzicht', 'buitenland', 'nieuwstraat'],
    })
  })

  it('has a case for somebody if and only if they can open it, whatever was shared with whom', () => {
    const subjects = ['card', 'about', { section: 'de-wijk' }, { section: 'wat-is-nodig' }] as const
    const act = fc.record({
      owner: fc.constantFrom('contact', 'stranger', 'organiser'),
      subject: fc.constantFrom(...subjects),
      audience: fc.constantFrom(...audiences),
    })
    const slugOf = { contact: 'nieuwstraat', stranger: 'meerzicht', organiser: 'buitenland' } as const
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), fc.integer({ min: 1, max: 3 }), (acts, limit) => {
        for (const { owner, subject, audience } of acts)
          share(world.actor(owner), slugOf[owner], subject, audience)
        for (const actor of [visitor, ...names.map((name) => world.actor(name))]) {
          const listed = slugs(actor)
          for (const slug of Object.keys(world.caseIds))
            expect(listed.includes(slug)).toBe(canOpen(actor, slug))
          expect(countCasesFor(actor)).toBe(listed.length)
          const paged = [0, 1, 2, 3].flatMap((page) =>
            casesFor(actor, {}, { limit, offset: page * limit }).map(({ slug }) => slug),
          )
          expect(paged).toEqual(listed.slice(0, 4 * limit))
        }
      }),
      { numRuns: 25 },
    )
  })

  it('shows others the shared card, by its shared name, and the coalition its own', () => {
    change({ name: 'Aanstraat', essence: 'Nog niet gedeeld.' })
    expect(casesFor(visitor).map(({ card }) => card.name)).toEqual(['Buitenland', 'Nieuwstraat'])
    expect(casesFor(world.actor('editor'))[0]?.card).toMatchObject({
      name: 'Aanstraat',
      essence: 'Nog niet gedeeld.',
    })
  })

  it('finds by the phase one may read, and not by one that was not shared', () => {
    change({ phase: 'ontwerp' })
    expect(filtered(world.actor('contact'), 'ontwerp')).toEqual(['nieuwstraat'])
    expect(filtered(visitor, 'ontwerp')).toEqual([])
    share(world.actor('contact'), 'nieuwstraat', 'about', 'network')
    expect(filtered(world.actor('expert'), 'ontwerp')).toEqual(['nieuwstraat'])
    expect(filtered(visitor, 'ontwerp')).toEqual([])
    expect(countCasesFor(visitor, { phase: 'ontwerp' })).toBe(0)
    expect(casesFor(visitor).find(({ slug }) => slug === 'nieuwstraat')?.phase).toBeNull()
  })

  it('can be only the reference cases, or only those of a coalition', () => {
    expect(casesFor(visitor, { isReference: true }).map(({ slug }) => slug)).toEqual(['buitenland'])
    expect(casesFor(world.actor('contact'), { isReference: false }).map(({ slug }) => slug)).toEqual([
      'nieuwstraat',
      'meerzicht',
    ])
    expect(countCasesFor(world.actor('organiser'), { isReference: true })).toBe(1)
  })

  it('marks what one is in the coalition, and no longer once a facilitator’s date has passed', () => {
    const role = (actor: Actor) => casesFor(actor).find(({ slug }) => slug === 'nieuwstraat')?.role
    expect([role(world.actor('guest')), role(world.actor('contact')), role(world.actor('expert'))]).toEqual([
      'guest',
      'contact',
      null,
    ])
    const facilitator = world.actor('facilitator')
    const row = db
      .select()
      .from(people)
      .all()
      .find(({ id }) => id === facilitator.id)
    const after = row && asActor(row, '', Date.now() + 91 * 24 * 3_600_000)
    expect(after && role(after)).toBeNull()
    expect(after && getCase(after, 'nieuwstraat').isInside).toBe(false)
  })

  it('has unshared reference cases for organisers alone', () => {
    transact((tx) => addCase(tx, 'verweg', world.networkId, true))
    expect(slugs(world.actor('organiser'))).toContain('verweg')
    expect(slugs(world.actor('expert'))).not.toContain('verweg')
    expect(slugs(world.actor('contact'))).not.toContain('verweg')
  })
})

describe('a guest', () => {
  it('reads their own case up to local, and elsewhere only what is public', () => {
    const guest = world.actor('guest')
    expect(sectionsOf(getCase(guest, 'nieuwstraat')).map(({ key, working }) => [key, working])).toEqual([
      ['de-wijk', null],
      ['gedroomde-aanpak', null],
      ['gewenste-opbrengsten', null],
    ])
    expect(canOpen(guest, 'meerzicht')).toBe(false)
    expect(canOpen(guest, 'buitenland')).toBe(true)
  })
})

describe('the history of a case', () => {
  const verbs = (actor: Actor) =>
    historyOf(actor, getCase(actor, 'nieuwstraat'), { limit: 50 }).map(({ verb, key }) =>
      `${verb} ${key}`.trim(),
    )

  it('tells those inside everything, with names', () => {
    change({ essence: 'Anders.' })
    share(world.actor('contact'), 'nieuwstraat', { section: 'wat-is-nodig' }, 'local')
    expect(verbs(world.actor('facilitator'))).toEqual(['section.shared wat-is-nodig', 'case.changed'])
    const [line] = historyOf(world.actor('editor'), getCase(world.actor('editor'), 'nieuwstraat'), {
      limit: 1,
    })
    expect(line).toMatchObject({ by: 'contact', audience: 'local', title: 'Wat is nodig' })
  })

  it('tells others only of sharings of what they read, and visitors no names', () => {
    change({ essence: 'Anders.' })
    share(world.actor('contact'), 'nieuwstraat', { section: 'wat-is-nodig' }, 'local')
    share(world.actor('contact'), 'nieuwstraat', 'card', 'public')
    expect(verbs(visitor)).toEqual(['card.shared'])
    expect(verbs(world.actor('organiser'))).toEqual(['card.shared'])
    expect(verbs(world.actor('guest'))).toEqual(['card.shared', 'section.shared wat-is-nodig'])
    expect(historyOf(visitor, getCase(visitor, 'nieuwstraat'), { limit: 1 })[0]?.by).toBe('')
    expect(
      historyOf(world.actor('expert'), getCase(world.actor('expert'), 'nieuwstraat'), { limit: 1 })[0]?.by,
    ).toBe('projectleider Gemeente')
  })

  it('goes on where a page of it ended, without a number of what happens elsewhere', () => {
    for (const essence of ['Eerst.', 'Dan.', 'Later.']) change({ essence })
    const editor = world.actor('editor')
    const part = (limit: number, after?: HistoryPlace) =>
      historyOf(editor, getCase(editor, 'nieuwstraat'), { after, limit })
    const first = part(2)
    expect([...first, ...part(2, placeAfter(first))]).toEqual(part(50))
    expect(part(2, placeAfter(part(50)))).toEqual([])
  })

  it('neither repeats nor passes over a line when something happens or is taken back between two pages', () => {
    const contact = world.actor('contact')
    // Two and three of them at one moment, on either side of where pages end.
    const keys = ['de-wijk', 'gedroomde-aanpak', 'wat-is-nodig', 'gewenste-opbrengsten', 'vragen', 'dilemmas']
    const moments = [1000, 2000, 2000, 3000, 3000, 3000]
    keys.forEach((section, at) => {
      share(contact, 'nieuwstraat', { section }, 'local', moments[at])
      share(contact, 'nieuwstraat', { section }, 'public', moments[at])
    })
    const all = historyOf(visitor, getCase(visitor, 'nieuwstraat'), { limit: 50 }).map(({ key }) => key)
    for (const size of [1, 2, 3, 4]) {
      const shown: string[] = []
      let after: HistoryPlace | undefined
      for (;;) {
        const page = historyOf(visitor, getCase(visitor, 'nieuwstraat'), { limit: size, after })
        if (page.length === 0) break
        shown.push(...page.map(({ key }) => key))
        after = placeAfter(page, after)
        // The newest that was shown goes, and comes back as something newer yet.
        takeBack(contact, 'nieuwstraat', 'about', 5000)
        share(contact, 'nieuwstraat', 'about', 'public', 5000)
      }
      expect([size, shown.filter((key) => key !== '')]).toEqual([size, all.filter((key) => key !== '')])
    }
  })

  it('leads to the version it tells of, for who may read that', () => {
    const contact = world.actor('contact')
    writeSection(contact, 'nieuwstraat', 'wat-is-nodig', paragraph('Iemand die blijft.'))
    share(contact, 'nieuwstraat', { section: 'wat-is-nodig' }, 'network')
    const ways = (actor: Actor) =>
      historyOf(actor, getCase(actor, 'nieuwstraat'), { limit: 2 }).map(({ verb, readAt }) => [
        verb,
        readAt?.replace(/versies\/[a-z0-9]+$/, 'versies/…'),
      ])
    const part = '/casussen/nieuwstraat/onderdelen/wat-is-nodig'
    const shared = ['section.shared', `${part}/versies/…`]
    expect(ways(contact)).toEqual([shared, ['section.written', `${part}/geschiedenis`]])
    expect(ways(world.actor('expert'))[0]).toEqual(shared)
    const version = historyOf(contact, getCase(contact, 'nieuwstraat'), { limit: 1 })[0]?.readAt ?? ''
    expect(
      readVersion(
        world.actor('expert'),
        'nieuwstraat',
        { section: 'wat-is-nodig' },
        version.split('/').at(-1) ?? '',
      ).html,
    ).toContain('Iemand die blijft.')
  })

  it('forgets a sharing for others once it was taken back', () => {
    const contact = world.actor('contact')
    share(contact, 'nieuwstraat', { section: 'wat-is-nodig' }, 'public')
    takeBack(contact, 'nieuwstraat', { section: 'wat-is-nodig' })
    expect(verbs(visitor)).toEqual([])
    expect(verbs(contact)).toEqual(['section.takenBack wat-is-nodig', 'section.shared wat-is-nodig'])
  })

  it('of another case is not in it', () => {
    share(world.actor('stranger'), 'meerzicht', { section: 'wat-is-nodig' }, 'public')
    expect(verbs(world.actor('contact'))).toEqual([])
  })
})

it('somebody who left the coalition reads what others read', () => {
  db.update(coalitionMembers).set({ endedAt: 1 }).run()
  expect(getCase(world.actor('editor'), 'nieuwstraat')).toMatchObject({ isInside: false, isWriter: false })
  expect(slugs(world.actor('editor'))).toEqual(['buitenland', 'nieuwstraat'])
})

function slugs(actor: Actor): string[] {
  return casesFor(actor).map(({ slug }) => slug)
}

function filtered(actor: Actor, phase: string): string[] {
  return casesFor(actor, { phase }).map(({ slug }) => slug)
}

function canOpen(actor: Actor, slug: string): boolean {
  try {
    getCase(actor, slug)
    return true
  } catch {
    return false
  }
}

function change(fields: { name?: string; essence?: string; phase?: string }): void {
  const { card, about, version } = getCase(world.actor('contact'), 'nieuwstraat')
  if (!about) throw new Error('writers read their own about')
  changeCase(world.actor('contact'), 'nieuwstraat', { ...card, ...about, ...fields, version })
}
