import type { Person } from '#app/auth/actor.ts'
import { writeMarkup } from '#app/editor/markup.ts'
import { toText } from '#app/editor/render.ts'
import { allow, notFound } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import type { ItemKind } from '#db/schema/index.ts'
import { getCase } from '../cases/queries.ts'
import { clashesOf } from '../cases/stale.ts'
import { draftInForm } from '../drafts/queries.ts'
import { allCodesOf, getNetwork, retiredKindsOf } from '../networks/queries.ts'
import { linesOf } from '../releases/said.ts'
import { type CodeChoices, choicesFor } from './codes.ts'
import type { ItemFields } from './commands.ts'
import { type ItemPosted, postedOf, storyOf } from './forms.ts'
import { kindOfList } from './lists.ts'
import { mayEditItems } from './policy.ts'
import { getItem } from './queries.ts'

/** The kind a list holds. @throws notFound when no list is called that, and just so when cases do not have it any more */
export function kindAt(list: string): ItemKind {
  const kind = kindOfList(list)
  if (!kind || retiredKindsOf(getNetwork().id).has(kind)) throw notFound()
  return kind
}

/** The form of a new item, with what the actor was filling in before. */
export function readNewForm(
  actor: Person,
  slug: string,
  kind: ItemKind,
  path: string,
  begin: { title: string; domain: string; scale: string } = { title: '', domain: '', scale: '' },
) {
  const theCase = getCase(actor, slug)
  allow(mayEditItems(actor, theCase))
  const choices = choicesFor(allCodesOf(theCase.networkId), null)
  const { fields, ...rest } = withDraft(actor, path, {}, 0)
  return {
    kind,
    caseName: theCase.card.name,
    choices,
    // What was filled in before stays: an address says the rest.
    fields: {
      title: begin.title,
      ...(kind === 'intervention' && beginning(begin, choices)),
      ...withoutBlanks(fields),
    },
    ...rest,
  }
}

function beginning({ domain, scale }: { domain: string; scale: string }, choices: CodeChoices) {
  return {
    domain: choices.domain.some(({ value }) => value === domain) ? domain : '',
    scale: choices.scale.some(({ value }) => value === scale) ? scale : '',
  }
}

function withoutBlanks(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined))
}

/** The form of an item as its writers left it, or as the actor was changing it. */
export function readEditForm(actor: Person, slug: string, kind: ItemKind, key: string, path: string) {
  const { theCase, item } = getItem(actor, slug, kind, key)
  allow(mayEditItems(actor, theCase))
  if (!item.working) throw notFound()
  return {
    kind,
    caseName: theCase.card.name,
    title: item.content.title,
    choices: choicesFor(allCodesOf(theCase.networkId), item.working.content),
    ...withDraft(
      actor,
      path,
      postedOf(item.working.content, item.working.displacement),
      item.working.version,
    ),
  }
}

function withDraft(
  actor: Person,
  path: string,
  fields: ReturnType<typeof postedOf> | object,
  version: number,
) {
  const draft = draftInForm(actor, path)
  if (!draft) return { fields, version, draftAt: null }
  return { fields: inPlainFieldToo(draft.fields), version: draft.version ?? version, draftAt: draft.at }
}

/** What the editor made is in the plain field as well, for when it does not come. */
function inPlainFieldToo(fields: Partial<Pick<ItemPosted, 'story' | 'storyJson'>>): object {
  const story = fields.storyJson ? storyOf({ story: '', storyJson: fields.storyJson }) : null
  return story ? { ...fields, story: writeMarkup(story) } : fields
}

/** Where what somebody saves differs from what stands there now. */
export function clashesBetween(theirs: ItemFields, yours: ItemFields) {
  const codes = allCodesOf(getNetwork().id)
  return clashesOf(linesOfFields(theirs, codes), linesOfFields(yours, codes))
}

function linesOfFields({ content, displacement }: ItemFields, codes: ReturnType<typeof allCodesOf>) {
  const story = toText(content.story)
  return [
    ...linesOf({ subject: 'item', content }, codes),
    ...(story ? [{ label: m.items_story(), value: story }] : []),
    ...linesOf({ subject: 'displacement', content: { displacement } }, codes),
  ]
}
