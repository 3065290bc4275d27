import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { coalitionMembers, invitations, outgoingMail, people } from '#db/schema/index.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { actorOf, buildWorld, type World } from '#tests/world.ts'
import { inviteToCase } from '../invitations/commands.ts'
import { membersOfCase } from './queries.ts'

const world: World = buildWorld()
type Name = keyof World['personIds']
let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const cookies = new Map<Name, string>()
function cookie(name: Name): string {
  const known = cookies.get(name) ?? cookieOf(world.personIds[name])
  cookies.set(name, known)
  return known
}

function get(path: string, as?: Name): Promise<Response> {
  return fetch(server.url + path, { redirect: 'manual', headers: as ? { cookie: cookie(as) } : {} })
}

function post(path: string, as: Name | null, fields: Record<string, string>): Promise<Response> {
  return fetch(server.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: as ? { cookie: cookie(as) } : {},
    body: new URLSearchParams(fields),
  })
}

const publicId = (name: Name) => actorOf(world.personIds[name]).publicId
const roles = (caseId = world.caseIds.nieuwstraat) =>
  Object.fromEntries(membersOfCase(caseId).map(({ name, role }) => [name, role]))
const everybodyBut = (...names: Name[]) =>
  (Object.keys(world.personIds) as Name[]).filter((name) => !names.includes(name))
/** What tells one 404 from another: nothing but the address and the nonce. */
const bare = async (answer: Response) =>
  (await answer.text()).replaceAll(/nonce="[^"]*"|nieuwstraat|bestaat-niet|[a-z2-9]{16}/g, '')

const page = '/casussen/nieuwstraat/coalitie'
const allAtStart = {
  contact: 'contact',
  editor: 'editor',
  facilitator: 'facilitator',
  guest: 'guest',
}

describe('the page of a coalition', () => {
  it('is for whoever reads the about: people by function, without addresses and without guests', async () => {
    const answer = await get(page)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain('>projectleider</b>')
    for (const name of ['contact', 'editor', 'facilitator', 'guest'])
      expect(html).not.toContain(`>${name}</b>`)
    const member = await (await get(page, 'participant')).text()
    for (const name of ['contact', 'editor', 'facilitator']) expect(member).toContain(`>${name}</b>`)
    expect(member).not.toContain('>guest</b>')
    expect(html).not.toContain('@example.org')
    expect(html).not.toContain('<form id="uitnodigen"')
    expect(html).not.toContain('<script')
  })

  it('is not there where the about is not shared, nor for a reference case', async () => {
    for (const path of [
      '/casussen/meerzicht/coalitie',
      '/casussen/gildenwijk/coalitie',
      '/casussen/buitenland/coalitie',
      '/casussen/bestaat-niet/coalitie',
    ])
      for (const as of ['organiser', 'participant', 'contact', undefined] as const)
        expect([path, as, (await get(path, as)).status]).toEqual([path, as, 404])
  })

  it('shows a guest themselves, with the way out, and the contact person the forms', async () => {
    const guest = await (await get(page, 'guest')).text()
    expect(guest).toContain('>guest</b>')
    expect(guest).toContain('Ja, ik verlaat de coalitie')
    const contact = await (await get(page, 'contact')).text()
    expect(contact).toContain('id="uitnodigen"')
    expect(contact).not.toContain('Ja, ik verlaat de coalitie')
  })
})

describe('who may not', () => {
  it('change, end, invite, withdraw or hand over: it is as if there were nothing', async () => {
    const answer = inviteToCase(
      world.actor('contact'),
      'nieuwstraat',
      { email: 'later@example.org', role: 'editor', untilAt: null },
      'https://x.example',
    )
    if (!('secret' in answer)) throw new Error(JSON.stringify(answer))
    const posts: [string, Record<string, string>][] = [
      [`${page}/leden/${publicId('facilitator')}`, { act: 'change', role: 'guest' }],
      [`${page}/leden/${publicId('facilitator')}`, { act: 'end' }],
      [`${page}/leden/${publicId('facilitator')}`, { act: 'restore' }],
      [`${page}/leden/${publicId('facilitator')}`, {}],
      [`${page}/uitnodigingen`, { email: 'x@example.org', role: 'editor' }],
      [`${page}/uitnodigingen`, { email: 'x@example.org', role: 'contact' }],
      [`${page}/uitnodigingen`, {}],
      [`${page}/uitnodigingen/${answer.publicId}`, {}],
      [`${page}/overdracht`, { person: publicId('editor') }],
      [`${page}/overdracht`, {}],
    ]
    for (const as of everybodyBut('contact', 'facilitator'))
      for (const [path, fields] of posts) {
        const refused = await post(path, as, fields)
        const missing = await post(path.replace('nieuwstraat', 'bestaat-niet'), as, fields)
        expect([as, path, fields, refused.status]).toEqual([as, path, fields, 404])
        expect(missing.status).toBe(404)
        expect(await bare(refused)).toBe(await bare(missing))
      }
    for (const [path, fields] of posts) {
      const refused = await post(path, null, fields)
      expect([path, refused.status, refused.headers.get('location')]).toEqual([path, 303, '/inloggen'])
    }
    for (const as of everybodyBut('contact'))
      for (const path of ['leden/x', `leden/${publicId('editor')}`, 'uitnodigingen', 'overdracht'])
        expect([as, path, (await get(`${page}/${path}`, as)).status]).toEqual([as, path, 404])
    expect(roles()).toEqual(allAtStart)
  })

  it('reach a member or an invitation by way of another case', async () => {
    const stranger = publicId('stranger')
    for (const [as, path] of [
      ['contact', `${page}/leden/${stranger}`],
      ['stranger', `/casussen/meerzicht/coalitie/leden/${publicId('editor')}`],
    ] as const)
      for (const act of ['end', 'restore', 'change'])
        expect((await post(path, as, { act, role: 'guest' })).status).toBe(404)
    const open = db.select().from(invitations).where(eq(invitations.email, 'later@example.org')).get()
    const other = `/casussen/meerzicht/coalitie/uitnodigingen/${open?.publicId}`
    expect((await post(other, 'stranger', {})).status).toBe(404)
    expect((await post(other, 'contact', {})).status).toBe(404)
    expect((await post(`/beheer/uitnodigingen/${open?.publicId}`, 'organiser', {})).status).toBe(404)
    expect((await post(`${page}/overdracht`, 'contact', { person: stranger })).status).toBe(404)
    expect(roles()).toEqual(allAtStart)
  })
})

describe('the contact person', () => {
  it('invites with a form that says what is wrong and keeps what was typed', async () => {
    const wrong = await post(`${page}/uitnodigingen`, 'contact', { email: 'geen adres', role: 'facilitator' })
    const html = await wrong.text()
    expect(wrong.status).toBe(422)
    expect(html).toContain('geen adres')
    expect(html).toContain('Dit lijkt geen e-mailadres')
    expect(html).toContain('Kies de laatste dag')
    const past = { email: 'p@example.org', role: 'facilitator', untilOn: '2020-01-01' }
    expect((await post(`${page}/uitnodigingen`, 'contact', past)).status).toBe(422)
    const contact = await post(`${page}/uitnodigingen`, 'contact', {
      email: 'p@example.org',
      role: 'contact',
    })
    expect(contact.status).toBe(404)
    const ok = await post(`${page}/uitnodigingen`, 'contact', {
      ...past,
      untilOn: '2099-03-03',
      caseId: String(world.caseIds.meerzicht),
      networkRole: 'organiser',
      invitedById: '1',
      expiresAt: '99999999999999',
    })
    expect(ok.headers.get('location')).toBe(`${page}?gedaan=uitgenodigd`)
    const row = db.select().from(invitations).where(eq(invitations.email, 'p@example.org')).get()
    expect(row).toMatchObject({
      caseId: world.caseIds.nieuwstraat,
      coalitionRole: 'facilitator',
      networkRole: null,
      invitedById: world.personIds.contact,
      untilAt: Date.parse('2099-03-03T23:00:00Z'),
    })
    expect(row?.expiresAt).toBeLessThan(Date.now() + 15 * 24 * 3_600_000)
    expect((await (await get(page, 'contact')).text()).includes('p@example.org')).toBe(true)
    const withdrawal = `${page}/uitnodigingen/${row?.publicId}`
    for (const _ of ['once', 'and once more'])
      expect((await post(withdrawal, 'contact', {})).headers.get('location')).toBe(
        `${page}?gedaan=ingetrokken#gedaan`,
      )
    for (const as of everybodyBut('contact'))
      expect([as, (await post(withdrawal, as, {})).status]).toEqual([as, 404])
    expect((await (await get(page, 'contact')).text()).includes('p@example.org')).toBe(false)
  })

  it('changes a part; not into contact person, and nothing else along with it', async () => {
    const path = `${page}/leden/${publicId('guest')}`
    expect((await post(path, 'contact', { act: 'change', role: 'contact' })).status).toBe(404)
    expect((await post(path, 'contact', { act: 'change', role: 'baas' })).status).toBe(422)
    expect((await post(path, 'contact', { act: 'change', role: 'facilitator' })).status).toBe(422)
    const changed = await post(path, 'contact', {
      act: 'change',
      role: 'editor',
      personId: String(world.personIds.stranger),
      caseId: String(world.caseIds.meerzicht),
      endedAt: '1',
    })
    expect(changed.status).toBe(303)
    expect(roles()).toEqual({ ...allAtStart, guest: 'editor' })
    await post(path, 'contact', { act: 'change', role: 'guest' })
    expect(roles()).toEqual(allAtStart)
  })

  it('ends a part, which holds at the next request, and takes that back', async () => {
    const path = `${page}/leden/${publicId('editor')}`
    expect((await get('/casussen/nieuwstraat/coalitie', 'editor')).status).toBe(200)
    expect(await (await get(page, 'editor')).text()).toContain('Ja, ik verlaat')
    expect((await post(path, 'contact', { act: 'end' })).status).toBe(303)
    expect(await (await get(page, 'editor')).text()).not.toContain('Ja, ik verlaat')
    expect(actorOf(world.personIds.editor).coalitions.size).toBe(0)
    const changesUntilNow = lastChangeId()
    expect((await post(path, 'contact', { act: 'end' })).headers.get('location')).toBe(
      `${page}?gedaan=beeindigd`,
    )
    for (const as of everybodyBut('contact'))
      expect([as, (await post(path, as, { act: 'end' })).status]).toEqual([as, 404])
    expect(lastChangeId()).toBe(changesUntilNow)
    expect(await (await get(page, 'contact')).text()).toContain('Maak ongedaan')
    for (const _ of ['once', 'and once more'])
      expect((await post(path, 'contact', { act: 'restore' })).headers.get('location')).toBe(
        `${page}?gedaan=teruggezet#gedaan`,
      )
    for (const as of everybodyBut('contact'))
      expect([as, (await post(path, as, { act: 'restore' })).status]).toEqual([as, 404])
    expect(lastChangeId()).toBe(changesUntilNow + 1)
    expect(roles()).toEqual(allAtStart)
  })

  it('cannot bring back who left by themselves, and cannot leave', async () => {
    const own = `${page}/leden/${publicId('guest')}`
    for (const _ of ['once', 'and once more'])
      expect((await post(own, 'guest', { act: 'end' })).headers.get('location')).toBe('/overzicht')
    expect((await post(own, 'contact', { act: 'end' })).status).toBe(404)
    expect((await post(own, 'contact', { act: 'restore' })).status).toBe(404)
    expect((await post(`${page}/leden/${publicId('contact')}`, 'contact', { act: 'end' })).status).toBe(404)
    expect(roles()).toEqual({ contact: 'contact', editor: 'editor', facilitator: 'facilitator' })
  })
})

describe('handing over the contact role', () => {
  it('works once, however often it is sent; the whole coalition hears of it', async () => {
    db.delete(outgoingMail).run()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => post(`${page}/overdracht`, 'contact', { person: publicId('editor') })),
    )
    const places = answers.map((answer) => answer.headers.get('location'))
    expect(places.filter((place) => place === `${page}?gedaan=overgedragen`)).toHaveLength(50)
    for (const as of everybodyBut('contact'))
      for (const to of ['editor', 'contact'] as const)
        if (as !== 'editor' || to !== 'contact')
          expect([as, to, (await post(`${page}/overdracht`, as, { person: publicId(to) })).status]).toEqual([
            as,
            to,
            404,
          ])
    expect((await post(`${page}/overdracht`, 'contact', { person: publicId('facilitator') })).status).toBe(
      404,
    )
    expect(roles()).toEqual({ editor: 'contact', contact: 'editor', facilitator: 'facilitator' })
    const mails = db.select().from(outgoingMail).all()
    expect(mails.map((mail) => mail.to).sort()).toEqual([
      'contact@example.org',
      'editor@example.org',
      'facilitator@example.org',
    ])
  })

  it('is an organiser’s when nobody holds it, and never to themselves', async () => {
    const { organiser, editor } = world.personIds
    expect((await get(`${page}/overdracht`, 'organiser')).status).toBe(404)
    db.update(people).set({ disabledAt: Date.now() }).where(eq(people.id, editor)).run()
    db.insert(coalitionMembers)
      .values({
        caseId: world.caseIds.nieuwstraat,
        personId: organiser,
        role: 'editor',
        createdAt: Date.now(),
      })
      .run()
    expect((await get(`${page}/overdracht`, 'organiser')).status).toBe(200)
    expect((await post(`${page}/overdracht`, 'organiser', { person: publicId('organiser') })).status).toBe(
      404,
    )
    expect((await post(`${page}/overdracht`, 'participant', { person: publicId('contact') })).status).toBe(
      404,
    )
    for (const _ of ['once', 'and once more']) {
      const handed = await post(`${page}/overdracht`, 'organiser', { person: publicId('contact') })
      expect(handed.headers.get('location')).toBe('/beheer?gedaan=overgedragen')
    }
    expect(roles().contact).toBe('contact')
    // The account of the editor was closed above: they are asked to sign in.
    for (const as of everybodyBut('organiser', 'editor'))
      expect([as, (await post(`${page}/overdracht`, as, { person: publicId('contact') })).status]).toEqual([
        as,
        404,
      ])
  })
})
