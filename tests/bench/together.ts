import { type Client, openClient, type Place } from './client.ts'
import { at, cpuSeconds, memoryMb, type Running, sleep } from './measure.ts'

export type Together = {
  /** From the sending of a key to its arrival with each of the others. The server has it on disk before it passes it on. */
  p50Ms: number
  p95Ms: number
  /** Arrivals that did not come. */
  missed: number
  perSecond: number
  /** Of one core. */
  cpuPercent: number
  memoryMb: number
}

const warmUpSeconds = 3
const longestMs = 5000

/** People who are all in a section, and press `keys` a second together, each in turn at a moment of their own. */
export async function writeTogether(
  server: Running,
  places: Place[],
  { keys, seconds }: { keys: number; seconds: number },
): Promise<Together> {
  const pressed = new Map<string, { sentAt: number; by: Client; left: number }>()
  const took: number[] = []
  let missed = 0
  const clients: Client[] = []
  for (const place of places) {
    const seat = clients.filter(({ name }) => name === place.name).length
    clients.push(
      await openClient(server.url, place, seat, (client, key) => {
        const one = pressed.get(key)
        if (!one || one.by === client) return
        took.push(performance.now() - one.sentAt)
        one.left -= 1
        if (one.left === 0) pressed.delete(key)
      }),
    )
  }
  const others = new Map(
    [...Map.groupBy(clients, ({ name }) => name)].map(([name, all]) => [name, all.length - 1]),
  )

  const write = async (forSeconds: number) => {
    const startedAt = performance.now()
    for (let n = 0; n < forSeconds * keys; n++) {
      // Somewhere within their turn, not on the tick of a clock.
      const dueAt = startedAt + ((n + Math.random()) * 1000) / keys
      await sleep(Math.max(0, dueAt - performance.now()))
      const by = clients[n % clients.length]
      if (!by) continue
      const sentAt = performance.now()
      pressed.set(by.press(), { sentAt, by, left: others.get(by.name) ?? 0 })
    }
    for (let waited = 0; pressed.size > 0 && waited < longestMs; waited += 10) await sleep(10)
    for (const { left } of pressed.values()) missed += left
    pressed.clear()
    return (performance.now() - startedAt) / 1000
  }

  await write(warmUpSeconds)
  took.length = 0
  missed = 0
  const before = cpuSeconds(server)
  const tookSeconds = await write(seconds)
  const used = cpuSeconds(server) - before
  const memory = memoryMb(server)
  for (const client of clients) client.leave()
  took.sort((a, b) => a - b)
  return {
    p50Ms: at(took, 0.5),
    p95Ms: at(took, 0.95),
    missed,
    perSecond: Math.round(took.length / tookSeconds),
    cpuPercent: Math.round((100 * used) / tookSeconds),
    memoryMb: memory,
  }
}
