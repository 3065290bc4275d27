import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type Answer,
  type Codes,
  nothingExcluded,
  parts,
  type Question,
  type SearchDocument,
  type SearchEngine,
  type Version,
} from './engine.ts'
import { makeSynonyms } from './synonyms.ts'

const empty: Version = {
  readers: ['public'],
  exceptFor: [],
  title: '',
  essence: '',
  tags: '',
  body: '',
  attached: '',
  since: 0,
  codes: {},
  context: '',
  shown: { caseSlug: 'wijk', caseName: 'Wijk', municipality: 'Almelo' },
}

/** What means about the same, and nothing else does. */
const listed = (...groups: string[][]) => makeSynonyms(groups, JSON.stringify(groups))

/** A part of a case, with what is given of it. */
export function section(id: number, version: Partial<Version>, ...more: Partial<Version>[]): SearchDocument {
  return {
    key: `section:${id}`,
    kind: 'section',
    item: `onderdeel-${id}`,
    within: { case: 1, section: id },
    versions: [version, ...more].map((one) => ({ ...empty, ...one })),
  }
}

/** A text and a question that finds it: how, by which words of it, and which of its letters light up. */
export const dutch = [
  ['De huizen zijn oud.', 'huis', 'form', 'huizen', ['huizen']],
  ['Een huis is oud.', 'huizen', 'form', 'huis', ['huis']],
  ['Hier werd gebouwd.', 'bouwen', 'form', 'gebouwd', ['gebouwd']],
  ['Zij vertrokken snel.', 'vertrekken', 'form', 'vertrokken', ['vertrokken']],
  ['Bewoners trokken daarna weg.', 'wegtrekken', 'form', 'trokken', ['trokken']],
  ['Tegen eenzaamheid.', 'eenzaam', 'form', 'eenzaamheid', ['eenzaamheid']],
  ['De renovatie begint.', 'renoveren', 'form', 'renovatie', ['renovatie']],
  ['De Woningtoewijzing is traag.', 'toewijzing', 'part', 'Woningtoewijzing', ['toewijzing']],
  ['Meer woningbouw graag.', 'woning bouw', 'joined', 'woningbouw', ['woningbouw']],
  ['Een verhuurdersheffing.', 'verhuurder heffing', 'joined', 'verhuurdersheffing', ['verhuurdersheffing']],
  ['De parkeernorm daalt.', 'norm voor parkeren', 'joined', 'parkeernorm', ['parkeernorm']],
  ['Over woning bouw in de stad.', 'woningbouw', 'split', 'woning bouw', ['woning', 'bouw']],
  ['Met mental maps.', 'mentalmaps', 'split', 'mental maps', ['mental', 'maps']],
  ['Een boete voor grofvuil.', 'grofvuilboete', 'split', 'boete', ['boete', 'grofvuil']],
  ['De corporatie bouwt.', 'korporatie', 'sound', 'corporatie', ['corporatie']],
  ['De corporatie bouwt.', 'corpratie', 'correction', 'corporatie', ['corporatie']],
  ['De corporaties bouwen.', 'corpratie', 'correction', 'corporaties', ['corporaties']],
  ['Met achtertuinen.', 'acthertuin', 'form', 'achtertuinen', ['achtertuinen']],
  ['Welzijn op recept.', 'welzijnoprecept', 'split', 'Welzijn op recept', ['Welzijn', 'op', 'recept']],
  ['Zij wonen om en om.', 'omenom', 'split', 'om en om', ['om', 'en', 'om']],
  [
    'Dat heet hart voor uw wijk.',
    'hartvooruwwijk',
    'split',
    'hart voor uw wijk',
    ['hart', 'voor', 'uw', 'wijk'],
  ],
  ['De Leefbaarometer meet.', 'leefbaar-o-meter', 'joined', 'Leefbaarometer', ['Leefbaarometer']],
  ['Een gevoel van het dorp.', 'dorpsgevoel', 'split', 'gevoel', ['gevoel', 'dorp']],
  ['Een knooppunt van het OV.', 'OV-knooppunt', 'split', 'knooppunt', ['knooppunt', 'OV']],
  ['Voor 16.000 mensen.', '16000', 'split', '16.000', ['16', '000']],
  ['Voor 16000 mensen.', '16.000', 'joined', '16000', ['16000']],
  ['De woningcorporatie bouwt.', 'woningcorp', 'beginning', 'woningcorporatie', ['woningcorporatie']],
] as const

/** What every search engine has to do: the same tests for each of them. `open` gives an empty one. */
export function describeSearchEngine(name: string, open: () => Promise<SearchEngine> | SearchEngine): void {
  describe(name, () => {
    let engine: SearchEngine
    let place = 0
    beforeEach(async () => {
      engine = await open()
      place = 0
    })
    afterEach(() => engine.close())

    const write = (...documents: SearchDocument[]) => {
      place += 1
      return engine.write({ documents, removedKeys: [], place })
    }
    const ask = async (q: string, more: Partial<Question> = {}): Promise<Answer> =>
      engine.search({
        q,
        scopes: ['public'],
        kinds: [],
        codes: {},
        limit: 20,
        offset: 0,
        exclude: nothingExcluded,
        ...more,
      })
    const find = async (q: string, more: Partial<Question> = {}): Promise<string[]> =>
      (await ask(q, more)).hits.map(({ item }) => item)

    /** The kinds that were found, with how many there are. */
    const kindsOf = ({ facets }: Answer) =>
      Object.fromEntries(Object.entries(facets.kind).filter(([, count]) => count > 0))

    describe('words', () => {
      const pairs = [
        ['coördinatie', 'coordinatie'],
        ['enquête', 'enquete'],
        ['Één', 'een'],
        ['ĳsbaan', 'ijsbaan'],
        ['Straße', 'strasse'],
        ['Ærø', 'aero'],
        ['CORPORATIE', 'corporatie'],
        ["foto's", 'fotos'],
        ['foto’s', "foto's"],
        ['ﬁets', 'fiets'],
      ] as const
      for (const [one, other] of pairs) {
        it(`finds ${one} for ${other}, and the other way round`, async () => {
          await write(
            section(1, { body: `Iets over ${one} hier.` }),
            section(2, { body: `Iets over ${other}.` }),
          )
          expect((await find(one)).sort()).toEqual(['onderdeel-1', 'onderdeel-2'])
          expect((await find(other)).sort()).toEqual(['onderdeel-1', 'onderdeel-2'])
        })
      }

      it('reads the last word as the beginning of one, and no other word', async () => {
        await write(section(1, { body: 'De woningcorporatie bouwt.' }))
        expect(await find('bouwt woningco')).toEqual(['onderdeel-1'])
        expect((await ask('woningco bouwt')).matched).toBe('any')
      })

      it('looks for every word first, and says so when it had to make do with some', async () => {
        await write(section(1, { body: 'sloop en nieuwbouw' }), section(2, { body: 'sloop alleen' }))
        const both = await ask('sloop nieuwbouw')
        expect([both.matched, both.total]).toEqual(['all', 1])
        const some = await ask('sloop onbestaand')
        expect([some.matched, some.total]).toEqual(['any', 2])
        expect(some.hits[0]?.because.map(({ asked, found }) => [asked, found])).toEqual([
          ['sloop', 'sloop'],
          ['onbestaand', null],
        ])
      })

      it('takes the words of a text as they are and in no order: what has most of them comes first', async () => {
        await write(
          section(1, { body: 'De woningen en de buurten.' }),
          section(2, { body: 'Een buurt.' }),
          section(3, { body: 'Woningbuurt, buurtwerk en woningcorporatie.' }),
        )
        const found = await ask('buurt woning werkk corpor', { isSomeEnough: true, isWithoutFacets: true })
        expect(found.hits.map(({ item }) => item)).toEqual(['onderdeel-1', 'onderdeel-3', 'onderdeel-2'])
        expect([found.matched, found.total, found.corrected]).toEqual(['any', 3, undefined])
        expect(found.hits[0]?.because).toMatchObject([
          { asked: 'buurt', found: 'buurten' },
          { asked: 'woning', found: 'woningen' },
          { asked: 'werkk', found: null },
          { asked: 'corpor', found: null },
        ])
      })

      it('finds by what a compound is made of when nobody wrote all of it, and says so', async () => {
        await write(
          section(1, { body: 'Wie urgentie heeft, gaat voor.' }),
          section(2, { body: 'Iets anders.' }),
        )
        const { matched, hits } = await ask('urgentieverklaring')
        expect([matched, hits.map(({ item }) => item)]).toEqual(['any', ['onderdeel-1']])
        expect(hits[0]?.because).toEqual([
          { asked: 'urgentieverklaring', found: 'urgentie', where: 'body', how: 'piece' },
        ])
      })

      it('says of each text whether all that a compound is made of is there, or a part', async () => {
        await write(
          section(1, { title: 'Een gevoel van het dorp' }),
          section(2, { body: 'Aan de rand van het dorp.' }),
        )
        const { hits } = await ask('dorpsgevoel')
        expect(hits.map(({ item, because }) => [item, because[0]?.found, because[0]?.how])).toEqual([
          ['onderdeel-1', 'gevoel', 'split'],
          ['onderdeel-2', 'dorp', 'piece'],
        ])
      })

      it('takes no single letter for a part of what hyphens tie together', async () => {
        await write(
          section(1, { body: "Iets wat 's avonds gebeurt." }),
          section(2, { body: 'De gemeente Hertogenbosch.' }),
        )
        expect(await find("'s-Hertogenbosch")).toEqual(['onderdeel-2'])
        expect(await find("'s-Gravenhage")).toEqual([])
      })

      it('finds the parts of a compound just as well when somebody wrote it whom this reader may not read', async () => {
        await write(section(1, { body: 'Wie urgentie heeft, gaat voor.' }))
        const before = await ask('urgentieverklaring')
        await write(section(2, { readers: ['coalition:1'], body: 'De urgentieverklaring.' }))
        const after = await ask('urgentieverklaring')
        expect(before.hits.map(({ item }) => item)).toEqual(['onderdeel-1'])
        expect({ ...after, tookMs: 0 }).toEqual({ ...before, tookMs: 0 })
      })

      it('keeps words between quotes together', async () => {
        await write(
          section(1, { body: 'een gemengde wijk' }),
          section(2, { body: 'een wijk, gemengde bouw' }),
        )
        expect(await find('"gemengde wijk"')).toEqual(['onderdeel-1'])
      })

      it('keeps them together as they were typed, not as forms of other words stand side by side', async () => {
        await write(
          section(1, { body: 'Een huis hier. Daarna de huizen in de wijken. En een wijk.' }),
          section(2, { body: 'Rust in huis en wijk, en in huis. Wijk.' }),
        )
        expect(await find('"huis wijk"')).toEqual(['onderdeel-2'])
      })

      it('keeps more of them together than three at a time', async () => {
        await write(
          section(1, { body: 'Bewoners willen groene daken. Zij willen groene daken delen.' }),
          section(2, { body: 'Bewoners willen groene daken delen.' }),
        )
        expect(await find('"bewoners willen groene daken delen"')).toEqual(['onderdeel-2'])
      })

      it('looks once for a word that was typed twice', async () => {
        await write(section(1, { body: 'Van generatie op generatie.' }))
        const { words, hits } = await ask('van generatie op generatie')
        expect([words, hits.map(({ item }) => item)]).toEqual([['generatie'], ['onderdeel-1']])
        expect(await find('"generatie op generatie" generatie')).toEqual(['onderdeel-1'])
      })

      it('finds the last words of a text that is longer than anybody reads', async () => {
        const body = `${'huizen woningen wijken '.repeat(30_000)} xylotheek verhuisvergoedingen`
        await write(section(1, { body }), section(2, { body: 'Een xylotheek, en de verhuisvergoeding.' }))
        expect((await find('xylotheek')).sort()).toEqual(['onderdeel-1', 'onderdeel-2'])
        expect((await find('verhuisvergoeding')).sort()).toEqual(['onderdeel-1', 'onderdeel-2'])
      })

      it('puts the title before the essence and the essence before the body, however often the body says it', async () => {
        await write(
          section(1, { title: 'Iets', body: 'verdichting '.repeat(30) }),
          section(2, { title: 'Anders', essence: 'Over verdichting.', body: 'lange tekst '.repeat(200) }),
          section(3, { title: 'Verdichting', body: 'lange tekst '.repeat(200) }),
        )
        expect(await find('verdichting')).toEqual(['onderdeel-3', 'onderdeel-2', 'onderdeel-1'])
      })

      it('finds a part by its own words and the name of its case together, and never by that name alone', async () => {
        await write(section(1, { body: 'over sloop', context: 'Meerzicht, Zoetermeer' }))
        expect(await find('meerzicht sloop')).toEqual(['onderdeel-1'])
        expect(await find('meerzicht')).toEqual([])
      })

      it('marks what was asked for in the words as they stand there', async () => {
        const body = `${'Vooraf iets anders. '.repeat(40)}Toen kwam de enquête onder bewoners. ${'Daarna meer. '.repeat(40)}`
        await write(section(1, { title: 'De Enquête', body }))
        const [hit] = (await ask('enquete')).hits
        const marked = ({ text, marks }: { text: string; marks: [number, number][] }) =>
          marks.map(([from, to]) => text.slice(from, to))
        expect(hit && marked(hit.title)).toEqual(['Enquête'])
        expect(hit && marked(hit.snippet)).toEqual(['enquête'])
        expect(hit?.snippet.text.length).toBeLessThan(300)
      })

      it('keeps the fields of a document apart on the line it shows, and the marks on their words', async () => {
        const body = 'Een tuin voor allen.\nwoningstichting · huurders\n\nmeer tuin'
        await write(section(1, { body }))
        const [hit] = (await ask('tuin')).hits
        expect(hit?.snippet.text).toBe('Een tuin voor allen. woningstichting · huurders · meer tuin')
        expect(hit?.snippet.marks.map(([from, to]) => hit.snippet.text.slice(from, to))).toEqual([
          'tuin',
          'tuin',
        ])
      })
    })

    describe('slips', () => {
      it('are read as the word that must have been meant, and it says so', async () => {
        await write(
          section(1, { body: 'De herstructurering van de wijk.' }),
          section(2, { title: 'Woningcorporatie', body: 'Over de wijk.' }),
        )
        const { corrected, hits, matched } = await ask('herstuctuering wijk')
        expect(corrected).toEqual([{ from: 'herstuctuering', to: 'herstructurering' }])
        expect([matched, hits.map(({ item }) => item)]).toEqual(['all', ['onderdeel-1']])
        expect(hits[0]?.because.map(({ asked, found, how }) => [asked, found, how])).toEqual([
          ['herstuctuering', 'herstructurering', 'correction'],
          ['wijk', 'wijk', undefined],
        ])
        expect(await find('woningcoorporatie')).toEqual(['onderdeel-2'])
      })

      it('are no word that others are a form or a part of: that is the word they were read as', async () => {
        await write(
          section(1, { body: 'De corporatie bouwt.' }),
          section(2, { body: 'De corporaties bouwen.' }),
          section(3, { body: 'Een corporatiewoning.' }),
        )
        const { hits } = await ask('korporatie')
        const reasons = hits.flatMap(({ because }) =>
          because.map(({ asked, found, how }) => [asked, found, how]),
        )
        expect(reasons.sort()).toEqual([
          ['corporatie', 'corporaties', 'form'],
          ['corporatie', 'corporatiewoning', 'part'],
          ['korporatie', 'corporatie', 'sound'],
        ])
      })

      it('are read as a word that somebody wrote only after another was mistyped', async () => {
        await write(section(1, { body: 'Het klankbord.' }))
        expect(await find('klankbort')).toEqual(['onderdeel-1'])
        await write(section(2, { body: 'De buurtbarbecue.' }))
        expect(await find('buurtbarbeque')).toEqual(['onderdeel-2'])
      })

      it('are left as they are where the word is there, where one asks for it, and in short words', async () => {
        await write(section(1, { body: 'De sloot.' }), section(2, { body: 'De sloop van een huis.' }))
        expect([await find('sloop'), (await ask('sloop')).corrected]).toEqual([['onderdeel-2'], undefined])
        const literal = await ask('sloob', { isLiteral: true })
        expect([literal.total, literal.corrected]).toEqual([0, undefined])
        expect(await find('hius')).toEqual([])
      })

      it('never tell of a word that this reader finds nothing by', async () => {
        await write(
          section(1, { body: 'Een geheimzinnigheid.', readers: ['coalition:1'] }),
          section(2, { body: 'Iets anders.' }),
        )
        const { corrected, total } = await ask('geheimzinnigheit')
        expect([corrected, total]).toEqual([undefined, 0])
        const inside = await ask('geheimzinnigheit', { scopes: ['coalition:1'] })
        expect([inside.corrected, inside.total]).toEqual([
          [{ from: 'geheimzinnigheit', to: 'geheimzinnigheid' }],
          1,
        ])
        const without = { exclude: { ...nothingExcluded, section: [1] }, scopes: ['coalition:1'] }
        expect((await ask('geheimzinnigheit', without)).corrected).toBeUndefined()
      })
    })

    describe('Dutch', () => {
      for (const [body, q, how, found, lit] of dutch)
        it(`finds "${body}" by "${q}", says how, and lights up what answers to it`, async () => {
          await write(section(1, { body }), section(2, { body: 'Iets heel anders.' }))
          const { hits, total } = await ask(q)
          const [{ because: [first] = [], snippet } = {}] = hits
          expect([total, first?.how, first?.found]).toEqual([1, how, found])
          expect(snippet?.marks.map(([from, to]) => snippet.text.slice(from, to))).toEqual(lit)
        })

      it('is left alone when words are wanted as they were typed', async () => {
        for (const [body, q, , found] of dutch) {
          // The last word may be the beginning of one, however it is wanted.
          if (found.startsWith(q)) continue
          await write(section(1, { body }))
          expect((await ask(q, { isLiteral: true })).hits[0]?.because[0]?.found ?? null, q).toBeNull()
          if (!q.includes(' ')) expect(await find(`"${q}"`), q).toEqual([])
        }
      })

      it('does not take words for each other that only look alike', async () => {
        await write(section(1, { body: 'De gemeente bouwt.' }), section(2, { body: 'Gezond leven.' }))
        expect([await find('meen'), await find('zon')]).toEqual([[], []])
      })

      it('is of the words that are not between quotes, beside those that are', async () => {
        await write(
          section(1, { body: 'Een gemengde wijk met huizen.' }),
          section(2, { body: 'Een wijk, gemengd, met huizen.' }),
          section(3, { body: 'De gemengde wijken met een huis.' }),
        )
        expect(await find('"gemengde wijk" huis')).toEqual(['onderdeel-1'])
        expect(await find('huis "gemengde wijk"')).toEqual(['onderdeel-1'])
        expect(await find('"huis" wijk')).toEqual(['onderdeel-3'])
      })

      it('counts all that is found, whichever form it has, and puts the title first', async () => {
        await write(
          section(1, { body: 'Over bewoners.' }),
          section(2, { title: 'De bewoner' }),
          section(3, { body: 'Een bewonersavond.' }),
          section(4, { essence: 'Van bewoners.' }),
          section(5, { title: 'Bewoners', readers: ['coalition:1'] }),
        )
        const answer = await ask('bewoners')
        expect([answer.total, answer.totalOfAll, kindsOf(answer)]).toEqual([4, 4, { section: 4 }])
        expect(answer.hits.map(({ item }) => item).slice(0, 2)).toEqual(['onderdeel-2', 'onderdeel-4'])
        const pages: string[] = []
        for (const offset of [0, 1, 2, 3]) pages.push(...(await find('bewoners', { limit: 1, offset })))
        expect(pages).toEqual(answer.hits.map(({ item }) => item))
        const newest = await find('bewoners', { order: 'newest' })
        expect(newest).toHaveLength(4)
      })

      it('counts and pages all that is found, however much', async () => {
        const many = Array.from({ length: 600 }, (_, at) => section(at + 1, { body: 'Over bewoners.' }))
        await write(...many, section(601, { body: 'Een bewonersavond.' }), section(602, { body: 'Iets.' }))
        const { total, hits } = await ask('bewoners', { limit: 20, offset: 590 })
        expect([total, hits.length]).toEqual([601, 11])
        const synonyms = listed(['inwoner', 'bewoner'])
        const otherwise = await ask('inwoners', { synonyms })
        expect([otherwise.matched, otherwise.total, otherwise.hits.length]).toEqual(['all', 601, 20])
        const pages = [0, 300, 580].map((offset) => find('inwoners', { synonyms, limit: 10, offset }))
        expect(new Set((await Promise.all(pages)).flat()).size).toBe(30)
      })

      it('finds a part by a form of the name of its case, beside words of its own', async () => {
        await write(section(1, { body: 'Over sloop.', context: 'De Bloemenbuurten, Zoetermeer' }))
        expect(await find('bloemenbuurt sloop')).toEqual(['onderdeel-1'])
        expect(await find('bloemenbuurt')).toEqual([])
        expect(await find('bloemenbuurten')).toEqual([])
      })
    })

    describe('what means about the same', () => {
      const synonyms = listed(
        ['corporatie', 'woningstichting', 'toegelaten instelling'],
        ['sociale huur', 'corporatiewoning'],
      )

      it('is not found by a word between quotes', async () => {
        await write(
          section(1, { body: 'De woningstichting bouwt.' }),
          section(3, { body: 'De corporatie bouwt.' }),
        )
        expect((await find('corporatie', { synonyms })).sort()).toEqual(['onderdeel-1', 'onderdeel-3'])
        expect(await find('"corporatie"', { synonyms })).toEqual(['onderdeel-3'])
        expect(await find('"corporatie" bouwt', { synonyms })).toEqual(['onderdeel-3'])
      })

      it('is found as well when the words themselves find little, after these, and says so', async () => {
        await write(
          section(1, { body: 'De woningstichting bouwt.' }),
          section(2, { body: 'Een toegelaten instelling bouwt.' }),
          section(3, { body: 'De corporatie bouwt.' }),
          section(4, { body: 'De toegelaten bouwer van een instelling.' }),
        )
        expect(await find('corporatie')).toEqual(['onderdeel-3'])
        const { hits, total } = await ask('corporatie bouwt', { synonyms })
        expect([total, hits[0]?.item, hits.map(({ item }) => item).sort()]).toEqual([
          3,
          'onderdeel-3',
          ['onderdeel-1', 'onderdeel-2', 'onderdeel-3'],
        ])
        const second = hits.find(({ item }) => item === 'onderdeel-2')
        expect(second?.because.map(({ asked, found, how }) => [asked, found, how])).toEqual([
          ['corporatie', 'toegelaten instelling', 'synonym'],
          ['bouwt', 'bouwt', undefined],
        ])
        expect(second?.snippet.marks.map(([from, to]) => second.snippet.text.slice(from, to))).toEqual([
          'toegelaten',
          'instelling',
          'bouwt',
        ])
      })

      it('names a mistyped word as it was read', async () => {
        await write(
          section(1, { body: 'De woningstichting bouwt.' }),
          section(2, { body: 'De corporatie bouwt.' }),
        )
        const { hits } = await ask('corpratie bouwt', { synonyms })
        const other = hits.find(({ item }) => item === 'onderdeel-1')
        expect(other?.because[0]).toMatchObject({ asked: 'corporatie', found: 'woningstichting' })
      })

      it('comes before what has most of the words, where little has all of them', async () => {
        await write(
          section(1, { body: 'De woningstichting in Zuidwest.' }),
          section(2, { title: 'De corporatie', body: 'Zij bouwt.' }),
          section(3, { title: 'Iets van Zuidwest', body: 'Zij bouwt.' }),
        )
        const { matched, hits } = await ask('corporatie zuidwest', { synonyms })
        expect([matched, hits[0]?.item, hits.length]).toEqual(['any', 'onderdeel-1', 3])
      })

      it('of a word that nobody wrote is found beside what that seems to be made of', async () => {
        const meant = listed(['tweedeling', 'segregatie'])
        const halves = Array.from({ length: 6 }, (_, at) =>
          section(at + 1, { body: `Deel ${at} van twee.`.repeat(40) }),
        )
        await write(...halves, section(7, { title: 'Segregatie' }))
        expect((await find('tweedeling')).sort()).not.toContain('onderdeel-7')
        expect((await find('tweedeling', { synonyms: meant }))[0]).toBe('onderdeel-7')
      })

      it('is known of words that stand together, and is not looked for when these are found often', async () => {
        await write(section(1, { body: 'Iedere corporatiewoning is duur.' }))
        const [hit] = (await ask('huur sociale', { synonyms })).hits
        expect(hit).toBeUndefined()
        const [one] = (await ask('sociale huur', { synonyms })).hits
        expect(one?.because).toEqual([
          { asked: 'sociale huur', found: 'corporatiewoning', where: 'body', how: 'synonym' },
        ])
        await write(
          ...Array.from({ length: 5 }, (_, index) => section(index + 2, { body: 'Veel sociale huur.' })),
        )
        expect((await ask('sociale huur', { synonyms })).total).toBe(5)
      })

      it('is of what this reader may see, and of what was chosen', async () => {
        await write(
          section(1, { body: 'woningstichting', readers: ['coalition:1'] }),
          section(2, { body: 'woningstichting' }),
        )
        const answer = await ask('corporatie', { synonyms })
        expect([answer.total, kindsOf(answer)]).toEqual([1, { section: 1 }])
        expect(await find('corporatie', { synonyms, kinds: ['case'] })).toEqual([])
      })

      it('is only words, whatever organisers typed', async () => {
        await write(section(1, { body: 'sloop' }))
        const odd = listed(['corporatie', '" *', '', 'sloop'])
        await expect(ask('corporatie', { synonyms: odd })).resolves.toBeDefined()
      })
    })

    it('finds what means the same as words apart where nobody wrote them together, and does not take the word for a slip', async () => {
      const asked = { synonyms: listed(['flexwoningen', 'tijdelijke woningen']) }
      await write(
        section(1, { body: 'Tijdelijke en verplaatsbare woningen.' }),
        section(2, { body: 'De flatwoningen.' }),
        section(3, { body: 'Tijdelijk.' }),
      )
      const found = await ask('flexwoningen', asked)
      expect([found.corrected, found.hits.map(({ item }) => item)]).toEqual([undefined, ['onderdeel-1']])
      expect(found.hits[0]?.because).toEqual([
        { asked: 'flexwoningen', found: 'Tijdelijke … woningen', where: 'body', how: 'synonym' },
      ])
      // Of words that stand together elsewhere, one by itself says nothing.
      const { text = '', marks = [] } = found.hits[0]?.snippet ?? {}
      expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['Tijdelijke', 'woningen'])
      await write(section(4, { body: 'Er komen tijdelijke woningen. Woningen zijn duur.' }))
      const [{ snippet } = { snippet: { text: '', marks: [] } }] = (await ask('flexwoningen', asked)).hits
      expect(snippet.marks.map(([from, to]) => snippet.text.slice(from, to))).toEqual([
        'tijdelijke',
        'woningen',
      ])
      expect((await ask('flexwoningen', asked)).hits.map(({ item }) => item)).toEqual(['onderdeel-4'])
    })

    it('finds by what is attached, and shows it only when that is why', async () => {
      await write(section(1, { title: 'Plan', body: 'Over sloop.', attached: 'Uit het rapport Bouwstenen.' }))
      const [byTitle] = (await ask('plan')).hits
      expect(byTitle?.snippet.text).toBe('Over sloop.')
      await write(section(2, { title: 'Nota', attached: 'Nota over bouwen.', tags: 'Nota, Wijk' }))
      expect((await ask('nota')).hits[0]?.snippet.text).toBe('')
      expect((await ask('nota wijk')).hits[0]?.snippet.text).toBe('Nota, Wijk')
      const [byBoth] = (await ask('plan bouwstenen')).hits
      expect(byBoth?.snippet.text).toBe('Uit het rapport Bouwstenen.')
      expect(byBoth?.because.map(({ found, where }) => [found, where])).toEqual([
        ['Plan', 'title'],
        ['Bouwstenen', 'body'],
      ])
    })

    describe('readers', () => {
      const scoped = () =>
        write(
          section(
            1,
            { body: 'gedeelde woorden', readers: ['network:1', 'local:1'], exceptFor: ['coalition:1'] },
            { body: 'nieuwere woorden', readers: ['coalition:1'] },
          ),
        )

      it('finds nothing for who holds no scope', async () => {
        await scoped()
        expect(await find('woorden', { scopes: [] })).toEqual([])
        expect((await ask('woorden', { scopes: ['public'] })).total).toBe(0)
      })

      it('shows each reader one version', async () => {
        await scoped()
        const outside = await ask('woorden', { scopes: ['public', 'network:1'] })
        const inside = await ask('woorden', { scopes: ['public', 'network:1', 'local:1', 'coalition:1'] })
        expect([outside.total, outside.hits[0]?.snippet.text]).toEqual([1, 'gedeelde woorden'])
        expect([inside.total, inside.hits[0]?.snippet.text]).toEqual([1, 'nieuwere woorden'])
        expect(await find('nieuwere', { scopes: ['public', 'network:1'] })).toEqual([])
      })

      it('counts and suggests no more than may be read', async () => {
        await write(
          section(1, { title: 'Sloop', readers: ['coalition:9'] }),
          section(2, { title: 'Sloopplan', readers: ['public'] }),
        )
        const answer = await ask('sloop')
        expect([answer.total, kindsOf(answer)]).toEqual([1, { section: 1 }])
        const suggested = await engine.suggest({
          q: 'sl',
          scopes: ['public'],
          limit: 9,
          exclude: nothingExcluded,
        })
        expect(suggested.map(({ title }) => title.text)).toEqual(['Sloopplan'])
      })

      it('leaves out what is excluded, also from the counts', async () => {
        await write(section(1, { body: 'sloop' }), section(2, { body: 'sloop' }))
        const without = (exclude: Partial<Question['exclude']>) =>
          ask('sloop', { exclude: { ...nothingExcluded, ...exclude } })
        expect((await without({ section: [1] })).hits.map(({ item }) => item)).toEqual(['onderdeel-2'])
        expect((await without({ section: [1] })).facets.kind.section).toBe(1)
        expect((await without({ case: [1] })).total).toBe(0)
        expect((await without({ thread: [1] })).total).toBe(2)
      })

      for (const part of parts) {
        it(`leaves out what is in a ${part} that is excluded, and nothing else`, async () => {
          await write(
            { ...section(1, { title: 'sloop' }), key: 'a:1', within: { [part]: 1 } },
            { ...section(2, { title: 'sloop' }), key: 'a:2', within: { [part]: 2 } },
            { ...section(3, { title: 'sloop' }), key: 'a:3', within: {} },
          )
          const exclude = { ...nothingExcluded, [part]: [1, 404] }
          expect((await find('sloop', { exclude })).sort()).toEqual(['onderdeel-2', 'onderdeel-3'])
          expect(kindsOf(await ask('sloop', { exclude }))).toEqual({ section: 2 })
          const suggesting = { q: 'slo', scopes: ['public'], limit: 9, exclude }
          expect((await engine.suggest(suggesting)).map(({ item }) => item)).not.toContain('onderdeel-1')
        })
      }
    })

    describe('writing', () => {
      it('replaces and removes whole documents, and keeps the place with them', async () => {
        await write(section(1, { body: 'oud' }, { body: 'ook oud', readers: ['coalition:1'] }))
        await write(section(1, { body: 'nieuw' }))
        expect([await find('oud'), await find('nieuw')]).toEqual([[], ['onderdeel-1']])
        expect(engine.stats()).toEqual({ documents: 1, place: 2 })
        await engine.write({ documents: [], removedKeys: ['section:1', 'section:404'], place: 7 })
        expect(await find('nieuw')).toEqual([])
        expect(engine.stats()).toEqual({ documents: 0, place: 7 })
      })

      it('gives pages that follow on each other, and counts every kind beside the one that was chosen', async () => {
        await write(...Array.from({ length: 25 }, (_, index) => section(index + 1, { body: 'sloop' })), {
          ...section(26, { title: 'sloop' }),
          key: 'case:1',
          kind: 'case',
          item: 'wijk',
        })
        const pages = [0, 10, 20].map((offset) => find('sloop', { kinds: ['section'], limit: 10, offset }))
        expect(new Set((await Promise.all(pages)).flat()).size).toBe(25)
        const chosen = await ask('sloop', { kinds: ['case'] })
        expect([chosen.total, chosen.totalOfAll, kindsOf(chosen)]).toEqual([1, 26, { case: 1, section: 25 }])
      })
    })

    describe('codes', () => {
      const intervention = (id: number, codes: Codes, more: Partial<Version> = {}): SearchDocument => ({
        ...section(id, { title: `Sloop ${id}`, codes, ...more }),
        key: `item:${id}`,
        kind: 'intervention',
      })
      const some = () =>
        write(
          intervention(1, { domain: ['fysiek'], interventionPhase: ['loopt'], theme: ['beheer', 'jeugd'] }),
          intervention(2, { domain: ['fysiek'], interventionPhase: ['idee'], theme: ['jeugd'] }),
          intervention(3, { domain: ['sociaal'], interventionPhase: ['loopt'] }),
          { ...intervention(4, { state: ['open'], theme: ['jeugd'] }), kind: 'question' },
          section(5, { body: 'sloop' }),
        )

      it('are counted among all that was found', async () => {
        await some()
        const { total, facets } = await ask('sloop')
        expect([total, facets.codes]).toEqual([
          5,
          {
            domain: { fysiek: 2, sociaal: 1 },
            interventionType: {},
            scale: {},
            interventionPhase: { loopt: 2, idee: 1 },
            aim: {},
            theme: { beheer: 1, jeugd: 3 },
            localEvidence: {},
            nationalEvidence: {},
            case: {},
            municipality: {},
            year: {},
            state: { open: 1 },
          },
        ])
      })

      it('come with what was found', async () => {
        await some()
        const { hits } = await ask('sloop 1')
        expect(hits.map(({ codes }) => codes)).toEqual([
          { domain: ['fysiek'], interventionPhase: ['loopt'], theme: ['beheer', 'jeugd'] },
        ])
      })

      it('choose: one of each list that is named', async () => {
        await some()
        const withCodes = async (codes: Codes, kinds: Question['kinds'] = []) =>
          (await find('sloop', { codes, kinds })).map((item) => Number(item.slice(-1))).sort()
        expect(await withCodes({ domain: ['fysiek'] })).toEqual([1, 2])
        expect(await withCodes({ domain: ['fysiek', 'sociaal'] })).toEqual([1, 2, 3])
        expect(await withCodes({ domain: ['fysiek'], interventionPhase: ['loopt'] })).toEqual([1])
        expect(await withCodes({ theme: ['jeugd'] }, ['question'])).toEqual([4])
        expect(await withCodes({ theme: [] })).toEqual([1, 2, 3, 4, 5])
        expect(await withCodes({ domain: ['bestaat niet'] })).toEqual([])
        expect(await withCodes({ state: ['fysiek'] })).toEqual([])
      })

      it('count what choosing them as well would leave, and do not take their own list away', async () => {
        await some()
        const answer = await ask('sloop', { codes: { domain: ['fysiek'] } })
        expect([answer.total, answer.totalOfAll]).toEqual([2, 5])
        expect(answer.facets.codes.domain).toEqual({ fysiek: 2, sociaal: 1 })
        expect(answer.facets.codes.interventionPhase).toEqual({ loopt: 1, idee: 1 })
        expect(answer.facets.codes.theme).toEqual({ beheer: 1, jeugd: 2 })
        expect(kindsOf(answer)).toEqual({ intervention: 2 })
        const both = await ask('sloop', { kinds: ['question'], codes: { theme: ['jeugd'] } })
        expect([both.total, kindsOf(both)]).toEqual([1, { intervention: 2, question: 1 }])
        expect(both.facets.codes.domain).toEqual({})
      })

      it('choose among everything there is when no word was typed, and then only', async () => {
        await some()
        const answer = await ask(' - ', { codes: { theme: ['jeugd'] }, kinds: ['intervention'] })
        expect(answer.hits.map(({ title, because }) => [title.text, because])).toEqual([
          ['Sloop 1', []],
          ['Sloop 2', []],
        ])
        expect([answer.total, answer.totalOfAll, answer.facets.codes.theme, kindsOf(answer)]).toEqual([
          2,
          5,
          { beheer: 1, jeugd: 2 },
          { intervention: 2, question: 1 },
        ])
        expect(await find('', { kinds: ['question'], scopes: ['network:1'] })).toEqual([])
        expect((await ask('')).total).toBe(0)
      })

      it('of a long list count those with most, and those that were asked for', async () => {
        await write(
          ...Array.from({ length: 120 }, (_, index) =>
            intervention(index + 1, { case: [`casus-${index}`], year: ['2024'] }),
          ),
          ...Array.from({ length: 5 }, (_, index) => intervention(200 + index, { case: ['grote'] })),
        )
        const { facets } = await ask('sloop', {
          codes: { case: ['casus-119'] },
          counted: { case: ['casus-118', 'onbekend'] },
        })
        const counts = facets.codes.case
        expect([counts.grote, counts['casus-118'], counts['casus-119']]).toEqual([5, 1, 1])
        expect(counts.onbekend).toBeUndefined()
        expect(Object.keys(counts).length).toBeLessThanOrEqual(102)
        expect(facets.codes.year).toEqual({ 2024: 1 })
      })

      it('give the newest first when asked, and only what came between two moments', async () => {
        await write(
          intervention(1, {}, { since: 100 }),
          intervention(2, {}, { title: 'Anders', body: 'sloop', since: 200 }),
          intervention(3, {}, { since: 300 }),
        )
        const newest = { order: 'newest' } as const
        expect(await find('sloop', newest)).toEqual(['onderdeel-3', 'onderdeel-2', 'onderdeel-1'])
        expect(await find('sloop', { ...newest, limit: 1, offset: 1 })).toEqual(['onderdeel-2'])
        expect(await find('', { kinds: ['intervention'] })).toEqual([
          'onderdeel-3',
          'onderdeel-2',
          'onderdeel-1',
        ])
        const later = await ask('sloop', { since: 200, codes: {} })
        expect([later.total, later.hits.map(({ item }) => item), kindsOf(later)]).toEqual([
          1,
          ['onderdeel-3'],
          { intervention: 1 },
        ])
        expect(await find('sloop', { since: 100, until: 200 })).toEqual(['onderdeel-2'])
        expect(await find('', { ...newest, until: 200, kinds: ['intervention'] })).toEqual([
          'onderdeel-2',
          'onderdeel-1',
        ])
      })

      it('count and choose no more than may be read', async () => {
        await write(
          intervention(1, { domain: ['fysiek'] }, { readers: ['coalition:1'] }),
          {
            ...intervention(2, {}),
            versions: [
              { ...empty, title: 'Sloop', codes: { domain: ['sociaal'] }, exceptFor: ['coalition:1'] },
              { ...empty, title: 'Sloop', codes: { domain: ['bestuur'] }, readers: ['coalition:1'] },
            ],
          },
          intervention(3, { domain: ['fysiek'] }, { readers: ['public'] }),
        )
        const domains = async (more: Partial<Question>) => (await ask('sloop', more)).facets.codes.domain
        expect(await domains({})).toEqual({ sociaal: 1, fysiek: 1 })
        expect(await domains({ scopes: ['public', 'coalition:1'] })).toEqual({ bestuur: 1, fysiek: 2 })
        expect(await domains({ exclude: { ...nothingExcluded, section: [3] } })).toEqual({ sociaal: 1 })
        expect(await find('sloop', { codes: { domain: ['bestuur'] } })).toEqual([])
      })

      it('are as they were written last', async () => {
        await write(intervention(1, { domain: ['fysiek'] }))
        await write(intervention(1, { domain: ['sociaal', 'sociaal', ''] }))
        const { facets, hits } = await ask('sloop')
        expect([facets.codes.domain, hits[0]?.codes]).toEqual([{ sociaal: 1 }, { domain: ['sociaal'] }])
      })

      it('give pages that follow on each other', async () => {
        await write(
          ...Array.from({ length: 30 }, (_, index) =>
            intervention(index + 1, { domain: [index % 2 ? 'fysiek' : 'sociaal'] }),
          ),
        )
        const pages = [0, 10].map((offset) =>
          find('sloop', { codes: { domain: ['fysiek'] }, limit: 10, offset }),
        )
        expect(new Set((await Promise.all(pages)).flat()).size).toBe(15)
      })
    })

    describe('whatever is typed', () => {
      const hostile = [
        '',
        '   ',
        '"',
        '""',
        '"""',
        '*',
        'sloop*',
        'sloop AND',
        'AND OR NOT',
        'NEAR(sloop plan, 5)',
        'title:sloop',
        '{title} : sloop',
        '^sloop',
        '-sloop',
        'sloop; drop table words',
        "'; --",
        '\u0000sloop\u0000',
        '\ud800',
        '🏘️ 👩‍👩‍👧 sloop',
        '%00%',
        '\u202esloop',
        '(((',
        'a'.repeat(10_000),
        'sloop '.repeat(2_000),
        '"'.repeat(5_000),
        '½ ㏂ ﬁ ⑴',
      ]
      it('it is only words', async () => {
        await write(section(1, { body: 'sloop plan' }))
        for (const q of hostile) {
          await expect(ask(q), JSON.stringify(q.slice(0, 40))).resolves.toBeDefined()
          await engine.suggest({ q, scopes: ['public'], limit: 5, exclude: nothingExcluded })
        }
        expect(await find('NEAR(sloop plan, 5)')).toEqual(['onderdeel-1'])
        expect(await find('🏘️ sloop')).toEqual(['onderdeel-1'])
      })

      it('it never fails', async () => {
        await write(section(1, { body: 'sloop plan' }))
        const parts = fc.constantFrom(
          '"',
          '*',
          'NEAR',
          ' ',
          'AND',
          '(',
          ')',
          ':',
          '^',
          '-',
          '+',
          '{',
          '}',
          'sloop',
          '\u0000',
        )
        const typed = fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(parts, { maxLength: 40 }).map((some) => some.join('')),
        )
        await fc.assert(
          fc.asyncProperty(typed, async (q) => {
            expect((await ask(q)).total).toBeLessThanOrEqual(1)
          }),
          { numRuns: 300 },
        )
      })

      it('a question has at most ten words, and it says when there were more', async () => {
        await write(section(1, { body: 'een twee drie' }))
        expect((await ask('een twee drie')).isCut).toBe(false)
        expect((await ask('w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11')).isCut).toBe(true)
        expect((await ask('w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11')).words).toHaveLength(10)
      })

      it('small words take no room in a question, unless there is nothing else', async () => {
        await write(section(1, { body: 'Verhuizen door de sloop.' }))
        const { words, isCut, hits } = await ask(
          'hoe is het na de sloop met wie er op een dag uit moest verhuizen',
        )
        expect([words, isCut]).toEqual([['sloop', 'dag', 'moest', 'verhuizen'], false])
        expect(hits[0]?.because.map(({ found }) => found)).toEqual(['sloop', null, null, 'Verhuizen'])
        const nothingElse = await ask('de het een en in is of om op te tot uit')
        expect([nothingElse.words.length, nothingElse.isCut]).toEqual([10, true])
        const phrase = await ask('"w1 w2 w3 w4 w5 w6 w7 w8" w9 w10 w11')
        expect([phrase.words, phrase.isCut]).toEqual([['w1 w2 w3 w4 w5 w6 w7 w8', 'w9', 'w10'], true])
      })
    })
  })
}
