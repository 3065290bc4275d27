import '#app/features/coalitions/coalition.css'
import { Form, href, Link } from 'react-router'
import { requirePerson } from '#app/auth/require-person.ts'
import { notFound } from '#app/errors.ts'
import { casesFor } from '#app/features/cases/queries.ts'
import { sayDone } from '#app/features/coalitions/done.ts'
import { PersonLine } from '#app/features/coalitions/person-line.tsx'
import { coalitionCasesOf } from '#app/features/coalitions/queries.ts'
import { type Waiting, waitingOnCases } from '#app/features/comments/waiting.ts'
import { contactInvitations, openInvitations } from '#app/features/invitations/queries.ts'
import { GivenUpMail } from '#app/features/mail/given-up-mail.tsx'
import { getNetwork } from '#app/features/networks/queries.ts'
import { givenUpMail } from '#app/mail/queries.ts'
import { m } from '#app/paraglide/messages.js'
import { AudienceMark } from '#app/ui/audience-mark.tsx'
import { Moment } from '#app/ui/moment.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { NetworkRole } from '#db/schema/index.ts'
import { arranged, arrangementOf } from '../arrange.ts'
import { InviteForm } from '../invite-form.tsx'
import { PeopleTable, type TableRow } from '../people-table.tsx'
import { mayManageNetwork } from '../policy.ts'
import { formerMembersOf, membersOf } from '../queries.ts'
import { networkRoleName } from '../role-names.ts'
import type { Route } from './+types/manage'

/** More cases than one looks through on a page; those that need something come first. */
const maxCases = 200

export function loader({ context, request }: Route.LoaderArgs) {
  const actor = requirePerson(context, request)
  if (!mayManageNetwork(actor)) throw notFound()
  const network = getNetwork()
  const invited = contactInvitations(network.id)
  const cases = coalitionCasesOf(network.id)
    .map(({ id, slug, name, contactId, contactName }) => {
      const invitation = invited.get(id)
      return {
        id,
        slug,
        name,
        contactName,
        invitation:
          contactId === null && invitation
            ? { publicId: invitation.publicId, email: invitation.email, expiresAt: invitation.expiresAt }
            : null,
      }
    })
    .sort((a, b) => needs(b) - needs(a))
  const shown = cases.slice(0, maxCases)
  const waiting = waitingOnCases(
    actor,
    shown.map(({ id }) => id),
  )
  const open = new Set(
    casesFor(actor, { isReference: false }, { limit: maxCases, offset: 0 }).map(({ slug }) => slug),
  )
  const people = peopleOf(network.id)
  const arrangement = arrangementOf(request)
  return {
    networkName: network.name,
    done: sayDone(request),
    people: arranged(people, arrangement),
    counts: countByRole(people),
    arrangement,
    former: formerMembersOf(network.id).map(({ personId, createdAt, ...member }) => member),
    references: casesFor(actor, { isReference: true }, { limit: maxCases, offset: 0 }).map(
      ({ slug, card: { name, municipality }, audience }) => ({ slug, name, municipality, audience }),
    ),
    cases: shown.map(({ id, ...theCase }) => ({
      ...theCase,
      waiting: waiting.get(id) ?? null,
      isOpen: open.has(theCase.slug),
    })),
    moreCases: cases.length - shown.length,
    givenUp: givenUpMail(),
  }
}

/** Who is in the network, and who was asked: an invitation stands among them by the address it was sent to. */
function peopleOf(networkId: number): TableRow[] {
  const members = membersOf(networkId).map(
    ({ personId, createdAt, ...member }): TableRow => ({
      kind: 'member',
      ...member,
    }),
  )
  const invited = openInvitations({ networkId, caseId: null }).map(
    ({ publicId, email, networkRole, expiresAt }): TableRow => ({
      kind: 'invited',
      publicId,
      name: email,
      email,
      role: networkRole ?? 'participant',
      expiresAt,
    }),
  )
  return [...members, ...invited]
}

function countByRole(people: TableRow[]): Record<NetworkRole, number> {
  const counts = { organiser: 0, expert: 0, participant: 0 }
  for (const { role } of people) counts[role] += 1
  return counts
}

function needs({ contactName, invitation }: { contactName: string | null; invitation: unknown }): number {
  return contactName !== null ? 0 : invitation ? 1 : 2
}

function sayWaiting({ count, oldestDays }: Waiting): string {
  const reactions = count === 1 ? m.networks_members_waiting_one() : m.networks_members_waiting({ count })
  if (oldestDays === 0) return m.networks_members_waiting_today({ reactions })
  if (oldestDays === 1) return m.networks_members_waiting_day({ reactions })
  return m.networks_members_waiting_days({ reactions, days: oldestDays })
}

export const meta: Route.MetaFunction = () => [{ title: m.frame_title({ page: m.networks_members_title() }) }]

export default function Manage({ loaderData }: Route.ComponentProps) {
  const { networkName, done, people, counts, arrangement, former, references, cases, moreCases, givenUp } =
    loaderData
  return (
    <div className="page coalition">
      <header className="masthead">
        <p className="crumb">{networkName}</p>
        <h1>{m.networks_members_title()}</h1>
        <p className="essence">{m.networks_members_intro()}</p>
        <nav className="acts" aria-label={m.networks_members_shape()}>
          <Link className="btn plain" to={href('/beheer/netwerk')}>
            {m.networks_about_title()}
          </Link>
          <Link className="btn plain" to={href('/beheer/sjabloon')}>
            {m.templates_title()}
          </Link>
          <Link className="btn plain" to={href('/beheer/codelijsten')}>
            {m.codes_title()}
          </Link>
          <Link className="btn plain" to={href('/beheer/synoniemen')}>
            {m.synonyms_title()}
          </Link>
        </nav>
        <p className="to-form">
          <a className="btn plain" href="#uitnodigen-kop">
            {m.networks_members_invite_title()}
          </a>
        </p>
      </header>
      {done && <Notice id="gedaan" kind="saved" title={done.sentence} />}
      {givenUp.length > 0 && <GivenUpMail mails={givenUp} />}
      <div className="beside">
        <div>
          <section aria-labelledby="leden">
            <div className="sec">
              <h2 id="leden">{m.networks_members_people()}</h2>
              <span className="meta">{m.networks_members_people_note()}</span>
            </div>
            <PeopleTable rows={people} counts={counts} arrangement={arrangement} />
          </section>
          <section aria-labelledby="casussen">
            <div className="sec">
              <h2 id="casussen">{m.networks_members_cases()}</h2>
              <Link className="btn quiet" to={href('/casussen/nieuw')}>
                {m.networks_members_new_case()}
              </Link>
            </div>
            {cases.length === 0 && <p className="unsaid">{m.networks_members_no_cases()}</p>}
            <ul className="people">
              {cases.map(({ slug, name, contactName, invitation, waiting, isOpen }) => (
                <li key={slug}>
                  <p>
                    {isOpen ? (
                      <Link className="person-name" to={href('/casussen/:slug', { slug })}>
                        {name}
                      </Link>
                    ) : (
                      <b className="person-name">{name}</b>
                    )}
                    <span className="person-work">
                      {contactName !== null && m.networks_members_contact_is({ name: contactName })}
                      {invitation && (
                        <>
                          {m.networks_members_contact_invited({ email: invitation.email })}{' '}
                          {m.coalitions_invitation_until()} <Moment at={invitation.expiresAt} />
                        </>
                      )}
                      {contactName === null && !invitation && (
                        <span className="state open">{m.networks_members_contact_vacant()}</span>
                      )}
                    </span>
                    {waiting && (
                      <span className="person-work">
                        <Link to={`${href('/casussen/:slug/reacties', { slug })}?toon=open`}>
                          {sayWaiting(waiting)}
                        </Link>
                      </span>
                    )}
                  </p>
                  {invitation && (
                    <Form
                      method="post"
                      action={href('/casussen/:slug/coalitie/uitnodigingen/:id', {
                        slug,
                        id: invitation.publicId,
                      })}
                    >
                      <button type="submit" className="btn plain">
                        {m.coalitions_withdraw()} <span className="sr">{name}</span>
                      </button>
                    </Form>
                  )}
                  {contactName === null && !invitation && (
                    <Link className="btn" to={href('/casussen/:slug/coalitie/uitnodigingen', { slug })}>
                      {m.networks_members_invite_contact()} <span className="sr">{name}</span>
                    </Link>
                  )}
                </li>
              ))}
            </ul>
            {moreCases > 0 && <p className="meta">{m.networks_members_more_cases({ count: moreCases })}</p>}
          </section>
          <section aria-labelledby="referentiecasussen">
            <div className="sec">
              <h2 id="referentiecasussen">{m.networks_members_references()}</h2>
              <span className="meta">{m.networks_members_references_note()}</span>
              <Link className="btn quiet" to={`${href('/casussen/nieuw')}?soort=referentie`}>
                {m.networks_members_new_reference()}
              </Link>
            </div>
            {references.length === 0 && <p className="unsaid">{m.networks_members_no_references()}</p>}
            <ul className="people">
              {references.map(({ slug, name, municipality, audience }) => (
                <li key={slug}>
                  <p>
                    <Link className="person-name" to={href('/casussen/:slug', { slug })}>
                      {name}
                    </Link>
                    <span className="person-work">{municipality}</span>
                  </p>
                  {audience ? (
                    <AudienceMark audience={audience} />
                  ) : (
                    <span className="meta">{m.networks_members_reference_inside()}</span>
                  )}
                </li>
              ))}
            </ul>
          </section>
          {former.length > 0 && (
            <section aria-labelledby="weg">
              <div className="sec">
                <h2 id="weg">{m.networks_members_former()}</h2>
                <span className="meta">{m.networks_members_former_note()}</span>
              </div>
              <ul className="people">
                {former.map((member) => (
                  <li key={member.personPublicId}>
                    <p>
                      <PersonLine {...member} />
                      <span className="person-work">
                        {networkRoleName[member.role]()}, {m.coalitions_ended_on()}{' '}
                        <Moment at={member.endedAt} />
                      </span>
                    </p>
                    <Form method="post" action={href('/beheer/leden/:id', { id: member.personPublicId })}>
                      <button type="submit" name="act" value="restore" className="btn quiet">
                        {m.coalitions_undo()} <span className="sr">{member.name}</span>
                      </button>
                    </Form>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside className="sheet" aria-labelledby="uitnodigen-kop">
          <h2 id="uitnodigen-kop">{m.networks_members_invite_title()}</h2>
          <InviteForm isSent={done?.act === 'uitgenodigd'} />
        </aside>
      </div>
    </div>
  )
}
