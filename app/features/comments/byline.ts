import type { Actor } from '#app/auth/actor.ts'

/** How somebody is named above their words. */
export type Byline = {
  /** '' when all there is to say is that it was somebody of the network. */
  name: string
  /** Function and organisation, as far as the name does not say them already. */
  detail: string
}

/** Members of the network see each other by name; to a visitor a person is their function. */
export function bylineOf(
  actor: Actor,
  { name, jobTitle, organisation }: { name: string; jobTitle: string; organisation: string },
): Byline {
  if (actor.kind === 'visitor') return { name: jobTitle || organisation, detail: jobTitle && organisation }
  const said = name.toLowerCase()
  const rest = [jobTitle, organisation].filter((part) => part && !said.includes(part.toLowerCase()))
  return { name, detail: rest.join(', ') }
}
