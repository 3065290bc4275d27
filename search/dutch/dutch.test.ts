import { describe, expect, it } from 'vitest'
import { analyse, partedVerbs } from './analyse.ts'
import { partsOf } from './compound.ts'
import { lemmaOf } from './lemma.ts'
import { soundOf } from './sound.ts'

describe('forms of a word meet', () => {
  const together = {
    plurals: [
      ['huis', 'huizen'],
      ['kind', 'kinderen'],
      ['stad', 'steden'],
      ['corporatie', 'corporaties'],
      ['gemeente', 'gemeenten'],
      ['wijk', 'wijken'],
      ['bewoner', 'bewoners'],
      ['brief', 'brieven'],
      ['boom', 'bomen'],
      ['lid', 'leden'],
      ['woningcorporatie', 'woningcorporaties'],
      ['bewonersavond', 'bewonersavonden'],
    ],
    diminutives: [
      ['huis', 'huisje'],
      ['tuin', 'tuintjes'],
      ['woning', 'woninkje'],
      ['wijk', 'wijkje'],
    ],
    adjectives: [
      ['groot', 'grote'],
      ['sociaal', 'sociale'],
      ['leefbaar', 'leefbare'],
      ['duur', 'dure'],
    ],
    'weak verbs': [
      ['bouwen', 'bouwt'],
      ['bouwen', 'bouwde'],
      ['bouwen', 'gebouwd'],
      ['wonen', 'woonde'],
      ['verhuizen', 'verhuisd'],
      ['slopen', 'gesloopt'],
      ['werken', 'werkten'],
    ],
    'strong verbs': [
      ['lopen', 'liep'],
      ['vinden', 'gevonden'],
      ['krijgen', 'kreeg'],
      ['helpen', 'geholpen'],
      ['verkopen', 'verkocht'],
      ['vertrekken', 'vertrok'],
      ['ontstaan', 'ontstond'],
      ['vergelijken', 'vergeleken'],
    ],
    'separable verbs': [
      ['samenwerken', 'samengewerkt'],
      ['wegtrekken', 'weggetrokken'],
      ['wegtrekken', 'wegtrok'],
      ['aantrekken', 'aangetrokken'],
      ['opknappen', 'opgeknapte'],
      ['toewijzen', 'toegewezen'],
      ['deelnemen', 'deelgenomen'],
      ['overdragen', 'overgedragen'],
    ],
    derivations: [
      ['eenzaam', 'eenzaamheid'],
      ['veilig', 'veiligheid'],
      ['mantelzorg', 'mantelzorgers'],
      ['spreiden', 'spreiding'],
      ['renoveren', 'renovatie'],
    ],
  }
  for (const [kind, pairs] of Object.entries(together))
    it(kind, () => {
      expect(pairs.filter(([one = '', other = '']) => lemmaOf(one) !== lemmaOf(other))).toEqual([])
    })

  it('and words that only look alike do not', () => {
    const apart = [
      ['gemeente', 'meen'],
      ['vrijwilligers', 'vrijwil'],
      ['overheid', 'over'],
      ['zeven', 'zeef'],
      ['samen', 'saam'],
      ['gezond', 'zon'],
      ['huis', 'hui'],
      ['bus', 'bu'],
      ['regen', 'reeg'],
      ['week', 'wijk'],
      ['aandacht', 'aandenken'],
      ['woning', 'wonen'],
      ['geniet', 'niet'],
      ['gebeurd', 'beuren'],
    ]
    expect(apart.filter(([one = '', other = '']) => lemmaOf(one) === lemmaOf(other))).toEqual([])
  })
})

it('a verb that is parted in a text is found as one word', () => {
  const texts: [string, string][] = [
    ['Veel mensen trokken uit de wijk weg.', 'weggetrokken'],
    ['De corporatie knapt de huizen op, en daarna de straat.', 'opknappen'],
    ['Zij probeerden weg te trekken.', 'wegtrekken'],
  ]
  for (const [text, word] of texts) expect(partedVerbs(text), text).toEqual([lemmaOf(word)])
  expect(partedVerbs('Zij komen in de wijk wonen.')).toEqual([])
})

describe('compounds', () => {
  const compounds: Record<string, string[]> = {
    woningtoewijzing: ['woning', 'toewijzing'],
    woningbouw: ['woning', 'bouw'],
    wijkaanpak: ['wijk', 'aanpak'],
    bewonersavond: ['bewoner', 'avond'],
    gezondheidscentrum: ['gezondheid', 'centrum'],
    schuldhulpverlening: ['schuld', 'hulpverlening'],
    huurwet: ['huur', 'wet'],
    buurtbus: ['buurt', 'bus'],
    woonwagen: ['woon', 'wagen'],
  }
  for (const [word, parts] of Object.entries(compounds))
    it(`${word} is of ${parts.join(' and ')}`, () => expect(partsOf(word)).toEqual(parts))

  it('are not seen in words that are none', () => {
    const simple = [
      'gemeente',
      'corporatie',
      'bewoner',
      'keuken',
      'eenzaam',
      'veiligheid',
      'kinderen',
      'woningen',
      'gesprek',
    ]
    expect(simple.filter((word) => partsOf(word).length > 0)).toEqual([])
  })
})

describe('what is written by ear', () => {
  it('sounds the same', () => {
    const pairs = [
      ['leefbaarheit', 'leefbaarheid'],
      ['corporatie', 'korporatie'],
      ['wijk', 'weik'],
      ['gebouw', 'gebauw'],
      ['zoeken', 'soeken'],
      ['echt', 'egt'],
      ['veiligheid', 'feiligheid'],
    ]
    expect(pairs.filter(([one = '', other = '']) => soundOf(one) !== soundOf(other))).toEqual([])
    expect(soundOf('huis')).not.toBe(soundOf('huur'))
  })
})

it('says of each word where it stands, what it has in common with its forms, and what it is made of', () => {
  expect(analyse('De Woningtoewijzingen')[1]).toEqual({
    surface: 'Woningtoewijzingen',
    norm: 'woningtoewijzingen',
    lemma: 'woningtoewijs',
    parts: ['woning', 'toewijs'],
    start: 3,
    end: 21,
  })
})
