import { href } from 'react-router'
import type { From } from './thread-view.tsx'

/** Where somebody goes after a form: the page it stood on, at the thread it was about. */
export function backTo(from: From, slug: string, threadPublicId: string): string {
  const place = `#reactie-${threadPublicId}`
  switch (from) {
    case 'case':
      return href('/casussen/:slug', { slug }) + place
    case 'threads':
      return href('/casussen/:slug/reacties', { slug }) + place
    case 'desk':
      return href('/overzicht') + place
    case 'thread':
      return href('/casussen/:slug/reacties/:id', { slug, id: threadPublicId })
  }
}
