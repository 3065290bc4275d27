import { appendUpdates, type TypedUpdate } from '../features/sections/updates.ts'
import { log } from '../log.ts'

export type WaitingUpdate = TypedUpdate & {
  /** It is on disk: now it may be seen. Called at once, in the order of the log, with its number there. */
  onDisk: (id: number) => void
  /** It has no place any more: its section was written anew, or whoever sent it lost the right to. */
  onRefused: () => void
  /** It could not be written down now, and will be tried again. */
  onFailed: () => void
  /** Whether its sender may still write there; asked again before each later attempt. */
  mayStill: () => boolean
}

const firstRetryMs = 250
const longestRetryMs = 10_000

/**
 * Writes what is typed, in all sections, to disk: one commit for everything that waits at the next turn of the loop. Collecting any longer
 * would cost every writer that time and gain nothing.
 */
export function createLogWriter() {
  let waiting: WaitingUpdate[] = []
  let failures = 0
  let planned: NodeJS.Immediate | NodeJS.Timeout | null = null

  function plan(): void {
    if (planned) return
    planned =
      failures === 0
        ? setImmediate(write)
        : setTimeout(write, Math.min(longestRetryMs, firstRetryMs * 2 ** (failures - 1)))
  }

  function write(): void {
    planned = null
    const batch = waiting
    waiting = []
    const left = attempt(failures > 0 ? batch.filter(stillMay) : batch)
    failures = left.length > 0 ? failures + 1 : 0
    // What came in meanwhile came later.
    waiting = [...left, ...waiting]
    if (waiting.length > 0) plan()
  }

  /** @returns what could not be written */
  function attempt(batch: WaitingUpdate[]): WaitingUpdate[] {
    if (batch.length === 0) return []
    let ids: (number | null)[]
    try {
      ids = appendUpdates(batch)
    } catch (error) {
      // One of them may be what cannot be written: the others do not wait for it.
      if (batch.length > 1) return batch.flatMap((one) => attempt([one]))
      log.error(
        { err: error, failures },
        'what was typed could not be written to disk; it will be tried again',
      )
      for (const one of batch) one.onFailed()
      return batch
    }
    batch.forEach((one, place) => {
      const id = ids[place]
      if (typeof id === 'number') one.onDisk(id)
      else one.onRefused()
    })
    return []
  }

  function stillMay(one: WaitingUpdate): boolean {
    if (one.mayStill()) return true
    one.onRefused()
    return false
  }

  return {
    append(update: WaitingUpdate): void {
      waiting.push(update)
      plan()
    },
    /** Writes what waits now, without waiting for the next turn or the next attempt. @returns whether everything is on disk */
    flush(): boolean {
      if (planned) {
        clearTimeout(planned as NodeJS.Timeout)
        clearImmediate(planned as NodeJS.Immediate)
        planned = null
      }
      if (waiting.length > 0) write()
      return waiting.length === 0
    },
  }
}

export type LogWriter = ReturnType<typeof createLogWriter>
