import { partsOf } from './compound.ts'
import { lexicon } from './lexicon.ts'

/** Forms that no rule makes: plurals, and of strong verbs the past and the participle beside the stem of their infinitive. */
const irregular = `
  lid leden | schip schepen | smid smeden | ei eieren | been beenderen | blad bladeren | goed goederen | kind kinderen kindertje
  lied liederen | rad raderen | rund runderen | volk volkeren | gemoed gemoederen | stad steden stedelijk
  museum musea | centrum centra | criterium criteria | medium media | datum data | crisis crises
  dag dagen | weg wegen | dak daken | glas glazen | pad paden | bad baden | slag slagen | gat gaten | vat vaten | spel spelen
  mogelijkheid mogelijkheden
  begin begonnen begon begonnen beginnen | bied bood boden geboden bieden | blijf bleef bleven gebleven blijven
  breng bracht brachten gebracht brengen | denk dacht dachten gedacht denken | doe deed deden gedaan doen doet
  draag droeg droegen gedragen dragen | drijf dreef dreven gedreven drijven | ga ging gingen gegaan gaan gaat
  geef gaf gaven gegeven geven | geld gold golden gegolden | grijp greep grepen gegrepen grijpen
  help hielp hielpen geholpen helpen | houd hield hielden gehouden houden houdt | kies koos kozen gekozen kiezen
  kijk keek keken gekeken kijken | kom kwam kwamen gekomen komen komt | koop kocht kochten gekocht kopen
  krijg kreeg kregen gekregen krijgen | laat liet lieten gelaten laten | lees las lazen gelezen lezen
  lig lag lagen gelegen liggen | loop liep liepen gelopen lopen | neem nam namen genomen nemen
  roep riep riepen geroepen roepen | schrijf schreef schreven geschreven schrijven | slaap sliep sliepen geslapen slapen
  sluit sloot sloten gesloten sluiten | spreek sprak spraken gesproken spreken | sta stond stonden gestaan staan staat
  steek stak staken gestoken steken | stijg steeg stegen gestegen stijgen | sterf stierf stierven gestorven sterven
  treed trad traden getreden treden | trek trok trokken getrokken trekken | verlies verloor verloren verliezen
  verdwijn verdween verdwenen verdwijnen | vind vond vonden gevonden vinden | vraag vroeg vroegen gevraagd vragen
  win won wonnen gewonnen winnen | word werd werden geworden worden | zet zette zetten gezet
  zie zag zagen gezien zien ziet | zit zat zaten gezeten zitten | zoek zocht zochten gezocht zoeken
  krimp kromp krompen gekrompen krimpen | wijk week weken geweken wijken | verhuis verhuizen verhuisde verhuisd verhuist
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
  beste laatste eerste minste meeste tweede derde andere alle deze welke enkele goede`.split(/\s+/),
)

const vowel = /[aeiou]/

/** The word by which all forms of a word are found: "huizen" and "huis", "bouwde", "gebouwd" and "bouwen". */
export function lemmaOf(word: string): string {
  const kept = lemmas.get(word)
  if (kept !== undefined) return kept
  const lemma = findLemma(word)
  if (lemmas.size >= mostKept) lemmas.clear()
  lemmas.set(word, lemma)
  return lemma
}

/** A few thousand words make up almost all of every text. */
const lemmas = new Map<string, string>()
const mostKept = 20_000

function findLemma(word: string): string {
  if (word.length < 3 || own.has(word) || /[^a-z]/.test(word)) return word
  const listed = forms.get(word)
  if (listed) return listed
  const known = lexicon()
  const base = known.baseOf(word)
  if (base) return base === word ? word : lemmaOf(base)
  const found = stemOf(word)
  if (found) return found
  if (known.has(word)) return word
  // Of a compound that is in no dictionary only the last part has forms.
  const parts = partsOf(word)
  const last = parts.at(-1)
  if (!last) return lightStem(word)
  return word.slice(0, word.length - last.length) + lemmaOf(last)
}

/** What is left of a word without its ending, when the dictionary knows that and what comes before it fits. */
function stemOf(word: string): string | undefined {
  const known = lexicon()
  if (word.endsWith('heid') && word.length > 8 && known.has(word.slice(0, -4))) return word.slice(0, -4)
  if (word.endsWith('heden') && word.length > 9) return lemmaOf(`${word.slice(0, -5)}heid`)
  const past = /^(ge)?(.{3,}?)(d|t|de|te|den|ten)$/.exec(word)
  const stem = past?.[2]
  if (past && stem && (past[1] || past[3] !== 't') && (past[1] || past[3] !== 'd') && isVerb(stem))
    return stem
  const participle = /^ge(.{3,}[dt])$/.exec(word)?.[1]
  if (participle && isVerb(participle)) return participle
  if (word.endsWith('en') && word.length > 4)
    for (const candidate of withoutEn(word)) if (known.has(candidate)) return candidate
  if (word.endsWith('e'))
    for (const candidate of withoutEn(`${word}n`)) if (known.isAdjective(candidate)) return candidate
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
  const isOpen = vowel.test(before) && !vowel.test(bare.at(-3) ?? 'x')
  if (isOpen && before !== 'i') return [bare.slice(0, -1) + before + hard]
  return [bare.slice(0, -1) + hard]
}

/** Whether something one can do has this stem: then its infinitive is in the dictionary. */
function isVerb(stem: string): boolean {
  const known = lexicon()
  if (!known.has(stem)) return false
  const end = stem.at(-1) ?? ''
  if (vowel.test(end)) return false
  const soft = end === 's' ? 'z' : end === 'f' ? 'v' : end
  const [a = '', b = ''] = stem.slice(-3)
  if (a === b && vowel.test(a)) return [end, soft].some((one) => known.has(`${stem.slice(0, -2)}${one}en`))
  if (vowel.test(b) && !vowel.test(a)) return known.has(`${stem}${end}en`)
  return [end, soft].some((one) => known.has(`${stem.slice(0, -1)}${one}en`))
}

/** For names and new words: only what hardly ever goes wrong. */
function lightStem(word: string): string {
  if (word.length > 6 && /(?:s|en)$/.test(word) && !/(?:ss|us|is|os)$/.test(word)) {
    const base = word.endsWith('s') ? word.slice(0, -1) : (withoutEn(word)[0] ?? word)
    return base
  }
  return word
}
