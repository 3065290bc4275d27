/** How one part of the process is; `ok` false means that people notice. */
export type PartHealth = { ok: boolean } & Record<string, unknown>

const parts = new Map<string, () => PartHealth>()

/** Adds a part to what `/readyz` tells. */
export function watchHealth(name: string, part: () => PartHealth): void {
  parts.set(name, part)
}

/** Every part as it is now. A part that throws is not well, and says no more than that. */
export function readHealth(): { ready: boolean; parts: Record<string, PartHealth> } {
  const seen = [...parts].map(([name, part]) => [name, ask(part)] as const)
  return { ready: seen.every(([, health]) => health.ok), parts: Object.fromEntries(seen) }
}

function ask(part: () => PartHealth): PartHealth {
  try {
    return part()
  } catch {
    return { ok: false }
  }
}
