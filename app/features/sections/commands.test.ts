import { desc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { visitor } from '#app/auth/actor.ts'
import { richTextToState, stateToRichText } from '#app/editor/document.ts'
import { db } from '#db/client.server.ts'
import { changes, sectionDocuments, sections, sectionWriters } from '#db/schema/index.ts'
import { buildWorld, paragraph } from '#tests/world.ts'
import { saveEssence, saveSection, writeSection } from './commands.ts'
import { documentNameOf, findWritableDocument, loadSectionDocument } from './document.ts'
import { mayEditSection } from './policy.ts'
import { getSection } from './queries.ts'

const world = buildWorld()
const everyone = [
  'organiser',
  'expert',
  'participant',
  'contact',
  'editor',
  'facilitator',
  'guest',
  'stranger',
] as const
const writers = { nieuwstraat: ['contact', 'editor'], meerzicht: ['stranger'], buitenland: ['organiser'] }

function section(slug: keyof typeof writers, key = 'de-wijk') {
  const who = world.actor(writers[slug][0] as 'contact')
  const { working } = getSection(who, slug, key).section
  if (!working) throw new Error('not seen')
  return working
}

function lastChange() {
  return db.select().from(changes).orderBy(desc(changes.id)).limit(1).get()
}

describe('who may write in a section', () => {
  test.each(everyone)('%s: only in their own case', (name) => {
    for (const slug of ['nieuwstraat', 'meerzicht', 'buitenland'] as const) {
      const theCase = { id: world.caseIds[slug], isReference: slug === 'buitenland' }
      const may = writers[slug].includes(name)
      expect(mayEditSection(world.actor(name), theCase)).toBe(may)
      expect(findWritableDocument(world.actor(name), documentNameOf(section(slug))) !== null).toBe(may)
      if (may) continue
      expect(() => writeSection(world.actor(name), slug, 'de-wijk', paragraph('Nee'))).toThrow()
      expect(() => saveEssence(world.actor(name), slug, 'de-wijk', { essence: 'Nee', version: 1 })).toThrow()
    }
  })

  test('a visitor nowhere, not even in what is public', () => {
    expect(() => writeSection(visitor, 'nieuwstraat', 'de-wijk', paragraph('Nee'))).toThrow()
    expect(findWritableDocument(visitor, documentNameOf(section('nieuwstraat')))).toBeNull()
  })

  test.each(['section:x:1', 'section:', 'x', 'section:zzzzzzzzzzzzzzzz:1', ''])(
    'a name of no document, %s, is nobody’s',
    (name) => {
      expect(findWritableDocument(world.actor('contact'), name)).toBeNull()
    },
  )
})

describe('writing a whole text', () => {
  test('puts it in the section, and raises the epoch of a document that was there', () => {
    const contact = world.actor('contact')
    writeSection(contact, 'nieuwstraat', 'wat-is-nodig', paragraph('Eerst'))
    const first = section('nieuwstraat', 'wat-is-nodig')
    expect(first).toMatchObject({ text: 'Eerst', version: 2, updatedById: contact.id })
    expect(documentNameOf(first)).toMatch(/:1$/)
    writeSection(contact, 'nieuwstraat', 'wat-is-nodig', paragraph('Daarna'))
    expect(documentNameOf(first)).toMatch(/:2$/)
    expect(findWritableDocument(contact, `section:${first.publicId}:1`)).toBeNull()
    expect(stateToRichText(loadSectionDocument(first.id, 2).state)).toEqual(paragraph('Daarna'))
    expect(lastChange()).toMatchObject({ verb: 'section.written', sectionId: first.id, actorId: contact.id })
  })
})

describe('storing what writers typed', () => {
  const { id } = section('nieuwstraat', 'gewenste-opbrengsten')
  const save = (text: string, epoch = 1) => {
    const content = paragraph(text)
    const writerIds = [world.personIds.contact, world.personIds.editor]
    return saveSection({ sectionId: id, epoch, state: richTextToState(content), content, writerIds, upTo: 0 })
  }

  test('counts a version, remembers the writers and records one change', () => {
    const born = stateToRichText(loadSectionDocument(id, 1).state)
    expect(born).toEqual(paragraph('Woorden over gewenste-opbrengsten van Nieuwstraat.'))
    expect(save('Samen geschreven')).toBe(2)
    expect(db.select().from(sections).where(eq(sections.id, id)).get()).toMatchObject({
      text: 'Samen geschreven',
      updatedById: world.personIds.editor,
    })
    const who = db.select().from(sectionWriters).where(eq(sectionWriters.sectionId, id)).all()
    expect(who.map(({ personId }) => personId).sort()).toEqual(
      [world.personIds.contact, world.personIds.editor].sort(),
    )
    expect(lastChange()).toMatchObject({ verb: 'section.saved', sectionId: id })
  })

  test('makes no version of the same words', () => {
    const before = lastChange()
    expect(save('Samen geschreven')).toBeNull()
    expect(lastChange()).toEqual(before)
  })

  test('refuses words of an earlier epoch, and leaves everything as it was', () => {
    const before = db.select().from(sectionDocuments).where(eq(sectionDocuments.sectionId, id)).get()
    expect(() => save('Oud', 7)).toThrow()
    expect(db.select().from(sectionDocuments).where(eq(sectionDocuments.sectionId, id)).get()).toEqual(before)
    expect(section('nieuwstraat', 'gewenste-opbrengsten').text).toBe('Samen geschreven')
  })
})

describe('the essence', () => {
  const save = (essence: string, version: number) =>
    saveEssence(world.actor('contact'), 'nieuwstraat', 'de-wijk', { essence, version })

  test('is saved once, and the second of two people sees what the first wrote', () => {
    expect(save('Van de eerste', 1)).toEqual({ isSaved: true })
    expect(save('Van de tweede', 1)).toEqual({ isSaved: false, essence: 'Van de eerste', version: 2 })
    expect(section('nieuwstraat').essence).toBe('Van de eerste')
  })

  test('changes nothing when the words are the same', () => {
    const before = lastChange()
    expect(save('Van de eerste', 1)).toEqual({ isSaved: true })
    expect(lastChange()).toEqual(before)
  })
})
