import { type SQL, sql } from 'drizzle-orm'
import type { Actor } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { db } from '#db/client.server.ts'
import { type CodeList, codeLists } from '#db/schema/index.ts'
import { mayShapeNetwork } from '../networks/policy.ts'
import { allCodesOf, type Code, getNetwork, retiredKindsOf } from '../networks/queries.ts'
import { listOfSlug } from './lists.ts'
import { type UsedIn, type Uses, usedIn } from './uses.ts'

/** A list by how much is in it, for the page of all lists. */
export type ListSummary = { list: CodeList; labels: string[]; retired: number }

/** @throws notFound for who is no organiser */
export function readLists(actor: Actor): ListSummary[] {
  if (!mayShapeNetwork(actor)) throw notFound()
  const codes = allCodesOf(getNetwork().id)
  return codeLists.map((list) => {
    const all = codes.filter((code) => code.list === list)
    const choosable = all.filter(({ retiredAt }) => retiredAt === null)
    return {
      list,
      labels: choosable.map(({ label }) => label),
      retired: all.length - choosable.length,
    }
  })
}

export type CodeInList = Pick<Code, 'key' | 'label' | 'touchesHousing'> & { uses: Uses }
export type ListPage = { list: CodeList; codes: CodeInList[]; retired: CodeInList[] }

/**
 * The codes of one list in order, each with how often it was chosen in what is shared with the network.
 * @throws notFound when there is no such list, and for who is no organiser
 */
export function readList(actor: Actor, slug: string): ListPage {
  const list = getList(actor, slug)
  const networkId = getNetwork().id
  const uses = usesOf(networkId, list)
  const counted = (code: Code) => shown(code, uses.get(code.key) ?? {})
  const all = allCodesOf(networkId).filter((code) => code.list === list)
  return {
    list,
    codes: all.filter(({ retiredAt }) => retiredAt === null).map(counted),
    retired: all.filter(({ retiredAt }) => retiredAt !== null).map(counted),
  }
}

export type CodePage = { list: CodeList; code: CodeInList; isRetired: boolean }

/** @throws as `getCode` */
export function readCode(actor: Actor, slug: string, key: string): CodePage {
  const { list, networkId, retiredAt, ...code } = getCode(actor, slug, key)
  const uses = usesOf(networkId, list).get(key) ?? {}
  return { list, code: shown(code, uses), isRetired: retiredAt !== null }
}

/**
 * A code, chosen from now or no longer.
 * @throws notFound when there is no such code in such a list, and for who is no organiser
 */
export function getCode(actor: Actor, slug: string, key: string): Code {
  const list = getList(actor, slug)
  const code = allCodesOf(getNetwork().id).find((one) => one.list === list && one.key === key)
  if (!code) throw notFound()
  return code
}

function shown({ key, label, touchesHousing }: Omit<CodeInList, 'uses'>, uses: Uses): CodeInList {
  return { key, label, touchesHousing, uses }
}

/**
 * The list at this address.
 * @throws notFound when there is none, and for who is no organiser
 */
export function getList(actor: Actor, slug: string): CodeList {
  const list = listOfSlug(slug)
  if (!list || !mayShapeNetwork(actor)) throw notFound()
  return list
}

/** Where the keys of a list stand: the column or the field, as JSON that is an array. */
const placesOf: Record<CodeList, Partial<Record<UsedIn, SQL>>> = {
  casePhase: { cases: one('phase') },
  motive: { cases: many('motives') },
  theme: { items: many('themes') },
  targetGroup: { items: many('targetGroups') },
  domain: { items: one('domain'), catalogue: one('domain') },
  interventionType: { items: one('type'), catalogue: one('type') },
  scale: { items: sql`json_array(${field('scale')}, ${field('outcomeScale')})`, catalogue: one('scale') },
  interventionPhase: { items: one('phase') },
  aim: { items: many('aims'), catalogue: many('aims') },
  nationalEvidence: { items: one('nationalEvidence'), catalogue: one('nationalEvidence') },
  localEvidence: { items: one('localEvidence'), catalogue: one('localEvidence') },
  libraryKind: { library: sql`json_array(c.kind)` },
}

function field(name: string): SQL {
  return sql.raw(`c.content ->> '$.${name}'`)
}
function one(name: string): SQL {
  return sql`json_array(${field(name)})`
}
function many(name: string): SQL {
  return sql.raw(`c.content -> '$.${name}'`)
}

/** As others read it: of what a coalition keeps to itself, or of a list that was retired, an organiser does not even read numbers. */
const isShared = sql`r.ended_at is null and r.audience in ('network', 'public')`

/** What is looked through, as `c`. */
const from: Record<UsedIn, (networkId: number) => SQL> = {
  cases: (networkId) => sql`(select k.id, r.content from releases r join cases k on k.id = r.case_id
    where k.network_id = ${networkId} and r.subject = 'about' and ${isShared}) c`,
  items: (
    networkId,
  ) => sql`(select r.item_id as id, r.content from releases r join cases k on k.id = r.case_id
    where k.network_id = ${networkId} and r.subject = 'item' and ${isShared}
      and r.content ->> '$.kind' not in ${[...retiredKindsOf(networkId)]}) c`,
  catalogue: (networkId) => sql`(select * from catalogue_items where network_id = ${networkId}) c`,
  library: (networkId) => sql`(select * from library_items where network_id = ${networkId}) c`,
}

/** Every key of the list that was chosen anywhere. Once through each table, so for a page of organisers and not for the rest. */
function usesOf(networkId: number, list: CodeList): Map<string, Uses> {
  const uses = new Map<string, Uses>()
  for (const place of usedIn) {
    const keys = placesOf[list][place]
    if (!keys) continue
    const rows = db.all<{ key: string; n: number }>(sql`
      select j.value as key, count(distinct c.id) as n
      from ${from[place](networkId)}, json_each(${keys}) j
      where j.value <> '' group by j.value`)
    for (const { key, n } of rows) uses.set(key, { ...uses.get(key), [place]: n })
  }
  return uses
}
