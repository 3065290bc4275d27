import { and, count, eq, isNull } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { isAtLeastAsWide } from '#app/auth/audiences.ts'
import { shorten } from '#app/differences/shorten.ts'
import { differenceOf, type Piece } from '#app/differences/words.ts'
import { db } from '#db/client.server.ts'
import { type Audience, type LinkKind, threads } from '#db/schema/index.ts'
import type { SeenCase } from '../cases/queries.ts'
import { findItem, itemsOf, linksOf } from '../items/queries.ts'
import { kindWords } from '../items/words.ts'
import { allCodesOf } from '../networks/queries.ts'
import { sectionsOf } from '../sections/queries.ts'
import { fileLines, linesOf, type Said, sayLines, textOf } from './said.ts'
import {
  filesWith,
  fingerprint,
  hasSameWords,
  openSubject,
  takenBackRelease,
  widensCardOf,
  widerThan,
} from './sharing.ts'
import type { Subject, Words } from './subject.ts'
import { versionsOf } from './versions.ts'

/** Who words can be shared with; the coalition has them already. */
export const sharedAudiences = ['local', 'network', 'public'] as const

/** What sharing with one audience would do. */
export type Choice = {
  audience: (typeof sharedAudiences)[number]
  /** The case itself becomes known to more people. */
  widensCard: boolean
  /** So many reactions on it keep their own, smaller audience. */
  threadsInside: number
  /** So many versions that were shared before become readable for more people. */
  earlierVersions: number
  /** What reaches further than this, so that the card cannot be made less visible; empty when it can. */
  blockedBy: string[]
}

/** What is said of an item and another one, read along with it by whoever may read that other one too. */
type LinkShown = {
  kind: LinkKind
  isOwn: boolean
  /** Of the other one, as it is shared. */
  title: string
  where: string
  /** Of what was borrowed: what is done otherwise, and why. */
  because: string
  /** Who the other one is shared with. */
  audience: Audience
}

/** All one should know before sharing. */
export type Preview = {
  slug: string
  caseName: string
  subject: Subject
  /** The title of a section or an item; '' for a card and an about, which the page names itself. */
  title: string
  words: { essence: string; html: string; lines: Said[] }
  /** No part of a version: they are read as they are, also beside what was shared before. */
  links: LinkShown[]
  /** What others read now. */
  current: { audience: Audience; sharedAt: number; isSame: boolean } | null
  /** Null when nobody outside reads it yet. */
  difference: Piece[] | null
  choices: Choice[]
  /** It was taken back, and that can be undone. */
  takenBack: { audience: Audience; sharedAt: number } | null
  /** What keeps it from being taken back. */
  keptBy: string[]
  isEmpty: boolean
  seen: string
}

/** The preview of sharing; for whoever may share, as the commands have it. */
export function previewSharing(actor: Actor, slug: string, subject: Subject): Preview {
  const { theCase, words } = openSubject(actor, slug, subject)
  const codes = allCodesOf(theCase.networkId)
  const { current } = words
  // Only the card is kept as wide as what is shared more widely.
  const wider = subject === 'card' ? titlesOfWider(actor, theCase) : () => []
  const files = filesWith(words)
  const sharedFiles = files.filter(({ isShared }) => isShared)
  const text = textOf(words, codes) + sayLines(fileLines(files))
  return {
    slug,
    caseName: theCase.card.name,
    subject,
    title: titleOf(actor, theCase, subject),
    words: {
      essence: words.subject === 'section' ? words.content.essence : '',
      html: words.html,
      lines: [...linesOf(words, codes), ...fileLines(files)],
    },
    links: linksShown(actor, theCase, words),
    current: current && {
      audience: current.audience,
      sharedAt: current.sharedAt,
      isSame: hasSameWords(words),
    },
    difference:
      current && shorten(differenceOf(textOf(current, codes) + sayLines(fileLines(sharedFiles)), text)),
    choices: sharedAudiences.map((audience) => choose(theCase, words, subject, audience, wider(audience))),
    takenBack: undoable(theCase, words, subject),
    keptBy: current ? wider('coalition') : [],
    isEmpty: text === '' && words.html === '',
    seen: fingerprint(words),
  }
}

/** Nobody outside reads a link with what is not shared, so those are left out. */
function linksShown(actor: Actor, theCase: SeenCase, words: Words): LinkShown[] {
  if (words.subject !== 'item') return []
  return linksOf(actor, theCase, { id: words.itemId }).flatMap(
    ({ kind, isOwn, because, isSameCase, caseName, item: { release, ...other } }) => {
      if (!release) return []
      const where = isSameCase ? kindWords[other.kind].one() : caseName
      return [{ kind, isOwn, title: release.content.title, where, because, audience: release.audience }]
    },
  )
}

function choose(
  theCase: SeenCase,
  words: Words,
  subject: Subject,
  audience: Choice['audience'],
  blockedBy: string[],
): Choice {
  const isWider = !words.current || !isAtLeastAsWide(words.current.audience, audience)
  return {
    audience,
    widensCard: widensCardOf(theCase, subject, audience),
    threadsInside: threadsStayingInside(theCase.id, words, audience),
    earlierVersions: isWider ? earlierVersions(words) : 0,
    blockedBy,
  }
}

/** Versions of a section with other words than now, which whoever reads the new one may read too. */
function earlierVersions(words: Words): number {
  if (words.sectionId === null && words.subject !== 'item') return 0
  return versionsOf(words, false).length - (hasSameWords(words) ? 1 : 0)
}

/** Reactions are on a section or on the case as a whole, whose card it is; an about has none of its own. */
function threadsStayingInside(
  caseId: number,
  { subject, sectionId, itemId }: Words,
  audience: Audience,
): number {
  if (subject === 'about' || subject === 'displacement') return 0
  return db
    .select({ audience: threads.audience, n: count() })
    .from(threads)
    .where(
      and(
        eq(threads.caseId, caseId),
        sectionId === null ? isNull(threads.sectionId) : eq(threads.sectionId, sectionId),
        itemId === null ? isNull(threads.itemId) : eq(threads.itemId, itemId),
      ),
    )
    .groupBy(threads.audience)
    .all()
    .filter((group) => !isAtLeastAsWide(group.audience, audience))
    .reduce((sum, { n }) => sum + n, 0)
}

function undoable(theCase: SeenCase, words: Words, subject: Subject): Preview['takenBack'] {
  const last = takenBackRelease(theCase.id, words)
  if (!last || widensCardOf(theCase, subject, last.audience)) return null
  return { audience: last.audience, sharedAt: last.sharedAt }
}

function titleOf(actor: Actor, theCase: SeenCase, subject: Subject): string {
  if (typeof subject === 'string') return ''
  if ('section' in subject) return sectionsOf(theCase).find(({ key }) => key === subject.section)?.title ?? ''
  const { kind, key } = 'item' in subject ? subject.item : subject.displacement
  return findItem(actor, theCase, kind, key)?.content.title ?? ''
}

/** Of what is shared more widely than an audience; '' stands for the about. However much that is, the case is read once for all of it. */
function titlesOfWider(actor: Actor, theCase: SeenCase): (audience: Audience) => string[] {
  const sections = new Map(sectionsOf(theCase).map(({ key, title }) => [key, title]))
  const items = new Map(
    itemsOf(actor, theCase).map(({ kind, key, content }) => [`${kind} ${key}`, content.title]),
  )
  return (audience) =>
    widerThan(theCase, audience).map((subject) => {
      if (typeof subject === 'string') return ''
      if ('section' in subject) return sections.get(subject.section) ?? ''
      const { kind, key } = 'item' in subject ? subject.item : subject.displacement
      return items.get(`${kind} ${key}`) ?? ''
    })
}
