import {
  type Asked,
  fewHits,
  type Instead,
  insteadIn,
  isEnough,
  isTakenApart,
  leastOf,
  type Term,
} from './ask.ts'
import { allParts } from './dutch/analyse.ts'
import type { Answer, Question, Reader } from './engine.ts'
import type { Finding } from './finding.ts'
import type { Meant } from './meant.ts'
import { inOne, type RowSet, sizeOf } from './row-sets.ts'
import type { Steps } from './steps.ts'
import { insteadTerm, othersFor, withoutSmall } from './terms.ts'

/** What means about the same as a word, beside that word itself. */
const insteadWorth = 0.6
/** A part of a word, beside the word itself. */
const partWorth = 0.5
/** Of words that are not found together no more texts than this are looked at, those of the rarest words first. */
const mostWithSome = 20_000

/** How a question is read, the rows it finds that this reader may see, and by what each of its words is answered. */
export type Plan = Found & { asked: Asked; matched: Answer['matched'] }
export type Found = {
  rows: RowSet
  words: Way[][]
  /** Of the rows those that were found by more. */
  first?: RowSet
  /** The words are those of a text, in no order that tells anything. */
  isText?: boolean
}
/** A way to answer to a word, where it does, and what it is worth beside the others. */
export type Way = { term: Term; rows: RowSet; worth: number }

/** How questions are read: as they were typed, as they must have been meant, or by some of their words. */
export function makePlanning(
  { haveAll, rowsOf, ownRowsOf, seen, isFound }: Finding,
  { apart, corrected }: Meant,
  steps: Steps,
) {
  /** All words as they were typed; else as they must have been meant; else as many of them as there are. */
  function planOf(typed: Asked, question: Question): Plan {
    const terms = question.isLiteral ? typed.terms : apart(typed.terms, question)
    const read = { ...typed, terms }
    const least = steps.has('coverage') ? leastOf(read, question) : 0
    const asTyped = allOf(read, question)
    if (isEnough(asTyped.asked, sizeOf(asTyped.rows), least)) return asTyped
    const meant = question.isLiteral ? null : corrected(terms, question, instead(read, question))
    const asked = meant ? { ...read, terms: meant } : read
    const asMeant = meant ? allOf(asked, question) : asTyped
    if (isEnough(asMeant.asked, sizeOf(asMeant.rows), least)) return asMeant
    return { ...someOf(asked, question), first: asMeant.first ?? asMeant.rows }
  }

  /** What means about the same as words of this question; what nobody wrote together may stand apart. */
  function instead({ terms }: Asked, { synonyms, ...reader }: Question): Instead[] {
    if (!synonyms || !steps.has('synonyms')) return []
    return insteadIn(terms, synonyms, steps).map((one) => {
      const isWritten = (forms: string[]) => forms.length === 1 || isFound(insteadTerm(forms, steps), reader)
      return {
        ...one,
        others: one.others.filter(isWritten),
        apart: one.others
          .filter((forms) => !isWritten(forms))
          .map(withoutSmall)
          // One word of some says something else.
          .filter(({ length }) => length > 1),
      }
    })
  }

  /** Of a compound that this reader finds nothing by each part by itself: the one may be there without the other. */
  function partsOf(term: Term, reader: Reader): string[] {
    const isTaken = term.others?.some(({ isApart }) => isApart) || !isFound(term, reader)
    if (!isTaken || term.isExact || !steps.has('apart')) return []
    return term.forms.length > 1 ? withoutSmall(term.forms) : allParts(term.forms[0] ?? '', steps)
  }

  /** As many of the words as there are, and of what means about the same; of these the rarest, because they tell most. */
  function someOf(asked: Asked, question: Question): Plan {
    const said = instead(asked, question)
    const made = asked.terms.map((term) => partsOf(term, question))
    const ways = asked.terms.flatMap((term, index) => [
      { index, ...wayOf(term) },
      ...(made[index] ?? []).map((part) => ({ index, ...wayOf(insteadTerm([part], steps), partWorth) })),
      ...othersFor(index, said, steps).map((other) => ({ index, ...wayOf(other, insteadWorth) })),
    ])
    let sum = 0
    const rarest = ways
      .map((one) => ({ ...one, size: sizeOf(one.rows) }))
      .filter(({ size }) => size > 0)
      .sort((a, b) => a.size - b.size)
      .filter(({ size }, index) => {
        sum += size
        return index === 0 || sum <= mostWithSome
      })
    const byParts = made.flatMap((some, index): Instead[] =>
      some.length === 0 || othersFor(index, said, steps).length > 0
        ? []
        : [{ from: index, to: index + 1, others: some.map((part) => [part]), areParts: true }],
    )
    return {
      asked: { ...asked, instead: [...said, ...byParts] },
      matched: 'any',
      rows: seen(inOne(rarest.map(({ rows }) => rows)), question),
      words: [...Map.groupBy(rarest, ({ index }) => index).values()],
    }
  }

  /** What the words themselves find comes first; what means about the same comes after it, and only when that is little. */
  function allOf(asked: Asked, question: Question): Plan {
    const rows = seen(haveAll(asked.terms), question)
    const plan: Plan = {
      asked,
      matched: 'all',
      rows,
      words: asked.terms.map((term): Way[] => [{ term, rows, worth: 1 }]),
    }
    const isGuessed = isTakenApart(asked)
    const said = sizeOf(rows) < fewHits || isGuessed ? instead(asked, question) : []
    if (said.length === 0) return plan
    const more = seen(haveAll(asked.terms, said), question)
    if (sizeOf(more) <= sizeOf(rows)) return plan
    const words = asked.terms.map((term, index) => [
      { term, rows: rowsOf(term), worth: 1 },
      ...othersFor(index, said, steps).map((other) => ({
        term: other,
        rows: rowsOf(other),
        worth: insteadWorth,
      })),
    ])
    return {
      ...plan,
      asked: { ...asked, instead: said },
      rows: more,
      words,
      ...(!isGuessed && { first: rows }),
    }
  }

  const wayOf = (term: Term, worth = 1): Way => ({ term, rows: ownRowsOf(term), worth })

  return { planOf, someOf, instead }
}
