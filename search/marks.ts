import type { Asked, Instead, Term } from './ask.ts'
import { allParts } from './dutch/analyse.ts'
import { partsOf } from './dutch/compound.ts'
import { lemmaOf, otherLemmaOf } from './dutch/lemma.ts'
import { isParticle } from './dutch/verbs.ts'
import type { Because, Hit, How, Mark, Marked, Version, Where } from './engine.ts'
import { type Word, wordsOf } from './words.ts'

const snippetLength = 240
/** Further than this nobody looks for the best passage of a long text. */
const maxLooked = 32_768

type Looked = Pick<Asked, 'terms' | 'instead'>

/** Marks every word of `text` that was asked for. */
export function markWords(text: string, asked: Looked): Marked {
  const found = askedIn([...wordsOf(text)], asked)
  return { text, marks: found.map(({ mark }) => mark) }
}

/** The passage of a text where most different words stand that were asked for; its beginning when none of them do. */
function snippetOf(text: string, asked: Looked): Marked {
  const looked = text.slice(0, maxLooked)
  const found = askedIn([...wordsOf(looked)], asked)
  const best = bestStart(found)
  const start = best > 60 ? startOfWords(looked, best - 60) : 0
  const end = endOfWords(looked, start + snippetLength)
  const before = start > 0 ? '… ' : ''
  const { line, placeOf } = onOneLine(looked.slice(start, end))
  const shownAt = (place: number) => before.length + placeOf(place - start)
  return {
    text: `${before}${line}${end < text.length ? ' …' : ''}`,
    marks: found
      .filter(({ mark: [from, to] }) => from >= start && to <= end)
      .map(({ mark: [from, to] }) => [shownAt(from), shownAt(to)]),
  }
}

/** Each field of a document is a line of its text, and so is a paragraph: on one line a dot keeps apart what no sentence ends. */
function onOneLine(passage: string): { line: string; placeOf: (place: number) => number } {
  const seams: { end: number; longer: number }[] = []
  const line = passage
    .trimEnd()
    .replace(/([.!?…:,;]?)\s*\n\s*|\s/g, (between, stop: string | undefined, at: number) => {
      if (!between.includes('\n')) return ' '
      const seam = at === 0 ? '' : stop ? `${stop} ` : ' · '
      seams.push({ end: at + between.length, longer: seam.length - between.length })
      return seam
    })
  return {
    line,
    placeOf: (place) =>
      seams.reduce((shown, { end, longer }) => (end <= place ? shown + longer : shown), place),
  }
}

function bestStart(found: Word[]): number {
  let best = 0
  let most = 0
  for (const [index, first] of found.entries()) {
    const forms = new Set<string>()
    for (let next = index; next < found.length; next++) {
      const word = found[next]
      if (!word || word.end > first.start + snippetLength - 60) break
      forms.add(word.form)
    }
    if (forms.size > most) {
      most = forms.size
      best = first.start
    }
  }
  return best
}

/** A sentence that starts near is nicer to begin with than a word in the middle of one. */
function startOfWords(text: string, near: number): number {
  const sentence = text.slice(near, near + 60).search(/(?<=[.!?]\s|\n)\S/)
  if (sentence >= 0) return near + sentence
  const space = text.slice(near, near + 60).search(/(?<=\s)\S/)
  return space >= 0 ? near + space : near
}

function endOfWords(text: string, near: number): number {
  if (near >= text.length) return text.length
  const space = text.slice(0, near).search(/\s\S*$/)
  return space > near - 40 ? space : near
}

const places: Where[] = ['title', 'essence', 'tags', 'body', 'context']

/** Why this text was found: for each word that was asked for, the first place where it stands. */
function becauseOf(asked: Looked, texts: Record<Where, string[]>): Because[] {
  const reasons: (Because | null)[] = asked.terms.map(() => null)
  for (const where of places) {
    if (reasons.every(Boolean)) break
    for (const text of texts[where]) {
      const words = [...wordsOf(text.slice(0, maxLooked))]
      for (const at of words.keys()) {
        for (const [index, term] of asked.terms.entries()) {
          if (reasons[index]) continue
          const match = matchAt(term, words, at)
          const last = match && words[at + match.length - 1]
          if (!match || !last) continue
          const how = match.how === 'typed' ? term.how : match.how
          const found = text.slice(words[at]?.start, last.end)
          reasons[index] = { asked: term.asked, found, where, ...(how && { how }) }
        }
      }
    }
  }
  return withInstead(asked, reasons, texts)
}

/** Of words that stand nowhere: what stands there that means about the same, as one reason for all the words it is instead of. */
function withInstead(
  { terms, instead = [] }: Looked,
  reasons: (Because | null)[],
  texts: Record<Where, string[]>,
): Because[] {
  return reasons.flatMap((reason, index): Because[] => {
    if (reason) return [reason]
    const asked = terms[index]?.asked ?? ''
    const other = instead.find(({ from, to }) => index >= from && index < to)
    const there = other && wordsThere(other, texts)
    if (!there) return [{ asked, found: null, where: 'body' }]
    if (reasons.slice(other.from, index).some((one) => one === null)) return []
    const whole = terms.slice(other.from, other.to).map((term) => term.asked)
    return [{ asked: whole.join(' '), ...there, how: other.areParts ? 'piece' : 'synonym' }]
  })
}

/** The first of these phrases that stands in one of the texts, as it stands there; else the words of one that stand apart in it. */
function wordsThere(
  { others: phrases, apart = [] }: Instead,
  texts: Record<Where, string[]>,
): Pick<Because, 'found' | 'where'> | null {
  const all = places.flatMap((where) =>
    texts[where].map((text) => ({ where, text, words: [...wordsOf(text.slice(0, maxLooked))] })),
  )
  for (const { where, text, words } of all) {
    for (const phrase of phrases) {
      const at = words.findIndex((_, start) =>
        phrase.every((form, index) => {
          const word = words[start + index]
          return isSame(word, form) || (phrase.length === 1 && word && isPartOf(word, form))
        }),
      )
      const [first, last] = [words[at], words[at + phrase.length - 1]]
      if (at >= 0 && first && last) return { found: text.slice(first.start, last.end), where }
    }
  }
  for (const forms of apart) {
    const found = forms.map((form) => {
      for (const { where, text, words } of all) {
        const word = words.find((one) => isSame(one, form) || isPartOf(one, form))
        if (word) return { found: text.slice(word.start, word.end), where }
      }
      return null
    })
    const [first] = found
    if (first && found.every((one) => one !== null))
      return { found: found.map((one) => one.found).join(' … '), where: first.where }
  }
  return null
}

function isPartOf(word: Word, form: string): boolean {
  const lemma = lemmaOf(form)
  return word.form.includes(lemma.slice(0, 2)) && allParts(word.form).includes(lemma)
}

/** Shorter words of a phrase are in every text: marked, they would say nothing. */
const leastMarked = 4

type Found = Word & { mark: Mark }

/** The words of a text that answer to the question, each with the part of it that does. */
function askedIn(words: Word[], { terms, instead = [] }: Looked): Found[] {
  const isInstead = placesInstead(words, instead)
  const found = new Map<number, Found>()
  for (const [at, word] of words.entries()) {
    for (const term of terms) {
      const match = matchAt(term, words, at)
      if (!match || found.has(at)) continue
      for (let next = at; next < at + match.length; next++) {
        const one = words[next]
        if (one)
          found.set(next, { ...one, mark: match.how === 'part' ? partMark(term, one) : [one.start, one.end] })
      }
    }
    if (isInstead.has(at) && !found.has(at)) found.set(at, { ...word, mark: [word.start, word.end] })
  }
  return [...found.entries()].sort(([a], [b]) => a - b).map(([, one]) => one)
}

/** Where what means the same stands: a word, all words of a phrase together, or each of some that all are there. */
function placesInstead(words: Word[], instead: Instead[]): Set<number> {
  const places = new Set<number>()
  const all = instead.flatMap(({ others, apart = [] }) => [
    ...others.map((forms) => ({ forms, isApart: false })),
    ...apart.map((forms) => ({ forms, isApart: true })),
  ])
  if (all.length === 0) return places
  const byLemma = Map.groupBy(words.keys(), (at) => lemmaOf(words[at]?.form ?? ''))
  for (const { forms, isApart } of all) {
    const lemmas = forms.map((form) => lemmaOf(form))
    const there = lemmas.map((lemma) => byLemma.get(lemma) ?? [])
    const [first = []] = there
    const telling = (at: number) => (words[at]?.form.length ?? 0) >= leastMarked
    if (isApart) {
      if (there.every(({ length }) => length > 0)) for (const at of there.flat()) places.add(at)
    } else
      for (const at of first)
        if (there.every((some, index) => some.includes(at + index)))
          for (const next of lemmas.keys()) if (telling(at + next)) places.add(at + next)
  }
  return places
}

/** Whether, and how, what stands at this place answers to a word that was asked for, and how many words that takes. */
function matchAt(term: Term, words: Word[], at: number): { how: How; length: number } | null {
  const word = words[at]
  if (!word) return null
  const { starts, lemma } = lookedFor(term)
  const mayBegin =
    starts.has(word.form) || starts.has(lemmaOf(word.form)) || starts.has(otherLemmaOf(word.form) ?? '')
  if (mayBegin) {
    if (term.forms.every((form, index) => words[at + index]?.form === form))
      return { how: 'typed', length: term.forms.length }
    for (const { forms, how, isApart } of term.others ?? []) {
      if (
        isApart
          ? forms.some((form) => isSame(word, form))
          : forms.every((form, index) => isSame(words[at + index], form))
      )
        return { how, length: isApart ? 1 : forms.length }
    }
  }
  if (lemma !== undefined && isPartedAt(lemma, words, at)) return { how: 'form', length: 1 }
  // Most words have nothing of it, and need not be taken apart.
  const mayHave = lemma !== undefined && word.form.includes(lemma.slice(0, 2))
  if (mayHave && allParts(word.form).includes(lemma)) return { how: 'part', length: 1 }
  if (term.isPrefix && word.form.startsWith(term.forms[0] ?? '')) return { how: 'beginning', length: 1 }
  return null
}

/** With what something that answers to a term can begin, and what its forms have in common. */
function lookedFor(term: Term): { starts: Set<string>; lemma: string | undefined } {
  const kept = looked.get(term)
  if (kept) return kept
  const first = [term.forms.slice(0, 1)]
  for (const { forms, isApart } of term.others ?? []) first.push(isApart ? forms : forms.slice(0, 1))
  const starts = new Set(first.flat().flatMap((form) => [form, lemmaOf(form)]))
  const made = { starts, lemma: term.others?.find(({ how }) => how === 'form')?.forms[0] }
  looked.set(term, made)
  return made
}

const looked = new WeakMap<Term, ReturnType<typeof lookedFor>>()

/** No clause is longer than so many words. */
const longestClause = 15

/** "trok" of "trok ... weg", for who asked for "wegtrekken". */
function isPartedAt(lemma: string, words: Word[], at: number): boolean {
  const stem = lemmaOf(words[at]?.form ?? '')
  if (stem.length < 3 || !lemma.endsWith(stem) || lemma === stem) return false
  const particle = lemma.slice(0, -stem.length)
  return isParticle(particle) && words.slice(at + 1, at + longestClause).some(({ form }) => form === particle)
}

function isSame(word: Word | undefined, form: string): boolean {
  if (word === undefined) return false
  const lemma = lemmaOf(form)
  return word.form === form || lemmaOf(word.form) === lemma || otherLemmaOf(word.form) === lemma
}

/** "toewijzing" lights up in "woningtoewijzing", and not all of it. */
function partMark({ others = [] }: Term, { form, start, end }: Word): Mark {
  const lemma = others.find(({ how }) => how === 'form')?.forms[0]
  const part = partsOf(form).find((one) => lemmaOf(one) === lemma)
  // With marks on its letters a word is longer or shorter than its form, and no place in it can be told.
  if (!part || form.length !== end - start) return [start, end]
  const from = start + form.indexOf(part)
  return [from, from + part.length]
}

type Texts = Pick<Version, 'title' | 'essence' | 'tags' | 'body' | 'attached' | 'context'>

/** What a hit shows of its texts, and why it was found: the same words for every engine, because none of them makes it. */
export function shownOf(texts: Texts, asked: Looked): Pick<Hit, 'title' | 'snippet' | 'because'> {
  const because = becauseOf(asked, {
    title: [texts.title],
    essence: [texts.essence],
    tags: [texts.tags],
    body: [texts.body, texts.attached],
    context: [texts.context],
  })
  return { title: markWords(texts.title, asked), snippet: bestSnippet(texts, because, asked), because }
}

/**
 * From the first text that has a word that was asked for; else the beginning of what it says itself. Facts and what is attached
 * are worth showing only when a word is found nowhere before them.
 */
function bestSnippet({ essence, tags, body, attached }: Texts, because: Because[], asked: Looked): Marked {
  const isFoundIn = (place: Where) => because.some(({ found, where }) => found !== null && where === place)
  const own = [essence, body].filter(Boolean)
  const others = [...(isFoundIn('body') ? [attached] : []), ...(isFoundIn('tags') ? [tags] : [])]
  for (const text of [...own, ...others]) {
    const snippet = snippetOf(text, asked)
    if (snippet.marks.length > 0) return snippet
  }
  return own[0] ? snippetOf(own[0], asked) : { text: '', marks: [] }
}
