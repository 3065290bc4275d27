import { describe, expect, it } from 'vitest'
import { visitor } from '#app/auth/actor.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { mayKeepCatalogue, maySeeCatalogueItem } from '../catalogue/policy.ts'
import { mayKeepLibrary, maySeeLibraryItem, mayTakeToCase } from './policy.ts'

const world: World = buildWorld()
type Name = keyof World['personIds'] | 'visitor'

/** May they keep the library and the catalogue, which audiences of them do they read, and to which cases may they take something. */
const table: Record<Name, { keeps: boolean; reads: string[]; takesTo: string[] }> = {
  visitor: { keeps: false, reads: ['public'], takesTo: [] },
  guest: { keeps: false, reads: ['public'], takesTo: [] },
  participant: { keeps: false, reads: ['network', 'public'], takesTo: [] },
  expert: { keeps: false, reads: ['network', 'public'], takesTo: [] },
  organiser: { keeps: true, reads: ['network', 'public'], takesTo: ['buitenland'] },
  facilitator: { keeps: false, reads: ['network', 'public'], takesTo: [] },
  editor: { keeps: false, reads: ['network', 'public'], takesTo: ['nieuwstraat'] },
  contact: { keeps: false, reads: ['network', 'public'], takesTo: ['nieuwstraat'] },
  stranger: { keeps: false, reads: ['network', 'public'], takesTo: ['meerzicht'] },
}

describe.each(Object.entries(table))('of library and catalogue a %s', (name, { keeps, reads, takesTo }) => {
  const actor = name === 'visitor' ? visitor : world.actor(name as keyof World['personIds'])

  it(keeps ? 'keeps both' : 'keeps neither', () => {
    expect([mayKeepLibrary(actor), mayKeepCatalogue(actor)]).toEqual([keeps, keeps])
  })
  it(`reads what is for ${reads.join(' or ')}`, () => {
    const audiences = ['network', 'public'] as const
    expect(audiences.filter((audience) => maySeeLibraryItem(actor, { audience }))).toEqual(reads)
    expect(audiences.filter((audience) => maySeeCatalogueItem(actor, { audience }))).toEqual(reads)
  })
  it(takesTo.length > 0 ? `takes something to ${takesTo}` : 'takes nothing to a case', () => {
    const found = Object.entries(world.caseIds).filter(([slug, id]) =>
      mayTakeToCase(actor, { id, isReference: slug === 'buitenland' }),
    )
    expect(found.map(([slug]) => slug)).toEqual(takesTo)
  })
})
