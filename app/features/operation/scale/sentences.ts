import { readMarkup } from '#app/editor/markup.ts'
import type { RichText } from '#db/schema/index.ts'
import type { Chance } from './chance.ts'
import type { Words } from './words.ts'

const whoever = [
  'bewoners',
  'ondernemers',
  'corporaties',
  'ambtenaren',
  'wijkteams',
  'scholen',
  'jongeren',
  'ouderen',
  'huurders',
] as const

const sentences: readonly [(w: Words, who: string) => string, ...((w: Words, who: string) => string)[]] = [
  (w, who) => `Volgens ${who} gaat het hier om ${w.noun()} en ${w.noun()}.`,
  (w, who) => `Wie met ${who} praat, hoort over ${w.noun()}, maar zelden over ${w.noun()}.`,
  (w) => `In de wijk is ${w.noun()} vaak ${w.adjective()} en soms ${w.adjective()}.`,
  (w, who) => `Met ${w.noun()} en ${w.noun()} willen ${who} samen ${w.infinitive()}.`,
  (w) => `Zonder ${w.noun()} blijft ${w.noun()} ${w.adjective()}.`,
  (w, who) => `Vorig jaar begonnen ${who} te ${w.infinitive()} bij ${w.noun()} in de buurt.`,
  (w) => `Dat vraagt om ${w.noun()}, om **${w.noun()}** en om minder ${w.noun()}.`,
  (w, who) => `Of ${w.noun()} daarbij helpt, weten ${who} nog niet.`,
  (w) => `De woningen zijn ${w.adjective()}, de straten ${w.adjective()} en de mensen ${w.adjective()}.`,
  (w, who) => `Over tien jaar moet ${w.noun()} voor ${who} gewoon zijn.`,
  (w) => `Het plan noemt ${w.noun()}, ${w.noun()} en ${w.noun()} in één adem.`,
]

export function sentence(words: Words, chance: Chance): string {
  const said = chance.pick(sentences)(words, chance.pick(whoever))
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** Some 150 to 300 words with a heading, a list and now and then a quote. */
export function writing(words: Words, chance: Chance): RichText {
  const blocks: string[] = [paragraph(words, chance, 3)]
  const parts = 2 + chance.whole(2)
  for (let part = 0; part < parts; part++) {
    blocks.push(
      `### ${capital(words.noun())} en ${words.noun()}`,
      paragraph(words, chance, 3 + chance.whole(2)),
    )
    if (part === 0) blocks.push(list(words, chance))
  }
  if (chance.next() < 0.3) blocks.push(`> ${sentence(words, chance)}`)
  return readMarkup(blocks.join('\n\n'))
}

function paragraph(words: Words, chance: Chance, length: number): string {
  return Array.from({ length: length + chance.whole(3) }, () => sentence(words, chance)).join(' ')
}

function list(words: Words, chance: Chance): string {
  return Array.from({ length: 3 + chance.whole(2) }, () => `- ${sentence(words, chance)}`).join('\n')
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
