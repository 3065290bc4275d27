import { type RefObject, type ToggleEvent, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { DomainShape } from '#app/ui/domain-mark.tsx'
import { askCase } from '../comments/asking.ts'
import { AnswerCell } from './answer-cell.tsx'
import type { ComparedRow, Likeness } from './answers.ts'
import type { ComparedCase, Comparison } from './compare.ts'
import { labelsOf } from './facts-cell.tsx'

/** From this number on the columns do not fit beside each other: then the table scrolls in its own place, its heads in sight. */
const wideFrom = 4

/** A column per case, a row per question. On a phone every question is a card. */
export function Board({ comparison: { cases, rows, selection } }: { comparison: Comparison }) {
  const groups = selection.order === 'casus' ? [{ likeness: null, rows }] : grouped(rows)
  const first = groups[0]?.rows[0]?.key
  const board = useUnfoldedWhenFound()
  const className = cases.length >= wideFrom ? 'board is-wide' : 'board'
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways is to be reached by keyboard */}
      <section className={className} aria-label={m.comparisons_board()} tabIndex={0} ref={board}>
        <table>
          <caption className="sr">{m.comparisons_caption({ count: cases.length })}</caption>
          <thead>
            <tr>
              <th className="q" scope="col">
                {m.comparisons_questions({ count: rows.length })}
              </th>
              {cases.map((one) => (
                <CaseHead key={one.slug} theCase={one} />
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.likeness ?? 'casus'}>
              {group.likeness && <GroupHead likeness={group.likeness} columns={cases.length + 1} />}
              {group.rows.map((row) => (
                <Row key={row.key} row={row} cases={cases} isOpen={row.key === first} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <Legend />
    </>
  )
}

/**
 * On a phone the answers to a question stand folded, and a browser finds in them what a reader looks for: they are cells beside what folds
 * them, so no `details` can hold them. React writes this attribute without its value, but does not know it in capitals; to HTML it is one.
 */
const untilFound = { HIDDEN: 'until-found' }

/** What was found shows by itself, alone; with script the other cases stand beside it. */
function useUnfoldedWhenFound(): RefObject<HTMLElement | null> {
  const board = useRef<HTMLElement>(null)
  useEffect(() => {
    const { current } = board
    // What a link named by its words was found before there was script.
    for (const cell of current?.querySelectorAll('.cell:not([hidden])') ?? []) unfoldRow({ target: cell })
    current?.addEventListener('beforematch', unfoldRow)
    return () => current?.removeEventListener('beforematch', unfoldRow)
  }, [])
  return board
}

function unfoldRow({ target }: Pick<Event, 'target'>): void {
  const fold = target instanceof Element && target.closest('tr')?.querySelector('details')
  if (fold) fold.open = true
}

/** The browser took the attribute from what it found: folded again, it is hidden again. */
function hideAgain({ currentTarget }: ToggleEvent<HTMLDetailsElement>): void {
  if (currentTarget.open) return
  for (const cell of currentTarget.closest('tr')?.querySelectorAll('.cell') ?? [])
    cell.setAttribute('hidden', 'until-found')
}

function grouped(rows: ComparedRow[]): { likeness: Likeness; rows: ComparedRow[] }[] {
  return [...new Set(rows.map(({ likeness }) => likeness))].map((likeness) => ({
    likeness,
    rows: rows.filter((row) => row.likeness === likeness),
  }))
}

const groupWords: Record<Likeness, { title: () => string; why: () => string }> = {
  different: { title: m.comparisons_different, why: m.comparisons_different_why },
  partly: { title: m.comparisons_partly, why: m.comparisons_partly_why },
  same: { title: m.comparisons_same, why: m.comparisons_same_why },
  silent: { title: m.comparisons_silent, why: m.comparisons_silent_why },
}

function GroupHead({ likeness, columns }: { likeness: Likeness; columns: number }) {
  const { title, why } = groupWords[likeness]
  return (
    <tr className="part">
      <th colSpan={columns} scope="rowgroup">
        <span>
          <b>{title()}</b> {why()}
        </span>
      </th>
    </tr>
  )
}

function CaseHead({
  theCase: { slug, name, municipality, isReference, isInside },
}: {
  theCase: ComparedCase
}) {
  return (
    <th scope="col">
      <b>
        <Link to={`/casussen/${slug}`}>{name}</Link>
      </b>
      <span>
        {municipality}
        {isReference && <i className="kind">{m.cases_reference()}</i>}
        {!isInside && (
          <Link to={askCase(slug)}>
            {m.comparisons_ask()}
            <span className="sr">: {name}</span>
          </Link>
        )}
      </span>
      {isInside && <small>{m.comparisons_inside()}</small>}
    </th>
  )
}

function Row({ row, cases, isOpen }: { row: ComparedRow; cases: ComparedCase[]; isOpen: boolean }) {
  const factLabels = labelsOf(row.answers)
  return (
    <tr className={row.key === 'kern' ? 'lead' : undefined} id={row.key}>
      <th scope="row">
        <span className="asked">
          {row.label}
          {row.from && <small>{row.from}</small>}
        </span>
        {/* On a phone each question is folded, the first one open: its answers are the other cells of the row. */}
        <details open={isOpen || undefined} onToggle={hideAgain}>
          <summary>{row.label}</summary>
          {row.from && <small>{row.from}</small>}
        </details>
      </th>
      {cases.map(({ slug, name, isInside }, n) => {
        const answer = row.answers[n]
        if (!answer) return null
        return (
          <td key={slug} data-case={name} className={answer.is === 'blank' ? 'blank' : undefined}>
            <div className="cell" {...untilFound}>
              <AnswerCell
                answer={answer}
                askAt={isInside ? '' : askCase(slug, row)}
                caseName={name}
                what={row.label}
                factLabels={factLabels}
              />
            </div>
          </td>
        )
      })}
    </tr>
  )
}

function Legend() {
  return (
    <p className="vs-legend">
      <span>
        <span className="chip both">{m.comparisons_legend_code()}</span> {m.comparisons_legend_both()}
      </span>
      <span>
        <span className="chip">{m.comparisons_legend_code()}</span> {m.comparisons_legend_only()}
      </span>
      <span>
        <DomainShape domain="fysiek" /> {m.palettes_legend_runs()}
      </span>
      <span>
        <DomainShape domain="fysiek" standing="plan" /> {m.palettes_legend_plan()}
      </span>
      <span>{m.comparisons_legend_address()}</span>
    </p>
  )
}
