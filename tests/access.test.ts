import type { RouteConfigEntry } from '@react-router/dev/routes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveComparison } from '#app/features/comparisons/commands.ts'
import { savedComparisonsOf } from '#app/features/comparisons/saved.ts'
import { mailKeyOf } from '#app/features/notifications/commands.ts'
import { tokenFor } from '#app/features/notifications/unsubscribing.ts'
import { saveSearch } from '#app/features/saved-searches/commands.ts'
import { savedSearchesOf } from '#app/features/saved-searches/queries.ts'
import pages from '#app/routes.ts'
import { raisedId, raiseIds } from './raised-ids.ts'
import { fillSecrets, type Role, roles, secretsInside } from './secrets.ts'
import { cookieOf, startServer, type TestServer } from './server.ts'
import { actorOf } from './world.ts'

/**
 * Every address of the product, and who gets through: one table. Whoever is not in a row is refused there, as if there were nothing.
 * Nobody ever receives a word that is hidden from them, whatever they ask, nor the number of a row: those tell how much there is
 * and happens elsewhere.
 */
const lowerIds = raiseIds()
const world = fillSecrets()
lowerIds()
const { thread, comment, version, invitation, person, session, mail, itemThread, itemVersion, knowledge } =
  world

const everybody = roles
const persons = but('visitor')
const nobody: readonly Role[] = []
const inside: readonly Role[] = ['facilitator', 'editor', 'contact']
const coalition: readonly Role[] = ['guest', ...inside]
const network = but('visitor', 'guest')
const writers: readonly Role[] = ['editor', 'contact']

function but(...without: readonly Role[]): readonly Role[] {
  return roles.filter((role) => !without.includes(role))
}

type Row = {
  route: string
  at: string
  /** Who sees the page. */
  get: readonly Role[]
  /** Who is sent elsewhere, and where; instead of the page. */
  to?: [readonly Role[], string]
  /** Who may see the thing and not this page of it: 403 and not 404. */
  getForbidden?: readonly Role[]
  /** Who may send the form, which is empty here and so answered with what is missing. Left out: nothing can be posted. */
  post?: readonly Role[]
  postForbidden?: readonly Role[]
  /** For persons: a visitor is asked to sign in, whatever they ask for. */
  door?: 'get' | 'post' | 'both'
  /** Its form is answered where it stands: a mail program that posts follows nobody elsewhere. */
  answersInPlace?: true
}

const rows: Row[] = []
/** A route with all its objects. */
function of(route: string, ...objects: Omit<Row, 'route'>[]): void {
  rows.push(...objects.map((object) => ({ route, ...object })))
}

const { expert: reader } = world.ids
const stopMail = tokenFor(actorOf(reader).publicId, 'own', mailKeyOf(reader))
const street = '/casussen/nieuwstraat'
const lake = '/casussen/meerzicht'
const guild = '/casussen/gildenwijk'
const abroad = '/casussen/buitenland'

of('/', { at: '/', get: everybody })
of('inrichten', { at: '/inrichten', get: nobody, post: nobody })
for (const route of ['wie-ziet-wat', 'toegankelijkheid', 'privacy'])
  of(route, { at: `/${route}`, get: everybody })

const manages = { get: ['organiser'], post: ['organiser'], door: 'both' } satisfies Partial<Row>
of('beheer/uitnodigingen', { at: '/beheer/uitnodigingen', ...manages })
of(
  'beheer/uitnodigingen/:id',
  { at: `/beheer/uitnodigingen/${invitation.street}`, get: nobody, post: nobody, door: 'post' },
  { at: `/beheer/uitnodigingen/${invitation.network}`, get: nobody, post: ['organiser'], door: 'post' },
)
of('beheer/mail/:id/verzending', {
  at: `/beheer/mail/${world.setAsideMail}/verzending`,
  get: nobody,
  post: ['organiser'],
  door: 'post',
})
of(
  'beheer/leden/:id',
  { at: `/beheer/leden/${person.participant}`, ...manages },
  { at: `/beheer/leden/${person.contact}`, get: nobody, post: ['organiser'], door: 'both' },
)
for (const query of ['', '?sorteer=naam&richting=af', '?rol=expert'])
  of('beheer', { at: `/beheer${query}`, get: ['organiser'], door: 'get' })
of('beheer/netwerk', { at: '/beheer/netwerk', ...manages })
of('beheer/sjabloon', { at: '/beheer/sjabloon', ...manages })
of(
  'beheer/sjabloon/:key',
  { at: '/beheer/sjabloon/de-wijk', ...manages },
  { at: '/beheer/sjabloon/bestaat-niet', get: nobody, post: nobody, door: 'both' },
)
for (const query of ['', '?proef=corporatie'])
  of('beheer/synoniemen', { at: `/beheer/synoniemen${query}`, ...manages })
of(
  'beheer/synoniemen/:key',
  { at: '/beheer/synoniemen/corporatie', ...manages },
  { at: '/beheer/synoniemen/bestaat-niet', get: nobody, post: nobody, door: 'both' },
)
of('beheer/codelijsten', { at: '/beheer/codelijsten', get: ['organiser'], door: 'get' })
of(
  'beheer/codelijsten/:list',
  { at: '/beheer/codelijsten/thema', ...manages },
  { at: '/beheer/codelijsten/theme', get: nobody, post: nobody, door: 'both' },
)
of(
  'beheer/codelijsten/:list/:key',
  { at: '/beheer/codelijsten/thema/jeugd', ...manages },
  // The right code in the wrong list.
  { at: '/beheer/codelijsten/domein/jeugd', get: nobody, post: nobody, door: 'both' },
)

of('inloggen', { at: '/inloggen', get: ['visitor'], to: [persons, '/overzicht'], post: everybody })
of(
  'inloggen/mail/:id',
  { at: `/inloggen/mail/${mail}`, get: everybody, post: everybody },
  { at: '/inloggen/mail/bestaat-niet', get: nobody, post: everybody },
)
of('inloggen/wachtwoord', { at: '/inloggen/wachtwoord', get: everybody, post: everybody })
of('uitloggen', { at: '/uitloggen', get: nobody, to: [everybody, '/'], post: everybody })
of(
  'uitnodiging/:id',
  {
    at: `/uitnodiging/${invitation.taken}?sleutel=${invitation.secret}`,
    get: everybody,
    post: ['visitor'],
    postForbidden: persons,
  },
  { at: `/uitnodiging/${invitation.taken}?sleutel=onjuist`, get: nobody, post: nobody },
  { at: `/uitnodiging/${invitation.network}?sleutel=${invitation.secret}`, get: nobody, post: nobody },
)
of('profiel', { at: '/profiel', get: persons, post: persons, door: 'both' })
of('profiel/wachtwoord', { at: '/profiel/wachtwoord', get: persons, post: persons, door: 'both' })
of('profiel/e-mailadres', { at: '/profiel/e-mailadres', get: persons, post: persons, door: 'both' })
of(
  'profiel/e-mailadres/:id',
  { at: world.addressLink, get: ['expert'], post: nobody, door: 'both' },
  { at: '/profiel/e-mailadres/bestaat-niet?geheim=onjuist', get: nobody, post: nobody, door: 'both' },
)
of('profiel/sessies/:id', {
  at: `/profiel/sessies/${session}`,
  get: nobody,
  to: [everybody, '/profiel'],
  post: ['expert'],
  door: 'post',
})
of('gelezen', { at: '/gelezen', get: nobody, post: persons, door: 'post' })
of('profiel/gelezen', { at: '/profiel/gelezen', get: nobody, post: persons, door: 'post' })
of('meldingen', { at: '/meldingen', get: persons, post: persons, door: 'both' })
of('profiel/meldingen', { at: '/profiel/meldingen', get: persons, post: persons, door: 'both' })
of(
  'afmelden/:token',
  { at: `/afmelden/${stopMail}`, get: everybody, post: everybody, answersInPlace: true },
  { at: `/afmelden/${stopMail}x`, get: nobody, post: nobody },
)
of(
  'casussen/:slug/volgen',
  { at: `${street}/volgen`, get: nobody, post: persons, door: 'post' },
  { at: `${lake}/volgen`, get: nobody, post: network, door: 'post' },
  { at: `${guild}/volgen`, get: nobody, post: nobody, door: 'post' },
)
of(
  'casussen/:slug/:list/:key/volgen',
  { at: `${street}/dilemmas/stuk-dilemma/volgen`, get: nobody, post: persons, door: 'post' },
  { at: `${lake}/dilemmas/stuk-dilemma/volgen`, get: nobody, post: nobody, door: 'post' },
)
of('overzicht', { at: '/overzicht', get: persons, door: 'get' })

of('casussen', { at: '/casussen', get: everybody })
of('casussen/nieuw', {
  at: '/casussen/nieuw',
  get: ['organiser'],
  getForbidden: persons,
  post: ['organiser'],
  postForbidden: persons,
  door: 'both',
})
of(
  'casussen/:slug',
  { at: street, get: everybody },
  { at: lake, get: network },
  { at: guild, get: nobody },
  { at: abroad, get: everybody },
)
const write = (at: string, who: readonly Role[], seenBy: readonly Role[]): Omit<Row, 'route'> => ({
  at,
  get: who,
  getForbidden: seenBy,
  post: who,
  postForbidden: seenBy,
  door: 'both',
})
of(
  'casussen/:slug/gegevens',
  write(`${street}/gegevens`, writers, everybody),
  write(`${lake}/gegevens`, ['stranger'], network),
  write(`${guild}/gegevens`, nobody, nobody),
  write(`${abroad}/gegevens`, ['organiser'], everybody),
)
of(
  'casussen/:slug/geschiedenis',
  { at: `${street}/geschiedenis`, get: everybody },
  { at: `${lake}/geschiedenis`, get: network },
  { at: `${guild}/geschiedenis`, get: nobody },
  { at: `${abroad}/geschiedenis`, get: everybody },
)
of(
  'casussen/:slug/coalitie',
  { at: `${street}/coalitie`, get: everybody },
  { at: `${lake}/coalitie`, get: ['stranger'] },
  { at: `${guild}/coalitie`, get: nobody },
  { at: `${abroad}/coalitie`, get: nobody },
)
const only = (at: string, who: readonly Role[]): Omit<Row, 'route'> => ({
  at,
  get: who,
  post: who,
  door: 'both',
})
of(
  'casussen/:slug/coalitie/uitnodigingen',
  only(`${street}/coalitie/uitnodigingen`, ['contact']),
  only(`${lake}/coalitie/uitnodigingen`, ['stranger']),
  only(`${guild}/coalitie/uitnodigingen`, ['organiser']),
  only(`${abroad}/coalitie/uitnodigingen`, nobody),
)
of(
  'casussen/:slug/coalitie/uitnodigingen/:id',
  { at: `${lake}/coalitie/uitnodigingen/${invitation.street}`, get: nobody, post: nobody, door: 'post' },
  { at: `${street}/coalitie/uitnodigingen/${invitation.network}`, get: nobody, post: nobody, door: 'post' },
  {
    at: `${street}/coalitie/uitnodigingen/${invitation.street}`,
    get: nobody,
    post: ['contact'],
    door: 'post',
  },
)
of(
  'casussen/:slug/coalitie/leden/:id',
  {
    at: `${street}/coalitie/leden/${person.editor}`,
    get: ['contact'],
    post: ['contact', 'editor'],
    door: 'both',
  },
  {
    at: `${street}/coalitie/leden/${person.guest}`,
    get: ['contact'],
    post: ['contact', 'guest'],
    door: 'both',
  },
  only(`${street}/coalitie/leden/${person.contact}`, nobody),
  only(`${street}/coalitie/leden/${person.stranger}`, nobody),
  only(`${lake}/coalitie/leden/${person.editor}`, nobody),
)
of(
  'casussen/:slug/coalitie/overdracht',
  only(`${street}/coalitie/overdracht`, ['contact']),
  only(`${lake}/coalitie/overdracht`, ['stranger']),
  only(`${guild}/coalitie/overdracht`, ['organiser']),
  only(`${abroad}/coalitie/overdracht`, nobody),
)

of('concepten', { at: '/concepten', get: nobody, post: persons, door: 'post' })
/** Who sees something of each list of Nieuwstraat: for everybody, the network, the guests too, and the coalition alone. */
const readersOfItem: Record<string, readonly Role[]> = {
  'dilemmas/stuk-dilemma': everybody,
  'vragen/stuk-question': persons,
  'verwachtingen/stuk-expectation': coalition,
  'interventies/stuk-intervention': inside,
}
for (const list of ['dilemmas', 'vragen', 'verwachtingen', 'interventies']) {
  of('casussen/:slug/:list', { at: `${street}/${list}`, get: everybody })
  of('casussen/:slug/:list/nieuw', write(`${street}/${list}/nieuw`, writers, everybody))
  of('casussen/:slug/:list/nieuw/tweelingen', {
    at: `${street}/${list}/nieuw/tweelingen`,
    get: nobody,
    post: writers,
    postForbidden: everybody,
    door: 'post',
    answersInPlace: true,
  })
}
of(
  'casussen/:slug/:list',
  { at: `${street}/interventies?weergave=palet`, get: everybody },
  { at: `${lake}/dilemmas`, get: network },
  { at: `${guild}/dilemmas`, get: nobody },
  { at: `${street}/iets-anders`, get: nobody },
)
of(
  'casussen/:slug/:list/nieuw',
  write(`${abroad}/dilemmas/nieuw`, ['organiser'], everybody),
  write(`${guild}/dilemmas/nieuw`, nobody, nobody),
  write(`${street}/iets-anders/nieuw`, nobody, nobody),
)
for (const [place, readers] of Object.entries(readersOfItem)) {
  const at = `${street}/${place}`
  of('casussen/:slug/:list/:key', { at, get: readers })
  of('casussen/:slug/:list/:key/wijzigen', write(`${at}/wijzigen`, writers, readers))
  of('casussen/:slug/:list/:key/verbanden', write(`${at}/verbanden`, writers, readers))
  of('casussen/:slug/:list/:key/deling', write(`${at}/deling`, ['contact'], readers))
  of('casussen/:slug/:list/:key/versies', { at: `${at}/versies`, get: readers })
  of('casussen/:slug/:list/:key/bijlagen', write(`${at}/bijlagen`, writers, readers))
  const isIntervention = place.startsWith('interventies/')
  of(
    'casussen/:slug/:list/:key/fase',
    write(`${at}/fase`, isIntervention ? writers : nobody, isIntervention ? readers : nobody),
  )
  for (const act of ['plaats', 'herkenning'])
    of(`casussen/:slug/:list/:key/${act}`, {
      at: `${at}/${act}`,
      get: nobody,
      to: [everybody, at],
      post: writers,
      postForbidden: readers,
      door: 'post',
    })
}
for (const [place, readers] of Object.entries(readersOfItem))
  of(
    'casussen/:slug/:list/:key/verwijdering',
    // What was deleted is not there, for whoever may put it back neither: so its address is answered like that of its case.
    { ...write(`${street}/${place}/verwijdering`, writers, readers), postForbidden: everybody },
  )
of(
  'casussen/:slug/:list/:key/verplaatsing',
  write(`${street}/interventies/stuk-intervention/verplaatsing`, ['contact'], inside),
  write(`${street}/dilemmas/stuk-dilemma/verplaatsing`, nobody, nobody),
)
of(
  'casussen/:slug/:list/:key/overname',
  // Whoever writes another case.
  write(`${street}/interventies/openbaar/overname`, ['organiser', 'stranger'], everybody),
  write(`${street}/interventies/gedeeld/overname`, ['organiser', 'stranger'], persons),
  // What is not shared is not there to take over, for those who write it neither.
  write(`${street}/interventies/bewaard/overname`, nobody, nobody),
  write(`${street}/dilemmas/stuk-dilemma/overname`, nobody, nobody),
)
of(
  'casussen/:slug/:list/:key/versies/:release',
  { at: `${street}/dilemmas/stuk-dilemma/versies/${itemVersion.dilemma}`, get: everybody },
  { at: `${street}/vragen/stuk-question/versies/${itemVersion.question}`, get: persons },
  // The version of another item, and of an item of another case.
  { at: `${street}/dilemmas/stuk-dilemma/versies/${itemVersion.question}`, get: nobody },
  { at: `${lake}/dilemmas/stuk-dilemma/versies/${itemVersion.dilemma}`, get: nobody },
)
of(
  'casussen/:slug/:list/:key',
  { at: `${lake}/dilemmas/stuk-dilemma`, get: nobody },
  { at: `${street}/vragen/stuk-dilemma`, get: nobody },
)

const parts = `${street}/onderdelen`
/** Who sees which section of Nieuwstraat: for everybody, the network, the guests too, and the coalition alone. */
const readersOf = {
  'de-wijk': everybody,
  'gedroomde-aanpak': persons,
  'gewenste-opbrengsten': coalition,
  'wat-is-nodig': inside,
}
for (const [key, readers] of Object.entries(readersOf)) {
  of('casussen/:slug/onderdelen/:key/kern', write(`${parts}/${key}/kern`, writers, readers))
  of('casussen/:slug/onderdelen/:key/deling', write(`${parts}/${key}/deling`, ['contact'], readers))
  of('casussen/:slug/onderdelen/:key/versies', { at: `${parts}/${key}/versies`, get: readers })
  of('casussen/:slug/onderdelen/:key/reageren', {
    at: `${parts}/${key}/reageren`,
    get: readers.filter((role) => role !== 'visitor'),
    door: 'get',
  })
  of('casussen/:slug/onderdelen/:key/geschiedenis', { at: `${parts}/${key}/geschiedenis`, get: inside })
  of('casussen/:slug/onderdelen/:key/geschiedenis/:number', {
    at: `${parts}/${key}/geschiedenis/1`,
    get: inside,
    post: writers,
    postForbidden: inside,
    door: 'post',
  })
}
of('casussen/:slug/onderdelen/:key/geschiedenis', {
  at: `${lake}/onderdelen/de-wijk/geschiedenis`,
  get: ['stranger'],
})
for (const number of ['2000', '0', 'x'])
  of('casussen/:slug/onderdelen/:key/geschiedenis/:number', {
    at: `${parts}/de-wijk/geschiedenis/${number}`,
    get: nobody,
    post: nobody,
    door: 'post',
  })
of(
  'casussen/:slug/onderdelen/:key/kern',
  write(`${abroad}/onderdelen/de-wijk/kern`, ['organiser'], everybody),
)
of('casussen/:slug/onderdelen/:key/deling', write(`${guild}/onderdelen/de-wijk/deling`, nobody, nobody))
of('casussen/:slug/onderdelen/:key/versies', { at: `${lake}/onderdelen/de-wijk/versies`, get: network })
of(
  'casussen/:slug/onderdelen/:key/versies/:release',
  { at: `${parts}/de-wijk/versies/${version.public}`, get: everybody },
  { at: `${parts}/de-wijk/versies/${version.takenBack}`, get: inside },
  { at: `${parts}/gedroomde-aanpak/versies/${version.network}`, get: persons },
  { at: `${parts}/gewenste-opbrengsten/versies/${version.local}`, get: coalition },
  { at: `${parts}/wat-is-nodig/versies/${version.ended}`, get: inside },
  // The version of another section, and of another case.
  { at: `${parts}/de-wijk/versies/${version.local}`, get: nobody },
  { at: `${parts}/de-wijk/versies/${version.lake}`, get: nobody },
)
const { attachment } = world
for (const [key, readers] of Object.entries(readersOf)) {
  of('casussen/:slug/onderdelen/:key/bijlagen', write(`${parts}/${key}/bijlagen`, writers, readers))
  of('casussen/:slug/onderdelen/:key/word', write(`${parts}/${key}/word`, writers, readers))
  of('casussen/:slug/onderdelen/:key/afbeeldingen', {
    at: `${parts}/${key}/afbeeldingen`,
    get: nobody,
    post: writers,
    postForbidden: readers,
    door: 'post',
  })
}
/** Who reads which file, and who of them may take it away. */
const fileReaders: Record<keyof typeof attachment, readonly Role[]> = {
  public: everybody,
  network: persons,
  local: coalition,
  // Added after the last sharing, and under a section that was never shared.
  added: inside,
  inside,
  onDilemma: everybody,
  onQuestion: persons,
  onExpectation: coalition,
  addedToDilemma: inside,
  onIntervention: inside,
}
for (const [name, readers] of Object.entries(fileReaders)) {
  const id = attachment[name as keyof typeof attachment]
  of('bijlagen/:id', { at: `/bijlagen/${id}`, get: readers })
  of('bijlagen/:id/verwijdering', {
    at: `/bijlagen/${id}/verwijdering`,
    get: nobody,
    post: writers,
    postForbidden: readers,
    door: 'post',
  })
}

of(
  'casussen/:slug/deling/:subject',
  write(`${street}/deling/kaart`, ['contact'], everybody),
  write(`${street}/deling/gegevens`, ['contact'], everybody),
  write(`${lake}/deling/kaart`, ['stranger'], network),
  write(`${lake}/deling/gegevens`, ['stranger'], nobody),
  write(`${guild}/deling/kaart`, nobody, nobody),
  write(`${abroad}/deling/kaart`, ['organiser'], everybody),
  write(`${abroad}/deling/gegevens`, ['organiser'], nobody),
  write(`${street}/deling/iets-anders`, nobody, nobody),
)

of(
  'casussen/:slug/:list/:key/reageren',
  { at: `${street}/dilemmas/stuk-dilemma/reageren`, get: persons, door: 'get' },
  { at: `${lake}/dilemmas/stuk-dilemma/reageren`, get: nobody, door: 'get' },
)
of(
  'casussen/:slug/reacties/afhandelen',
  write(`${street}/reacties/afhandelen`, writers, everybody),
  write(`${guild}/reacties/afhandelen`, nobody, nobody),
)
of(
  'casussen/:slug/reacties',
  { at: `${street}/reacties`, get: everybody, post: persons, door: 'post' },
  {
    at: `${lake}/reacties`,
    get: network,
    post: ['participant', 'expert', 'organiser', 'editor', 'contact', 'stranger'],
    postForbidden: ['facilitator'],
    door: 'post',
  },
  { at: `${guild}/reacties`, get: nobody, post: nobody, door: 'post' },
  {
    at: `${abroad}/reacties`,
    get: everybody,
    post: but('visitor', 'guest', 'facilitator'),
    postForbidden: persons,
    door: 'post',
  },
)
of(
  'casussen/:slug/reacties/personen',
  { at: `${street}/reacties/personen?sectionKey=de-wijk&audience=shared`, get: persons, door: 'get' },
  {
    at: `${lake}/reacties/personen?sectionKey=de-wijk&audience=shared`,
    get: network.filter((role) => role !== 'facilitator'),
    getForbidden: ['facilitator'],
    door: 'get',
  },
  { at: `${lake}/reacties/personen?sectionKey=wat-is-nodig`, get: ['stranger'], door: 'get' },
  { at: `${guild}/reacties/personen`, get: nobody, door: 'get' },
)
/** Who sees which reaction, and who of them may answer. */
const seers: Record<keyof typeof thread, { sees: readonly Role[]; answers: readonly Role[]; author: Role }> =
  {
    public: { sees: everybody, answers: persons, author: 'participant' },
    network: { sees: persons, answers: persons, author: 'participant' },
    local: {
      sees: [...coalition, 'participant'],
      answers: [...coalition, 'participant'],
      author: 'participant',
    },
    coalition: { sees: [...inside, 'expert'], answers: [...inside, 'expert'], author: 'expert' },
    // Meant for everybody, on a section that is not shared any more: left to its writer.
    unshared: { sees: [...inside, 'expert'], answers: inside, author: 'expert' },
  }
for (const [name, { sees, answers, author }] of Object.entries(seers)) {
  const id = thread[name as keyof typeof thread]
  const at = `${street}/reacties/${id}`
  of('casussen/:slug/reacties/:id', { at, get: sees })
  of('casussen/:slug/reacties/personen', {
    at: `${street}/reacties/personen?q=e&thread=${id}`,
    get: answers.filter((role) => role !== 'visitor'),
    getForbidden: sees.filter((role) => role !== 'visitor'),
    door: 'get',
  })
  of('casussen/:slug/reacties/:id/antwoorden', {
    at: `${at}/antwoorden`,
    get: sees,
    post: answers.filter((role) => role !== 'visitor'),
    postForbidden: sees,
    door: 'post',
  })
  of('casussen/:slug/reacties/:id/afhandeling', {
    at: `${at}/afhandeling`,
    get: sees,
    post: writers,
    postForbidden: sees,
    door: 'post',
  })
  of(
    'casussen/:slug/reacties/:id/bijdragen/:comment',
    write(`${at}/bijdragen/${comment[name as keyof typeof thread]}`, [author], sees),
  )
}
of(
  'casussen/:slug/reacties/:id',
  { at: `${street}/reacties/${itemThread.onDilemma}`, get: everybody },
  { at: `${street}/reacties/${itemThread.onQuestion}`, get: persons },
  { at: `${street}/reacties/${itemThread.onIntervention}`, get: [...inside, 'participant'] },
)
// The right id in the wrong place.
const swapped = `${lake}/reacties/${thread.public}`
of('casussen/:slug/reacties/:id', { at: swapped, get: nobody })
of('casussen/:slug/reacties/:id/antwoorden', {
  at: `${swapped}/antwoorden`,
  get: nobody,
  post: nobody,
  door: 'post',
})
of('casussen/:slug/reacties/:id/afhandeling', {
  at: `${swapped}/afhandeling`,
  get: nobody,
  post: nobody,
  door: 'post',
})
of(
  'casussen/:slug/reacties/:id/bijdragen/:comment',
  write(`${swapped}/bijdragen/${comment.public}`, nobody, nobody),
  write(`${street}/reacties/${thread.public}/bijdragen/${comment.coalition}`, nobody, nobody),
)

const keeps = (at: string): Omit<Row, 'route'> => write(at, ['organiser'], persons)
const { library, catalogue, finding } = knowledge
const readersOfKnowledge = { network, public: everybody }
of('kennisbank', { at: '/kennisbank', get: everybody })
of('kennisbank/nieuw', keeps('/kennisbank/nieuw'))
of('kennisbank/aanpakken', { at: '/kennisbank/aanpakken', get: everybody })
of('kennisbank/aanpakken/nieuw', keeps('/kennisbank/aanpakken/nieuw'))
for (const audience of ['network', 'public'] as const) {
  const readers = readersOfKnowledge[audience]
  const source = `/kennisbank/${library[audience]}`
  of('kennisbank/:key', { at: source, get: readers })
  of('kennisbank/:key/wijzigen', write(`${source}/wijzigen`, ['organiser'], readers))
  of(
    'kennisbank/:key/meenemen',
    write(`${source}/meenemen`, ['editor', 'contact', 'stranger', 'organiser'], readers),
  )
  const approach = `/kennisbank/aanpakken/${catalogue[audience]}`
  of('kennisbank/aanpakken/:key', { at: approach, get: readers })
  of('kennisbank/aanpakken/:key/wijzigen', write(`${approach}/wijzigen`, ['organiser'], readers))
}
of('bevindingen', { at: '/bevindingen', get: everybody })
of(
  'bevindingen/nieuw',
  write('/bevindingen/nieuw', but('visitor', 'guest', 'facilitator'), ['guest', 'facilitator']),
)
/** Who reads which finding, and who of them changes it. */
const findings: [key: string, readers: readonly Role[], changers: readonly Role[]][] = [
  [finding.proposal, network, ['expert', 'organiser']],
  [finding.public, everybody, ['organiser']],
  [finding.declined, ['participant', 'organiser'], ['organiser']],
]
for (const [key, readers, changers] of findings) {
  of('bevindingen/:key', { at: `/bevindingen/${key}`, get: readers })
  of('bevindingen/:key/wijzigen', write(`/bevindingen/${key}/wijzigen`, changers, readers))
  of('bevindingen/:key/besluit', write(`/bevindingen/${key}/besluit`, ['organiser'], readers))
}
for (const list of ['interventies', 'dilemmas', 'vragen', 'verwachtingen'])
  of(
    list,
    { at: `/${list}`, get: everybody },
    { at: `/${list}?casus=nieuwstraat&volgorde=titel&thema=vertrouwen`, get: everybody },
    // A case that one may not know of is one that is not there.
    { at: `/${list}?casus=gildenwijk&weergave=tabel`, get: everybody },
  )

for (const query of ['', '?over=vragen']) of('landelijk', { at: `/landelijk${query}`, get: everybody })
for (const query of [
  '',
  '?casus=nieuwstraat&casus=meerzicht&casus=buitenland&casus=gildenwijk&orde=verschil',
  '?zoek=n',
])
  of('vergelijken', { at: `/vergelijken${query}`, get: everybody })
for (const file of ['excel', 'csv', 'codeboek', 'word']) {
  const at = (...slugs: string[]) => `/vergelijken/${file}?${slugs.map((slug) => `casus=${slug}`).join('&')}`
  of(
    'vergelijken/:file',
    { at: at('nieuwstraat', 'buitenland'), get: everybody },
    { at: at('nieuwstraat', 'meerzicht'), get: network },
    { at: at('nieuwstraat', 'gildenwijk'), get: nobody },
    { at: at('nieuwstraat'), get: nobody },
  )
}
of('vergelijken/:file', { at: '/vergelijken/toString?casus=nieuwstraat&casus=buitenland', get: nobody })

for (const q of ['overal', 'geheim', 'kern']) {
  of('zoeken', { at: `/zoeken?q=${q}`, get: everybody })
  of('zoeken/suggesties', { at: `/zoeken/suggesties?q=${q}`, get: everybody })
  of('api/v1/search', { at: `/api/v1/search?limit=50&q=${q}`, get: everybody })
}
// What changes is told by id and verb; whose it is, `app/live/telling.test.ts` says.
of('live', { at: '/live', get: persons, door: 'get' })
of('api/v1/openapi.json', { at: '/api/v1/openapi.json', get: everybody })
of('zoeken/bewaard', { at: '/zoeken/bewaard', get: persons, post: persons, door: 'both' })
{
  const participant = actorOf(world.ids.participant)
  saveSearch(participant, { name: 'Kernen', search: 'q=kern', isFollowed: true })
  const kept = savedSearchesOf(participant)[0]?.publicId
  for (const act of ['volgen', 'verwijdering'])
    of(`zoeken/bewaard/:id/${act}`, {
      at: `/zoeken/bewaard/${kept}/${act}`,
      get: nobody,
      post: ['participant'],
      door: 'post',
    })
}
of('vergelijken/bewaard', { at: '/vergelijken/bewaard', get: persons, post: persons, door: 'both' })
{
  const participant = actorOf(world.ids.participant)
  saveComparison(participant, { name: 'Samen', search: 'casus=meerzicht&casus=nieuwstraat' })
  of('vergelijken/bewaard/:id/verwijdering', {
    at: `/vergelijken/bewaard/${savedComparisonsOf(participant)[0]?.publicId}/verwijdering`,
    get: nobody,
    post: ['participant'],
    door: 'post',
  })
}
of('demo/inloggen', { at: '/demo/inloggen', get: nobody, post: nobody })
of('demo/post', { at: '/demo/post', get: nobody, post: nobody })
of('healthz', { at: '/healthz', get: everybody })
of('readyz', { at: '/readyz', get: everybody })
of('*', { at: '/bestaat-niet', get: nobody, post: nobody })

function flatten(entries: RouteConfigEntry[], under = ''): string[] {
  return entries.flatMap((entry) => {
    const path = [under, entry.path].filter(Boolean).join('/')
    return entry.children ? flatten(entry.children, path) : [path || '/']
  })
}

describe('the table', () => {
  it('has every route of the product, and none that is gone', () => {
    expect([...new Set(rows.map(({ route }) => route))].sort()).toEqual(flatten(pages).sort())
  })
})

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  await world.searchKnows(server.url)
})
afterAll(async () => {
  await server.stop()
})

type Answer = { status: number; to: string | null; body: string; headers: Headers }

async function ask(as: Role, path: string, cookie: string | null, method = 'GET'): Promise<Answer> {
  const answer = await fetch(server.url + path, {
    method,
    redirect: 'manual',
    headers: cookie ? { cookie } : {},
    ...(method === 'POST' && { body: new URLSearchParams() }),
  })
  const body = await answer.text()
  const what = `${method} ${path} as ${as}`
  expect(secretsInside(body, as), what).toEqual([])
  // The way to sign in leads back to the address they asked themselves; that tells them nothing.
  expect(body.replaceAll(encodeURIComponent(path), '').match(raisedId)?.[0], what).toBeUndefined()
  expect(body, what).not.toMatch(/\.tsx?:\d|node_modules|SqliteError|at file:/)
  expect(answer.headers.get('content-security-policy'), what).toContain("frame-ancestors 'none'")
  expect(answer.headers.get('x-content-type-options'), what).toBe('nosniff')
  // What everybody may read a browser may keep, and has to ask for again each time.
  const publicFiles = [attachment.public, attachment.onDilemma].map((id) => `/bijlagen/${id}`)
  const isPublicFile = publicFiles.includes(path) && answer.status === 200
  expect(answer.headers.get('cache-control'), what).toContain(isPublicFile ? 'no-cache' : 'no-store')
  if (!cookie && method === 'GET') expect(answer.headers.getSetCookie(), what).toEqual([])
  return { status: answer.status, to: answer.headers.get('location'), body, headers: answer.headers }
}

/** What the row says of this role, in the words of an answer. */
function promised(row: Row, role: Role, method: 'get' | 'post'): string {
  const may = method === 'get' ? row.get : (row.post ?? [])
  if (method === 'post' && !row.post) return '405'
  if (may.includes(role)) return method === 'post' && row.answersInPlace ? '200' : 'through'
  if (method === 'get' && row.to?.[0].includes(role)) return `to ${row.to[1]}`
  if (role === 'visitor' && (row.door === method || row.door === 'both')) return 'to /inloggen'
  const forbidden = method === 'get' ? row.getForbidden : row.postForbidden
  return forbidden?.includes(role) ? '403' : '404'
}

function given({ status, to }: Answer, method: 'get' | 'post'): string {
  if (to !== null && status < 400) {
    const path = to.split('?')[0] ?? ''
    return method === 'post' && path !== '/inloggen' ? 'through' : `to ${path}`
  }
  if (method === 'get' ? status === 200 : status === 422) return 'through'
  return String(status)
}

/** The same address with things in it that do not exist. */
function missing({ route, at }: Row): { path: string; named: string[] } {
  const [path = '', query] = at.split('?')
  const named: string[] = []
  const made = route.split('/').map((part, index) => {
    const own = path.split('/')[index + 1] ?? ''
    if (!part.startsWith(':')) return own
    named.push(own)
    return part === ':subject' ? own : 'zzzzzzzzzzzzzzzz'
  })
  return { path: `/${made.join('/')}${query ? `?${query}` : ''}`, named }
}

/** A body without what may differ: the nonce, the names in the address, and what somebody has to do meanwhile. */
function bare(body: string, named: string[]): string {
  let text = body.replaceAll(/nonce="[^"]*"|\\"nonce\\":\\"[^"]*"/g, '')
  for (const name of [...named, 'zzzzzzzzzzzzzzzz']) text = text.replaceAll(name, '*')
  return text
}

const dataOf = (at: string) => {
  const [path = '', query] = at.split('?')
  return `${path === '/' ? '/_' : path}.data${query ? `?${query}` : ''}`
}
/** Answers that are no page, and so have no data beside it. */
const resources = new Set([
  'vergelijken/:file',
  'healthz',
  'readyz',
  'zoeken/suggesties',
  'casussen/:slug/reacties/personen',
  'api/v1/search',
  'live',
  'api/v1/openapi.json',
  'uitloggen',
  'bijlagen/:id',
])

describe.each(rows)('$route at $at', (row) => {
  const cookies = new Map<Role, string | null>()
  beforeAll(() => {
    for (const role of roles) cookies.set(role, role === 'visitor' ? null : cookieOf(world.ids[role]))
  })
  const cookie = (role: Role) => cookies.get(role) ?? null

  it('is read by those it is for', async () => {
    const answers: Record<string, string> = {}
    for (const role of roles) {
      const answer = await ask(role, row.at, cookie(role))
      answers[role] = given(answer, 'get')
      if (answer.status === 404) {
        const { path, named } = missing(row)
        const nothing = await ask(role, path, cookie(role))
        expect(nothing.status).toBe(404)
        expect(bare(answer.body, named)).toBe(bare(nothing.body, named))
      }
    }
    expect(answers).toEqual(Object.fromEntries(roles.map((role) => [role, promised(row, role, 'get')])))
  })

  it.skipIf(resources.has(row.route) || row.get === nobody)('gives its data to the same', async () => {
    for (const role of roles) {
      const answer = await ask(role, dataOf(row.at), cookie(role))
      const page: string = promised(row, role, 'get')
      const wanted = page === 'through' ? 200 : page.startsWith('to ') ? 202 : Number(page)
      expect([role, answer.status]).toEqual([role, wanted])
    }
  })

  it('takes a form from those it is for, and knows no other verbs', async () => {
    const answers: Record<string, string> = {}
    // Those who may come last: they may use up what the row is about.
    const order = [...roles].sort((a, b) => Number(row.post?.includes(a)) - Number(row.post?.includes(b)))
    for (const role of ['visitor', 'organiser'] as const)
      for (const method of ['PUT', 'DELETE', 'PATCH'])
        expect([method, role, (await ask(role, row.at, cookie(role), method)).status]).toEqual([
          method,
          role,
          405,
        ])
    for (const role of order) {
      const answer = await ask(role, row.at, cookie(role), 'POST')
      answers[role] = given(answer, 'post')
      if (answer.status === 404) {
        const { path, named } = missing(row)
        const nothing = await ask(role, path, cookie(role), 'POST')
        expect(nothing.status).toBe(404)
        expect(bare(answer.body, named)).toBe(bare(nothing.body, named))
      }
    }
    expect(answers).toEqual(Object.fromEntries(roles.map((role) => [role, promised(row, role, 'post')])))
  })
})

describe('what the server wrote down meanwhile', () => {
  it('holds no words, addresses, names or ways in', () => {
    const log = server.output()
    expect(log).not.toMatch(/geheim|@example\.org|sleutel|sessie=|overal/i)
    expect(log).not.toContain(invitation.secret)
  })
})
