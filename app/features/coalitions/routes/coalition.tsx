import '../coalition.css'
import { Form, href, Link } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { getCase } from '#app/features/cases/queries.ts'
import { openInvitations } from '#app/features/invitations/queries.ts'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { coalitionRoles } from '#db/schema/index.ts'
import { isPlace } from '../commands.ts'
import { sayDone } from '../done.ts'
import { InviteForm } from '../invite-form.tsx'
import { OpenInvitations } from '../open-invitations.tsx'
import { PersonLine } from '../person-line.tsx'
import { invitableRoles, mayEndMember, mayManageCoalition, mayRestoreMember } from '../policy.ts'
import { coalitionSeenBy, formerMembersOfCase, getCoalitionCaseById } from '../queries.ts'
import { roleHeading, roleMeans, roleName } from '../role-names.ts'
import { sayLastDay } from '../until.ts'
import type { Route } from './+types/coalition'

export function loader({ context, params, request }: Route.LoaderArgs) {
  const actor = context.get(actorContext)
  const theCase = getCase(actor, params.slug)
  const members = coalitionSeenBy(actor, theCase)
  const seat = getCoalitionCaseById(theCase.id)
  const mayManage = mayManageCoalition(actor, seat)
  return {
    caseName: theCase.card.name,
    done: sayDone(request),
    mayManage,
    invitable: mayManage ? invitableRoles(actor, seat) : [],
    groups: coalitionRoles
      .map((role) => ({
        role,
        members: members
          .filter((member) => member.role === role)
          .map(({ personId, personPublicId, name, jobTitle, organisation, untilAt }) => ({
            personPublicId,
            // As everywhere, a visitor reads functions and no names.
            name: actor.kind === 'visitor' ? jobTitle || organisation : name,
            jobTitle,
            organisation,
            until: untilAt === null ? null : sayLastDay(untilAt),
            isMe: actor.kind === 'person' && personId === actor.id,
            mayLeave:
              actor.kind === 'person' &&
              personId === actor.id &&
              mayEndMember(actor, seat, { personId, role }),
          })),
      }))
      .filter((group) => group.members.length > 0),
    invitations: mayManage
      ? openInvitations({ networkId: theCase.networkId, caseId: theCase.id }).map(
          ({ publicId, email, coalitionRole, expiresAt }) => ({
            publicId,
            email,
            roleName: roleName[coalitionRole ?? 'guest'](),
            expiresAt,
          }),
        )
      : [],
    former: mayManage
      ? formerMembersOfCase(theCase.id).map((member) => ({
          personPublicId: member.personPublicId,
          name: member.name,
          jobTitle: member.jobTitle,
          organisation: member.organisation,
          endedAt: member.endedAt,
          mayRestore: isPlace(member, Date.now()) && mayRestoreMember(actor, seat, member),
        }))
      : [],
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.coalitions_title({ name: loaderData?.caseName ?? '' }) }) },
]

export default function Coalition({ loaderData, params }: Route.ComponentProps) {
  const { caseName, done, groups, invitations, former, invitable, mayManage } = loaderData
  const { slug } = params
  return (
    <div className="page coalition">
      <header className="masthead">
        <p className="crumb">
          <Link to={href('/casussen/:slug', { slug })}>{caseName}</Link>
        </p>
        <h1>{m.coalitions_title({ name: caseName })}</h1>
        <p className="essence">{mayManage ? m.coalitions_intro_manager() : m.coalitions_intro()}</p>
      </header>
      {done && <Notice id="gedaan" kind="saved" title={done.sentence} />}
      <div className={mayManage ? 'beside' : undefined}>
        <div>
          {groups.length === 0 && <p className="unsaid">{m.coalitions_empty()}</p>}
          {groups.map(({ role, members }) => (
            <section key={role} aria-labelledby={`rol-${role}`}>
              <div className="sec">
                <h2 id={`rol-${role}`}>{roleHeading(role, members.length)}</h2>
                <span className="meta">{roleMeans[role]()}</span>
              </div>
              <ul className="people">
                {members.map((member) => (
                  <li key={member.personPublicId}>
                    <p>
                      <PersonLine {...member} />
                      {member.until && (
                        <span className="person-work">{m.coalitions_until({ until: member.until })}</span>
                      )}
                    </p>
                    {mayManage && role !== 'contact' && (
                      <Link
                        className="btn plain"
                        to={href('/casussen/:slug/coalitie/leden/:id', { slug, id: member.personPublicId })}
                      >
                        {m.coalitions_change()} <span className="sr">{member.name}</span>
                      </Link>
                    )}
                    {mayManage && role === 'contact' && (
                      <Link className="btn plain" to={href('/casussen/:slug/coalitie/overdracht', { slug })}>
                        {m.coalitions_handover()}
                      </Link>
                    )}
                    {member.mayLeave && <Leave slug={slug} id={member.personPublicId} />}
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {invitations.length > 0 && (
            <section aria-labelledby="onderweg">
              <div className="sec">
                <h2 id="onderweg">{m.coalitions_invited()}</h2>
                <span className="meta">{m.coalitions_invited_note()}</span>
              </div>
              <OpenInvitations
                invitations={invitations}
                pathOf={(id) => href('/casussen/:slug/coalitie/uitnodigingen/:id', { slug, id })}
              />
            </section>
          )}
          {former.length > 0 && (
            <section aria-labelledby="weg">
              <div className="sec">
                <h2 id="weg">{m.coalitions_former()}</h2>
                <span className="meta">{m.coalitions_former_note()}</span>
              </div>
              <ul className="people">
                {former.map((member) => (
                  <li key={member.personPublicId}>
                    <p>
                      <PersonLine {...member} />
                      <span className="person-work">
                        {m.coalitions_ended_on()} <Moment at={member.endedAt} />
                      </span>
                    </p>
                    {member.mayRestore && (
                      <Form
                        method="post"
                        action={href('/casussen/:slug/coalitie/leden/:id', {
                          slug,
                          id: member.personPublicId,
                        })}
                      >
                        <button type="submit" name="act" value="restore" className="btn quiet">
                          {m.coalitions_undo()} <span className="sr">{member.name}</span>
                        </button>
                      </Form>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        {invitable.length > 0 && (
          <aside className="sheet" aria-labelledby="uitnodigen-kop">
            <h2 id="uitnodigen-kop">{m.coalitions_invite_title()}</h2>
            <InviteForm isSent={done?.act === 'uitgenodigd'} slug={slug} roles={invitable} />
          </aside>
        )}
      </div>
    </div>
  )
}

/** Asks once more before somebody leaves: only the contact person can let them in again. */
function Leave({ slug, id }: { slug: string; id: string }) {
  return (
    <details className="leave">
      <summary className="btn plain">{m.coalitions_leave()}</summary>
      <Form method="post" action={href('/casussen/:slug/coalitie/leden/:id', { slug, id })}>
        <p>{m.coalitions_leave_sure()}</p>
        <button type="submit" name="act" value="end" className="btn">
          {m.coalitions_leave_do()}
        </button>
      </Form>
    </details>
  )
}
