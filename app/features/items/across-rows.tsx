import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import { Moment } from '#app/ui/moment.tsx'
import type { AcrossList } from './across-list.ts'
import { ItemChips, wordsFor } from './item-codes.tsx'
import { listWords, pathOfItem } from './lists.ts'

/** Items of many cases under each other, each with the case it is of. */
export function AcrossRows({
  list: { kind, items, facets, cases, theCase, isVisitor },
}: {
  list: AcrossList
}) {
  const say = wordsFor(facets)
  return (
    <ol className="across-rows">
      {items.map((item) => (
        <li key={pathOfItem(item.slug, item)}>
          <p className="across-when">
            {item.sharedAt === null ? m.across_not_shared() : <Moment at={item.sharedAt} />}
            {!isVisitor && <AudienceMark audience={item.audience ?? 'coalition'} />}
          </p>
          <div>
            <h3>
              <Link to={pathOfItem(item.slug, item)}>{item.title}</Link>
            </h3>
            <p className="across-case">
              <Link to={`/casussen/${item.slug}`}>{item.caseName}</Link>
              {item.municipality && `, ${item.municipality}`}
              {!cases && !theCase && (
                <Link className="across-only" to={`/${listWords[kind]}?casus=${item.slug}`}>
                  {m.across_only_case()}
                  <span className="sr"> {item.caseName}</span>
                </Link>
              )}
            </p>
            <ItemChips item={item} say={say} />
          </div>
        </li>
      ))}
    </ol>
  )
}
