import { safeAddress } from '#app/editor/safe-address.ts'
import { m } from '#app/paraglide/messages.js'
import type { Source } from '#db/schema/index.ts'
import { kindWords } from '../items/words.ts'
import type { Column } from './rows.ts'

type CitedSource = Omit<Source, 'url' | 'year'> & {
  caseName: string
  /** What rests on it: the case, one of its parts, an item. */
  of: string
  year: string
  /** '' when there is none, or none to follow. */
  url: string
}

/** Everything the reader may see of these cases names its sources; they go along with its words. */
export function sourcesOf(columns: Column[]): CitedSource[] {
  return columns.flatMap(({ theCase, sections, items }) => {
    const cite = (of: string, sources: readonly Source[]): CitedSource[] =>
      sources.map(({ title, publisher, year, url, note }) => ({
        caseName: theCase.card.name,
        of,
        title,
        publisher,
        year: year ? String(year) : '',
        url: (url && safeAddress(url)) || '',
        ...(note && { note }),
      }))
    return [
      ...cite(m.comparisons_file_whole_case(), theCase.about?.sources ?? []),
      ...sections.flatMap(({ title, working, release }) =>
        cite(title, working?.sources ?? release?.content.sources ?? []),
      ),
      ...items.flatMap(({ kind, content }) =>
        cite(`${kindWords[kind].one()}: ${content.title}`, content.sources),
      ),
    ]
  })
}
