import { actorContext } from '#app/auth/context.ts'
import { m } from '#app/paraglide/messages.js'
import { titleOfVersion, VersionPage } from '../../releases/version-page.tsx'
import { askedIn, readVersion } from '../../releases/versions.ts'
import { kindAt } from '../edit-page.ts'
import { pathOfItem } from '../lists.ts'
import type { Route } from './+types/version'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: m.frame_title({ page: loaderData ? titleOfVersion(loaderData.page) : '' }) },
]

export function loader({ context, params, request }: Route.LoaderArgs) {
  const item = { kind: kindAt(params.list), key: params.key }
  return {
    page: readVersion(context.get(actorContext), params.slug, { item }, params.release, askedIn(request)),
    at: pathOfItem(params.slug, item),
  }
}

export default function Version({ loaderData: { page, at } }: Route.ComponentProps) {
  return <VersionPage page={page} at={`${at}/versies`} backTo={at} />
}
