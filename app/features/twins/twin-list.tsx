import './twin-list.css'
import { Form, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { ItemKind } from '#db/schema/index.ts'
import type { Twins } from './queries.ts'

const titles: Record<ItemKind, () => string> = {
  dilemma: m.twins_title_dilemma,
  question: m.twins_title_question,
  expectation: m.twins_title_expectation,
  intervention: m.twins_title_intervention,
}

/** Who else has this, why it is about the same, and what was done there. */
export function TwinList({
  twins: { kind, twins, mayRecognise, isUnshared },
  at,
}: {
  twins: Twins
  at: string
}) {
  if (twins.length === 0) return null
  return (
    <section aria-labelledby="tweelingen">
      <h2 id="tweelingen">{titles[kind]()}</h2>
      <ul className="twin-list">
        {twins.map(({ ref, slug, to, title, caseName, shared, done }) => (
          <li key={to}>
            <Link to={to}>{title}</Link> <span className="kind">{caseName}</span>
            <p className="meta">{m.twins_why({ words: shared.join(', ') })}</p>
            {done.length > 0 && (
              <p className="meta">
                {m.twins_done_there({ name: caseName })}{' '}
                {done.map((one, n) => (
                  <span key={one.to}>
                    {n > 0 && ', '}
                    <Link to={one.to}>{one.title}</Link>
                  </span>
                ))}
              </p>
            )}
            {mayRecognise && (
              <Form method="post" action={`${at}/herkenning`} className="acts">
                <input type="hidden" name="slug" value={slug} />
                <input type="hidden" name="key" value={ref.key} />
                <button className="btn quiet" type="submit">
                  {m.twins_link()} <span className="sr">{m.twins_link_with({ title })}</span>
                </button>
                <Link to={`${to}#reacties`}>{m.twins_contact({ name: caseName })}</Link>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {isUnshared && <p className="meta">{m.twins_link_not_shared()}</p>}
    </section>
  )
}
