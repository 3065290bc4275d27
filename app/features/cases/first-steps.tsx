import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { FirstStep } from './case-page.ts'

const words: Record<FirstStep['step'], { title: () => string; text: () => string; at: string }> = {
  essence: { title: m.cases_step_essence, text: m.cases_step_essence_why, at: 'gegevens#essence' },
  section: { title: m.cases_step_section, text: m.cases_step_section_why, at: '' },
  facts: { title: m.cases_step_facts, text: m.cases_step_facts_why, at: 'gegevens#phase' },
}

/** For a coalition whose page is still empty: where to begin. */
export function FirstSteps({
  steps,
  slug,
  firstSection,
}: {
  steps: FirstStep[]
  slug: string
  firstSection: string
}) {
  return (
    <section className="first-steps sheet" aria-labelledby="eerste-stappen">
      <h2 id="eerste-stappen">{m.cases_steps()}</h2>
      <p>{m.cases_steps_why()}</p>
      <ol>
        {steps.map(({ step, isDone }) => (
          <li key={step}>
            <h3>
              {step === 'section' ? (
                <a href={`#${firstSection}`}>{words[step].title()}</a>
              ) : (
                <Link to={`/casussen/${slug}/${words[step].at}`}>{words[step].title()}</Link>
              )}
              {isDone && <span className="state taken">✓ {m.cases_step_done()}</span>}
            </h3>
            <p>{words[step].text()}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
