import type { Clash } from '#app/ui/clashes.tsx'
import { codesOf, getNetwork } from '../networks/queries.ts'
import { linesOf, type Said } from '../releases/said.ts'
import type { CaseFields } from './commands.ts'
import { workingAbout, workingCard } from './queries.ts'

/** Where the form of somebody who saved later differs from what stands there now. */
export function clashesBetween(theirs: CaseFields, yours: CaseFields): Clash[] {
  return clashesOf(linesOfCase(theirs), linesOfCase(yours))
}

/** Line by line, under the label both have it by. */
export function clashesOf(theirs: Said[], yours: Said[]): Clash[] {
  const theirLines = byLabel(theirs)
  const yourLines = byLabel(yours)
  return [...new Set([...theirLines.keys(), ...yourLines.keys()])]
    .map((label) => ({ label, theirs: theirLines.get(label) ?? '', yours: yourLines.get(label) ?? '' }))
    .filter((clash) => clash.theirs !== clash.yours)
}

function linesOfCase(fields: CaseFields): Said[] {
  const codes = codesOf(getNetwork().id)
  return [
    ...linesOf({ subject: 'card', content: workingCard(fields) }, codes),
    ...linesOf({ subject: 'about', content: workingAbout(fields) }, codes),
  ]
}

function byLabel(lines: Said[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const { label, value } of lines) {
    const before = values.get(label)
    values.set(label, before ? `${before}\n${value}` : value)
  }
  return values
}
