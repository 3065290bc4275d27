import { isSame, type Looked, lookAt, matchAt, type Sought } from './answering.ts'
import type { Instead, Term } from './ask.ts'
import { partsOf } from './dutch/compound.ts'
import { lemmaOf } from './dutch/lemma.ts'
import type { Because, Hit, Mark, Marked, Version, Where } from './engine.ts'
import type { Word } from './words.ts'

const snippetLength = 240

/** Marks every word of `text` that was asked for. */
export function markWords(text: string, asked: Sought): Marked {
  return marksIn(lookAt(text, asked), asked)
}

function marksIn(looked: Looked, asked: Sought): Marked {
  return { text: looked.text, marks: askedIn(looked, asked).map(({ mark }) => mark) }
}

/** The passage of a text where most different words stand that were asked for; its beginning when none of them do. */
function snippetOf(looked: Looked, asked: Sought): Marked {
  const { text } = looked
  const found = askedIn(looked, asked)
  const best = bestStart(found)
  const start = best > 60 ? startOfWords(text, best - 60) : 0
  const end = endOfWords(text, start + snippetLength)
  const before = start > 0 ? '… ' : ''
  const { line, placeOf } = onOneLine(text.slice(start, end))
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
    .replace(/([.!?…:,;]?)\s*\n\s*|[^\S ]/g, (between, stop: string | undefined, at: number) => {
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
function becauseOf(asked: Sought, texts: Record<Where, Looked[]>): Because[] {
  const reasons: (Because | null)[] = asked.terms.map(() => null)
  for (const where of places) {
    for (const { text, words: wordsIn, telling } of texts[where]) {
      if (reasons.every(Boolean)) break
      const words = wordsIn()
      for (const { at, word, terms } of telling()) {
        for (const likely of terms) {
          const index = asked.terms.indexOf(likely.term)
          if (reasons[index]) continue
          const match = matchAt(likely, words, at)
          const last = match && words[at + match.length - 1]
          if (!match || !last) continue
          const isPiece = match.apart && !areAllThere(match.apart, texts)
          const isRead = match.how === 'typed'
          const how = isPiece ? 'piece' : isRead ? likely.term.how : match.how
          const found = text.slice(word.start, last.end)
          // Another form is one of the word that was meant, and not of what was mistyped.
          const of = isRead ? likely.term.asked : nameOf(likely.term)
          reasons[index] = { asked: of, found, where, ...(how && { how }) }
        }
      }
    }
  }
  return withInstead(asked, reasons, texts)
}

/** Of a word that was taken apart: whether all of it is there, and not a part alone. */
function areAllThere(forms: string[], texts: Record<Where, Looked[]>): boolean {
  const all = Object.values(texts).flat()
  return forms.every((form) => all.some(({ words }) => words().some((word) => isSame(word, form))))
}

/** Of words that stand nowhere: what stands there that means about the same, as one reason for all the words it is instead of. */
function withInstead(asked: Sought, reasons: (Because | null)[], texts: Record<Where, Looked[]>): Because[] {
  const { terms, instead = [] } = asked
  return terms.flatMap((term, index): Because[] => {
    const reason = reasons[index]
    if (reason) return [reason]
    const other = instead.find(({ from, to }) => index >= from && index < to)
    const there = other && wordsThere(other, texts)
    if (!there) return [{ asked: nameOf(term), found: null, where: 'body' }]
    if (reasons.slice(other.from, index).some((one) => one === null)) return []
    const whole = terms.slice(other.from, other.to).map(nameOf)
    return [{ asked: whole.join(' '), ...there, how: other.areParts ? 'piece' : 'synonym' }]
  })
}

/** Of a mistyped word what it was read as: that is what is missing, or what something else means about the same as. */
const nameOf = ({ asked, forms, how }: Term) => (how ? forms.join(' ') : asked)

/** The first of these phrases that stands in one of the texts, as it stands there; else the words of one that stand apart in it. */
function wordsThere(
  { others: phrases, apart = [] }: Instead,
  texts: Record<Where, Looked[]>,
): Pick<Because, 'found' | 'where'> | null {
  const all = places.flatMap((where) => texts[where].map((looked) => ({ where, ...looked })))
  for (const { where, text, words: wordsIn, telling } of all) {
    const words = wordsIn()
    const sameAt = new Map(telling().map(({ at, same }) => [at, same]))
    for (const phrase of phrases) {
      const [only = ''] = phrase
      const begin = telling().find(({ at, same, parts }) =>
        phrase.length === 1
          ? same.has(only) || parts.has(only)
          : phrase.every((form, index) => sameAt.get(at + index)?.has(form)),
      )
      const last = begin && words[begin.at + phrase.length - 1]
      if (last) return { found: text.slice(begin.word.start, last.end), where }
    }
  }
  for (const forms of apart) {
    const found = forms.map((form) => {
      for (const { where, text, telling } of all) {
        const there = telling().find(({ same, parts }) => same.has(form) || parts.has(form))
        if (there) return { found: text.slice(there.word.start, there.word.end), where }
      }
      return null
    })
    const [first] = found
    if (first && found.every((one) => one !== null))
      return { found: found.map((one) => one.found).join(' … '), where: first.where }
  }
  return null
}

/** Shorter words of a phrase are in every text: marked, they would say nothing. */
const leastMarked = 4

type Found = Word & { mark: Mark }

/** The words of a text that answer to the question, each with the part of it that does. */
function askedIn(looked: Looked, asked: Sought): Found[] {
  const words = looked.words()
  const isInstead = placesInstead(looked, asked.instead ?? [])
  const found = new Map<number, Found>()
  for (const { at, word, terms } of looked.telling()) {
    for (const likely of terms) {
      const match = matchAt(likely, words, at)
      if (!match || found.has(at)) continue
      for (let next = at; next < at + match.length; next++) {
        const one = words[next]
        if (!one) continue
        const mark: Mark = match.how === 'part' ? partMark(likely.term, one) : [one.start, one.end]
        found.set(next, { ...one, mark })
      }
    }
    if (isInstead.has(at) && !found.has(at)) found.set(at, { ...word, mark: [word.start, word.end] })
  }
  return [...found.entries()].sort(([a], [b]) => a - b).map(([, one]) => one)
}

/** Where what means the same stands: a word, all words of a phrase together, or each of some that all are there. */
function placesInstead({ words, telling }: Looked, instead: readonly Instead[]): Set<number> {
  const places = new Set<number>()
  if (instead.length === 0) return places
  const placesOf = new Map<string, number[]>()
  for (const { at, same } of telling())
    for (const form of same) placesOf.set(form, [...(placesOf.get(form) ?? []), at])
  if (placesOf.size === 0) return places
  const isLong = (at: number) => (words()[at]?.form.length ?? 0) >= leastMarked
  const placesOfEach = (forms: string[]) => forms.map((form) => placesOf.get(form) ?? [])
  for (const { others, apart = [] } of instead) {
    for (const phrase of others) {
      const there = placesOfEach(phrase)
      for (const at of there[0] ?? [])
        if (there.every((some, index) => some.includes(at + index)))
          for (const next of phrase.keys()) if (isLong(at + next)) places.add(at + next)
    }
    for (const forms of apart) {
      const there = placesOfEach(forms)
      if (there.every(({ length }) => length > 0)) for (const at of there.flat()) places.add(at)
    }
  }
  return places
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
export function shownOf(texts: Texts, asked: Sought): Pick<Hit, 'title' | 'snippet' | 'because'> {
  const title = lookAt(texts.title, asked)
  const essence = lookAt(texts.essence, asked)
  const tags = lookAt(texts.tags, asked)
  const body = lookAt(texts.body, asked)
  const attached = lookAt(texts.attached, asked)
  const because = becauseOf(asked, {
    title: [title],
    essence: [essence],
    tags: [tags],
    body: [body, attached],
    context: [lookAt(texts.context, asked)],
  })
  return {
    title: marksIn(title, asked),
    snippet: bestSnippet({ essence, tags, body, attached }, because, asked),
    because,
  }
}

/**
 * From the first text that has a word that was asked for; else the beginning of what it says itself. Facts and what is attached
 * are worth showing only when a word is found nowhere before them.
 */
function bestSnippet(
  { essence, tags, body, attached }: Record<'essence' | 'tags' | 'body' | 'attached', Looked>,
  because: Because[],
  asked: Sought,
): Marked {
  const isFoundIn = (place: Where) => because.some(({ found, where }) => found !== null && where === place)
  const own = [essence, body].filter(({ text }) => text)
  const others = [...(isFoundIn('body') ? [attached] : []), ...(isFoundIn('tags') ? [tags] : [])]
  for (const looked of [...own, ...others]) {
    const snippet = snippetOf(looked, asked)
    if (snippet.marks.length > 0) return snippet
  }
  return own[0] ? snippetOf(own[0], asked) : { text: '', marks: [] }
}
