import type { Actor } from '#app/auth/actor.ts'
import { allow } from '#app/errors.ts'
import { type Code, codesOf } from '../networks/queries.ts'
import { mayChangeCase } from './policy.ts'
import { getCase } from './queries.ts'

/** What the form of a case starts from, and the codes it offers. */
export function readCaseForm(actor: Actor, slug: string) {
  const theCase = getCase(actor, slug)
  allow(mayChangeCase(actor, theCase))
  const { card, about, version } = theCase
  const codes = codesOf(theCase.networkId)
  return {
    name: card.name,
    fields: { ...card, ...about },
    version,
    phases: offer(codes, 'casePhase', about?.phase ? [about.phase] : []),
    motives: offer(codes, 'motive', about?.motives ?? []),
  }
}

/** The codes of now, and those the case has already: a code that was retired is not lost by saving something else. */
function offer(codes: Code[], list: Code['list'], chosen: string[]) {
  const offered = codes.filter((code) => code.list === list).map(({ key, label }) => ({ value: key, label }))
  const retired = chosen.filter((key) => offered.every(({ value }) => value !== key))
  return [...offered, ...retired.map((key) => ({ value: key, label: key }))]
}
