import { redirect } from 'react-router'
import { actorContext } from '#app/auth/context.ts'
import { comparisonAsked } from '#app/differences/asked.ts'
import { m } from '#app/paraglide/messages.js'
import { readVersions } from '../../releases/versions.ts'
import { VersionsPage } from '../../releases/versions-page.tsx'
import { kindAt } from '../edit-page.ts'
import { pathOfItem } from '../lists.ts'
import type { Route } from './+types/versions'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: m.releases_versions_of({ title: loaderData?.list.title ?? '' }) }) },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  const item = { kind: kindAt(params.list), key: params.key }
  const list = readVersions(context.get(actorContext), params.slug, { item })
  const at = pathOfItem(params.slug, item)
  const asked = comparisonAsked(request, `${at}/versies`)
  if (asked) throw redirect(asked)
  return { list, at }
}

export default function Versions({ loaderData: { list, at } }: Route.ComponentProps) {
  return <VersionsPage list={list} at={`${at}/versies`} backTo={at} />
}
