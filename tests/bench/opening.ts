import { openClient, type Place } from './client.ts'
import { at, type Running, sleep } from './measure.ts'

/** From knocking to having the whole of a section, that nobody has open: the middle of `times`, and the slowest but few. */
export async function opening(
  server: Running,
  place: Place,
  times: number,
): Promise<{ p50Ms: number; p95Ms: number }> {
  const took: number[] = []
  for (let n = 0; n < times; n++) {
    const startedAt = performance.now()
    const client = await openClient(server.url, place, 0, () => undefined)
    took.push(performance.now() - startedAt)
    client.leave()
    // The server puts it away when the last one left.
    await sleep(300)
  }
  took.sort((a, b) => a - b)
  return { p50Ms: at(took, 0.5), p95Ms: at(took, 0.95) }
}
