import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { changeCase } from '#app/features/cases/commands.ts'
import { casesFor, getCase } from '#app/features/cases/queries.ts'
import { getSection } from '#app/features/sections/queries.ts'
import { lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { changes, releases, sections } from '#db/schema/index.ts'
import { buildWorld, emptyDatabase, paragraph, type World } from '#tests/world.ts'
import { share, shareAbout, shareCard, shareSection, takeBack, undoTakeBack } from './commands.ts'
import type { Subject } from './subject.ts'

let world: World

beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
})

const notFound = expect.objectContaining({ init: { status: 404 } })
const forbidden = expect.objectContaining({ init: { status: 403 } })

describe('who may share', () => {
  const table: Record<string, unknown> = {
    organiser: forbidden,
    expert: forbidden,
    participant: forbidden,
    contact: 'shared',
    editor: forbidden,
    facilitator: forbidden,
    guest: forbidden,
    stranger: forbidden,
  }
  for (const [name, expected] of Object.entries(table)) {
    it(`${name}: ${expected === 'shared' ? 'shares and takes back' : 'is refused'} what is public of Nieuwstraat`, () => {
      const actor = world.actor(name as keyof World['personIds'])
      for (const subject of ['card', 'about', { section: 'de-wijk' }] satisfies Subject[]) {
        for (const verb of [
          () => share(actor, 'nieuwstraat', subject, 'public'),
          () => undoTakeBack(actor, 'nieuwstraat', subject),
        ]) {
          expect(outcome(verb, 'shared')).toEqual(expected)
        }
      }
      expect(outcome(() => takeBack(actor, 'nieuwstraat', { section: 'de-wijk' }), 'shared')).toEqual(
        expected,
      )
    })
  }

  it('a visitor is refused what they can read, and does not learn of what they cannot', () => {
    expect(outcome(() => shareCard(visitor, 'nieuwstraat', 'public'))).toEqual(forbidden)
    expect(outcome(() => shareCard(visitor, 'gildenwijk', 'public'))).toEqual(notFound)
    expect(outcome(() => shareSection(visitor, 'nieuwstraat', 'wat-is-nodig', 'public'))).toEqual(notFound)
  })

  it('organisers share reference cases, and nobody else does', () => {
    expect(
      outcome(() => shareSection(world.actor('organiser'), 'buitenland', 'wat-is-nodig', 'public')),
    ).toBe('done')
    expect(outcome(() => shareSection(world.actor('contact'), 'buitenland', 'de-wijk', 'public'))).toEqual(
      forbidden,
    )
    expect(outcome(() => shareAbout(world.actor('organiser'), 'gildenwijk', 'public'))).toEqual(notFound)
  })

  it('a contact person of one case cannot share a section of another, whose name they share', () => {
    expect(outcome(() => shareSection(world.actor('stranger'), 'nieuwstraat', 'de-wijk', 'network'))).toEqual(
      forbidden,
    )
    expect(
      outcome(() => shareSection(world.actor('contact'), 'nieuwstraat', 'bestaat-niet', 'network')),
    ).toEqual(notFound)
  })
})

describe('a release', () => {
  it('is what others read, while the coalition writes on', () => {
    write('nieuwstraat', 'de-wijk', 'Andere woorden.')
    expect(readBy(visitor)).toContain('Woorden over de-wijk')
    expect(readBy(world.actor('guest'))).toContain('Woorden over de-wijk')
    shareSection(world.actor('contact'), 'nieuwstraat', 'de-wijk', 'public')
    expect(readBy(visitor)).toBe('<p>Andere woorden.</p>')
  })

  it('of the same words for the same people is not made twice', () => {
    const contact = world.actor('contact')
    const before = { changes: lastChangeId(), releases: countReleases() }
    shareSection(contact, 'nieuwstraat', 'de-wijk', 'public')
    shareCard(contact, 'nieuwstraat', 'public')
    shareAbout(contact, 'nieuwstraat', 'public')
    expect({ changes: lastChangeId(), releases: countReleases() }).toEqual(before)
  })

  it('takes the place of the one before, which keeps the moment it ended', () => {
    shareSection(world.actor('contact'), 'nieuwstraat', 'de-wijk', 'network')
    const rows = db
      .select()
      .from(releases)
      .where(eq(releases.sectionId, sectionId('nieuwstraat', 'de-wijk')))
      .all()
    expect(rows.map(({ audience, endedAt }) => [audience, endedAt !== null])).toEqual([
      ['public', true],
      ['network', false],
    ])
    expect(outcome(() => getSection(visitor, 'nieuwstraat', 'de-wijk'))).toEqual(notFound)
  })

  it('of a section that nobody outside read makes the card as visible, and says so', () => {
    const stranger = world.actor('stranger')
    expect(shareSection(stranger, 'meerzicht', 'wat-is-nodig', 'local')).toEqual({
      isShared: true,
      widensCard: false,
    })
    expect(names(visitor)).not.toContain('Meerzicht')
    expect(shareSection(stranger, 'meerzicht', 'wat-is-nodig', 'public')).toEqual({
      isShared: true,
      widensCard: true,
    })
    expect(names(visitor)).toContain('Meerzicht')
  })

  it('that makes the card more visible leaves the words of the card as they were shared', () => {
    const stranger = world.actor('stranger')
    change('meerzicht', { essence: 'Nog niet gedeeld.' })
    shareAbout(stranger, 'meerzicht', 'public')
    expect(getCase(visitor, 'meerzicht').card.essence).toBe('De kern van Meerzicht.')
  })
})

describe('taking back', () => {
  it('hides the words at once, on the page and in the list', () => {
    const stranger = world.actor('stranger')
    const participant = world.actor('participant')
    takeBack(stranger, 'meerzicht', { section: 'de-wijk' })
    expect(outcome(() => getSection(participant, 'meerzicht', 'de-wijk'))).toEqual(notFound)
    expect(names(participant)).toContain('Meerzicht')
    takeBack(stranger, 'meerzicht', 'card')
    expect(names(participant)).not.toContain('Meerzicht')
    expect(outcome(() => getCase(participant, 'meerzicht'))).toEqual(
      outcome(() => getCase(participant, 'bestaat-niet')),
    )
    expect(names(stranger)).toContain('Meerzicht')
  })

  it('can be undone, and then the same version is there again for the same people', () => {
    const contact = world.actor('contact')
    takeBack(contact, 'nieuwstraat', { section: 'de-wijk' })
    write('nieuwstraat', 'de-wijk', 'Andere woorden.')
    undoTakeBack(contact, 'nieuwstraat', { section: 'de-wijk' })
    expect(readBy(visitor)).toContain('Woorden over de-wijk')
    const before = lastChangeId()
    undoTakeBack(contact, 'nieuwstraat', { section: 'de-wijk' })
    expect(lastChangeId()).toBe(before)
  })

  it('cannot be undone around a card that was made less visible meanwhile', () => {
    const stranger = world.actor('stranger')
    takeBack(stranger, 'meerzicht', { section: 'de-wijk' })
    takeBack(stranger, 'meerzicht', 'card')
    expect(outcome(() => undoTakeBack(stranger, 'meerzicht', { section: 'de-wijk' }))).toEqual(forbidden)
    expect(names(world.actor('participant'))).not.toContain('Meerzicht')
  })

  it('or narrowing the card is refused as long as something of the case reaches further', () => {
    const contact = world.actor('contact')
    const before = lastChangeId()
    const wide: Subject[] = ['about', { section: 'de-wijk' }]
    expect(shareCard(contact, 'nieuwstraat', 'network')).toEqual({
      isShared: false,
      because: 'wider',
      widerSubjects: wide,
    })
    const all = [...wide, { section: 'gedroomde-aanpak' }, { section: 'gewenste-opbrengsten' }]
    expect(takeBack(contact, 'nieuwstraat', 'card')).toEqual({ isTakenBack: false, widerSubjects: all })
    expect(share(contact, 'nieuwstraat', 'card', 'coalition')).toMatchObject({ isShared: false })
    expect(lastChangeId()).toBe(before)
    shareAbout(contact, 'nieuwstraat', 'network')
    shareSection(contact, 'nieuwstraat', 'de-wijk', 'network')
    expect(shareCard(contact, 'nieuwstraat', 'network')).toMatchObject({ isShared: true })
    expect(names(visitor)).not.toContain('Nieuwstraat')
  })

  it('by sharing with the coalition alone is the same', () => {
    share(world.actor('contact'), 'nieuwstraat', 'about', 'coalition')
    expect(getCase(visitor, 'nieuwstraat').about).toBeNull()
    expect(getCase(world.actor('editor'), 'nieuwstraat').about).not.toBeNull()
  })
})

it('every sharing is one change in the feed, with ids and without words', () => {
  const before = lastChangeId()
  shareSection(world.actor('contact'), 'nieuwstraat', 'wat-is-nodig', 'public')
  const [change, ...more] = db
    .select()
    .from(changes)
    .all()
    .filter(({ id }) => id > before)
  expect(more).toEqual([])
  expect(change).toMatchObject({
    verb: 'section.shared',
    caseId: world.caseIds.nieuwstraat,
    sectionId: sectionId('nieuwstraat', 'wat-is-nodig'),
    actorId: world.personIds.contact,
  })
  expect(change?.releaseId).toBeGreaterThan(0)
})

it('somebody who is no longer contact person can share nothing more', () => {
  const contact = world.actor('contact')
  db.run("update coalition_members set ended_at = 1 where role = 'contact'")
  expect(outcome(() => shareCard(world.actor('contact'), 'nieuwstraat', 'public'))).toEqual(forbidden)
  expect(contact.coalitions.size).toBe(1)
})

function outcome(act: () => unknown, done = 'done'): unknown {
  try {
    act()
    return done
  } catch (thrown) {
    return thrown
  }
}

function names(actor: Actor): string[] {
  return casesFor(actor).map(({ card }) => card.name)
}

function readBy(actor: Actor): string | undefined {
  return getSection(actor, 'nieuwstraat', 'de-wijk').section.release?.html
}

function sectionId(slug: keyof World['caseIds'], key: string): number {
  const found = db
    .select()
    .from(sections)
    .where(eq(sections.caseId, world.caseIds[slug]))
    .all()
    .find((section) => section.key === key)
  return found?.id ?? 0
}

function write(slug: keyof World['caseIds'], key: string, text: string): void {
  db.update(sections)
    .set({ content: paragraph(text), text })
    .where(eq(sections.id, sectionId(slug, key)))
    .run()
}

function change(slug: string, card: { essence: string }): void {
  const theCase = getCase(world.actor('stranger'), slug)
  if (!theCase.about) throw new Error('a coalition reads its own about')
  changeCase(world.actor('stranger'), slug, {
    ...theCase.card,
    ...theCase.about,
    ...card,
    version: theCase.version,
  })
}

function countReleases(): number {
  return db.select().from(releases).all().length
}
