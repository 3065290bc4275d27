import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core'
import { matchRoutes } from 'react-router'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import routes from '#app/routes.ts'
import { sqlite } from '#db/client.server.ts'
import { axeScript, violationsOn } from '#tests/axe.ts'
import { openBrowser } from '#tests/browser.ts'
import { wordFile } from '#tests/make-files.ts'
import { startServer, type TestServer } from '#tests/server.ts'
import { mailTo, Visit } from '#tests/visit.ts'
import { until } from '#tests/writer.ts'
import { atWork, hasCaret } from './stage.ts'

type Who =
  | 'visitor'
  | 'organisator'
  | 'expert'
  | 'aanspreekpunt'
  | 'redacteur'
  | 'begeleider'
  | 'deelnemer'
  | 'gast'
  | 'newcomer'

/** A page as somebody sees it. `path` may have to be looked up; `after` brings the page in the state that is meant. */
type Sight = {
  who: Who
  path: string | (() => Promise<string> | string)
  as?: string
  status?: number
  after?: (page: Page) => Promise<unknown>
  on?: 'empty'
}

const ours = '/casussen/almelo-nieuwstraatkwartier'
const theirs = '/casussen/gorinchem-gildenwijk-haarwijk'

const intervention = `${ours}/interventies/gebiedsprogramma`
const borrowed = `${theirs}/interventies/haarwijk-oost/overname`

const compared = `/vergelijken?${['almelo-nieuwstraatkwartier', 'zoetermeer-meerzicht', 'utrecht-overvecht', 'haarlem-schalkwijk'].map((slug) => `casus=${slug}`).join('&')}`

const source = '/kennisbank/een-bron-om-te-bekijken'
const approach = '/kennisbank/aanpakken/een-aanpak-om-te-bekijken'
const finding = '/bevindingen/een-bevinding-om-te-bekijken'

const sights: Sight[] = [
  ...(['visitor', 'deelnemer', 'aanspreekpunt'] as const).map((who) => ({ who, path: '/' })),
  { who: 'visitor', path: '/inloggen' },
  { who: 'visitor', path: '/inloggen', as: 'without an address', after: sendEmpty },
  { who: 'visitor', path: '/inloggen/wachtwoord' },
  { who: 'visitor', path: '/inloggen/wachtwoord', as: 'left empty', after: sendEmpty },
  { who: 'visitor', path: () => codePage, as: 'the code' },
  { who: 'visitor', path: () => codePage, as: 'a wrong code', after: sendEmpty },
  { who: 'visitor', path: () => linkInMail, as: 'the link in the mail' },
  { who: 'visitor', path: () => mailThatIsOver, as: 'a mail that is over' },
  { who: 'visitor', path: () => invitation, as: 'an invitation' },
  { who: 'visitor', path: () => invitation, as: 'an invitation, left empty', after: sendEmpty },
  { who: 'visitor', path: '/uitnodiging/bestaatniet', status: 404 },
  { who: 'visitor', path: '/demo/post' },
  { who: 'visitor', path: '/wie-ziet-wat' },
  { who: 'visitor', path: '/toegankelijkheid' },
  { who: 'visitor', path: '/privacy' },
  { who: 'visitor', path: '/bestaat-niet', status: 404 },
  { who: 'visitor', path: '/casussen' },
  { who: 'visitor', path: '/casussen?weergave=tabel' },
  { who: 'visitor', path: '/casussen?fase=beheer&soort=referentie', as: 'no case left' },
  ...['/interventies', '/interventies?weergave=tabel', '/dilemmas', '/vragen', '/verwachtingen'].flatMap(
    (path) => (['visitor', 'aanspreekpunt'] as const).map((who) => ({ who, path })),
  ),
  { who: 'visitor', path: '/interventies?domein=anders&fase=gestopt', as: 'no intervention left' },
  ...(['visitor', 'aanspreekpunt'] as const).map((who) => ({ who, path: '/landelijk' })),
  { who: 'deelnemer', path: '/landelijk?over=vragen' },
  {
    who: 'visitor',
    path: '/interventies?provincie=Utrecht&sinds=2026-01-01',
    as: 'from the page of the country',
  },
  { who: 'visitor', path: '/vergelijken' },
  { who: 'visitor', path: compared },
  { who: 'aanspreekpunt', path: `${compared}&orde=verschil` },
  { who: 'deelnemer', path: compared, as: 'choosing questions', after: chooseQuestions },
  { who: 'deelnemer', path: '/vergelijken/bewaard' },
  { who: 'deelnemer', path: compared, as: 'a comparison kept', after: keepComparison },
  { who: 'deelnemer', path: `${ours}/reacties?op=de-wijk&vraag=De+wijk`, as: 'asking from a comparison' },
  { who: 'visitor', path: ours },
  { who: 'visitor', path: '/zoeken' },
  { who: 'visitor', path: '/zoeken?q=jongeren' },
  { who: 'visitor', path: '/zoeken?q=bestaatvastniet' },
  { who: 'visitor', path: '/kennisbank' },
  { who: 'visitor', path: '/kennisbank?soort=scriptie&trefwoord=buren', as: 'no source left' },
  { who: 'visitor', path: source },
  { who: 'visitor', path: '/kennisbank/aanpakken' },
  { who: 'visitor', path: approach },
  { who: 'visitor', path: '/bevindingen' },
  { who: 'visitor', path: () => sectionVersions },
  { who: 'visitor', path: () => sectionVersion },

  { who: 'deelnemer', path: '/casussen' },
  { who: 'expert', path: ours },
  { who: 'expert', path: `${ours}/reacties` },
  { who: 'expert', path: `${ours}/reacties`, as: 'an empty reaction', after: reactWithoutWords },
  { who: 'expert', path: () => ownThread, as: 'a thread' },
  { who: 'expert', path: () => ownComment, as: 'a reaction of one’s own' },
  { who: 'expert', path: '/bevindingen' },
  { who: 'expert', path: finding, as: 'a proposal' },
  { who: 'expert', path: '/bevindingen/nieuw' },
  { who: 'expert', path: '/bevindingen/nieuw', as: 'left empty', after: sendEmpty },
  { who: 'expert', path: `${finding}/wijzigen` },
  { who: 'expert', path: '/zoeken?q=gemengd' },
  { who: 'expert', path: '/zoeken?q=wijk&domein=fysiek&thema=menging', as: 'chosen by code' },
  { who: 'expert', path: '/zoeken?q=wijk&domein=fysiek&soort=vraag', as: 'nothing left of what was chosen' },
  { who: 'expert', path: '/zoeken', as: 'the suggestions', after: suggest },
  { who: 'expert', path: '/zoeken?gemeente=Almelo&orde=nieuwste', as: 'without a word' },
  { who: 'aanspreekpunt', path: '/zoeken?q=erfpachtconversie' },
  { who: 'deelnemer', path: '/zoeken/bewaard' },
  { who: 'expert', path: '/zoeken?q=buurt&soort=interventie', as: 'a search kept', after: keepSearch },
  { who: 'expert', path: '/casussen/nieuw', status: 403 },

  ...(
    ['organisator', 'expert', 'aanspreekpunt', 'redacteur', 'begeleider', 'deelnemer', 'gast'] as const
  ).map((who) => ({ who, path: '/overzicht' })),
  { who: 'aanspreekpunt', path: '/casussen?weergave=tabel' },
  { who: 'aanspreekpunt', path: ours },
  { who: 'redacteur', path: ours, as: 'while writing', after: write },
  { who: 'aanspreekpunt', path: ours, as: 'while a link is looked up', after: lookUp },
  { who: 'gast', path: ours },
  { who: 'begeleider', path: ours },
  { who: 'aanspreekpunt', path: theirs },
  ...['dilemmas', 'vragen', 'verwachtingen', 'interventies'].flatMap((list) => [
    { who: 'visitor' as const, path: `${ours}/${list}` },
    { who: 'aanspreekpunt' as const, path: `${ours}/${list}` },
    { who: 'aanspreekpunt' as const, path: `${ours}/${list}/nieuw` },
  ]),
  { who: 'aanspreekpunt', path: `${ours}/dilemmas/nieuw`, as: 'with its twins', after: writeDilemma },
  { who: 'aanspreekpunt', path: `${ours}/interventies/nieuw`, as: 'left empty', after: saveEmpty },
  { who: 'aanspreekpunt', path: `${intervention}/fase` },
  { who: 'aanspreekpunt', path: `${ours}/interventies/nieuw`, as: 'all of it', after: tellMore },
  { who: 'visitor', path: `${ours}/interventies?domein=economisch&fase=idee`, as: 'none left' },
  { who: 'visitor', path: `${ours}/interventies?weergave=palet` },
  { who: 'aanspreekpunt', path: `${ours}/interventies?weergave=palet` },
  { who: 'aanspreekpunt', path: borrowed },
  { who: 'aanspreekpunt', path: borrowed, as: 'without a reason', after: sendEmpty },
  { who: 'visitor', path: intervention },
  { who: 'expert', path: intervention },
  { who: 'aanspreekpunt', path: intervention },
  { who: 'aanspreekpunt', path: `${intervention}/wijzigen` },
  { who: 'aanspreekpunt', path: `${intervention}/verbanden` },
  { who: 'aanspreekpunt', path: `${intervention}/verwijdering` },
  { who: 'aanspreekpunt', path: `${intervention}/deling` },
  { who: 'visitor', path: `${intervention}/versies` },
  { who: 'visitor', path: () => interventionVersion },
  { who: 'aanspreekpunt', path: () => displacement },
  { who: 'aanspreekpunt', path: `${ours}/gegevens` },
  { who: 'aanspreekpunt', path: `${ours}/gegevens`, as: 'without a name', after: emptyField('name') },
  { who: 'aanspreekpunt', path: `${ours}/geschiedenis` },
  { who: 'aanspreekpunt', path: `${ours}/coalitie` },
  { who: 'aanspreekpunt', path: `${ours}/coalitie/uitnodigingen` },
  { who: 'aanspreekpunt', path: `${ours}/coalitie/uitnodigingen`, as: 'left empty', after: sendEmpty },
  { who: 'aanspreekpunt', path: `${ours}/coalitie/overdracht` },
  { who: 'aanspreekpunt', path: () => coalitionMember, as: 'a member of the coalition' },
  { who: 'aanspreekpunt', path: `${ours}/onderdelen/de-wijk/kern` },
  { who: 'aanspreekpunt', path: `${ours}/onderdelen/de-wijk/deling` },
  { who: 'aanspreekpunt', path: `${ours}/onderdelen/de-wijk/geschiedenis` },
  { who: 'aanspreekpunt', path: `${ours}/onderdelen/de-wijk/geschiedenis/1` },
  { who: 'aanspreekpunt', path: `${ours}/onderdelen/wat-is-nodig/deling` },
  { who: 'aanspreekpunt', path: `${ours}/deling/kaart` },
  { who: 'aanspreekpunt', path: `${ours}/deling/gegevens` },
  { who: 'aanspreekpunt', path: `${ours}/onderdelen/de-wijk/bijlagen` },
  { who: 'aanspreekpunt', path: `${ours}/onderdelen/de-wijk/bijlagen`, as: 'left empty', after: sendEmpty },
  { who: 'aanspreekpunt', path: `${ours}/onderdelen/de-wijk/bijlagen`, as: 'with files', after: sendFiles },
  { who: 'aanspreekpunt', path: `${intervention}/bijlagen`, as: 'with files', after: sendFiles },
  { who: 'aanspreekpunt', path: intervention, as: 'with a file that is not shared yet' },
  { who: 'aanspreekpunt', path: `${ours}/onderdelen/de-wijk/word` },
  { who: 'aanspreekpunt', path: `${ours}/onderdelen/de-wijk/word`, as: 'the preview', after: sendWord },
  { who: 'aanspreekpunt', path: () => sectionVersions },
  { who: 'aanspreekpunt', path: `${ours}/reacties` },
  { who: 'expert', path: `${ours}/onderdelen/de-wijk/reageren` },
  { who: 'expert', path: `${ours}/onderdelen/de-wijk/reageren?op=1`, as: 'one paragraph' },
  { who: 'expert', path: `${intervention}/reageren` },
  { who: 'aanspreekpunt', path: () => `${ours}/reacties/afhandelen?id=${ownThread.split('/').at(-1)}` },
  { who: 'aanspreekpunt', path: () => ownThread, as: 'a thread' },
  { who: 'aanspreekpunt', path: () => `${ownThread}/antwoorden`, as: 'an answer' },
  { who: 'aanspreekpunt', path: () => `${ownThread}/afhandeling`, as: 'settling' },
  { who: 'aanspreekpunt', path: source, as: 'a source that is used' },
  { who: 'aanspreekpunt', path: `${source}/meenemen` },
  { who: 'aanspreekpunt', path: `${source}/meenemen`, as: 'left empty', after: sendEmpty },
  { who: 'aanspreekpunt', path: '/profiel' },
  { who: 'aanspreekpunt', path: '/profiel', as: 'without a name', after: emptyField('name') },
  { who: 'aanspreekpunt', path: '/profiel/wachtwoord' },
  { who: 'aanspreekpunt', path: '/profiel/e-mailadres' },
  { who: 'aanspreekpunt', path: '/profiel/e-mailadres', as: 'left empty', after: sendEmpty },
  { who: 'redacteur', path: '/profiel/e-mailadres', as: 'with a link on its way' },
  { who: 'redacteur', path: () => addressLink, as: 'another address, on a demonstration' },
  { who: 'newcomer', path: () => newcomersLink, as: 'another address' },
  { who: 'aanspreekpunt', path: () => addressLink, as: 'a link of somebody else', status: 404 },
  { who: 'aanspreekpunt', path: '/meldingen' },
  { who: 'organisator', path: '/meldingen' },
  { who: 'aanspreekpunt', path: '/profiel/meldingen' },
  { who: 'visitor', path: () => stopMail },

  { who: 'organisator', path: '/beheer' },
  { who: 'organisator', path: '/beheer/uitnodigingen' },
  { who: 'organisator', path: () => networkMember, as: 'a member of the network' },
  { who: 'organisator', path: '/beheer?sorteer=naam&rol=organisator', as: 'one role' },
  { who: 'organisator', path: '/beheer/netwerk' },
  { who: 'organisator', path: '/beheer/netwerk?gedaan=bewaard' },
  { who: 'organisator', path: '/beheer/sjabloon' },
  { who: 'organisator', path: '/beheer/sjabloon', as: 'left empty', after: sendEmpty },
  { who: 'organisator', path: '/beheer/sjabloon', as: 'after a move', after: pressUp('Gedroomde aanpak') },
  { who: 'organisator', path: '/beheer/sjabloon/de-wijk' },
  { who: 'organisator', path: () => retiredPart, as: 'a part that was retired' },
  { who: 'organisator', path: '/beheer/synoniemen?proef=toegelaten+instelling' },
  { who: 'organisator', path: '/beheer/synoniemen', as: 'left empty', after: sendEmpty },
  { who: 'organisator', path: '/beheer/synoniemen?woord=bestaatniet' },
  { who: 'organisator', path: '/beheer/synoniemen/corporatie' },
  { who: 'organisator', path: '/beheer/codelijsten' },
  { who: 'organisator', path: '/beheer/codelijsten/soort-interventie' },
  { who: 'organisator', path: '/beheer/codelijsten/thema', as: 'left empty', after: sendEmpty },
  { who: 'organisator', path: '/beheer/codelijsten/soort-interventie/renovatie' },
  { who: 'organisator', path: '/casussen/nieuw' },
  { who: 'organisator', path: '/casussen/nieuw?soort=referentie' },
  { who: 'organisator', path: '/casussen/nieuw', as: 'left empty', after: sendEmpty },

  { who: 'organisator', path: '/kennisbank' },
  { who: 'organisator', path: '/kennisbank/nieuw' },
  { who: 'organisator', path: '/kennisbank/nieuw', as: 'left empty', after: sendEmpty },
  { who: 'organisator', path: `${source}/wijzigen` },
  { who: 'organisator', path: '/kennisbank/aanpakken/nieuw' },
  { who: 'organisator', path: '/kennisbank/aanpakken/nieuw', as: 'left empty', after: sendEmpty },
  { who: 'organisator', path: `${approach}/wijzigen` },
  { who: 'organisator', path: `${finding}/besluit` },
  { who: 'organisator', path: `${finding}/besluit`, as: 'without a reason', after: declineWithoutReason },
  { who: 'organisator', path: () => decided, as: 'a decision to undo' },

  { who: 'visitor', path: '/inrichten', on: 'empty' },
  { who: 'visitor', path: '/inrichten', as: 'left empty', on: 'empty', after: sendEmpty },
]

/** What shows nothing of its own: the sign-in page has its buttons, and it leads there. */
const neverShown = ['demo/inloggen']

let server: TestServer
let emptyServer: TestServer
let browser: Browser
let stopMail = ''
let codePage = ''
let linkInMail = ''
let mailThatIsOver = ''
let invitation = ''
let addressLink = ''
let newcomersLink = ''
let sectionVersions = ''
let sectionVersion = ''
let ownThread = ''
let ownComment = ''
let coalitionMember = ''
let networkMember = ''
let interventionVersion = ''
let displacement = ''
let decided = ''
const retiredPart = '/beheer/sjabloon/iets-van-vroeger'
const emptyFolder = mkdtempSync(join(tmpdir(), 'tussenstap-empty-'))
const visits = new Map<Who, Visit>()

beforeAll(async () => {
  ;[server, emptyServer, browser] = await Promise.all([
    startServer({ TUSSENSTAP_DEMO: '1' }),
    startServer({ DATA_DIR: emptyFolder }),
    openBrowser(),
  ])
  const email = 'deelnemer@demo.tussenstap.example'
  const asked = await (await visitOf('visitor')).post('/inloggen', { email })
  codePage = asked.headers.get('location') ?? ''
  linkInMail = (await mailTo(email)).link
  const guest = 'gast@demo.tussenstap.example'
  const browserOfGuest = new Visit(server.url)
  mailThatIsOver = (await browserOfGuest.post('/inloggen', { email: guest })).headers.get('location') ?? ''
  await browserOfGuest.post(mailThatIsOver, { code: (await mailTo(guest)).code })
  const invitee = 'nieuw@example.org'
  await (await visitOf('aanspreekpunt')).post(`${ours}/coalitie/uitnodigingen`, {
    email: invitee,
    role: 'guest',
  })
  invitation = (await mailTo(invitee)).link
  addressLink = await askForAddress('redacteur', 'redacteur@example.org')
  await letIn('newcomer')
  newcomersLink = await askForAddress('newcomer', 'elders@example.org')
  sectionVersions = `${ours}/onderdelen/de-wijk/versies`
  sectionVersion = await linkOn('visitor', sectionVersions, /\/versies\/\w+/)
  const reacted = await (await visitOf('expert')).post(`${ours}/reacties`, {
    sectionKey: 'de-wijk',
    from: 'thread',
    kind: 'question',
    audience: 'shared',
    text: 'Wat zeggen de bewoners zelf?',
  })
  // On words, so that the margin is open on every look at the case.
  await (await visitOf('expert')).post(`${ours}/reacties`, {
    sectionKey: 'de-wijk',
    from: 'thread',
    kind: 'idea',
    audience: 'shared',
    text: 'Vraag het de jongeren ook.',
    quote: 'Het Nieuwstraatkwartier is een volkswijk',
    suggestion: 'Het Nieuwstraatkwartier is een hechte volkswijk',
  })
  ownThread = new URL(reacted.headers.get('location') ?? '', server.url).pathname
  ownComment = await linkOn('expert', ownThread, /\/bijdragen\/\w+/)
  // An answer is mailed at once, with the way to stop such mail.
  await (await visitOf('aanspreekpunt')).post(`${ownThread}/antwoorden`, {
    text: 'Dat vragen wij na.',
    from: 'thread',
  })
  const stopLink = sqlite
    .prepare('select unsubscribe from outgoing_mail where unsubscribe is not null')
    .pluck()
  await until(() => stopLink.get() !== undefined)
  stopMail = new URL(String(stopLink.get())).pathname
  for (const unanswered of [2, 0])
    sqlite
      .prepare(`insert into outgoing_mail (message_id, "to", subject, text, created_at, next_attempt_at, given_up_at, unanswered)
        values (?, 'weg@example.org', 'Welkom', 'Dag', 1, 1, ?, ?)`)
      .run(`<weg${unanswered}@example.org>`, Date.now(), unanswered)
  coalitionMember = await linkOn('aanspreekpunt', `${ours}/coalitie`, /\/coalitie\/leden\/\w+/)
  await fillKnowledge()
  const organiser = await visitOf('organisator')
  await organiser.post('/beheer/sjabloon', { title: 'Iets van vroeger', hint: 'Hoe was het hier?' })
  await organiser.post(retiredPart, { act: 'retire' })
  await organiser.post('/beheer/codelijsten/soort-interventie/zorg', { act: 'retire' })
  interventionVersion = await linkOn('visitor', `${intervention}/versies`, /\/versies\/\w+/)
  displacement = await writeDisplacement()
  networkMember = await linkOn('organisator', '/beheer', /\/beheer\/leden\/\w+/)
})
afterAll(async () => {
  await browser?.close()
  await Promise.all([server?.stop(), emptyServer?.stop()])
  rmSync(emptyFolder, { recursive: true, force: true })
})

describe('every page', () => {
  it('is in the list above', async () => {
    const patterns = new Set<string>()
    for (const { path } of sights) {
      const { pathname } = new URL(await resolve(path), 'http://x')
      patterns.add(matchRoutes(asObjects(routes), pathname)?.at(-1)?.route.path ?? '')
    }
    const pages = flat(routes).filter(({ file }) => file.endsWith('.tsx'))
    const missing = pages.map(({ path }) => path ?? '').filter((path) => !patterns.has(path))
    expect(missing.sort()).toEqual(neverShown)
  })

  for (const { who, part, some } of shares())
    it.concurrent(`is for everybody: as ${who} sees it, in light and dark, narrow and wide${part}`, async () => {
      const context = await contextOf(who)
      // Given once, since sending it takes longer than reading it.
      await context.addInitScript(axeScript)
      const page = await context.newPage()
      const found: string[] = []
      for (const sight of some) {
        const wrong = await look(page, sight).catch((error) => [String(error)])
        found.push(...wrong.map((one) => `${nameOf(sight)}: ${one}`))
      }
      await context.close()
      expect(found).toEqual([])
    }, 600_000)
})

/** What each person sees, in parts that a busy machine too looks at in time. */
function shares(): { who: Sight['who']; part: string; some: Sight[] }[] {
  const most = 20
  return [...Map.groupBy(sights, ({ who }) => who)].flatMap(([who, all]) => {
    const parts = Math.ceil(all.length / most)
    return Array.from({ length: parts }, (_, n) => ({
      who,
      part: parts > 1 ? `, ${n + 1} of ${parts}` : '',
      some: all.slice(n * most, (n + 1) * most),
    }))
  })
}

/** What is wrong with it, in any guise. */
async function look(page: Page, { path, status = 200, after, on }: Sight): Promise<string[]> {
  const found: string[] = []
  const say = (message: ConsoleMessage) => {
    const isRefusal = /^Failed to load resource.*(422|403|404)/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !isRefusal) found.push(message.text())
  }
  const fail = (error: Error) => found.push(String(error))
  page.on('console', say).on('pageerror', fail)
  await page.setViewportSize({ width: 1280, height: 800 })
  const answer = await page.goto((on ? emptyServer : server).url + (await resolve(path)))
  if (answer?.status() !== status) found.push(`status ${answer?.status()}`)
  await after?.(page)
  // Asked of the page itself: Playwright’s own ways of looking are read anew by each page, which takes longer than these questions.
  const { title, heads } = await page.evaluate(() => ({
    title: document.title,
    heads: document.querySelectorAll('h1').length,
  }))
  if (!/^.+ · Tussenstap$/.test(title)) found.push(`the title is "${title}"`)
  if (heads !== 1) found.push(`${heads} times h1`)
  // The same page throughout: size and theme are asked of CSS alone.
  for (const [colorScheme, width] of guises) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    const violations = await violationsOn(page, { onlyColour: colorScheme === 'dark' })
    found.push(...violations.map((one) => `${colorScheme}, ${width} wide: ${one}`))
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) found.push(`sticks out at ${width}: ${wide}`)
  }
  page.off('console', say).off('pageerror', fail)
  return found
}

const guises = [
  ['light', 1280],
  ['light', 360],
  ['dark', 360],
] as const

function nameOf({ who, path, as }: Sight): string {
  return [typeof path === 'string' ? path : '', as, `(${who})`].filter(Boolean).join(' ')
}

async function resolve(path: Sight['path']): Promise<string> {
  return typeof path === 'string' ? path : path()
}

async function writeDilemma(page: Page): Promise<void> {
  await atWork(page)
  await page.getByLabel(/^Wat is het dilemma/).fill('Verdringing van bewoners bij een herstructurering')
  await page.getByRole('complementary', { name: 'Wie worstelt hier ook mee?' }).waitFor()
}

/** Signed in with the button of that role. */
async function visitOf(who: Who): Promise<Visit> {
  const known = visits.get(who)
  if (known) return known
  const visit = new Visit(server.url)
  visits.set(who, visit)
  if (who !== 'visitor') await visit.post('/demo/inloggen', { rol: who })
  return visit
}

/** On an invitation: with an address that no button of the demonstration needs. */
async function letIn(who: Who): Promise<void> {
  const email = `${who}@example.org`
  await (await visitOf('aanspreekpunt')).post(`${ours}/coalitie/uitnodigingen`, { email, role: 'guest' })
  const visit = new Visit(server.url)
  visits.set(who, visit)
  const person = { name: 'Noor', organisation: 'Wijk', jobTitle: 'buur', domain: 'bewoner' }
  await visit.post((await mailTo(email)).link, person)
}

/** @returns the link that was mailed */
async function askForAddress(who: Who, email: string): Promise<string> {
  await (await visitOf(who)).post('/profiel/e-mailadres', { email })
  return (await mailTo(email)).link
}

async function contextOf(who: Who): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  })
  const { cookies } = await visitOf(who)
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: server.url })))
  return context
}

async function linkOn(who: Who, path: string, pattern: RegExp): Promise<string> {
  const body = await (await (await visitOf(who)).get(path)).text()
  const link = [...body.matchAll(/href="([^"?#]+)"/g)].map(([, to = '']) => to).find((to) => pattern.test(to))
  if (!link) throw new Error(`no link like ${pattern} on ${path}`)
  return link
}

/** One of each, with something in every part of its page. */
async function fillKnowledge(): Promise<void> {
  const [organiser, expert, contact] = await Promise.all([
    visitOf('organisator'),
    visitOf('expert'),
    visitOf('aanspreekpunt'),
  ])
  const title = (noun: string) => `Een ${noun} om te bekijken`
  await organiser.post('/kennisbank/nieuw', {
    title: title('bron'),
    kind: 'rapport',
    publisher: 'Een uitgever',
    year: '2020',
    url: 'https://example.org/',
    summary: 'Wat erin staat.',
    tags: 'buren, ontmoeting',
    audience: 'public',
  })
  const taken = { act: 'take', slug: ours.split('/').at(-1) ?? '', reason: 'Zo doen wij het.' }
  await contact.post(`${source}/meenemen`, { ...taken, audience: 'network' })
  await organiser.post('/kennisbank/aanpakken/nieuw', {
    title: title('aanpak'),
    domain: 'sociaal',
    forWhom: 'buren',
    audience: 'public',
    story: 'Wat er gebeurt.',
    expectedYields: 'rust',
    'reportedEffects[0].text': 'Het werd rustiger.',
    'sources[0].title': 'Een bron',
  })
  const claim = { kind: 'finding', conditions: 'In een straat.', dissentState: 'nobody' }
  await expert.post('/bevindingen/nieuw', { ...claim, title: title('bevinding') })
  const other = await expert.post('/bevindingen/nieuw', { ...claim, title: 'Een besluit om te bekijken' })
  decided = `${other.headers.get('location')}/besluit`
  await organiser.post(decided, { act: 'accept', audience: 'public', version: '1' })
}

async function declineWithoutReason(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Neem niet over' }).click()
  await page.locator(refused).first().waitFor()
}

const refused = '.notice.wrong, .error-line'

async function sendEmpty(page: Page): Promise<void> {
  await page.locator('main form:has(.utrecht-form-field) button[type=submit]').last().click()
  await page.locator(refused).first().waitFor()
}

/** One that stays, and one that was taken away again. */
async function sendFiles(page: Page): Promise<void> {
  for (const name of ['Verslag van de wijkavond in mei, met alle bijdragen.docx', 'oud.docx']) {
    await chooseWord(page, name)
    await page.getByRole('link', { name }).waitFor()
  }
  await page.getByRole('button', { name: 'Haal weg oud.docx' }).click()
  await page.getByRole('button', { name: 'Zet terug oud.docx' }).waitFor()
}

async function sendWord(page: Page): Promise<void> {
  await chooseWord(page, 'plan.docx')
  await page.getByRole('heading', { name: 'Voorbeeld' }).waitFor()
}

async function chooseWord(page: Page, name: string): Promise<void> {
  const buffer = Buffer.from(wordFile('Samen in de wijk'))
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer })
  await page.locator('.file-form button[type=submit]').click()
}

async function saveEmpty(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.locator(refused).first().waitFor()
}

/** Everything under "meer vertellen", with the editor open. */
async function tellMore(page: Page): Promise<void> {
  await page.getByText('Meer vertellen').click()
  await page.getByRole('button', { name: 'Opmaken met knoppen' }).click()
  await page.locator('.story-field .write-text').waitFor()
}

/** An intervention that says what it may push elsewhere, and where that is shared. */
async function writeDisplacement(): Promise<string> {
  const visit = await visitOf('aanspreekpunt')
  const saved = await visit.post(`${ours}/interventies/nieuw`, {
    title: 'Handhaven op straat',
    domain: 'sociaal',
    phase: 'idee',
    forWhom: 'bewoners',
    displacement: 'Overlast kan naar de binnenstad gaan.',
  })
  return `${new URL(saved.headers.get('location') ?? '', server.url).pathname}/verplaatsing`
}

function emptyField(name: string) {
  return async (page: Page) => {
    await page.locator(`main [name=${name}]`).fill('')
    await page.locator(`form:has([name=${name}]) button[type=submit]`).last().click()
    await page.locator(refused).first().waitFor()
  }
}

/** With the keyboard, and it stays where the key was pressed. */
function pressUp(name: string) {
  return async (page: Page) => {
    await page.getByRole('button', { name: `Zet ${name} een plaats hoger` }).press('Enter')
    await page.getByText(`‘${name}’ staat nu op plaats`).waitFor()
    const focused = page.locator(':focus')
    const label = await focused.textContent()
    if (!label?.includes(name)) throw new Error(`the focus is on "${label}"`)
  }
}

async function reactWithoutWords(page: Page): Promise<void> {
  const form = page.locator('.react-form').first()
  await form.locator('summary').click()
  await form.locator('button[type=submit]').click()
  await form.locator(refused).first().waitFor()
}

async function chooseQuestions(page: Page): Promise<void> {
  await page.getByText('Kies vragen').click()
  await page.getByRole('button', { name: 'Toon deze vragen' }).waitFor()
}

async function keepComparison(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Bewaar' }).click()
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByText('Bewaard.').waitFor()
}

async function keepSearch(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByText('Bewaard.').waitFor()
}

async function suggest(page: Page): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Zoek' })
  await box.pressSequentially('wijk')
  await page.getByRole('option').first().waitFor()
  await box.press('ArrowDown')
}

async function write(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Schrijf mee' }).first().click()
  await hasCaret(page.locator('.write-text'))
}

async function lookUp(page: Page): Promise<void> {
  await write(page)
  await page.locator('.write-text').click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' @wijk')
  await page.locator('.write-menu').getByRole('option').first().waitFor()
}

type Entry = (typeof routes)[number]

/** The pages, without the layout around them. */
function flat(entries: Entry[]): Entry[] {
  return entries.flatMap((entry) => (entry.children ? flat(entry.children) : [entry]))
}

function asObjects(entries: Entry[]) {
  return flat(entries).map(({ path, index }) => (index ? { index: true as const } : { path }))
}
