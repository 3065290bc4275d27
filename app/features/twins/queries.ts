import type { Actor } from '#app/auth/actor.ts'
import { toText } from '#app/editor/render.ts'
import type { ItemContent, ItemKind } from '#db/schema/index.ts'
import type { Hit } from '#search/engine.ts'
import { SearchAway } from '#search/index.ts'
import { wordsOf } from '#search/words.ts'
import { findCase, type SeenCase } from '../cases/queries.ts'
import { type ItemRef, pathOfItem } from '../items/lists.ts'
import { mayEditItems } from '../items/policy.ts'
import { getItem, itemsOf, linksOf } from '../items/queries.ts'
import { labelOf } from '../networks/offer.ts'
import { allCodesOf } from '../networks/queries.ts'
import { search } from '../search/queries.ts'
import { isSeenElsewhere } from './policy.ts'

/** An item of another case that is about the same, as far as the reader may see it. */
type Twin = {
  ref: ItemRef
  slug: string
  to: string
  title: string
  caseName: string
  /** What the two have in common: themes and words. */
  shared: string[]
  /** What is done there about it. */
  done: { title: string; to: string }[]
}
export type Twins = {
  kind: ItemKind
  twins: Twin[]
  /** The reader may say that theirs resembles it. */
  mayRecognise: boolean
  /** They write there, but what they wrote is not shared yet. */
  isUnshared: boolean
}

const mostTwins = 4
const mostWords = 10
const mostDone = 3
/** So many are weighed against each other, of those found by words and of those found by theme. */
const mostWeighed = 12
/** Shorter words stand in every text. */
const shortestWord = 6
/** A theme is chosen on purpose, and so tells more than a word that both happen to use. */
const themeCounts = 2
/** With less in common than a theme, or two words, it is chance. */
const leastInCommon = 2

/** The twins of an item on its page, of what this reader may see; without those it is linked with already. */
export async function twinsOf(actor: Actor, slug: string, ref: ItemRef): Promise<Twins> {
  const { theCase, item } = getItem(actor, slug, ref.kind, ref.key)
  const linked = new Set(linksOf(actor, theCase, item).map((link) => pathOfItem(link.slug, link.item)))
  const isWriter = mayEditItems(actor, theCase)
  const isShared = isSeenElsewhere(item)
  return {
    kind: ref.kind,
    twins: (await findTwins(actor, theCase, item.content))
      .filter(({ to }) => !linked.has(to))
      .slice(0, mostTwins),
    mayRecognise: isWriter && isShared,
    isUnshared: isWriter && !isShared,
  }
}

/** Found by the search engine, with what the reader holds: of what is not theirs to see it knows nothing. */
async function findTwins(actor: Actor, theCase: SeenCase, content: ItemContent): Promise<Twin[]> {
  const asking = { kinds: [content.kind], notInCase: theCase.id, limit: mostWeighed }
  const { themes } = content
  try {
    const [byWords, byThemes] = await Promise.all([
      search(actor, { ...asking, q: tellingWords(content).join(' ') }),
      themes.length > 0 ? search(actor, { ...asking, q: '', codes: { theme: themes } }) : null,
    ])
    const found = new Map<string, Hit>()
    for (const hit of [...byWords.hits, ...(byThemes?.hits ?? [])]) {
      const at = `${hit.shown.caseSlug} ${hit.item}`
      if (!found.has(at)) found.set(at, hit)
    }
    return [...found.values()]
      .map((hit) => ({ hit, words: wordsInCommon(hit), themes: themesInCommon(hit, themes) }))
      .map((one) => ({ ...one, weight: one.themes.length * themeCounts + one.words.length }))
      .filter(({ weight }) => weight >= leastInCommon)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 2 * mostTwins)
      .flatMap(({ hit, ...common }) => readTwin(actor, hit, common))
  } catch (error) {
    if (error instanceof SearchAway) return []
    throw error
  }
}

/** Its longest words, those of its title first: long words are seldom, and the engine weighs how seldom. */
function tellingWords(content: ItemContent): string[] {
  const byLength = (text: string) =>
    [...wordsOf(text)]
      .map(({ form }) => form)
      .filter(({ length }) => length >= shortestWord)
      .sort((a, b) => b.length - a.length)
  return [...new Set([...byLength(content.title), ...byLength(toText(content.story))])].slice(0, mostWords)
}

function wordsInCommon({ because }: Hit): string[] {
  const own = because.flatMap(({ found, where }) =>
    found === null || where === 'context' ? [] : [found.toLowerCase()],
  )
  return [...new Set(own)]
}

function themesInCommon({ codes }: Hit, themes: readonly string[]): string[] {
  return (codes.theme ?? []).filter((theme) => themes.includes(theme))
}

/** From the database as it is now: the index may be a moment behind. */
function readTwin(
  actor: Actor,
  { shown, item: key, kind }: Hit,
  common: { words: string[]; themes: string[] },
): Twin[] {
  const theCase = shown.caseSlug === null ? null : findCase(actor, shown.caseSlug)
  const item = theCase && itemsOf(actor, theCase).find((one) => one.kind === kind && one.key === key)
  if (!theCase || !item) return []
  const codes = allCodesOf(theCase.networkId)
  const themes = common.themes.map((theme) => labelOf(codes, 'theme', theme).toLowerCase())
  return [
    {
      ref: { kind: item.kind, key },
      slug: theCase.slug,
      to: pathOfItem(theCase.slug, item),
      title: item.content.title,
      caseName: theCase.card.name,
      shared: [...new Set([...themes, ...common.words])],
      done: linksOf(actor, theCase, item)
        .filter((link) => link.item.kind === 'intervention' && link.isSameCase)
        .slice(0, mostDone)
        .map((link) => ({ title: link.item.content.title, to: pathOfItem(link.slug, link.item) })),
    },
  ]
}
