import type { LiveChange } from './live-change.ts'

const lists = 'dilemmas|vragen|verwachtingen|interventies'
/** Of a case only what one reads: a page with a form that knows which version it was made of must not be given a newer one. */
const ofCase = new RegExp(
  `^/casussen/([^/]+)(?:/(?:geschiedenis|reacties(?:/[^/]+)?|(?:${lists})(?:/(?!nieuw$)[^/]+)?|onderdelen/[^/]+/(?:versies|geschiedenis)))?$`,
)

/** What the other pages show, as the nouns of the changes they are about. */
const elsewhere: [pathname: RegExp, nouns: string[]][] = [
  [/^\/casussen$/, ['card', 'about', 'case']],
  [/^\/interventies$|^\/dilemmas$|^\/vragen$|^\/verwachtingen$/, ['item', 'card']],
  [/^\/kennisbank(?:\/(?!nieuw$)[^/]+)?$/, ['library']],
  [/^\/kennisbank\/aanpakken(?:\/(?!nieuw$)[^/]+)?$/, ['catalogue']],
  [/^\/bevindingen(?:\/(?!nieuw$)[^/]+)?$/, ['finding']],
  // With how many reactions wait on each case, of what is shared.
  [/^\/beheer$/, ['membership', 'thread', 'comment', 'settlement', 'card', 'section', 'item']],
]

const notices = '/meldingen'

/** Whether a page shows what changed. */
export function isOnPage(pathname: string, change: LiveChange): boolean {
  if (pathname === '/overzicht') return true
  if (pathname === notices) return change.isTold
  const slug = ofCase.exec(pathname)?.[1]
  if (slug) return slug === change.case
  const shown = elsewhere.find(([page]) => page.test(pathname))?.[1]
  return shown?.includes(nounOf(change)) ?? false
}

/** Whether it changes what the bar of every page counts: what waits for a writer, and what somebody was told. */
export function isInBar(change: LiveChange): boolean {
  return change.isTold || (change.isWriter && ['thread', 'comment', 'settlement'].includes(nounOf(change)))
}

/** Whether the page may be asked for again at all. */
export function isReadingPage(pathname: string): boolean {
  return (
    pathname === '/overzicht' ||
    pathname === notices ||
    ofCase.test(pathname) ||
    elsewhere.some(([page]) => page.test(pathname))
  )
}

/** Something new stands on the page, and did not before. */
export function addsToPage({ verb }: LiveChange): boolean {
  return /^(thread\.started|comment\.added|finding\.proposed|membership\.joined|(item|library|catalogue)\.(created|added|restored|shared|returned))$/.test(
    verb,
  )
}

/** The words of a part are others than they were. */
export function changesWords({ verb }: LiveChange): boolean {
  return /^section\./.test(verb)
}

export function isReaction({ verb }: LiveChange): boolean {
  return verb === 'thread.started' || verb === 'comment.added'
}

function nounOf({ verb }: LiveChange): string {
  return verb.slice(0, verb.indexOf('.'))
}
