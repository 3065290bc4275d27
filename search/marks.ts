import type { Asked } from './ask.ts'
import type { Because, Mark, Marked, Where } from './engine.ts'
import { type Word, wordsOf } from './words.ts'

const snippetLength = 240
/** Further than this nobody looks for the best passage of a long text. */
const maxLooked = 32_768

type Looked = Pick<Asked, 'terms' | 'instead'>

/** Marks every word of `text` that was asked for. */
export function markWords(text: string, asked: Looked): Marked {
  const isAsked = matcher(asked)
  const marks: Mark[] = []
  for (const word of wordsOf(text)) if (isAsked(word.form)) marks.push([word.start, word.end])
  return { text, marks }
}

/** The passage of a text where most different words stand that were asked for; its beginning when none of them do. */
export function snippetOf(text: string, asked: Looked): Marked {
  const isAsked = matcher(asked)
  const looked = text.slice(0, maxLooked)
  const found: Word[] = []
  for (const word of wordsOf(looked)) if (isAsked(word.form)) found.push(word)
  const best = bestStart(found)
  const start = best > 60 ? startOfWords(looked, best - 60) : 0
  const end = endOfWords(looked, start + snippetLength)
  const before = start > 0 ? '… ' : ''
  const shift = before.length - start
  const passage = looked.slice(start, end).replace(/\s/g, ' ')
  return {
    text: `${before}${passage}${end < text.length ? ' …' : ''}`,
    marks: found
      .filter((word) => word.start >= start && word.end <= end)
      .map((word) => [word.start + shift, word.end + shift]),
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
export function becauseOf(asked: Looked, texts: Record<Where, string[]>): Because[] {
  const reasons: (Because | null)[] = asked.terms.map(() => null)
  for (const where of places) {
    if (reasons.every(Boolean)) break
    for (const text of texts[where]) {
      for (const { form, start, end } of wordsOf(text.slice(0, maxLooked))) {
        for (const [index, term] of asked.terms.entries()) {
          const first = term.forms[0] ?? ''
          if (reasons[index] || !(term.isPrefix ? form.startsWith(first) : form === first)) continue
          const found = term.forms.length > 1 ? term.asked : text.slice(start, end)
          reasons[index] = { asked: term.asked, found, where, ...(term.how && { how: term.how }) }
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
    const there = other && wordsThere(other.others, texts)
    if (!there) return [{ asked, found: null, where: 'body' }]
    if (reasons.slice(other.from, index).some((one) => one === null)) return []
    const whole = terms.slice(other.from, other.to).map((term) => term.asked)
    return [{ asked: whole.join(' '), ...there, how: 'synonym' }]
  })
}

/** The first of these phrases that stands in one of the texts, as it stands there. */
function wordsThere(
  phrases: string[][],
  texts: Record<Where, string[]>,
): Pick<Because, 'found' | 'where'> | null {
  for (const where of places) {
    for (const text of texts[where]) {
      const looked = text.slice(0, maxLooked)
      const words = [...wordsOf(looked)]
      for (const phrase of phrases) {
        const at = words.findIndex((_, start) =>
          phrase.every((form, index) => words[start + index]?.form === form),
        )
        const first = words[at]
        const last = words[at + phrase.length - 1]
        if (at >= 0 && first && last) return { found: looked.slice(first.start, last.end), where }
      }
    }
  }
  return null
}

/** Shorter words of a phrase are in every text: marked, they would say nothing. */
const leastMarked = 4

function matcher(asked: Looked): (form: string) => boolean {
  const whole = new Set(asked.terms.flatMap(({ forms }) => forms))
  for (const { others } of asked.instead ?? [])
    for (const form of others.flat()) if (form.length >= leastMarked) whole.add(form)
  const beginnings = asked.terms.filter(({ isPrefix }) => isPrefix).map(({ forms }) => forms[0] ?? '')
  return (form) => whole.has(form) || beginnings.some((beginning) => form.startsWith(beginning))
}
