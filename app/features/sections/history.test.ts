import { describe, expect, test } from 'vitest'
import { richTextToState, stateToRichText } from '#app/editor/document.ts'
import { toText } from '#app/editor/render.ts'
import { buildWorld, paragraph } from '#tests/world.ts'
import { typed } from '#tests/writer.ts'
import { restoreVersion, saveSection, storeWhatWasTyped, writeSection } from './commands.ts'
import { documentNameOf, loadSectionDocument } from './document.ts'
import { readHistory, readHistoryVersion } from './history.ts'
import { getSection } from './queries.ts'
import { appendUpdates } from './updates.ts'

const world = buildWorld()
const contact = world.actor('contact')
const minute = 60_000
const morning = Date.UTC(2026, 10, 26, 9)

function section(key: string) {
  const { working } = getSection(contact, 'nieuwstraat', key).section
  if (!working) throw new Error('not seen')
  return working
}

function save(key: string, text: string, who: 'contact' | 'editor', now: number): void {
  const { id } = section(key)
  loadSectionDocument(id, 1)
  const content = paragraph(text)
  const writerIds = [world.personIds[who]]
  saveSection({ sectionId: id, epoch: 1, state: richTextToState(content), content, writerIds, upTo: 0 }, now)
}

const history = (key: string) => readHistory(contact, 'nieuwstraat', key).sittings

describe('a sitting', () => {
  const key = 'de-wijk'

  test('is one version, however often it was stored, with everybody who wrote in it', () => {
    save(key, 'Eerste zin.', 'contact', morning)
    save(key, 'Eerste zin. Tweede zin.', 'editor', morning + 5 * minute)
    save(key, 'Eerste zin. Tweede zin. Derde zin.', 'contact', morning + 10 * minute)
    const [latest, born] = history(key)
    expect(latest).toMatchObject({
      number: 2,
      authors: ['contact', 'editor'],
      startedAt: morning,
      endedAt: morning + 10 * minute,
    })
    // What stood there before anybody's sitting is the first.
    expect(born).toMatchObject({ number: 1, authors: [] })
  })

  test('ends when nobody wrote for half an hour, and after four hours however busy it is', () => {
    save(key, 'Na de lunch.', 'contact', morning + 45 * minute)
    expect(history(key)[0]?.number).toBe(3)
    for (let at = 45; at < 45 + 5 * 60; at += 20) save(key, `Om ${at}.`, 'editor', morning + at * minute)
    expect(history(key).map(({ number }) => number)).toEqual([4, 3, 2, 1])
  })

  test('shows what changed since the one before, word by word', () => {
    const version = readHistoryVersion(contact, 'nieuwstraat', key, 2)
    expect(version.html).toBe('<p>Eerste zin. Tweede zin. Derde zin.</p>')
    expect(version.difference?.some(({ kind }) => kind === 'removed')).toBe(true)
    expect(readHistoryVersion(contact, 'nieuwstraat', key, 1).difference).toBeNull()
  })

  test('is compared with any other one who asks chooses, always from the older to the newer', () => {
    const compare = (number: number, other: number) => {
      const { difference, ...page } = readHistoryVersion(contact, 'nieuwstraat', key, number, other)
      const said = (kind: string) =>
        difference?.flatMap((one) => (one.kind === kind ? one.text : [])).join('')
      return { other: page.other, removed: said('removed'), added: said('added') }
    }
    const sinceTheSecond = compare(4, 2)
    expect(sinceTheSecond).toMatchObject({ other: 2, removed: 'Eerste zin. Tweede zin. Derde zin.' })
    expect(sinceTheSecond.added).toMatch(/^Om \d+\.$/)
    // From the other side it is the same difference.
    expect(compare(2, 4)).toEqual({ ...sinceTheSecond, other: 4 })
    expect(compare(1, 4).other, 'of the first too').toBe(4)
  })

  test.each([3, 900])('is compared with the one before it, when %i is asked for', (other) => {
    expect(readHistoryVersion(contact, 'nieuwstraat', key, 3, other).other).toBe(2)
  })
})

describe('putting a version back', () => {
  const key = 'gedroomde-aanpak'

  test('makes a version of its own, keeps what stood there, and raises the epoch', () => {
    save(key, 'De oude droom.', 'contact', morning)
    save(key, 'De nieuwe droom.', 'editor', morning + 60 * minute)
    const before = documentNameOf(section(key))
    restoreVersion(contact, 'nieuwstraat', key, 2, morning + 61 * minute)
    expect(section(key).text).toBe('De oude droom.')
    expect(history(key).slice(0, 2)).toMatchObject([
      { number: 4, restoredFrom: 2, authors: ['contact'] },
      { number: 3, restoredFrom: null, authors: ['editor'] },
    ])
    expect(documentNameOf(section(key))).not.toBe(before)
    save2(key, 'Verder geschreven.', morning + 62 * minute)
    expect(history(key)[0]).toMatchObject({ number: 5, restoredFrom: null })
  })

  function save2(of: string, text: string, now: number): void {
    const { id } = section(of)
    const content = paragraph(text)
    const state = richTextToState(content)
    saveSection({ sectionId: id, epoch: 2, state, content, writerIds: [contact.id], upTo: 0 }, now)
  }

  test.each(['expert', 'guest', 'organiser', 'stranger', 'facilitator'] as const)('is not for %s', (name) => {
    expect(() => restoreVersion(world.actor(name), 'nieuwstraat', key, 1)).toThrow()
  })
})

describe('what was typed and not stored yet', () => {
  const key = 'gewenste-opbrengsten'

  function append(words: string): void {
    const { id } = section(key)
    const { state } = loadSectionDocument(id, 1)
    const { update, clientId } = typed(state, words)
    appendUpdates([
      { sectionId: id, epoch: 1, update, personId: world.personIds.editor, newClientIds: [clientId] },
    ])
  }

  test('is part of the document, and on the page once the server started again', () => {
    append('Net getypt. ')
    const { id } = section(key)
    expect(toText(stateToRichText(loadSectionDocument(id, 1).state))).toContain('Net getypt.')
    expect(section(key).text).not.toContain('Net getypt.')
    expect(storeWhatWasTyped()).toBe(1)
    expect(section(key).text).toContain('Net getypt.')
    expect(history(key)[0]?.authors).toEqual(['editor'])
    expect(storeWhatWasTyped()).toBe(0)
  })

  test('stays in the history when the section is written anew over it', () => {
    append('Op het laatste moment. ')
    writeSection(contact, 'nieuwstraat', key, paragraph('Alles nieuw.'), { now: Date.now() + 60 * minute })
    const [latest, typedLast] = history(key)
    expect(latest?.authors).toEqual(['contact'])
    const version = readHistoryVersion(contact, 'nieuwstraat', key, typedLast?.number ?? 0)
    expect(version.html).toContain('Op het laatste moment.')
    expect(storeWhatWasTyped()).toBe(0)
  })

  test('has no place in a section that was written anew', () => {
    const { id } = section(key)
    const { state } = loadSectionDocument(id, 2)
    const { update, clientId } = typed(state, 'Te laat. ')
    const personId = world.personIds.editor
    expect(appendUpdates([{ sectionId: id, epoch: 1, update, personId, newClientIds: [clientId] }])).toEqual([
      null,
    ])
  })
})
