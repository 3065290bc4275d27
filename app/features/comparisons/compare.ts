import type { Actor } from '#app/auth/actor.ts'
import { findCase } from '../cases/queries.ts'
import { itemsOf } from '../items/queries.ts'
import { labelOf } from '../networks/offer.ts'
import { allCodesOf, getNetwork, sectionTemplatesOf } from '../networks/queries.ts'
import { axesOf } from '../palettes/palette.ts'
import { sectionsOf } from '../sections/queries.ts'
import type { Answer, ComparedRow } from './answers.ts'
import { inOrder, likenessOf } from './likeness.ts'
import { type Column, rowsOf } from './rows.ts'
import { fewestCases, type Selection } from './selection.ts'
import { pairTwins } from './twins.ts'

export type ComparedCase = {
  slug: string
  name: string
  municipality: string
  isReference: boolean
  /** The reader sees its working text, and so what nobody else does. */
  isInside: boolean
}

export type Comparison = {
  cases: ComparedCase[]
  rows: ComparedRow[]
  /** Every row there is, chosen or not. */
  choices: { key: string; label: string; isChosen: boolean }[]
  selection: Selection
  /** Cases that were asked for and are not there for this reader. */
  missing: number
}

/** Lays cases side by side, each as far as the actor may see it. Which do not exist, or are not theirs, is not told apart. */
export function compare(actor: Actor, asked: Selection): Comparison {
  return layOut(readColumns(actor, asked), asked)
}

/** Each case that was asked for, as far as the actor may see it. */
export function readColumns(actor: Actor, { slugs }: Selection): Column[] {
  return slugs.flatMap((slug): Column[] => {
    const theCase = findCase(actor, slug)
    return theCase ? [{ theCase, sections: sectionsOf(theCase), items: itemsOf(actor, theCase) }] : []
  })
}

export function layOut(columns: Column[], asked: Selection): Comparison {
  const networkId = getNetwork().id
  const rows = rowsOf(sectionTemplatesOf(networkId))
  const known = asked.rows.filter((key) => rows.some((row) => row.key === key))
  const selection = { ...asked, slugs: columns.map(({ theCase }) => theCase.slug), rows: known }
  const isChosen = (key: string) => known.length === 0 || known.includes(key)
  return {
    cases: columns.map(({ theCase: { slug, card, isReference, isInside } }) => ({
      slug,
      name: card.name,
      municipality: card.municipality,
      isReference,
      isInside,
    })),
    rows: columns.length < fewestCases ? [] : compared(columns, rows, isChosen, selection, networkId),
    choices: rows.map(({ key, label }) => ({ key, label, isChosen: isChosen(key) })),
    selection,
    missing: asked.slugs.length - columns.length,
  }
}

function compared(
  columns: Column[],
  rows: ReturnType<typeof rowsOf>,
  isChosen: (key: string) => boolean,
  { order }: Selection,
  networkId: number,
): ComparedRow[] {
  const codes = allCodesOf(networkId)
  const axes = axesOf(
    columns.flatMap(({ items }) => items),
    codes,
    false,
  )
  const found = rows
    .filter(({ key }) => isChosen(key))
    .map(({ answer, ...row }) => {
      const answers = together(
        columns,
        columns.map((column) => answer(column, { codes, axes })),
        (theme) => labelOf(codes, 'theme', theme),
      )
      return { ...row, answers, ...likenessOf(answers) }
    })
  return inOrder(found, order)
}

/** What an answer says of the others beside it: the codes they have too, and the items that are counterparts. */
function together(columns: Column[], answers: Answer[], sayTheme: (key: string) => string): Answer[] {
  const keys = answers.map((answer) => (answer.is === 'codes' ? answer.codes.map(({ key }) => key) : []))
  const twins = pairTwins(
    answers.map((answer, n) => ({
      name: columns[n]?.theCase.card.name ?? '',
      items: answer.is === 'items' ? answer.items : [],
    })),
    sayTheme,
  )
  return answers.map((answer, n) => {
    if (answer.is === 'items') return { is: 'items', items: twins[n] ?? [] }
    if (answer.is !== 'codes') return answer
    const others = new Set(keys.flatMap((some, at) => (at === n ? [] : some)))
    return {
      is: 'codes',
      codes: answer.codes.map((code) => ({ ...code, isElsewhere: others.has(code.key) })),
    }
  })
}
