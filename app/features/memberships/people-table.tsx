import { Form, href, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import { type NetworkRole, networkRoles } from '#db/schema/index.ts'
import { PersonLine } from '../coalitions/person-line.tsx'
import { type Arrangement, addressOf, type Sorting } from './arrange.ts'
import { networkRoleName, networkRoleNames } from './role-names.ts'

/** Somebody in the network, or on the way to it: then all that is known is an address. */
export type TableRow = { name: string; role: NetworkRole; email: string } & (
  | { kind: 'member'; personPublicId: string; jobTitle: string; organisation: string }
  | { kind: 'invited'; publicId: string; expiresAt: number }
)

/** Everybody in one table: who is in the network, in what role, and who was asked. */
export function PeopleTable({
  rows,
  counts,
  arrangement,
}: {
  rows: TableRow[]
  counts: Record<NetworkRole, number>
  arrangement: Arrangement
}) {
  return (
    <>
      <RoleFilter counts={counts} arrangement={arrangement} />
      {rows.length === 0 ? (
        <p className="unsaid">{m.networks_members_none()}</p>
      ) : (
        <table className="stack people-table">
          <caption className="sr">{m.networks_members_people()}</caption>
          <thead>
            <tr>
              <SortHeading of="naam" label={m.networks_members_who()} arrangement={arrangement} />
              <SortHeading of="rol" label={m.networks_members_role()} arrangement={arrangement} />
              <th scope="col">{m.networks_members_state()}</th>
              <th scope="col">
                <span className="sr">{m.networks_members_acts()}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.kind === 'member' ? row.personPublicId : row.publicId} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function Row({ row }: { row: TableRow }) {
  return (
    <tr>
      <th scope="row">
        {row.kind === 'member' ? (
          <>
            <PersonLine {...row} />
            <span className="person-work">{row.email}</span>
          </>
        ) : (
          <span className="person-name">{row.email}</span>
        )}
      </th>
      <td data-label={m.networks_members_role()}>{networkRoleName[row.role]()}</td>
      <td data-label={m.networks_members_state()}>
        {row.kind === 'member' ? (
          m.networks_members_is_member()
        ) : (
          <>
            <span className="state open">{m.networks_members_is_invited()}</span>{' '}
            {m.coalitions_invitation_until()} <Moment at={row.expiresAt} />
          </>
        )}
      </td>
      <td>
        {row.kind === 'member' ? (
          <Link className="btn plain" to={href('/beheer/leden/:id', { id: row.personPublicId })}>
            {m.coalitions_change()} <span className="sr">{row.name}</span>
          </Link>
        ) : (
          <Form method="post" action={href('/beheer/uitnodigingen/:id', { id: row.publicId })}>
            <button type="submit" className="btn plain">
              {m.coalitions_withdraw()} <span className="sr">{row.email}</span>
            </button>
          </Form>
        )}
      </td>
    </tr>
  )
}

/** The column that the rows follow turns them around; another one begins at its beginning. */
function SortHeading({ of, label, arrangement }: { of: Sorting; label: string; arrangement: Arrangement }) {
  const { by, isDescending } = arrangement
  const isThis = by === of
  return (
    <th scope="col" aria-sort={isThis ? (isDescending ? 'descending' : 'ascending') : undefined}>
      <Link
        to={addressOf({ ...arrangement, by: of, isDescending: isThis && !isDescending })}
        preventScrollReset
      >
        {label}
        {isThis && <span aria-hidden="true"> {isDescending ? '↓' : '↑'}</span>}
      </Link>
    </th>
  )
}

function RoleFilter({
  counts,
  arrangement,
}: {
  counts: Record<NetworkRole, number>
  arrangement: Arrangement
}) {
  const all = networkRoles.reduce((sum, role) => sum + counts[role], 0)
  const choice = (role: NetworkRole | null, label: string, count: number) => (
    <Link
      key={label}
      to={addressOf({ ...arrangement, role })}
      preventScrollReset
      aria-current={arrangement.role === role ? 'true' : undefined}
    >
      {label} {count}
    </Link>
  )
  return (
    <nav className="seg" aria-label={m.networks_members_filter()}>
      {choice(null, m.networks_members_everybody(), all)}
      {networkRoles.map((role) => choice(role, networkRoleNames[role](), counts[role]))}
    </nav>
  )
}
