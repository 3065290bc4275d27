import './across-nav.css'
import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { ItemKind } from '#db/schema/index.ts'
import { listKinds, listWords } from './lists.ts'
import { kindWords } from './words.ts'

/** The lists across the network: the cases themselves, and what they say, whatever case it is of. */
export function AcrossNav({ current }: { current: ItemKind | 'case' | 'country' }) {
  return (
    <nav className="across-nav" aria-label={m.across_lists()}>
      <Link to="/casussen" aria-current={current === 'case' ? 'page' : undefined}>
        {m.cases_title()}
      </Link>
      {listKinds.map((kind) => (
        <Link key={kind} to={`/${listWords[kind]}`} aria-current={current === kind ? 'page' : undefined}>
          {kindWords[kind].many()}
        </Link>
      ))}
      <Link to="/landelijk" aria-current={current === 'country' ? 'page' : undefined}>
        {m.country_link()}
      </Link>
    </nav>
  )
}
