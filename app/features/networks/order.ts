export const directions = ['up', 'down'] as const
export type Direction = (typeof directions)[number]

/**
 * A list in the order it gets when one of it moves a place.
 * @param from  where it stood, counting from 1, on the page with the button: a press that comes twice moves it once
 * @returns null when it does not stand there any more, or there is no place to go
 */
export function moved<Item extends { key: string }>(
  list: readonly Item[],
  key: string,
  { to, from }: { to: Direction; from: number },
): Item[] | null {
  const at = from - 1
  const other = to === 'up' ? at - 1 : at + 1
  const [item, neighbour] = [list[at], list[other]]
  if (item?.key !== key || !neighbour) return null
  return list.map((one) => (one === item ? neighbour : one === neighbour ? item : one))
}
