import { describe, expect, it } from 'vitest'
import { visitor } from '#app/auth/actor.ts'
import { buildWorld, type World } from '#tests/world.ts'
import {
  type FindingRef,
  mayChangeFinding,
  mayDecideFinding,
  mayProposeFinding,
  maySeeFinding,
} from './policy.ts'

const world: World = buildWorld()
type Name = keyof World['personIds'] | 'visitor'

const states = {
  proposal: { audience: 'network', acceptedAt: null, declinedAt: null },
  accepted: { audience: 'network', acceptedAt: 1, declinedAt: null },
  public: { audience: 'public', acceptedAt: 1, declinedAt: null },
  declined: { audience: 'network', acceptedAt: null, declinedAt: 1 },
} as const
const somebody = -1
const all = ['proposal', 'accepted', 'public', 'declined']
const ofNetwork = ['proposal', 'accepted', 'public']

/** Of somebody else's finding and of their own, in each state: which do they see and which do they change. */
const table: Record<
  Name,
  {
    proposes: boolean
    decides: boolean
    sees: string[]
    changes: string[]
    seesOwn: string[]
    changesOwn: string[]
  }
> = {
  visitor: { proposes: false, decides: false, sees: ['public'], changes: [], seesOwn: [], changesOwn: [] },
  guest: {
    proposes: false,
    decides: false,
    sees: ['public'],
    changes: [],
    seesOwn: ['public'],
    changesOwn: [],
  },
  facilitator: {
    proposes: false,
    decides: false,
    sees: ofNetwork,
    changes: [],
    seesOwn: all,
    changesOwn: [],
  },
  participant: {
    proposes: true,
    decides: false,
    sees: ofNetwork,
    changes: [],
    seesOwn: all,
    changesOwn: ['proposal'],
  },
  expert: {
    proposes: true,
    decides: false,
    sees: ofNetwork,
    changes: [],
    seesOwn: all,
    changesOwn: ['proposal'],
  },
  editor: {
    proposes: true,
    decides: false,
    sees: ofNetwork,
    changes: [],
    seesOwn: all,
    changesOwn: ['proposal'],
  },
  contact: {
    proposes: true,
    decides: false,
    sees: ofNetwork,
    changes: [],
    seesOwn: all,
    changesOwn: ['proposal'],
  },
  stranger: {
    proposes: true,
    decides: false,
    sees: ofNetwork,
    changes: [],
    seesOwn: all,
    changesOwn: ['proposal'],
  },
  organiser: { proposes: true, decides: true, sees: all, changes: all, seesOwn: all, changesOwn: all },
}

describe.each(Object.entries(table))('of findings a %s', (name, expected) => {
  const actor = name === 'visitor' ? visitor : world.actor(name as keyof World['personIds'])
  const statesWhere = (proposedById: number, may: (finding: FindingRef) => boolean) =>
    Object.entries(states)
      .filter(([, state]) => may({ ...state, proposedById }))
      .map(([state]) => state)

  it(`${expected.proposes ? 'proposes' : 'does not propose'} and ${expected.decides ? 'decides' : 'does not decide'}`, () => {
    expect([mayProposeFinding(actor), mayDecideFinding(actor)]).toEqual([expected.proposes, expected.decides])
  })
  it(`sees of others ${expected.sees.join(', ')} and changes ${expected.changes.join(', ') || 'none'}`, () => {
    expect(statesWhere(somebody, (finding) => maySeeFinding(actor, finding))).toEqual(expected.sees)
    expect(statesWhere(somebody, (finding) => mayChangeFinding(actor, finding))).toEqual(expected.changes)
  })
  it(`sees of their own ${expected.seesOwn.join(', ')} and changes ${expected.changesOwn.join(', ') || 'none'}`, () => {
    if (actor.kind === 'visitor') return
    expect(statesWhere(actor.id, (finding) => maySeeFinding(actor, finding))).toEqual(expected.seesOwn)
    expect(statesWhere(actor.id, (finding) => mayChangeFinding(actor, finding))).toEqual(expected.changesOwn)
  })
})
