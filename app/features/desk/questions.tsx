import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import type { ListedItem } from '../items/across.ts'
import { pathOfItem } from '../items/lists.ts'

/** Questions of others that wait for an answer, the newest first. */
export function Questions({ questions }: { questions: ListedItem[] }) {
  return (
    <section aria-labelledby="vragen">
      <header className="sec">
        <h2 id="vragen">{m.desk_questions()}</h2>
        <span className="meta">{m.desk_questions_hint()}</span>
      </header>
      <ul className="rows news">
        {questions.map((question) => (
          <li key={pathOfItem(question.slug, question)}>
            <p className="when">{question.sharedAt !== null && <Moment at={question.sharedAt} />}</p>
            <p>
              <Link className="where" to={pathOfItem(question.slug, question)}>
                {question.title}
              </Link>
              <br />
              {[question.caseName, question.municipality].filter(Boolean).join(', ')}
            </p>
          </li>
        ))}
      </ul>
      <p className="meta">
        <Link to="/vragen?stand=open">{m.desk_questions_all()}</Link>
      </p>
    </section>
  )
}
