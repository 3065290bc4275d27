import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '#db/client.server.ts'
import { newPublicId } from '#db/public-id.ts'
import {
  type Audience,
  type CatalogueContent,
  emptyRichText,
  type ItemContent,
  type ItemKind,
  items,
  releases,
} from '#db/schema/index.ts'

const common = { story: emptyRichText, themes: [], sources: [], provenance: '' }
const empty: { [Kind in ItemKind]: (title: string) => Extract<ItemContent, { kind: Kind }> } = {
  dilemma: (title) => ({ ...common, kind: 'dilemma', title, poles: [], state: 'current', stateReason: '' }),
  question: (title) => ({
    ...common,
    kind: 'question',
    title,
    addressedTo: 'everyone',
    state: 'open',
    stateReason: '',
  }),
  expectation: (title) => ({
    ...common,
    kind: 'expectation',
    title,
    mechanism: '',
    forWhom: '',
    byWhen: '',
    signs: '',
    state: 'open',
    stateReason: '',
    comeBackOn: '',
  }),
  intervention: (title) => ({
    ...common,
    kind: 'intervention',
    title,
    forWhom: '',
    domain: '',
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
    catalogueKey: '',
  }),
}

/** An item that says no more than its title, and what is given beside it. */
export function itemContent<Kind extends ItemKind>(
  kind: Kind,
  title: string,
  more: Partial<Extract<ItemContent, { kind: Kind }>> = {},
): ItemContent {
  return { ...empty[kind](title), ...more } as ItemContent
}

/** An item in the tables, shared with nobody: the commands that write one have tests of their own. */
export function insertItem(
  tx: Tx,
  byId: number,
  caseId: number,
  key: string,
  content: ItemContent,
  more: { text?: string; displacement?: string } = {},
): number {
  const now = Date.now()
  return tx
    .insert(items)
    .values({
      publicId: newPublicId(),
      caseId,
      kind: content.kind,
      key,
      position: 1,
      content,
      createdById: byId,
      createdAt: now,
      updatedById: byId,
      updatedAt: now,
      ...more,
    })
    .returning()
    .get().id
}

/** Shares an item, or its displacement, as it stands; with null it takes back what was shared. */
export function releaseItem(
  tx: Tx,
  byId: number,
  itemId: number,
  subject: 'item' | 'displacement',
  audience: Audience | null,
): void {
  const now = Date.now()
  const item = tx.select().from(items).where(eq(items.id, itemId)).get()
  if (!item) throw new Error(`no item ${itemId}`)
  tx.update(releases)
    .set({ endedAt: now })
    .where(and(eq(releases.itemId, itemId), eq(releases.subject, subject), isNull(releases.endedAt)))
    .run()
  if (!audience) return
  tx.insert(releases)
    .values({
      publicId: newPublicId(),
      caseId: item.caseId,
      itemId,
      subject,
      audience,
      content: subject === 'item' ? item.content : { displacement: item.displacement },
      text: subject === 'item' ? item.text : item.displacement,
      sharedById: byId,
      sharedAt: now,
    })
    .run()
}

/** A general intervention that says nothing but its title. */
export const catalogueContent: CatalogueContent = {
  story: emptyRichText,
  forWhom: '',
  domain: 'sociaal',
  type: '',
  typeOther: '',
  scale: '',
  aims: [],
  partners: [],
  expectedYields: [],
  reportedEffects: [],
  nationalEvidence: '',
  localEvidence: '',
  evidenceNote: '',
  sources: [],
}
