import type { Actor } from '#app/auth/actor.ts'
import { toText } from '#app/editor/render.ts'
import { allow } from '#app/errors.ts'
import type { Audience } from '#db/schema/index.ts'
import type { ReactOn } from '../comments/open-react-form.tsx'
import { mayReact } from '../comments/policy.ts'
import { type ItemRef, keyOfItem } from '../items/lists.ts'
import { getItem } from '../items/queries.ts'
import { getSection } from '../sections/queries.ts'
import { anchorAt, type Pointed, type Range } from './anchor.ts'
import { paragraphAsked } from './paragraph-address.ts'

/** What one chooses a paragraph from. */
export type ParagraphsPage = {
  slug: string
  caseName: string
  on: NonNullable<ReactOn>
  audience: Audience | null
  paragraphs: string[]
  /** The one that was chosen, with what stands around it. */
  chosen: Pointed | null
}

/**
 * The paragraphs of a section or an item as the actor reads it, to react on one of them without selecting words.
 * @param asked  says which one was chosen, if one was
 */
export function readParagraphs(
  actor: Actor,
  slug: string,
  of: { section: string } | { item: ItemRef },
  asked: URLSearchParams,
): ParagraphsPage {
  const { theCase, on, audience, text } =
    'section' in of ? inSection(actor, slug, of.section) : inItem(actor, slug, of.item)
  allow(mayReact(actor, theCase))
  const paragraphs = paragraphsOf(text)
  const paragraph = paragraphs[paragraphAsked(asked)]
  return {
    slug,
    caseName: theCase.card.name,
    on,
    audience,
    paragraphs: paragraphs.map(({ words }) => words),
    chosen: paragraph ? anchorAt(text, paragraph) : null,
  }
}

function inSection(actor: Actor, slug: string, key: string) {
  const { theCase, section } = getSection(actor, slug, key)
  return {
    theCase,
    on: { key, title: section.title, item: null },
    audience: section.release?.audience ?? null,
    text: section.working?.text ?? section.release?.text ?? '',
  }
}

function inItem(actor: Actor, slug: string, ref: ItemRef) {
  const { theCase, item } = getItem(actor, slug, ref.kind, ref.key)
  return {
    theCase,
    on: { key: keyOfItem(ref), title: item.content.title, item: ref },
    audience: item.release?.audience ?? null,
    text: toText(item.content.story),
  }
}

/** A paragraph that stands there twice says nothing of where: one reacts on the whole then. */
function paragraphsOf(text: string): (Range & { words: string })[] {
  const all = [...text.matchAll(/\S(?:[^\n]|\n(?!\n))*/g)].map(({ index: start, 0: found }) => {
    const words = found.trimEnd()
    return { start, end: start + words.length, words }
  })
  const byWords = Map.groupBy(all, ({ words }) => words)
  return all.filter(({ words }) => byWords.get(words)?.length === 1)
}
