import type { Actor } from '#app/auth/actor.ts'
import { toText } from '#app/editor/render.ts'
import { pageAsked, pageWith } from '#app/ui/paging.ts'
import type { Audience } from '#db/schema/index.ts'
import { getCase } from '../cases/queries.ts'
import { type ItemRef, keyOfItem } from '../items/lists.ts'
import { itemsOf } from '../items/queries.ts'
import { sectionsOf } from '../sections/queries.ts'
import { type ThreadFilter, withThread } from './filter.ts'
import { load, threadsUnder } from './on-page.ts'
import { mayReact, maySettle } from './policy.ts'
import type { SeenThread } from './queries.ts'

const pageSize = 25

/** The reactions on one section or item, or on the case as a whole. */
type ThreadGroup = {
  /** Null for the case as a whole. */
  key: string | null
  title: string | null
  item?: ItemRef
  /** False when only the actor's own reactions on it are left to them. */
  isReadable: boolean
  /** There are words one can choose from. */
  hasText: boolean
  /** To whom it was shared; null when only the coalition reads it. */
  audience: Audience | null
  threads: SeenThread[]
}

/**
 * Every reaction on a case the actor may see, under what they are about, in the order of the case. Of many a page, by its number or by a reaction on it.
 */
export function getThreadGroups(
  actor: Actor,
  slug: string,
  filter: ThreadFilter = 'alle',
  search = new URLSearchParams(),
) {
  const theCase = getCase(actor, slug)
  const found = threadsUnder(actor, theCase, filter)
  const at = found.findIndex(({ publicId }) => publicId === search.get(withThread))
  const { page, pages, offset, limit } =
    at < 0 ? pageAsked(search, found.length, pageSize) : pageWith(at, found.length, pageSize)
  const threads = load(actor, theCase, found.slice(offset, offset + limit))
  const sections = sectionsOf(theCase)
  const readable = new Set(sections.map(({ key }) => key))
  const onItems = new Map<string, SeenThread[]>()
  for (const thread of threads) {
    const key = thread.item && keyOfItem(thread.item)
    if (key) onItems.set(key, [...(onItems.get(key) ?? []), thread])
  }
  const on = (key: string | null) =>
    threads.filter((thread) => thread.item === null && thread.sectionKey === key)
  const groups: ThreadGroup[] = [
    {
      key: null,
      title: null,
      isReadable: true,
      hasText: false,
      audience: theCase.released.card?.audience ?? null,
      threads: on(null),
    },
    ...sections.map(({ key, title, release, working }) => ({
      key,
      title,
      isReadable: true,
      hasText: Boolean(working?.text ?? release?.text),
      audience: release?.audience ?? null,
      threads: on(key),
    })),
  ]
  // Also one without reactions that somebody wants to react on: a form that was refused comes back there.
  const reactOn = search.get('op')
  const isAskedFor = reactOn !== null && !groups.some(({ key }) => key === reactOn)
  for (const item of onItems.size > 0 || isAskedFor ? itemsOf(actor, theCase) : []) {
    const key = keyOfItem(item)
    const found = onItems.get(key) ?? []
    if (found.length === 0 && key !== reactOn) continue
    onItems.delete(key)
    groups.push({
      key,
      title: item.content.title,
      item: { kind: item.kind, key: item.key },
      isReadable: true,
      hasText: toText(item.content.story) !== '',
      audience: item.release?.audience ?? null,
      threads: found,
    })
  }
  // On items that are gone for the actor: their own reactions are left to them.
  for (const [key, left] of onItems)
    groups.push({
      key: `weg-${key}`,
      title: left[0]?.item?.title ?? '',
      isReadable: false,
      hasText: false,
      audience: null,
      threads: left,
    })
  for (const { sectionKey, sectionTitle } of threads) {
    if (sectionKey === null || readable.has(sectionKey)) continue
    readable.add(sectionKey)
    groups.push({
      key: sectionKey,
      title: sectionTitle,
      isReadable: false,
      hasText: false,
      audience: null,
      threads: on(sectionKey),
    })
  }
  return {
    caseName: theCase.card.name,
    isReference: theCase.isReference,
    isSignedIn: actor.kind === 'person',
    mayReact: mayReact(actor, theCase),
    maySettle: maySettle(actor, theCase),
    page,
    pages,
    groups,
  }
}
