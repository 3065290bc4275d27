import { type Instead, othersOf, small, type Term, withOtherForms } from './ask.ts'
import { partLemmas } from './dutch/analyse.ts'
import { lemmaOf } from './dutch/lemma.ts'
import { lexicon } from './dutch/lexicon.ts'
import type { Reader } from './engine.ts'
import type { Finding } from './finding.ts'
import { type Vocabulary, wordsNear } from './slips.ts'
import type { Steps } from './steps.ts'
import { othersFor, withoutSmall } from './terms.ts'

/** A word that nobody wrote is taken as two of at least so many letters; further apart, of so many. */
const leastHalf = 3
const leastHalfApart = 4
/** As a phrase it is taken as words of so many letters, and as no more of them than this. */
const leastPiece = 2
const mostPieces = 5
/** And nobody types more letters than this without a space. */
const longestTogether = 40

export type Meant = ReturnType<typeof makeMeant>

/**
 * Words that nobody wrote as words that somebody did.
 * @param allWords  those of the index
 */
export function makeMeant({ isFound, areFound }: Finding, allWords: () => Vocabulary, steps: Steps) {
  /** Words that this reader finds nothing by as words that they do find something by. */
  function apart(terms: Term[], reader: Reader): Term[] {
    return terms.map((term) => {
      if (term.isExact || isFound(term, reader)) return term
      return (term.forms.length > 1 ? untied(term) : asParts(term, term.forms[0] ?? '', reader)) ?? term
    })
  }

  /** What hyphens tie together as words that may stand apart: "OV-knooppunt". */
  function untied(term: Term): Term | null {
    const telling = withoutSmall(term.forms).map((form) => lemmaOf(form, steps))
    if (!steps.has('apart') || telling.length === 0) return null
    return { ...term, others: [...(term.others ?? []), { forms: telling, how: 'split', isApart: true }] }
  }

  /**
   * The question with its mistyped words as they must have been meant: only words that this reader finds nothing by, nor by what means the same, and
   * only as words that they do find something by.
   */
  function corrected(terms: Term[], reader: Reader, instead: readonly Instead[] = []): Term[] | null {
    const isKnown = (index: number) =>
      othersFor(index, instead, steps).some((other) => isFound(other, reader))
    const unfound = terms.filter(
      (term, index) => !term.isExact && term.forms.length === 1 && !isKnown(index) && !isFound(term, reader),
    )
    const found = terms.filter((term) => !unfound.includes(term))
    let isOther = false
    const read = terms.map((term): Term => {
      const meant = unfound.includes(term) && asMeant(term, term.forms[0] ?? '', found, reader)
      if (!meant) return term
      isOther = true
      return meant
    })
    return isOther ? withOtherForms({ terms: read, isCut: false }, steps).terms : null
  }

  /** A word that nobody wrote as words that somebody did: "mentalmaps" as "mental maps", "grofvuilboete" as "grofvuil" and "boete". */
  function asParts(term: Term, form: string, reader: Reader): Term | null {
    const as = (parts: string[], isApart: boolean): Term => ({
      ...term,
      others: [...(term.others ?? []), { forms: parts, how: 'split', isApart }],
    })
    const parts = partLemmas(form, steps)
    if (parts.length > 1) {
      const asApart = as(parts, true)
      if (isFound(asApart, reader)) return asApart
    }
    if (!steps.has('apart')) return null
    for (const phrase of [...aroundSmall(form), ...phrasesOf(form)]) {
      const together = as(phrase, false)
      if (isFound(together, reader)) return together
    }
    const halves = Array.from({ length: Math.max(0, form.length + 1 - 2 * leastHalf) }, (_, index) => [
      form.slice(0, leastHalf + index),
      form.slice(leastHalf + index),
    ])
    for (const half of halves) {
      const together = as(half, false)
      if (isFound(together, reader)) return together
    }
    // Further apart only what cannot be chance.
    for (const half of halves) {
      if (half.some(({ length }) => length < leastHalfApart)) continue
      const lemmas = half.map((one) => lemmaOf(one, steps))
      if (isFound(as(lemmas, true), reader)) return as(lemmas, true)
    }
    return null
  }

  /** As the nearest word there is, preferably one that stands together with the rest of the question. */
  function asMeant(term: Term, form: string, beside: Term[], reader: Reader): Term | null {
    const near = allWords()
      .near(form)
      .filter(({ how }) => steps.has(how === 'sound' ? 'sound' : 'slips'))
      .map(
        ({ form: meant, how }): Term => ({
          forms: [meant],
          asked: term.asked,
          isPrefix: false,
          others: othersOf(meant, steps),
          how,
        }),
      )
      .filter((one) => isFound(one, reader))
    const meant = near.find((one) => areFound([...beside, one], reader)) ?? near[0]
    return meant ?? asInDictionary(term, form, reader)
  }

  /** As a word that nobody wrote in this form, but in another: "acthertuin" where somebody wrote "achtertuinen". */
  function asInDictionary(term: Term, form: string, reader: Reader): Term | null {
    if (!steps.has('slips') || !steps.has('forms')) return null
    for (const meant of wordsNear(form)) {
      const one: Term = {
        forms: [meant],
        asked: term.asked,
        isPrefix: false,
        others: othersOf(meant, steps),
        how: 'correction',
      }
      if (isFound(one, reader)) return one
    }
    return null
  }

  return { apart, corrected }
}

/** "hartvooruwwijk" as "hart voor uw wijk", "omenom" as "om en om": all ways to read it as more words than two, short ones too. */
function phrasesOf(form: string): string[][] {
  if (form.length > longestTogether) return []
  const known = lexicon()
  const isWord = (piece: string) => piece.length >= leastPiece && (small.has(piece) || known.has(piece))
  const from = (start: number, most: number): string[][] => {
    if (start === form.length) return [[]]
    if (most === 0) return []
    const found: string[][] = []
    for (let end = start + leastPiece; end <= form.length; end++) {
      const piece = form.slice(start, end)
      if (isWord(piece)) for (const rest of from(end, most - 1)) found.push([piece, ...rest])
    }
    return found
  }
  return from(0, mostPieces).filter(({ length }) => length > 2)
}

/** "welzijnoprecept" as "welzijn op recept": a word with a small one inside it as three. */
function aroundSmall(form: string): string[][] {
  return [...small].flatMap((middle) => {
    const at = form.indexOf(middle, leastHalf)
    const rest = form.slice(at + middle.length)
    return at < 0 || rest.length < leastHalf ? [] : [[form.slice(0, at), middle, rest]]
  })
}
