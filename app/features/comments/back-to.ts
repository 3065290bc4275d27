import { href } from 'react-router'
import { type ItemRef, pathOfItem } from '../items/lists.ts'
import { type ThreadFilter, withThread } from './filter.ts'
import type { From } from './thread-view.tsx'

/** Where somebody goes after a form: the page it stood on, at the thread it was about. */
export function backTo(
  from: From,
  slug: string,
  threadPublicId: string,
  item: ItemRef | null = null,
): string {
  const place = `#reactie-${threadPublicId}`
  switch (from) {
    case 'case':
      return href('/casussen/:slug', { slug }) + place
    case 'threads':
      return pathAmongAll(slug, threadPublicId)
    case 'desk':
      return href('/overzicht') + place
    case 'item':
      return item
        ? pathOfItem(slug, item) + place
        : href('/casussen/:slug/reacties/:id', { slug, id: threadPublicId })
    case 'thread':
      return href('/casussen/:slug/reacties/:id', { slug, id: threadPublicId })
  }
}

/** Where a reaction stands among all those on its case, on whatever page that is. */
export function pathAmongAll(slug: string, threadPublicId: string, filter: ThreadFilter = 'alle'): string {
  const asked = new URLSearchParams({
    ...(filter !== 'alle' && { toon: filter }),
    [withThread]: threadPublicId,
  })
  return `${href('/casussen/:slug/reacties', { slug })}?${asked}#reactie-${threadPublicId}`
}
