import type { RichTextInline } from '#db/schema/index.ts'
import { inlinesLooking, type Look, lookOf, type OwnLine, type Spot } from './document-lines.ts'
import type { Past } from './past-document.ts'
import type { Edit, NewLine, Rewording } from './reword-document.ts'

/** How the words look that come in a place of a document. */
export type Looks = {
  /** Of words in the place of others in a line: as those look. */
  inPlaceOf: (line: OwnLine, edit: Edit) => Look
  /** Of a line that comes: as the one it comes beside, if all of that looks alike. */
  ofWhole: (line: OwnLine | undefined) => Look
  /** Words of a line, from one of its characters on: as they looked where they stood, and else as is said. */
  of: (line: NewLine, since: number, words: string, otherwise: Look) => RichTextInline[]
}

/**
 * Words that stood somewhere, then or elsewhere in the place, look as they did there. Others look as the words whose place they take: bold
 * or italic as the first of these, as when one types over them, and a link when all of these are of it. Where none goes they look as the
 * whole place does, and else as what stands before them.
 */
export function looksIn(own: Map<number, OwnLine>, past: Past, { from, upTo, lines }: Rewording): Looks {
  const whole: Look[] = []
  for (let number = from.line; number <= upTo.line; number++) {
    const line = own.get(number)
    const start = number === from.line ? from.at : 0
    const end = number === upTo.line ? upTo.at : line?.spots.length
    if (line) whole.push(...wordLooks(line, line.spots.slice(start, end)))
  }
  const [first] = whole
  const isAlike = whole.every(({ format, url }) => format === first?.format && url === first.url)
  const ofPlace = isAlike ? first : undefined
  const stood = new Map(lines.map((line) => [line, whereStood(own, past, line)]))
  return {
    inPlaceOf: (line, { start, end }) => {
      const replaced = wordLooks(line, line.spots.slice(start, end))
      const [first] = replaced
      if (!first) return ofPlace ?? lookAt(line, start)
      return { format: first.format, url: replaced.every(({ url }) => url === first.url) ? first.url : null }
    },
    ofWhole: (line) => {
      const formats = new Set(line?.spots.filter(isWord).map(({ format }) => format))
      const [only = 0] = formats
      return { format: formats.size === 1 ? only : 0, url: null }
    },
    of: (line, since, words, otherwise) => {
      const looks = words.split('').map((_, at) => stood.get(line)?.[since + at] ?? otherwise)
      return inlinesLooking(words, looks)
    },
  }
}

/** How each character of some words looks; of the marks and blanks between them when there are no words. */
function wordLooks(line: OwnLine, spots: Spot[]): Look[] {
  const words = spots.some(isWord) ? spots.filter(isWord) : spots.filter(({ isText }) => isText)
  return words.map((spot) => lookOf(line, spot))
}

function isWord({ isText, character }: Spot): boolean {
  return isText && /[\p{L}\p{N}\ud800-\udfff]/u.test(character)
}

/** As what stands before it; but what is added at an end of a link is not part of it. */
function lookAt({ element, spots }: OwnLine, place: number): Look {
  const [before, at] = [spots[place - 1], spots[place]]
  const isInLink = before !== undefined && before.parent !== element && before.parent === at?.parent
  const isAfterLink = before !== undefined && before.parent !== element && !isInLink
  const like = before?.isText && !(isAfterLink && at?.isText) ? before : at
  if (!like?.isText) return { format: 0, url: null }
  return { format: like.format, url: isInLink ? lookOf({ element }, before).url : null }
}

/** Of each character of a line that stood somewhere before. */
function whereStood(
  own: Map<number, OwnLine>,
  past: Past,
  { words, moved = [], was }: NewLine,
): (Look | undefined)[] {
  const looks: (Look | undefined)[] = []
  const then = was && past.lines.get(was.line)
  const stretches = then
    ? [{ at: 0, length: words.length, line: then, since: was.at }]
    : moved.flatMap(({ at, length, from }) => {
        const line = own.get(from.line)
        return line ? [{ at, length, line, since: from.at }] : []
      })
  for (const { at, length, line, since } of stretches)
    for (const [offset, spot] of line.spots.slice(since, since + length).entries())
      looks[at + offset] = lookOf(line, spot)
  return looks
}
