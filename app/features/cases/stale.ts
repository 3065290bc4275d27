import { allCodesOf, getNetwork } from '../networks/queries.ts'
import { linesOf, type Said } from '../releases/said.ts'
import type { CaseFields } from './commands.ts'
import { workingAbout, workingCard } from './queries.ts'

/** Something two people filled in differently; '' when one of them left it empty. */
export type Clash = { label: string; theirs: string; yours: string }

/** Where the form of somebody who saved later differs from what stands there now. */
export function clashesBetween(theirs: CaseFields, yours: CaseFields): Clash[] {
  const theirLines = linesByLabel(theirs)
  const yourLines = linesByLabel(yours)
  return [...new Set([...theirLines.keys(), ...yourLines.keys()])]
    .map((label) => ({ label, theirs: theirLines.get(label) ?? '', yours: yourLines.get(label) ?? '' }))
    .filter((clash) => clash.theirs !== clash.yours)
}

function linesByLabel(fields: CaseFields): Map<string, string> {
  const codes = allCodesOf(getNetwork().id)
  const lines: Said[] = [
    ...linesOf({ subject: 'card', content: workingCard(fields) }, codes),
    ...linesOf({ subject: 'about', content: workingAbout(fields) }, codes),
  ]
  const byLabel = new Map<string, string>()
  for (const { label, value } of lines) {
    const before = byLabel.get(label)
    byLabel.set(label, before ? `${before}\n${value}` : value)
  }
  return byLabel
}
