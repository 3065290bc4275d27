import type { Actor, Person } from '#app/auth/actor.ts'
import { toText } from '#app/editor/render.ts'
import { allow } from '#app/errors.ts'
import type { ItemContent, ItemKind } from '#db/schema/index.ts'
import type { Hit } from '#search/engine.ts'
import { runningSearch, SearchAway } from '#search/index.ts'
import { wordsOf } from '#search/words.ts'
import { findCase, getCase, type SeenCase } from '../cases/queries.ts'
import { storyOf } from '../items/forms.ts'
import { type ItemRef, pathOfItem } from '../items/lists.ts'
import { mayEditItems } from '../items/policy.ts'
import { findItem, getItem, linksOf, type SeenItem } from '../items/queries.ts'
import { labelOf } from '../networks/offer.ts'
import { allCodesOf } from '../networks/queries.ts'
import { search } from '../search/queries.ts'
import type { Beginning } from './forms.ts'
import { grammar } from './grammar.ts'
import { isSeenElsewhere } from './policy.ts'

/** An item of another case that is about the same, as far as the reader may see it. */
export type Twin = {
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
/** Shorter words are the small ones of every text. */
const shortestWord = 5
/** Of a long text the first so many different words are weighed. */
const mostCounted = 60
/** A word that more than this part of all texts have tells nothing, unless these are few. */
const commonFrom = 0.25
const fewTexts = 5
/** A theme is chosen on purpose: it tells as much as a word that one in fifty texts has. */
const themeTells = 4
/** With less in common, it is chance: one in fifty texts, or two words that one in seven has. */
const leastTells = 4

/** The twins of an item on its page, of what this reader may see; without those it is linked with already. */
export async function twinsOf(actor: Actor, slug: string, ref: ItemRef): Promise<Twins> {
  const { theCase, item } = getItem(actor, slug, ref.kind, ref.key)
  const linked = linkedFrom(actor, theCase, item)
  const isWriter = mayEditItems(actor, theCase)
  const isShared = isSeenElsewhere(item)
  return {
    kind: ref.kind,
    twins: await findTwins(actor, theCase, tellingOf(item.content), linked),
    mayRecognise: isWriter && isShared,
    isUnshared: isWriter && !isShared,
  }
}

/**
 * The twins of an item as far as it is written, for who writes it.
 * @throws notFound when the case is not there for the actor, forbidden when they do not write there
 */
export async function twinsOfBeginning(
  actor: Person,
  slug: string,
  kind: ItemKind,
  beginning: Beginning,
): Promise<Twin[]> {
  const theCase = getCase(actor, slug)
  allow(mayEditItems(actor, theCase))
  const { title, poleOne, poleOther, mechanism, themes } = beginning
  const story = storyOf(beginning)
  const texts = [title, story ? toText(story) : '', poleOne, poleOther, mechanism]
  const own = beginning.key && findItem(actor, theCase, kind, beginning.key)
  const linked = own ? linkedFrom(actor, theCase, own) : new Set<string>()
  return findTwins(actor, theCase, { kind, texts, themes }, linked)
}

function tellingOf({ kind, title, story, themes }: ItemContent): Telling {
  return { kind, texts: [title, toText(story)], themes }
}

const linkedFrom = (actor: Actor, theCase: SeenCase, item: SeenItem) =>
  new Set(linksOf(actor, theCase, item).map((link) => pathOfItem(link.slug, link.item)))

/** What an item is recognised by; of its texts the first tell most. */
type Telling = { kind: ItemKind; texts: string[]; themes: string[] }

/** Found by the search engine, with what the reader holds: of what is not theirs to see it knows nothing. */
async function findTwins(
  actor: Actor,
  theCase: SeenCase,
  { kind, texts, themes }: Telling,
  linked: ReadonlySet<string>,
): Promise<Twin[]> {
  const asking = { kinds: [kind], notInCase: theCase.id, limit: mostWeighed, isWithoutFacets: true }
  try {
    const telling = await tellingWords(texts)
    const [byWords, byThemes] = await Promise.all([
      telling.size > 0
        ? search(actor, { ...asking, q: [...telling.keys()].join(' '), isSomeEnough: true })
        : null,
      themes.length > 0 ? search(actor, { ...asking, q: '', codes: { theme: themes } }) : null,
    ])
    const found = new Map<string, Hit>()
    for (const hit of [...(byWords?.hits ?? []), ...(byThemes?.hits ?? [])]) {
      const at = `${hit.shown.caseSlug} ${hit.item}`
      if (!found.has(at)) found.set(at, hit)
    }
    const likely = [...found.values()]
      .map((hit) => ({ hit, words: wordsInCommon(hit, telling), themes: themesInCommon(hit, themes) }))
      // One word that both happen to use is chance.
      .filter(({ words, themes }) => words.length >= 2 || themes.length > 0)
      .map((one) => ({
        ...one,
        weight: one.themes.length * themeTells + one.words.reduce((sum, { tells }) => sum + tells, 0),
      }))
      .filter(({ weight }) => weight >= leastTells)
      .sort((a, b) => b.weight - a.weight)
    const twins: Twin[] = []
    // One by one, because reading one takes longer than finding it.
    for (const { hit, words, themes } of likely) {
      const twin = readTwin(actor, kind, hit, { words: words.map(({ word }) => word), themes })
      if (twin && !linked.has(twin.to)) twins.push(twin)
      if (twins.length === mostTwins) break
    }
    return twins
  } catch (error) {
    if (error instanceof SearchAway) return []
    throw error
  }
}

/** The words that tell most of what it is about, because few texts have them; with how much each tells. */
async function tellingWords(texts: string[]): Promise<Map<string, number>> {
  const forms = new Set<string>()
  for (const text of texts)
    for (const { form } of wordsOf(text))
      if (form.length >= shortestWord && !grammar.has(form) && forms.size < mostCounted) forms.add(form)
  if (forms.size === 0) return new Map()
  const words = [...forms]
  const { counts, texts: all } = await runningSearch().textsWith(words)
  const mostTexts = Math.max(fewTexts, all * commonFrom)
  const telling = words.flatMap((word, n): [string, number][] => {
    const texts = counts[n] ?? 0
    return texts === 0 || texts > mostTexts ? [] : [[word, Math.log1p(all / texts)]]
  })
  return new Map(telling.sort((one, other) => other[1] - one[1]).slice(0, mostWords))
}

/** Words of the text that the hit has too, in whatever form: as it has them, with how much they tell, those that tell most first. */
function wordsInCommon(
  { because }: Hit,
  telling: ReadonlyMap<string, number>,
): { word: string; tells: number }[] {
  return because
    .flatMap(({ asked, found, where }) =>
      found === null || where === 'context'
        ? []
        : [{ word: found.toLowerCase(), tells: telling.get(asked) ?? 0 }],
    )
    .sort((one, other) => other.tells - one.tells)
}

function themesInCommon({ codes }: Hit, themes: readonly string[]): string[] {
  return (codes.theme ?? []).filter((theme) => themes.includes(theme))
}

/** From the database as it is now: the index may be a moment behind. */
function readTwin(
  actor: Actor,
  kind: ItemKind,
  { shown, item: key }: Hit,
  common: { words: string[]; themes: string[] },
): Twin | null {
  const theCase = shown.caseSlug === null ? null : findCase(actor, shown.caseSlug)
  const item = theCase && findItem(actor, theCase, kind, key)
  if (!theCase || !item) return null
  const codes = allCodesOf(theCase.networkId)
  const themes = common.themes.map((theme) => labelOf(codes, 'theme', theme).toLowerCase())
  return {
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
  }
}
