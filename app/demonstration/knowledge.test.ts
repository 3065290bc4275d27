import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitor } from '#app/auth/actor.ts'
import { toText } from '#app/editor/render.ts'
import { getCatalogueItem } from '#app/features/catalogue/queries.ts'
import { evidenceIdsOf, getFinding } from '#app/features/findings/queries.ts'
import { getLibraryItem } from '#app/features/library/queries.ts'
import { db } from '#db/client.server.ts'
import { cases } from '#db/schema/index.ts'
import { addItem } from '#tests/any-item.ts'
import { type Act, actor } from './acts.ts'
import { fillDemonstration } from './fill.ts'
import { actsOfEvidence, actsOfKnowledge, readKnowledge } from './knowledge.ts'

const folder = mkdtempSync(join(tmpdir(), 'tussenstap-knowledge-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const files = {
  library: `
- key: een-bron
  kind: rapport
  title: Een bron
  publisher: Een uitgever
  year: 2020
  url: https://example.org/bron
  summary: Wat erin staat.
  tags: [buren]
  basis: het openbare begin
`,
  catalogue: `
- key: een-aanpak
  title: Een aanpak
  domain: sociaal
  forWhom: buren
  story: Wat er gebeurt.
  reportedEffects:
    - { text: Het werd rustiger., sources: [een-bron] }
  sources: [een-bron]
`,
  findings: `
- key: gevraagd
  title: Wat wij leerden
  kind: bevinding
  conditions: ''
  dissent: ''
  noDissent: true
  sources: [een-bron]
  restsOn:
    - { case: zoetermeer-meerzicht, kind: dilemma, key: een-dilemma }
- key: niet-gevraagd
  title: Wat wij aanraden
  kind: handelingsperspectief
  conditions: ''
  dissent: ''
  noDissent: false
  year: 2023
  sources: []
  restsOn: []
`,
}
function write(name: keyof typeof files, text: string): void {
  writeFileSync(join(folder, `${name}.yaml`), text)
}
function play(acts: Act[]): void {
  for (const { act } of acts) act(Date.now())
}

let knowledge: ReturnType<typeof readKnowledge>
beforeAll(() => {
  for (const [name, text] of Object.entries(files)) write(name as keyof typeof files, text)
  knowledge = readKnowledge(folder)
  fillDemonstration()
  play(actsOfKnowledge(knowledge))
})

describe('what the demonstration knows', () => {
  it('stands in the library and the catalogue, for everybody, with its sources', () => {
    expect(getLibraryItem(visitor, 'een-bron')).toMatchObject({
      year: 2020,
      tags: ['buren'],
      provenance: 'Het openbare begin.',
    })
    const { content } = getCatalogueItem(visitor, 'een-aanpak')
    expect(toText(content.story)).toBe('Wat er gebeurt.')
    expect(content.reportedEffects).toEqual([{ text: 'Het werd rustiger.', source: 'Een bron' }])
    expect(content.sources).toEqual([
      { title: 'Een bron', publisher: 'Een uitgever', year: 2020, url: 'https://example.org/bron' },
    ])
  })
  it('is accepted when somebody asked who sees it otherwise, and else proposed', () => {
    expect(getFinding(visitor, 'gevraagd')).toMatchObject({ kind: 'finding', audience: 'public' })
    expect(getFinding(actor('deelnemer'), 'niet-gevraagd')).toMatchObject({
      kind: 'advice',
      acceptedAt: null,
    })
    expect(() => getFinding(visitor, 'niet-gevraagd')).toThrow()
  })
  it('rests on items of cases, once those are there', () => {
    const found = db.select().from(cases).all()
    const theCase = found.find(({ slug }) => slug === 'zoetermeer-meerzicht')
    const byId = actor('organisator').id
    const id = addItem({
      caseId: theCase?.id ?? 0,
      kind: 'dilemma',
      key: 'een-dilemma',
      byId,
      audience: 'network',
    })
    play(actsOfEvidence(() => id, knowledge))
    expect(evidenceIdsOf(getFinding(visitor, 'gevraagd').id)).toEqual([id])
  })
  it('is refused when a file says what we do not know, or names a source that is not there', () => {
    write('library', `${files.library}  auteur: iemand\n`)
    expect(() => readKnowledge(folder)).toThrow()
    expect(() => play(actsOfKnowledge({ ...knowledge, library: [] }))).toThrow(/een-bron/)
  })
})
