import { allSteps, type Steps } from '../steps.ts'
import { partsOf } from './compound.ts'
import { lexicon } from './lexicon.ts'
import { stemOfInfinitive, strongStemOf, verbStemOf } from './verbs.ts'

/** Forms that no rule makes. */
const irregular = `
  lid leden | schip schepen | smid smeden | ei eieren eier | been beenderen | blad bladeren | goed goederen | kind kinderen kinder kindertje
  lied liederen | rad raderen | rund runderen runder | volk volkeren | gemoed gemoederen | stad steden stedelijk
  museum musea | centrum centra | criterium criteria | medium media | datum data | crisis crises
  dag dagen | weg wegen | dak daken | glas glazen | pad paden | bad baden | gat gaten | vat vaten
  mogelijkheid mogelijkheden
  weet weten wist wisten geweten | jongeren jongere | ouderen oudere | stel stelt | ken kent | hoog hoger hogere | laag lager lagere | leven leef leeft leefde leefden geleefd | mantelzorg mantelzorger mantelzorgers
`
const forms = new Map(
  irregular.split(/[|\n]/).flatMap((line) => {
    const [base = '', ...others] = line.trim().split(/\s+/)
    return others.map((form): [string, string] => [form, base])
  }),
)

/** Words that look like a form of another, and are none. */
const own = new Set(
  `samen zeven negen buiten binnen midden tegen open keuken regen wagen molen jongen eigen leven geweld gezond gewond geluid gebied
  gerecht gezicht gewicht gemeente overheid waarheid eenheid minderheid bezigheid weken orde aarde einde beide route kade
  gezin gebruik gebouw gevoel gesprek gedrag beneden onderwijs plaats huis gas bus les pas as mens kans gids prijs grens dienst
  proces stress adres kans bos basis cursus virus campus status sinds soms langs thuis steeds anders trots reeds wens toets
  beste laatste eerste minste meeste tweede derde andere alle deze welke enkele goede bekend verdacht ervaren bepaald beperkt nieuws
  geslacht gebed gemoed aandacht jongeren ouderen bezet`.split(/\s+/),
)

/** They have come to mean another thing than doing it. */
const notDerived = new Set(
  `woning rekening vereniging stichting vergadering belasting omgeving verdieping regering leiding situatie informatie relatie`.split(
    ' ',
  ),
)

const vowel = /[aeiou]/

/** The word by which all forms of a word are found: "huizen" and "huis", "bouwde", "gebouwd" and "bouwen". */
export function lemmaOf(word: string, steps: Steps = allSteps): string {
  return lemmasOf(word, steps).lemma
}

/** What the forms of a word have in common; and of a form of two the other: "sloten" of "slot", and of "sluiten" too. */
export type Lemmas = { lemma: string; other: string | undefined }

export function lemmasOf(word: string, steps: Steps = allSteps): Lemmas {
  const kept = keptFor(steps)
  const known = kept.get(word)
  if (known) return known
  const lemma = wholeLemma(word, steps)
  const verb = steps.has('verbs') && steps.has('forms') ? strongStemOf(word) : undefined
  const made = { lemma, other: verb === lemma ? undefined : verb }
  if (kept.size >= mostKept) kept.clear()
  kept.set(word, made)
  return made
}

/** Letters that words begin with, a bit for each from a to z. */
export type FirstLetters = number

const code = (letter: string) => letter.charCodeAt(0)
const [letterA, letterE, letterG, letterT, letterZ] = ['a', 'e', 'g', 't', 'z'].map(code) as [
  number,
  number,
  number,
  number,
  number,
]
/** What begins with no letter from a to z may have anything in common with anything. */
const anyLetter: FirstLetters = -1

export function firstLetterOf(word: string): FirstLetters {
  const first = word.charCodeAt(0)
  return first >= letterA && first <= letterZ ? 1 << (first - letterA) : anyLetter
}

/**
 * Whether what the forms of a word have in common can begin with one of these letters, told by how the word itself begins: much sooner than finding it.
 * All begin with the same letter, but for "ge", which may be no part of it, and "aten", which is of "eten".
 */
export function mayHaveLemma(word: string, letters: FirstLetters): boolean {
  if ((firstLetterOf(word) & letters) !== 0) return true
  const first = word.charCodeAt(0)
  const second = word.charCodeAt(1)
  return (first === letterG && second === letterE) || (first === letterA && second === letterT)
}

/** A few thousand words make up almost all of every text. */
const keptInFull = new Map<string, Lemmas>()
const keptOtherwise = new WeakMap<Steps, Map<string, Lemmas>>()
const mostKept = 50_000

function keptFor(steps: Steps): Map<string, Lemmas> {
  if (steps === allSteps) return keptInFull
  const kept = keptOtherwise.get(steps) ?? new Map<string, Lemmas>()
  keptOtherwise.set(steps, kept)
  return kept
}

function wholeLemma(word: string, steps: Steps): string {
  if (word.length < 3 || own.has(word) || /[^a-z]/.test(word) || !steps.has('forms')) return word
  const lemma = findLemma(word, steps)
  if (!steps.has('parts')) return lemma
  // However they are joined: "studentenvereniging" and "studentvereniging" are the same.
  const parts = partsOf(lemma)
  return parts.length > 1 ? parts.map((part) => lemmaOf(part, steps)).join('') : lemma
}

function findLemma(word: string, steps: Steps): string {
  const listed = forms.get(word)
  if (listed) return listed
  const known = lexicon()
  const base = known.baseOf(word)
  if (base && base !== word) return lemmaOf(base, steps)
  const verb = steps.has('verbs') ? verbStemOf(word) : undefined
  if (verb) return verb
  const derived = steps.has('derivations') ? derivedFrom(word) : undefined
  if (derived) return lemmaOf(derived, steps)
  const stem = stemOf(word)
  if (stem) return stem
  if (known.has(word)) return word
  // Of a compound that is in no dictionary only the last part has forms.
  const last = partsOf(word).at(-1)
  return last ? word.slice(0, word.length - last.length) + lemmaOf(last, steps) : lightStem(word)
}

/** What a word was made from: "eenzaam" of "eenzaamheid", "spreid" of "spreiding", "renoveer" of "renovatie". */
function derivedFrom(word: string): string | undefined {
  const known = lexicon()
  if (word.endsWith('heid') && word.length > 8 && known.has(word.slice(0, -4))) return word.slice(0, -4)
  if (word.endsWith('heden') && word.length > 9) return `${word.slice(0, -5)}heid`
  if (notDerived.has(word)) return undefined
  if (word.endsWith('ing') && known.isInfinitive(`${word.slice(0, -3)}en`))
    return stemOfInfinitive(`${word.slice(0, -3)}en`)
  if (word.endsWith('atie') && known.isInfinitive(`${word.slice(0, -4)}eren`))
    return stemOfInfinitive(`${word.slice(0, -4)}eren`)
  return undefined
}

/** What is left of a word without its ending, when the dictionary knows that. */
function stemOf(word: string): string | undefined {
  const known = lexicon()
  if (word.endsWith('en') && word.length > 4)
    for (const candidate of withoutEn(word)) if (known.has(candidate)) return candidate
  const small = /^(.{3,}?)(?:[tp]|et)?jes?$/.exec(word)?.[1]
  if (small && known.has(small)) return small
  if (!word.endsWith('e')) return undefined
  for (const candidate of [...withoutEn(`${word}n`), word.slice(0, -1)])
    if (known.isAdjective(candidate) || known.isAdjective(known.baseOf(candidate) ?? ''))
      return known.baseOf(candidate) ?? candidate
  return undefined
}

/** "bomen" is of "boom", "katten" of "kat", "huizen" of "huis", "brieven" of "brief", "bouwen" of "bouw". */
function withoutEn(word: string): string[] {
  const bare = word.slice(0, -2)
  const end = bare.at(-1) ?? ''
  const before = bare.at(-2) ?? ''
  const hard = end === 'z' ? 's' : end === 'v' ? 'f' : end
  if (end === before && !vowel.test(end)) return [bare.slice(0, -1)]
  if (vowel.test(end)) return []
  // Without its mark, the second letter of "financiële" looks like the end of "ie".
  if (/iel$/.test(bare)) return [`${bare.slice(0, -1)}el`]
  const isOpen = vowel.test(before) && !vowel.test(bare.at(-3) ?? 'x')
  if (isOpen && before !== 'i') return [bare.slice(0, -1) + before + hard, bare.slice(0, -1) + hard]
  return [bare.slice(0, -1) + hard]
}

/** For names and new words: only what hardly ever goes wrong. */
function lightStem(word: string): string {
  if (word.length > 6 && /(?:s|en)$/.test(word) && !/(?:ss|us|is|os)$/.test(word)) {
    const base = word.endsWith('s') ? word.slice(0, -1) : (withoutEn(word)[0] ?? word)
    return base
  }
  // "Haagse" and "Haags".
  if (word.length > 5 && /(?:[^aeiou]se|ische|ige|lijke|ende)$/.test(word)) return word.slice(0, -1)
  return word
}
