import { type NetworkRole, networkRoles } from '#db/schema/index.ts'

const sortings = ['naam', 'rol'] as const
export type Sorting = (typeof sortings)[number]
/** In which order the people of the network stand, and which of them; as the address of the page says it. */
export type Arrangement = { by: Sorting; isDescending: boolean; role: NetworkRole | null }

/** What makes no sense in an address counts as not said: everybody, organisers first. */
export function arrangementOf(request: Request): Arrangement {
  const search = new URL(request.url).searchParams
  return {
    by: sortings.find((one) => one === search.get('sorteer')) ?? 'rol',
    isDescending: search.get('richting') === 'af',
    role: networkRoles.find((one) => slugOfRole[one] === search.get('rol')) ?? null,
  }
}

export function addressOf({ by, isDescending, role }: Arrangement): string {
  const search = new URLSearchParams({
    ...(by !== 'rol' && { sorteer: by }),
    ...(isDescending && { richting: 'af' }),
    ...(role && { rol: slugOfRole[role] }),
  })
  return `?${search}#leden`
}

const slugOfRole: Record<NetworkRole, string> = {
  organiser: 'organisator',
  expert: 'expert',
  participant: 'deelnemer',
}

/** Those with this role, in this order; within a role, or with the same name, by name and then as they came. */
export function arranged<Row extends { name: string; role: NetworkRole }>(
  rows: readonly Row[],
  { by, isDescending, role }: Arrangement,
): Row[] {
  const turn = isDescending ? -1 : 1
  const byName = (a: Row, b: Row) => inDutch.compare(a.name, b.name)
  const byRole = (a: Row, b: Row) => networkRoles.indexOf(a.role) - networkRoles.indexOf(b.role)
  return rows
    .filter((row) => role === null || row.role === role)
    .sort((a, b) => (by === 'naam' ? turn * byName(a, b) : turn * byRole(a, b) || byName(a, b)))
}

const inDutch = new Intl.Collator('nl', { sensitivity: 'base', numeric: true })
