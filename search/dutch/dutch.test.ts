import { describe, expect, it } from 'vitest'
import { analyse } from './analyse.ts'
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
    ],
    derivations: [
      ['eenzaam', 'eenzaamheid'],
      ['veilig', 'veiligheid'],
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
    ]
    expect(apart.filter(([one = '', other = '']) => lemmaOf(one) === lemmaOf(other))).toEqual([])
  })
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
    lemma: 'woningtoewijzing',
    parts: ['woning', 'toewijzing'],
    start: 3,
    end: 21,
  })
})
