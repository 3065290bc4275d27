import type { Actor } from '#app/auth/actor.ts'
import { toText } from '#app/editor/render.ts'
import { allow } from '#app/errors.ts'
import { m } from '#app/paraglide/messages.js'
import { type Clash, clashesOf } from '../cases/stale.ts'
import { readableItemById } from '../items/readable.ts'
import type { FindingFields } from './commands.ts'
import { mayChangeFinding } from './policy.ts'
import { evidenceOf, getFinding } from './queries.ts'
import { sayDissent, sayKind } from './words.ts'

/** What the form of a finding starts from. */
export function readFindingForm(actor: Actor, key: string) {
  const finding = getFinding(actor, key)
  allow(mayChangeFinding(actor, finding))
  const { title, kind, story, conditions, dissent, hasNoDissent, year, sources, version } = finding
  const dissentState = dissent !== '' ? 'somebody' : hasNoDissent ? 'nobody' : 'unasked'
  return {
    fields: {
      title,
      kind,
      story: toText(story),
      conditions,
      dissent,
      dissentState,
      year: year?.toString() ?? '',
      sources,
      items: evidenceOf(actor, finding.id).map(({ address }) => address),
    },
    version,
  }
}

export type FindingFormFields = ReturnType<typeof readFindingForm>['fields']

/** Where the form of somebody who saved later differs from what stands there now. */
export function findingClashes(actor: Actor, theirs: FindingFields, yours: FindingFields): Clash[] {
  return clashesOf(said(actor, theirs), said(actor, yours))
}

function said(actor: Actor, finding: FindingFields) {
  return [
    { label: m.findings_field_title(), value: finding.title },
    { label: m.findings_kind(), value: sayKind(finding.kind) },
    { label: m.findings_story(), value: toText(finding.story) },
    { label: m.findings_conditions(), value: finding.conditions },
    { label: m.findings_dissent(), value: sayDissent(finding) },
    { label: m.findings_year(), value: finding.year?.toString() ?? '' },
    {
      label: m.findings_evidence(),
      value: finding.itemIds.map((id) => readableItemById(actor, id)?.title).join('\n'),
    },
    {
      label: m.cases_sources(),
      value: finding.sources
        .map(({ title, publisher, year, url, note }) =>
          [title, publisher, year, url, note].filter(Boolean).join(', '),
        )
        .join('\n'),
    },
  ]
}
