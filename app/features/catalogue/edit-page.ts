import type { Actor } from '#app/auth/actor.ts'
import { toText } from '#app/editor/render.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { sayAudience } from '#app/ui/audience-mark.tsx'
import { type Clash, clashesOf } from '../cases/stale.ts'
import { labelOf, type Offered, offerCodes } from '../networks/offer.ts'
import { allCodesOf, type Code, getNetwork } from '../networks/queries.ts'
import { type CatalogueFields, fieldsOf } from './commands.ts'
import type { CatalogueKeys } from './forms.ts'
import { mayKeepCatalogue } from './policy.ts'
import { getCatalogueItem } from './queries.ts'

export type CatalogueOffer = Record<keyof CatalogueKeys, Offered[]>

/** The codes that the form of a new one offers. */
export function readNewCatalogueForm(actor: Actor) {
  allow(mayKeepCatalogue(actor))
  return { offer: offerOf(allCodesOf(getNetwork().id)) }
}

/** What the form of a general intervention starts from. */
export function readCatalogueForm(actor: Actor, key: string) {
  const item = getCatalogueItem(actor, key)
  allow(mayKeepCatalogue(actor))
  const { story, ...fields } = fieldsOf(item)
  return {
    fields: { ...fields, story: toText(story) },
    version: item.version,
    isRetired: item.retiredAt !== null,
    offer: offerOf(allCodesOf(item.networkId), item.content),
  }
}

export function keysIn(offer: CatalogueOffer): CatalogueKeys {
  const keys = (offered: Offered[]) => offered.map(({ value }) => value)
  return {
    domain: keys(offer.domain),
    interventionType: keys(offer.interventionType),
    scale: keys(offer.scale),
    aim: keys(offer.aim),
    nationalEvidence: keys(offer.nationalEvidence),
    localEvidence: keys(offer.localEvidence),
  }
}

type Chosen = Pick<
  CatalogueFields,
  'domain' | 'type' | 'scale' | 'aims' | 'nationalEvidence' | 'localEvidence'
>

function offerOf(codes: readonly Code[], chosen?: Chosen): CatalogueOffer {
  return {
    domain: offerCodes(codes, 'domain', [chosen?.domain ?? '']),
    interventionType: offerCodes(codes, 'interventionType', [chosen?.type ?? '']),
    scale: offerCodes(codes, 'scale', [chosen?.scale ?? '']),
    aim: offerCodes(codes, 'aim', chosen?.aims),
    nationalEvidence: offerCodes(codes, 'nationalEvidence', [chosen?.nationalEvidence ?? '']),
    localEvidence: offerCodes(codes, 'localEvidence', [chosen?.localEvidence ?? '']),
  }
}

/** Where the form of somebody who saved later differs from what stands there now. */
export function catalogueClashes(theirs: CatalogueFields, yours: CatalogueFields): Clash[] {
  const codes = allCodesOf(getNetwork().id)
  return clashesOf(said(theirs, codes), said(yours, codes))
}

function said(item: CatalogueFields, codes: readonly Code[]) {
  return [
    { label: m.catalogue_field_title(), value: item.title },
    { label: m.catalogue_domain(), value: labelOf(codes, 'domain', item.domain) },
    { label: m.catalogue_for_whom(), value: item.forWhom },
    { label: m.networks_audience_which(), value: sayAudience(item.audience) },
    { label: m.catalogue_story(), value: toText(item.story) },
    { label: m.catalogue_type(), value: labelOf(codes, 'interventionType', item.type) },
    { label: m.catalogue_type_other(), value: item.typeOther },
    { label: m.catalogue_scale(), value: labelOf(codes, 'scale', item.scale) },
    { label: m.catalogue_aims(), value: item.aims.map((key) => labelOf(codes, 'aim', key)).join(', ') },
    { label: m.catalogue_partners(), value: item.partners.join('\n') },
    { label: m.catalogue_yields(), value: item.expectedYields.join('\n') },
    {
      label: m.catalogue_effects(),
      value: item.reportedEffects
        .map(({ text, source }) => (source ? `${text} (${source})` : text))
        .join('\n'),
    },
    {
      label: m.catalogue_national_evidence(),
      value: labelOf(codes, 'nationalEvidence', item.nationalEvidence),
    },
    { label: m.catalogue_local_evidence(), value: labelOf(codes, 'localEvidence', item.localEvidence) },
    { label: m.catalogue_evidence_note(), value: item.evidenceNote },
    {
      label: m.cases_sources(),
      value: item.sources
        .map(({ title, publisher, year, url, note }) =>
          [title, publisher, year, url, note].filter(Boolean).join(', '),
        )
        .join('\n'),
    },
  ]
}
