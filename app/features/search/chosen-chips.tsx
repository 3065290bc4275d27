import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { type Asked, addressOf, isChoosing, withoutChoice } from './asked.ts'
import type { ShownFacet } from './choices.ts'

/** What was ticked, each to be taken away again. */
export function ChosenChips({ asked, facets }: { asked: Asked; facets: ShownFacet[] }) {
  const chosen = facets.flatMap(({ options }) => options.filter(({ isChosen }) => isChosen))
  if (!isChoosing(asked) && !asked.isLiteral) return null
  return (
    <ul className="chips chosen" aria-label={m.search_chosen()}>
      {asked.isLiteral && (
        <Removable label={m.search_literal()} to={addressOf({ ...asked, isLiteral: false, page: 1 })} />
      )}
      {chosen.map((choice) => (
        <Removable
          key={`${choice.name} ${choice.value}`}
          label={choice.label}
          to={addressOf(withoutChoice(asked, choice))}
        />
      ))}
      {chosen.length > 1 && (
        <li>
          <Link to={addressOf({ ...asked, kinds: [], codes: {}, isMine: false, page: 1 })} preventScrollReset>
            {m.search_chosen_clear()}
          </Link>
        </li>
      )}
    </ul>
  )
}

function Removable({ label, to }: { label: string; to: string }) {
  return (
    <li>
      <Link className="chip" to={to} preventScrollReset aria-label={m.search_chosen_remove({ label })}>
        {label} <span aria-hidden="true">×</span>
      </Link>
    </li>
  )
}
