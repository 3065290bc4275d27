type Listener = (sectionId: number) => void

const listeners = new Set<Listener>()

/** Calls back when a section was reworded, for whoever has its document open. @returns what ends that */
export function onReworded(listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/**
 * A section on disk holds more than what is open of it. Called when the transaction that did it is over, and before anything else has its
 * turn: a document that is stored without it would take it away again.
 */
export function tellReworded(sectionId: number): void {
  for (const listener of listeners) listener(sectionId)
}
