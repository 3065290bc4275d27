import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { visitor } from '#app/auth/actor.ts'
import { db } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import { type Audience, sections, threads } from '#db/schema/index.ts'
import { buildWorld, emptyDatabase, paragraph, type World } from '#tests/world.ts'
import { share, takeBack } from './commands.ts'
import { previewSharing } from './preview.ts'
import { readVersion, readVersions } from './versions.ts'

let world: World

beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
})

const notFound = expect.objectContaining({ init: { status: 404 } })
const forbidden = expect.objectContaining({ init: { status: 403 } })

describe('the preview of sharing', () => {
  it('is for whoever may share, refused to others, and not there for who may not know of it', () => {
    for (const name of ['organiser', 'expert', 'editor', 'facilitator', 'guest', 'stranger'] as const) {
      expect(outcome(() => previewSharing(world.actor(name), 'nieuwstraat', 'card'))).toEqual(forbidden)
    }
    expect(outcome(() => previewSharing(visitor, 'gildenwijk', 'card'))).toEqual(notFound)
    expect(
      outcome(() => previewSharing(world.actor('expert'), 'nieuwstraat', { section: 'wat-is-nodig' })),
    ).toEqual(notFound)
  })

  it('counts the reactions that stay inside, for each audience, of this section alone', () => {
    react('de-wijk', 'coalition')
    react('de-wijk', 'local')
    react('de-wijk', 'public')
    react('gedroomde-aanpak', 'coalition')
    react(null, 'coalition')
    const count = (subject: Parameters<typeof previewSharing>[2]) =>
      previewSharing(world.actor('contact'), 'nieuwstraat', subject).choices.map(
        (choice) => choice.threadsInside,
      )
    expect(count({ section: 'de-wijk' })).toEqual([1, 2, 2])
    expect(count('card')).toEqual([1, 1, 1])
    expect(count('about')).toEqual([0, 0, 0])
  })

  it('says when the case itself becomes known to more people', () => {
    const { choices } = previewSharing(world.actor('stranger'), 'meerzicht', { section: 'wat-is-nodig' })
    expect(choices.map(({ audience, widensCard }) => [audience, widensCard])).toEqual([
      ['local', false],
      ['network', false],
      ['public', true],
    ])
  })

  it('names what keeps the card from being made less visible', () => {
    const { choices, keptBy } = previewSharing(world.actor('contact'), 'nieuwstraat', 'card')
    expect(choices.map(({ blockedBy }) => blockedBy)).toEqual([
      ['', 'De wijk', 'Gedroomde aanpak'],
      ['', 'De wijk'],
      [],
    ])
    expect(keptBy).toEqual(['', 'De wijk', 'Gedroomde aanpak', 'Gewenste opbrengsten'])
  })

  it('shows what would change, and shares only the words that were in it', () => {
    const contact = world.actor('contact')
    write('de-wijk', 'Mooie woorden over de-wijk van Nieuwstraat.')
    const { difference, current, seen } = previewSharing(contact, 'nieuwstraat', { section: 'de-wijk' })
    expect(current?.isSame).toBe(false)
    const added = difference?.filter(({ kind }) => kind === 'added').map(({ text }) => text)
    expect(added?.join('')).toContain('Mooie')
    write('de-wijk', 'Toch weer iets anders.')
    const late = share(contact, 'nieuwstraat', { section: 'de-wijk' }, 'public', Date.now(), seen)
    expect(late).toEqual({ isShared: false, because: 'changed' })
    expect(previewSharing(contact, 'nieuwstraat', { section: 'de-wijk' }).current?.isSame).toBe(false)
  })

  it('tells how many earlier versions become readable with it', () => {
    const contact = world.actor('contact')
    const earlier = () =>
      previewSharing(contact, 'nieuwstraat', { section: 'gedroomde-aanpak' }).choices.map(
        (one) => one.earlierVersions,
      )
    expect(earlier()).toEqual([0, 0, 0])
    write('gedroomde-aanpak', 'Nieuwe woorden.')
    expect(earlier()).toEqual([0, 0, 1])
  })
})

describe('the versions of a section', () => {
  it('are open to whoever reads the current one, each with its difference from the one before', () => {
    write('de-wijk', 'Nieuwe woorden.')
    share(world.actor('contact'), 'nieuwstraat', { section: 'de-wijk' }, 'public')
    const { versions } = readVersions(visitor, 'nieuwstraat', { section: 'de-wijk' })
    expect(versions.map(({ number, isCurrent, sharedBy }) => [number, isCurrent, sharedBy])).toEqual([
      [2, true, ''],
      [1, false, ''],
    ])
    const read = (at: number) =>
      readVersion(visitor, 'nieuwstraat', { section: 'de-wijk' }, versions[at]?.publicId ?? '')
    expect(read(0).difference?.some(({ kind }) => kind === 'added')).toBe(true)
    expect(read(1).difference).toBeNull()
    expect(
      readVersions(world.actor('editor'), 'nieuwstraat', { section: 'de-wijk' }).versions[0]?.sharedBy,
    ).toBe('contact')
  })

  it('are gone for others with the section, and those taken back stay gone when it is shared again', () => {
    const contact = world.actor('contact')
    const [first] = readVersions(visitor, 'nieuwstraat', { section: 'de-wijk' }).versions
    takeBack(contact, 'nieuwstraat', { section: 'de-wijk' })
    expect(outcome(() => readVersions(visitor, 'nieuwstraat', { section: 'de-wijk' }))).toEqual(notFound)
    write('de-wijk', 'Zonder wat er niet in had moeten staan.')
    share(contact, 'nieuwstraat', { section: 'de-wijk' }, 'public')
    expect(readVersions(visitor, 'nieuwstraat', { section: 'de-wijk' }).versions).toHaveLength(1)
    expect(
      outcome(() => readVersion(visitor, 'nieuwstraat', { section: 'de-wijk' }, first?.publicId ?? '')),
    ).toEqual(notFound)
    expect(readVersions(contact, 'nieuwstraat', { section: 'de-wijk' }).versions).toHaveLength(2)
  })

  it('of one section are not found under another, nor under another case', () => {
    const [version] = readVersions(visitor, 'nieuwstraat', { section: 'de-wijk' }).versions
    const id = version?.publicId ?? ''
    const contact = world.actor('contact')
    expect(outcome(() => readVersion(contact, 'nieuwstraat', { section: 'gedroomde-aanpak' }, id))).toEqual(
      notFound,
    )
    expect(
      outcome(() => readVersion(world.actor('stranger'), 'meerzicht', { section: 'de-wijk' }, id)),
    ).toEqual(notFound)
  })
})

function write(key: string, text: string): void {
  db.update(sections)
    .set({ content: paragraph(text), text })
    .where(eq(sections.id, sectionId(key)))
    .run()
}

function sectionId(key: string): number {
  const found = db
    .select()
    .from(sections)
    .where(eq(sections.caseId, world.caseIds.nieuwstraat))
    .all()
    .find((section) => section.key === key)
  return found?.id ?? 0
}

function react(key: string | null, audience: Audience): void {
  db.insert(threads)
    .values({
      publicId: newPublicId(),
      caseId: world.caseIds.nieuwstraat,
      sectionId: key === null ? null : sectionId(key),
      kind: 'question',
      audience,
      authorId: world.personIds.expert,
      createdAt: Date.now(),
    })
    .run()
}

function outcome(act: () => unknown): unknown {
  try {
    act()
    return 'done'
  } catch (thrown) {
    return thrown
  }
}
