import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getCase } from '#app/features/cases/queries.ts'
import { db } from '#db/client.server.ts'
import { comments, threads } from '#db/schema/index.ts'
import { cookieOf, startServer, type TestServer } from '#tests/server.ts'
import { threadsOnCase } from '#tests/threads.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { getSection } from '../sections/queries.ts'
import { answerThread, startThread } from './commands.ts'
import { getThread } from './queries.ts'

let world: World
let server: TestServer
beforeAll(async () => {
  world = buildWorld()
  server = await startServer()
})
afterAll(() => server.stop())

type Name = keyof World['personIds'] | 'visitor'
const cookies = new Map<Name, string>()
function headersOf(name: Name): Record<string, string> {
  if (name === 'visitor') return {}
  if (!cookies.has(name)) cookies.set(name, cookieOf(world.personIds[name]))
  return { cookie: cookies.get(name) ?? '' }
}
/** As a browser without script asks for a page. */
async function read(name: Name, path: string) {
  const answer = await fetch(server.url + path, { headers: headersOf(name), redirect: 'manual' })
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') }
}
/** As a browser without script sends a form. */
async function post(name: Name, path: string, fields: Record<string, string>) {
  const answer = await fetch(server.url + path, {
    method: 'POST',
    headers: headersOf(name),
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') }
}
const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const list = '/casussen/nieuwstraat/reacties'
const reaction = { sectionKey: 'de-wijk', kind: 'warning', audience: 'shared', from: 'threads' }
const sharedText = () =>
  getSection(world.actor('expert'), 'nieuwstraat', 'de-wijk').section.release?.text ?? ''
const rows = () => db.select().from(threads).all().length

describe('reacting without script', () => {
  it('an expert reacts, the coalition answers and settles, and the expert reads what came of it', async () => {
    const sent = await post('expert', list, { ...reaction, text: 'Let op de wortels.\r\n\r\nEcht.' })
    expect(sent.status).toBe(302)
    const id = sent.location?.split('#reactie-')[1] ?? ''
    expect(sent.location).toBe(`${list}?bij=${id}#reactie-${id}`)
    const page = await read('contact', list)
    expect(page.html).toContain('<p>Let op de wortels.</p><p>Echt.</p>')
    expect(page.html).toContain('Wacht op de coalitie · sinds vandaag')

    const answered = await post('editor', `${list}/${id}/antwoorden`, { text: 'Dank u', from: 'thread' })
    expect(answered.location).toBe(`${list}/${id}`)
    const settled = await post('contact', `${list}/${id}/afhandeling`, {
      disposition: 'being_tried',
      reason: 'We proberen het in één straat.',
      comeBackOn: '2027-03-01',
      from: 'case',
    })
    expect(settled.location).toBe(`/casussen/nieuwstraat#reactie-${id}`)
    const outcome = await read('expert', `${list}/${id}`)
    expect(outcome.html).toContain('Wordt geprobeerd')
    expect(outcome.html).toContain('We proberen het in één straat.')
    expect(outcome.html).toContain('1 maart 2027')
    expect(outcome.html).toContain('Dank u')

    await post('contact', `${list}/${id}/afhandeling`, { undo: '1', from: 'thread' })
    expect((await read('expert', `${list}/${id}`)).html).toContain('Wacht op de coalitie')
  })

  it('a coalition answers a question and rounds it off in one act', async () => {
    const { location } = await post('expert', list, {
      ...reaction,
      kind: 'question',
      text: 'Wie beslist er?',
    })
    const id = location?.split('#reactie-')[1] ?? ''
    await post('contact', `${list}/${id}/antwoorden`, { text: 'De wijkraad.', settle: 'answered' })
    expect(getThread(world.actor('expert'), 'nieuwstraat', id).seen).toMatchObject({
      isOpen: false,
      settlement: { disposition: 'answered' },
    })
  })

  it('who answers to what was done with a reaction is not refused for pressing twice', async () => {
    const { location } = await post('expert', list, { ...reaction, text: 'Let op het talud.' })
    const id = location?.split('#reactie-')[1] ?? ''
    const settled = { disposition: 'being_tried', reason: 'In één straat.', comeBackOn: '2027-03-01' }
    await post('contact', `${list}/${id}/afhandeling`, { ...settled, from: 'thread' })
    const answers = `${list}/${id}/antwoorden`
    const said = { text: 'Mooi, dank u.', from: 'thread' }
    expect((await post('expert', answers, said)).location).toBe(`${list}/${id}`)
    expect((await post('expert', answers, said)).location).toBe(`${list}/${id}`)
    expect(getThread(world.actor('expert'), 'nieuwstraat', id).seen.answers).toHaveLength(1)
    expect((await post('expert', answers, { ...said, text: 'En nog iets.' })).status).toBe(403)
  })

  it('what nobody reacted on is one line, which opens its form', async () => {
    const heading = /<h2 id="op-gedroomde-aanpak"/
    const before = await read('expert', list)
    expect(before.html).not.toMatch(heading)
    expect(before.html).toContain(
      'href="/casussen/nieuwstraat/reacties?op=gedroomde-aanpak#op-gedroomde-aanpak"',
    )
    const opened = await read('expert', `${list}?op=gedroomde-aanpak`)
    expect(opened.html).toMatch(heading)
    expect(opened.html).toMatch(/<details class="react-form" open=""/)
    expect(opened.html).not.toContain('?op=gedroomde-aanpak#')
    const refused = await post('expert', list, { ...reaction, sectionKey: 'gedroomde-aanpak', text: '' })
    expect(refused.html).toMatch(heading)
    expect(refused.html).toContain('Schrijf uw reactie.')
  })

  it('the filter shows what waits, or what was settled', async () => {
    const actor = world.actor('expert')
    startThread(actor, 'nieuwstraat', {
      sectionKey: null,
      kind: 'idea',
      audience: 'shared',
      text: 'Wachtend idee',
    })
    expect((await read('expert', `${list}?toon=open`)).html).toContain('Wachtend idee')
    expect((await read('expert', `${list}?toon=afgehandeld`)).html).not.toContain('Wachtend idee')
  })
})

describe('a form that is not right', () => {
  it('that asks to strike words and says what is to stand there asks which of the two, and keeps both', async () => {
    const before = rows()
    const words = sharedText()
    const given = { ...reaction, text: 'Dit kan weg', quote: words }
    const both = await post('expert', list, { ...given, strike: 'ja', suggestion: 'Iets anders' })
    expect(both.status).toBe(422)
    expect(both.html).toContain('U stelt voor de passage te schrappen, en u typte ook een andere tekst.')
    expect(both.html).toMatch(/<textarea[^>]*>Iets anders<\/textarea>/)
    expect(both.html).toMatch(/<input[^>]*name="strike"[^>]*checked=""/)
    expect(both.html).toMatch(/<details class="suggest" open=""/)
    expect(rows()).toBe(before)
    const nowhere = await post('expert', list, { ...reaction, text: 'Dit kan weg', strike: 'ja' })
    expect(nowhere.status).toBe(422)
    expect(nowhere.html).toContain('Kies de alinea waarvoor u een andere tekst voorstelt.')
    expect(nowhere.html).toMatch(/<input[^>]*name="strike"[^>]*checked=""/)
    // What the field began with is no other text.
    expect((await post('expert', list, { ...given, strike: 'ja', suggestion: words })).status).toBe(302)
    const [thread] = threadsOnCase(
      world.actor('expert'),
      getCase(world.actor('expert'), 'nieuwstraat'),
    ).filter(({ passage }) => passage?.asksToStrike)
    expect(thread?.passage?.quote).toBe(words)
  })

  it('comes back with a sentence beside the field and the words still in it, and nothing is kept', async () => {
    const before = rows()
    const wrong = await post('expert', list, { ...reaction, kind: '', text: 'Bewaar mijn woorden' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('Kies wat voor reactie het is.')
    expect(wrong.html).toMatch(/<textarea[^>]*>Bewaar mijn woorden<\/textarea>/)
    expect(wrong.html).toMatch(/<details class="react-form" open=""/)
    const empty = await post('expert', list, { ...reaction, text: '   ' })
    expect(empty.status).toBe(422)
    expect(empty.html).toContain('Schrijf uw reactie.')
    const long = await post('expert', list, { ...reaction, text: 'a'.repeat(5001) })
    expect(long.status).toBe(422)
    expect(rows()).toBe(before)
  })

  it('not taken over without a reason says what is missing, where it is missing', async () => {
    const id = startThread(world.actor('expert'), 'nieuwstraat', {
      sectionKey: 'de-wijk',
      kind: 'idea',
      audience: 'shared',
      text: 'Doe het zo',
    })
    const refused = await post('contact', `${list}/${id}/afhandeling`, { disposition: 'not_taken_over' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Vertel waarom u dit niet overneemt.')
    expect(refused.html).toMatch(/checked="" value="not_taken_over"|value="not_taken_over" checked=""/)
    const without = await post('contact', `${list}/${id}/afhandeling`, { reason: 'Zomaar' })
    expect(without.status).toBe(422)
    expect(without.html).toContain('Zomaar')
  })

  it('an edit after fifteen minutes is refused with its words kept', async () => {
    const long = Date.now() - 16 * 60_000
    const given = { sectionKey: 'de-wijk', kind: 'idea', audience: 'shared', text: 'Oud' } as const
    const id = startThread(world.actor('expert'), 'nieuwstraat', given, long)
    const comment = getThread(world.actor('expert'), 'nieuwstraat', id).seen.reaction.publicId
    const late = await post('expert', `${list}/${id}/bijdragen/${comment}`, { text: 'Nieuw en te laat' })
    expect(late.status).toBe(422)
    expect(late.html).toContain('Nieuw en te laat')
    const gone = await post('expert', `${list}/${id}/bijdragen/${comment}`, { withdraw: '1' })
    expect(gone.status).toBe(302)
    expect((await read('contact', `${list}/${id}`)).html).toContain('Ingetrokken door de schrijver.')
  })
})

describe('who may not', () => {
  const given = { kind: 'idea', audience: 'shared', text: 'Verborgenheid' } as const
  let inside: string
  let open: string
  beforeAll(() => {
    const expert = world.actor('expert')
    inside = startThread(expert, 'nieuwstraat', {
      ...given,
      sectionKey: 'de-wijk',
      audience: 'coalition',
    })
    answerThread(world.actor('contact'), 'nieuwstraat', inside, { text: 'Binnenantwoord' })
    open = startThread(expert, 'nieuwstraat', { ...given, sectionKey: 'de-wijk', text: 'Open idee' })
  })

  it('a thread for the coalition does not exist for others: not on a page, not in a list, not by its address', async () => {
    const missing = await read('participant', `${list}/bestaatniet`)
    for (const name of ['organiser', 'participant', 'guest', 'stranger', 'visitor'] as const) {
      const pages = await Promise.all(
        [list, `${list}?toon=open`, '/casussen/nieuwstraat', '/overzicht', '/', `${list}.data`].map((path) =>
          read(name, path),
        ),
      )
      for (const { html } of pages) {
        expect(html).not.toContain('Verborgenheid')
        expect(html).not.toContain('Binnenantwoord')
        expect(html).not.toContain(inside)
      }
      for (const end of ['', '/antwoorden', '/afhandeling']) {
        const answer = await read(name, `${list}/${inside}${end}`)
        expect(answer.status, `${name} ${end}`).toBe(404)
        expect(answer.html).not.toContain('Verborgenheid')
      }
      if (name === 'participant') {
        const answer = await read(name, `${list}/${inside}`)
        expect(mainOf(answer.html)).toBe(mainOf(missing.html))
      }
      if (name === 'visitor') continue
      for (const end of ['antwoorden', 'afhandeling'])
        expect(
          (await post(name, `${list}/${inside}/${end}`, { text: 'x', disposition: 'taken_over' })).status,
        ).toBe(404)
    }
    for (const name of ['contact', 'editor', 'facilitator', 'expert'] as const)
      expect((await read(name, list)).html, name).toContain('Verborgenheid')
  })

  it('every form sends a visitor to the sign-in page and changes nothing', async () => {
    const before = rows()
    const paths = [list, `${list}/${open}/antwoorden`, `${list}/${open}/afhandeling`, `${list}/x/bijdragen/y`]
    for (const path of paths) {
      const answer = await post('visitor', path, { ...reaction, text: 'x' })
      expect(answer.location, path).toMatch(/^\/inloggen/)
    }
    expect(rows()).toBe(before)
  })

  it('only writers of the case settle', async () => {
    for (const name of ['organiser', 'participant', 'expert', 'facilitator', 'guest', 'stranger'] as const) {
      const answer = await post(name, `${list}/${open}/afhandeling`, { disposition: 'taken_over' })
      expect(answer.status, name).toBe(403)
      expect((await post(name, `${list}/${open}/afhandeling`, { undo: '1' })).status, name).toBe(403)
    }
  })

  it('somebody else’s words have no page to change them on', async () => {
    const { seen } = getThread(world.actor('contact'), 'nieuwstraat', open)
    const path = `${list}/${open}/bijdragen/${seen.reaction.publicId}`
    expect((await read('contact', path)).status).toBe(403)
    expect((await post('contact', path, { withdraw: '1' })).status).toBe(403)
    expect((await read('expert', path)).status).toBe(200)
    expect((await read('visitor', path)).location).toMatch(/^\/inloggen/)
    expect((await read('expert', `${list}/${inside}/bijdragen/${seen.reaction.publicId}`)).status).toBe(404)
  })

  it('the address of another case does not lead to the thread', async () => {
    for (const end of ['', '/antwoorden', '/afhandeling'])
      expect((await read('expert', `/casussen/meerzicht/reacties/${open}${end}`)).status).toBe(404)
  })

  it('a form says nothing that is not asked: no mark of an expert, no other writer, no wider audience', async () => {
    const text = 'Alles meegestuurd'
    const sent = await post('participant', list, {
      ...reaction,
      sectionKey: 'gedroomde-aanpak',
      text,
      byExpert: '1',
      isFictional: '1',
      authorId: String(world.personIds.expert),
      caseId: String(world.caseIds.meerzicht),
      createdAt: '1',
      releaseId: '1',
    })
    expect(sent.status).toBe(302)
    const comment = db.select().from(comments).where(eq(comments.text, text)).get()
    expect(comment).toMatchObject({
      authorId: world.personIds.participant,
      byExpert: false,
      isFictional: false,
    })
    const thread = db
      .select()
      .from(threads)
      .where(eq(threads.id, comment?.threadId ?? 0))
      .get()
    expect(thread).toMatchObject({ audience: 'network', caseId: world.caseIds.nieuwstraat })
    const wider = await post('participant', list, { ...reaction, text: 'Breder', audience: 'public' })
    expect(wider.status).toBe(422)
  })

  it('reacting on what one cannot read is not found, on what one can only read it is refused', async () => {
    const on = (sectionKey: string) => ({ ...reaction, sectionKey, text: 'x' })
    expect((await post('participant', list, on('wat-is-nodig'))).status).toBe(404)
    const elsewhere = await post('guest', '/casussen/buitenland/reacties', on('de-wijk'))
    expect(elsewhere.status).toBe(403)
  })
})

describe('words are words', () => {
  it('fifty ways to make them into code all end as text', async () => {
    const actor = world.actor('participant')
    for (const text of attacks)
      startThread(actor, 'nieuwstraat', { sectionKey: 'de-wijk', kind: 'idea', audience: 'shared', text })
    for (const name of ['visitor', 'expert', 'contact'] as const) {
      const pages = await Promise.all([1, 2, 3].map((page) => read(name, `${list}?pagina=${page}`)))
      const main = pages.map(({ html }) => mainOf(html).replaceAll('<svg viewBox="0 0 16 16"', '')).join('')
      expect(main).not.toMatch(/<(script|img|svg|iframe|math|object|embed|style|base|link|meta)[\s>/]/i)
      // A button is called by the first words of its reaction: between its quotes they are words too.
      expect(main.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+\s*=/i)
      expect(main).not.toMatch(/(href|src|action)="\s*(javascript|data|vbscript):/i)
      expect(main).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    }
    expect(threadsOnCase(actor, getCase(actor, 'nieuwstraat')).length).toBeGreaterThan(50)
  })

  it('an address becomes a link, and only a safe one', async () => {
    const text = 'Zie https://example.org/a?b=1. Of javascript:alert(1) en www.x.nl'
    const id = startThread(world.actor('participant'), 'nieuwstraat', {
      sectionKey: 'de-wijk',
      kind: 'evidence',
      audience: 'shared',
      text,
    })
    const { html } = await read('visitor', `${list}/${id}`)
    expect(html).toContain(
      '<a href="https://example.org/a?b=1" rel="nofollow ugc noopener">https://example.org/a?b=1</a>.',
    )
    expect(html).not.toContain('href="javascript')
  })
})

describe('what a page does not show any more', () => {
  it('is counted with the way to the first of it; on a reference case nothing waits', async () => {
    const on = { sectionKey: 'de-wijk', kind: 'idea', audience: 'shared' } as const
    const ids = Array.from({ length: 26 }, (_, n) =>
      startThread(world.actor('expert'), 'buitenland', { ...on, text: `Idee ${n}` }),
    )
    const { html } = await read('participant', '/casussen/buitenland')
    const [, path, words] = /<a [^>]*href="([^"]*)"[^>]*>(Nog [^<]*)</.exec(mainOf(html)) ?? []
    expect(words).toBe('Nog 1 reactie')
    expect(path).toBe(`/casussen/buitenland/reacties?bij=${ids[25]}#reactie-${ids[25]}`)
    expect((await read('participant', path ?? '')).html).toContain(`id="reactie-${ids[25]}"`)
  })
})

describe('after a form', () => {
  it('one is where one was: on the page that has the reaction, also when there are many', async () => {
    const actor = world.actor('participant')
    const on = { sectionKey: 'de-wijk', kind: 'idea', audience: 'shared' } as const
    const [first] = Array.from({ length: 30 }, (_, n) =>
      startThread(actor, 'nieuwstraat', { ...on, text: `Idee ${n}` }),
    )
    const last = startThread(actor, 'nieuwstraat', { ...on, text: 'Het laatste idee' })
    for (const id of [first, last]) {
      const answered = await post('contact', `${list}/${id}/antwoorden`, {
        text: `Dank voor ${id}`,
        from: 'threads',
      })
      const back = new URL(answered.location ?? '', server.url)
      expect(back.hash).toBe(`#reactie-${id}`)
      const { html } = await read('contact', back.pathname + back.search)
      expect(html).toContain(`id="reactie-${id}"`)
      expect(html).toContain(`Dank voor ${id}`)
    }
  })
})

describe('too much', () => {
  it('somebody who keeps sending is asked to wait', async () => {
    const statuses: number[] = []
    for (let tries = 0; tries < 62; tries++)
      statuses.push((await post('stranger', list, { ...reaction, text: `Nummer ${tries}` })).status)
    expect(statuses.at(0)).toBe(302)
    expect(statuses.at(-1)).toBe(429)
  })
})

const breakers = ['', '"', "'", '>', '"><', "'><", '</p>', '</textarea>', '-->', ']]>']
const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  'https://x.nl/"onmouseover="alert(1)',
]
const attacks = breakers.flatMap((breaker) => payloads.map((payload) => breaker + payload))
