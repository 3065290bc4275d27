import { lexicon } from './lexicon.ts'

/** Of strong and irregular verbs: infinitive, past of one and of many, participle; `-` where that is a common word of its own. */
const strong = `
bakken bakte bakten gebakken | bederven bedierf bedierven bedorven | bedriegen bedroog bedrogen bedrogen | beginnen begon begonnen begonnen
bergen borg - geborgen | bevelen beval bevalen bevolen | bezwijken bezweek bezweken bezweken | bidden - baden gebeden
bieden bood boden geboden | bijten - beten gebeten | binden bond bonden gebonden | blazen blies bliezen geblazen
blijken bleek bleken gebleken | blijven bleef bleven gebleven | blinken blonk blonken geblonken | braden - - gebraden
breken brak braken gebroken | brengen bracht brachten gebracht | buigen - bogen gebogen | delven dolf dolven gedolven
denken dacht dachten gedacht | doen deed deden gedaan | dragen droeg droegen gedragen | drijven dreef dreven gedreven
dringen drong drongen gedrongen | drinken dronk dronken gedronken | druipen droop dropen gedropen | duiken dook doken gedoken
dwingen dwong dwongen gedwongen | eten at aten gegeten | fluiten floot floten gefloten | gaan ging gingen gegaan
gelden gold golden gegolden | genezen genas genazen genezen | genieten - - - | geven gaf gaven gegeven
gieten - goten gegoten | glijden gleed gleden gegleden | glimmen glom glommen geglommen | graven groef groeven -
grijpen greep grepen gegrepen | hangen hing hingen gehangen | hebben had hadden gehad | heffen hief hieven geheven
helpen hielp hielpen geholpen | heten heette heetten geheten | hijsen hees hesen gehesen | houden hield hielden gehouden
jagen joeg joegen gejaagd | kiezen koos kozen gekozen | kijken keek keken gekeken | klimmen klom klommen geklommen
klinken klonk klonken geklonken | knijpen kneep knepen geknepen | komen kwam kwamen gekomen | kopen kocht kochten gekocht
krijgen kreeg kregen gekregen | krimpen kromp krompen gekrompen | kruipen kroop kropen gekropen | laten liet lieten gelaten
lezen las lazen gelezen | liegen loog logen gelogen | liggen lag lagen gelegen | lijken leek leken geleken
lopen liep liepen gelopen | meten - maten gemeten | mijden meed meden gemeden | nemen nam namen genomen
prijzen prees prezen geprezen | raden ried rieden geraden | rijden reed - gereden | rijzen rees rezen gerezen
roepen riep riepen geroepen | ruiken - roken geroken | scheiden scheidde scheidden gescheiden | schelden schold scholden gescholden
schenken schonk schonken geschonken | scheppen schiep schiepen geschapen | scheren schoor schoren geschoren
schieten schoot schoten geschoten | schijnen scheen schenen geschenen | schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken | schuiven schoof schoven geschoven | slaan sloeg sloegen geslagen
slapen sliep sliepen geslapen | slijten sleet sleten gesleten | sluipen - - geslopen | sluiten sloot sloten gesloten
smelten smolt smolten gesmolten | smijten smeet smeten gesmeten | snijden sneed sneden gesneden | spreken sprak spraken gesproken
springen sprong sprongen gesprongen | spuiten spoot spoten gespoten | staan stond stonden gestaan | steken stak staken gestoken
stelen stal stalen gestolen | sterven stierf stierven gestorven | stijgen steeg stegen gestegen | stinken stonk stonken gestonken
strijden streed streden gestreden | strijken - streken gestreken | treden trad traden getreden | treffen trof troffen getroffen
trekken trok trokken getrokken | vallen viel vielen gevallen | vangen ving vingen gevangen | varen - - gevaren
vechten - vochten gevochten | verdwijnen verdween verdwenen verdwenen | vergelijken vergeleek vergeleken vergeleken | vergeten vergat vergaten vergeten
verliezen verloor verloren verloren | verslinden verslond verslonden verslonden | vinden vond vonden gevonden
vliegen vloog vlogen gevlogen | vragen vroeg vroegen gevraagd | vreten vrat vraten gevreten | vriezen vroor vroren gevroren
wassen waste wasten gewassen | wegen woog wogen gewogen | werpen wierp wierpen geworpen | werven wierf wierven geworven
weten wist wisten geweten | wijken - - geweken | wijzen - - gewezen | winnen won wonnen gewonnen
worden werd werden geworden | wringen wrong wrongen gewrongen | zeggen zei zeiden gezegd | zenden zond zonden gezonden
zien zag zagen gezien | zingen zong zongen gezongen | zinken zonk zonken gezonken | zitten zat zaten gezeten
zoeken zocht zochten gezocht | zuigen zoog zogen gezogen | zwellen zwol zwollen gezwollen | zwemmen zwom zwommen gezwommen
zwerven zwierf zwierven gezworven | zwijgen zweeg zwegen gezwegen | mogen mocht mochten gemogen | moeten moest moesten gemoeten
kunnen kon konden gekund | willen wou wilden gewild | plegen placht plachten - | ontginnen ontgon ontgonnen ontgonnen
bewegen bewoog bewogen bewogen | overlijden overleed overleden overleden | durven dorst dorsten gedurfd | stoten stiet stieten gestoten
vervliegen vervloog vervlogen vervlogen | bezinnen bezon bezonnen bezonnen | verzinnen verzon verzonnen verzonnen
ontbijten ontbeet ontbeten ontbeten | malen - - gemalen | spannen - - gespannen | laden - - geladen | vouwen - - gevouwen
bannen - - gebannen | barsten - - gebarsten | brouwen - - gebrouwen | lachen - - gelachen | wreken - - gewroken | weven - - geweven
`
/** Forms that stand behind another word only: "week" alone is seven days, and in "afweek" it is of "wijken". */
const strongAfterPrefix = `
wijken week weken | wijzen wees wezen | meten mat maten | buigen boog bogen | binden bond bonden | lijden leed leden | rijden reed reden
strijken streek streken | graven groef groeven gegraven | ruiken rook roken | bijten beet beten | gieten goot goten
bergen borg borgen | genieten genoot genoten | gaan gaat | staan staat | slaan slaat | doen doet | zien ziet
`
/** What stands before a verb: parted from it ("trok ... weg") or not ("vertrok"). */
const parted = new Set(
  `aan aaneen achter achterna achteruit af beet bij bijeen binnen boven deel dicht door geheim gevangen goed groot hoog in ineen kapot kennis
  klaar klein langs leeg lood los mede mee mis na neer om omhoog omlaag onder op open over plaats recht rond samen scheef schoon schuil stand
  stil stop tegemoet tegen tekort teleur terecht terug tevoren thuis toe tussen uit uiteen vast ver vol voor voorbij vooraf voorop voort
  vooruit vorm vrij waar weer weg zwart`.split(/\s+/),
)
const unparted = [
  'be',
  'er',
  'ge',
  'her',
  'mis',
  'ont',
  'ver',
  'achter',
  'door',
  'om',
  'onder',
  'over',
  'vol',
  'voor',
  'weer',
]
/** By their first letter, the longest first. */
const prefixes = Map.groupBy(
  [...new Set([...parted, ...unparted])].sort((a, b) => b.length - a.length),
  ([letter = '']) => letter,
)

const vowel = /[aeiou]/
let strongForms: Map<string, string> | undefined
let afterPrefix: Map<string, string> | undefined

function readForms(table: string): Map<string, string> {
  const forms = new Map<string, string>()
  for (const line of table.split(/[|\n]/)) {
    const [infinitive = '', ...others] = line.trim().split(/\s+/)
    if (!infinitive) continue
    const stem = stemOfStrong(infinitive)
    for (const form of [infinitive, ...others]) if (form !== '-') forms.set(form, stem)
  }
  return forms
}

/**
 * The stem of a verb, by which all its forms are found: "trek" of "trekken", "trok" and "getrokken", "wegtrek" of "weggetrokken".
 * @returns undefined when this is no form of a verb, or a word of its own too
 */
export function verbStemOf(word: string): string | undefined {
  const known = lexicon()
  const listed = strongStemOf(word)
  if (listed !== undefined) return listed
  const prefixed = stemWithPrefix(word, strongBehindPrefix)
  if (prefixed) return prefixed
  if (known.isInfinitive(word)) return stemOfInfinitive(word)
  if (isStem(word)) return word
  const doing = /^(.{3,}en)de?$/.exec(word)?.[1]
  const stem = (doing && verbStemOf(doing)) || stemOfParticiple(word)
  return stem || stemWithPrefix(word, weakBehindPrefix)
}

/** Only of a form that is in the list, as it stands there. */
export function strongStemOf(form: string): string | undefined {
  strongForms ??= readForms(strong)
  return strongForms.get(form)
}

function stemWithPrefix(
  word: string,
  behindPrefix: (rest: string, isParted: boolean) => string | undefined,
): string | undefined {
  for (const prefix of prefixes.get(word.charAt(0)) ?? []) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 3) continue
    const bare = behindPrefix(word.slice(prefix.length), parted.has(prefix))
    if (!bare) continue
    // "uiteengeraakt" is of no verb in the dictionary, and can be nothing else. But there are words that only look so.
    if (isStem(prefix + bare) || (parted.has(prefix) && !lexicon().isNoun(word))) return prefix + bare
  }
  return undefined
}

function strongBehindPrefix(rest: string): string | undefined {
  afterPrefix ??= readForms(strongAfterPrefix)
  return strongStemOf(rest) ?? afterPrefix.get(rest)
}

function weakBehindPrefix(rest: string, isParted: boolean): string | undefined {
  const known = lexicon()
  if (known.isInfinitive(rest)) return stemOfInfinitive(rest)
  const participle = (isParted && rest.startsWith('ge')) || known.isParticiple(rest)
  const done = participle ? stemOfParticiple(rest) : undefined
  if (done) return done
  const base = known.baseOf(rest)
  if (base === undefined) return undefined
  if (known.isStem(base)) return base
  return known.isInfinitive(base) ? stemOfInfinitive(base) : undefined
}

/** "trek" of "trekken", "weiger" of "weigeren", "leer" of "leren", "leef" of "leven". */
export function stemOfInfinitive(infinitive: string): string {
  if (infinitive.endsWith('aan')) return infinitive.slice(0, -2)
  if (/(?:zi|do)en$/.test(infinitive)) return infinitive.slice(0, -1)
  if (!infinitive.endsWith('en')) return infinitive.slice(0, -1)
  const bare = infinitive.slice(0, -2)
  const known = lexicon()
  const candidates = stemsOf(bare)
  const isKnown = (one: string) => known.has(one)
  return candidates.find((one) => known.isStem(one)) ?? candidates.find(isKnown) ?? candidates[0] ?? bare
}

/** Of these the dictionary does not say which is a stem: "laat" has no other form. */
function stemOfStrong(infinitive: string): string {
  if (!/[^aou]en$/.test(infinitive) || /zien$/.test(infinitive)) return stemOfInfinitive(infinitive)
  return stemsOf(infinitive.slice(0, -2)).find((one) => lexicon().has(one)) ?? stemOfInfinitive(infinitive)
}

function stemsOf(bare: string): string[] {
  const end = bare.at(-1) ?? ''
  const before = bare.at(-2) ?? ''
  if (vowel.test(end)) return [bare]
  if (end === before) return [bare.slice(0, -1)]
  const hard = bare.slice(0, -1) + (end === 'z' ? 's' : end === 'v' ? 'f' : end)
  if (!vowel.test(before)) return [hard]
  const long = hard.slice(0, -1) + before + hard.slice(-1)
  return vowel.test(bare.at(-3) ?? 'x') || before === 'i' ? [hard, long] : [long, hard]
}

/** "werk" of "gewerkt", "opknap" of "opgeknapt", "bereik" of "bereikt". */
function stemOfParticiple(word: string): string | undefined {
  const form = /[dt]en?$/.test(word) ? word.replace(/en?$/, '') : word
  if (!/[dt]$/.test(form)) return undefined
  const short = form.slice(0, -1)
  const known = lexicon()
  // "gebeurd" is of "gebeuren" itself.
  if (known.isStem(short) && known.isParticiple(form)) return short
  const ge = /^(.*?)ge(.{3,})$/.exec(form)
  if (ge && (ge[1] === '' || parted.has(ge[1] ?? ''))) {
    const [, prefix = '', rest = ''] = ge
    const candidates = [rest.slice(0, -1), rest]
    const stem = candidates.find((one) => isStem(prefix + one)) ?? candidates.find(isStem)
    if (stem) return prefix + stem
  }
  return known.isParticiple(form) ? [short, form].find(isStem) : undefined
}

function isStem(word: string): boolean {
  return lexicon().isStem(word) || infinitivesOf(word).some((one) => lexicon().isInfinitive(one))
}

/** The verb that is parted here, "trok" and "weg": the stem of both together; undefined when that is none. */
export function partedStem(verbStem: string, particle: string): string | undefined {
  const stem = particle + verbStem
  return parted.has(particle) && isStem(stem) ? stem : undefined
}

export const isParticle = (word: string): boolean => parted.has(word)

/** What the infinitive of a stem can look like. */
function infinitivesOf(stem: string): string[] {
  const end = stem.at(-1) ?? ''
  const [a = '', b = ''] = stem.slice(-3)
  const soft = end === 's' ? 'z' : end === 'f' ? 'v' : end
  if (vowel.test(end)) return [`${stem}an`, `${stem}n`]
  if (a === b && vowel.test(a)) return [`${stem.slice(0, -2)}${end}en`, `${stem.slice(0, -2)}${soft}en`]
  return [`${stem}${end}en`, `${stem}en`, `${stem.slice(0, -1)}${soft}en`]
}
