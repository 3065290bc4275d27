import type { Actor } from '#app/auth/actor.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { sayAudience } from '#app/ui/audience-mark.tsx'
import { type Clash, clashesOf } from '../cases/stale.ts'
import { labelOf, offerCodes } from '../networks/offer.ts'
import { allCodesOf, getNetwork } from '../networks/queries.ts'
import { fieldsOf, type LibraryFields } from './commands.ts'
import { mayKeepLibrary } from './policy.ts'
import { getLibraryItem } from './queries.ts'

/** The codes that the form of something new offers. */
export function readNewLibraryForm(actor: Actor) {
  allow(mayKeepLibrary(actor))
  return { kinds: offerCodes(allCodesOf(getNetwork().id), 'libraryKind') }
}

/** What the form of something in the library starts from. */
export function readLibraryForm(actor: Actor, key: string) {
  const item = getLibraryItem(actor, key)
  allow(mayKeepLibrary(actor))
  return {
    fields: fieldsOf(item),
    version: item.version,
    isRetired: item.retiredAt !== null,
    kinds: offerCodes(allCodesOf(item.networkId), 'libraryKind', [item.kind]),
  }
}

/** Where the form of somebody who saved later differs from what stands there now. */
export function libraryClashes(theirs: LibraryFields, yours: LibraryFields): Clash[] {
  return clashesOf(said(theirs), said(yours))
}

function said(item: LibraryFields) {
  return [
    { label: m.library_field_title(), value: item.title },
    { label: m.library_kind(), value: labelOf(allCodesOf(getNetwork().id), 'libraryKind', item.kind) },
    { label: m.library_field_publisher(), value: item.publisher },
    { label: m.library_field_year(), value: item.year?.toString() ?? '' },
    { label: m.library_field_url(), value: item.url },
    { label: m.library_field_summary(), value: item.summary },
    { label: m.library_field_tags(), value: item.tags.join(', ') },
    { label: m.library_field_provenance(), value: item.provenance },
    { label: m.networks_audience_which(), value: sayAudience(item.audience) },
  ]
}
