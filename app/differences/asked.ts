/** The version with which somebody wants to see another one compared, as its own address calls it. */
export function otherAsked(request: Request): string | null {
  return new URL(request.url).searchParams.get('met')
}

/**
 * Where the two choices above a list of versions lead: each version has its own address, and there is told what it is compared with.
 * @param at  the address of the list
 * @returns null when nothing was chosen
 */
export function comparisonAsked(request: Request, at: string): string | null {
  const asked = new URL(request.url).searchParams
  const version = asked.get('versie')
  const other = asked.get('met')
  if (!version || !other) return null
  return `${at}/${encodeURIComponent(version)}?met=${encodeURIComponent(other)}#verschil`
}
