import '../case.css'
import { Link } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { SectionView } from '#app/features/sections/section-view.tsx'
import { m } from '#app/paraglide/messages.js'
import { readCasePage } from '../case-page.ts'
import { Contents } from '../contents.tsx'
import { FactsAndSources } from '../facts-and-sources.tsx'
import { FirstSteps } from '../first-steps.tsx'
import { HistoryList } from '../history-line.tsx'
import { Masthead } from '../masthead.tsx'
import type { Route } from './+types/show'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData?.page.name ?? '' }) },
  { name: 'description', content: loaderData?.page.essence },
]

export function loader({ context, params }: Route.LoaderArgs) {
  const { page } = readCasePage(context.get(actorContext), params.slug)
  return { page }
}

export default function Show({ loaderData: { page } }: Route.ComponentProps) {
  return (
    <div className="page case">
      <Masthead page={page} functions={[]} />
      {page.steps.length > 0 && (
        <FirstSteps steps={page.steps} slug={page.slug} firstSection={page.sections[0]?.key ?? ''} />
      )}
      <div className="cols">
        <Contents page={page} hasCoalition={false} />
        <article className="parts">
          {page.sections.map((section) => (
            <SectionView key={section.key} section={section} slug={page.slug} mayShare={page.mayShare} />
          ))}
          {page.about && <FactsAndSources about={page.about} />}
          <section className="part" id="geschiedenis" aria-labelledby="geschiedenis-titel">
            <div className="part-text">
              <header className="sec">
                <h2 id="geschiedenis-titel">{m.cases_history()}</h2>
                <p className="meta">
                  <Link to={`/casussen/${page.slug}/geschiedenis`}>{m.cases_history_all()}</Link>
                </p>
              </header>
              <HistoryList lines={page.history} isReference={page.isReference} />
            </div>
          </section>
        </article>
      </div>
    </div>
  )
}
