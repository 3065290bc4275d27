import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { ItemKind } from '#db/schema/index.ts'
import { ItemRows } from './item-rows.tsx'
import type { ItemInList } from './list-page.ts'
import { listWords } from './lists.ts'
import { kindWords } from './words.ts'

/** The items of a list on the page of its case, with the way to the list itself. */
export function SectionItems({
  slug,
  list: { kind, items },
  mayEdit,
}: {
  slug: string
  list: { kind: ItemKind; items: ItemInList[] }
  mayEdit: boolean
}) {
  const at = `/casussen/${slug}/${listWords[kind]}`
  return (
    <>
      {items.length > 0 && <ItemRows slug={slug} items={items} />}
      {(mayEdit || items.length > 0) && (
        <p className="acts">
          {mayEdit && (
            <Link className="btn quiet" to={`${at}/nieuw`}>
              {kindWords[kind].add()}
            </Link>
          )}
          {items.length > 0 && (
            <Link className="btn plain" to={at}>
              {kind === 'intervention' ? m.items_all_interventions() : m.items_all_of_case()}
              <span className="sr">: {kindWords[kind].many()}</span>
            </Link>
          )}
          {kind === 'intervention' && items.length > 0 && (
            <Link className="btn plain" to={`${at}?weergave=palet`}>
              {m.items_as_palette()}
            </Link>
          )}
        </p>
      )}
    </>
  )
}
