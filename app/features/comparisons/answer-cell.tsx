import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { Stamp } from '../palettes/stamp.tsx'
import type { Answer, BlankReason, ComparedItem } from './answers.ts'
import { FactsCell } from './facts-cell.tsx'

export const blankWords: Record<BlankReason, () => string> = {
  unsaid: m.comparisons_unsaid,
  'not applicable': m.comparisons_not_applicable,
  unknown: m.comparisons_unknown,
}

/** More than these in a cell are read on the page of the case. */
const mostItems = 5

/** What one case says to one question. */
export function AnswerCell(cell: {
  answer: Answer
  /** Where one asks this case about it; '' for who is in it. */
  askAt: string
  caseName: string
  /** The question it answers. */
  what: string
  /** What facts the cases of the row tell. */
  factLabels: string[]
}) {
  const { answer, askAt, caseName, what, factLabels } = cell
  const isAsked = askAt !== '' && isWorthAsking(answer)
  return (
    <>
      <Said answer={answer} caseName={caseName} what={what} factLabels={factLabels} />
      {isAsked && (
        <Link className="ask" to={askAt}>
          {answer.is === 'blank' ? m.comparisons_ask_it() : m.comparisons_ask_on()}
          <span className="sr">
            {' '}
            {caseName}: {what}
          </span>
        </Link>
      )}
    </>
  )
}

/** A code or a figure says all it says; what is missing, and what somebody wrote, one can ask about. */
function isWorthAsking(answer: Answer): boolean {
  if (answer.is === 'blank') return answer.why !== 'not applicable'
  return answer.is !== 'codes' && answer.is !== 'facts'
}

function Said({
  answer,
  caseName,
  what,
  factLabels,
}: {
  answer: Answer
  caseName: string
  what: string
  factLabels: string[]
}) {
  switch (answer.is) {
    case 'words':
      return (
        <>
          <p className="own">{answer.text}</p>
          <p className="src">
            {answer.isAutomatic && <>{m.comparisons_automatic()} · </>}
            <Link to={answer.to}>
              {m.comparisons_passage()}
              <span className="sr">
                {' '}
                {caseName}: {what}
              </span>
            </Link>
          </p>
        </>
      )
    case 'codes':
      return (
        <ul className="chips">
          {answer.codes.map(({ key, label, isElsewhere }) => (
            <li key={key} className={isElsewhere ? 'chip both' : 'chip'}>
              {label}
              {isElsewhere && <span className="sr"> {m.comparisons_also_elsewhere()}</span>}
            </li>
          ))}
        </ul>
      )
    case 'items':
      return <Items items={answer.items} />
    case 'palette':
      return <Stamp palette={answer.palette} to={answer.to} caseName={caseName} />
    case 'facts':
      return <FactsCell facts={answer.facts} labels={factLabels} />
    case 'blank':
      return <span className="unsaid">{blankWords[answer.why]()}</span>
  }
}

function Items({ items }: { items: ComparedItem[] }) {
  const rest = items.slice(mostItems)
  return (
    <>
      <ItemList items={items.slice(0, mostItems)} />
      {rest.length > 0 && (
        <details className="further">
          <summary>
            {rest.length === 1 ? m.comparisons_more_one() : m.comparisons_more({ count: rest.length })}
          </summary>
          <ItemList items={rest} />
        </details>
      )}
    </>
  )
}

function ItemList({ items }: { items: ComparedItem[] }) {
  return (
    <ul className="claims">
      {items.map(({ title, state, poles, to, twin }) => (
        <li key={to}>
          <Link to={to}>{title}</Link>
          {poles.length === 2 && (
            <span className="poles">
              {poles[0]} <i aria-hidden="true">⟷</i>
              <span className="sr">{m.comparisons_against()}</span> {poles[1]}
            </span>
          )}
          {state && <span className="stands">{state}</span>}
          {twin && (
            <span className="twin">
              {m.comparisons_twin({ name: twin.caseName, themes: twin.because.toLowerCase() })}{' '}
              <Link to={twin.to}>{twin.title}</Link>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
