import { type Change, changesAfter, lastChangeId } from '#db/changes.ts'
import { sqlite } from '#db/client.server.ts'
import type { ChangeSubject } from '#db/schema/index.ts'
import type { Person } from '../auth/actor.ts'
import { actorOfToken } from '../auth/sessions.ts'
import type { Follower } from '../feed/follower.ts'
import type { LiveNews } from './live-change.ts'
import { openPlace, sealPlace } from './place.ts'
import { tellerOf } from './telling.ts'

/** Windows in sight: a person has one or two, a hundred open tabs have none. */
const mostEach = 12
const mostInAll = 3000
/** What may wait for a reader who is slow, before they are sent away. They come back, and say where they were. */
const mostWaitingBytes = 64 * 1024
const beatMs = 25_000
const recheckMs = 60_000
/** How far back we look for somebody who comes back; whoever was away longer loads the page again. */
const mostMissed = 500

/** A change of one of these can give or take a right. */
const aboutRights = new Set<ChangeSubject>([
  'network',
  'person',
  'membership',
  'session',
  'case',
  'coalition',
])

/** Somebody who has a page in sight, and hears of what changes on it. */
type Reader = { token: string; actor: Person; stream: ReadableStreamDefaultController<Uint8Array> }

/** Where somebody was when they last heard from us. */
export type Asked = { place: string } | { ageMs: number }

const readers = new Set<Reader>()
const encoder = new TextEncoder()
let timers: NodeJS.Timeout[] = []
let isStopping = false
/** How far everybody was told. Nobody reads a process that starts, so what happened before is not its concern. */
let toldUntil = 0

/** Tells readers what changes. It hands out ids and verbs; that something happens to what is not theirs, nobody notices. */
export const liveFollower: Follower = {
  name: 'live',
  keepsOwnPlace: { lastChangeId: () => toldUntil },
  handle(changes: Change[]) {
    toldUntil = changes.at(-1)?.id ?? toldUntil
    if (changes.some(({ subject }) => aboutRights.has(subject))) recheck()
    if (readers.size === 0) return
    const newsFor = tellerOf(changes)
    for (const reader of readers) {
      const told = newsFor(reader.actor)
      if (told.length > 0) send(reader, 'news', { place: sealPlace(toldUntil), isWhole: true, changes: told })
    }
  },
}

export function startLive(): void {
  toldUntil = lastChangeId()
  timers = [setInterval(beat, beatMs), setInterval(recheck, recheckMs)]
}

/** Ends every stream: their browsers come back by themselves, to the process after this one. */
export function stopLive(): void {
  isStopping = true
  for (const timer of timers) clearInterval(timer)
  for (const reader of readers) leave(reader)
}

/**
 * A stream of what changes, for whoever holds `token`, until their session or their rights end.
 * @returns the HTTP status to refuse with, when there are too many
 */
export function openStream(token: string, actor: Person, asked: Asked): ReadableStream<Uint8Array> | number {
  if (isStopping || readers.size >= mostInAll) return 503
  const ofPerson = [...readers].filter((reader) => reader.actor.id === actor.id)
  if (ofPerson.length >= mostEach) return 429
  let reader: Reader | undefined
  return new ReadableStream<Uint8Array>(
    {
      start(stream) {
        reader = { token, actor, stream }
        readers.add(reader)
        stream.enqueue(encoder.encode(`retry: ${2000 + Math.round(Math.random() * 3000)}\n\n`))
        send(reader, 'hello', newsSince(actor, asked))
      },
      cancel() {
        if (reader) readers.delete(reader)
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: mostWaitingBytes }),
  )
}

/** What happened since, for somebody who comes back, or whose proxy keeps a stream to itself. */
export function newsSince(actor: Person, asked: Asked): LiveNews {
  const since = 'place' in asked ? openPlace(asked.place) : changeBefore(Date.now() - asked.ageMs)
  const from = Math.max(since ?? toldUntil, toldUntil - mostMissed)
  const missed = changesAfter(from, mostMissed).filter(({ id }) => id <= toldUntil)
  return {
    place: sealPlace(toldUntil),
    isWhole: since === from,
    changes: missed.length > 0 ? tellerOf(missed)(actor) : [],
  }
}

/** The last change of before this moment, as far as we look back; null when that was longer ago. */
function changeBefore(at: number): number | null {
  const oldest = toldUntil - mostMissed
  const found = sqlite
    .prepare<[number, number], { id: number | null }>(
      'select max(id) as id from changes where id > ? and at < ?',
    )
    .get(oldest, at)
  return found?.id ?? (oldest <= 0 ? 0 : null)
}

function beat(): void {
  for (const reader of readers) send(reader, 'beat', { place: sealPlace(toldUntil) })
}

/** Whoever signed out is sent away; whoever may read more or less than they did too: they come back as who they are now. */
function recheck(): void {
  for (const reader of readers) {
    const now = actorOfToken(reader.token)
    if (now.kind === 'visitor') leave(reader, 'session')
    else if (rightsOf(now) !== rightsOf(reader.actor)) leave(reader, 'rights')
  }
}

function rightsOf({ id, networkRole, coalitions }: Person): string {
  return JSON.stringify([id, networkRole, [...coalitions].sort(([a], [b]) => a - b)])
}

function leave(reader: Reader, because?: 'session' | 'rights'): void {
  if (!readers.delete(reader)) return
  if (because) reader.stream.enqueue(encode('bye', { because }))
  reader.stream.close()
}

type Said = { hello: LiveNews; news: LiveNews; beat: { place: string }; bye: { because: string } }

function send<Name extends 'hello' | 'news' | 'beat'>(reader: Reader, name: Name, said: Said[Name]): void {
  reader.stream.enqueue(encode(name, said, said.place))
  if ((reader.stream.desiredSize ?? 0) <= 0) leave(reader)
}

function encode<Name extends keyof Said>(name: Name, said: Said[Name], id?: string): Uint8Array {
  return encoder.encode(`event: ${name}\n${id ? `id: ${id}\n` : ''}data: ${JSON.stringify(said)}\n\n`)
}
