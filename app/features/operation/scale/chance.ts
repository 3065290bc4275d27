/** Chance that comes out the same every time: mulberry32, a few lines and good enough to make texts with. */
export type Chance = {
  /** From 0 up to but not including 1. */
  next: () => number
  /** A whole number from 0 up to but not including `below`. */
  whole: (below: number) => number
  pick: <Item>(items: readonly [Item, ...Item[]]) => Item
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (below: number) => Math.floor(next() * below)
  return { next, whole, pick: (items) => items[whole(items.length)] ?? items[0] }
}
