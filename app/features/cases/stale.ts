import { allCodesOf, getNetwork } from '../networks/queries.ts'
import { linesOf, type Said } from '../releases/said.ts'
import type { CaseFields } from './commands.ts'
import { workingAbout, workingCard } from './queries.ts'

/** Something two people filled in differently; '' when one of them left it empty. */
export type Clash = { label: string; theirs: string; yours: string }

/** Where the form of somebody who saved later differs from what stands there now. */
export function clashesBetween(theirs: CaseFields, yours: CaseFields): Clash[] {
  const codes = allCodesOf(getNetwork().id)
  const said = (fields: CaseFields) => [
    ...linesOf({ subject: 'card', content: workingCard(fields) }, codes),
    ...linesOf({ subject: 'about', content: workingAbout(fields) }, codes),
  ]
  return clashesOf(said(theirs), said(yours))
}

/** The same of anything that can be said line by line. */
export function clashesOf(theirs: Said[], yours: Said[]): Clash[] {
  const theirLines = linesByLabel(theirs)
  const yourLines = linesByLabel(yours)
  return [...new Set([...theirLines.keys(), ...yourLines.keys()])]
    .map((label) => ({ label, theirs: theirLines.get(label) ?? '', yours: yourLines.get(label) ?? '' }))
    .filter((clash) => clash.theirs !== clash.yours)
}

function linesByLabel(lines: Said[]): Map<string, string> {
  const byLabel = new Map<string, string>()
  for (const { label, value } of lines) {
    const before = byLabel.get(label)
    byLabel.set(label, before ? `${before}\n${value}` : value)
  }
  return byLabel
}
