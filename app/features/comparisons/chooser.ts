import type { Actor } from '#app/auth/actor.ts'
import { casesFor, countCasesFor } from '../cases/queries.ts'

/** More than these do not fit in a form to choose from; then one looks a case up by its name. */
const mostToChoose = 60

export type Chooser = {
  cases: { slug: string; name: string; municipality: string }[]
  /** There are more than are listed. */
  isCut: boolean
  /** The beginning of a name that was looked for. */
  asked: string
}

/**
 * The cases one can lay beside the others: all of them, or as many as begin with a name.
 * @param isFolded  nobody looks at it yet: when there are many, one begins with a name anyway
 */
export function readChooser(actor: Actor, asked: string, { isFolded }: { isFolded: boolean }): Chooser {
  const filter = { nameStart: asked }
  if (isFolded && !asked && countCasesFor(actor) > mostToChoose) return { cases: [], isCut: true, asked }
  const found = casesFor(actor, filter, { limit: mostToChoose, offset: 0 })
  return {
    cases: found.map(({ slug, card: { name, municipality } }) => ({ slug, name, municipality })),
    isCut: found.length === mostToChoose && countCasesFor(actor, filter) > mostToChoose,
    asked,
  }
}
