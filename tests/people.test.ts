import { rmSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hashPassword } from '#app/auth/passwords.ts'
import { lastChangeId } from '#db/changes.ts'
import { db } from '#db/client.server.ts'
import { mailDir } from '#db/data-dir.ts'
import { changes, memberships, people, sessions } from '#db/schema/index.ts'
import { cookieOf, startServer, type TestServer } from './server.ts'
import { mailTo, Visit } from './visit.ts'
import { buildWorld } from './world.ts'

const { personIds } = buildWorld()
let server: TestServer

beforeAll(async () => {
  // Told by a proxy, so that every test comes from an address of its own and meets no limit of another.
  server = await startServer({ TRUSTED_PROXIES: '1' })
})
afterAll(() => server.stop())
// A mail that nobody waited for may come in meanwhile.
beforeEach(() => rmSync(mailDir, { recursive: true, force: true, maxRetries: 10 }))

let visits = 0
const visit = (ip = `192.0.2.${++visits}`) => new Visit(server.url, { 'x-forwarded-for': ip })
const as = (personId: number) => {
  const browser = visit()
  browser.cookies.set('sessie', cookieOf(personId).slice('sessie='.length))
  return browser
}
const rowOf = (id: number) => db.select().from(people).where(eq(people.id, id)).get()
const textOf = async (answer: Response) => (await answer.text()).replace(/nonce-[^']+|nonce="[^"]*"/g, '')

async function askForMail(
  browser: Visit,
  email: string,
  fields: Record<string, string> = {},
): Promise<string> {
  const answer = await browser.post('/inloggen', { email, ...fields })
  expect(answer.status).toBe(303)
  return answer.headers.get('location') ?? ''
}

describe('signing in by mail', () => {
  it('works without script: mail, link, button', async () => {
    const browser = visit()
    await askForMail(browser, 'expert@example.org', { next: '/casussen/nieuwstraat?x=1' })
    const { link } = await mailTo('expert@example.org')
    for (let n = 0; n < 3; n++) {
      await browser.head(link)
      expect((await browser.get(link)).status).toBe(200)
    }
    expect(browser.cookies.size).toBe(0)
    const page = await (await browser.get(link)).text()
    const secret = page.match(/name="geheim" value="([^"]+)"/)?.[1] ?? ''
    const answer = await browser.post(link.split('?')[0] ?? '', { geheim: secret })
    expect(answer.headers.get('location')).toBe('/casussen/nieuwstraat?x=1')
    expect((await browser.get('/profiel')).status).toBe(200)
  })

  it('never leads to another site', async () => {
    for (const next of ['//evil.example', '/\\evil.example', 'https:evil.example', '/%09/evil.example']) {
      const browser = visit()
      const page = await askForMail(browser, 'guest@example.org', { next })
      const { code } = await mailTo('guest@example.org')
      const answer = await browser.post(page, { code })
      expect(answer.headers.get('location')).toBe('/overzicht')
      rmSync(mailDir, { recursive: true, force: true })
    }
  })

  it('makes one session of fifty presses at once', async () => {
    const browser = visit()
    const page = await askForMail(browser, 'facilitator@example.org')
    const { code } = await mailTo('facilitator@example.org')
    const before = db.select().from(sessions).where(eq(sessions.personId, personIds.facilitator)).all().length
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => new Visit(server.url).post(page, { code })),
    )
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    expect(db.select().from(sessions).where(eq(sessions.personId, personIds.facilitator)).all()).toHaveLength(
      before + 1,
    )
  })

  it('looks the same for an address nobody has', async () => {
    const browser = visit()
    const pages = await Promise.all(
      ['expert@example.org', 'niemand@example.org'].map(async (email) => {
        const path = await askForMail(browser, email)
        const answer = await browser.get(path)
        const wrong = await browser.post(path, { code: '999999' })
        const same = async (given: Response) =>
          (await textOf(given))
            .replaceAll(email, 'X')
            .replaceAll(path, 'Y')
            .replaceAll(encodeURIComponent(path), 'Y')
        return {
          status: answer.status,
          page: await same(answer),
          wrong: wrong.status,
          wrongPage: await same(wrong),
        }
      }),
    )
    expect(pages[0]).toEqual(pages[1])
    expect(pages[0]?.wrong).toBe(422)
  })

  it('says beside the field what is wrong with an address, and keeps what was typed', async () => {
    const answer = await visit().post('/inloggen', { email: 'expert@' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Vul een e-mailadres in')
    expect(page).toContain('value="expert@"')
  })

  it('says beside the field what is wrong with a code, and that there is none', async () => {
    const browser = visit()
    const page = await askForMail(browser, 'nobody@example.org')
    for (const [fields, message] of [
      [{}, 'Vul de code uit de mail in.'],
      [{ code: '' }, 'Vul de code uit de mail in.'],
      [{ code: '12345' }, 'De code heeft zes cijfers, zoals 123 456.'],
      [{ geheim: 'x'.repeat(300) }, 'Deze code klopt niet.'],
    ] as const) {
      const answer = await browser.post(page, fields)
      const text = await answer.text()
      expect([answer.status, text.includes('aria-invalid="true"')]).toEqual([422, true])
      expect(text).toContain(message)
      expect(text).not.toMatch(/Invalid|Too big/)
    }
  })

  it('is tight per address and device, and wide per building', async () => {
    const browser = visit()
    const statuses: number[] = []
    for (let n = 0; n < 8; n++)
      statuses.push((await browser.post('/inloggen', { email: 'stranger@example.org' })).status)
    expect(statuses.filter((status) => status === 303)).toHaveLength(6)
    const refused = await browser.post('/inloggen', { email: 'stranger@example.org' })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.text()).toContain('Even wachten')
    const town = '198.51.100.7'
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, n) =>
        visit(town).post('/inloggen', { email: `iemand${n}@example.org` }),
      ),
    )
    expect(answers.every(({ status }) => status === 303)).toBe(true)
  })
})

describe('signing in with a password', () => {
  beforeAll(async () => {
    const passwordHash = await hashPassword('drie fietsen in de regen')
    db.update(people).set({ passwordHash }).where(eq(people.id, personIds.editor)).run()
  })
  const good = { email: 'editor@example.org', password: 'drie fietsen in de regen' }

  it('works, and ends the session that browser had', async () => {
    const browser = as(personIds.expert)
    const before = browser.cookies.get('sessie')
    const answer = await browser.post('/inloggen/wachtwoord', { ...good, next: '/profiel' })
    expect(answer.headers.get('location')).toBe('/profiel')
    expect(browser.cookies.get('sessie')).not.toBe(before)
    const old = visit()
    old.cookies.set('sessie', before ?? '')
    expect((await old.get('/profiel')).headers.get('location')).toBe('/inloggen?next=%2Fprofiel')
  })

  it('says the same of a wrong password, no password and nobody', async () => {
    const pages = await Promise.all(
      ['editor@example.org', 'contact@example.org', 'niemand@example.org'].map(async (email) => {
        const answer = await visit().post('/inloggen/wachtwoord', { email, password: 'iets anders' })
        expect(answer.status).toBe(422)
        return (await textOf(answer)).replaceAll(email, 'X')
      }),
    )
    expect(pages[1]).toBe(pages[0])
    expect(pages[2]).toBe(pages[0])
    expect(pages[0]).not.toContain('iets anders')
  })

  it('after a thousand guesses from beside them, the owner still gets in on the device they know', async () => {
    const building = '198.51.100.9'
    const owner = visit(building)
    expect((await owner.post('/inloggen/wachtwoord', good)).status).toBe(303)
    await owner.post('/uitloggen')
    let refused = 0
    for (let batch = 0; batch < 20; batch++) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, () =>
          visit(building).post('/inloggen/wachtwoord', { ...good, password: 'raad maar' }),
        ),
      )
      refused += answers.filter(({ status }) => status === 429).length
    }
    // Ten tries: the owner's own sign-in was the first of them.
    expect(refused).toBe(991)
    expect((await owner.post('/inloggen/wachtwoord', good)).status).toBe(303)
    // And from a building of their own on a device nobody knows.
    expect((await visit('203.0.113.5').post('/inloggen/wachtwoord', good)).status).toBe(303)
  })

  it('a device cookie of somebody else, or made up, gives no tries of its own', async () => {
    const ip = '198.51.100.77'
    const other = visit(ip)
    const page = await askForMail(other, 'guest@example.org')
    await other.post(page, { code: (await mailTo('guest@example.org')).code })
    const known = other.cookies.get('apparaat') ?? ''
    const answers: number[] = []
    for (let n = 0; n < 14; n++) {
      const browser = visit(ip)
      browser.cookies.set('apparaat', n % 2 ? known : `zelf${n}.verzonnen`)
      answers.push(
        (await browser.post('/inloggen/wachtwoord', { email: 'contact@example.org', password: 'raad maar' }))
          .status,
      )
    }
    expect(answers.filter((status) => status === 429)).toHaveLength(4)
  })

  it('a device cookie of letters that take more bytes than they are is nobody’s, and no fault of ours', async () => {
    const browser = visit()
    browser.cookies.set('apparaat', `${'a'.repeat(16)}.${'\u00e9'.repeat(43)}`)
    const guess = { email: 'contact@example.org', password: 'raad maar' }
    expect((await browser.post('/inloggen/wachtwoord', guess)).status).toBe(422)
    expect((await browser.post('/inloggen', { email: 'contact@example.org' })).status).toBe(303)
  })

  it('guesses from ever other addresses of one block, or other ports of one address, count together', async () => {
    const guess = { email: 'participant@example.org', password: 'raad maar' }
    for (const [from, addressOf] of [
      ['one block', (n: number) => `2001:db8:1:2:${n.toString(16)}::${n}`],
      ['one address', (n: number) => `198.51.100.90:${40_000 + n}`],
    ] as const) {
      const statuses: number[] = []
      for (let n = 1; n <= 14; n++)
        statuses.push((await visit(addressOf(n)).post('/inloggen/wachtwoord', guess)).status)
      expect([from, statuses.filter((status) => status === 429).length]).toEqual([from, 4])
    }
    expect((await visit('2001:db8:1:3::1').post('/inloggen/wachtwoord', guess)).status).toBe(422)
  })
})

describe('a new password', () => {
  const chosen = 'vier bruggen over het water'

  it('may be chosen just after signing in, and ends every other session and its sockets', async () => {
    const [here, elsewhere] = [as(personIds.organiser), as(personIds.organiser)]
    expect((await elsewhere.get('/profiel')).status).toBe(200)
    const before = here.cookies.get('sessie') ?? ''
    const answer = await here.post('/profiel/wachtwoord', { password: chosen })
    expect(answer.headers.get('location')).toBe('/profiel?gedaan=wachtwoord')
    expect((await here.get('/profiel')).status).toBe(200)
    expect(here.cookies.get('sessie')).not.toBe(before)
    expect((await visit().get('/profiel', { cookie: `sessie=${before}` })).status).toBe(303)
    expect((await elsewhere.get('/profiel')).status).toBe(303)
    const change = db.select().from(changes).where(eq(changes.verb, 'session.ended')).all().at(-1)
    expect(change).toMatchObject({
      subject: 'session',
      subjectId: personIds.organiser,
      personId: personIds.organiser,
    })
  })

  it('asks for the one there is', async () => {
    const browser = as(personIds.organiser)
    for (const current of ['', 'iets anders']) {
      const answer = await browser.post('/profiel/wachtwoord', {
        password: 'zes bankjes in het park',
        current,
      })
      expect(answer.status).toBe(422)
    }
    const answer = await browser.post('/profiel/wachtwoord', {
      password: 'zes bankjes in het park',
      current: chosen,
    })
    expect(answer.status).toBe(303)
  })

  it('may be chosen without it by whoever just signed in by mail: they forgot it', async () => {
    const browser = visit()
    const page = await askForMail(browser, 'organiser@example.org')
    await browser.post(page, { code: (await mailTo('organiser@example.org')).code })
    expect((await browser.post('/profiel/wachtwoord', { password: chosen })).status).toBe(303)
  })

  it('asks somebody without one, who signed in long ago, to sign in again', async () => {
    const browser = as(personIds.participant)
    db.update(sessions)
      .set({ createdAt: Date.now() - 16 * 60_000 })
      .where(eq(sessions.personId, personIds.participant))
      .run()
    expect(await (await browser.get('/profiel/wachtwoord')).text()).toContain('zeker weten dat u het bent')
    await browser.post('/profiel/wachtwoord', { password: chosen })
    expect(rowOf(personIds.participant)?.passwordHash).toBeNull()
  })

  it('may be anything of eight characters or more that not everybody tries', async () => {
    const browser = as(personIds.participant)
    for (const password of ['kort123', 'wachtwoord1', 'Participant@example.org', 'x'.repeat(129)]) {
      const answer = await browser.post('/profiel/wachtwoord', { password })
      expect(answer.status).toBe(422)
      expect(await answer.text()).not.toContain(password)
    }
    expect(rowOf(personIds.participant)?.passwordHash).toBeNull()
    expect((await browser.post('/profiel/wachtwoord', { password: 'é ü 日本 zin' })).status).toBe(303)
  })
})

describe('another address', () => {
  const link = async (browser: Visit, email: string, fields: Record<string, string> = {}) => {
    const answer = await browser.post('/profiel/e-mailadres', { email, ...fields })
    expect(answer.headers.get('location')).toBe('/profiel/e-mailadres#onderweg')
    return (await mailTo(email)).link
  }
  const secretIn = (path: string) => new URL(path, server.url).searchParams.get('geheim') ?? ''

  it('is theirs after the link, looked at by a mail scanner, and the button; twice comes where once did', async () => {
    const [browser, elsewhere] = [as(personIds.expert), as(personIds.expert)]
    const path = await link(browser, 'expert@elders.example.org')
    expect(await (await browser.get('/profiel/e-mailadres')).text()).toContain('expert@elders.example.org')
    const scanner = visit()
    await scanner.head(path)
    expect((await scanner.get(path)).headers.get('location')).toMatch(/^\/inloggen\?next=/)
    for (let n = 0; n < 2; n++) {
      const answer = await browser.get(path)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    }
    expect(rowOf(personIds.expert)?.email).toBe('expert@example.org')

    for (let n = 0; n < 2; n++) {
      const answer = await browser.post(path, { geheim: secretIn(path) })
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/profiel?gedaan=e-mailadres'])
    }
    expect(await (await browser.get('/profiel?gedaan=e-mailadres')).text()).toContain(
      'Uw e-mailadres is gewijzigd.',
    )
    expect((await browser.get(path)).headers.get('location')).toBe('/profiel?gedaan=e-mailadres')
    expect((await elsewhere.get('/profiel')).status).toBe(303)
    expect((await mailTo('expert@example.org')).text).toContain('Neem dan meteen contact op')

    rmSync(mailDir, { recursive: true, force: true, maxRetries: 10 })
    const anew = visit()
    const code = await askForMail(anew, 'EXPERT@elders.example.org')
    await anew.post(code, { code: (await mailTo('expert@elders.example.org')).code })
    expect((await anew.get('/profiel')).status).toBe(200)
  })

  it('answers the same whether it is somebody’s or nobody’s', async () => {
    const answers = []
    for (const [personId, email] of [
      [personIds.guest, 'contact@example.org'],
      [personIds.facilitator, 'niemand@example.org'],
    ] as const) {
      const browser = as(personId)
      const answer = await browser.post('/profiel/e-mailadres', { email })
      const page = await textOf(await browser.get('/profiel/e-mailadres'))
      const notice = page.match(/<div id="onderweg".*?<\/div>/s)?.[0] ?? ''
      expect(notice).toContain(email)
      answers.push([
        answer.status,
        answer.headers.get('location'),
        notice.replaceAll(email, 'X').replace(/\d\d:\d\d/, 'T'),
      ])
    }
    expect(answers[0]).toEqual(answers[1])
    const { text } = await mailTo('contact@example.org')
    expect(text).toContain('wilde voortaan dit e-mailadres gebruiken')
    expect(text).not.toMatch(/https?:/)
  })

  it('that was taken meanwhile is not theirs, which the page of the link says', async () => {
    const browser = as(personIds.guest)
    const path = await link(browser, 'snel@example.org')
    db.update(people).set({ email: 'snel@example.org' }).where(eq(people.id, personIds.stranger)).run()
    const answer = await browser.post(path, { geheim: secretIn(path) })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('hoort intussen bij een ander account')
    expect(rowOf(personIds.guest)?.email).toBe('guest@example.org')
    db.update(people).set({ email: 'stranger@example.org' }).where(eq(people.id, personIds.stranger)).run()
  })

  it('is not for somebody else who opens the link: it is as if there were none', async () => {
    const path = await link(as(personIds.facilitator), 'ander@example.org')
    const other = as(personIds.participant)
    const missing = path.replace(/e-mailadres\/[^?]+/, 'e-mailadres/bestaat-niet')
    for (const ask of [
      (at: string) => other.get(at),
      (at: string) => other.post(at, { geheim: secretIn(path) }),
    ]) {
      const [theirs, none] = [await ask(path), await ask(missing)]
      expect([theirs.status, none.status]).toEqual([404, 404])
      expect((await textOf(theirs)).replaceAll(path.split(/[/?]/)[3] ?? '', 'bestaat-niet')).toBe(
        await textOf(none),
      )
    }
    expect(rowOf(personIds.participant)?.email).toBe('participant@example.org')
  })

  it('asks for the password, or for signing in again when that was long ago and there is none', async () => {
    const withPassword = as(personIds.organiser)
    const current = 'negen eenden in de gracht'
    db.update(people)
      .set({ passwordHash: await hashPassword(current) })
      .where(eq(people.id, personIds.organiser))
      .run()
    const refused = await withPassword.post('/profiel/e-mailadres', {
      email: 'o@example.org',
      current: 'raad',
    })
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('value="o@example.org"')
    expect(page).not.toContain('value="raad"')
    await link(withPassword, 'o@example.org', { current })

    const longAgo = as(personIds.contact)
    db.update(sessions)
      .set({ createdAt: Date.now() - 16 * 60_000 })
      .where(eq(sessions.personId, personIds.contact))
      .run()
    const asksProof = await (await longAgo.get('/profiel/e-mailadres')).text()
    expect(asksProof).toContain('zeker weten dat u het bent')
    expect(asksProof).toContain('wie de server beheert, kan u een ander adres geven')
    const asked = await longAgo.post('/profiel/e-mailadres', { email: 'c@example.org' })
    expect(asked.headers.get('location')).toBe('/profiel/e-mailadres')
    expect(await (await longAgo.get('/profiel/e-mailadres')).text()).not.toContain('c@example.org')
  })

  it('says beside the field what is wrong with it, and that it is theirs already', async () => {
    const browser = as(personIds.stranger)
    for (const [email, message] of [
      ['stranger@', 'Vul een e-mailadres in'],
      ['', 'Vul een e-mailadres in'],
      [' Stranger@Example.org', 'Dit is al uw e-mailadres.'],
    ] as const) {
      const answer = await browser.post('/profiel/e-mailadres', { email })
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain(message)
    }
  })

  it('is asked for six times an hour', async () => {
    const browser = as(personIds.stranger)
    const statuses: number[] = []
    for (let n = 0; n < 7; n++)
      statuses.push((await browser.post('/profiel/e-mailadres', { email: `v${n}@example.org` })).status)
    expect(statuses).toEqual([303, 303, 303, 303, 303, 303, 429])
  })
})

describe('my profile', () => {
  it('is for whoever signed in, and so is all below it', async () => {
    const browser = visit()
    expect((await browser.get('/profiel')).headers.get('location')).toBe('/inloggen?next=%2Fprofiel')
    expect((await browser.get('/profiel/wachtwoord')).headers.get('location')).toBe(
      '/inloggen?next=%2Fprofiel%2Fwachtwoord',
    )
    for (const path of ['/profiel', '/profiel/wachtwoord', '/profiel/sessies/x']) {
      const answer = await browser.post(path, { name: 'Iemand' })
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/inloggen'])
    }
  })

  it('changes name, organisation, function and domain, and nothing else that is posted', async () => {
    const before = rowOf(personIds.guest)
    const browser = as(personIds.guest)
    const given = { name: 'Bewoner', organisation: '', jobTitle: 'buur', domain: 'bewoner' }
    const more: Record<string, string> = {
      id: '1',
      publicId: 'x',
      email: 'evil@example.org',
      passwordHash: 'x',
      createdAt: '0',
      disabledAt: '1',
      role: 'organiser',
      networkRole: 'organiser',
    }
    expect((await browser.post('/profiel', { ...more, ...given })).status).toBe(303)
    expect(rowOf(personIds.guest)).toEqual({ ...before, ...given })
    expect(db.select().from(memberships).where(eq(memberships.personId, personIds.guest)).all()).toEqual([])
  })

  it('keeps what was typed when something is wrong, and changes nothing', async () => {
    const before = rowOf(personIds.expert)
    const answer = await as(personIds.expert).post('/profiel', {
      name: ' ',
      jobTitle: 'dromer',
      domain: 'maan',
    })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('value="dromer"')
    expect(page).toContain('Er gaat nog iets niet goed')
    expect(rowOf(personIds.expert)).toEqual(before)
  })

  it('shows where I am signed in, and ends one of mine but never somebody else’s', async () => {
    const [here, elsewhere, stranger] = [as(personIds.contact), as(personIds.contact), as(personIds.stranger)]
    const idOf = (browser: Visit) => browser.cookies.get('sessie')?.split('.')[0] ?? ''
    const page = await (await here.get('/profiel')).text()
    expect(page).toContain('Dit apparaat')
    expect(page).toContain(idOf(elsewhere))
    expect(page).not.toContain(idOf(stranger))

    const [theirs, missing] = [
      await here.post(`/profiel/sessies/${idOf(stranger)}`),
      await here.post('/profiel/sessies/x'),
    ]
    expect([theirs.status, missing.status]).toEqual([404, 404])
    expect(await textOf(theirs)).toBe(
      (await textOf(missing)).replaceAll('sessies/x', `sessies/${idOf(stranger)}`),
    )
    expect((await stranger.get('/profiel')).status).toBe(200)

    await here.get(`/profiel/sessies/${idOf(elsewhere)}`)
    expect((await elsewhere.get('/profiel')).status).toBe(200)
    const changesUntil = lastChangeId()
    for (const _ of ['once', 'and the button pressed again']) {
      const ended = await here.post(`/profiel/sessies/${idOf(elsewhere)}`)
      expect(ended.headers.get('location')).toBe('/profiel?gedaan=apparaat')
    }
    expect(lastChangeId()).toBe(changesUntil + 1)
    expect((await elsewhere.get('/profiel')).status).toBe(303)
    // Of that, nobody else is told anything.
    expect((await stranger.post(`/profiel/sessies/${idOf(elsewhere)}`)).status).toBe(404)
  })

  it('signs out on the server too: the old cookie is worth nothing', async () => {
    const browser = as(personIds.contact)
    const token = browser.cookies.get('sessie') ?? ''
    await browser.get('/uitloggen')
    expect((await browser.get('/profiel')).status).toBe(200)
    const answer = await browser.post('/uitloggen')
    expect(answer.headers.get('location')).toBe('/')
    expect(browser.cookies.has('sessie')).toBe(false)
    browser.cookies.set('sessie', token)
    expect((await browser.get('/profiel')).status).toBe(303)
  })
})

describe('outside a demonstration', () => {
  it('its doors do not exist, whatever the method: the same answer as for any missing page', async () => {
    const missing = '/bestaat/niet'
    for (const path of ['/demo/inloggen', '/demo/post']) {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']) {
        const body = method === 'POST' ? new URLSearchParams({ rol: 'organisator' }) : undefined
        const ask = async (at: string) => {
          const answer = await fetch(server.url + at, { method, body, redirect: 'manual' })
          return {
            status: answer.status,
            cookies: answer.headers.getSetCookie(),
            page: await framed(answer, at),
          }
        }
        const refused = await ask(path)
        expect(refused).toEqual(await ask(missing))
        const status = ['PUT', 'PATCH', 'DELETE'].includes(method) ? 405 : 404
        expect([method, refused.status, refused.cookies]).toEqual([method, status, []])
      }
    }
  })

  /** The page without its own address, nor the links that differ because another route made it. */
  async function framed(answer: Response, path: string): Promise<string> {
    const page = await textOf(answer)
    return page
      .replaceAll(encodeURIComponent(path), 'X')
      .replaceAll(path, 'X')
      .replace(/<link [^>]*>/g, '')
  }
})

describe('the log', () => {
  it('says who signed in and who was refused, without addresses, tokens or codes', () => {
    const lines = server.output()
    for (const event of [
      'sign-in.accepted',
      'sign-in.refused',
      'session.ended',
      'password.changed',
      'address.asked',
      'address.changed',
    ])
      expect(lines).toContain(`"event":"${event}"`)
    expect(lines).not.toMatch(/@example\.org/)
    expect(lines).not.toMatch(/geheim|drie fietsen|sessie=/)
    for (const { id } of db.select().from(sessions).all()) expect(lines).not.toContain(id)
  })
})
