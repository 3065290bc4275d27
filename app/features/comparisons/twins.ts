import type { ComparedItem, Twin } from './answers.ts'

type Column = { name: string; items: ComparedItem[] }

/**
 * Gives every item its counterpart in another case: the one it has most themes in common with. Chosen among these cases only, from words
 * that the reader sees anyway.
 */
export function pairTwins(columns: readonly Column[], sayTheme: (key: string) => string): ComparedItem[][] {
  return columns.map(({ items }, at) =>
    items.map((item) => ({
      ...item,
      twin: nearest(
        item,
        columns.filter((_, other) => other !== at),
        sayTheme,
      ),
    })),
  )
}

function nearest(
  item: ComparedItem,
  others: readonly Column[],
  sayTheme: (key: string) => string,
): Twin | null {
  let best: { twin: ComparedItem; caseName: string; shared: string[] } | null = null
  for (const { name, items } of others)
    for (const twin of items) {
      const shared = twin.themes.filter((theme) => item.themes.includes(theme))
      if (shared.length > (best?.shared.length ?? 0)) best = { twin, caseName: name, shared }
    }
  if (!best) return null
  const { twin, caseName, shared } = best
  return { title: twin.title, caseName, to: twin.to, because: shared.map(sayTheme).join(', ') }
}
