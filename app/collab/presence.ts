import type { Document } from '@hocuspocus/server'
import type { Socket } from './socket.ts'

/** What everybody sees of somebody who is writing; the words are ours, only the place of the cursor is theirs. */
type Presence = {
  name: string
  /** A colour of `ui/tokens.css`. */
  color: string
  focusing: boolean
  anchorPos: Position | null
  focusPos: Position | null
  /** By which somebody knows themselves in another window. */
  awarenessData: { person: string }
}

type Id = { client: number; clock: number }
/** A place in the document, as Yjs writes it. */
type Position = { type: Id | null; tname: string | null; item: Id | null; assoc: number }

const colors = ['sociaal', 'fysiek', 'bestuur', 'economisch', 'good']

/**
 * Makes of what a client said about itself what the others may see. A socket speaks for one Yjs client, its own; what it says of others
 * is left out, and a name or colour it gives itself is not used.
 */
export function rewritePresence(
  states: Map<number, Record<string, unknown>>,
  socket: Socket,
  document: Document,
): void {
  const others = clientsOfOthers(document, socket)
  for (const [clientId, state] of states) {
    // Hocuspocus reads what came in with an Awareness of its own, which comes along as somebody without anything to say.
    const isSilent = Object.keys(state).length === 0
    if (!isSilent && socket.clientId === null && !others.has(clientId)) socket.clientId = clientId
    if (!isSilent && clientId === socket.clientId) states.set(clientId, presenceOf(state, socket))
    else states.delete(clientId)
  }
}

/** Somebody who lost the connection comes back as the same client, maybe before we noticed: that is no other. */
function clientsOfOthers(document: Document, socket: Socket): Set<number> {
  const taken = new Set<number>()
  for (const connection of document.getConnections()) {
    const other: Socket = connection.context.socket
    if (other.personId !== socket.personId && other.clientId !== null) taken.add(other.clientId)
  }
  return taken
}

function presenceOf(state: Record<string, unknown>, { personId, publicId, name }: Socket): Presence {
  return {
    name,
    color: `var(--${colors[personId % colors.length]})`,
    focusing: state.focusing === true,
    anchorPos: readPosition(state.anchorPos),
    focusPos: readPosition(state.focusPos),
    awarenessData: { person: publicId },
  }
}

/** A place that is no place would throw in the browsers of the others. */
function readPosition(given: unknown): Position | null {
  if (!isRecord(given)) return null
  const type = readId(given.type)
  const item = readId(given.item)
  const tname = given.tname === 'root' ? 'root' : null
  if (!type && !item && !tname) return null
  return { type, tname, item, assoc: given.assoc === -1 ? -1 : 0 }
}

function readId(given: unknown): Id | null {
  if (!isRecord(given)) return null
  const { client, clock } = given
  return isCount(client) && isCount(clock) ? { client, clock } : null
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
