import '../comments/threads.css'
import './passages.css'
import { Link } from 'react-router'
import { m } from '#app/paraglide/messages.js'
import OpenReactForm from '../comments/open-react-form.tsx'
import type { ParagraphsPage } from './paragraphs.ts'

/** Choosing the paragraph one reacts on, with the form of the reaction. */
export function ParagraphsView({ page, backTo }: { page: ParagraphsPage; backTo: string }) {
  const { slug, caseName, on, audience, paragraphs, chosen } = page
  return (
    <div className="page">
      <header className="masthead">
        <p className="crumb">
          <Link to={`/casussen/${slug}`}>{caseName}</Link> · <Link to={backTo}>{on.title}</Link>
        </p>
        <h1>{m.passages_choose_title()}</h1>
        <p className="essence">{m.passages_choose_lead()}</p>
      </header>
      <div className="one-thread react-form">
        {chosen && (
          <p className="meta">
            <Link to="?">{m.passages_choose_other()}</Link>
          </p>
        )}
        {chosen ? (
          <OpenReactForm
            key={chosen.quote}
            slug={slug}
            on={on}
            audience={audience}
            from="thread"
            paragraph={chosen}
          />
        ) : (
          <OpenReactForm slug={slug} on={on} audience={audience} from="thread" paragraphs={paragraphs} />
        )}
      </div>
    </div>
  )
}
