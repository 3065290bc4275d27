import { m } from '#app/paraglide/messages.js'
import { pathOfItem } from '../items/lists.ts'
import { blankWords } from './answer-cell.tsx'
import type { Answer } from './answers.ts'
import type { Comparison } from './compare.ts'
import type { Column } from './rows.ts'

/** One thing a case says to one question, as it stands in a file. */
export type Statement = {
  text: string
  /** What is said with it: how it stands, the two sides, its counterpart elsewhere. */
  note: string
  /** Key in a code list; '' when it is no code. */
  code: string
  /** Path of where one reads it; '' when it stands in no one place. */
  to: string
  /** When it was shared, or for who sees the working version changed; null when that is not one moment. */
  at: number | null
}

/** What every case says to every question of a comparison, whole: a file folds nothing away. */
function statementsOf(answer: Answer, { theCase: { slug }, sections, items }: Column): Statement[] {
  const nothing = { note: '', code: '', to: '', at: null }
  switch (answer.is) {
    case 'blank':
      return [{ ...nothing, text: blankWords[answer.why]() }]
    case 'words': {
      const key = answer.to.split('#')[1]
      const section = sections.find((one) => one.key === key)
      return [
        {
          ...nothing,
          text: answer.text,
          note: answer.isAutomatic ? m.comparisons_automatic() : '',
          to: answer.to,
          at: section?.working?.updatedAt ?? section?.release?.sharedAt ?? null,
        },
      ]
    }
    case 'codes':
      return answer.codes.map(({ key, label, isOwn, isElsewhere }) => ({
        ...nothing,
        text: label,
        note: isElsewhere ? m.comparisons_legend_both() : '',
        code: isOwn ? '' : key,
      }))
    case 'facts':
      return answer.facts.map(({ label, value, source }) => ({
        ...nothing,
        text: `${label}: ${value}`,
        note: source,
        to: `/casussen/${slug}#feiten`,
      }))
    case 'items':
      return answer.items.map(({ title, state, poles, to, twin }) => {
        const item = items.find((one) => pathOfItem(slug, one) === to)
        const sides = poles.length === 2 ? poles.join(` ${m.comparisons_against()} `) : ''
        const like = twin
          ? `${m.comparisons_twin({ name: twin.caseName, themes: twin.because.toLowerCase() })} ${twin.title}`
          : ''
        return {
          ...nothing,
          text: title,
          note: [sides, state, like].filter(Boolean).join('. '),
          to,
          at: item?.working?.updatedAt ?? item?.release?.sharedAt ?? null,
        }
      })
    case 'palette':
      return answer.palette.rows.flatMap(({ scale, cells }) =>
        cells.flatMap(({ domain, marks }) =>
          marks.map(({ key, title, phase }) => {
            const item = items.find((one) => one.kind === 'intervention' && one.key === key)
            const codes = [domain.label, scale.label, phase].map((label) => label || m.palettes_unknown())
            return {
              ...nothing,
              text: title,
              note: codes.join(', '),
              to: `/casussen/${slug}/interventies/${key}`,
              at: item?.working?.updatedAt ?? item?.release?.sharedAt ?? null,
            }
          }),
        ),
      )
  }
}

/** All that is said to each question, with the cases in their order. */
export function statedRows({ rows }: Comparison, columns: Column[]) {
  return rows.map(({ key, label, from, answers }) => ({
    key,
    label,
    from,
    perCase: columns.map((column, n) => {
      const answer = answers[n]
      return answer ? statementsOf(answer, column) : []
    }),
  }))
}
