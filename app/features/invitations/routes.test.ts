import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastChangeId } from '#db/changes.ts'
import { db, transact } from '#db/client.server.ts'
import { coalitionMembers, invitations, people, sessions } from '#db/schema/index.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { actorOf, buildWorld, type World } from '#tests/world.ts'
import { createCase } from '../cases/commands.ts'
import { createPerson } from '../people/commands.ts'
import { type Invited, inviteToCase, inviteToNetwork } from './commands.ts'

const world: World = buildWorld()
let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const origin = 'https://tussenstap.example'
const newcomer = { name: 'Noor', organisation: 'Bewoners', jobTitle: 'buurvrouw', domain: 'bewoner' }

function invited(answer: ReturnType<typeof inviteToCase>): Invited {
  if (!('secret' in answer)) throw new Error(JSON.stringify(answer))
  return answer
}
const toCase = (email: string, now?: number) =>
  invited(
    inviteToCase(
      world.actor('contact'),
      'nieuwstraat',
      { email, role: 'editor', untilAt: null },
      origin,
      now,
    ),
  )
const pathOf = ({ publicId, secret }: Invited) => `/uitnodiging/${publicId}?sleutel=${secret}`

function ask(path: string, init: RequestInit & { cookie?: string } = {}): Promise<Response> {
  return fetch(server.url + path, {
    redirect: 'manual',
    ...init,
    headers: init.cookie ? { cookie: init.cookie } : {},
  })
}
const take = (path: string, fields: Record<string, string> = {}, cookie?: string) =>
  ask(path, { method: 'POST', body: new URLSearchParams(fields), ...(cookie ? { cookie } : {}) })
const takenLongAgo = (path: string) =>
  db
    .update(invitations)
    .set({ acceptedAt: Date.now() - 61_000 })
    .where(eq(invitations.publicId, path.split(/[/?]/)[2] ?? ''))
    .run()
const sessionIn = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? ''

describe('the page of an invitation', () => {
  it('says who invites to what, and takes nothing, whoever opens it and how often', async () => {
    const link = toCase('noor@example.org')
    await ask(pathOf(link), { method: 'HEAD' })
    const answer = await ask(pathOf(link))
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('set-cookie')).toBeNull()
    for (const words of ['uitgenodigd voor Nieuwstraat', 'contact', 'Redacteur', 'noor@example.org'])
      expect(html).toContain(words)
    expect(html).toContain('Stel u voor')
    const row = db.select().from(invitations).where(eq(invitations.publicId, link.publicId)).get()
    expect(row?.acceptedAt).toBeNull()
  })

  it('makes an account, signs in and leads to the case', async () => {
    const path = pathOf(toCase('nieuw@example.org'))
    const wrong = await take(path, { ...newcomer, domain: 'anders', name: ' ' })
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    expect(html).toContain('Vul uw naam in.')
    expect(html).toContain('value="buurvrouw"')
    expect((await take(path, { ...newcomer, name: 'Noor\r\nBcc: x@example.org' })).status).toBe(422)
    const taken = await take(path, {
      ...newcomer,
      email: 'organiser@example.org',
      role: 'contact',
      networkRole: 'organiser',
      passwordHash: 'x',
    })
    expect(taken.headers.get('location')).toBe('/casussen/nieuwstraat')
    const inside = await ask('/casussen/nieuwstraat/coalitie', { cookie: sessionIn(taken) })
    expect(await inside.text()).toContain('>Noor</b>')
    const person = db.select().from(people).where(eq(people.email, 'nieuw@example.org')).get()
    expect(person).toMatchObject({ name: 'Noor', jobTitle: 'buurvrouw', passwordHash: null })
    const actor = actorOf(person?.id ?? 0)
    expect([actor.networkRole, actor.coalitions.get(world.caseIds.nieuwstraat)]).toEqual([null, 'editor'])
  })

  it('is taken once, of fifty at a time', async () => {
    const path = pathOf(toCase('vijftig@example.org'))
    const answers = await Promise.all(Array.from({ length: 50 }, () => take(path, newcomer)))
    expect(answers.filter((answer) => answer.headers.get('set-cookie'))).toHaveLength(1)
    expect(db.select().from(people).where(eq(people.email, 'vijftig@example.org')).all()).toHaveLength(1)
    takenLongAgo(path)
    expect((await take(path, newcomer)).status).toBe(410)
  })

  it('leads who took it where they came, when they press twice or open the link again, and does nothing more', async () => {
    const path = pathOf(toCase('tweemaal@example.org'))
    const cookie = sessionIn(await take(path, newcomer))
    const person = db.select().from(people).where(eq(people.email, 'tweemaal@example.org')).get()
    const sessionsOf = () =>
      db
        .select()
        .from(sessions)
        .where(eq(sessions.personId, person?.id ?? 0))
        .all()
    const before = [sessionsOf(), lastChangeId()]
    for (const again of [await take(path, newcomer, cookie), await ask(path, { cookie })]) {
      expect(again.headers.get('location')).toBe('/casussen/nieuwstraat')
      expect(again.headers.get('set-cookie')).toBeNull()
    }
    // The answer with the session was lost.
    const without = await take(path, newcomer)
    expect(without.headers.get('location')).toBe('/inloggen?next=%2Fcasussen%2Fnieuwstraat')
    expect(without.headers.get('set-cookie')).toBeNull()
    expect([sessionsOf(), lastChangeId()]).toEqual(before)

    const stranger = cookieOf(world.personIds.stranger)
    expect([(await take(path, {}, stranger)).status, (await ask(path, { cookie: stranger })).status]).toEqual(
      [410, 410],
    )
    takenLongAgo(path)
    expect((await take(path, newcomer)).status).toBe(410)
    expect((await take(path, newcomer, cookie)).headers.get('location')).toBe('/casussen/nieuwstraat')
  })

  it('asks who has an account to sign in first, and comes back here', async () => {
    const path = pathOf(toCase('Participant@example.org'))
    const html = await (await ask(path)).text()
    const next = `/inloggen?next=${encodeURIComponent(path)}`
    expect(html).toContain(next.replaceAll('&', '&amp;'))
    expect((await take(path, newcomer)).headers.get('location')).toBe(next)
    expect(actorOf(world.personIds.participant).coalitions.size).toBe(0)
  })

  it('is a button for the person it is for, who gets a new session with the new rights', async () => {
    const path = pathOf(toCase('expert@example.org'))
    const cookie = cookieOf(world.personIds.expert)
    expect(await (await ask(path, { cookie })).text()).toContain('Doet u mee?')
    const taken = await take(path, {}, cookie)
    expect(taken.status).toBe(303)
    expect(sessionIn(taken)).not.toBe(cookie)
    const [id = ''] = cookie.replace('sessie=', '').split('.')
    expect(db.select().from(sessions).where(eq(sessions.id, id)).get()).toBeUndefined()
    expect((await ask('/beheer', { cookie: sessionIn(taken) })).status).toBe(404)
    expect(actorOf(world.personIds.expert)).toMatchObject({ networkRole: 'expert' })
  })

  it('leads who had an account where they came, also of fifty presses at once', async () => {
    const email = 'al-bekend@example.org'
    const { id } = transact((tx) => createPerson(tx, { email, name: 'Al bekend' }))
    const path = pathOf(toCase(email))
    const cookie = cookieOf(id)
    const answers = await Promise.all(Array.from({ length: 50 }, () => take(path, {}, cookie)))
    const ways = new Set(answers.map((answer) => answer.headers.get('location')))
    ways.delete('/inloggen?next=%2Fcasussen%2Fnieuwstraat')
    expect([...ways]).toEqual(['/casussen/nieuwstraat'])
    expect(answers.filter((answer) => answer.headers.get('set-cookie'))).toHaveLength(1)
  })

  it('says so when somebody else is signed in, and lets them out', async () => {
    const link = toCase('iemand-anders@example.org')
    const cookie = cookieOf(world.personIds.stranger)
    const html = await (await ask(pathOf(link), { cookie })).text()
    expect(html).toContain('Deze uitnodiging is voor iemand-anders@example.org')
    expect(html).toContain('action="/uitloggen"')
    expect((await take(pathOf(link), newcomer, cookie)).status).toBe(403)
    expect(actorOf(world.personIds.stranger).coalitions.has(world.caseIds.nieuwstraat)).toBe(false)
  })

  it('leads a guest to the desk as long as nothing is shared with guests', async () => {
    const { gildenwijk } = world.caseIds
    const { stranger } = world.personIds
    db.insert(coalitionMembers)
      .values({ caseId: gildenwijk, personId: stranger, role: 'contact', createdAt: Date.now() })
      .run()
    const link = invited(
      inviteToCase(
        actorOf(stranger),
        'gildenwijk',
        { email: 'gast@example.org', role: 'guest', untilAt: null },
        origin,
      ),
    )
    const taken = await take(pathOf(link), newcomer)
    expect(taken.headers.get('location')).toBe('/overzicht')
    db.delete(coalitionMembers).where(eq(coalitionMembers.caseId, gildenwijk)).run()
  })
})

describe('a link that does not work', () => {
  it('gives one page for every reason, and no name, address or case', async () => {
    const now = Date.now()
    const used = toCase('gebruikt@example.org')
    await take(pathOf(used), newcomer)
    takenLongAgo(pathOf(used))
    const replaced = toCase('vervangen@example.org', now - 24 * 3_600_000)
    toCase('vervangen@example.org')
    const expired = toCase('verlopen@example.org', now - 14 * 24 * 3_600_000)
    const open = toCase('open@example.org')
    const links: [string, number][] = [
      [pathOf(used), 410],
      [pathOf(replaced), 410],
      [pathOf(expired), 410],
      [pathOf({ ...open, secret: 'x' }), 404],
      [pathOf({ ...open, secret: used.secret }), 404],
      [`/uitnodiging/${open.publicId}`, 404],
      ['/uitnodiging/bestaat-niet?sleutel=x', 404],
    ]
    const pages = new Set<string>()
    for (const [path, status] of links) {
      const seen = await ask(path)
      const html = await seen.text()
      expect([path, seen.status]).toEqual([path, status])
      expect([path, (await take(path, newcomer)).status]).toEqual([path, status])
      expect(html).toContain('Deze uitnodiging werkt niet')
      expect(html).not.toMatch(/Nieuwstraat|@example|contact</)
      pages.add(html.replaceAll(/\/uitnodiging\/[^"\s]*|nonce="[^"]*"/g, ''))
    }
    expect(pages.size).toBe(1)
  })
})

describe('the organisers’ page', () => {
  const organiser = () => cookieOf(world.personIds.organiser)
  const paths = (id: string) => ['/beheer', '/beheer/uitnodigingen', `/beheer/leden/${id}`]

  it('is not there for anybody else, and a visitor is asked to sign in', async () => {
    const id = world.actor('expert').publicId
    for (const name of ['expert', 'participant', 'contact', 'editor', 'facilitator', 'guest'] as const) {
      const cookie = cookieOf(world.personIds[name])
      for (const path of paths(id)) expect([name, (await ask(path, { cookie })).status]).toEqual([name, 404])
      for (const [path, fields] of [
        ['/beheer/uitnodigingen', { email: 'y@example.org', role: 'organiser' }],
        ['/beheer/uitnodigingen', {}],
        [`/beheer/leden/${id}`, { act: 'change', role: 'organiser' }],
        [`/beheer/leden/${id}`, { act: 'end' }],
        [`/beheer/leden/${id}`, { act: 'restore' }],
        [`/beheer/leden/${id}`, {}],
        ['/beheer/leden/bestaatniet', { act: 'end' }],
        ['/beheer/uitnodigingen/bestaatniet', {}],
      ] as [string, Record<string, string>][])
        expect([name, path, (await take(path, fields, cookie)).status]).toEqual([name, path, 404])
    }
    expect((await ask('/beheer')).headers.get('location')).toBe('/inloggen?next=%2Fbeheer')
    expect((await take('/beheer/uitnodigingen', { email: 'y@example.org' })).status).toBe(303)
  })

  it('shows who is in the network and which case has nobody to speak for it', async () => {
    const html = await (await ask('/beheer', { cookie: organiser() })).text()
    expect(html).toContain('Aanspreekpunt: contact')
    expect(html).toContain('Nog geen aanspreekpunt')
    // A reference case has nobody to speak for it, and stands in a list of its own.
    const [ofCoalitions] = html.split('id="referentiecasussen"')
    expect(ofCoalitions).not.toContain('Buitenland')
    for (const email of ['organiser', 'expert', 'participant']) expect(html).toContain(`${email}@example.org`)
  })

  it('invites the first contact person, shows that, and withdraws it', async () => {
    const cookie = organiser()
    const path = '/casussen/gildenwijk/coalitie/uitnodigingen'
    expect(await (await ask(path, { cookie })).text()).toContain('Nodig het aanspreekpunt van Gildenwijk')
    const own = await take(path, { email: 'organiser@example.org', role: 'contact' }, cookie)
    expect(own.status).toBe(422)
    expect(await own.text()).toContain('Dit is uw eigen adres')
    const sent = await take(path, { email: 'eerste@example.org', role: 'contact' }, cookie)
    expect(sent.headers.get('location')).toBe('/beheer?gedaan=uitgenodigd')
    expect(await (await ask('/beheer', { cookie })).text()).toContain('eerste@example.org is uitgenodigd')
    expect((await ask(path, { cookie })).status).toBe(404)
    const row = db.select().from(invitations).where(eq(invitations.email, 'eerste@example.org')).get()
    for (const _ of ['once', 'and once more'])
      expect((await take(`${path}/${row?.publicId}`, {}, cookie)).headers.get('location')).toBe(
        '/beheer?gedaan=ingetrokken#gedaan',
      )
    expect((await ask(path, { cookie })).status).toBe(200)
    for (const role of ['editor', 'facilitator', 'guest'])
      expect((await take(path, { email: 'z@example.org', role, untilOn: '2099-01-01' }, cookie)).status).toBe(
        404,
      )
  })

  it('gives another role and ends a membership, which holds at the next request, and takes that back', async () => {
    const cookie = organiser()
    const link = invited(
      inviteToNetwork(world.actor('organiser'), { email: 'lid@example.org', role: 'organiser' }, origin),
    )
    const member = sessionIn(await take(pathOf(link), newcomer))
    expect((await ask('/beheer', { cookie: member })).status).toBe(200)
    const row = db.select().from(people).where(eq(people.email, 'lid@example.org')).get()
    const path = `/beheer/leden/${row?.publicId}`
    await take(path, { act: 'change', role: 'expert', networkId: '9', personId: '1' }, cookie)
    expect((await ask('/beheer', { cookie: member })).status).toBe(404)
    expect(actorOf(row?.id ?? 0).networkRole).toBe('expert')
    const acts = [
      ['end', '/beheer?gedaan=beeindigd', null],
      ['restore', '/beheer?gedaan=teruggezet#gedaan', 'expert'],
    ] as const
    for (const [act, comesOut, role] of acts) {
      for (const _ of ['once', 'and once more'])
        expect((await take(path, { act }, cookie)).headers.get('location')).toBe(comesOut)
      expect(actorOf(row?.id ?? 0).networkRole).toBe(role)
      expect((await take(path, { act }, member)).status).toBe(404)
      expect((await take(path, { act }, cookieOf(world.personIds.expert))).status).toBe(404)
    }
  })

  it('lets an organiser go who pressed twice, and tells them nothing else', async () => {
    for (const [fields, id] of [
      [{ act: 'change', role: 'expert' }, 'een'],
      [{ act: 'end' }, 'twee'],
    ] as [Record<string, string>, string][]) {
      const given = { email: `${id}@example.org`, role: 'organiser' } as const
      const link = invited(inviteToNetwork(world.actor('organiser'), given, origin))
      const own = sessionIn(await take(pathOf(link), newcomer))
      const row = db.select().from(people).where(eq(people.email, given.email)).get()
      const path = `/beheer/leden/${row?.publicId}`
      for (const _ of ['once', 'and once more'])
        expect((await take(path, fields, own)).headers.get('location')).toBe('/overzicht')
      for (const other of [{ act: 'restore' }, { act: 'change', role: 'organiser' }, {}] as Record<
        string,
        string
      >[])
        expect([other, (await take(path, other, own)).status]).toEqual([other, 404])
      expect((await take(`/beheer/leden/${world.actor('expert').publicId}`, fields, own)).status).toBe(404)
    }
  })

  it('finds the first contact person of a case once, for an organiser who presses twice', async () => {
    const cookie = organiser()
    const { slug } = createCase(world.actor('organiser'), { name: 'De Werf', municipality: 'Almelo' })
    const invite = (email: string) =>
      take(`/casussen/${slug}/coalitie/uitnodigingen`, { email, role: 'contact' }, cookie)
    const email = 'de-werf@example.org'
    for (const answer of [...(await Promise.all([invite(email), invite(email)])), await invite(email)])
      expect(answer.headers.get('location')).toBe('/beheer?gedaan=uitgenodigd')
    expect(db.select().from(invitations).where(eq(invitations.email, email)).all()).toHaveLength(1)
    expect((await invite('ander@example.org')).status).toBe(404)
  })

  it('keeps its last organiser', async () => {
    const cookie = organiser()
    const path = `/beheer/leden/${world.actor('organiser').publicId}`
    for (const fields of [{ act: 'end' }, { act: 'change', role: 'expert' }] as Record<string, string>[]) {
      const answer = await take(path, fields, cookie)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('Dit is de laatste organisator')
    }
    expect(world.actor('organiser').networkRole).toBe('organiser')
  })
})
