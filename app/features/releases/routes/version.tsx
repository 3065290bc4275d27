import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { titleOfVersion, VersionPage } from '../version-page.tsx'
import { askedIn, readVersion } from '../versions.ts'
import type { Route } from './+types/version'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData ? titleOfVersion(loaderData) : '' }) },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  return readVersion(
    context.get(actorContext),
    params.slug,
    { section: params.key },
    params.release,
    askedIn(request),
  )
}

export default function Version({ loaderData, params }: Route.ComponentProps) {
  return (
    <VersionPage
      page={loaderData}
      at={`/casussen/${params.slug}/onderdelen/${params.key}/versies`}
      backTo={`/casussen/${params.slug}#${params.key}`}
    />
  )
}
