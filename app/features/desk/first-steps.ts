import { m } from '#app/paraglide/messages.js'
import type { NetworkRole } from '#db/schema/index.ts'
import type { OwnCase } from './queries.ts'

export type Step = { title: string; why: string; to: string; go: string }

/** Three things that help somebody begin, for what they are here. */
export function firstStepsFor(networkRole: NetworkRole | null, ownCases: OwnCase[]): Step[] {
  const own = ownCases.find(({ role }) => role === 'contact' || role === 'editor') ?? ownCases[0]
  const theCase = own && `/casussen/${own.slug}`
  if (theCase && (own.role === 'contact' || own.role === 'editor'))
    return [
      write(theCase),
      own.role === 'contact' ? invite(`${theCase}/coalitie`) : react(`${theCase}/reacties`),
      look,
    ]
  if (networkRole === 'organiser') return [people, makeCase, look]
  if (theCase && own.role === 'facilitator') return [facilitate(theCase), react(`${theCase}/reacties`), look]
  if (theCase && !networkRole) return [guest(theCase), guestReact(`${theCase}/reacties`)]
  return [read, react('/casussen'), search]
}

const look: Step = step(m.desk_step_look, m.desk_step_look_why, '/casussen', m.desk_step_look_go)
const read: Step = step(m.desk_step_read, m.desk_step_read_why, '/casussen', m.desk_step_look_go)
const search: Step = step(m.desk_step_search, m.desk_step_search_why, '/zoeken', m.desk_step_search_go)
const people: Step = step(m.desk_step_people, m.desk_step_people_why, '/beheer', m.desk_step_people_go)
const makeCase: Step = step(m.desk_step_case, m.desk_step_case_why, '/casussen/nieuw', m.desk_step_case_go)

const write = (to: string) => step(m.desk_step_write, m.desk_step_write_why, to, m.desk_step_write_go)
const invite = (to: string) => step(m.desk_step_invite, m.desk_step_invite_why, to, m.desk_step_invite_go)
const react = (to: string) => step(m.desk_step_react, m.desk_step_react_why, to, m.desk_step_react_go)
const facilitate = (to: string) =>
  step(m.desk_step_facilitate, m.desk_step_facilitate_why, to, m.desk_step_write_go)
const guest = (to: string) => step(m.desk_step_guest, m.desk_step_guest_why, to, m.desk_step_write_go)
const guestReact = (to: string) =>
  step(m.desk_step_guest_react, m.desk_step_guest_react_why, to, m.comments_title)

function step(title: () => string, why: () => string, to: string, go: () => string): Step {
  return { title: title(), why: why(), to, go: go() }
}
