import type { Actor } from '#app/auth/actor.ts'
import { allow } from '#app/errors.ts'
import { offerCodes } from '../networks/offer.ts'
import { allCodesOf } from '../networks/queries.ts'
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
    phases: offerCodes(codes, 'casePhase', [about?.phase ?? '']),
    motives: offerCodes(codes, 'motive', about?.motives),
  }
}
