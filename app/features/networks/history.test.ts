import { describe, expect, it } from 'vitest'
import { type Actor, visitor } from '#app/auth/actor.ts'
import { addCatalogueItem, changeCatalogueItem } from '#app/features/catalogue/commands.ts'
import { getCatalogueItem } from '#app/features/catalogue/queries.ts'
import { changeFinding, decideFinding, proposeFinding } from '#app/features/findings/commands.ts'
import { getFinding } from '#app/features/findings/queries.ts'
import { addLibraryItem, retireLibraryItem, takeToCase } from '#app/features/library/commands.ts'
import { getLibraryItem } from '#app/features/library/queries.ts'
import { emptyRichText } from '#db/schema/index.ts'
import { catalogueContent } from '#tests/items.ts'
import { plansOf } from '#tests/plans.ts'
import { buildWorld } from '#tests/world.ts'
import { historyOfKnowledge, type KnowledgeNoun } from './history.ts'

const world = buildWorld()
const organiser = world.actor('organiser')
const expert = world.actor('expert')

const told = (actor: Actor, noun: KnowledgeNoun, id: number) =>
  historyOfKnowledge(actor, noun, id).map(({ verb, by }) => `${by} ${verb}`)

const firstPlans = plansOf(() => historyOfKnowledge(organiser, 'library', 1))

describe('what happened to something the network knows', () => {
  const source = {
    title: 'Een bron',
    kind: '',
    publisher: '',
    year: null,
    url: '',
    summary: '',
    tags: [],
    provenance: '',
    audience: 'public',
  } as const
  const claim = {
    title: 'Een bevinding',
    kind: 'finding',
    story: emptyRichText,
    conditions: '',
    dissent: '',
    hasNoDissent: true,
    year: null,
    sources: [],
    itemIds: [],
  } as const

  it('is told newest first to its members, each by name, and to no one else', () => {
    const { key } = proposeFinding(expert, { ...claim, sources: [], itemIds: [] })
    changeFinding(expert, key, { ...claim, title: 'Een betere', sources: [], itemIds: [], version: 1 })
    decideFinding(organiser, key, { act: 'accept', audience: 'public', version: 2 })
    const { id } = getFinding(visitor, key)
    const lines = ['organiser finding.accepted', 'expert finding.changed', 'expert finding.proposed']
    expect(told(world.actor('participant'), 'finding', id)).toEqual(lines)
    expect(told(organiser, 'finding', id)).toEqual(lines)
    expect(told(visitor, 'finding', id)).toEqual([])
    expect(told(world.actor('guest'), 'finding', id)).toEqual([])
  })

  it('is told of that one alone, and not which cases took it along', () => {
    const { key } = addLibraryItem(organiser, { ...source, tags: [] })
    addLibraryItem(organiser, { ...source, title: 'Een andere', tags: [] })
    takeToCase(world.actor('contact'), key, {
      slug: 'nieuwstraat',
      reason: 'Zo doen wij het.',
      audience: 'coalition',
    })
    retireLibraryItem(organiser, key)
    const { id } = getLibraryItem(organiser, key)
    expect(told(organiser, 'library', id)).toEqual(['organiser library.retired', 'organiser library.added'])
    // The same number of another noun.
    expect(told(organiser, 'catalogue', id)).toEqual([])
  })

  it('is told of a general intervention', () => {
    const given = {
      ...catalogueContent,
      title: 'Een aanpak',
      audience: 'network' as const,
      forWhom: 'buren',
    }
    const { key } = addCatalogueItem(organiser, given)
    changeCatalogueItem(organiser, key, { ...given, forWhom: 'een straat', version: 1 })
    const { id } = getCatalogueItem(organiser, key)
    expect(told(expert, 'catalogue', id)).toEqual([
      'organiser catalogue.changed',
      'organiser catalogue.added',
    ])
  })
})

it('what happened is found by an index, however long the feed is', () => {
  // The first of this process, since it is prepared once.
  expect(firstPlans).toContainEqual(expect.stringContaining('SEARCH changes USING INDEX changes_knowledge'))
})
