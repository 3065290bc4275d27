import { and, eq, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Person, visitor } from '#app/auth/actor.ts'
import { getCase } from '#app/features/cases/queries.ts'
import { changesAfter, lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { comments, releases, sections, settlements, threads } from '#db/schema/index.ts'
import { threadsOnCase } from '#tests/threads.ts'
import { buildWorld, type World } from '#tests/world.ts'
import {
  answerThread,
  editComment,
  type NewThread,
  settleThread,
  startThread,
  undoSettlement,
  withdrawComment,
} from './commands.ts'
import { editableMs } from './policy.ts'
import { getThread, type SeenThread } from './queries.ts'

let world: World
let contact: Person
let editor: Person
let expert: Person
let participant: Person
beforeAll(() => {
  world = buildWorld()
  contact = world.actor('contact')
  editor = world.actor('editor')
  expert = world.actor('expert')
  participant = world.actor('participant')
})

let count = 0
const slug = 'nieuwstraat'
const start = (actor: Person, given: Partial<NewThread> = {}, now?: number) =>
  startThread(
    actor,
    slug,
    {
      sectionKey: 'gedroomde-aanpak',
      kind: 'warning',
      audience: 'shared',
      text: `Woorden ${++count}`,
      ...given,
    },
    now,
  )
const see = (actor: Actor, id: string, now?: number): SeenThread => getThread(actor, slug, id, now).seen
const statusOf = (work: () => unknown): number | undefined => {
  try {
    work()
  } catch (thrown) {
    return (thrown as { init?: { status: number } }).init?.status
  }
}
const isSeenBy = (actor: Actor, id: string) => {
  const onPage = threadsOnCase(actor, getCase(actor, slug)).some((thread) => thread.publicId === id)
  expect(statusOf(() => see(actor, id))).toBe(onPage ? undefined : 404)
  return onPage
}

describe('who sees a reaction', () => {
  it('a shared one is as wide as what it is about', () => {
    const audienceOn = (sectionKey: string | null, actor = contact) =>
      see(actor, start(actor, { sectionKey })).audience
    expect(audienceOn(null)).toBe('public')
    expect(audienceOn('de-wijk', expert)).toBe('public')
    expect(audienceOn('gedroomde-aanpak')).toBe('network')
    expect(audienceOn('gewenste-opbrengsten')).toBe('local')
    expect(audienceOn('wat-is-nodig')).toBe('coalition')
  })

  it('reaches no further than its writer was told, when the sharing became wider meanwhile', () => {
    const audience = (shown: NewThread['shown']) =>
      see(expert, start(expert, { sectionKey: 'de-wijk', shown })).audience
    expect(audience('network')).toBe('network')
    expect(audience('public')).toBe('public')
    expect(see(expert, start(expert, { shown: 'public' })).audience).toBe('network')
  })

  it('what is only for the coalition stays with the coalition and its writer', () => {
    const id = start(expert, { sectionKey: 'de-wijk', audience: 'coalition' })
    for (const name of ['contact', 'editor', 'facilitator', 'expert'] as const)
      expect(isSeenBy(world.actor(name), id), name).toBe(true)
    for (const name of ['organiser', 'participant', 'guest', 'stranger'] as const)
      expect(isSeenBy(world.actor(name), id), name).toBe(false)
    expect(isSeenBy(visitor, id)).toBe(false)
  })

  it('another expert does not see it either', () => {
    const id = start(participant, { sectionKey: 'de-wijk', audience: 'coalition' })
    expect(isSeenBy(expert, id)).toBe(false)
    expect(isSeenBy(participant, id)).toBe(true)
  })

  it('one on a section that was taken back is left to the coalition and its writer', () => {
    const id = start(expert, { sectionKey: 'de-wijk' })
    expect(isSeenBy(participant, id)).toBe(true)
    const section = db
      .select()
      .from(sections)
      .where(and(eq(sections.caseId, world.caseIds.nieuwstraat), eq(sections.key, 'de-wijk')))
      .get()
    const theirs = and(eq(releases.sectionId, section?.id ?? 0), isNull(releases.endedAt))
    db.update(releases).set({ endedAt: 5 }).where(theirs).run()
    expect(isSeenBy(participant, id)).toBe(false)
    expect(isSeenBy(visitor, id)).toBe(false)
    expect(isSeenBy(world.actor('guest'), id)).toBe(false)
    expect(isSeenBy(contact, id)).toBe(true)
    expect(isSeenBy(expert, id)).toBe(true)
    expect(statusOf(() => answerThread(expert, slug, id, { text: 'Nog iets' }))).toBe(403)
    db.update(releases).set({ endedAt: null }).where(eq(releases.endedAt, 5)).run()
  })

  it('its writer keeps seeing it when the whole case was taken back, without the case', () => {
    const id = startThread(expert, 'meerzicht', {
      sectionKey: 'de-wijk',
      kind: 'idea',
      audience: 'shared',
      text: 'Een idee',
    })
    const ofMeerzicht = eq(releases.caseId, world.caseIds.meerzicht)
    db.update(releases).set({ endedAt: 5 }).where(ofMeerzicht).run()
    const found = getThread(expert, 'meerzicht', id)
    expect(found.theCase).toBeNull()
    expect(found.seen.reaction.text).toBe('Een idee')
    expect(found.seen.mayAnswer).toBe(false)
    expect(statusOf(() => getThread(participant, 'meerzicht', id))).toBe(404)
    db.update(releases).set({ endedAt: null }).where(ofMeerzicht).run()
  })

  it('the thread of one case is not found under another', () => {
    const id = start(expert)
    for (const elsewhere of ['meerzicht', 'buitenland', 'bestaat-niet'])
      expect(statusOf(() => getThread(expert, elsewhere, id))).toBe(404)
    expect(statusOf(() => answerThread(world.actor('stranger'), 'meerzicht', id, { text: 'x' }))).toBe(404)
    expect(
      statusOf(() =>
        settleThread(world.actor('stranger'), 'meerzicht', id, {
          disposition: 'taken_over',
          reason: '',
          comeBackOn: null,
        }),
      ),
    ).toBe(404)
  })

  it('a reaction on a section one cannot read is not found, as is one on no section at all', () => {
    expect(statusOf(() => start(expert, { sectionKey: 'wat-is-nodig' }))).toBe(404)
    expect(statusOf(() => start(expert, { sectionKey: 'gewenste-opbrengsten' }))).toBe(404)
    expect(statusOf(() => start(expert, { sectionKey: 'bestaat-niet' }))).toBe(404)
    expect(statusOf(() => start(world.actor('guest'), { sectionKey: 'gedroomde-aanpak' }))).toBeUndefined()
  })

  it('to a visitor people are their function, to each other their name', () => {
    const id = start(expert, { sectionKey: 'de-wijk' })
    expect(see(visitor, id).reaction.by).toEqual({ name: 'projectleider', detail: 'Gemeente' })
    expect(see(contact, id).reaction.by).toEqual({ name: 'expert', detail: 'projectleider, Gemeente' })
  })
})

describe('writing', () => {
  it('an expert carries the mark of one, and nobody else does', () => {
    expect(see(expert, start(expert)).reaction.byExpert).toBe(true)
    expect(see(participant, start(participant)).reaction.byExpert).toBe(false)
  })

  it('the same words sent twice are one reaction, and one answer', () => {
    const id = start(expert, { text: 'Dubbel' })
    expect(start(expert, { text: 'Dubbel' })).toBe(id)
    expect(start(participant, { text: 'Dubbel' })).not.toBe(id)
    answerThread(contact, slug, id, { text: 'Dank' })
    answerThread(contact, slug, id, { text: 'Dank' })
    expect(see(contact, id).answers).toHaveLength(1)
  })

  it('an answer sent twice is one, also when somebody else answers in between; said again later it is another', () => {
    const id = start(expert)
    const now = Date.now()
    const answer = (actor: Person, text: string, at: number) => answerThread(actor, slug, id, { text }, at)
    answer(contact, 'Ja', now)
    answer(editor, 'En op zondag?', now + 1)
    answer(contact, 'Ja', now + 2)
    expect(see(contact, id).answers.map(({ text }) => text)).toEqual(['Ja', 'En op zondag?'])
    answer(contact, 'Ja', now + 61_000)
    expect(see(contact, id).answers).toHaveLength(3)
  })

  it('a reaction in the words of an answer under another one is a reaction', () => {
    const id = start(expert)
    answerThread(contact, slug, id, { text: 'Zie het plan' })
    expect(start(expert, { text: 'Zie het plan' })).not.toBe(id)
  })

  it('words change for fifteen minutes and not after', () => {
    const id = start(expert, { text: 'Eerst' }, 1000)
    const comment = see(expert, id).reaction.publicId
    editComment(expert, slug, id, comment, { text: 'Daarna' }, 1000 + editableMs - 1)
    expect(see(contact, id).reaction).toMatchObject({ text: 'Daarna', isEdited: true })
    const late = () => editComment(expert, slug, id, comment, { text: 'Te laat' }, 1000 + editableMs)
    expect(late()).toBe('too_late')
    expect(see(contact, id).reaction.text).toBe('Daarna')
  })

  it('nobody changes or withdraws the words of somebody else', () => {
    const id = start(expert)
    const comment = see(expert, id).reaction.publicId
    expect(statusOf(() => editComment(contact, slug, id, comment, { text: 'x' }))).toBe(403)
    expect(statusOf(() => withdrawComment(contact, slug, id, comment))).toBe(403)
  })

  it('a contribution of another thread is not found in this one', () => {
    const [one, other] = [start(expert), start(expert)]
    const comment = see(expert, other).reaction.publicId
    expect(statusOf(() => withdrawComment(expert, slug, one, comment))).toBe(404)
  })

  it('withdrawn words are gone, their place stays, and nothing waits for the coalition any more', () => {
    const id = start(expert, { text: 'Spijtwoord' })
    answerThread(contact, slug, id, { text: 'Een antwoord' })
    const comment = see(expert, id).reaction.publicId
    withdrawComment(expert, slug, id, comment)
    withdrawComment(expert, slug, id, comment)
    expect(see(contact, id)).toMatchObject({ isOpen: false, reaction: { isWithdrawn: true, text: '' } })
    expect(see(contact, id).answers).toHaveLength(1)
    expect(JSON.stringify(db.select().from(comments).all())).not.toContain('Spijtwoord')
    expect(statusOf(() => editComment(expert, slug, id, comment, { text: 'Toch' }))).toBe(403)
  })

  it('each act is one change, which tells who it is about and no words', () => {
    const before = lastChangeId()
    const id = start(expert, { text: 'Stil' })
    answerThread(contact, slug, id, { text: 'Antwoord' })
    settleThread(contact, slug, id, { disposition: 'taken_over', reason: '', comeBackOn: null })
    undoSettlement(contact, slug, id)
    const seen = changesAfter(before, 10)
    expect(seen.map(({ verb, personId }) => [verb, personId])).toEqual([
      ['thread.started', null],
      ['comment.added', expert.id],
      ['settlement.made', expert.id],
      ['settlement.undone', expert.id],
    ])
    expect(JSON.stringify(seen)).not.toContain('Stil')
  })
})

describe('settling', () => {
  const settle = (
    actor: Person,
    id: string,
    disposition: string,
    reason = '',
    comeBackOn: string | null = null,
  ) => settleThread(actor, slug, id, { disposition: disposition as 'noted', reason, comeBackOn })

  it('a question needs an answer of the coalition, or a reason', () => {
    const id = start(expert, { kind: 'question' })
    expect(settle(contact, id, 'answered')).toBe('needs_answer')
    answerThread(participant, slug, id, { text: 'Ik weet het' })
    expect(settle(contact, id, 'answered')).toBe('needs_answer')
    answerThread(editor, slug, id, { text: 'Wij ook' })
    expect(settle(contact, id, 'answered')).toBeNull()
    const other = start(expert, { kind: 'question' })
    expect(settle(contact, other, 'answered', 'Dat weet niemand.')).toBeNull()
  })

  it('what is not taken over has a reason', () => {
    const id = start(expert, { kind: 'idea' })
    expect(settle(contact, id, 'not_taken_over')).toBe('needs_reason')
    expect(settle(contact, id, 'not_taken_over', 'Er is geen geld.')).toBeNull()
    expect(see(expert, id)).toMatchObject({
      isOpen: false,
      settlement: { disposition: 'not_taken_over', reason: 'Er is geen geld.' },
    })
  })

  it('a kind is only settled as that kind is', () => {
    expect(settle(contact, start(expert, { kind: 'experience' }), 'taken_over')).toBe('other_kind')
    expect(settle(contact, start(expert, { kind: 'warning' }), 'noted')).toBe('other_kind')
    expect(settle(contact, start(expert, { kind: 'evidence' }), 'noted')).toBeNull()
  })

  it('twice the same is once, and a second opinion waits until the first is undone', () => {
    const id = start(expert)
    expect(settle(contact, id, 'being_tried', '', '2027-03-01')).toBeNull()
    expect(settle(contact, id, 'being_tried', '', '2027-03-01')).toBeNull()
    expect(settle(editor, id, 'taken_over')).toBe('already_settled')
    undoSettlement(editor, slug, id)
    undoSettlement(editor, slug, id)
    expect(see(expert, id).isOpen).toBe(true)
    expect(settle(editor, id, 'taken_over', '', '2027-03-01')).toBeNull()
    expect(see(expert, id).settlement).toMatchObject({ disposition: 'taken_over', comeBackOn: null })
    const thread = db.select().from(threads).where(eq(threads.publicId, id)).get()
    const kept = db
      .select()
      .from(settlements)
      .where(eq(settlements.threadId, thread?.id ?? 0))
      .all()
    expect(kept.map(({ undoneAt }) => undoneAt === null)).toEqual([false, true])
  })

  it('only the writers of the case settle, and nobody on a reference case', () => {
    const id = start(expert)
    for (const name of ['organiser', 'expert', 'participant', 'facilitator', 'guest', 'stranger'] as const)
      expect(
        statusOf(() => settle(world.actor(name), id, 'taken_over')),
        name,
      ).toBe(403)
    const organiser = world.actor('organiser')
    const onReference = startThread(expert, 'buitenland', {
      sectionKey: null,
      kind: 'idea',
      audience: 'shared',
      text: 'Zoals daar',
    })
    const { seen } = getThread(organiser, 'buitenland', onReference)
    expect(seen).toMatchObject({ isOpen: false, maySettle: false })
    expect(
      statusOf(() =>
        settleThread(organiser, 'buitenland', onReference, {
          disposition: 'taken_over',
          reason: '',
          comeBackOn: null,
        }),
      ),
    ).toBe(403)
  })
})
