import type { Actor } from '#app/auth/actor.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { allCodesOf, type Code, offeredCodes } from '../networks/queries.ts'
import { mayChangeCase } from './policy.ts'
import { getCase } from './queries.ts'

/** What the form of a case starts from, and the codes it offers. */
export function readCaseForm(actor: Actor, slug: string) {
  const theCase = getCase(actor, slug)
  allow(mayChangeCase(actor, theCase))
  const { card, about, version } = theCase
  const codes = allCodesOf(theCase.networkId)
  return {
    name: card.name,
    fields: { ...card, ...about },
    version,
    phases: offer(codes, 'casePhase', about?.phase ? [about.phase] : []),
    motives: offer(codes, 'motive', about?.motives ?? []),
  }
}

/** As a form shows them; one that was retired says so, since whoever leaves it cannot choose it again. */
function offer(codes: Code[], list: Code['list'], chosen: string[]) {
  return offeredCodes(codes, list, chosen).map(({ key, label, retiredAt }) => ({
    value: key,
    label: retiredAt === null ? label : m.cases_code_retired({ label }),
  }))
}
