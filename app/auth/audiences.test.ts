import { describe, expect, it } from 'vitest'
import { getCase } from '#app/features/cases/queries.ts'
import { audiences } from '#db/schema/index.ts'
import { buildWorld, type World } from '#tests/world.ts'
import { visitor } from './actor.ts'
import { isInAudience, isInsideOf, isWriterOf, readingClass } from './audiences.ts'

const world: World = buildWorld()

describe('who reads what was shared of Nieuwstraat', () => {
  const readers = {
    organiser: ['network', 'public'],
    expert: ['network', 'public'],
    participant: ['network', 'public'],
    contact: ['coalition', 'local', 'network', 'public'],
    editor: ['coalition', 'local', 'network', 'public'],
    facilitator: ['coalition', 'local', 'network', 'public'],
    guest: ['local', 'network', 'public'],
    stranger: ['network', 'public'],
  } as const
  for (const [name, expected] of Object.entries(readers)) {
    it(`${name} reads ${expected.join(', ')}`, () => {
      const actor = world.actor(name as keyof typeof readers)
      const theCase = { id: world.caseIds.nieuwstraat, isReference: false }
      expect(audiences.filter((audience) => isInAudience(actor, theCase, audience))).toEqual(expected)
    })
    it(`${name} gets exactly those releases from the query`, () => {
      const { released } = getCase(world.actor(name as keyof typeof readers), 'nieuwstraat')
      const found = new Set([...released.sections.values()].map((release) => release.audience))
      expect(found).toEqual(new Set(expected.filter((audience) => audience !== 'coalition')))
    })
  }

  it('a visitor reads what is public, and cannot tell a case for the network from one that is not there', () => {
    expect(
      [...getCase(visitor, 'nieuwstraat').released.sections.values()].map((release) => release.audience),
    ).toEqual(['public'])
    const answers = ['meerzicht', 'gildenwijk', 'bestaat-niet'].map((slug) => {
      try {
        return getCase(visitor, slug)
      } catch (thrown) {
        return thrown
      }
    })
    expect(answers[0]).toEqual(answers[2])
    expect(answers[1]).toEqual(answers[2])
  })
})

it('two people of one reading class read the same, of every case', () => {
  const names = Object.keys(world.personIds) as (keyof World['personIds'])[]
  for (const [slug, id] of Object.entries(world.caseIds)) {
    const theCase = { id, isReference: slug === 'buitenland' }
    const readsBy = new Map<string, unknown>()
    for (const name of names) {
      const actor = world.actor(name)
      const reads = [
        isInsideOf(actor, theCase),
        isWriterOf(actor, theCase),
        audiences.filter((audience) => isInAudience(actor, theCase, audience)),
      ]
      const key = readingClass(actor, theCase)
      expect(readsBy.get(key) ?? reads, `${name} ${slug}`).toEqual(reads)
      readsBy.set(key, reads)
    }
  }
})
