import { actorContext } from '#app/auth/context.ts'
import { sectionsOf } from '#app/features/sections/queries.ts'
import { m } from '#app/paraglide/messages.js'
import { Written } from '#app/ui/written.tsx'
import { getCase } from '../queries.ts'
import type { Route } from './+types/show'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData?.name ?? '' }) },
]

export function loader({ context, params }: Route.LoaderArgs) {
  const theCase = getCase(context.get(actorContext), params.slug)
  return {
    name: theCase.card.name,
    essence: theCase.card.essence,
    sections: sectionsOf(theCase).map(({ key, title, release }) => ({
      key,
      title,
      html: release?.html ?? '',
    })),
  }
}

export default function Show({ loaderData }: Route.ComponentProps) {
  return (
    <div className="page">
      <div className="masthead">
        <h1>{loaderData.name}</h1>
        <p className="essence">{loaderData.essence}</p>
      </div>
      {loaderData.sections.map(({ key, title, html }) => (
        <section key={key} id={key}>
          <h2>{title}</h2>
          <Written html={html} />
        </section>
      ))}
    </div>
  )
}
