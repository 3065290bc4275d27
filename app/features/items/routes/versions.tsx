import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { readVersions } from '../../releases/versions.ts'
import { VersionsPage } from '../../releases/versions-page.tsx'
import { kindAt } from '../edit-page.ts'
import { pathOfItem } from '../lists.ts'
import type { Route } from './+types/versions'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.releases_versions_of({ title: loaderData?.list.title ?? '' }) }) },
]

export function loader({ context, params }: Route.LoaderArgs) {
  const item = { kind: kindAt(params.list), key: params.key }
  return {
    list: readVersions(context.get(actorContext), params.slug, { item }),
    at: pathOfItem(params.slug, item),
  }
}

export default function Versions({ loaderData: { list, at } }: Route.ComponentProps) {
  return <VersionsPage list={list} at={`${at}/versies`} backTo={at} />
}
