import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/auth/actor.ts'
import { toHtml, toText } from '#app/editor/render.ts'
import { lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import {
  emptyRichText,
  type RichText,
  type RichTextBlock,
  sectionVersions,
  settlements,
} from '#db/schema/index.ts'
import { buildWorld, emptyDatabase, paragraph, type World } from '#tests/world.ts'
import { historyOf } from '../cases/history.ts'
import { getCase } from '../cases/queries.ts'
import {
  type NewThread,
  reactOnPassage,
  settleThreads,
  startThread,
  undoSettlement,
  whyNotPlaced,
} from '../comments/commands.ts'
import { getThread } from '../comments/queries.ts'
import { share } from '../releases/commands.ts'
import { writeSection } from '../sections/commands.ts'
import { getSection } from '../sections/queries.ts'
import { restorePart, retirePart } from '../templates/commands.ts'
import { takeOverSuggestion, undoTakenOver } from './take-over.ts'

const slug = 'nieuwstraat'
const key = 'de-wijk'
const words = 'De flats worden vervangen door koopwoningen. Bewoners keren terug.'

let world: World
let contact: Person
let expert: Person

beforeEach(() => {
  emptyDatabase()
  world = buildWorld()
  contact = world.actor('contact')
  expert = world.actor('expert')
  writeSection(contact, slug, key, paragraph(words))
  share(contact, slug, { section: key }, 'network')
})

const given = { sectionKey: key, kind: 'idea', audience: 'shared', text: 'Liever zo' } as const

const plain = (words: string) => ({ type: 'text' as const, text: words, format: 0 })
const bold = (words: string) => ({ ...plain(words), format: 1 })

function lines(...all: string[]): RichText {
  return { root: { type: 'root', children: all.flatMap((one) => paragraph(one).root.children) } }
}

function writeTable(): void {
  const cell = (text: string) => ({
    type: 'tablecell' as const,
    headerState: 0,
    children: paragraph(text).root.children as Extract<RichTextBlock, { type: 'paragraph' }>[],
  })
  const row = { type: 'tablerow' as const, children: [cell('de flats'), cell('gaan weg')] }
  writeSection(contact, slug, key, { root: { type: 'root', children: [{ type: 'table', children: [row] }] } })
  share(contact, slug, { section: key }, 'network')
}

function suggest(suggestion: string, kind: NewThread['kind'] = 'idea', quote = 'koopwoningen'): string {
  const id = reactOnPassage(expert, slug, { ...given, kind }, { quote, before: '', after: '', suggestion })
  if (!id) throw new Error('not placed')
  return id
}

const working = () => getSection(contact, slug, key).section.working?.text
const statusOf = (act: () => unknown) => {
  try {
    return act()
  } catch (error) {
    return (error as { init?: { status: number } }).init?.status
  }
}

describe('taking over what somebody suggested', () => {
  it('puts it in the text as a version in both names, and settles the reaction', () => {
    const id = suggest('koop- en huurwoningen')
    expect(takeOverSuggestion(contact, slug, id)).toBeNull()
    expect(working()).toBe(words.replace('koopwoningen', 'koop- en huurwoningen'))
    const version = db.select().from(sectionVersions).all().at(-1)
    expect(version?.authorIds).toEqual([expert.id, contact.id])
    expect(version && toText(version.content)).toBe(working())
    expect(getThread(expert, slug, id).seen.settlement?.disposition).toBe('taken_over')
    const until = lastChangeId()
    expect(takeOverSuggestion(contact, slug, id)).toBeNull()
    expect(lastChangeId()).toBe(until)
    expect(takeOverSuggestion(world.actor('editor'), slug, id)).toBe('already_settled')
  })

  it('settles a question or an experience as such a reaction is settled', () => {
    takeOverSuggestion(contact, slug, suggest('huurwoningen', 'question'))
    expect(db.select().from(settlements).all()).toMatchObject([
      { disposition: 'answered', reason: expect.stringMatching(/./) },
    ])
  })

  it('changes nothing when those words do not stand there any more', () => {
    const id = suggest('huurwoningen')
    writeSection(contact, slug, key, paragraph('Er komt een park.'))
    expect(takeOverSuggestion(contact, slug, id)).toBe('gone')
    expect(working()).toBe('Er komt een park.')
    expect(getThread(expert, slug, id).seen.isOpen).toBe(true)
  })

  it('is done in a cell of a table, and not suggested over several, nor with a picture between', () => {
    writeTable()
    const over = { quote: 'de flats gaan weg', before: '', after: '', suggestion: 'de huizen blijven' }
    expect(reactOnPassage(expert, slug, given, over)).toBeNull()
    expect(whyNotPlaced(expert, slug, given, over)).toBe('cells')
    expect(reactOnPassage(expert, slug, given, { ...over, suggestion: null })).not.toBeNull()
    expect(takeOverSuggestion(contact, slug, suggest('blijven', 'idea', 'gaan weg'))).toBeNull()
    expect(working()).toBe('de flats | blijven')
  })

  it('is not done when its words came to stand in several cells since', () => {
    writeSection(contact, slug, key, paragraph('de flats gaan weg'))
    share(contact, slug, { section: key }, 'network')
    const id = suggest('de huizen blijven', 'idea', 'de flats gaan weg')
    writeTable()
    expect(takeOverSuggestion(contact, slug, id)).toBe('cells')
    expect(working()).toBe('de flats | gaan weg')
    expect(getThread(expert, slug, id).seen.isOpen).toBe(true)
  })

  it('over several paragraphs shows what was and what is, to its writer once it is shared', () => {
    writeSection(
      contact,
      slug,
      key,
      lines('Wij wonen hier. De flats gaan weg.', 'Bewoners keren terug, zegt men.'),
    )
    share(contact, slug, { section: key }, 'network')
    const id = suggest(
      'De flats\nblijven.\nBewoners blijven',
      'idea',
      'De flats gaan weg.\nBewoners keren terug',
    )
    const passageFor = (actor: Person) => getThread(actor, slug, id).seen.passage
    expect(takeOverSuggestion(contact, slug, id)).toBeNull()
    const now = 'De flats\n\nblijven.\n\nBewoners blijven'
    expect(working()).toBe(`Wij wonen hier. ${now}, zegt men.`)
    expect(passageFor(contact)).toMatchObject({
      state: 'outdated',
      now,
      isAsSuggested: true,
      suggested: null,
    })
    expect(passageFor(expert)).toMatchObject({ state: 'in_place', now: '', isAsSuggested: false })
    share(contact, slug, { section: key }, 'network')
    const changed = passageFor(expert)?.changed?.map(({ kind, text }) =>
      kind === 'removed' ? `-${text}` : text,
    )
    expect(changed?.join('')).toContain('- gaan weg')
    expect(passageFor(expert)).toMatchObject({ now, quote: 'De flats gaan weg.\n\nBewoners keren terug' })
  })

  it('settles it without another word when just that was written meanwhile', () => {
    const id = suggest('koopwoningen en huurwoningen')
    writeSection(contact, slug, key, paragraph(words.replace('koopwoningen', 'koopwoningen en huurwoningen')))
    const before = db.select().from(sectionVersions).all().length
    expect(takeOverSuggestion(contact, slug, id)).toBeNull()
    expect(working()).toBe(words.replace('koopwoningen', 'koopwoningen en huurwoningen'))
    expect(db.select().from(sectionVersions).all()).toHaveLength(before)
  })

  it('is for the writers of the case, and for nobody who only reads it', () => {
    const id = suggest('huurwoningen')
    expect(statusOf(() => takeOverSuggestion(expert, slug, id))).toBe(403)
    expect(statusOf(() => takeOverSuggestion(world.actor('facilitator'), slug, id))).toBe(403)
    expect(statusOf(() => takeOverSuggestion(world.actor('participant'), slug, 'zzzzzzzzzzzzzzzz'))).toBe(404)
    expect(working()).toBe(words)
  })
})

describe('taking a settlement back with the text', () => {
  const standing = () => getThread(contact, slug, id).seen
  let id: string

  beforeEach(() => {
    writeSection(
      contact,
      slug,
      key,
      lines('Wij wonen hier. De flats gaan weg.', 'Bewoners keren terug, zegt men.'),
    )
    share(contact, slug, { section: key }, 'network')
    id = suggest('De flats blijven', 'idea', 'De flats gaan weg.\nBewoners keren terug')
    takeOverSuggestion(contact, slug, id)
  })

  it('puts back what stood there, as a version in the name of who does, and the reaction waits again', () => {
    expect(working()).toBe('Wij wonen hier. De flats blijven, zegt men.')
    expect(undoTakenOver(world.actor('editor'), slug, id)).toBeNull()
    expect(working()).toBe('Wij wonen hier. De flats gaan weg.\n\nBewoners keren terug, zegt men.')
    expect(db.select().from(sectionVersions).all().at(-1)?.authorIds).toEqual([world.personIds.editor])
    expect(standing()).toMatchObject({ isOpen: true, passage: { state: 'in_place', isAsSuggested: false } })
    expect(historyOf(contact, getCase(contact, slug), { limit: 2 })).toMatchObject([
      { verb: 'settlement.undone' },
      { verb: 'section.putBack', by: 'editor', to: 'expert' },
    ])
    // And then all of it once more.
    expect(takeOverSuggestion(contact, slug, id)).toBeNull()
    expect(working()).toBe('Wij wonen hier. De flats blijven, zegt men.')
  })

  it('leaves what others wrote around it since', () => {
    const since = lines('Kop.', 'Wij wonen hier. De flats blijven, zegt men. Ooit.')
    writeSection(contact, slug, key, since)
    expect(undoTakenOver(contact, slug, id)).toBeNull()
    expect(working()).toBe(
      'Kop.\n\nWij wonen hier. De flats gaan weg.\n\nBewoners keren terug, zegt men. Ooit.',
    )
  })

  it('changes nothing when somebody wrote on in it, and the settlement stands', () => {
    writeSection(contact, slug, key, lines('Wij wonen hier. De flats blijven nog lang, zegt men.'))
    expect(undoTakenOver(contact, slug, id)).toBe('changed')
    expect(working()).toBe('Wij wonen hier. De flats blijven nog lang, zegt men.')
    expect(standing()).toMatchObject({ isOpen: false, settlement: { disposition: 'taken_over' } })
  })

  it('can be done without the text, which then is not taken over twice', () => {
    undoSettlement(contact, slug, id)
    expect(working()).toBe('Wij wonen hier. De flats blijven, zegt men.')
    expect(standing().passage).toMatchObject({ state: 'outdated', isAsSuggested: true })
    expect(takeOverSuggestion(contact, slug, id)).toBeNull()
    expect(working()).toBe('Wij wonen hier. De flats blijven, zegt men.')
    expect(undoTakenOver(contact, slug, id)).toBeNull()
    expect(undoTakenOver(contact, slug, id)).toBeNull()
    expect(working()).toContain('De flats gaan weg.\n\nBewoners')
  })

  it('is not to be had in a part that its template has no longer, and is again when that is back', () => {
    const other = suggest('Wij leven hier', 'idea', 'Wij wonen hier')
    const organiser = world.actor('organiser')
    retirePart(organiser, key)
    for (const one of [id, other])
      expect(getThread(contact, slug, one).seen.passage).toMatchObject({ state: 'outdated', place: null })
    expect(statusOf(() => takeOverSuggestion(contact, slug, other))).toBe('gone')
    expect(statusOf(() => undoTakenOver(contact, slug, id))).toBe('changed')
    expect(standing()).toMatchObject({ isOpen: false, settlement: { disposition: 'taken_over' } })
    restorePart(organiser, key)
    expect(takeOverSuggestion(contact, slug, other)).toBeNull()
    expect(undoTakenOver(contact, slug, id)).toBeNull()
  })

  it('puts back how it looked, and leaves how others made the words look that stayed', () => {
    const text = (words: string, format = 0) => ({ type: 'text' as const, text: words, format })
    const plan = { type: 'link' as const, url: 'https://example.org', children: [text('het plan')] }
    const write = (...children: (ReturnType<typeof text> | typeof plan)[]) =>
      writeSection(contact, slug, key, {
        root: { type: 'root', children: [{ type: 'paragraph', children }] },
      })
    const html = () => {
      const content = getSection(contact, slug, key).section.working?.content
      return content && toHtml(content)
    }
    write(text('De '), text('oude', 1), text(' flats gaan weg, zie '), plan, text('.'))
    share(contact, slug, { section: key }, 'network')
    const before = html()
    id = suggest('De flats blijven', 'idea', 'De oude flats gaan weg, zie het plan')
    takeOverSuggestion(contact, slug, id)
    expect(html()).toBe('<p>De flats blijven.</p>')
    expect(undoTakenOver(contact, slug, id)).toBeNull()
    expect(html()).toBe(before)
    takeOverSuggestion(contact, slug, id)
    write(text('De '), text('flats', 2), text(' blijven.'))
    expect(undoTakenOver(contact, slug, id)).toBeNull()
    expect(html()).toBe(before?.replace('flats', '<em>flats</em>'))
  })

  it.each([
    ['other words', 'Er komt een park.', [plain('Er komt een '), bold('plein'), plain('.')]],
    ['no words', '', [bold('Er komt een plein.'), plain(' En meer.')]],
  ])(
    'puts back how it looked in a text nobody shared, after %s were typed by hand',
    (_, suggestion, children) => {
      const own = { ...given, sectionKey: 'wat-is-nodig', audience: 'coalition' } as const
      const write = (content: RichText, now: number) =>
        writeSection(contact, slug, own.sectionKey, content, { now })
      const html = () =>
        toHtml(getSection(contact, slug, own.sectionKey).section.working?.content ?? emptyRichText)
      const before: RichText = { root: { type: 'root', children: [{ type: 'paragraph', children }] } }
      const start = Date.now()
      write(before, start)
      const place = { quote: 'Er komt een plein.', before: '', after: '', suggestion }
      const reaction = reactOnPassage(contact, slug, own, place) ?? ''
      const said = toText(before)
      write(paragraph(said.replace(place.quote, suggestion).trim()), start + 3_600_000)
      expect(takeOverSuggestion(contact, slug, reaction, start + 7_200_000)).toBeNull()
      expect(html()).not.toContain('<strong>')
      expect(undoTakenOver(contact, slug, reaction, start + 7_300_000)).toBeNull()
      expect(html()).toBe(toHtml(before))
    },
  )

  it('is for the writers of the case', () => {
    for (const name of ['expert', 'facilitator', 'participant', 'organiser'] as const)
      expect(
        statusOf(() => undoTakenOver(world.actor(name), slug, id)),
        name,
      ).toBe(403)
    expect(statusOf(() => undoTakenOver(contact, slug, 'zzzzzzzzzzzzzzzz'))).toBe(404)
    expect(working()).toBe('Wij wonen hier. De flats blijven, zegt men.')
  })
})

describe('a suggestion that words go', () => {
  const strike = (quote: string) => suggest('', 'idea', quote)
  const passageFor = (actor: Person, id: string) => getThread(actor, slug, id).seen.passage
  const html = () => {
    const content = getSection(contact, slug, key).section.working?.content
    return content && toHtml(content)
  }

  it('is one, and not a reaction without', () => {
    expect(passageFor(expert, strike('Bewoners keren terug.'))).toMatchObject({
      asksToStrike: true,
      suggested: [{ kind: 'removed', text: 'Bewoners keren terug.' }],
    })
    expect(passageFor(expert, suggest('huurwoningen'))).toMatchObject({ asksToStrike: false })
  })

  it('is taken over with one act, as a version in both names, and its writer sees it when it is shared', () => {
    const id = strike('Bewoners keren terug.')
    expect(takeOverSuggestion(contact, slug, id)).toBeNull()
    expect(working()).toBe('De flats worden vervangen door koopwoningen.')
    expect(db.select().from(sectionVersions).all().at(-1)?.authorIds).toEqual([expert.id, contact.id])
    expect(historyOf(contact, getCase(contact, slug), { limit: 2 })).toMatchObject([
      { verb: 'settlement.made' },
      { verb: 'section.struck', by: 'contact', to: 'expert' },
    ])
    expect(passageFor(contact, id)).toMatchObject({ state: 'outdated', place: null, isAsSuggested: true })
    expect(passageFor(expert, id)).toMatchObject({ state: 'in_place' })
    share(contact, slug, { section: key }, 'network')
    expect(passageFor(expert, id)).toMatchObject({
      quote: 'Bewoners keren terug.',
      state: 'outdated',
      place: null,
      now: '',
      changed: null,
      suggested: [{ kind: 'removed' }],
    })
    expect(takeOverSuggestion(contact, slug, id)).toBeNull()
    expect(takeOverSuggestion(world.actor('editor'), slug, id)).toBe('already_settled')
  })

  it('settles a question or an experience as such a reaction is settled', () => {
    takeOverSuggestion(contact, slug, suggest('', 'question', 'Bewoners keren terug.'))
    expect(db.select().from(settlements).all()).toMatchObject([
      { disposition: 'answered', reason: 'De woorden zijn geschrapt.' },
    ])
  })

  it('takes an emptied paragraph along, and leaves an empty cell', () => {
    writeSection(contact, slug, key, lines('Wij wonen hier.', 'De flats gaan weg.', 'Bewoners keren terug.'))
    share(contact, slug, { section: key }, 'network')
    takeOverSuggestion(contact, slug, strike('De flats gaan weg.'))
    expect(html()).toBe('<p>Wij wonen hier.</p><p>Bewoners keren terug.</p>')
    writeTable()
    takeOverSuggestion(contact, slug, strike('gaan weg'))
    expect(html()).toContain('<tr><td>de flats</td><td></td></tr>')
  })

  it('of all there is leaves a section that can be written in, and comes back', () => {
    const id = strike(words)
    expect(takeOverSuggestion(contact, slug, id)).toBeNull()
    expect(working()).toBe('')
    expect(passageFor(contact, id)?.isAsSuggested).toBe(true)
    expect(undoTakenOver(contact, slug, id)).toBeNull()
    expect(html()).toBe(`<p>${words}</p>`)
  })

  it('is taken back with the words as they looked in the version before it', () => {
    const bold = [
      { type: 'text' as const, text: 'De ', format: 0 },
      { type: 'text' as const, text: 'oude', format: 1 },
      { type: 'text' as const, text: ' flats gaan weg.', format: 0 },
    ]
    writeSection(
      contact,
      slug,
      key,
      lines('Wij wonen hier.', 'De oude flats gaan weg.', 'Bewoners keren terug.'),
    )
    share(contact, slug, { section: key }, 'network')
    const id = strike('De oude flats gaan weg.')
    const children = lines('Wij wonen hier.', 'x', 'Bewoners keren terug.').root.children.toSpliced(1, 1, {
      type: 'heading',
      tag: 'h3',
      children: bold,
    })
    writeSection(contact, slug, key, { root: { type: 'root', children } })
    const before = html()
    takeOverSuggestion(contact, slug, id)
    expect(html()).toBe('<p>Wij wonen hier.</p><p>Bewoners keren terug.</p>')
    expect(undoTakenOver(world.actor('editor'), slug, id)).toBeNull()
    expect(before).toContain('<h3>De <strong>oude</strong> flats')
    expect(html()).toBe(before)
    expect(db.select().from(sectionVersions).all().at(-1)?.authorIds).toEqual([world.personIds.editor])
    expect(getThread(contact, slug, id).seen).toMatchObject({ isOpen: true, passage: { state: 'in_place' } })
  })

  it('is not taken back where the text around it is another since', () => {
    const id = strike('Bewoners keren terug.')
    takeOverSuggestion(contact, slug, id)
    writeSection(contact, slug, key, paragraph('De flats blijven staan.'))
    expect(passageFor(contact, id)?.isAsSuggested).toBe(false)
    expect(undoTakenOver(contact, slug, id)).toBe('changed')
    expect(working()).toBe('De flats blijven staan.')
    expect(getThread(contact, slug, id).seen.settlement).not.toBeNull()
  })

  it('settles without another word when they were taken out meanwhile', () => {
    const id = strike('Bewoners keren terug.')
    writeSection(contact, slug, key, paragraph('De flats worden vervangen door koopwoningen.'))
    const before = db.select().from(sectionVersions).all().length
    expect(takeOverSuggestion(contact, slug, id)).toBeNull()
    expect(db.select().from(sectionVersions).all()).toHaveLength(before)
    expect(undoTakenOver(contact, slug, id)).toBeNull()
    expect(working()).toBe(words)
  })

  it('changes nothing when others stand there', () => {
    const id = strike('koopwoningen')
    writeSection(contact, slug, key, paragraph(words.replace('koopwoningen', 'een park')))
    expect(takeOverSuggestion(contact, slug, id)).toBe('gone')
    expect(working()).toContain('een park')
  })

  it('is not made over several cells', () => {
    writeTable()
    const over = { quote: 'de flats gaan weg', before: '', after: '', suggestion: '' }
    expect(reactOnPassage(expert, slug, given, over)).toBeNull()
    expect(whyNotPlaced(expert, slug, given, over)).toBe('cells')
  })
})

describe('settling several at once', () => {
  const react = (kind: NewThread['kind'], text: string) =>
    startThread(expert, slug, { sectionKey: key, kind, audience: 'shared', text })
  const given = { disposition: 'not_taken_over', reason: 'Geen geld', comeBackOn: null } as const

  it('says the same of all of them', () => {
    const ids = [react('idea', 'a'), react('warning', 'b')]
    expect(settleThreads(contact, slug, ids, given)).toBeNull()
    expect(ids.map((id) => getThread(expert, slug, id).seen.settlement?.reason)).toEqual([
      'Geen geld',
      'Geen geld',
    ])
  })

  it('settles none when one of them cannot be settled so', () => {
    const ids = [react('idea', 'a'), react('question', 'b')]
    expect(settleThreads(contact, slug, ids, given)).toBe('other_kind')
    expect(ids.every((id) => getThread(expert, slug, id).seen.isOpen)).toBe(true)
  })

  it('is for the writers of the case', () => {
    const ids = [react('idea', 'a')]
    expect(statusOf(() => settleThreads(expert, slug, ids, given))).toBe(403)
    expect(statusOf(() => settleThreads(contact, slug, ['zzzzzzzzzzzzzzzz'], given))).toBe(404)
  })
})
