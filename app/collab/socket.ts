import type { Hocuspocus } from '@hocuspocus/server'
import type { WritableDocument } from '../features/sections/document.ts'

/** One open WebSocket: one person, in one section. */
export type Socket = {
  token: string
  personId: number
  publicId: string
  /** As the others see it. */
  name: string
  /** Set once they proved to be a writer of it. */
  document: (WritableDocument & { name: string }) | null
  /** The Yjs client this socket speaks for; null until it said where its cursor is. */
  clientId: number | null
  /** The last thing the browser told us it had written; it gets the number back when that is on disk. */
  written: number
  /** When their right to write was looked at last, and what the newest change was then. */
  checked: { at: number; changeId: number }
  budget: { since: number; bytes: number; messages: number }
  client: ReturnType<Hocuspocus['handleConnection']> | null
  close: (code: number, reason: string) => void
}

/** Why a socket was closed, for the browser; see `editor/connection.ts`. */
export const closeCodes = { refused: 4400, notYours: 4403, tooMuch: 4429, restarting: 1012 } as const

const minuteMs = 60_000
const mostBytes = 8 * 1024 * 1024
const mostMessages = 6_000

/** Counts a message. @returns false when this socket sent more in a minute than anybody writes */
export function isWithinBudget({ budget }: Socket, sizeBytes: number, now = Date.now()): boolean {
  if (now - budget.since > minuteMs) Object.assign(budget, { since: now, bytes: 0, messages: 0 })
  budget.bytes += sizeBytes
  budget.messages += 1
  return budget.bytes <= mostBytes && budget.messages <= mostMessages
}
