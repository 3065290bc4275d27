import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startThread } from '#app/features/comments/commands.ts'
import { shareSection } from '#app/features/releases/commands.ts'
import { documentNameOf } from '#app/features/sections/document.ts'
import { recordChange } from '#db/changes.ts'
import { db, transact } from '#db/client.server.ts'
import { releases, sections } from '#db/schema/index.ts'
import { cookieOf, startServer, type TestServer } from './server.ts'
import { buildWorld } from './world.ts'
import { openWriter, until } from './writer.ts'

/** Whoever is let go reads nothing more from that moment on, along whatever road they had. */
const world = buildWorld()
const { personIds, caseIds } = world
const publicId = (name: keyof typeof personIds) => world.actor(name).publicId
const street = '/casussen/nieuwstraat'

const section = (key: string) => {
  const row = db
    .select()
    .from(sections)
    .where(and(eq(sections.caseId, caseIds.nieuwstraat), eq(sections.key, key)))
    .get()
  if (!row) throw new Error(`no section ${key}`)
  return row
}
const dream = db
  .select()
  .from(releases)
  .where(eq(releases.sectionId, section('gedroomde-aanpak').id))
  .get()?.publicId

const inside = startThread(world.actor('contact'), 'nieuwstraat', {
  sectionKey: 'wat-is-nodig',
  kind: 'idea',
  audience: 'coalition',
  text: 'Woorden onder ons van Nieuwstraat',
})
const toMembers = startThread(world.actor('expert'), 'nieuwstraat', {
  sectionKey: 'gedroomde-aanpak',
  kind: 'question',
  audience: 'shared',
  text: 'Woorden voor het netwerk van Nieuwstraat',
})

let server: TestServer
beforeAll(async () => {
  transact((tx) => {
    for (const caseId of Object.values(caseIds))
      recordChange(tx, { verb: 'card.shared', subject: 'case', subjectId: caseId, caseId })
  })
  shareSection(world.actor('stranger'), 'meerzicht', 'gedroomde-aanpak', 'network')
  server = await startServer()
})
afterAll(() => server.stop())

async function read(path: string, cookie: string): Promise<string> {
  const answer = await fetch(server.url + path, { headers: { cookie }, redirect: 'manual' })
  return answer.status === 200 ? answer.text() : ''
}

async function letGo(path: string, by: 'organiser' | 'contact'): Promise<void> {
  const answer = await fetch(server.url + path, {
    method: 'POST',
    headers: { cookie: cookieOf(personIds[by]) },
    body: new URLSearchParams({ act: 'end' }),
    redirect: 'manual',
  })
  expect(answer.headers.get('location')).toContain('gedaan=beeindigd')
}

const searches = ['/zoeken?q=woorden', '/zoeken/suggesties?q=woor', '/api/v1/search?q=woorden&limit=50']
const data = (path: string) => path.replace(/(\?|$)/, '.data$1')
const withData = (paths: string[]) => [...paths, ...paths.map(data)]

/** Each road with what one reads at its end before, and may read nowhere after. */
type Roads = { words: RegExp; paths: string[] }[]

async function walk(roads: Roads, cookie: string): Promise<Record<string, boolean>> {
  const found: Record<string, boolean> = {}
  for (const { words, paths } of roads)
    for (const path of paths) found[path] = words.test(await read(path, cookie))
  return found
}

function all(roads: Roads, isFound: boolean): Record<string, boolean> {
  return Object.fromEntries(roads.flatMap(({ paths }) => paths.map((path) => [path, isFound])))
}

async function searchKnows(words: RegExp, cookie: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (words.test(await read('/api/v1/search?q=woorden&limit=50', cookie))) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error('the index never knew')
}

describe('somebody whose membership of the network ends', () => {
  it('finds no more of what is for the network: on no page, list, desk or search', async () => {
    const cookie = cookieOf(personIds.participant)
    const theLake = /Meerzicht/
    const theDream = /gedroomde-aanpak van Nieuwstraat|Woorden voor het netwerk/
    await searchKnows(theLake, cookie)
    await searchKnows(/Woorden voor het netwerk/, cookie)
    const lake = '/casussen/meerzicht'
    const roads: Roads = [
      {
        words: theLake,
        paths: [
          ...withData([lake, `${lake}/geschiedenis`, `${lake}/reacties`, '/casussen', '/overzicht']),
          ...withData([`${lake}/onderdelen/de-wijk/versies`]),
          ...searches,
          data('/zoeken?q=woorden'),
          '/',
        ],
      },
      {
        words: theDream,
        paths: withData([
          street,
          `${street}/reacties`,
          `${street}/reacties/${toMembers}`,
          `${street}/onderdelen/gedroomde-aanpak/versies/${dream}`,
          '/api/v1/search?q=netwerk&limit=50',
        ]).filter((path) => !path.includes('search.data')),
      },
    ]
    // A desk tells what is new once; the first look at it goes first, and its data has nothing left to tell.
    const before = await walk(roads, cookie)
    expect({ ...before, '/overzicht.data': true }).toEqual(all(roads, true))
    await letGo(`/beheer/leden/${publicId('participant')}`, 'organiser')
    expect(await walk(roads, cookie)).toEqual(all(roads, false))
    // The history of a case they may still read tells nothing of the part they may not.
    expect(await read(`${street}/geschiedenis`, cookie)).not.toContain('Gedroomde aanpak')
  })
})

describe('somebody whose place in a coalition ends', () => {
  it('reads no working text, no reaction from inside and no facts about them, and their socket closes', async () => {
    const cookie = cookieOf(personIds.editor)
    const words = /(wat-is-nodig|gewenste-opbrengsten) van Nieuwstraat|onder ons/
    await searchKnows(/onder ons/, cookie)
    const roads: Roads = [
      {
        words,
        paths: [
          ...withData([street, `${street}/reacties`, `${street}/reacties/${inside}`, '/overzicht']),
          ...searches,
          data('/zoeken?q=woorden'),
        ],
      },
      {
        words: /Wat is nodig/,
        paths: withData([`${street}/geschiedenis`, `${street}/onderdelen/wat-is-nodig/kern`]),
      },
    ]
    const name = documentNameOf(section('wat-is-nodig'))
    const writer = openWriter({ url: server.url, cookie, name })
    expect(await writer.opened).toBe('open')
    try {
      expect(await walk(roads, cookie)).toEqual(all(roads, true))
      await letGo(`${street}/coalitie/leden/${publicId('editor')}`, 'contact')
      expect(await walk(roads, cookie)).toEqual(all(roads, false))
      await until(() => writer.closed.length > 0)
    } finally {
      writer.leave()
    }
    const again = openWriter({ url: server.url, cookie, name })
    expect(await again.opened).not.toBe('open')
    again.leave()
  })
})
