import type { Answer, ComparedRow, Likeness } from './answers.ts'
import type { Order } from './selection.ts'

/** Words shorter than this stand in every text. */
const shortestWord = 6
/** Two texts that share a smaller part of their words are about other things. */
const sameWordsFrom = 0.12

/** How much these cases say the same in a row; who says nothing is like nobody. */
export function likenessOf(answers: readonly Answer[]): { likeness: Likeness; alike: number } {
  const features = answers.map(featuresOf)
  const said = features.filter((one) => one.size > 0)
  if (said.length < 2) return { likeness: 'silent', alike: 0 }
  const least = answers.some(({ is }) => is === 'words') ? sameWordsFrom : 0
  let pairs = 0
  let sum = 0
  let alikePairs = 0
  for (const [n, one] of features.entries())
    for (const other of features.slice(n + 1)) {
      const overlap = overlapOf(one, other)
      pairs += 1
      sum += overlap
      if (overlap > least) alikePairs += 1
    }
  const likeness = alikePairs === 0 ? 'different' : alikePairs === pairs ? 'same' : 'partly'
  return { likeness, alike: sum / pairs }
}

/** What of an answer can be the same elsewhere. */
function featuresOf(answer: Answer): ReadonlySet<string> {
  switch (answer.is) {
    case 'blank':
      return new Set()
    case 'words':
      return new Set(
        answer.text
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .filter((word) => word.length >= shortestWord),
      )
    case 'codes':
      return new Set(answer.codes.map(({ key }) => key))
    case 'items':
      return new Set(answer.items.flatMap(({ themes, title }) => (themes.length > 0 ? themes : [title])))
    case 'palette':
      return new Set(
        answer.palette.rows.flatMap(({ scale, cells }) =>
          cells.flatMap(({ domain, marks }) => (marks.length > 0 ? [`${domain.key} ${scale.key}`] : [])),
        ),
      )
    case 'facts':
      return new Set(answer.facts.map(({ label, value }) => `${label} ${value}`))
  }
}

/** The part of all that either has, that both have. */
function overlapOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((feature) => other.has(feature)).length
  const either = one.size + other.size - both
  return either === 0 ? 0 : both / either
}

const ranks: Record<Exclude<Order, 'casus'>, readonly Likeness[]> = {
  verschil: ['different', 'partly', 'same', 'silent'],
  gelijk: ['same', 'partly', 'different', 'silent'],
}

/** @param rows  as they stand in the cases; of two that are equally alike the first one stays first */
export function inOrder(rows: readonly ComparedRow[], order: Order): ComparedRow[] {
  if (order === 'casus') return [...rows]
  const direction = order === 'gelijk' ? -1 : 1
  return [...rows].sort(
    (a, b) =>
      ranks[order].indexOf(a.likeness) - ranks[order].indexOf(b.likeness) || direction * (a.alike - b.alike),
  )
}
