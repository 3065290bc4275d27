import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { differenceOf, type Piece } from '#app/differences/words.ts'
import { toText } from '#app/editor/render.ts'
import { db, keptQuery } from '#db/client.server.ts'
import { anchorPlaces, anchors, items, type PassageState, releases, sections } from '#db/schema/index.ts'
import type { SeenCase } from '../cases/queries.ts'
import { retiredKindsOf, sectionTemplatesOf } from '../networks/queries.ts'
import { isSaying, type Range } from './anchor.ts'
import { type Followed, follow, gone } from './follow.ts'
import { isLastPlace, lastPlace } from './last-place.ts'
import { linesTyped } from './lines-typed.ts'
import { suggests } from './suggests.ts'

/** The words a reaction is on, as somebody sees them. */
export type SeenPassage = {
  /** '' when they are in no version this reader may read any more. */
  quote: string
  state: PassageState
  /** Where they are in the text this reader has before them; null when they are gone from it. */
  place: Range | null
  /** What stands there now, when that is something else. */
  now: string
  /** What the writer of the reaction would rather read there; '' when they suggest no words. */
  suggestion: string
  /** They suggest that these words go. */
  asksToStrike: boolean
  /** Just that stands there now; or nothing, between the neighbours the words had. */
  isAsSuggested: boolean
  /** From the words as they were to what stands there now; null when that is the same, or nothing. */
  changed: Piece[] | null
  /** From the words as they were to what was suggested; null when nothing was, and when just those words stand there now. */
  suggested: Piece[] | null
  /** The version it was written on, which this reader may still look at; null when that is not there for them. */
  madeOn: { publicId: string; sharedAt: number } | null
}

export type ThreadRef = { id: number; sectionId: number | null; itemId: number | null }
type Loaded = ThreadRef & Followed & { wasTakenBack: boolean; madeOn: SeenPassage['madeOn'] }

/**
 * The words these reactions are on, by the ids of their threads: in the working text inside the coalition, in what is shared elsewhere.
 * Those on what the reader cannot read, and those on no words in particular, are not in it.
 */
export function seePassages(theCase: SeenCase | null, threads: ThreadRef[]): Map<number, SeenPassage> {
  if (theCase === null || threads.length === 0) return new Map()
  const loaded = load(threads)
  if (loaded.length === 0) return new Map()
  return theCase.isInside ? inWorkingText(theCase, loaded) : inSharedText(theCase, loaded)
}

/** Where the words of a reaction stand in a text, or what it suggests for them; null when other words stand there now, or none. */
export function placeIn(thread: ThreadRef, text: string): { place: Range; isAsSuggested: boolean } | null {
  const [loaded] = load([thread])
  const { state, place } = (loaded && follow([loaded], text).get(thread.id)) ?? gone
  const isAsSuggested =
    state === 'outdated' && place !== null && saysSuggested(loaded, text.slice(place.start, place.end))
  return place && (state !== 'outdated' || isAsSuggested) ? { place, isAsSuggested } : null
}

function asked({ suggestion }: Followed['anchor']): Pick<SeenPassage, 'suggestion' | 'asksToStrike'> {
  return { suggestion: suggestion ?? '', asksToStrike: suggestion === '' }
}

function saysSuggested(loaded: Loaded | undefined, words: string): boolean {
  const suggestion = loaded?.anchor.suggestion ?? null
  return suggestion !== null && isSaying(words, suggestion)
}

function load(threads: ThreadRef[]): Loaded[] {
  const byId = new Map(threads.map((thread) => [thread.id, thread]))
  const ids = JSON.stringify([...byId.keys()])
  return anchorsOf()
    .all({ ids })
    .flatMap(({ anchor, takenBackById, madeOn, last }) => {
      const thread = byId.get(anchor.threadId)
      return thread ? [{ ...thread, anchor, wasTakenBack: takenBackById !== null, madeOn, last }] : []
    })
}

const anchorsOf = keptQuery(() =>
  db
    .select({
      anchor: anchors,
      takenBackById: releases.takenBackById,
      madeOn: { publicId: releases.publicId, sharedAt: releases.sharedAt },
      last: lastPlace,
    })
    .from(anchors)
    .leftJoin(releases, eq(releases.id, anchors.releaseId))
    .leftJoin(anchorPlaces, isLastPlace)
    .where(sql`${anchors.threadId} in (select value from json_each(${sql.placeholder('ids')}))`)
    .prepare(),
)

function inSharedText(theCase: SeenCase, loaded: Loaded[]): Map<number, SeenPassage> {
  const { sections, items } = theCase.released
  const isRead = ({ sectionId, itemId, last }: Loaded) =>
    sectionId === null
      ? itemId !== null && items.has(itemId)
      : sections.has(sectionId) && (last === null || sections.get(sectionId)?.id === last.releaseId)
  return new Map(
    loaded.filter(isRead).map(({ id, anchor, wasTakenBack, madeOn, last }) => {
      const state = last?.state ?? 'outdated'
      // What was read inside, or was taken back since, is quoted to others only as far as they read it themselves.
      const mayQuote = state !== 'outdated' || (anchor.releaseId !== null && !wasTakenBack)
      const place = last && rangeOf(last)
      return [
        id,
        asSeen({
          quote: mayQuote ? anchor.quote : '',
          state,
          place,
          now: state === 'outdated' && last ? last.words : '',
          ...asked(anchor),
          madeOn: wasTakenBack ? null : madeOn,
        }),
      ]
    }),
  )
}

function inWorkingText({ networkId }: SeenCase, loaded: Loaded[]): Map<number, SeenPassage> {
  const texts = workingTexts(networkId, loaded)
  const seen = new Map<number, SeenPassage>()
  for (const [key, group] of Map.groupBy(loaded, subjectOf)) {
    const text = texts.get(key)
    if (text === undefined) continue
    const standings = text === null ? null : follow(group, text)
    for (const { id, anchor, madeOn } of group) {
      const { state, place } = standings?.get(id) ?? gone
      seen.set(
        id,
        asSeen({
          quote: anchor.quote,
          state,
          place,
          now: text !== null && state === 'outdated' && place ? text.slice(place.start, place.end) : '',
          ...asked(anchor),
          madeOn,
        }),
      )
    }
  }
  return seen
}

function asSeen(passage: Omit<SeenPassage, 'changed' | 'suggested' | 'isAsSuggested'>): SeenPassage {
  const { quote, state, place, now, suggestion, asksToStrike } = passage
  const isSuggesting = suggests(passage)
  const isAsSuggested = isSuggesting && state === 'outdated' && place !== null && isSaying(suggestion, now)
  const isOther = quote !== '' && isSuggesting && (asksToStrike || !isAsSuggested)
  return {
    ...passage,
    // Where nothing stands there is nothing to mark.
    place: isAsSuggested && asksToStrike ? null : place,
    isAsSuggested,
    changed: quote && now ? differenceOf(quote, now) : null,
    suggested: isOther ? differenceOf(inLines(quote), inLines(suggestion)) : null,
  }
}

/** A suggestion says nothing about how far paragraphs stand apart. */
function inLines(words: string): string {
  return linesTyped(words).join('\n')
}

function subjectOf({ sectionId, itemId }: ThreadRef): string {
  return sectionId === null ? `item ${itemId}` : `section ${sectionId}`
}

/** The texts that reactions are on; null of what nobody finds any more, since its part of the template was retired. */
function workingTexts(networkId: number, loaded: Loaded[]): Map<string, string | null> {
  const idsOf = (key: 'sectionId' | 'itemId') => [...new Set(loaded.flatMap((one) => one[key] ?? []))]
  const texts = new Map<string, string | null>()
  const standing = new Set(sectionTemplatesOf(networkId).map(({ key }) => key))
  for (const { id, key, text } of db
    .select({ id: sections.id, key: sections.key, text: sections.text })
    .from(sections)
    .where(inArray(sections.id, idsOf('sectionId')))
    .all())
    texts.set(`section ${id}`, standing.has(key) ? text : null)
  const retired = retiredKindsOf(networkId)
  for (const { id, kind, content } of db
    .select({ id: items.id, kind: items.kind, content: items.content })
    .from(items)
    .where(and(inArray(items.id, idsOf('itemId')), isNull(items.deletedAt)))
    .all())
    texts.set(`item ${id}`, retired.has(kind) ? null : toText(content.story))
  return texts
}

function rangeOf({ start, end }: { start: number | null; end: number | null }): Range | null {
  return start === null || end === null ? null : { start, end }
}
