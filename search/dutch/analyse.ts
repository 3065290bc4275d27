import { allSteps, type Steps } from '../steps.ts'
import { formsOf, wordsOf } from '../words.ts'
import { partsOf } from './compound.ts'
import { lemmaOf } from './lemma.ts'
import { isParticle, partedStem } from './verbs.ts'

export type AnalysedWord = {
  /** As it stands in the text. */
  surface: string
  /** Without capitals and marks. */
  norm: string
  /** What all its forms have in common. */
  lemma: string
  /** Of a compound: what its parts have in common with their own other forms. */
  parts: string[]
  start: number
  end: number
}

/** A text as its words, each with what makes it the same as other words: for documents and questions alike. */
export function analyse(text: string): AnalysedWord[] {
  return wordsOf(text).map(({ form, start, end }) => ({
    surface: text.slice(start, end),
    norm: form,
    lemma: lemmaOf(form),
    parts: partLemmas(form),
    start,
    end,
  }))
}

export function partLemmas(form: string, steps: Steps = allSteps): string[] {
  return steps.has('parts') ? partsOf(form).map((part) => lemmaOf(part, steps)) : []
}

/** The parts of a compound, and what two of more than two make together: "krachtwijk" too of "krachtwijkenbeleid". */
export function allParts(form: string, steps: Steps = allSteps): string[] {
  const parts = partLemmas(form, steps)
  if (parts.length < 3) return parts
  return [...parts, ...parts.slice(1).map((part, index) => `${parts[index]}${part}`)]
}

/** The verbs of a text that are parted in it, "trok ... weg", as the stem of both: a particle ends its clause, or stands before "te". */
export function partedVerbs(text: string, steps: Steps = allSteps): string[] {
  if (!steps.has('verbs')) return []
  const found: string[] = []
  for (const clause of text.split(/[.,;:!?()\n·]+/)) {
    const words = formsOf(clause)
    for (const [at, particle] of words.entries()) {
      if (at === 0 || !isParticle(particle)) continue
      const next = words[at + 1]
      if (next === 'te') {
        const stem = partedStem(lemmaOf(words[at + 2] ?? '', steps), particle)
        if (stem) found.push(stem)
      }
      if (next !== undefined && !goesOn.has(next)) continue
      for (let before = at - 1; before >= 0; before--) {
        const stem = partedStem(lemmaOf(words[before] ?? '', steps), particle)
        if (!stem) continue
        found.push(stem)
        break
      }
    }
  }
  return found
}

/** What another clause may begin with. */
const goesOn = new Set(
  'en maar of want dus als dat die omdat zodat toen terwijl waar wie om met voor naar van'.split(' '),
)
