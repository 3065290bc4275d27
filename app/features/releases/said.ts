import { m } from '#app/paraglide/messages.js'
import type {
  AboutContent,
  CardContent,
  DisplacementContent,
  ItemContent,
  SectionContent,
} from '#db/schema/index.ts'
import { linesOfItem } from '../items/said.ts'
import { kindWords } from '../items/words.ts'
import type { Code } from '../networks/queries.ts'
import type { Words } from './subject.ts'

/** A named value of a card or an about. */
export type Said = { label: string; value: string }

type Content = Pick<Words, 'subject' | 'content'>

/** A card or an about as people read it, line by line; what was not said is left out. */
export function linesOf({ subject, content }: Content, codes: readonly Code[]): Said[] {
  if (subject === 'card') return cardLines(content as CardContent)
  if (subject === 'about') return aboutLines(content as AboutContent, codes)
  if (subject === 'displacement')
    return said([[m.items_displacement(), (content as DisplacementContent).displacement]])
  if (subject === 'section') return sourceLines((content as SectionContent).sources)
  const item = content as ItemContent
  return [
    ...said([[kindWords[item.kind].one(), item.title]]),
    ...linesOfItem(item, codes).map(({ label, value }) => ({ label, value })),
    ...said([[m.releases_provenance(), item.provenance]]),
    ...sourceLines(item.sources),
  ]
}

/** All that is shared as one text, to hold beside an earlier one. */
export function textOf(words: Content & { text: string }, codes: readonly Code[]): string {
  const lines = linesOf(words, codes).map(({ label, value }) => `${label}: ${value}`)
  const essence = words.subject === 'section' ? (words.content as SectionContent).essence : ''
  // Of a displacement its one line already says it all.
  const text = words.subject === 'displacement' ? '' : words.text
  return [essence, text, ...lines].filter(Boolean).join('\n\n')
}

/** The files that are shared along with a section. */
export function fileLines(files: { name: string }[]): Said[] {
  return files.map(({ name }) => ({ label: m.releases_file(), value: name }))
}

export function sayLines(lines: Said[]): string {
  return lines.map(({ label, value }) => `\n\n${label}: ${value}`).join('')
}

function cardLines({ name, municipality, province, essence, latitude, longitude }: CardContent): Said[] {
  const place = latitude !== null && longitude !== null ? `${latitude}, ${longitude}` : ''
  return said([
    [m.releases_name(), name],
    [m.releases_municipality(), municipality],
    [m.releases_province(), province],
    [m.releases_essence(), essence],
    [m.releases_place(), place],
  ])
}

function aboutLines(about: AboutContent, codes: readonly Code[]): Said[] {
  const label = (list: Code['list'], key: string) =>
    codes.find((code) => code.list === list && code.key === key)?.label ?? key
  return [
    ...said([
      [m.releases_phase(), about.phase && label('casePhase', about.phase)],
      [m.releases_motives(), about.motives.map((key) => label('motive', key)).join(', ')],
    ]),
    ...said(
      about.facts.map(({ label, value, source }) => [
        label,
        [value, source && `(${source})`].filter(Boolean).join(' '),
      ]),
    ),
    ...said([
      [m.releases_provenance(), about.provenance],
      [m.releases_unconfirmed(), about.unconfirmedBecause],
    ]),
    ...sourceLines(about.sources),
  ]
}

function sourceLines(sources: SectionContent['sources']): Said[] {
  return said(
    sources.map(({ title, publisher, year, url, note }) => [
      m.releases_source(),
      [title, publisher, year, url, note].filter(Boolean).join(', '),
    ]),
  )
}

function said(lines: [label: string, value: string][]): Said[] {
  return lines.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }))
}
