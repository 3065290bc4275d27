import { m } from '#app/paraglide/messages.js'
import { sayMoment } from '#app/ui/moment.tsx'

/** A version as one chooses it from many. */
export function sayVersion(version: {
  number: number
  at: number
  isNow: boolean
  /** Who wrote it, where that is what one knows it by. */
  names?: string[]
}): string {
  const { number, at, isNow, names = [] } = version
  const said = { number, when: sayMoment(at, true) }
  if (isNow) return m.differences_choice_now(said)
  return names.length > 0
    ? m.differences_choice_by({ ...said, names: names.join(', ') })
    : m.differences_choice(said)
}

/** Which two are compared; a difference always goes from the older one to the newer. */
export function sayBetween(one: number, other: number): string {
  return m.differences_between({ from: Math.min(one, other), to: Math.max(one, other) })
}
