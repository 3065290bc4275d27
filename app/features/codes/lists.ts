import { m } from '#app/paraglide/messages.js'
import { type CodeList, codeLists } from '#db/schema/index.ts'

/** Each list by its name in an address, and as people call it. */
const lists: Record<CodeList, { slug: string; name: () => string; about: () => string }> = {
  casePhase: { slug: 'fase-casus', name: m.codes_case_phase, about: m.codes_case_phase_about },
  motive: { slug: 'motief', name: m.codes_motive, about: m.codes_motive_about },
  theme: { slug: 'thema', name: m.codes_theme, about: m.codes_theme_about },
  targetGroup: { slug: 'doelgroep', name: m.codes_target_group, about: m.codes_target_group_about },
  domain: { slug: 'domein', name: m.codes_domain, about: m.codes_domain_about },
  interventionType: {
    slug: 'soort-interventie',
    name: m.codes_intervention_type,
    about: m.codes_intervention_type_about,
  },
  scale: { slug: 'schaal', name: m.codes_scale, about: m.codes_scale_about },
  interventionPhase: {
    slug: 'fase-interventie',
    name: m.codes_intervention_phase,
    about: m.codes_intervention_phase_about,
  },
  aim: { slug: 'doel', name: m.codes_aim, about: m.codes_aim_about },
  nationalEvidence: {
    slug: 'landelijk-bewijs',
    name: m.codes_national_evidence,
    about: m.codes_national_evidence_about,
  },
  localEvidence: { slug: 'lokaal-bewijs', name: m.codes_local_evidence, about: m.codes_local_evidence_about },
  libraryKind: { slug: 'soort-bron', name: m.codes_library_kind, about: m.codes_library_kind_about },
}

export function slugOfList(list: CodeList): string {
  return lists[list].slug
}

/** @returns null when no list goes by this name */
export function listOfSlug(slug: string): CodeList | null {
  return codeLists.find((list) => lists[list].slug === slug) ?? null
}

export function nameOfList(list: CodeList): string {
  return lists[list].name()
}

/** What it is chosen for, in a sentence. */
export function aboutList(list: CodeList): string {
  return lists[list].about()
}

/** Whether its codes say that something changes which homes there are, or who gets them. */
export function canTouchHousing(list: CodeList): boolean {
  return list === 'interventionType'
}
