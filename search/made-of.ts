import { allParts, partedVerbs } from './dutch/analyse.ts'
import { lemmasOf } from './dutch/lemma.ts'
import { allSteps, type Steps } from './steps.ts'
import { wordsOf } from './words.ts'

/** What is found beside the words themselves: what their forms have in common, where that is another word, and their parts. */
export function madeOf(text: string, steps: Steps = allSteps): { forms: string; parts: string } {
  let forms = ''
  let parts = ''
  for (const { form } of wordsOf(text)) {
    const { lemma, other } = lemmasOf(form, steps)
    if (lemma !== form) forms += `${lemma} `
    if (other) forms += `${other} `
    for (const part of allParts(form, steps)) parts += `${part} `
  }
  for (const verb of partedVerbs(text, steps)) forms += `${verb} `
  return { forms, parts }
}
