import { href, redirect } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { comparisonAsked } from '#app/differences/asked.ts'
import { m } from '#app/paraglide/messages.js'
import { readVersions } from '../versions.ts'
import { VersionsPage } from '../versions-page.tsx'
import type { Route } from './+types/versions'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.releases_versions_of({ title: loaderData?.title ?? '' }) }) },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  const list = readVersions(context.get(actorContext), params.slug, { section: params.key })
  const asked = comparisonAsked(request, addressOf(params))
  if (asked) throw redirect(asked)
  return list
}

export default function Versions({ loaderData, params }: Route.ComponentProps) {
  const backTo = `/casussen/${params.slug}#${params.key}`
  return <VersionsPage list={loaderData} at={addressOf(params)} backTo={backTo} />
}

function addressOf({ slug, key }: { slug: string; key: string }): string {
  return href('/casussen/:slug/onderdelen/:key/versies', { slug, key })
}
