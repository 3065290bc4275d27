import type { ReactNode } from 'react'
import type { ListedItem } from './across.ts'
import type { FacetChoice } from './across-list.ts'
import { type Facet, facetsOf } from './facets.ts'

const domainLooks: Record<string, string> = {
  fysiek: 'fysiek sq',
  sociaal: 'sociaal ci',
  economisch: 'economisch di',
  bestuur: 'bestuur tr',
}

/** What people read for the codes of an item; a code that was retired since keeps its key. */
export function wordsFor(facets: FacetChoice[]) {
  const words = new Map(
    facets.flatMap(({ facet, options }) =>
      options.map(({ key, label }): [string, string] => [`${facet} ${key}`, label]),
    ),
  )
  return (facet: Facet, key: string) => words.get(`${facet} ${key}`) ?? key
}

/** A domain in its own colour and shape; one that a network added has those of the others. */
export function DomainMark({ domain, children }: { domain: string; children: ReactNode }) {
  return (
    <span className="domain-mark">
      <i className={`shape ${domainLooks[domain] ?? 'anders he'}`} aria-hidden="true" />
      {children}
    </span>
  )
}

/** The codes of an item in a list; how sure one is of it is for the table. */
export function ItemChips({ item, say }: { item: ListedItem; say: ReturnType<typeof wordsFor> }) {
  const said = facetsOf[item.kind].flatMap((facet) => {
    if (facet === 'evidence') return []
    const keys = facet === 'theme' ? item.themes : [item[facet]]
    return keys.filter(Boolean).map((key) => ({ facet, key }))
  })
  if (said.length === 0) return null
  return (
    <ul className="item-codes">
      {said.map(({ facet, key }) => (
        <li key={`${facet} ${key}`} className={facet === 'state' ? 'chip is-state' : 'chip'}>
          {facet === 'domain' ? <DomainMark domain={key}>{say(facet, key)}</DomainMark> : say(facet, key)}
        </li>
      ))}
    </ul>
  )
}
