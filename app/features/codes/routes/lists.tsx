import '#app/features/networks/ordered.css'
import { href, Link } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { m } from '#app/paraglide/messages.js'
import { nameOfList, slugOfList } from '../lists.ts'
import { readLists } from '../queries.ts'
import type { Route } from './+types/lists'

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.codes_title() }) }]

/** As many labels as show what a list is. */
const mostLabels = 6

export function loader({ context, request }: Route.LoaderArgs) {
  return readLists(requirePerson(context, request)).map(({ list, labels, retired }) => ({
    list,
    count: labels.length,
    first: labels.slice(0, mostLabels),
    retired,
  }))
}

export default function Lists({ loaderData }: Route.ComponentProps) {
  return (
    <div className="page shaping">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/beheer')}>{m.networks_members_title()}</Link>
        </p>
        <h1>{m.codes_title()}</h1>
        <p className="essence">{m.codes_intro()}</p>
      </header>
      <ul className="code-lists">
        {loaderData.map(({ list, count, first, retired }) => (
          <li key={list} className="sheet">
            <h2>
              <Link to={href('/beheer/codelijsten/:list', { list: slugOfList(list) })}>
                {nameOfList(list)}
              </Link>
            </h2>
            <p className="meta">
              {count === 1 ? m.codes_count_one() : m.codes_count({ count })}
              {retired > 0 && ` · ${m.codes_count_retired({ count: retired })}`}
            </p>
            <p>
              {first.join(', ')}
              {count > first.length && ' …'}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
