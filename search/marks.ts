import type { Asked } from './ask.ts'
import type { Because, Mark, Marked, Where } from './engine.ts'
import { type Word, wordsOf } from './words.ts'

const snippetLength = 240
/** Further than this nobody looks for the best passage of a long text. */
const maxLooked = 32_768

/** Marks every word of `text` that was asked for. */
export function markWords(text: string, asked: Pick<Asked, 'terms'>): Marked {
  const isAsked = matcher(asked)
  const marks: Mark[] = []
  for (const word of wordsOf(text)) if (isAsked(word.form)) marks.push([word.start, word.end])
  return { text, marks }
}

/** The passage of a text where most different words stand that were asked for; its beginning when none of them do. */
export function snippetOf(text: string, asked: Pick<Asked, 'terms'>): Marked {
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

/** Why this text was found: for each word that was asked for, the first place where it stands. */
export function becauseOf(asked: Pick<Asked, 'terms'>, texts: Record<Where, string[]>): Because[] {
  const order: Where[] = ['title', 'essence', 'tags', 'body', 'context']
  const reasons: (Because | null)[] = asked.terms.map(() => null)
  for (const where of order) {
    if (reasons.every(Boolean)) break
    for (const text of texts[where]) {
      for (const { form, start, end } of wordsOf(text.slice(0, maxLooked))) {
        for (const [index, term] of asked.terms.entries()) {
          const first = term.forms[0] ?? ''
          if (reasons[index] || !(term.isPrefix ? form.startsWith(first) : form === first)) continue
          const found = term.forms.length > 1 ? term.asked : text.slice(start, end)
          reasons[index] = { asked: term.asked, found, where }
        }
      }
    }
  }
  return reasons.map(
    (reason, index) => reason ?? { asked: asked.terms[index]?.asked ?? '', found: null, where: 'body' },
  )
}

function matcher(asked: Pick<Asked, 'terms'>): (form: string) => boolean {
  const whole = new Set(asked.terms.flatMap(({ forms }) => forms))
  const beginnings = asked.terms.filter(({ isPrefix }) => isPrefix).map(({ forms }) => forms[0] ?? '')
  return (form) => whole.has(form) || beginnings.some((beginning) => form.startsWith(beginning))
}
