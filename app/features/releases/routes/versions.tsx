import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { readVersions } from '../versions.ts'
import { VersionsPage } from '../versions-page.tsx'
import type { Route } from './+types/versions'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.releases_versions_of({ title: loaderData?.title ?? '' }) }) },
]

export function loader({ context, params }: Route.LoaderArgs) {
  return readVersions(context.get(actorContext), params.slug, { section: params.key })
}

export default function Versions({ loaderData, params }: Route.ComponentProps) {
  const backTo = `/casussen/${params.slug}#${params.key}`
  return (
    <VersionsPage
      list={loaderData}
      at={`/casussen/${params.slug}/onderdelen/${params.key}/versies`}
      backTo={backTo}
    />
  )
}
