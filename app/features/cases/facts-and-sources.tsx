import { m } from '#app/paraglide/messages.js'
import { FoldedWhenNarrow } from '#app/ui/folded-when-narrow.tsx'
import { SourceList } from '../sections/source-list.tsx'
import type { AboutOnPage } from './case-page.ts'

/** What is known of a neighbourhood, where it comes from, and what the words of its case rest on. */
export function FactsAndSources({ about: { facts, sources, provenance } }: { about: AboutOnPage }) {
  return (
    <section className="part" id="feiten" aria-labelledby="feiten-titel">
      <div className="part-head">
        <header className="sec">
          <h2 id="feiten-titel">{m.cases_facts_and_sources()}</h2>
        </header>
      </div>
      <FoldedWhenNarrow summary={m.cases_folded_facts({ facts: facts.length, sources: sources.length })}>
        <div className="part-text">
          {provenance && (
            <p className="provenance">
              <b>{m.cases_provenance()}</b> {provenance}
            </p>
          )}
          {facts.length > 0 ? (
            <table className="figures">
              <caption className="sr">{m.cases_facts()}</caption>
              <thead className="sr">
                <tr>
                  <th scope="col">{m.cases_fact_label()}</th>
                  <th scope="col">{m.cases_fact_value()}</th>
                  <th scope="col">{m.cases_fact_source()}</th>
                </tr>
              </thead>
              <tbody>
                {facts.map(({ label, value, source }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td>{value}</td>
                    <td className="meta">{source}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : (
            <p className="unsaid">{m.cases_no_facts()}</p>
          )}
          {sources.length > 0 && (
            <>
              <h3>{m.cases_sources()}</h3>
              <SourceList sources={sources} />
            </>
          )}
        </div>
      </FoldedWhenNarrow>
    </section>
  )
}
