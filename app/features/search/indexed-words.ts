import type { Database } from 'better-sqlite3'
import type { CodeList, Source } from '#db/schema/index.ts'

/** Texts one under the other, without those that are empty. */
export function lines(...texts: (string | string[])[]): string {
  return texts.flat().filter(Boolean).join('\n')
}

/** What sources are called: people search for a report by its title, and by who made it. */
export function sourceNames(sources: Source[]): string[] {
  return sources.map(({ title, publisher }) => (publisher ? `${title} (${publisher})` : title))
}

/** The year of a moment, as it was in the Netherlands. */
export function yearOf(moment: number): string {
  return years.format(moment)
}

const years = new Intl.DateTimeFormat('nl', { year: 'numeric', timeZone: 'Europe/Amsterdam' })

export type LabelOf = (list: CodeList, key: string) => string

/** The labels of a network's codes, '' where there is none: people search for what they read, not for a key. */
export function labelsInIndex(database: Database): (networkId: number) => LabelOf {
  const label = database
    .prepare<[number, string, string], string>(
      'select label from codes where network_id = ? and list = ? and key = ?',
    )
    .pluck()
  return (networkId) => (list, key) => (key ? (label.get(networkId, list, key) ?? '') : '')
}
