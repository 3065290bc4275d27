import { toText } from '#app/editor/render.ts'
import { db } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import {
  type Audience,
  type ItemContent,
  type ItemKind,
  items,
  listings,
  releases,
} from '#db/schema/index.ts'
import { paragraph } from './world.ts'

type Given = {
  caseId: number
  kind: ItemKind
  key: string
  byId: number
  title?: string
  /** Who it is shared with; left out, it stays with its coalition. */
  audience?: Audience
  /** Of an intervention: the general one it is an instance of. */
  catalogueKey?: string
  deletedAt?: number
}

/** An item of a case, shared as it stands, straight in the tables. */
export function addItem({ caseId, kind, key, byId, audience, deletedAt, ...given }: Given): number {
  const now = Date.now()
  const title = given.title ?? `Over ${key}`
  const content = contentOf(kind, title, given.catalogueKey ?? '')
  const { id } = db
    .insert(items)
    .values({
      publicId: newPublicId(),
      caseId,
      kind,
      key,
      position: 1,
      content,
      text: toText(content.story),
      createdById: byId,
      createdAt: now,
      updatedById: byId,
      updatedAt: now,
      deletedAt,
    })
    .returning()
    .get()
  if (!audience) return id
  const common = { caseId, itemId: id, audience, sharedAt: now }
  db.insert(releases)
    .values({ ...common, publicId: newPublicId(), subject: 'item', content, sharedById: byId })
    .run()
  db.insert(listings)
    .values({ ...common, kind, title })
    .run()
  return id
}

function contentOf(kind: ItemKind, title: string, catalogueKey: string): ItemContent {
  const common = { title, story: paragraph('Woorden.'), themes: [], sources: [], provenance: '' }
  switch (kind) {
    case 'dilemma':
      return { ...common, kind, poles: [], state: 'current', stateReason: '' }
    case 'question':
      return { ...common, kind, addressedTo: 'everyone', state: 'open', stateReason: '' }
    case 'expectation':
      return {
        ...common,
        kind,
        mechanism: '',
        forWhom: '',
        byWhen: '',
        signs: '',
        state: 'open',
        stateReason: '',
        comeBackOn: '',
      }
    case 'intervention':
      return {
        ...common,
        kind,
        forWhom: '',
        domain: 'sociaal',
        type: '',
        typeOther: '',
        scale: '',
        outcomeScale: '',
        phase: '',
        targetGroups: [],
        aims: [],
        period: { from: null, to: null, text: '' },
        partners: [],
        expectedYields: [],
        reportedEffects: [],
        nationalEvidence: '',
        localEvidence: '',
        evidenceNote: '',
        isContested: false,
        contestedFor: '',
        contestedAgainst: '',
        catalogueKey,
      }
  }
}
