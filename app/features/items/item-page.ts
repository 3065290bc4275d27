import type { Actor } from '#app/auth/actor.ts'
import { toHtml, toText } from '#app/editor/render.ts'
import type { Audience, ItemKind, LinkKind, Source } from '#db/schema/index.ts'
import { filesOfItem, type StandingFile } from '../attachments/queries.ts'
import { type HistoryLine, historyOf } from '../cases/history.ts'
import { type ThreadsOnPage, threadsOnPage } from '../comments/on-page.ts'
import { mayReact } from '../comments/policy.ts'
import { allCodesOf } from '../networks/queries.ts'
import { isFollowing } from '../notifications/queries.ts'
import { casesToBorrowTo } from '../palettes/queries.ts'
import type { MarkedText } from '../passages/mark-words.ts'
import { withPassages } from '../passages/on-page.ts'
import { type Reading, readingsOn } from '../readings/queries.ts'
import { mayShare } from '../releases/policy.ts'
import { hasSameWords } from '../releases/sharing.ts'
import { displacementWords, itemWords } from '../releases/subject.ts'
import type { SharingState } from '../sections/section-page.ts'
import { contactAt, ownTwinIn } from '../twins/contact.ts'
import { type ItemRef, keyOfItem, pathOfItem } from './lists.ts'
import { mayEditItems } from './policy.ts'
import { getItem, itemsOf, linksOf, nameOfLink, type SeenItem } from './queries.ts'
import { type ItemLine, linesOfItem } from './said.ts'
import { kindWords } from './words.ts'

/** All that the page of an item shows, as it shows it. */
export type ItemPage = {
  slug: string
  caseName: string
  kind: ItemKind
  key: string
  title: string
  html: string
  notes: MarkedText['notes']
  lines: ItemLine[]
  /** Only of an intervention; '' when nobody said, and when it is not shared with the actor. */
  displacement: string
  files: StandingFile[]
  sources: Source[]
  provenance: string
  audience: Audience | null
  at: number
  /** For who reads it in shared versions. */
  reading: Reading | null
  isInside: boolean
  /** Null outside the coalition. */
  sharing: SharingState | null
  displacementSharing: SharingState | null
  links: {
    /** What it is called when it is to go: unlike that of any other of this item. */
    name: string
    kind: LinkKind
    because: string
    isOwn: boolean
    to: string
    title: string
    where: string
    /** Where writers propose to get in touch with the other case; null when there is nothing to get in touch about. */
    contactAt: string | null
  }[]
  /** What it can be linked with; for writers. */
  linkable: { value: string; label: string }[]
  threads: ThreadsOnPage
  /** For who writes a case in which the same was recognised: which that is. */
  ownTwin: { title: string; caseName: string } | null
  history: HistoryLine[]
  isReference: boolean
  isSignedIn: boolean
  /** Null for who hears of it anyhow. */
  isFollowing: boolean | null
  mayEdit: boolean
  mayShare: boolean
  mayReact: boolean
  /** Takes it over to another case. */
  mayBorrow: boolean
}

const historyLines = 12

/** @throws notFound when there is no such item, and just so when nothing of it is shared with the actor */
export function readItemPage(actor: Actor, slug: string, { kind, key }: ItemRef): ItemPage {
  const { theCase, item } = getItem(actor, slug, kind, key)
  const { content, release, working } = item
  const mayEdit = mayEditItems(actor, theCase)
  const seenLinks = linksOf(actor, theCase, item)
  const threads = threadsOnPage(actor, theCase, { itemId: item.id })
  return {
    slug,
    caseName: theCase.card.name,
    kind,
    key,
    title: content.title,
    ...withPassages(
      working ? toHtml(content.story) : (release?.html ?? ''),
      working ? toText(content.story) : (release?.text ?? ''),
      threads.shown,
    ),
    lines: linesOfItem(content, allCodesOf(theCase.networkId)),
    displacement: item.displacement,
    files: filesOfItem(theCase, item.id),
    sources: content.sources,
    provenance: content.provenance,
    audience: release?.audience ?? null,
    at: working?.updatedAt ?? release?.sharedAt ?? 0,
    reading: readingsOn(actor, theCase)(
      { itemId: item.id },
      release,
      `${pathOfItem(slug, { kind, key })}/versies`,
    ),
    isInside: theCase.isInside,
    sharing: sharingOf(item),
    displacementSharing: displacementSharingOf(item),
    links: seenLinks.map((link) => ({
      name: nameOfLink(link),
      kind: link.kind,
      because: link.because,
      isOwn: link.isOwn,
      to: pathOfItem(link.slug, link.item),
      title: link.item.content.title,
      where: link.isSameCase ? kindWords[link.item.kind].one() : link.caseName,
      contactAt:
        mayEdit && link.kind === 'resembles' && !link.isSameCase
          ? contactAt(pathOfItem(link.slug, link.item))
          : null,
    })),
    linkable: mayEdit ? linkable(itemsOf(actor, theCase), item.id) : [],
    threads,
    ownTwin: ownTwinIn(seenLinks),
    history: historyOf(actor, theCase, { limit: historyLines, itemId: item.id }),
    isReference: theCase.isReference,
    isSignedIn: actor.kind === 'person',
    isFollowing:
      actor.kind === 'visitor' || theCase.isWriter ? null : isFollowing(actor, theCase.id, item.id),
    mayEdit,
    mayShare: mayShare(actor, theCase),
    mayReact: mayReact(actor, theCase),
    mayBorrow: kind === 'intervention' && release !== null && casesToBorrowTo(actor, theCase).length > 0,
  }
}

function linkable(items: SeenItem[], own: number): ItemPage['linkable'] {
  return items
    .filter(({ id }) => id !== own)
    .map((item) => ({
      value: keyOfItem(item),
      label: `${kindWords[item.kind].one()}: ${item.content.title}`,
    }))
}

/** @returns null outside the coalition */
export function sharingOf(item: SeenItem): SharingState | null {
  if (!item.working) return null
  const words = itemWords(item)
  return {
    audience: words.current?.audience ?? null,
    isChanged: words.current !== null && !hasSameWords(words),
  }
}

function displacementSharingOf(item: SeenItem): SharingState | null {
  if (!item.working) return null
  const words = displacementWords(item)
  if (!words) return null
  return {
    audience: words.current?.audience ?? null,
    isChanged: words.current !== null && !hasSameWords(words),
  }
}
