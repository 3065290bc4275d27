import { m } from '#app/paraglide/messages.js'
import type { Fact } from '#db/schema/index.ts'
import type { Answer } from './answers.ts'

/** What facts are told of in a row, each once: every case then tells them in the same order. */
export function labelsOf(answers: Answer[]): string[] {
  return [
    ...new Set(
      answers.flatMap((answer) => (answer.is === 'facts' ? answer.facts.map(({ label }) => label) : [])),
    ),
  ]
}

/** The facts of one case, on the same lines as those of the cases beside it, and below them where they come from, each source once. */
export function FactsCell({ facts, labels }: { facts: Fact[]; labels: string[] }) {
  const sources = [...new Set(facts.map(({ source }) => source))].filter(Boolean)
  return (
    <>
      <dl className="vs-facts">
        {labels.map((label) => {
          const told = facts.filter((fact) => fact.label === label)
          return (
            <div key={label} className={told.length === 0 ? 'untold' : undefined}>
              <dt>{label}</dt>
              {told.length === 0 && <dd className="unsaid">{m.comparisons_unsaid()}</dd>}
              {told.map(({ value, source }) => (
                <dd key={`${value} ${source}`}>
                  {value}
                  {sources.length > 1 && source && <SourceNumber number={sources.indexOf(source) + 1} />}
                </dd>
              ))}
            </div>
          )
        })}
      </dl>
      {sources.length === 1 && (
        <p className="vs-source">{m.comparisons_fact_source({ source: sources[0] ?? '' })}</p>
      )}
      {sources.length > 1 && (
        <ol className="vs-source">
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ol>
      )}
    </>
  )
}

function SourceNumber({ number }: { number: number }) {
  return (
    <sup>
      <span className="sr">{m.comparisons_fact_source_number()} </span>
      {number}
    </sup>
  )
}
