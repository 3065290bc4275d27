import type { SeenLink } from '../items/queries.ts'

/** Among the links of an item: that of a case the actor writes which was said to be like it, by either side. */
export function ownTwinIn(links: SeenLink[]): { title: string; caseName: string } | null {
  const link = links.find(({ kind, isSameCase, isWriter }) => kind === 'resembles' && !isSameCase && isWriter)
  return link ? { title: link.item.content.title, caseName: link.caseName } : null
}

/** Where somebody proposes to get in touch about an item of another case: what there is to say stands ready. */
export function contactAt(pathOfItem: string): string {
  return `${pathOfItem}?contact=1#reacties`
}
