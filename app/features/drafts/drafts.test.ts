import { describe, expect, it } from 'vitest'
import { db } from '#db/client.server.ts'
import { drafts } from '#db/schema/index.ts'
import { buildWorld } from '#tests/world.ts'
import { dropDraft, keepDraft } from './commands.ts'
import { draftForm } from './forms.ts'
import { draftOf } from './queries.ts'

const world = buildWorld()
const form = '/casussen/nieuwstraat/dilemmas/nieuw'

describe('a draft', () => {
  it('is kept for its writer alone, the last words over the earlier', () => {
    keepDraft(world.actor('editor'), form, 'title=Eerst', 1)
    keepDraft(world.actor('editor'), form, 'title=Daarna', 2)
    expect(draftOf(world.actor('editor'), form)).toEqual({ fields: 'title=Daarna', updatedAt: 2 })
    expect(draftOf(world.actor('contact'), form)).toBeNull()
    dropDraft(world.actor('contact'), form)
    expect(draftOf(world.actor('editor'), form)).not.toBeNull()
    dropDraft(world.actor('editor'), form)
    expect(draftOf(world.actor('editor'), form)).toBeNull()
  })

  it('makes room by the oldest when somebody begins fifty others', () => {
    for (let n = 0; n < 60; n++) keepDraft(world.actor('editor'), `${form}?n=${n}`, 'title=x', 10 + n)
    expect(db.select().from(drafts).all()).toHaveLength(50)
    expect(draftOf(world.actor('editor'), `${form}?n=9`)).toBeNull()
    expect(draftOf(world.actor('editor'), `${form}?n=59`)).not.toBeNull()
  })

  it.each(['https://elders.example', '//elders.example/x', 'niets'])('is of no form at %s', (path) => {
    expect(draftForm.safeParse({ form: path, fields: '' }).success).toBe(false)
  })
})
