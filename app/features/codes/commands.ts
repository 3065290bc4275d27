import { eq } from 'drizzle-orm'
import type { Actor, Person } from '#app/auth/actor.ts'
import { notFound } from '#app/errors.ts'
import { recordChange } from '#db/changes.ts'
import { type Tx, transact } from '#db/client.server.ts'
import { type CodeList, codes, type VerbOf } from '#db/schema/index.ts'
import { freeKey, isSameName } from '../networks/names.ts'
import { type Direction, moved } from '../networks/order.ts'
import { mayShapeNetwork } from '../networks/policy.ts'
import { allCodesOf, type Code, getNetwork } from '../networks/queries.ts'
import { canTouchHousing } from './lists.ts'

/** What stands in the way: expected, so an answer and not an error. */
export type CodeRefusal = { refused: 'taken' | 'retired' }

/** `touchesHousing` counts in the list of types of interventions, and nowhere else. */
export type CodeFields = { label: string; touchesHousing: boolean }

/**
 * A new code at the end of its list. What stands there already adds nothing, so that a form that is sent twice adds one; where something
 * else was said of the same label it is refused, since that would be lost.
 * @returns the key of the code with this label; made once, from its first label
 */
export function addCode(
  actor: Actor,
  list: CodeList,
  { label, touchesHousing }: CodeFields,
  now = Date.now(),
): { key: string } | CodeRefusal {
  return transact((tx) => {
    const { networkId, all, by } = open(actor, list)
    const fields = { label, touchesHousing: canTouchHousing(list) && touchesHousing }
    const same = all.find((code) => isSameName(code.label, label))
    if (same && same.retiredAt !== null) return { refused: 'retired' }
    if (same) return same.touchesHousing === fields.touchesHousing ? { key: same.key } : { refused: 'taken' }
    const code = tx
      .insert(codes)
      .values({
        ...fields,
        networkId,
        list,
        key: freeKey(label, (key) => all.some((one) => one.key === key)),
        position: placeAtEnd(all),
      })
      .returning()
      .get()
    record(tx, 'code.added', code, by, now)
    return { key: code.key }
  })
}

/** Gives a code another label, wherever it was chosen. Its key stays. */
export function changeCode(
  actor: Actor,
  list: CodeList,
  key: string,
  given: CodeFields,
  now = Date.now(),
): CodeRefusal | null {
  return transact((tx) => {
    const { all, by } = open(actor, list)
    const code = codeOf(all, key)
    const fields = { ...given, touchesHousing: canTouchHousing(list) && given.touchesHousing }
    if (code.label === fields.label && code.touchesHousing === fields.touchesHousing) return null
    if (isTaken(all, code, fields.label)) return { refused: 'taken' }
    tx.update(codes).set(fields).where(eq(codes.id, code.id)).run()
    record(tx, 'code.changed', code, by, now)
    return null
  })
}

/** Moves a code one place in its list. When it does not stand where `from` says, nothing happens. */
export function moveCode(
  actor: Actor,
  list: CodeList,
  key: string,
  step: { to: Direction; from: number },
  now = Date.now(),
): void {
  transact((tx) => {
    const { all, by } = open(actor, list)
    const code = codeOf(all, key)
    const order = moved(
      all.filter(({ retiredAt }) => retiredAt === null),
      key,
      step,
    )
    if (!order) return
    for (const [position, { id }] of order.entries())
      tx.update(codes).set({ position }).where(eq(codes.id, id)).run()
    record(tx, 'code.moved', code, by, now)
  })
}

/** Nobody chooses it any more; where it was chosen it stays, with its label. */
export function retireCode(actor: Actor, list: CodeList, key: string, now = Date.now()): void {
  transact((tx) => {
    const { all, by } = open(actor, list)
    const code = codeOf(all, key)
    if (code.retiredAt !== null) return
    tx.update(codes).set({ retiredAt: now }).where(eq(codes.id, code.id)).run()
    record(tx, 'code.retired', code, by, now)
  })
}

/** It can be chosen again, from the end of its list. */
export function restoreCode(actor: Actor, list: CodeList, key: string, now = Date.now()): CodeRefusal | null {
  return transact((tx) => {
    const { all, by } = open(actor, list)
    const code = codeOf(all, key)
    if (code.retiredAt === null) return null
    if (isTaken(all, code, code.label)) return { refused: 'taken' }
    tx.update(codes)
      .set({ retiredAt: null, position: placeAtEnd(all) })
      .where(eq(codes.id, code.id))
      .run()
    record(tx, 'code.restored', code, by, now)
    return null
  })
}

function open(actor: Actor, list: CodeList): { networkId: number; all: readonly Code[]; by: Person } {
  if (!mayShapeNetwork(actor)) throw notFound()
  const { id: networkId } = getNetwork()
  return { networkId, all: allCodesOf(networkId).filter((code) => code.list === list), by: actor }
}

function codeOf(all: readonly Code[], key: string): Code {
  const code = all.find((one) => one.key === key)
  if (!code) throw notFound()
  return code
}

/** Another code that can be chosen goes by this label. */
function isTaken(all: readonly Code[], code: Code, label: string): boolean {
  return all.some((one) => one !== code && one.retiredAt === null && isSameName(one.label, label))
}

function placeAtEnd(all: readonly Code[]): number {
  return Math.max(-1, ...all.map(({ position }) => position)) + 1
}

function record(
  tx: Tx,
  verb: VerbOf<'code'>,
  { id, networkId }: Code,
  { id: actorId }: Person,
  at: number,
): void {
  recordChange(tx, { verb, subject: 'network', subjectId: id, networkId, actorId, at })
}
