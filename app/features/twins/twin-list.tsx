import './twin-list.css'
import { Form, Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import type { ItemKind } from '#db/schema/index.ts'
import type { Twins } from './queries.ts'
import { TwinLine } from './twin-line.tsx'

/** What the list of twins is called, by the kind of what has them. */
export const twinTitles: Record<ItemKind, () => string> = {
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
      <h2 id="tweelingen">{twinTitles[kind]()}</h2>
      <ul className="twin-list">
        {twins.map((twin) => (
          <li key={twin.to}>
            <TwinLine twin={twin} />
            {mayRecognise && (
              <Form method="post" action={`${at}/herkenning`} className="acts">
                <input type="hidden" name="slug" value={twin.slug} />
                <input type="hidden" name="key" value={twin.ref.key} />
                <button className="btn quiet" type="submit">
                  {m.twins_link()} <span className="sr">{m.twins_link_with({ title: twin.title })}</span>
                </button>
                <Link to={`${twin.to}#reacties`}>{m.twins_contact({ name: twin.caseName })}</Link>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {isUnshared && <p className="meta">{m.twins_link_not_shared()}</p>}
    </section>
  )
}
