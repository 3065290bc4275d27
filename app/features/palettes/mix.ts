import type { ItemContent } from '#db/schema/index.ts'
import type { Code } from '../networks/queries.ts'
import { standingOf } from './palette.ts'

/** What stands out in the mix of a case, for a question about it: no mark, and no ranking. */
export type Mix =
  | { is: 'housing'; total: number }
  | { is: 'one domain'; domain: string; count: number; total: number }
  | { is: 'one scale'; scale: string; total: number }
  | { is: 'spread'; parts: { domain: string; count: number }[]; total: number }

/** With fewer than these a mix says nothing. */
const fewestForMix = 5
/** From this part on one domain is what one sees first. */
const mostlyFrom = 2 / 3

/**
 * What a coalition could ask itself about its package; [] while it is small. What stopped is not in it.
 * @returns at most two, the most striking first
 */
export function mixOf(contents: readonly ItemContent[], codes: readonly Code[]): Mix[] {
  const going = contents.flatMap((content) =>
    content.kind === 'intervention' && standingOf(content.phase) !== 'stopped' ? [content] : [],
  )
  const total = going.length
  if (total < fewestForMix) return []
  const label = (list: Code['list'], key: string) =>
    codes.find((code) => code.list === list && code.key === key)?.label ?? key
  const counts = new Map<string, number>()
  for (const { domain } of going) if (domain) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  const parts = [...counts]
    .map(([key, count]) => ({ domain: label('domain', key), count }))
    .sort((a, b) => b.count - a.count)
  const housing = new Set(codes.filter(({ touchesHousing }) => touchesHousing).map(({ key }) => key))
  const scales = new Set(going.map(({ scale }) => scale))
  const [scale = ''] = scales
  const [largest] = parts
  const found: Mix[] = []
  if (largest && largest.count >= total * mostlyFrom) found.push({ is: 'one domain', ...largest, total })
  if (going.every(({ type }) => housing.has(type))) found.push({ is: 'housing', total })
  if (scales.size === 1 && scale) found.push({ is: 'one scale', scale: label('scale', scale), total })
  if (found.length > 0) return found.slice(0, 2)
  return parts.length > 0 ? [{ is: 'spread', parts, total }] : []
}
