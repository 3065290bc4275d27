import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { readSessionToken } from '#app/auth/session-cookie.ts'
import { toHtml, toText } from '#app/editor/render.ts'
import { addCatalogueItem } from '#app/features/catalogue/commands.ts'
import { decideFinding, proposeFinding } from '#app/features/findings/commands.ts'
import { inviteToCase, inviteToNetwork } from '#app/features/invitations/commands.ts'
import { changeItem, createItem } from '#app/features/items/commands.ts'
import { blank } from '#app/features/items/content.ts'
import { addLibraryItem, takeToCase } from '#app/features/library/commands.ts'
import { askForAddress } from '#app/features/people/address.ts'
import { requestSignIn } from '#app/features/people/sign-in.ts'
import { share } from '#app/features/releases/commands.ts'
import { recordChange } from '#db/changes.ts'
import { db, transact } from '#db/client.server.ts'
import { filesDir } from '#db/data-dir.ts'
import { newPublicId } from '#db/public-id.ts'
import {
  type Audience,
  attachments,
  cases,
  comments,
  files,
  type ItemKind,
  items,
  outgoingMail,
  people,
  releases,
  sections,
  sectionVersions,
  threads,
} from '#db/schema/index.ts'
import { catalogueContent } from '#tests/items.ts'
import { addItem } from './any-item.ts'
import { cookieOf } from './server.ts'
import { actorOf, buildWorld, paragraph } from './world.ts'

export const roles = [
  'visitor',
  'participant',
  'expert',
  'organiser',
  'guest',
  'facilitator',
  'editor',
  'contact',
  'stranger',
] as const
export type Role = (typeof roles)[number]
type Person = Exclude<Role, 'visitor'>

/** A word that stands in one place only, and who may ever receive it. */
const words = new Map<string, readonly Role[]>()

/** Makes a word for one place. Each begins the same, so that whoever looks for "geheim" looks for all of them. */
function wordFor(readers: readonly Role[]): string {
  const digits = String(words.size).padStart(3, '0')
  const word = `geheim${[...digits].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')}o`
  words.set(word, readers)
  return word
}

/** The words in an answer that this role may not read. */
export function secretsInside(body: string, role: Role): string[] {
  return [...words]
    .filter(([word, readers]) => !readers.includes(role) && body.includes(word))
    .map(([word]) => word)
}

const inside: Role[] = ['facilitator', 'editor', 'contact']
const coalition: Role[] = ['guest', ...inside]
const persons = roles.filter((role) => role !== 'visitor')
const network = persons.filter((role) => role !== 'guest')

/** Who reads what was shared of Nieuwstraat with an audience. */
const audienceOf: Record<Audience, readonly Role[]> = {
  public: roles,
  network: persons,
  local: coalition,
  coalition: inside,
}

/**
 * The named world with a word of its own in every place that is not for everybody: cards, facts, sections as they are written and as
 * they were shared, versions that were taken back, reactions, addresses and names.
 */
export function fillSecrets() {
  const { personIds: ids, caseIds } = buildWorld()
  const person = Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [name, actorOf(id).publicId]),
  ) as Record<Person, string>

  for (const name of Object.keys(ids) as Person[]) {
    const isMember = ['participant', 'expert', 'organiser'].includes(name)
    const email = `${wordFor(isMember ? [name, 'organiser'] : [name])}@example.org`
    // Members know each other by name; to a visitor a person is their function.
    // A stranger who invites tells their name to whoever holds the link.
    const nameReaders = name === 'guest' ? coalition : name === 'stranger' ? roles : persons
    db.update(people)
      .set({ email, name: `Naam ${wordFor(nameReaders)}` })
      .where(eq(people.id, ids[name]))
      .run()
  }

  // What is written now, against what was shared of it.
  const insiders: Record<keyof typeof caseIds, readonly Role[]> = {
    nieuwstraat: inside,
    meerzicht: ['stranger'],
    gildenwijk: [],
    buitenland: ['organiser'],
  }
  const cards: Record<keyof typeof caseIds, readonly Role[]> = {
    nieuwstraat: roles,
    meerzicht: network,
    gildenwijk: [],
    buitenland: roles,
  }
  const readersOf = (slug: keyof typeof caseIds, audience: Audience) =>
    slug === 'nieuwstraat' ? audienceOf[audience] : cards[slug]
  for (const [name, caseId] of Object.entries(caseIds)) {
    const slug = name as keyof typeof caseIds
    db.update(cases)
      .set({ essence: `De kern overal ${wordFor(insiders[slug])}.`, provenance: wordFor(insiders[slug]) })
      .where(eq(cases.id, caseId))
      .run()
    for (const release of db.select().from(releases).where(eq(releases.caseId, caseId)).all()) {
      const word = wordFor(readersOf(slug, release.audience))
      const richText = paragraph(`Overal gedeeld ${word}.`)
      const content =
        release.subject === 'card'
          ? { ...release.content, essence: `De kern overal ${word}.` }
          : release.subject === 'about'
            ? { ...release.content, provenance: word }
            : {
                ...release.content,
                richText,
                essence: `Kort gezegd ${wordFor(readersOf(slug, release.audience))}.`,
              }
      db.update(releases)
        .set({ content: content as typeof release.content, html: toHtml(richText), text: toText(richText) })
        .where(eq(releases.id, release.id))
        .run()
    }
    for (const section of db.select().from(sections).where(eq(sections.caseId, caseId)).all()) {
      const content = paragraph(`Overal geschreven ${wordFor(insiders[slug])}.`)
      db.update(sections)
        .set({ content, text: toText(content), essence: `Nu ${wordFor(insiders[slug])}.` })
        .where(eq(sections.id, section.id))
        .run()
      db.insert(sectionVersions)
        .values({
          sectionId: section.id,
          number: 1,
          content: paragraph(`Overal eerder geschreven ${wordFor(insiders[slug])}.`),
          authorIds: [ids.editor],
          startedAt: Date.now(),
          endedAt: Date.now(),
        })
        .run()
    }
  }

  const sectionId = (caseId: number, key: string) => {
    const row = db
      .select()
      .from(sections)
      .where(and(eq(sections.caseId, caseId), eq(sections.key, key)))
      .get()
    if (!row) throw new Error(`no section ${key}`)
    return row.id
  }
  const { nieuwstraat, meerzicht } = caseIds
  const current = (caseId: number, key: string) => {
    const row = db
      .select()
      .from(releases)
      .where(eq(releases.sectionId, sectionId(caseId, key)))
      .get()
    if (!row) throw new Error(`no version of ${key}`)
    return row.publicId
  }
  const takeBack = (key: string) => {
    const richText = paragraph(`Overal teruggenomen ${wordFor(inside)}.`)
    const publicId = newPublicId()
    db.insert(releases)
      .values({
        publicId,
        caseId: nieuwstraat,
        subject: 'section',
        sectionId: sectionId(nieuwstraat, key),
        audience: 'public',
        content: { essence: wordFor(inside), richText, sources: [] },
        html: toHtml(richText),
        text: toText(richText),
        sharedById: ids.contact,
        sharedAt: 1,
        endedAt: 2,
        takenBackById: ids.contact,
      })
      .run()
    return publicId
  }
  const version = {
    public: current(nieuwstraat, 'de-wijk'),
    network: current(nieuwstraat, 'gedroomde-aanpak'),
    local: current(nieuwstraat, 'gewenste-opbrengsten'),
    lake: current(meerzicht, 'de-wijk'),
    takenBack: takeBack('de-wijk'),
    ended: takeBack('wat-is-nodig'),
  }

  const comment: Record<string, string> = {}
  const react = (name: string, key: string, audience: Audience, author: Person, readers: readonly Role[]) => {
    const at = Date.now()
    const publicId = newPublicId()
    const commentId = newPublicId()
    const common = { authorId: ids[author], createdAt: at }
    transact((tx) => {
      const row = tx
        .insert(threads)
        .values({
          ...common,
          publicId,
          caseId: nieuwstraat,
          sectionId: sectionId(nieuwstraat, key),
          kind: 'idea',
          audience,
        })
        .returning()
        .get()
      tx.insert(comments)
        .values({
          ...common,
          publicId: commentId,
          threadId: row.id,
          text: `Overal een idee ${wordFor(readers)}.`,
        })
        .run()
    })
    comment[name] = commentId
    return publicId
  }
  const thread = {
    public: react('public', 'de-wijk', 'public', 'participant', roles),
    network: react('network', 'gedroomde-aanpak', 'network', 'participant', persons),
    local: react('local', 'de-wijk', 'local', 'participant', [...coalition, 'participant']),
    coalition: react('coalition', 'de-wijk', 'coalition', 'expert', [...inside, 'expert']),
    unshared: react('unshared', 'wat-is-nodig', 'public', 'expert', [...inside, 'expert']),
  }

  // A dilemma for everybody, a question for the network, an expectation for the guests too, and an intervention that stays inside.
  const writer = actorOf(ids.contact)
  const keep = (kind: ItemKind, audience: Audience) => {
    const key = `stuk-${kind}`
    const story = (readers: readonly Role[]) => paragraph(`Overal verteld ${wordFor(readers)}.`)
    const shared = {
      title: `Overal een titel ${wordFor(audienceOf[audience])}`,
      story: story(audienceOf[audience]),
    }
    const displacement = kind === 'intervention' ? wordFor(inside) : ''
    createItem(writer, 'nieuwstraat', { ...blank(kind), ...shared, key, displacement })
    const ref = { kind, key }
    if (audience !== 'coalition') share(writer, 'nieuwstraat', { item: ref }, audience)
    // Written on since: others read what was shared.
    changeItem(writer, 'nieuwstraat', ref, {
      content: { ...blank(kind), title: `Nu ${wordFor(inside)}`, story: story(inside) },
      displacement: kind === 'intervention' ? wordFor(inside) : '',
      version: 1,
    })
    const row = db
      .select({ id: items.id })
      .from(items)
      .where(and(eq(items.caseId, nieuwstraat), eq(items.kind, kind), eq(items.key, key)))
      .get()
    if (!row) throw new Error(`no ${kind}`)
    return row.id
  }
  const itemIds = {
    dilemma: keep('dilemma', 'public'),
    question: keep('question', 'network'),
    expectation: keep('expectation', 'local'),
    intervention: keep('intervention', 'coalition'),
  }
  const attach = (
    under: { section: string } | { item: number },
    sharedAt: number | null,
    readers: readonly Role[],
  ) => {
    // The bytes themselves are a word too: a file is not read by whoever may not.
    const bytes = Buffer.from(`%PDF-1.7 ${wordFor(readers)}`)
    const hash = createHash('sha256').update(bytes).digest('hex')
    mkdirSync(filesDir, { recursive: true })
    writeFileSync(join(filesDir, hash), bytes)
    const publicId = newPublicId()
    const createdAt = Date.now()
    db.insert(files)
      .values({ hash, sizeBytes: bytes.byteLength, mediaType: 'application/pdf', createdAt })
      .run()
    db.insert(attachments)
      .values({
        publicId,
        caseId: nieuwstraat,
        ...('item' in under ? { itemId: under.item } : { sectionId: sectionId(nieuwstraat, under.section) }),
        hash,
        name: `${wordFor(readers)}.pdf`,
        use: 'file',
        addedById: ids.editor,
        createdAt,
        sharedAt,
      })
      .run()
    return publicId
  }
  const attachment = {
    public: attach({ section: 'de-wijk' }, 1, roles),
    network: attach({ section: 'gedroomde-aanpak' }, 1, persons),
    local: attach({ section: 'gewenste-opbrengsten' }, 1, coalition),
    added: attach({ section: 'de-wijk' }, null, inside),
    inside: attach({ section: 'wat-is-nodig' }, null, inside),
    onDilemma: attach({ item: itemIds.dilemma }, 1, roles),
    onQuestion: attach({ item: itemIds.question }, 1, persons),
    onExpectation: attach({ item: itemIds.expectation }, 1, coalition),
    addedToDilemma: attach({ item: itemIds.dilemma }, null, inside),
    onIntervention: attach({ item: itemIds.intervention }, null, inside),
  }
  const versionOf = (itemId: number) =>
    db.select().from(releases).where(eq(releases.itemId, itemId)).get()?.publicId ?? ''
  const itemVersion = { dilemma: versionOf(itemIds.dilemma), question: versionOf(itemIds.question) }
  const reactOnItem = (name: string, kind: ItemKind, audience: Audience, readers: readonly Role[]) => {
    const publicId = newPublicId()
    const commentId = newPublicId()
    const common = { authorId: ids.participant, createdAt: Date.now() }
    transact((tx) => {
      const { id } = tx
        .insert(threads)
        .values({ ...common, publicId, caseId: nieuwstraat, itemId: itemIds[kind], kind: 'idea', audience })
        .returning()
        .get()
      tx.insert(comments)
        .values({ ...common, publicId: commentId, threadId: id, text: `Overal ${wordFor(readers)}.` })
        .run()
    })
    comment[name] = commentId
    return publicId
  }
  const itemThread = {
    onDilemma: reactOnItem('onDilemma', 'dilemma', 'public', roles),
    onQuestion: reactOnItem('onQuestion', 'question', 'network', persons),
    onIntervention: reactOnItem('onIntervention', 'intervention', 'public', [...inside, 'participant']),
  }

  const invite = (answer: ReturnType<typeof inviteToCase>) => {
    if (!('secret' in answer)) throw new Error(JSON.stringify(answer))
    return answer
  }
  const origin = 'https://wijken.example'
  const guest = { role: 'guest', untilAt: null } as const
  const email = (readers: readonly Role[]) => `${wordFor(readers)}@example.org`
  const toStreet = invite(
    inviteToCase(actorOf(ids.contact), 'nieuwstraat', { ...guest, email: email(['contact']) }, origin),
  )
  const toLake = invite(
    // Whoever holds the link sees to whom it was sent.
    inviteToCase(actorOf(ids.stranger), 'meerzicht', { ...guest, email: email(roles) }, origin),
  )
  const toNetwork = invite(
    inviteToNetwork(actorOf(ids.organiser), { email: email(['organiser']), role: 'participant' }, origin),
  )
  const setAside = db
    .insert(outgoingMail)
    .values({
      messageId: '<terzijde@wijken.example>',
      to: email(['organiser']),
      subject: 'Welkom',
      text: wordFor([]),
      createdAt: Date.now(),
      nextAttemptAt: Date.now(),
      unanswered: 2,
      givenUpAt: Date.now(),
    })
    .returning({ id: outgoingMail.id })
    .get()
  const newAddress = email(['expert'])
  askForAddress(actorOf(ids.expert), { email: newAddress, origin }, { ip: '192.0.2.1' })
  const askedByMail = db.select().from(outgoingMail).where(eq(outgoingMail.to, newAddress)).get()
  const knowledge = fillKnowledge(ids, caseIds)
  const expertToken = readSessionToken(new Headers({ cookie: cookieOf(ids.expert) })) ?? ''

  // Whatever was put straight in the tables is news for the index too.
  transact((tx) => {
    for (const caseId of Object.values(caseIds))
      recordChange(tx, { verb: 'case.changed', subject: 'case', subjectId: caseId, caseId })
  })

  return {
    ids,
    caseIds,
    person,
    version,
    attachment,
    thread,
    itemVersion,
    itemThread,
    comment: comment as Record<keyof typeof thread | keyof typeof itemThread, string>,
    knowledge,
    invitation: {
      street: toStreet.publicId,
      network: toNetwork.publicId,
      taken: toLake.publicId,
      secret: toLake.secret,
    },
    session: expertToken.split('.')[0] ?? '',
    mail: requestSignIn({ email: 'niemand@example.org', next: null, origin }),
    /** The address of the page that an expert confirms another e-mail address on. */
    addressLink: askedByMail?.text.match(/\/profiel\/e-mailadres\/\S+/)?.[0] ?? '',
    setAsideMail: setAside.id,
    /** Waits until what is here can be found: the server indexes it after its start. */
    async searchKnows(url: string) {
      const cookie = cookieOf(ids.contact)
      for (let tries = 0; tries < 200; tries++) {
        const answer = await fetch(`${url}/api/v1/search?q=geheim&limit=50`, { headers: { cookie } })
        if (answer.ok && (await answer.text()).includes('reacties')) return
        await new Promise((done) => setTimeout(done, 50))
      }
      throw new Error('the index never knew of this world')
    },
  }
}

/** What belongs to the network and to no case, and who of its cases says to rest on it. */
function fillKnowledge(ids: Record<Person, number>, caseIds: ReturnType<typeof buildWorld>['caseIds']) {
  const organiser = actorOf(ids.organiser)
  const addSource = (audience: 'network' | 'public') =>
    addLibraryItem(organiser, {
      title: `Bron ${audience}`,
      kind: 'rapport',
      publisher: '',
      year: 2020,
      url: '',
      summary: `Overal gelezen ${wordFor(audience === 'public' ? roles : network)}.`,
      tags: [wordFor(audience === 'public' ? roles : network)],
      provenance: '',
      audience,
    }).key
  const library = { network: addSource('network'), public: addSource('public') }
  const take = (by: Person, key: string, slug: string, audience: Audience, readers: readonly Role[]) => {
    const taking = takeToCase(actorOf(ids[by]), key, { slug, reason: wordFor(readers), audience })
    if (!taking.isTaken) throw new Error(taking.because)
  }
  take('editor', library.public, 'nieuwstraat', 'coalition', inside)
  take('stranger', library.public, 'meerzicht', 'network', network)
  take('contact', library.network, 'nieuwstraat', 'network', network)

  const addApproach = (audience: 'network' | 'public') =>
    addCatalogueItem(organiser, {
      ...catalogueContent,
      title: `Aanpak ${audience}`,
      forWhom: wordFor(audience === 'public' ? roles : network),
      story: paragraph(`Overal geprobeerd ${wordFor(audience === 'public' ? roles : network)}.`),
      audience,
    }).key
  const catalogue = { network: addApproach('network'), public: addApproach('public') }

  const item = (key: string, audience: Audience | undefined, readers: readonly Role[]) =>
    addItem({
      caseId: caseIds.nieuwstraat,
      kind: 'intervention',
      key,
      byId: ids.contact,
      audience,
      title: `Interventie ${wordFor(readers)}`,
      catalogueKey: catalogue.public,
    })
  const itemIds = [
    item('bewaard', undefined, inside),
    item('gedeeld', 'network', persons),
    item('openbaar', 'public', roles),
  ]
  const propose = (by: Person, readers: readonly Role[]) =>
    proposeFinding(actorOf(ids[by]), {
      title: `Bevinding ${wordFor(readers)}`,
      key: `bevinding-${by}`,
      kind: 'finding',
      story: paragraph(`Overal gezien ${wordFor(readers)}.`),
      conditions: '',
      dissent: '',
      hasNoDissent: true,
      year: 2020,
      sources: [],
      itemIds: by === 'contact' ? itemIds : [],
    }).key
  const finding = {
    proposal: propose('expert', network),
    public: propose('contact', roles),
    declined: propose('participant', ['participant', 'organiser']),
  }
  decideFinding(organiser, finding.public, { act: 'accept', audience: 'public' })
  const reason = wordFor(['participant', 'organiser'])
  decideFinding(organiser, finding.declined, { act: 'decline', reason })
  return { library, catalogue, finding }
}
